"""What the program keeps for itself, damaged in every way: it starts with what is whole and says so once."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from app.profiles import load as load_profile
from app.profiles.own import own_names
from app.session import recovering
from app.storage import bodies, journals, settings
from app.storage.settings import Settings
from app.ui import layout
from app.ui.application import Application
from app.ui.window import Window
from tests.benchmarks.meetings import of_items
from tests.reliability.fuzz import mutated, seeds
from tests.ui.driving import turn

LONG = bool(os.environ.get("PARAGRAF_LONG"))
TRIES = 3000 if LONG else 60


@pytest.fixture(autouse=True)
def own(own_folders: Path) -> Path:
    return own_folders


def test_settings_that_are_damaged_are_set_aside_and_told_once(own: Path) -> None:
    (own / "config").mkdir()
    place, chance = own / "config" / "settings.json", random.Random(1)
    (whole,) = seeds()[".settings"]
    asides = 0
    for _ in range(TRIES):
        damaged = mutated(".settings", whole, chance)
        place.write_bytes(damaged)
        found, told = settings.look()
        asides += bool(told)
        assert settings.look() == (found, ())
        if told:
            assert (own / "config" / "settings.damaged.json").read_bytes() == damaged
        settings.save(found)
    assert asides


def test_a_register_that_is_damaged_gives_the_bodies_that_are_whole(own: Path) -> None:
    (whole,) = seeds()[bodies.SUFFIX]
    bodies.save(of_items(1).body)
    chance = random.Random(2)
    for number in range(TRIES):
        bad = own / "data" / "bodies" / f"b{number}.json"
        bad.write_bytes(mutated(bodies.SUFFIX, whole, chance))
        found = bodies.load()
        assert of_items(1).body.id in [each.id for each in found.bodies]
        assert all(not each.code.startswith("file.unexpected") for each in found.messages)
        again = bodies.load()
        assert [each.code for each in again.messages if each.code == "body.set-aside"] == []
        bad.unlink(missing_ok=True)


@pytest.mark.parametrize("kind", ["a file in its place", "no folder at all", "odd names"])
def test_folders_that_are_not_what_they_should_be_keep_no_program_from_starting(
    own: Path, program: Application, kind: str
) -> None:
    for name in ("config", "data", "state"):
        place = own / name
        if kind == "a file in its place":
            place.write_bytes(b"x")
        elif kind == "odd names":
            for inside in ("bodies", "profiles", "journals", "backups"):
                (place / inside / "é\udcff.json").mkdir(parents=True)
                (place / inside / "x.journal").mkdir()
                (place / inside / ".json").write_bytes(b"")
    assert settings.look()[0] == Settings()
    assert bodies.load().bodies == ()
    assert own_names() == []
    assert load_profile()
    assert recovering.all_left()[0] == []
    journals.sweep()
    program.open_first([], None)
    assert program.windows[0].isVisible()


def test_a_window_layout_that_is_damaged_leaves_a_window_to_write_in(program: Application) -> None:
    program.open_first([], None)
    window = program.windows[0]
    assert layout.given(layout.kept(window.saveState())) == window.saveState()
    chance = random.Random(3)
    for _ in range(TRIES):  # raw, it takes a few to have Qt die of one
        for each in (window.saveGeometry(), window.saveState()):
            text = layout.kept(each)
            damaged = mutated("", text.encode(), chance).decode("utf-8", "replace")
            found = layout.given(damaged)
            assert found in (QByteArray(), each)
            window.restoreState(found)
    turn()
    first = program.settings
    for geometry in ("", "åäö", "AAAA", layout.kept(QByteArray(b"\1\xd9\xd0\xcb" + bytes(60)))):
        shown = Window(
            settings.Settings(geometry=geometry, state=geometry),
            "sv",
            window.documents.session,
            _nothing(window),
        )
        assert shown.width() >= 400, geometry
        assert shown.height() >= 300, geometry
        shown.safety.let_go(given_up=False)
        shown.close()
        shown.deleteLater()
    assert program.settings == first


def _nothing(window: Window):  # a document that was just read, without a word to say
    from app.formats.result import Read

    return Read(window.documents.session.package())


def test_what_was_damaged_is_said_in_the_first_window(own: Path, program: Application) -> None:
    (own / "config").mkdir()
    (own / "config" / "settings.json").write_bytes(b'{"zoom": 1e9, "theme": "dark"}')
    found, told = settings.look()
    assert found == Settings(theme="dark")
    program.open_first([], None, told)
    notices = program.windows[0].notices
    assert notices.isVisible()
    assert "settings.damaged.json" in notices.label.text()
