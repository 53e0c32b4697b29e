"""The ground of the pane: its value, its caret, and how an edit runs and is told."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from app.model.blocks import Block, Paragraph, Table, walk
from app.model.edit import nesting
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.erasing import delete, without_last_break
from app.model.edit.flows import Draft, content_of, flow_at, with_content, with_flow
from app.model.edit.pasting import insert_blocks
from app.model.edit.spans import Content, at_offset, cut, cut_text, inserted, length, typing_marks, without
from app.model.ids import new_id
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Marks, Text, clean, normal
from app.ui.pane.aid import PaneAid
from app.ui.pane.core import Core
from app.ui.pane.edits import EditKind, PaneEdit, PaneState, ends_word
from app.ui.pane.objects import InlineObjects

_LOOKED_AT = 400  # inlines of a long selection that the toolbar goes by


class PaneBase(QTextEdit):
    """Shows the blocks of one part and tells of every edit."""

    edited = Signal(object)  # a PaneEdit, once for each edit by the user that changes the blocks
    state_changed = Signal(object)  # the PaneState at the caret
    footnote_activated = Signal(str)  # the id of a footnote whose mark was clicked or entered
    picture_offered = Signal(object, str)  # bytes pasted or dropped, and a name to suggest as alt text
    media_added = Signal(str, object)  # name and bytes, before the edit that uses them

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self._core = Core(self)
        self._media: dict[str, bytes] = {}
        self._objects = InlineObjects(self.document(), self.palette)
        self._first_number = 1
        self._notes: tuple[Footnote, ...] = ()
        self._editing = False
        self._pending: Marks | None = None  # how the next letter is set, until the caret moves
        self._state = PaneState()
        self._caret = Caret()
        self.aids: list[PaneAid] = []
        self._core.read.connect(self._done_by_widget)
        self.cursorPositionChanged.connect(self._moved)
        self.selectionChanged.connect(self._refresh_state)

    # The value

    def blocks(self) -> tuple[Block, ...]:
        """The part's blocks; () for an empty part."""
        return self._core.blocks

    def set_blocks(self, blocks: tuple[Block, ...], media: Mapping[str, bytes] | None = None) -> None:
        """Show these blocks, changing only what differs; caret and scroll bar stay. Tells nobody."""
        if media is not None:
            self._media = dict(media)
            self._objects.show(self._media)
        if blocks is self._core.blocks:
            return
        bar = self.verticalScrollBar()
        scrolled, caret = bar.value(), self._core.caret()
        with self._quietly():
            self._core.set(blocks)
            if self._core.caret() != caret:
                self._core.set_caret(caret)
        self._number_notes()
        bar.setValue(scrolled)
        self._moved()

    def image_of(self, name: str) -> bytes | None:
        """The bytes of a picture, None if they are missing."""
        return self._media.get(name)

    # The caret

    def caret(self) -> Caret:
        """Where the caret stands."""
        return self._core.caret()

    def set_caret(self, caret: Caret) -> None:
        """Put the caret somewhere, or to the nearest place that there is."""
        self._core.set_caret(caret)

    def state(self) -> PaneState:
        """How things are at the caret."""
        return self._state

    # Edits: how every one of them runs

    @contextmanager
    def _edit(self, kind: EditKind = "other", ended: bool = False) -> Generator[None]:
        """Everything done inside is one edit, told once at its end if it changed anything."""
        if self._editing:
            yield
            return
        blocks, before = self._core.blocks, self._core.caret()
        self._editing = True
        try:
            yield
        finally:
            self._editing = False
            self._tell(blocks, before, kind, ended)

    def _tell(self, blocks: tuple[Block, ...], before: Caret, kind: EditKind, ended: bool) -> None:
        self._caret = self._core.caret()
        if self._core.blocks != blocks:
            if self._core.mirror.notes_changed:
                self._number_notes()
            self.edited.emit(PaneEdit(self._core.blocks, kind, ended, before, self._caret))
        self._refresh_state()

    def _done_by_widget(self) -> None:
        """Something changed the document that we did not begin, e.g. text dragged into another window."""
        if not self._editing:
            before, self._caret = self._caret, self._core.caret()
            if self._core.mirror.notes_changed:
                self._number_notes()
            self.edited.emit(PaneEdit(self._core.blocks, "other", False, before, self._caret))

    @contextmanager
    def _quietly(self) -> Generator[None]:
        was, self._editing = self._editing, True
        try:
            yield
        finally:
            self._editing = was

    def _apply(self, draft: Draft | None) -> bool:
        """Show an edit of the value; False if there was none."""
        if draft is None:
            return False
        with self._edit():
            self._core.apply(draft)
        return True

    def _without_selection(self, *, typing: bool = False) -> None:
        """Erase what is selected, as the first step of another edit; typing over lines leaves a line."""
        caret = self._core.caret()
        if not caret.empty:
            caret = without_last_break(self._core.lines, caret) if typing else caret
            self._core.apply(delete(self._core.lines, caret))

    def erase_selection(self) -> None:
        """Erase what is selected."""
        with self._edit("erasing"):
            self._without_selection()

    # Text

    def insert_text(self, text: str) -> None:
        """Type a text at the caret; its lines become paragraphs."""
        lines = text.splitlines() or [text]
        if len(lines) == 1:
            self._type(clean(text), "other")
            return
        marks = self._typing_marks()
        blocks = tuple(Paragraph(new_id(), normal((Text(clean(line), marks),))) for line in lines)
        with self._edit():
            self._without_selection()
            self._core.apply(insert_blocks(self._core.lines, self._core.caret().head, blocks))

    def line_before(self) -> str:
        """The text before the caret in its paragraph; whatever is no text is U+FFFC, a break U+2028."""
        cursor = self.textCursor()
        return cut_text(cursor.block().text(), 0, cursor.positionInBlock())

    def content_before(self) -> Content:
        """What stands before the caret in its paragraph."""
        head = self._core.caret().head
        return cut(self._content_at(head), 0, head.offset)

    def line_content(self) -> Content:
        """What stands in the caret's paragraph."""
        return self._content_at(self._core.caret().head)

    def exchange(self, start: int, end: int, content: Content) -> None:
        """Put this in the place of a stretch of the caret's paragraph, in UTF-16 units; the caret behind it.

        An edit of its own, so that undo takes it back and leaves what was typed before.
        """
        if all(isinstance(inline, Text | LineBreak) for inline in content):
            self._write_over(start, end, content)
            return
        spot = self._core.caret().head
        flow = flow_at(self._core.lines, spot)
        kept = without(content_of(flow[spot.place]), start, end)
        flow[spot.place] = with_content(flow[spot.place], inserted(kept, start, content))
        caret = caret_at(spot.at(spot.place, start + length(content)))
        self._apply(Draft(with_flow(self._core.lines, spot, flow), caret))

    def _write_over(self, start: int, end: int, content: Content) -> None:
        """The same with words alone, as if typed: what is read is one line, however long the part.

        What comes is there before the old goes, so that the line is never empty and stays the same.
        """
        with self._edit():
            cursor = self.textCursor()
            line = cursor.block().position()
            cursor.setPosition(line + end)
            for inline in content:
                marks = inline.marks if isinstance(inline, Text) else PLAIN
                words = inline.text if isinstance(inline, Text) else "\u2028"
                cursor.insertText(words, self._core.formats.chars(marks))
            behind = cursor.position() - (end - start)
            cursor.setPosition(line + start)
            cursor.setPosition(line + end, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setPosition(behind)
            self.setTextCursor(cursor)
            self._pending = None

    def insert_line_break(self) -> None:
        """Begin a new line in the same paragraph."""
        self._type("\u2028", "typing")

    def _type(self, text: str, kind: EditKind = "typing") -> None:
        """Insert characters in the marks that hold here, in the place of the selection."""
        if not text:
            return
        marks = self._typing_marks()
        with self._edit(kind, ends_word(text)):
            self._without_selection(typing=True)
            cursor = self.textCursor()
            cursor.insertText(text, self._core.formats.chars(PLAIN if text == "\u2028" else marks))
            self.setTextCursor(cursor)
            self._pending = marks if text == "\u2028" else None

    def _typing_marks(self) -> Marks:
        if self._pending is not None:
            return self._pending
        caret = self._core.caret()
        start = caret.start
        content = self._content_at(start)
        before = typing_marks(content, start.offset)
        if caret.empty:
            return before
        first = at_offset(content, start.offset)
        if not isinstance(first, Text):
            return before
        return replace(first.marks, link=before.link, person="", item="", comments=())

    def _content_at(self, spot: Spot) -> Content:
        if not spot.in_cell:
            return content_of(self._core.lines[spot.line])
        return content_of(flow_at(self._core.lines, spot)[spot.inner])

    # What others show of it

    def _moved(self) -> None:
        if not self._editing:
            self._pending = None
            self._caret = self._core.caret()
            self._refresh_state()

    def _refresh_state(self) -> None:
        if self._editing:
            return
        state = self._state_now()
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _state_now(self) -> PaneState:
        caret = self._core.caret()
        head = caret.head
        flow = flow_at(self._core.lines, head) if head.in_cell else self._core.lines
        leaf = flow[head.place]
        body = self._core.lines[head.line].body
        level = nesting.list_level(leaf)
        return PaneState(
            marks=self._marks(),
            list=nesting.list_kind(leaf) or "",
            quote=nesting.quoted(leaf),
            in_table=head.in_cell,
            header=isinstance(body, Table) and body.header,
            footnote=self._footnote_at(caret),
            image=found.id if isinstance(found := self._object_before(caret), Image) else "",
            has_selection=not caret.empty,
            can_indent=level >= 0 and nesting.can_indent(flow, head.place),
            can_outdent=level >= 0,
        )

    def _marks(self) -> Marks:
        """The marks that hold at the caret, or for all of the selection."""
        return self._typing_marks()

    # Footnotes

    def footnotes(self) -> tuple[Footnote, ...]:
        """The part's footnotes in the order of their marks."""
        return self._notes

    def set_first_number(self, number: int) -> None:
        """Number this part's footnotes from here: numbers run through the document."""
        if number != self._first_number:
            self._first_number = number
            self._number_notes()

    def _number_notes(self) -> None:
        self._core.mirror.notes_changed = False
        self._notes = tuple(
            inline
            for block in walk(self._core.blocks)
            if isinstance(block, Paragraph)
            for inline in block.content
            if isinstance(inline, Footnote)
        )
        before = self._objects.numbers
        numbers = {note.id: n for n, note in enumerate(self._notes, self._first_number)}
        if numbers == before:
            return
        self._objects.numbers = numbers
        # A new mark was laid out one digit wide.
        if any(len(str(before.get(name, 1))) != len(str(number)) for name, number in numbers.items()):
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def _footnote_at(self, caret: Caret) -> str:
        """The footnote whose mark is just before the caret, or selected alone."""
        found = self._object_before(caret)
        return found.id if isinstance(found, Footnote) else ""

    def _object_before(self, caret: Caret) -> Inline | None:
        """What stands just before the caret, or is selected alone."""
        start, end = caret.start, caret.end
        if not start.same_flow(end) or start.place != end.place or end.offset - start.offset > 1:
            return None
        return at_offset(self._content_at(end), end.offset - 1) if end.offset else None
