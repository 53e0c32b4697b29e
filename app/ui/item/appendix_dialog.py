"""Asks what an appendix is called and what it belongs to."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from app.model.annotations import Appendix
from app.model.inlines import clean
from app.model.minutes import Minutes
from app.session.edits import Edit
from app.session.meeting_edits import SetAppendices
from app.ui.forms.appendix import Ui_AppendixDialog
from app.ui.item.asking import ItemDialog, fill_sections


class AppendixDialog(ItemDialog):
    """A new appendix, whose bytes the session holds already or that has none, or one that is there."""

    def __init__(self, minutes: Minutes, appendix: Appendix, parent: QWidget) -> None:
        super().__init__(minutes, None, parent)
        self.ui = ui = Ui_AppendixDialog()
        ui.setupUi(self)
        self._appendix = appendix
        ui.title.setText(appendix.title)
        ui.title.selectAll()
        fill_sections(ui.section, minutes, appendix.section, self.tr("The whole"))
        ui.file.setText(appendix.file or self.tr("Without a file: only named"))
        ui.title.setFocus()

    def edit(self) -> Edit:
        ui, known = self.ui, self.minutes.appendices
        title = clean(ui.title.text()).strip() or self._appendix.title
        appendix = replace(self._appendix, title=title, section=ui.section.currentData())
        there = any(each.id == appendix.id for each in known)
        after = tuple(appendix if each.id == appendix.id else each for each in known)
        return SetAppendices(after if there else (*known, appendix))
