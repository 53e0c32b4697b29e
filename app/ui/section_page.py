"""One section on the screen: its heading line and a pane for each of its parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.model.sections import PartKind, Section
from app.session.counts import Counts
from app.session.edits import SetCaseNumber, SetHeading
from app.session.history import Place
from app.session.session import Session
from app.ui.fields import FieldEdit
from app.ui.part_editor import PartEditor

_SMALLEST = 150  # pixels: the least height of a pane when several share the page


def part_words(kind: PartKind) -> str:
    """What a part is called on the screen."""
    translate = QCoreApplication.translate
    return {
        "text": "",
        "summary": translate("Parts", "Summary"),
        "basis": translate("Parts", "Basis for the decision"),
        "proposal": translate("Parts", "Proposal"),
        "motions": translate("Parts", "Motions"),
        "putting_order": translate("Parts", "Order of putting"),
        "vote": translate("Parts", "Vote"),
        "decision": translate("Parts", "Decision"),
        "reservation": translate("Parts", "Reservation"),
        "statement": translate("Parts", "Statement"),
        "note": translate("Parts", "Note to the minutes"),
        "conflict": translate("Parts", "Conflict of interest"),
        "recipients": translate("Parts", "Recipients"),
    }[kind]


class SectionPage(QScrollArea):
    """Shows one section of the session's document."""

    editor_added = Signal(object)  # PartEditor

    def __init__(self, session: Session, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("section_page")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._counts = session, counts
        self._section = Section("")
        self.editors: list[PartEditor] = []
        self._build()

    @property
    def section_id(self) -> str:
        return self._section.id

    def show_section(self, section: Section) -> None:
        """Show a section, or what became of the one that is shown."""
        self._section = section
        self.heading.show_text(section.heading)
        self.case_number.show_text(section.case_number)
        protokoll = self._session.minutes.header.kind == "protokoll"
        for widget in (self._case_label, self.case_number):
            widget.setVisible(protokoll or bool(section.case_number))
        self._fit(len(section.parts))
        number = self._counts.first_footnote(
            self._session.minutes, section.parts[0].id if section.parts else ""
        )
        several = len(section.parts) > 1
        for editor, part in zip(self.editors, section.parts, strict=True):
            label = part_words(part.kind)
            editor.pane.setAccessibleName(label or self.tr("Text"))
            editor.setMinimumHeight(_SMALLEST if several else 0)
            editor.show_part(section.id, part, label, number)
            number += len(editor.pane.footnotes())

    def go_to(self, place: Place) -> None:
        """Put the caret where a place says; its first pane when it says nothing more."""
        for field in (self.heading, self.case_number):
            if place.widget == field.objectName():
                field.setFocus()
                field.setCursorPosition(place.caret if isinstance(place.caret, int) else len(field.text()))
                return
        part = place.widget.partition("/")[0]
        editor = next(
            (e for e in self.editors if e.part_id == part), self.editors[0] if self.editors else None
        )
        if editor is None:
            self.heading.setFocus()
        else:
            editor.go_to(place)

    def _build(self) -> None:
        page = self._sheet = QWidget(self)
        page.setObjectName("section_sheet")
        self.heading, self.case_number = FieldEdit(page), FieldEdit(page)
        self.heading.setObjectName("heading")
        font = self.heading.font()
        font.setBold(True)
        self.heading.setFont(font)
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
        line = QHBoxLayout()
        for widget, stretch in ((label, 0), (self.heading, 1), (self._case_label, 0), (self.case_number, 0)):
            line.addWidget(widget, stretch)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(8)
        self._column.addLayout(line)
        self.setWidget(page)

    def _fit(self, count: int) -> None:
        while len(self.editors) < count:
            editor = PartEditor(self._session, f"pane_{len(self.editors)}", self._sheet)
            self.editors.append(editor)
            self._column.addWidget(editor, 1)
            self.editor_added.emit(editor)
        while len(self.editors) > count:
            editor = self.editors.pop()
            self._column.removeWidget(editor)
            editor.hide()
            editor.deleteLater()

    def _place(self, field: FieldEdit) -> Place:
        return Place(self._section.id, field.objectName(), field.cursorPosition())

    def _set_heading(self, text: str) -> None:
        edit = SetHeading(self._section.id, text, text.endswith(" "))
        self._session.apply(edit, self, before=self._place(self.heading))

    def _set_case_number(self, text: str) -> None:
        edit = SetCaseNumber(self._section.id, text)
        self._session.apply(edit, self, before=self._place(self.case_number))
