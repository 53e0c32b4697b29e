"""Light and dark, and the few rules of looks that go beyond Qt's own style."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

_SCHEMES = {
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}

# Colours come from the palette, so that both themes and a person's own contrast settings hold.
_SHEET = """
QWidget#section_sheet, QWidget#header_sheet { background: palette(window); }
QLineEdit#heading { font-weight: 600; padding: 5px 7px; }
QLineEdit, QComboBox { padding: 3px 5px; }
QLineEdit[invalid="true"] { border: 2px solid #c0392b; border-radius: 3px; }
QToolBar { spacing: 2px; padding: 2px 6px; border: none; }
QFrame#notices { border: 1px solid palette(mid); border-radius: 4px; background: palette(alternate-base); }
QDockWidget::title { padding: 6px 8px; }
QTreeView#outline { border: none; border-right: 1px solid palette(mid); }
QTreeView#outline::item { padding: 3px 2px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 1px 7px; }
"""


def apply_theme(app: QApplication, theme: str) -> None:
    """Set "light", "dark" or, for anything else, the system's own choice."""
    hints = app.styleHints()
    if theme in _SCHEMES:
        hints.setColorScheme(_SCHEMES[theme])
    else:
        hints.unsetColorScheme()


def set_up_style(app: QApplication) -> None:
    """The style for the program's whole life; Fusion where the desktop brings none of its own."""
    if sys.platform not in ("win32", "darwin"):
        app.setStyle("Fusion")
    app.setStyleSheet(_SHEET)
