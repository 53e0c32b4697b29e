"""The window's language: Swedish by default, English by the system or by choice."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from app.resources import resource


def chosen_language(setting: str) -> str:
    """ "sv" or "en": the setting if there is one, else English where the system speaks it, else Swedish."""
    if setting in ("sv", "en"):
        return setting
    system = QLocale.system()
    return "en" if system.language() == QLocale.Language.English else "sv"


def spoken_language() -> str:
    """ "sv" or "en": what the window speaks now."""
    return "sv" if QLocale().language() == QLocale.Language.Swedish else "en"


def set_language(app: QApplication, language: str) -> None:
    """Have the window and Qt's own dialogs speak one language, before any window is made."""
    region = QLocale.Country.Sweden if language == "sv" else QLocale.Country.UnitedKingdom
    code = QLocale.Language.Swedish if language == "sv" else QLocale.Language.English
    QLocale.setDefault(QLocale(code, region))
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in (
        (qt_words, f"qtbase_{language}"),
        (str(resource("i18n")), f"paragraf_{language}"),
    ):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
