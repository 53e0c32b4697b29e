"""A TOML file is brought up to what it is to say; what a person wrote round it stays."""

from __future__ import annotations

import tomllib
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from app.profiles.draft import Draft
from app.profiles.loading import tables
from app.resources import resource
from app.storage.toml import rewritten

KLASSISK = resource("profiles", "klassisk.toml")
HAND = """# Ours.
municipality = "Vik"   # as the board wants it

[page]
# not less: the printer
top = 30   # mm

[[headings]]
size = 12
# small
[[headings]]
size = 11

[colours]
text = "000000"
"""
NAMES = st.sampled_from(["a", "b", "top", "långt namn", "(?i)x.y", "", "a-b"])
WORDS = st.text(st.characters(exclude_categories=("Cs",)), max_size=8)
LEAVES = st.one_of(st.integers(-99, 99), st.floats(0, 99), st.booleans(), WORDS, st.lists(WORDS, max_size=3))
ROWS = st.lists(st.dictionaries(NAMES, LEAVES, min_size=1, max_size=2), min_size=1, max_size=3)
TABLES = st.dictionaries(
    NAMES,
    st.recursive(LEAVES | ROWS, lambda below: st.dictionaries(NAMES, below, max_size=3), max_leaves=8),
    max_size=5,
)


@settings(deadline=None, max_examples=60)
@given(before=TABLES, after=TABLES)
def test_what_is_written_says_what_is_wanted(before: dict[str, Any], after: dict[str, Any]) -> None:
    first = rewritten("", before)
    assert tomllib.loads(first) == before
    second = rewritten(first, after)
    assert tomllib.loads(second) == after
    assert rewritten(second, after) == second


def test_nothing_to_change_changes_nothing() -> None:
    text = KLASSISK.read_text(encoding="utf-8")
    assert rewritten(text, tables(KLASSISK)) == text


def test_comments_and_order_stay_round_what_changes() -> None:
    wanted = {
        "municipality": "Viks kommun",
        "page": {"top": 31.5, "left": 20},
        "headings": [{"size": 13}, {"size": 11, "bold": False}],
        "fonts": {"size": 11},
    }
    assert (
        rewritten(HAND, wanted)
        == """# Ours.
municipality = "Viks kommun"   # as the board wants it

[page]
# not less: the printer
top = 31.5   # mm
left = 20

[[headings]]
size = 13
# small
[[headings]]
size = 11
bold = false

[fonts]
size = 11
"""
    )


def test_every_setting_can_be_changed_in_a_file_written_by_hand() -> None:
    text = KLASSISK.read_text(encoding="utf-8")
    draft = Draft(tables(KLASSISK), KLASSISK)
    for path, value in {
        "page.top": 33.5,
        "paper.front.boxed": False,
        "paper.item_on_new_page": True,
        "phrases.party_summary": True,
        "phrases.put.found.main": "och finner att {body} bifaller {winner} i sin helhet",
        "checks.case_numbers": "KS {year}/{number}",
        "headings": [{"size": 15, "colour": "000000"}],
    }.items():
        draft = draft.with_value(path, value)
    out = rewritten(text, draft.tables)
    assert tomllib.loads(out) == draft.tables
    lost = [line for line in text.splitlines() if line.startswith("#") and line not in out.splitlines()]
    assert lost == []
