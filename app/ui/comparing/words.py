"""What the documents that can be compared are called."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.session.comparing import State
from app.ui.backups.words import day_or_when

translate = QCoreApplication.translate  # under its own name, by which the words are found


def state(of: State) -> str:
    """One of them, in a line."""
    when = day_or_when(of.at) if of.at else ""
    names = {
        "circulated": translate("Compare", "circulated"),
        "approved": translate("Compare", "approved"),
        "correction": translate("Compare", "before the correction"),
    }
    match of.what:
        case "now":
            return translate("Compare", "As it is now, in this window")
        case "saved":
            return translate("Compare", "As it is saved in {0}").format(of.path.name if of.path else "–")
        case "version":
            said = names.get(of.name, of.name) or translate("Compare", "saved")
            return translate("Compare", "Version of {0} ({1})").format(when, said)
        case "file":
            return f"{of.name} – {of.path.parent if of.path else ''}"
