"""The footnotes of a part, listed under its pane and edited there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.errors import Message
from app.model.blocks import Block, Paragraph, walk
from app.model.inlines import Footnote, Image, Inline, LineBreak, NoteInline, Text, normal
from app.ui.pane.edits import PaneEdit
from app.ui.pane.pane import Pane
from app.ui.typeface import text_font

_TEXT_SIZE = 1.15  # of the program's own font: text is read for hours, menus for a moment
_LINES = 3  # a note grows to this height, then scrolls

_TEXT_ONLY = (Message("window.note-holds-text"),)


def set_zoom(widget: QWidget, percent: int) -> None:
    """Set the size of a widget's text, which at 100 per cent is a little larger than the program's own."""
    font = text_font()
    font.setPointSizeF(font.pointSizeF() * _TEXT_SIZE * percent / 100)
    widget.setFont(font)


class NotePane(Pane):
    """A pane for the text of one footnote: one paragraph, Enter breaks the line, Escape goes back."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        breaks = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not breaks and event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif not self.isReadOnly() and self.helped(event):
            event.accept()
        elif breaks:
            self.insert_line_break()
        else:
            self.left.emit()

    def show_note(self, note: Footnote) -> None:
        """Show a footnote's text."""
        self.set_blocks((Paragraph(note.id, note.content),), {})


def note_content(blocks: tuple[Block, ...]) -> tuple[NoteInline, ...]:
    """What a footnote can hold of these blocks: their text, a line break between paragraphs."""
    content: list[Inline] = []
    for block in walk(blocks):
        if isinstance(block, Paragraph):
            if content:
                content.append(LineBreak())
            content.extend(inline for inline in block.content if isinstance(inline, Text | LineBreak))
    return tuple(inline for inline in normal(content) if isinstance(inline, Text | LineBreak))


def _holds_more(blocks: tuple[Block, ...]) -> bool:
    """Whether there is something among them that a footnote cannot hold in any form."""
    paragraphs = (block for block in walk(blocks) if isinstance(block, Paragraph))
    return any(isinstance(inline, Footnote | Image) for block in paragraphs for inline in block.content)


class FootnoteList(QWidget):
    """Numbered rows, one a footnote."""

    edited = Signal(str, object, object)  # footnote id, its content, the PaneEdit
    left = Signal(str)  # Escape in the footnote with this id
    left_out = Signal(object)  # messages on what a paste could not bring along
    link_activated = Signal(str)
    pane_added = Signal(object)  # Pane

    def __init__(self, above: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("footnotes")
        self._above = above  # the pane with the marks, from which Tab goes on here
        self._rows: list[tuple[QLabel, NotePane]] = []
        self._ids: list[str] = []
        self._zoom = 100
        self._shown: tuple[tuple[Footnote, ...], int] = ((), 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    @property
    def shown(self) -> tuple[Footnote, ...]:
        """The footnotes as they are listed."""
        return self._shown[0]

    @property
    def panes(self) -> list[NotePane]:
        """The panes in the order of the footnotes."""
        return [pane for _, pane in self._rows]

    def show_notes(self, notes: tuple[Footnote, ...], first: int) -> None:
        """Show these footnotes, numbered from `first`."""
        if self._shown == (notes, first):
            return
        self._shown = notes, first
        self._ids = [note.id for note in notes]
        while len(self._rows) > len(notes):
            for widget in self._rows.pop():
                widget.hide()
                widget.deleteLater()
        while len(self._rows) < len(notes):
            self._add_row()
        for index, (note, (label, pane)) in enumerate(zip(notes, self._rows, strict=True)):
            label.setText(str(first + index))
            pane.setAccessibleName(self.tr("Footnote {0}").format(first + index))
            pane.show_note(note)
        self.setVisible(bool(notes))

    def set_zoom(self, percent: int) -> None:
        """Set the size of the notes' text; 100 is the system's own."""
        self._zoom = percent
        for label, pane in self._rows:
            self._size_row(label, pane)

    def focus(self, note_id: str) -> bool:
        """Put the caret into one footnote; False if it is not here."""
        if note_id not in self._ids:
            return False
        self._rows[self._ids.index(note_id)][1].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def id_of(self, pane: Pane) -> str:
        """The footnote that a pane shows, "" if it is none of ours."""
        return next((i for i, (_, p) in zip(self._ids, self._rows, strict=True) if p is pane), "")

    def pane_of(self, note_id: str) -> NotePane | None:
        """The pane that shows a footnote."""
        return self._rows[self._ids.index(note_id)][1] if note_id in self._ids else None

    def _add_row(self) -> None:
        index = len(self._rows)
        label, pane = QLabel(self), NotePane(self)
        pane.setObjectName(f"footnote_{index}")
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
        label.setBuddy(pane)
        label.setMinimumWidth(24)
        pane.edited.connect(lambda edit, pane=pane: self._tell(pane, edit))
        pane.left.connect(lambda pane=pane: self.left.emit(self.id_of(pane)))
        pane.left_out.connect(self.left_out)
        pane.link_activated.connect(self.link_activated)
        pane.picture_offered.connect(lambda _data, _name: self.left_out.emit(_TEXT_ONLY))
        self.setTabOrder(self._rows[-1][1] if self._rows else self._above, pane)
        self._grid.addWidget(label, index, 0)
        self._grid.addWidget(pane, index, 1)
        self._rows.append((label, pane))
        layout = pane.document().documentLayout()
        layout.documentSizeChanged.connect(lambda _size, pane=pane: self._fit(pane))
        self._size_row(label, pane)
        for widget in (label, pane):
            widget.show()  # at once: the focus goes there next
        self.pane_added.emit(pane)

    def _size_row(self, label: QLabel, pane: NotePane) -> None:
        set_zoom(label, self._zoom)
        set_zoom(pane, self._zoom)
        self._fit(pane)

    @staticmethod
    def _fit(pane: NotePane) -> None:
        """As high as its text, up to some lines; a longer note scrolls."""
        frame = 2 * pane.frameWidth()
        line, text = pane.fontMetrics().lineSpacing(), round(pane.document().size().height())
        most = _LINES * line + 2 * round(pane.document().documentMargin())
        pane.setFixedHeight(min(max(text, line), most) + frame)

    def _tell(self, pane: NotePane, edit: PaneEdit) -> None:
        if _holds_more(edit.blocks):
            self.left_out.emit(_TEXT_ONLY)
        self.edited.emit(self.id_of(pane), note_content(edit.blocks), edit)
