"""The list of speakers as somebody at the window keeps it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from app.model.annotations import Person as Named
from app.model.minutes import Package, new_minutes
from tests.ui.driving import Person


def test_two_letters_put_somebody_on_the_list_and_f12_has_them_speak(reader: Callable[[Package], Person]):
    people = (Named("a", "Anna Andersson", "S"), Named("b", "Örjan Berg", "M"))
    person = reader(Package(replace(new_minutes("protokoll"), people=people)))
    person.window.aids.begin()
    text = person.focus
    person.press("Ctrl+F12").write("öb").press("Return")
    assert person.focus is text
    person.press("Ctrl+F12").write("an").press("Shift+Return")
    lists = person.window.aids.speakers
    assert [each.name for each in lists.list.waiting] == ["Anna Andersson (S)", "Örjan Berg (M)"]
    person.press("F12")
    assert person.find("speaker_now", QLabel).text().startswith("↳ Anna Andersson (S)")
    assert person.focus is text
    assert not person.session.dirty
