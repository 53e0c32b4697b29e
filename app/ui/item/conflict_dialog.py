"""Asks who has a conflict of interest in an item, or takes no part in its decision."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.attendance import Conflict, Refrains
from app.model.inlines import clean
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.attendance import noting
from app.session.edits import Edit
from app.session.meeting_edits import SetAttendance
from app.ui.forms.conflict import Ui_ConflictDialog
from app.ui.item.asking import ItemDialog, with_people
from app.ui.item.facts import likeliest

Event = Conflict | Refrains


class ConflictDialog(ItemDialog):
    """New ones, or one that is noted; `refrains` asks for those who only take no part."""

    def __init__(
        self, minutes: Minutes, item: Section, event: Event | None, parent: QWidget, *, refrains: bool = False
    ) -> None:
        super().__init__(minutes, item, parent)
        self.ui = ui = Ui_ConflictDialog()
        ui.setupUi(self)
        self._item, self._event = item, event
        self._refrains = refrains or isinstance(event, Refrains)
        if self._refrains:
            self.setWindowTitle(self.tr("Takes no part in the decision"))
            ui.intro.setText(self.tr("Choose who takes no part in the decision. The minutes say so."))
            ui.form.setRowVisible(ui.reason, False)
        ui.people.offer(likeliest(minutes, item))
        if event is not None:
            ui.people.show_people((event.person,))
        if isinstance(event, Conflict):
            ui.reason.setText(event.reason)
        ui.people.people_changed.connect(lambda: self.say_new(ui.remark, ui.people))
        ui.people.setFocus()

    def edit(self) -> Edit | None:
        people, new = self.ui.people.people()
        after = self.minutes
        if self._event is not None:
            after = replace(after, attendance=noting.no_conflict(after, self._event.person, self._item.id))
        for person in people:
            if self._refrains:
                events = noting.refrains(after, person, self._item.id)
            else:
                events = noting.conflict(after, person, self._item.id, clean(self.ui.reason.text()).strip())
            after = replace(after, attendance=events)
        if after is self.minutes:
            return None
        return with_people(self.minutes, new, SetAttendance(after.attendance))
