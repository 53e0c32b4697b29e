"""What a screen reader is told without being asked, and that the window is where it was on these screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.errors import Message
from app.model.minutes import Package, new_minutes
from app.model.proceedings import Counted, Proceedings, Vote
from app.model.sections import new_section
from app.session.item_edits import SetProceedings
from app.storage.settings import Settings
from app.ui import announce as announcing
from app.ui import layout
from tests.ui.driving import Person


@pytest.fixture
def said(person: Person) -> Iterator[list[str]]:
    person.window.aids.begin()
    heard: list[str] = []
    stop = announcing.listen(heard.append)
    yield heard
    stop()


def test_saving_undoing_and_messages_are_said(person: Person, said: list[str], tmp_path: Path) -> None:
    person.write("Möte")
    assert said == []
    person.press("Ctrl+Z").press("Ctrl+Shift+Z")
    assert said == ["Ångrat", "Gjort igen"]
    person.window.notices.show_messages("Exporterat till a.docx", [])
    assert said[-1] == "Exporterat till a.docx"
    person.window.documents.written.emit(tmp_path / "möte.paragraf")
    assert said[-1] == "Sparat som möte.paragraf"


def test_only_a_change_in_errors_is_said(person: Person, said: list[str]) -> None:
    counted = person.window.side.counted
    for errors in (2, 2, 3, 1, 0):
        counted.emit(errors, 5)
    assert said == ["3 fel enligt kontrollerna", "Inga fel är kvar"]


def test_that_words_are_safe_again_is_said_after_a_trouble(person: Person, said: list[str]) -> None:
    troubled = person.window.safety.troubled
    troubled.emit(None)
    assert said == []
    troubled.emit(Message("file.disk-full", {"file": "x"}))
    troubled.emit(None)
    assert said[-1] == "Det du skriver bevaras igen"


def test_each_set_up_of_screens_has_its_own_layout(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = layout.remembering(Settings(), "desk", "docks")
    assert layout.remembered(settings) == ("desk", "docks")
    monkeypatch.setattr(layout, "screens", lambda: "1366x768+0+0")
    assert layout.remembered(settings) == ("desk", "docks")
    both = layout.remembering(settings, "room", "docks")
    assert layout.remembered(both) == ("room", "docks")
    monkeypatch.undo()
    assert layout.remembered(both) == ("desk", "docks")
    for number in range(20):
        monkeypatch.setattr(layout, "screens", lambda number=number: f"{number}")
        both = layout.remembering(both, f"{number}", "")
    assert len(both.layouts) == 8
    assert layout.remembered(both) == ("19", "")


def test_a_noted_vote_is_said(reader: Callable[[Package], Person], monkeypatch: pytest.MonkeyPatch) -> None:
    item = replace(new_section("Budget"), proceedings=Proceedings(votes=(Vote("v1"),)))
    person = reader(Package(replace(new_minutes("protokoll"), sections=(item,))))
    person.window.aids.begin()
    heard: list[str] = []
    stop = announcing.listen(heard.append)
    vote = Vote("v1", form="show_of_hands", counted=Counted(yes=8, no=5, abstain=2))
    person.session.apply(SetProceedings(item.id, Proceedings(votes=(vote,))))
    stop()
    assert "Omröstning antecknad: 8 ja, 5 nej, 2 avstår" in heard
