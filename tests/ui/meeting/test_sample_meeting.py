"""The sample meeting is entered from an empty file by keyboard alone, and its keystrokes are counted."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.formats import text
from app.model.minutes import Package
from app.profiles import load
from app.rules.checks import findings
from tests.meeting import build, words
from tests.ui.driving import Person, turn, until
from tests.ui.meeting.compared import facts, with_secretary_in_body
from tests.ui.meeting.dealing import Item
from tests.ui.meeting.secretary import Secretary
from tests.ui.meeting.setting_up import fill_header, make_body
from tests.ui.meeting.typing import shortened

LONG = bool(os.environ.get("PARAGRAF_LONG"))


def written() -> tuple[words.Words, ...]:
    """The items' words: all of them in the long version."""
    return words.items() if LONG else tuple(map(shortened, words.items()))


def test_the_sample_meeting_is_entered_by_keyboard_alone(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property
) -> None:
    def choose(path: str) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (path, ""))

    do = Secretary.at(person)
    wanted = with_secretary_in_body(build.package(written()))
    with do.doing("new document"):
        do.press("Ctrl+Shift+N")
        turn()
        until(lambda: do.minutes.header.kind == "protokoll")
    body = wanted.minutes.body
    assert body
    with do.doing("body"):
        make_body(do, body.name, body.case_numbers)
    with do.doing("header"):
        fill_header(do, wanted.minutes.header)
    for each in written():
        Item(do, each, choose, tmp_path).write()
    entered = do.session.package()
    for work in sorted({*do.commands, *do.letters}):
        record_property(work, f"{do.commands[work]} commands, {do.letters[work]} letters")
        print(f"{work}: {do.commands[work]} commands, {do.letters[work]} letters")
    print(do.commands.total(), do.letters.total(), do.strokes)
    check_same(entered, wanted)


def check_same(entered: Package, wanted: Package) -> None:
    """Both documents say the same, to the reader as well."""
    told, asked = facts(entered.minutes), facts(wanted.minutes)
    assert list(told) == list(asked)
    differing = {what: (told[what], asked[what]) for what in asked if told[what] != asked[what]}
    assert not differing, "\n".join(_difference(what, *both) for what, both in differing.items())
    profile = load()
    here, there = (text.write(each, profile).data.decode().split("\n") for each in (entered, wanted))
    assert here == there
    wrong = [each for each in findings(entered.minutes, profile) if each.severity == "error"]
    assert not wrong or not LONG, wrong


def _difference(what: str, told: object, asked: object) -> str:
    """The first thing in which two values differ, with what stands round it."""
    here, there = repr(told), repr(asked)
    at = max(len(os.path.commonprefix((here, there))) - 60, 0)
    return f"{what}\n  {here[at : at + 240]}\n  {there[at : at + 240]}"
