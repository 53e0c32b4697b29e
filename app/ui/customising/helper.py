"""A window's toolbar and keys follow the settings, and the dialog that changes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.ui.customising.keys import apply_keys
from app.ui.customising.toolbar import fill, names_on
from app.ui.document_view import DocumentView
from app.ui.menus import TOOLBAR

if TYPE_CHECKING:
    from app.ui.window import Window


class Customising(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._keys: dict[str, str] = {}
        window.actions_.customise.triggered.connect(self._ask)
        window.personal.used.connect(self._follow)
        window.personal.themed.connect(self._refill)
        self._follow()

    def set_view(self, view: DocumentView) -> None:
        """Nothing here hangs on the document."""

    def close(self) -> None:
        """The window closes."""

    def _follow(self) -> None:
        """Go by the settings, if they say something else than before."""
        settings = self._window.settings
        if settings.shortcuts != self._keys:
            self._keys = dict(settings.shortcuts)
            apply_keys(self._window.actions_.all(), self._keys)
            self._refill()
        elif names_on(self._window.toolbar) != (settings.toolbar or TOOLBAR):
            self._refill()

    def _refill(self) -> None:
        actions = {action.objectName(): action for action in self._window.actions_.all()}
        fill(self._window.toolbar, actions, self._window.settings.toolbar or TOOLBAR)

    def _ask(self) -> None:
        from app.ui.customising.dialog import CustomiseDialog

        window = self._window
        settings = window.settings
        dialog = CustomiseDialog(
            list(window.actions_.all()), settings.toolbar or TOOLBAR, settings.shortcuts, TOOLBAR, window
        )

        def accepted() -> None:
            toolbar = () if dialog.toolbar == TOOLBAR else dialog.toolbar
            window.personal.keep(toolbar=toolbar, shortcuts=dialog.shortcuts)

        dialog.accepted.connect(accepted)
        dialog.finished.connect(
            lambda _: (dialog.deleteLater(), window.view and window.view.return_to_text())
        )
        dialog.open()
