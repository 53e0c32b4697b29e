"""The letters on the screen: how large menus and fields are, and in which typeface the text stands."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.resources import resource
from app.storage.settings import Settings

_SYSTEMS = "system_point_size"  # the property of the program that keeps it
_FILES = ("Regular", "Bold", "Italic", "BoldItalic")
_text_family = [""]  # empty: the program's own; a list, so that it can be exchanged


def apply_typeface(app: QApplication, settings: Settings) -> None:
    """Go by a person's size and typeface from now on; what is on the screen follows when it is zoomed."""
    _text_family[0] = _dyslexia() if settings.typeface == "dyslexia" else ""
    systems = app.property(_SYSTEMS)
    if systems is None and settings.text_size == 100:  # nothing to do at most starts
        return
    if systems is None:
        systems = app.font().pointSizeF()
        app.setProperty(_SYSTEMS, systems)
    font = QFont(app.font())
    font.setPointSizeF(float(systems) * settings.text_size / 100)
    if font != app.font():
        app.setFont(font)


def text_font() -> QFont:
    """The font of running text before it is zoomed."""
    font = QFont(QGuiApplication.font())
    app = QGuiApplication.instance()
    systems = app.property(_SYSTEMS) if app else None
    if systems is not None:
        font.setPointSizeF(float(systems))
    if _text_family[0]:
        font.setFamily(_text_family[0])
    return font


def _dyslexia() -> str:
    """The family of the bundled typeface, loaded when it is first chosen; "" if that cannot be done."""
    known = "OpenDyslexic"
    if known in QFontDatabase.families():
        return known
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resource("screen_fonts", f"OpenDyslexic-{name}.otf")))
    return next((each for each in QFontDatabase.families() if each.startswith(known)), "")
