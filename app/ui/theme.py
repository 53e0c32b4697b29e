"""Light, dark and high contrast, and the few rules of looks that go beyond Qt's own style."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "contrast": Qt.ColorScheme.Dark}

# For desktops that cannot be asked for a scheme, and for high contrast everywhere. Text on its ground has a
# contrast of 7:1 or more, what stands in empty fields one of 4.5:1.
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
    "contrast": {
        _Role.Window: "#000000",
        _Role.WindowText: "#ffffff",
        _Role.Base: "#000000",
        _Role.AlternateBase: "#1a1a1a",
        _Role.Text: "#ffffff",
        _Role.Button: "#000000",
        _Role.ButtonText: "#ffffff",
        _Role.ToolTipBase: "#000000",
        _Role.ToolTipText: "#ffffff",
        _Role.Highlight: "#ffff00",
        _Role.HighlightedText: "#000000",
        _Role.Link: "#7fd4ff",
        _Role.PlaceholderText: "#c8c8c8",
        _Role.Light: "#5a5a5a",
        _Role.Mid: "#ffffff",
        _Role.Dark: "#8c8c8c",
    },
}
_MIDDLE = 128  # of a colour's lightness
_FAINT = {"light": "#8c8c8c", "dark": "#787b80", "contrast": "#a6a6a6"}  # what cannot be used at the moment
_TEXTS = (_Role.WindowText, _Role.Text, _Role.ButtonText)

# Fusion draws frames and boxes darker than the window, which nobody sees where the window is dark. Only then
# is there a style sheet: its first use costs a start some twenty milliseconds.
_DARK_FRAMES = """
QLineEdit, QTextEdit, QPlainTextEdit { border: 1px solid palette(mid); border-radius: 3px; padding: 2px 4px; }
QTextEdit, QPlainTextEdit { padding: 0; }
QLineEdit:read-only { background: palette(window); }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border-color: palette(highlight); }
"""
_BOXES = """
QCheckBox::indicator, QGroupBox::indicator, QRadioButton::indicator, QTreeView::indicator,
QListView::indicator, QTableView::indicator { width: 16px; height: 16px; }
QCheckBox::indicator:unchecked, QGroupBox::indicator:unchecked, QTreeView::indicator:unchecked,
QListView::indicator:unchecked, QTableView::indicator:unchecked { image: url("FOLDER/NAME-box.svg"); }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QTreeView::indicator:checked,
QListView::indicator:checked, QTableView::indicator:checked { image: url("FOLDER/NAME-box-on.svg"); }
QRadioButton::indicator:unchecked { image: url("FOLDER/NAME-ring.svg"); }
QRadioButton::indicator:checked { image: url("FOLDER/NAME-ring-on.svg"); }
"""
_STRONG = """
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QTreeView:focus, QListView:focus, QTableView:focus,
QComboBox:focus, QSpinBox:focus { border: 2px solid palette(highlight); }
QTreeView, QListView, QTableView, QComboBox, QSpinBox { border: 1px solid palette(mid); }
QComboBox, QSpinBox { padding: 2px 4px; }
QPushButton, QToolButton { border: 1px solid palette(mid); border-radius: 3px; padding: 3px 8px; }
QToolBar QToolButton, QToolButton[autoRaise="true"] { border-color: palette(window); padding: 3px; }
QToolButton:checked, QPushButton:checked { background: palette(highlight); color: palette(highlighted-text); }
QPushButton:focus, QToolButton:focus, QCheckBox:focus, QRadioButton:focus, QTabBar:focus {
    border: 2px solid palette(highlight); }
QPushButton:disabled, QToolButton:disabled { border-color: palette(dark); }
QMenu, QDockWidget, QToolTip, QStatusBar, QDialog { border: 1px solid palette(mid); }
QMenu::item:selected, QMenuBar::item:selected {
    background: palette(highlight); color: palette(highlighted-text); }
QTabBar::tab { border: 1px solid palette(mid); padding: 4px 10px; }
QTabBar::tab:selected { background: palette(highlight); color: palette(highlighted-text); }
"""


def apply_theme(app: QApplication, theme: str) -> None:
    """Set "light", "dark", "contrast" or, for anything else, the system's own choice."""
    hints = app.styleHints()
    if theme not in _SCHEMES:
        hints.unsetColorScheme()
        app.setPalette(QPalette())
    else:
        hints.setColorScheme(_SCHEMES[theme])
        if theme == "contrast" or hints.colorScheme() != _SCHEMES[theme]:
            app.setPalette(_palette(theme))
        else:
            app.setPalette(QPalette())
    sheet = _sheet(theme, dark=app.palette().color(_Role.Window).lightness() < _MIDDLE)
    if sheet != app.styleSheet():
        app.setStyleSheet(sheet)


def _sheet(theme: str, *, dark: bool) -> str:
    """The style sheet for a theme; none where the style draws well what it draws."""
    if theme == "contrast":
        return _DARK_FRAMES + _boxes("contrast") + _STRONG
    return _DARK_FRAMES + _boxes("dark") if dark and _draws_frames_itself() else ""


def _boxes(name: str) -> str:
    from app.resources import resource

    folder = resource("icons", "themes").as_posix()
    return _BOXES.replace("FOLDER", folder).replace("NAME", name)


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
