"""Light and dark, and the few rules of looks that go beyond Qt's own style."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}

# For desktops that cannot be asked for a scheme. Text on its ground has a contrast of 7:1 or more.
_Role = QPalette.ColorRole
_COLOURS: dict[str, dict[QPalette.ColorRole, str]] = {
    "light": {
        _Role.Window: "#efefef",
        _Role.WindowText: "#000000",
        _Role.Base: "#ffffff",
        _Role.AlternateBase: "#f4f6f8",
        _Role.Text: "#000000",
        _Role.Button: "#efefef",
        _Role.ButtonText: "#000000",
        _Role.ToolTipBase: "#ffffdc",
        _Role.ToolTipText: "#000000",
        _Role.Highlight: "#1f6fb2",
        _Role.HighlightedText: "#ffffff",
        _Role.Link: "#1a5a96",
        _Role.PlaceholderText: "#6b6b6b",
        _Role.Light: "#ffffff",
        _Role.Mid: "#8c8c8c",
        _Role.Dark: "#9f9f9f",
    },
    "dark": {
        _Role.Window: "#2b2d30",
        _Role.WindowText: "#e6e6e6",
        _Role.Base: "#1e1f22",
        _Role.AlternateBase: "#33363a",
        _Role.Text: "#ececec",
        _Role.Button: "#35383c",
        _Role.ButtonText: "#e6e6e6",
        _Role.ToolTipBase: "#35383c",
        _Role.ToolTipText: "#e6e6e6",
        _Role.Highlight: "#2f6fa8",
        _Role.HighlightedText: "#ffffff",
        _Role.Link: "#8ab8e6",
        _Role.PlaceholderText: "#9a9da1",
        _Role.Light: "#4a4d52",
        _Role.Mid: "#85888d",
        _Role.Dark: "#17181a",
    },
}
_MIDDLE = 128  # of a colour's lightness
_FAINT = {"light": "#8c8c8c", "dark": "#787b80"}  # what cannot be used at the moment
_TEXTS = (_Role.WindowText, _Role.Text, _Role.ButtonText)

# Fusion draws frames darker than the window, which nobody sees where the window is dark. Only then is
# there a style sheet: its first use costs a start some twenty milliseconds.
_DARK_FRAMES = """
QLineEdit, QTextEdit, QPlainTextEdit { border: 1px solid palette(mid); border-radius: 3px; padding: 2px 4px; }
QTextEdit, QPlainTextEdit { padding: 0; }
QLineEdit:read-only { background: palette(window); }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border-color: palette(highlight); }
"""


def apply_theme(app: QApplication, theme: str) -> None:
    """Set "light", "dark" or, for anything else, the system's own choice."""
    hints = app.styleHints()
    if theme not in _SCHEMES:
        hints.unsetColorScheme()
        app.setPalette(QPalette())
    else:
        hints.setColorScheme(_SCHEMES[theme])
        if hints.colorScheme() != _SCHEMES[theme]:
            app.setPalette(_palette(theme))
    dark = app.palette().color(_Role.Window).lightness() < _MIDDLE
    app.setStyleSheet(_DARK_FRAMES if dark and _draws_frames_itself() else "")


def _palette(theme: str) -> QPalette:
    palette = QPalette()
    for role, colour in _COLOURS[theme].items():
        palette.setColor(role, QColor(colour))
    for role in _TEXTS:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FAINT[theme]))
    return palette


def _draws_frames_itself() -> bool:
    """Whether frames are Fusion's, as everywhere but on Windows and macOS."""
    return sys.platform not in ("win32", "darwin")


def set_up_style(app: QApplication) -> None:
    """The style for the program's whole life; Fusion where the desktop brings none of its own."""
    if _draws_frames_itself():
        app.setStyle("Fusion")
