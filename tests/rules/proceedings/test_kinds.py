"""Which parts an item of a kind has, and in which order."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.sections import ItemKind, Part, PartKind
from app.rules.proceedings.kinds import new_parts, part_order, parts_for, place_for, with_parts_for
from tests.rules.proceedings.dealings import PROFILE, sitting

MEETING = sitting()
WORDS = (paragraph(*text("Ord.")),)


def own_order(*kinds: PartKind):
    assert MEETING.body
    return replace(MEETING, body=replace(MEETING.body, part_order=kinds))


@pytest.mark.parametrize(
    "kind", ["", "decision", "information", "election", "question", "delegation", "formality"]
)
def test_every_kind_of_item_ends_in_a_decision(kind: ItemKind) -> None:
    assert "decision" in parts_for(kind, MEETING, PROFILE)


def test_parts_stand_in_the_profiles_order_unless_the_body_has_its_own() -> None:
    assert parts_for("decision", MEETING, PROFILE) == (
        "summary",
        "basis",
        "proposal",
        "decision",
        "recipients",
    )
    assert parts_for("decision", own_order("decision"), PROFILE)[0] == "decision"


def test_every_kind_of_part_has_a_place_however_short_the_order() -> None:
    assert set(part_order(own_order("decision"), PROFILE)) == set(get_args(PartKind))


def test_a_new_item_has_its_parts_empty() -> None:
    parts = new_parts("information", MEETING, PROFILE)
    assert [part.kind for part in parts] == ["text", "decision"]
    assert not any(part.blocks for part in parts)


def test_an_item_that_changes_its_kind_loses_nothing_but_empty_parts() -> None:
    old = (Part("a", "summary", WORDS), Part("b", "basis"), Part("c", "decision"))
    after = with_parts_for("information", old, MEETING, PROFILE)
    assert [part.kind for part in after] == ["text", "summary", "decision"]
    assert {"a", "c"} <= {part.id for part in after}


def test_a_part_is_set_in_after_all_that_come_no_later() -> None:
    parts = (Part("a", "summary"), Part("b", "vote"), Part("c", "decision"))
    assert place_for("vote", parts, MEETING, PROFILE) == 2
    assert place_for("conflict", parts, MEETING, PROFILE) == 0
    assert place_for("recipients", parts, MEETING, PROFILE) == 3
