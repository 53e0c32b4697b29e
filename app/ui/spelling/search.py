"""Going to the next misspelt word of the whole document, part by part, so that nothing waits for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.sections import Part
from app.session.history import Place
from app.ui.document_view import DocumentView
from app.ui.pane.pane import Pane
from app.ui.spelling.checker import Checker
from app.ui.spelling.reading import Reader, Wrong

_AHEAD = 50  # parts
_Select = Callable[[Pane, int, Wrong], None]


class Search(QObject):
    """One search at a time; a new one ends that before."""

    ended = Signal()  # nothing more is misspelt

    def __init__(self, reader: Reader, checker: Checker, parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._steps: Iterator[bool] | None = None
        self._go_on = QTimer(self)
        self._go_on.setSingleShot(True)
        self._go_on.setInterval(0)
        self._go_on.timeout.connect(self._step)
        checker.learned.connect(lambda _: self._steps and self._go_on.start())

    def next(self, view: DocumentView, select: _Select) -> None:
        """Select the next misspelt word after the caret, from the document's beginning after its end."""
        self._steps = self._searching(view, select)
        self._step()

    def stop(self) -> None:
        """Search no more."""
        self._steps = None
        self._go_on.stop()

    def _step(self) -> None:
        """One part; a part whose words are not known yet goes on when they are."""
        waits = next(self._steps, None) if self._steps else None
        if waits is None:
            self._steps = None
        elif not waits:
            self._go_on.start()

    def _searching(self, view: DocumentView, select: _Select) -> Iterator[bool]:
        """Yields True where an answer has to come first, False after each part that has nothing wrong."""
        for pane, position in _rest_of_part(view):
            while (found := self._in_pane(pane, position)) is None:
                yield True
            if found is not False:
                pane.setFocus()
                select(pane, *found)
                return
        order = [*_from_here(view)]
        for at, (section, part) in enumerate(order):
            if at % _AHEAD == 0:  # ask for many at once, and then go through them
                for _, coming in order[at : at + _AHEAD]:
                    self._is_right(coming, view.session.minutes.language)
            while (right := self._is_right(part, view.session.minutes.language)) is None:
                yield True
            if right:
                yield False
                continue
            view.go_to(Place(section, part.id))
            for other in _panes_of(view, part.id):
                while (found := self._in_pane(other, 0)) is None:
                    yield True
                if found is not False:
                    other.setFocus()
                    select(other, *found)
                    return
            yield False
        self.ended.emit()

    def _in_pane(self, pane: Pane, position: int) -> tuple[int, Wrong] | Literal[False] | None:
        """The first misspelt word from a position on, False for none, None while that is not known."""
        block = pane.document().findBlock(position)
        unknown = False
        while block.isValid():
            found = self._reader.wrong_in(block)
            unknown = unknown or self._reader.is_open(block)
            for wrong in found:
                if block.position() + wrong.start >= position:
                    return None if unknown else (block.position(), wrong)
            block = block.next()
        return None if unknown else False

    def _is_right(self, part: Part, language: str) -> bool | None:
        answers = {self._reader.is_settled(text, language) for text in _texts(part)}
        return None if None in answers else False not in answers


def _texts(part: Part) -> Iterator[str]:
    for block in walk(part.blocks):
        if isinstance(block, Paragraph):
            yield plain(block.content)
            yield from (plain(each.content) for each in block.content if isinstance(each, Footnote))


def _from_here(view: DocumentView) -> Iterator[tuple[str, Part]]:
    """Every part with its section, those after the caret's first, then from the beginning up to it."""
    minutes = view.session.minutes
    every = [("", minutes.opening)]
    every += [(section.id, part) for _, section in tree.walk(minutes.sections) for part in section.parts]
    editor = view.editor
    here = editor.part_id if editor else ""
    at = next((index for index, (_, part) in enumerate(every) if part.id == here), -1)
    yield from (*every[at + 1 :], *every[: at + 1])


def _rest_of_part(view: DocumentView) -> list[tuple[Pane, int]]:
    """The pane with the caret from there on, and those of the part's footnotes after it."""
    pane, editor = view.pane, view.editor
    if pane is None or editor is None:
        return []
    panes = [editor.pane, *editor.notes.panes]
    following = panes[panes.index(pane) + 1 :]
    return [(pane, pane.textCursor().selectionEnd()), *((each, 0) for each in following)]


def _panes_of(view: DocumentView, part: str) -> Iterator[Pane]:
    """The pane of a part that is shown now, and those of its footnotes."""
    editor = view.editor
    if editor is not None and editor.part_id == part:
        yield editor.pane
        yield from editor.notes.panes
