"""One section on the screen: its heading line and a pane for each of its parts."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from app.model.blocks import Block
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.rules.numbering import numbers
from app.session.counts import Counts
from app.session.edits import SetCaseNumber, SetHeading
from app.session.history import Place
from app.session.session import Session
from app.ui.fields import FieldEdit
from app.ui.pane.pane import Pane
from app.ui.part_editor import PartEditor

_HIGHEST = 30_000  # pixels, some thirty pages: a part longer than this scrolls in itself
_Keys = QKeySequence.StandardKey
_ROOM = 72  # letters that heading and case number need to stand side by side
_USUAL = 4  # parts of an item
_SLACK = 12  # pixels shown above and below the caret's line


def part_label(part: Part, minutes: Minutes) -> str:
    """What stands above a part: the profile's word for its kind, unless it has its own."""
    if part.label or part.kind == "text":
        return part.label
    from app.ui.item.shown import profile_of

    return profile_of(minutes).part_label(part.kind)


def _numbered(minutes: Minutes, number: int) -> str:
    from app.ui.item.shown import numbered  # with the profile, which notes have no need of

    return numbered(minutes, number)


class SectionPage(QScrollArea):
    """Shows one section of the session's document."""

    editor_added = Signal(object)  # PartEditor
    part_asked = Signal()  # one more part
    chosen = Signal(str, bool)  # a part, and whether the program's new text counts or the person's own

    def __init__(self, session: Session, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("section_page")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._counts = session, counts
        self._section = Section("")
        self.adds_parts = True  # whether a protokoll's page offers one more part
        self.editors: list[PartEditor] = []
        # of sections with more parts, the next one last: making one takes longer than filling it
        self.spare: list[PartEditor] = []
        self._build()

    @property
    def section_id(self) -> str:
        return self._section.id

    def show_section(self, section: Section) -> None:
        """Show a section, or what became of the one that is shown."""
        self._section = section
        minutes = self._session.minutes
        self.heading.show_text(section.heading)
        self.case_number.show_text(section.case_number)
        protokoll = minutes.header.kind == "protokoll"
        for widget in (self._case_label, self.case_number):
            widget.setVisible(protokoll or bool(section.case_number))
        self.add_part.setVisible(protokoll and self.adds_parts)
        self._show_number(minutes)
        self._fit(len(section.parts))
        carets = {editor.part_id: editor.pane.caret() for editor in self.editors}
        number = self._counts.first_footnote(minutes, section.parts[0].id if section.parts else "")
        for editor, part in zip(self.editors, section.parts, strict=True):
            label = part_label(part, minutes)
            editor.pane.setAccessibleName(label or self.tr("Text"))
            moved = editor.part_id != part.id
            editor.show_part(section.id, part, label, number)
            if moved and part.id in carets:  # another part came or went before it
                editor.pane.set_caret(carets[part.id])
            number += len(editor.pane.footnotes())
        self._share_height()

    def show_stale(self, stale: Mapping[str, tuple[Block, ...]]) -> None:
        """Show under these parts what the program would write now."""
        for editor in self.editors:
            editor.show_stale(stale.get(editor.part_id))

    def go_to(self, place: Place) -> None:
        """Put the caret where a place says; its first pane when it says nothing more."""
        for field in (self.heading, self.case_number):
            if place.widget == field.objectName():
                field.setFocus()
                field.setCursorPosition(place.caret if isinstance(place.caret, int) else len(field.text()))
                self.ensureWidgetVisible(field)
                return
        part = place.widget.partition("/")[0]
        editor = next(
            (e for e in self.editors if e.part_id == part), self.editors[0] if self.editors else None
        )
        if editor is None:
            self.heading.setFocus()
        else:
            editor.go_to(place)
            self.ensureVisible(0, editor.geometry().bottom(), 0, _SLACK)
            top = 0 if editor is self.editors[0] else editor.y()  # the heading belongs to the first
            self.ensureVisible(0, top, 0, _SLACK)
            self._keep_visible(editor.pane)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page Up and Down go by what is seen of the page, not of a pane that is higher than it."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and isinstance(watched, Pane):
            down = event.matches(_Keys.MoveToNextPage) or event.matches(_Keys.SelectNextPage)
            up = event.matches(_Keys.MoveToPreviousPage) or event.matches(_Keys.SelectPreviousPage)
            if (up or down) and watched.height() > self.viewport().height():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._page(watched, 1 if down else -1, QTextCursor.MoveMode(int(shift)))
                return True
        return super().eventFilter(watched, event)

    def _page(self, pane: Pane, by: int, mode: QTextCursor.MoveMode) -> None:
        line = pane.cursorRect()
        step = max(self.viewport().height() - 2 * line.height(), line.height())
        found = pane.cursorForPosition(QPoint(line.left(), line.center().y() + by * step))
        cursor = pane.textCursor()
        cursor.setPosition(found.position(), mode)
        pane.setTextCursor(cursor)

    def _build(self) -> None:
        page = self._sheet = QWidget(self)
        page.setObjectName("section_sheet")
        self.number, self.lock = QLabel(page), QLabel(page)
        self.number.setObjectName("section_number")
        self.lock.setObjectName("section_number_lock")
        self.heading, self.case_number = FieldEdit(page), FieldEdit(page)
        self.heading.setObjectName("heading")
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
        self.number.setFont(font)
        self.heading.setTextMargins(3, 3, 3, 3)
        self.heading.setPlaceholderText(self.tr("Heading"))
        self.case_number.setObjectName("section_case_number")
        self.case_number.setMaximumWidth(170)
        label = QLabel(self.tr("Headin&g"), page)
        label.setObjectName("heading_label")
        label.setBuddy(self.heading)
        self._case_label = QLabel(self.tr("Case &no."), page)
        self._case_label.setBuddy(self.case_number)
        self.heading.setAccessibleName(self.tr("Heading"))
        self.case_number.setAccessibleName(self.tr("Case number"))
        self.heading.changed.connect(self._set_heading)
        self.heading.returnPressed.connect(lambda: self.go_to(Place(self._section.id)))
        self.case_number.changed.connect(self._set_case_number)
        self._line = QGridLayout()
        for column, widget in enumerate((self.number, self.lock, label, self.heading)):
            self._line.addWidget(widget, 0, column)
        self._line.setColumnStretch(3, 1)
        self._beneath: bool | None = None  # whether the case number stands under the heading
        self.add_part = QToolButton(page)
        self.add_part.setObjectName("add_part_button")
        self.add_part.setText(self.tr("+ Another part"))
        self.add_part.setAccessibleName(self.tr("Another part"))
        self.add_part.setAutoRaise(True)
        self.add_part.clicked.connect(self.part_asked)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self._column.addLayout(self._line)
        self._column.addWidget(self.add_part)
        self._column.addStretch(0)
        self.setWidget(page)
        self._arrange()

    def _arrange(self) -> None:
        """Give the heading the whole line where there is no room for the case number beside it."""
        beneath = self.width() < _ROOM * self.fontMetrics().averageCharWidth()
        if beneath != self._beneath:
            self._beneath = beneath
            row, column = (1, 2) if beneath else (0, 4)
            self._line.addWidget(self._case_label, row, column)
            self._line.addWidget(self.case_number, row, column + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _show_number(self, minutes: Minutes) -> None:
        """The § of an item; a lock beside it says that it is kept for good."""
        number = numbers(minutes).get(self._section.id)
        frozen = number is not None and self._section.number is not None
        self.number.setText("" if number is None else _numbered(minutes, number))
        self.number.setVisible(number is not None)
        self.lock.setVisible(frozen)
        words = self.tr("This number is kept for good, wherever the item stands.") if frozen else ""
        if words and self.lock.pixmap().isNull():
            from app.ui.icons import icon

            self.lock.setPixmap(icon("lock").pixmap(16, 16))
        for label in (self.number, self.lock):
            label.setToolTip(words)
            label.setAccessibleDescription(words)
        self.lock.setAccessibleName(words)

    def _share_height(self) -> None:
        """A part alone fills the page; of several each is as high as its text, and the page scrolls."""
        several = len(self.editors) > 1
        for editor in self.editors:
            editor.grow_to(_HIGHEST if several else 0)
            self._column.setStretchFactor(editor, 0 if several else 1)
        self._column.setStretch(self._column.count() - 1, 0 if self.editors and not several else 1)

    def _fit(self, count: int) -> None:
        while len(self.editors) < count:
            if not self.spare:
                self._add_spare()
            editor = self.spare.pop()
            self.editors.append(editor)
            self._column.insertWidget(len(self.editors), editor)
            before = self.editors[-2].last_stop if len(self.editors) > 1 else self.case_number
            QWidget.setTabOrder(before, editor.pane)
            QWidget.setTabOrder(editor.last_stop, self.add_part)
            editor.show()
        while len(self.editors) > count:
            editor = self.editors.pop()
            self._column.removeWidget(editor)
            editor.hide()
            self.spare.append(editor)

    def prepare(self) -> bool:
        """Make one more pane before it is asked for; whether there are still too few for a usual item."""
        if self._session.minutes.header.kind != "protokoll":
            return False
        if len(self.editors) + len(self.spare) < _USUAL:
            self._add_spare()
        return len(self.editors) + len(self.spare) < _USUAL

    def _add_spare(self) -> None:
        editor = PartEditor(self._session, f"pane_{len(self.editors) + len(self.spare)}", self._sheet)
        editor.hide()
        editor.caret_moved.connect(self._keep_visible)
        editor.pane.installEventFilter(self)
        editor.chosen.connect(self.chosen)
        self.spare.insert(0, editor)
        self.editor_added.emit(editor)

    def _keep_visible(self, pane: Pane) -> None:
        """Scroll the page so that the caret's line can be seen, when the pane has the focus."""
        if not pane.hasFocus() or len(self.editors) < 2:
            return
        line = pane.cursorRect()
        at = pane.viewport().mapTo(self._sheet, QPoint(0, line.center().y()))
        self.ensureVisible(0, at.y(), 0, line.height() // 2 + _SLACK)

    def _place(self, field: FieldEdit) -> Place:
        return Place(self._section.id, field.objectName(), field.cursorPosition())

    def _set_heading(self, text: str) -> None:
        edit = SetHeading(self._section.id, text, text.endswith(" "))
        self._session.apply(edit, self, before=self._place(self.heading))

    def _set_case_number(self, text: str) -> None:
        edit = SetCaseNumber(self._section.id, text)
        self._session.apply(edit, self, before=self._place(self.case_number))
