"""Asks who is to do what until when."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.annotations import Assignment
from app.model.ids import new_id
from app.model.inlines import clean
from app.model.minutes import Minutes
from app.session.edits import Edit
from app.session.meeting_edits import SetAssignments
from app.ui.forms.assignment import Ui_AssignmentDialog
from app.ui.item.asking import ItemDialog, fill_sections


class AssignmentDialog(ItemDialog):
    """A new assignment, or one that is there; in notes too."""

    def __init__(
        self, minutes: Minutes, section: str, assignment: Assignment | None, parent: QWidget
    ) -> None:
        super().__init__(minutes, None, parent)
        self.ui = ui = Ui_AssignmentDialog()
        ui.setupUi(self)
        self._assignment = assignment or Assignment(new_id(), "", section=section)
        ui.what.setPlainText(self._assignment.what)
        ui.who.setText(self._assignment.who)
        ui.due.show_date(self._assignment.due)
        fill_sections(ui.section, minutes, self._assignment.section, self.tr("The whole"))
        ui.what.answered.connect(self.accept)
        ui.what.setFocus()

    def edit(self) -> Edit | None:
        ui, minutes = self.ui, self.minutes
        what = clean(ui.what.toPlainText()).strip()
        if not what:
            return None
        assignment = replace(
            self._assignment,
            what=what,
            who=clean(ui.who.text()).strip(),
            due=ui.due.value() if ui.due.text().strip() else None,
            section=ui.section.currentData(),
        )
        known = minutes.assignments
        there = any(each.id == assignment.id for each in known)
        after = tuple(assignment if each.id == assignment.id else each for each in known)
        return SetAssignments(after if there else (*known, assignment))

    def accept(self) -> None:
        """A date that cannot be understood is mended first."""
        if self.ui.due.property("invalid"):
            self.ui.due.setFocus()
        else:
            super().accept()
