"""A window's side of a person's settings: what is remembered, and the dialog that changes them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from app.storage.settings import Settings, with_recent, without_recent
from app.ui.theme import apply_theme
from app.ui.typeface import apply_typeface

_ZOOM_STEP, _ZOOM_RANGE = 10, (60, 300)  # per cent


class Personal(QObject):
    """The settings that a window goes by, and what it adds to them."""

    changed = Signal(object)  # Settings: changed here
    zoomed = Signal(int)  # per cent
    themed = Signal()  # the theme was chosen anew
    used = Signal()  # other settings count from now on

    def __init__(self, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.settings = settings

    def use(self, settings: Settings) -> None:
        """Go by these from now on, e.g. after a change in another window."""
        before, self.settings = self.settings, settings
        if (settings.zoom, settings.typeface, settings.text_size) != _sizes(before):
            self.zoomed.emit(settings.zoom)
        if settings != before:
            self.used.emit()

    def keep(self, **changed: object) -> None:
        """Remember something for the next time."""
        self._change(replace(self.settings, **changed))

    def keep_all(self, settings: Settings) -> None:
        """Remember several things at once."""
        self._change(settings)

    def remember(self, path: Path) -> None:
        """A file was opened or saved."""
        self._change(with_recent(self.settings, path))

    def forget(self, path: str) -> None:
        """A file is gone."""
        self._change(without_recent(self.settings, path))

    def zoom_in(self) -> None:
        self._zoom(self.settings.zoom + _ZOOM_STEP)

    def zoom_out(self) -> None:
        self._zoom(self.settings.zoom - _ZOOM_STEP)

    def zoom_reset(self) -> None:
        self._zoom(100)

    def fill_recent(self, menu: QMenu, open_file: Callable[[Path], object]) -> None:
        """The files that were open last, each with its folder."""
        menu.clear()
        for name in self.settings.recent:
            path = Path(name)
            action = menu.addAction(f"{path.name}  –  {path.parent}")
            action.triggered.connect(lambda _=False, path=path: open_file(path))
        if not self.settings.recent:
            menu.addAction(self.tr("(none yet)")).setEnabled(False)

    def ask(self) -> None:
        """Show the settings and take what is chosen."""
        from app.ui.dialogs import SettingsDialog

        dialog = SettingsDialog(self.settings, self._window)

        def accepted() -> None:
            self._change(dialog.settings)
            app = QApplication.instance()
            if isinstance(app, QApplication):
                apply_theme(app, self.settings.theme)
                apply_typeface(app, self.settings)
                self.themed.emit()
                self.zoomed.emit(self.settings.zoom)

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _zoom(self, wanted: int) -> None:
        self._change(replace(self.settings, zoom=min(max(wanted, _ZOOM_RANGE[0]), _ZOOM_RANGE[1])))

    def _change(self, settings: Settings) -> None:
        if settings != self.settings:
            self.use(settings)
            self.changed.emit(settings)


def _sizes(settings: Settings) -> tuple[int, str, int]:
    """What the size of the text on the screen hangs on."""
    return settings.zoom, settings.typeface, settings.text_size
