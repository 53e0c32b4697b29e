"""One part on the screen: its label, its pane, its footnotes; wires them to the session."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

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

if TYPE_CHECKING:
    from app.ui.item.banner import StaleBanner

_MARGIN = 12  # pixels between the pane's frame and its text
_LINES = 2  # the least height of a pane that grows with its text
_ANY = 16_777_215  # pixels: Qt's word for no bound


class PartEditor(QWidget):
    """Shows a part of the session's document and turns what is typed into edits of it."""

    picture_activated = Signal(object, str)  # this editor, the id of a picture to be described
    left_out = Signal(object)  # messages on what a paste could not bring along
    link_activated = Signal(str)  # the address of a link that a person wants to follow
    picture_offered = Signal(object, object, str)  # the pane, the bytes, a description
    caret_moved = Signal(object)  # the pane in which the caret moved, or which grew under it
    chosen = Signal(str, bool)  # the part, and whether the program's new text counts or the person's own

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
        self.origin = QLabel(self)  # says that the program wrote the text
        self.origin.setObjectName(f"{name}_origin")
        self.origin.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.origin.setWordWrap(True)
        self.origin.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.origin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.origin.hide()
        bold = self.label.font()
        bold.setBold(True)
        self.label.setFont(bold)
        head = QHBoxLayout()
        head.addWidget(self.label)
        head.addWidget(self.origin, 1)  # takes lines, not room, where the page is narrow
        self.banner: StaleBanner | None = None
        self.notes = FootnoteList(self.pane, self)
        self._most = 0  # pixels up to which the pane grows with its text; 0: it fills what room there is
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(head)
        column.addWidget(self.pane, 1)
        column.addWidget(self.notes)
        self._column = column
        self.pane.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self.pane.cursorPositionChanged.connect(lambda: self.caret_moved.emit(self.pane))
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

    @property
    def last_stop(self) -> QWidget:
        """The last of its widgets that Tab comes to."""
        return self.notes.panes[-1] if self.notes.panes else self.banner.text if self.banner else self.pane

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
            self.show_stale(None)
        self.notes.show_notes(self.pane.footnotes(), first_number)
        self._show_origin()

    def show_stale(self, blocks: tuple[Block, ...] | None) -> None:
        """Show under a text that a person wrote over what the program would write now; None: nothing."""
        if blocks is None:
            if self.banner is not None:
                self.banner.hide()
            return
        if self.banner is None:
            from app.ui.item.banner import StaleBanner

            self.banner = StaleBanner(self.pane.objectName(), self.pane, self)
            self.banner.use_asked.connect(lambda: self._choose(True))
            self.banner.keep_asked.connect(lambda: self._choose(False))
            self._column.insertWidget(self._column.indexOf(self.pane) + 1, self.banner)
        self.banner.show_blocks(blocks, self._session.media)
        self.banner.show()

    def _choose(self, new: bool) -> None:
        self.pane.setFocus()  # the banner goes, and with it the button that has the focus
        self.chosen.emit(self._part.id, new)

    def _show_origin(self) -> None:
        generated = self._part.generated
        self.origin.setVisible(generated is not None)
        if generated is not None:
            from app.ui.item.words import written_from

            own = self.tr("Changed by you: the program leaves it alone.")
            self.origin.setText(own if generated.edited else written_from(self._part.kind))
            self.pane.setAccessibleDescription(self.origin.text())
        elif self.pane.accessibleDescription():
            self.pane.setAccessibleDescription("")

    def grow_to(self, most: int) -> None:
        """Have the pane as high as its text, up to so many pixels; 0: it fills the room it is given."""
        if most != self._most:
            self._most = most
            self._grow()

    def _grow(self) -> None:
        """Without a scroll bar while there is room to grow: one that flashes up would break lines anew."""
        pane, policy = self.pane, Qt.ScrollBarPolicy
        if not self._most:
            pane.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded)
            pane.setMinimumHeight(0)
            pane.setMaximumHeight(_ANY)
            return
        frame = 2 * pane.frameWidth()
        least = _LINES * pane.fontMetrics().lineSpacing() + 2 * _MARGIN + frame
        wanted = max(round(pane.document().size().height()) + frame, least)
        over = wanted > self._most
        pane.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if over else policy.ScrollBarAlwaysOff)
        height = min(wanted, self._most)
        if pane.minimumHeight() != height or pane.maximumHeight() != height:
            pane.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.caret_moved.emit(self.pane)

    def keep_up(self, part: str, blocks: tuple[Block, ...]) -> bool:
        """Take over what the pane itself wrote; False if more than its text has to be shown anew."""
        if part != self._part.id or self.pane.footnotes() != self.notes.shown:
            return False
        first = self._part.generated is not None and not self._part.generated.edited
        self._part = by_hand(self._part, blocks)
        if first:
            self._show_origin()
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
