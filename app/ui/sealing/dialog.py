"""The dialog that sets a passphrase, changes it or has it removed."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.ui.fitted import FittedDialog
from app.ui.forms.seal import Ui_SealDialog
from app.ui.sealing.secret import hide, show_letters

SHORTEST = 8  # characters
_GOOD, _BEST = 14, 20  # characters


class SealDialog(FittedDialog):
    """Shows; whoever opened it makes the key."""

    chosen = Signal(str)  # the passphrase
    remove_asked = Signal()

    def __init__(self, parent: QWidget, *, is_sealed: bool) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_SealDialog()
        ui.setupUi(self)
        self._ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._ok.setObjectName("set_passphrase")
        self._ok.setText(self.tr("&Change passphrase") if is_sealed else self.tr("&Lock"))
        if is_sealed:
            ui.about.setText(
                self.tr("The document is locked with a passphrase. Here you can choose another one.")
            )
            remove = ui.buttons.addButton(
                self.tr("Re&move passphrase…"), QDialogButtonBox.ButtonRole.DestructiveRole
            )
            remove.setObjectName("remove_passphrase")
            remove.setAutoDefault(False)
            remove.clicked.connect(self._remove)
        hide(ui.passphrase, ui.again)
        ui.shown.toggled.connect(lambda shown: show_letters(shown, ui.passphrase, ui.again))
        for field in (ui.passphrase, ui.again):
            field.textChanged.connect(lambda _words: self._look())
        self._look()
        ui.passphrase.setFocus()

    def accept(self) -> None:
        """Hand the passphrase over, if it is one and was written twice alike."""
        words = self.ui.passphrase.text()
        if self._fault() or not words:
            return
        super().accept()
        self.chosen.emit(words)

    def done(self, result: int) -> None:
        super().done(result)
        for field in (self.ui.passphrase, self.ui.again):
            field.clear()

    def _remove(self) -> None:
        self.reject()
        self.remove_asked.emit()

    def _fault(self) -> str:
        """What is wrong with it; "" for nothing."""
        words, again = self.ui.passphrase.text(), self.ui.again.text()
        if len(words) < SHORTEST:
            return self.tr("Write at least {0} characters.").format(SHORTEST)
        if _plain(words) != _plain(again):
            return self.tr("Write the same once more.") if not again else self.tr("The two differ.")
        return ""

    def _look(self) -> None:
        words = self.ui.passphrase.text()
        fault = self._fault()
        self._ok.setEnabled(not fault)
        said = [self._strength(words), fault] if words else [""]
        self.ui.said.setText(" ".join(filter(None, said)))

    def _strength(self, words: str) -> str:
        """How long it would last, by its length: no rule makes a short one good."""
        if len(words) < SHORTEST:
            return ""
        if len(words) >= _BEST and len(set(words)) > SHORTEST:
            return self.tr("Strong.")
        if len(words) >= _GOOD and len(set(words)) > SHORTEST // 2:
            return self.tr("Good.")
        return self.tr("Weak: can be guessed. Four words that do not belong together are better.")


def _plain(words: str) -> str:
    """The same letters are the same however they were put together."""
    return unicodedata.normalize("NFC", words)
