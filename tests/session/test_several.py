"""Several sections moved, indented and deleted at once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model import tree
from app.model.attendance import Arrives, Point
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Section
from app.session.removing import removed_all
from app.session.session import Session
from app.session.several import (
    IndentSections,
    MoveSections,
    OutdentSections,
    ShiftSections,
    can_shift,
)


def outline(words: str) -> tuple[Section, ...]:
    """An outline from "a b(c d) e"; ids are the letters."""
    stack: list[list[Section]] = [[]]
    for letter in words.replace(" ", ""):
        if letter == "(":
            stack.append([])
        elif letter == ")":
            inner = stack.pop()
            stack[-1][-1] = replace(stack[-1][-1], sections=tuple(inner))
        else:
            stack[-1].append(Section(letter, letter))
    return tuple(stack[0])


def shown(sections: tuple[Section, ...]) -> str:
    return "".join(s.id + (f"({shown(s.sections)})" if s.sections else "") for s in sections)


def minutes(words: str) -> Minutes:
    return replace(new_minutes("protokoll"), sections=outline(words))


@pytest.mark.parametrize(
    ("before", "chosen", "steps", "after"),
    [
        ("abcd", "bc", -1, "bcad"),
        ("abcd", "bc", 1, "adbc"),
        ("abcd", "ab", -1, "abcd"),
        ("abcd", "cd", 1, "abcd"),
        ("abcd", "ac", -1, "acbd"),
        ("abcd", "ad", -1, "abdc"),
        ("ab(cd)e", "de", -1, "aeb(dc)"),
        ("ab", "b", -1, "ba"),
    ],
)
def test_neighbours_move_together_and_stop_at_the_end(
    before: str, chosen: str, steps: int, after: str
) -> None:
    found = ShiftSections(tuple(chosen), steps).apply(minutes(before))
    assert shown(found.sections) == after
    assert can_shift(outline(before), tuple(chosen), steps) == (before != after)


@pytest.mark.parametrize(
    ("before", "chosen", "after"),
    [("abcd", "bc", "a(bc)d"), ("abcd", "ab", "abcd"), ("abcd", "bd", "a(b)c(d)"), ("a(x)b", "b", "a(xb)")],
)
def test_levels_in(before: str, chosen: str, after: str) -> None:
    assert shown(IndentSections(tuple(chosen)).apply(minutes(before)).sections) == after


@pytest.mark.parametrize(
    ("before", "chosen", "after"),
    [("a(bcd)e", "bc", "a(d)bce"), ("ab", "ab", "ab"), ("a(b(c))", "c", "a(bc)")],
)
def test_levels_out(before: str, chosen: str, after: str) -> None:
    assert shown(OutdentSections(tuple(chosen)).apply(minutes(before)).sections) == after


def test_what_lies_in_a_chosen_section_goes_with_it() -> None:
    assert tree.tops(outline("ab(cd)e"), "dbe") == ("b", "e")


def test_sections_from_different_places_go_where_they_are_dropped_in_their_order() -> None:
    after = MoveSections(("a", "d"), "e", 0).apply(minutes("ab(cd)e(f)"))
    assert shown(after.sections) == "b(c)e(adf)"
    with pytest.raises(ValueError, match="itself"):
        MoveSections(("b",), "c", 0).apply(minutes("ab(c)"))


def test_deleting_several_is_one_step_and_the_events_move_on() -> None:
    before = replace(minutes("abcd"), attendance=(Arrives("1", "p", Point("b")),))
    session = Session(Package(before))
    session.apply(removed_all(session.minutes, "bc"))
    assert shown(session.minutes.sections) == "ad"
    assert session.minutes.attendance == (Arrives("1", "p", Point("d")),)
    session.undo()
    assert session.minutes == before
    assert not session.can_undo


@given(st.sets(st.sampled_from("abcdefgh"), min_size=1), st.sampled_from("udio"), st.data())
@settings(deadline=None, max_examples=100)
def test_moving_loses_and_doubles_nothing(chosen: set[str], way: str, data: st.DataObject) -> None:
    before = minutes("ab(cd(e))f(g)h")
    wanted = tree.tops(before.sections, chosen)
    edits = {
        "u": ShiftSections(wanted, -1),
        "d": ShiftSections(wanted, 1),
        "i": IndentSections(wanted),
        "o": OutdentSections(wanted),
    }
    after = edits[way].apply(before)
    order = sorted(section.id for _, section in tree.walk(after.sections))
    assert order == list("abcdefgh")
    kept = [s.id for _, s in tree.walk(after.sections) if s.id in wanted]
    assert way != "i" or kept == list(wanted)
