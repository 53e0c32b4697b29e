"""Asks for a motion: who moves what."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.ids import new_id
from app.model.inlines import clean
from app.model.minutes import Minutes
from app.model.proceedings import Motion
from app.model.sections import Section
from app.rules.proceedings.changing import with_motion
from app.session.edits import Edit
from app.session.item_edits import SetProceedings
from app.ui.forms.motion import Ui_MotionDialog
from app.ui.item.asking import ItemDialog, with_people
from app.ui.item.facts import likeliest
from app.ui.item.words import motion_words


class MotionDialog(ItemDialog):
    """A new motion, or one that is there."""

    def __init__(self, minutes: Minutes, item: Section, motion: Motion | None, parent: QWidget) -> None:
        super().__init__(minutes, item, parent)
        self.ui = ui = Ui_MotionDialog()
        ui.setupUi(self)
        self._item, self._motion = item, motion or Motion(new_id())
        for kind, words in motion_words().items():
            ui.type.addItem(words, kind)
        known = likeliest(minutes, item)
        for field, people in ((ui.movers, self._motion.movers), (ui.seconders, self._motion.seconders)):
            field.offer(known)
            field.show_people(people)
            field.people_changed.connect(self._show_new)
        ui.type.setCurrentIndex(ui.type.findData(self._motion.type))
        ui.text.setPlainText(self._motion.text)
        ui.name.setText(self._motion.name)
        ui.withdrawn.setChecked(self._motion.withdrawn)
        ui.text.answered.connect(self.accept)
        ui.movers.setFocus()
        self._show_new()

    def edit(self) -> Edit:
        ui = self.ui
        movers, new = ui.movers.people()
        seconders, more = ui.seconders.people()
        motion = replace(
            self._motion,
            type=ui.type.currentData(),
            movers=movers,
            seconders=tuple(each for each in seconders if each not in movers),
            text=clean(ui.text.toPlainText()).strip(),
            name=clean(ui.name.text()).strip(),
            withdrawn=ui.withdrawn.isChecked(),
        )
        return with_people(
            self.minutes, (*new, *more), SetProceedings(self._item.id, with_motion(self._item, motion))
        )

    def _show_new(self) -> None:
        self.say_new(self.ui.remark, self.ui.movers, self.ui.seconders)
