"""The searches that a person keeps, behind one button."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

_LONGEST = 60  # letters of a name


class Saved(QToolButton):
    """A menu: each kept search, keeping the present one, and taking one away."""

    chosen = Signal(str)  # what is to be looked for
    changed = Signal(dict)  # all of them, by their names

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_saved")
        self.setText(self.tr("Kept s&earches"))
        self.setAccessibleName(self.tr("Kept searches"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.typed: Callable[[], str] = lambda: ""
        self._searches: dict[str, str] = {}
        menu = QMenu(self)
        menu.setObjectName("library_saved_menu")
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    def show_searches(self, searches: Mapping[str, str]) -> None:
        """These are kept."""
        self._searches = dict(searches)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        for name, text in self._searches.items():
            menu.addAction(_plain(name), lambda text=text: self.chosen.emit(text))
        if self._searches:
            menu.addSeparator()
        keep = menu.addAction(self.tr("&Keep this search…"), self._keep)
        keep.setEnabled(bool(self.typed().strip()))
        if self._searches:
            gone = menu.addMenu(self.tr("&Take away"))
            for name in self._searches:
                gone.addAction(_plain(name), lambda name=name: self._drop(name))

    def _keep(self) -> None:
        dialog = QInputDialog(self)
        dialog.setObjectName("library_keep_dialog")
        dialog.setWindowTitle(self.tr("Keep this search"))
        dialog.setLabelText(self.tr("Name:"))
        dialog.setTextValue(self.typed().strip()[:_LONGEST])
        dialog.textValueSelected.connect(self._keep_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep_as(self, name: str) -> None:
        name = name.strip()[:_LONGEST]
        if name:
            self._searches[name] = self.typed().strip()
            self.changed.emit(dict(self._searches))

    def _drop(self, name: str) -> None:
        self._searches.pop(name, None)
        self.changed.emit(dict(self._searches))


def _plain(name: str) -> str:
    """A name that has no access key of its own."""
    return name.replace("&", "&&")
