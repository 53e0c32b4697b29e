"""Asking for the passphrase of something locked: the one place for documents, versions and unsaved work."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.ui.box import Choice, Role, ask

translate = QCoreApplication.translate  # under its own name, by which the words are found


def ask_passphrase(
    path: Path,
    name: str,
    then: Callable[[], None],
    window: QWidget,
    given_up: Callable[[], None] = lambda: None,
) -> None:
    """Ask until the passphrase opens what lies at `path`, called `name`, and do `then`; or `given_up`.

    What was opened in this run already is not asked for.
    """
    from app.session.unlocking import is_locked
    from app.ui.sealing.passphrase import PassphraseDialog

    if not is_locked(path):
        then()
        return
    dialog = PassphraseDialog(path, name, window)
    dialog.accepted.connect(then)
    dialog.rejected.connect(given_up)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def ask_remove(remove: Callable[[], None], window: QWidget) -> QMessageBox:
    """Whether anybody who has the file may read it from now on."""
    text = translate("Sealing", "Remove the passphrase?")
    more = translate("Sealing", "The file is saved, and whoever gets hold of it can read it.")
    go = Choice(translate("Sealing", "&Remove"), remove, Role.DestructiveRole)
    return ask("remove_passphrase_box", text, more, (go,), window)
