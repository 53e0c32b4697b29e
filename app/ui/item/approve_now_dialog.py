"""Asks when an item was approved at the meeting, and when its notice goes up and comes down."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from app.model.minutes import Minutes
from app.model.sections import ImmediateApproval, Section
from app.rules.calendar import notice_by, taken_down
from app.rules.numbering import numbers
from app.session.edits import Edit
from app.session.item_edits import SetImmediateApproval
from app.ui.forms.approve_now import Ui_ApproveNowDialog
from app.ui.item.asking import ItemDialog


class ApproveNowDialog(ItemDialog):
    """The item keeps its § for good by it. Without a day it was not approved at once after all."""

    def __init__(self, minutes: Minutes, item: Section, parent: QWidget) -> None:
        super().__init__(minutes, item, parent)
        self.ui = ui = Ui_ApproveNowDialog()
        ui.setupUi(self)
        self._item = item
        approval = item.approval or ImmediateApproval(approved=minutes.header.first_day.date)
        ui.approved.show_date(approval.approved)
        ui.clock.show_clock(approval.clock)
        ui.up.show_date(approval.up)
        ui.down.show_date(approval.down)
        for field in (ui.approved, ui.up):
            field.changed.connect(lambda _text: self._follow())
        ui.approved.selectAll()
        ui.approved.setFocus()
        self._follow()

    def edit(self) -> Edit | None:
        ui, item = self.ui, self._item
        if not ui.approved.text().strip():
            return SetImmediateApproval(item.id, None, item.number) if item.approval else None
        approval = ImmediateApproval(
            _day(ui.approved.value(), ui.approved.text()),
            ui.clock.value(),
            _day(ui.up.value(), ui.up.text()),
            _day(ui.down.value(), ui.down.text()) or self._down(),
        )
        return SetImmediateApproval(item.id, approval, numbers(self.minutes)[item.id])

    def accept(self) -> None:
        """What cannot be understood is mended first."""
        ui = self.ui
        wrong = next((f for f in (ui.approved, ui.clock, ui.up, ui.down) if f.property("invalid")), None)
        if wrong is not None:
            wrong.setFocus()
        else:
            super().accept()

    def _down(self) -> date | None:
        up = _day(self.ui.up.value(), self.ui.up.text())
        return taken_down(up) if up else None

    def _follow(self) -> None:
        """Say what the law wants of the notice, for these dates."""
        ui = self.ui
        approved, down = _day(ui.approved.value(), ui.approved.text()), self._down()
        ui.down.setPlaceholderText(down.isoformat() if down else self.tr("yyyy-mm-dd"))
        words = self.tr("The notice is to be up on {0} at the latest.")
        ui.remark.setText(words.format(notice_by(approved).isoformat()) if approved else "")


def _day(day: date | None, text: str) -> date | None:
    return day if text.strip() else None
