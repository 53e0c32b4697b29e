"""Asks for the day of a stage, who did it, and what else the stage needs."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.model.attendance import Approves
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.rules.attendance import timeline
from app.rules.calendar import appeal_ends, approve_by, notice_by, taken_down
from app.rules.checks import findings
from app.rules.life import last_date
from app.rules.numbering import items
from app.ui.fitted import FittedDialog
from app.ui.forms.stage import Ui_StageDialog
from app.ui.item.shown import profile_of
from app.ui.life import Asked


class StageDialog(FittedDialog):
    """One stage: its day, by whom, where the minutes are kept, the reason of a correction."""

    def __init__(self, asked: Asked, minutes: Minutes, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.asked: Asked = asked
        self._minutes = minutes
        self.ui = ui = Ui_StageDialog()
        ui.setupUi(self)
        title, intro = self._words()
        self.setWindowTitle(title)
        ui.intro.setText(intro)
        for name in ("kept_at", "reason"):
            shown = {"kept_at": asked == "announced", "reason": asked == "correction"}[name]
            ui.form.setRowVisible(getattr(ui, name), shown)
        ui.day.show_date(self._suggested_day())
        ui.by.setText(approving(minutes) if asked == "approved" else author)
        ui.kept_at.setText(minutes.header.notice.kept_at)
        self._checked = self._errors() if asked == "approved" else ""
        self._ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ui.day.textChanged.connect(lambda _text: self._check())
        ui.reason.textChanged.connect(lambda _text: self._check())
        self._check()
        (ui.reason if asked == "correction" else ui.day).setFocus()

    @property
    def day(self) -> date | None:
        """The day that was written, None if it is none."""
        return self.ui.day.value()

    def _suggested_day(self) -> date:
        header = self._minutes.header
        planned = {
            "approved": None if last_date(self._minutes, "approved") else header.approval.date,
            "announced": header.notice.up,
            "appeal_over": header.notice.down,
        }.get(self.asked)
        return planned or date.today()

    def _check(self) -> None:
        reason = self.asked != "correction" or bool(self.ui.reason.text().strip())
        self._ok.setEnabled(self.day is not None and reason)
        self.ui.follows.setText(self._follows())

    def _follows(self) -> str:
        """What the law makes of the day."""
        day, header = self.day, self._minutes.header
        met = [each.date for each in header.meeting_days if each.date]
        if day is None:
            return ""
        if self.asked == "approved":
            late = met and day > approve_by(met[-1]) and not last_date(self._minutes, "approved")
            words = self.tr("Later than 14 days after the meeting (KL 5:69).") if late else ""
            return "\n".join(filter(None, (words, self._checked)))
        if self.asked != "announced":
            return ""
        words = self.tr("Last day to appeal {0}; the notice comes down {1} (KL 13:5, 8:12).")
        lines = [words.format(appeal_ends(day).isoformat(), taken_down(day).isoformat())]
        approved = last_date(self._minutes, "approved")
        if approved and day > notice_by(approved.date):
            lines.append(self.tr("Later than the second day after the approval (KL 8:12)."))
        return "\n".join(lines)

    def _errors(self) -> str:
        """What the checks say against an approval; it is told and hinders nobody."""
        count = sum(each.severity == "error" for each in findings(self._minutes, profile_of(self._minutes)))
        return self.tr("The checks have %n error(s).", "", count) if count else ""

    def _words(self) -> tuple[str, str]:
        return {
            "approved": (
                self.tr("Approve"),
                self.tr("Keeps the document as it is and closes its text and numbers."),
            ),
            "announced": (self.tr("Announce"), self.tr("The day when the notice is put up.")),
            "appeal_over": (
                self.tr("Appeal time over"),
                self.tr("The day when nobody can appeal any more and the notice is taken down."),
            ),
            "archived": (self.tr("Archive"), self.tr("The day when the document goes to the archive.")),
            "correction": (
                self.tr("Correct"),
                self.tr("Opens the text. The document shows what is changed, when, by whom and why."),
            ),
        }[self.asked]


def approving(minutes: Minutes) -> str:
    """The chairs and approvers of the items by name, for who approves."""
    people, line = everyone(minutes), timeline(minutes)
    found: dict[str, None] = {}
    for item in items(minutes):
        found |= dict.fromkeys(filter(None, (line.at(item.id).chair,)))
    found |= {event.person: None for event in minutes.attendance if isinstance(event, Approves)}
    return ", ".join(with_party(people[each]) for each in found if each in people)
