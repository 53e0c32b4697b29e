"""Asks for a reservation, a statement or a note to the minutes."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Remark
from app.model.sections import Section
from app.rules import attendance
from app.rules.proceedings.changing import with_remark
from app.session.edits import Edit
from app.session.item_edits import SetProceedings
from app.ui.forms.remark import Ui_RemarkDialog
from app.ui.item.asking import ItemDialog, with_people
from app.ui.item.facts import likeliest
from app.ui.item.sides import Sides
from app.ui.item.words import remark_words


class RemarkDialog(ItemDialog):
    """Of others than those who took part in the decision it warns, and hinders nobody (KL 4:27)."""

    def __init__(self, minutes: Minutes, item: Section, remark: Remark | None, parent: QWidget) -> None:
        super().__init__(minutes, item, parent)
        self.ui = ui = Ui_RemarkDialog()
        ui.setupUi(self)
        self._item, self._remark = item, remark or Remark(new_id())
        self._chosen = remark is not None  # in favour of what
        sides = Sides(minutes, item)
        for kind, words in remark_words().items():
            ui.kind.addItem(words, kind)
        ui.motion.addItem(self.tr("None named"), "")
        for motion in item.proceedings.motions:
            ui.motion.addItem(sides.motion(motion), motion.id)
        ui.appendix.addItem(self.tr("None"), "")
        for number, appendix in enumerate(minutes.appendices, 1):
            ui.appendix.addItem(f"{number}. {appendix.title}", appendix.id)
        for box, value in (
            (ui.kind, self._remark.kind),
            (ui.motion, self._remark.motion),
            (ui.appendix, self._remark.appendix),
        ):
            box.setCurrentIndex(max(box.findData(value), 0))
        self._offer()
        ui.people.show_people(self._remark.people)
        ui.announced.setChecked(self._remark.announced)
        ui.people.people_changed.connect(self._follow)
        ui.kind.currentIndexChanged.connect(lambda _: (self._offer(), self._warn()))
        ui.motion.activated.connect(lambda _: self._choose())
        ui.people.setFocus()
        self._warn()

    def edit(self) -> Edit | None:
        ui = self.ui
        people, new = ui.people.people()
        if not people and not self._remark.people:
            return None
        remark = replace(
            self._remark,
            kind=ui.kind.currentData(),
            people=people,
            motion=ui.motion.currentData(),
            announced=ui.announced.isChecked(),
            appendix=ui.appendix.currentData(),
        )
        return with_people(self.minutes, new, SetProceedings(self._item.id, with_remark(self._item, remark)))

    def _offer(self) -> None:
        """For a reservation those who took part in the decision, else everybody."""
        reserves = self.ui.kind.currentData() == "reservation" and bool(self.minutes.attendance)
        part = attendance.deciders(self.minutes, self._item.id) if reserves else None
        self.ui.people.offer(likeliest(self.minutes, self._item), part or None)

    def _follow(self) -> None:
        """Who moved something reserves themselves for that, until another motion is chosen."""
        if not self._chosen:
            people = self.ui.people.ids()
            moved = (m for m in self._item.proceedings.motions if {*m.movers, *m.seconders} & {*people})
            own = next((m.id for m in moved if not m.withdrawn), "")
            self.ui.motion.setCurrentIndex(max(self.ui.motion.findData(own), 0))
        self._warn()

    def _choose(self) -> None:
        self._chosen = True

    def _warn(self) -> None:
        ui = self.ui
        self.say_new(ui.remark, ui.people)
        if ui.kind.currentData() != "reservation" or not self.minutes.attendance:
            return
        known = everyone(self.minutes)
        part = attendance.deciders(self.minutes, self._item.id)
        others = [with_party(known[each]) for each in ui.people.ids() if each not in part]
        if others and part:
            words = self.tr("Did not take part in the decision, so cannot reserve themselves: {0}.")
            ui.remark.setText("\n".join(filter(None, (words.format(", ".join(others)), ui.remark.text()))))
