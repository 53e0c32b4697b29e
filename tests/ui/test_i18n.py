"""The window's language: Swedish by default, English by the system or a setting."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QDialogButtonBox, QMessageBox

from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.i18n import chosen_language
from tests.ui.driving import Person


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("", "sv_SE", "sv"),
        ("", "en_GB", "en"),
        ("", "de_DE", "sv"),
        ("sv", "en_US", "sv"),
        ("en", "sv_SE", "en"),
    ],
)
def test_the_setting_decides_then_the_system(
    monkeypatch: pytest.MonkeyPatch, setting: str, system: str, language: str
) -> None:
    monkeypatch.setattr(QLocale, "system", lambda: QLocale(system))
    assert chosen_language(setting) == language


def test_the_window_speaks_swedish(person: Person) -> None:
    titles = [action.text().replace("&", "") for action in person.window.menuBar().actions()]
    own = ["Ärende", "Protokoll"]
    assert titles == ["Arkiv", "Redigera", "Avsnitt", *own, "Format", "Infoga", "Visa", "Verktyg", "Hjälp"]
    assert person.field("title").accessibleName() == "Titel"


def test_the_window_speaks_english(qapp: object, spoken: Callable[[str], None], program: Application) -> None:
    spoken("en")
    english = Application(qapp, Settings(), "en")  # pyright: ignore
    english.open_first([], None)
    person = Person(english.windows[0])
    titles = [action.text().replace("&", "") for action in person.window.menuBar().actions()]
    own = ["Agenda item", "Minutes"]
    assert titles == ["File", "Edit", "Section", *own, "Format", "Insert", "View", "Tools", "Help"]
    assert person.window.windowTitle() == "Untitled[*] – Paragraf"
    person.window.close()
    english.deleteLater()


def test_qts_own_dialogs_speak_swedish_too(person: Person) -> None:
    person.press("Ctrl+,")
    cancel = person.dialog().ui.buttons.button(QDialogButtonBox.StandardButton.Cancel)
    assert cancel.text().replace("&", "") == "Avbryt"
    person.answer(QDialogButtonBox.StandardButton.Cancel)
    person.write("x").press("Ctrl+W")
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    assert box.button(QMessageBox.StandardButton.Save).text().replace("&", "") == "Spara"
    person.answer(QMessageBox.StandardButton.Cancel)
