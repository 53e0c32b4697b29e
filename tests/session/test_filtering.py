"""Which sections a filter of the outline lets through."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.sections import Section, new_section
from app.session.filtering import OutlineFilter, Wanted
from tests.formats.build import p

OUTLINE = (
    Section("budget", "Budget för år 2026", "KS 2025/12", sections=(Section("inner", "Bakgrund"),)),
    replace(new_section("Skolskjuts", p("text")), id="bus", outcome="decided", status="ready"),
    Section("avfall", "Avfall", status="question", writer="Eva"),
)
NUMBERS = {"budget": 44, "bus": 45, "avfall": 4}


@pytest.mark.parametrize(
    ("words", "wanted", "found"),
    [
        ("", "all", None),
        ("  ", "all", None),
        ("BUDGET", "all", {"budget"}),
        ("år budget", "all", {"budget"}),
        ("2025/12", "all", {"budget"}),
        ("45", "all", {"bus"}),
        ("§ 4", "all", {"budget", "bus", "avfall"}),
        ("§45", "all", {"bus"}),
        ("bak", "all", {"inner"}),
        ("saknas", "all", set[str]()),
        ("", "undecided", {"budget", "avfall"}),
        ("", "empty", {"inner", "avfall"}),
        ("", "mine", {"avfall"}),
        ("", "ready", {"bus"}),
        ("", "question", {"avfall"}),
        ("", "unmarked", {"budget", "inner"}),
        ("avf", "undecided", {"avfall"}),
    ],
)
def test_what_is_found(words: str, wanted: Wanted, found: set[str] | None) -> None:
    assert OutlineFilter().hits(OUTLINE, NUMBERS, words, wanted, "Eva") == found


def test_a_heading_that_changed_is_found_by_its_new_words() -> None:
    looking = OutlineFilter()
    assert looking.hits(OUTLINE, {}, "avfall", "all", "") == {"avfall"}
    changed = (*OUTLINE[:2], replace(OUTLINE[2], heading="Renhållning"))
    assert looking.hits(changed, {}, "avfall", "all", "") == frozenset()
    assert looking.hits(changed, {}, "renh", "all", "") == {"avfall"}
