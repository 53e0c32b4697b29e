"""The dialog that asks for a passphrase until it is the right one or nobody wants to any more."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.errors import Message
from app.messages import sentence
from app.ui.fitted import FittedDialog
from app.ui.forms.passphrase import Ui_PassphraseDialog
from app.ui.i18n import spoken_language
from app.ui.jobs import Jobs
from app.ui.sealing.secret import hide, show_letters


class PassphraseDialog(FittedDialog):
    """Accepted once what lies at the path can be read. The work is done in a thread: a third of a second."""

    def __init__(self, path: Path, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_PassphraseDialog()
        ui.setupUi(self)
        self._path, self._name = path, name
        self.jobs = Jobs(self)
        for label in (ui.about, ui.said):
            label.setTextFormat(Qt.TextFormat.PlainText)  # a file may be called anything
        ui.about.setText(self.tr("“{0}” is locked with a passphrase.").format(name))
        self._open = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        self._open.setText(self.tr("&Open"))
        self._open.setObjectName("open_locked")
        self._cancel = ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        hide(ui.passphrase)
        ui.shown.toggled.connect(lambda shown: show_letters(shown, ui.passphrase))
        ui.passphrase.textChanged.connect(lambda words: self._open.setEnabled(bool(words)))
        self._open.setEnabled(False)
        ui.passphrase.setFocus()

    def reject(self) -> None:
        """Give up, unless an attempt is under way: it is over in a moment."""
        if not self.jobs.is_busy:
            super().reject()

    def done(self, result: int) -> None:
        self.ui.passphrase.clear()
        super().done(result)

    def accept(self) -> None:
        """Try what was written; the dialog goes once it opens."""
        from app.session.unlocking import unlock

        path, words = self._path, self.ui.passphrase.text()
        if not words or self.jobs.is_busy:
            return
        self._set_busy(True)
        self.ui.said.setText(self.tr("Opening…"))
        self.jobs.run("", lambda: unlock(path, words), lambda _name: self._opened(), self._refuse)

    def _opened(self) -> None:
        self._set_busy(False)
        super().accept()

    def _refuse(self, message: Message) -> None:
        self._set_busy(False)
        if message.code == "sealed.wrong-passphrase":
            message = Message(message.code, {"file": self._name})  # a journal has a name that says nothing
        self.ui.said.setText(sentence(message, spoken_language()))
        self.ui.passphrase.setFocus()
        self.ui.passphrase.selectAll()

    def _set_busy(self, is_busy: bool) -> None:
        for widget in (self.ui.passphrase, self.ui.shown, self._open, self._cancel):
            widget.setEnabled(not is_busy)
