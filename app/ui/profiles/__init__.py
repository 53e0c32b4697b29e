"""Profiles on the screen: a list to choose one from, and the dialog that keeps them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from app.model.minutes import Package
from app.profiles import names

translate = QCoreApplication.translate  # under its own name, by which the words are found


def show(box: QComboBox, chosen: str) -> None:
    """Offer the profiles of this machine as it has them now; one that it has not stays chosen, marked."""
    known = names()
    wanted = [("", translate("Profiles", "Standard")), *((name, name) for name in known)]
    if chosen and chosen not in known:
        wanted.append((chosen, translate("Profiles", "{0} (not on this computer)").format(chosen)))
    if wanted != [(box.itemData(at), box.itemText(at)) for at in range(box.count())]:
        box.clear()
        for name, text in wanted:
            box.addItem(text, name)
    box.setCurrentIndex(box.findData(chosen))


def open_dialog(
    default: str,
    language: str,
    package: Package,
    window: QWidget,
    *,
    keep: Callable[[str], None],
    changed: Callable[[str], None],
) -> None:
    """Show the profiles. `default` is the one of new documents, and `keep` is told when it is another;
    `changed` is told of one that says something else now. `package` is the open document.
    """
    from app.ui.profiles.dialog import ProfilesDialog

    minutes = package.minutes
    shown = package if minutes.sections else None
    dialog = ProfilesDialog(default, language, shown, window)
    dialog.default_chosen.connect(keep)
    dialog.profile_changed.connect(changed)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
