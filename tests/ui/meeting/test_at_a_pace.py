"""The sample is typed as fast as people and machines do, with everything on, and gives the same document.

A quick run types a stretch at both paces. PARAGRAF_PACE=8 (keys a second; with PARAGRAF_LONG=1 every
paragraph to its end) types the whole meeting at that pace, which takes over an hour.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from time import monotonic

import pytest
from msgspec.structs import replace

from app.model.minutes import Minutes, Package
from tests.meeting import build, words
from tests.meeting.text import Blocks
from tests.meeting.words import Words, Written
from tests.ui.driving import Person, live
from tests.ui.meeting.compared import facts, with_secretary_in_body
from tests.ui.meeting.dealing import Item, same
from tests.ui.meeting.secretary import Secretary
from tests.ui.meeting.test_sample_meeting import check_same, enter, written
from tests.ui.meeting.typing import shortened

_PACE = float(os.environ.get("PARAGRAF_PACE", "0"))
_SLOW, _FAST = 8.0, 100.0  # keys a second
_WORDS = Words(
    "tider",
    "Tider",
    "KS 7",
    (
        Written("summary", 'I 12–15: "så", *alltså* § 6.'),
        Written("decision", "Att\n\n1. avslå\n2. ge råd."),
    ),
)
_MEANT = {'"': "”", "§ ": "§\u00a0"}  # what stands there in the place of what was typed
_FOLLOW = 1.0  # seconds in which checks, pages and journal come up to date


@pytest.fixture
def at_the_meeting(reader: Callable[[Package], Person], unhurried: None) -> Callable[[float], Secretary]:
    """A secretary at the sample's header and members, with no items yet and everything on."""
    package = build.package()
    minutes = replace(package.minutes, sections=(), attendance=(), appendices=(), assignments=())

    def come(pace: float) -> Secretary:
        do = Secretary.at(reader(Package(minutes)))
        do.window.aids.begin()
        do.press("Ctrl+Alt+P")
        live(0.1)
        do.view.return_to_text()
        do.pace = pace
        return do

    return come


def meant(text: str) -> str:
    """What a person who types this means."""
    for keys, words_meant in _MEANT.items():
        text = text.replace(keys, words_meant)
    return text


def typed(do: Secretary, items: tuple[Words, ...], folder: Path) -> Minutes:
    """What the document says after these items were typed at the secretary's pace, and all has followed."""
    for each in items:
        Item(do, each, lambda _: None, folder).write()
    live(_FOLLOW)
    return do.minutes


def test_a_stretch_is_the_same_at_8_and_at_100_keys_a_second(
    at_the_meeting: Callable[[float], Secretary], tmp_path: Path
) -> None:
    slow = at_the_meeting(_SLOW)
    begun = monotonic()
    one = typed(slow, (_WORDS,), tmp_path)
    assert monotonic() - begun > slow.strokes / _SLOW - 1
    other = typed(at_the_meeting(_FAST), (_WORDS,), tmp_path)
    assert facts(one) == facts(other)
    for minutes in (one, other):
        (section,) = minutes.sections
        for part in _WORDS.parts:
            (own,) = (each for each in section.parts if each.kind == part.kind)
            assert same(own.blocks, Blocks("x").read(meant(part.text))), own


def test_two_items_are_typed_at_100_keys_a_second(
    at_the_meeting: Callable[[float], Secretary], tmp_path: Path
) -> None:
    items = tuple(map(shortened, words.items()[:2]))
    paced = typed(at_the_meeting(_FAST), items, tmp_path)
    assert facts(paced) == facts(typed(at_the_meeting(0), items, tmp_path))


@pytest.mark.skipif(not _PACE, reason="takes an hour; PARAGRAF_PACE=8 PARAGRAF_LONG=1 runs it")
def test_the_meeting_is_entered_at_the_asked_pace(
    secretary: Secretary, tmp_path: Path, chosen: Callable[[Path], None]
) -> None:
    do = secretary
    do.window.aids.begin()
    do.pace = _PACE
    wanted = with_secretary_in_body(build.package(written()))
    enter(do, wanted, chosen, tmp_path)
    check_same(do.session.package(), wanted)
