"""One part on the screen: its label, its pane, its footnotes; wires them to the session."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.model.blocks import Block, Paragraph, map_paragraphs, walk
from app.model.edit.caret import Caret
from app.model.inlines import Footnote, Image, Inline, NoteInline
from app.model.sections import Part
from app.session.edits import SetBlocks, by_hand
from app.session.history import Place
from app.session.session import Session
from app.ui.footnote_list import FootnoteList, set_zoom
from app.ui.pane.edits import PaneEdit
from app.ui.pane.pane import Pane

_MARGIN = 12  # pixels between the pane's frame and its text


class PartEditor(QWidget):
    """Shows a part of the session's document and turns what is typed into edits of it."""

    picture_activated = Signal(object, str)  # this editor, the id of a picture to be described
    left_out = Signal(object)  # messages on what a paste could not bring along
    link_activated = Signal(str)  # the address of a link that a person wants to follow
    picture_offered = Signal(object, object, str)  # the pane, the bytes, a description

    def __init__(self, session: Session, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._section = ""
        self._part = Part("")
        self._left_at: tuple[str, Caret] = ("", Caret())  # where the last edit was, and its caret after it
        self.label = QLabel(self)
        self.pane = Pane(self)
        self.pane.setObjectName(name)
        self.pane.document().setDocumentMargin(_MARGIN)
        self.label.setObjectName(f"{name}_label")
        self.label.setBuddy(self.pane)
        self.notes = FootnoteList(self.pane, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self.label)
        column.addWidget(self.pane, 1)
        column.addWidget(self.notes)
        self.pane.edited.connect(self._apply)
        self.pane.left_out.connect(self.left_out)
        self.pane.link_activated.connect(self.link_activated)
        self.pane.picture_activated.connect(lambda image: self.picture_activated.emit(self, image))
        self.pane.footnote_activated.connect(self.notes.focus)
        self.pane.media_added.connect(lambda _name, data: session.add_media(data))
        self.pane.picture_offered.connect(lambda data, alt: self.picture_offered.emit(self.pane, data, alt))
        self.notes.edited.connect(self._apply_note)
        self.notes.left_out.connect(self.left_out)
        self.notes.link_activated.connect(self.link_activated)
        self.notes.left.connect(self._leave_note)

    @property
    def part_id(self) -> str:
        return self._part.id

    def show_part(self, section: str, part: Part, label: str, first_number: int) -> None:
        """Show a part; a pane that shows it already is only brought up to date."""
        moved = part.id != self._part.id
        self._section, self._part = section, part
        self.label.setText(label)
        self.label.setVisible(bool(label))
        self.pane.set_first_number(first_number)
        if moved or self.pane.blocks() != part.blocks:
            self.pane.set_blocks(part.blocks, self._session.media)
        if moved:
            self.pane.set_caret(Caret())
        self.notes.show_notes(self.pane.footnotes(), first_number)

    def keep_up(self, part: str, blocks: tuple[Block, ...]) -> bool:
        """Take over what the pane itself wrote; False if more than its text has to be shown anew."""
        if part != self._part.id or self.pane.footnotes() != self.notes.shown:
            return False
        self._part = by_hand(self._part, blocks)
        return True

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text on the screen; 100 is the system's own."""
        self.notes.set_zoom(percent)
        set_zoom(self.pane, percent)

    def place(self, pane: Pane | None = None) -> Place:
        """Where the caret stands in this part, or in one of its footnotes."""
        note = self.notes.id_of(pane) if pane else ""
        shown = pane if pane is not None and note else self.pane
        return Place(self._section, f"{self._part.id}/{note}" if note else self._part.id, shown.caret())

    def go_to(self, place: Place) -> None:
        """Put the caret where a place says."""
        note = place.widget.partition("/")[2]
        pane = self.notes.pane_of(note) or self.pane
        if place.caret is not None:
            pane.set_caret(place.caret)
        pane.setFocus()
        pane.ensureCursorVisible()

    def insert_footnote(self) -> None:
        """Set a footnote at the caret and go to where its text is written."""
        self.notes.focus(self.pane.insert_footnote())

    def image(self, image_id: str) -> Image | None:
        """One of the part's pictures."""
        found = (inline for block in walk(self._part.blocks) for inline in getattr(block, "content", ()))
        return next((i for i in found if isinstance(i, Image) and i.id == image_id), None)

    def describe(self, image_id: str, alt: str) -> None:
        """Give one of the part's pictures another description."""
        place = self.place()
        edit = SetBlocks(self._part.id, with_alt(self._part.blocks, image_id, alt))
        self._session.apply(edit, self, before=place, after=place)

    def _apply(self, edit: PaneEdit) -> None:
        place = self.place()
        self._go_on(self._part.id, edit)
        self._session.apply(
            SetBlocks(self._part.id, edit.blocks, _merge(edit), edit.ends_word),
            self.pane,
            before=replace(place, caret=edit.before),
            after=replace(place, caret=edit.after),
        )

    def _apply_note(self, note_id: str, content: tuple[NoteInline, ...], edit: PaneEdit) -> None:
        place = Place(self._section, f"{self._part.id}/{note_id}")
        self._go_on(note_id, edit)
        self._session.apply(
            SetBlocks(
                self._part.id,
                with_note(self._part.blocks, note_id, content),
                f"{_merge(edit)}{note_id}" if _merge(edit) else "",
                edit.ends_word,
            ),
            self,
            before=replace(place, caret=edit.before),
            after=replace(place, caret=edit.after),
        )

    def _go_on(self, name: str, edit: PaneEdit) -> None:
        """Whoever writes on where the caret was left goes on with the same step, others begin a new one."""
        if self._left_at != (name, edit.before):
            self._session.close_step()
        self._left_at = name, edit.after

    def _leave_note(self, note_id: str) -> None:
        self.pane.setFocus()


def _merge(edit: PaneEdit) -> str:
    return "" if edit.kind == "other" else edit.kind


def with_note(blocks: tuple[Block, ...], note_id: str, content: tuple[NoteInline, ...]) -> tuple[Block, ...]:
    """The blocks with one footnote's text changed."""
    return _with_inline(blocks, note_id, lambda note: replace(note, content=content))


def with_alt(blocks: tuple[Block, ...], image_id: str, alt: str) -> tuple[Block, ...]:
    """The blocks with one picture's description changed."""
    return _with_inline(blocks, image_id, lambda image: replace(image, alt=alt))


def _with_inline(
    blocks: tuple[Block, ...], inline_id: str, changed: Callable[[Inline], Inline]
) -> tuple[Block, ...]:
    def in_paragraph(paragraph: Paragraph) -> Paragraph:
        content = tuple(changed(i) if _is(i, inline_id) else i for i in paragraph.content)
        return paragraph if content == paragraph.content else replace(paragraph, content=content)

    return map_paragraphs(blocks, in_paragraph)


def _is(inline: Inline, inline_id: str) -> bool:
    return isinstance(inline, Footnote | Image) and inline.id == inline_id
