"""Asks whose the written reservation or statement is, and what its appendix is called."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.model.inlines import clean
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.session.written import Unwritten, unwritten
from app.ui.fitted import FittedDialog
from app.ui.forms.written import Ui_WrittenDialog
from app.ui.item.shown import title_of


class WrittenDialog(FittedDialog):
    """Offers every reservation and statement that has no appendix yet."""

    def __init__(self, minutes: Minutes, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_WrittenDialog()
        ui.setupUi(self)
        self._file = title
        self._offered = unwritten(minutes)
        for each in self._offered:
            ui.remark.addItem(_words(each, minutes))
        ui.title.setText(title)
        ui.remark.setFocus()

    @property
    def chosen(self) -> Unwritten:
        return self._offered[self.ui.remark.currentIndex()]

    @property
    def title(self) -> str:
        return clean(self.ui.title.text()).strip() or self._file


def _words(each: Unwritten, minutes: Minutes) -> str:
    people = everyone(minutes)
    names = ", ".join(with_party(people[key]) for key in each.remark.people if key in people)
    place = title_of(minutes, each.section)
    return f"{place}: {names}" if names else place
