"""Asks what a new profile, or a copy under another name, is to be called."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.errors import UserError
from app.messages import sentence
from app.model.inlines import clean
from app.profiles import names
from app.storage.profile_desk import check_name
from app.ui.fitted import FittedDialog
from app.ui.forms.new_profile import Ui_NewProfileDialog


class NewProfileDialog(FittedDialog):
    """The municipality's name, and the profile's own, which follows from it until somebody writes another."""

    def __init__(self, source: str, municipality: str, language: str, parent: QWidget) -> None:
        """`source` says what the profile is made from."""
        super().__init__(parent)
        self.setObjectName("new_profile_dialog")
        self.ui = Ui_NewProfileDialog()
        self.ui.setupUi(self)
        self._language, self._own_name = language, False
        ui = self.ui
        ui.source.setTextFormat(Qt.TextFormat.PlainText)
        ui.source.setText(source)
        ui.told.setTextFormat(Qt.TextFormat.PlainText)
        ui.municipality.setText(municipality)
        ui.municipality.selectAll()
        ui.municipality.textChanged.connect(self._follow)
        ui.profile_name.textEdited.connect(self._note_name)
        ui.profile_name.textChanged.connect(self._check)
        self._follow()
        ui.municipality.setFocus()

    @property
    def name(self) -> str:
        """What the profile is to be called."""
        return self.ui.profile_name.text().strip()

    @property
    def municipality(self) -> str:
        """Whose it is to be."""
        return clean(self.ui.municipality.text()).strip()

    def _note_name(self, _text: str) -> None:
        self._own_name = True

    def _follow(self) -> None:
        if not self._own_name:
            self.ui.profile_name.setText(suggested_name(self.municipality))
        self._check()

    def _check(self) -> None:
        told = ""
        if self.name:
            try:
                check_name(self.name)
            except UserError as error:
                told = sentence(error.message, self._language)
            if self.name in names() and not told:
                told = self.tr("There is a profile of that name already.")
        self.ui.told.setText(told)
        ok = self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        ok.setEnabled(bool(self.name and self.municipality) and not told)


def suggested_name(municipality: str) -> str:
    """A profile's name out of a municipality's: "Viks kommun" is "viks-kommun"."""
    letters = "".join(c if c.isalnum() else " " for c in municipality.casefold())
    return "-".join(letters.split())[:40].strip("-")
