"""Two documents compared: laws that hold for any two, and each kind of difference."""

from __future__ import annotations

import os
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.archive.comparing import compare, told
from app.archive.comparing.adopting import bare
from app.model.ids import new_id
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, Section, new_section
from tests.archive.comparing.edits import edited, of_document, side, with_other_ids
from tests.meeting import build
from tests.parts import random_part
from tests.strategies import full_documents

seeds = st.integers(0, 2**32)
LONG = bool(os.environ.get("PARAGRAF_LONG"))
few = settings(deadline=None, max_examples=500 if LONG else 6)


def random_document(chance: random.Random) -> Minutes:
    """Sections in sections, with parts of every kind of block."""

    def made(depth: int) -> Section:
        below = tuple(made(depth - 1) for _ in range(chance.randint(0, 2))) if depth else ()
        part = Part(new_id(), blocks=random_part(chance))
        return replace(new_section(chance.choice(("Budget", "Val", "")), sections=below), parts=(part,))

    return replace(new_minutes(), sections=tuple(made(2) for _ in range(3)))


@pytest.mark.parametrize("seed", range(300 if LONG else 40))
def test_both_documents_can_be_read_off_their_comparison(seed: int) -> None:
    before = random_document(random.Random(seed))
    after = edited(before, seed)
    found = compare(before, after)
    assert side(found, "gone") == of_document(after)
    assert side(found, "new") == of_document(before)


@few
@given(full_documents(), seeds)
def test_what_differs_in_anything_but_ids_is_told_and_what_does_not_is_not(
    package: Package, seed: int
) -> None:
    before = package.minutes
    after = edited(before, seed, 1)
    found = compare(before, after)
    kept = {"kept": (), "id": ""}
    differs = bare(replace(before, **kept)) != bare(replace(after, **kept))
    assert found.is_empty != differs
    facts = [*found.facts, *(fact for section in found.sections for fact in section.facts)]
    assert all(told(fact, language) for fact in facts for language in ("sv", "en"))


@few
@given(full_documents(), full_documents())
def test_any_two_documents_can_be_compared(one: Package, other: Package) -> None:
    found = compare(one.minutes, other.minutes)
    assert side(found, "gone") == of_document(other.minutes)
    assert side(found, "new") == of_document(one.minutes)
    assert [told(fact) for fact in found.facts] == [told(fact) for fact in found.facts]


def test_the_same_document_with_other_ids_does_not_differ() -> None:
    before = build.package().minutes
    assert compare(before, with_other_ids(before)).is_empty


def test_the_sample_meeting_and_what_becomes_of_it_can_be_read_off() -> None:
    before = build.package().minutes
    for seed in range(400 if LONG else 10):
        after = edited(before, seed, random.Random(seed).randint(1, 12))
        found = compare(before, after)
        assert side(found, "gone") == of_document(after)
        assert side(found, "new") == of_document(before)
