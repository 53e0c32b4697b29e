"""The markers of list items."""

from __future__ import annotations

from app.model.blocks import paragraph
from app.model.edit.leaves import Leaf, flatten, unflatten
from app.model.edit.markers import markers


def shown(*lines: tuple[str, int]) -> list[list[str]]:
    leaves = flatten(unflatten([Leaf(stack, item, paragraph()) for stack, item in lines]))
    return [[marker.text for marker in found] for found in markers(leaves)]


def test_numbers_count_and_begin_again_in_each_list():
    assert shown(("o", 0), ("o", 0), ("", -1), ("o", 0)) == [["1."], ["2."], [], ["1."]]


def test_inner_lists_count_for_themselves_and_the_outer_goes_on():
    lines = shown(("o", 0), ("oo", 1), ("oo", 1), ("o", 0), ("oo", 1))
    assert lines == [["1."], ["a."], ["b."], ["2."], ["a."]]


def test_numbers_letters_and_romans_go_by_depth_and_bullets_take_turns():
    assert shown(("o", 0), ("oo", 1), ("ooo", 2), ("oooo", 3)) == [["1."], ["a."], ["i."], ["1."]]
    assert shown(("u", 0), ("uu", 1), ("uuu", 2), ("uo", 1)) == [["•"], ["–"], ["•"], ["1."]]


def test_the_second_paragraph_of_an_item_has_no_marker():
    assert shown(("u", 0), ("u", -1), ("u", 0)) == [["•"], [], ["•"]]


def test_an_item_that_begins_with_a_list_shows_both_markers():
    assert shown(("uo", 0), ("uo", 1)) == [["•", "1."], ["2."]]


def test_long_lists_go_beyond_the_alphabet():
    letters = shown(("o", 0), *[("oo", 1)] * 54)
    assert [letters[n] for n in (1, 26, 27, 54)] == [["a."], ["z."], ["aa."], ["bb."]]
    romans = shown(("o", 0), ("oo", 1), *[("ooo", 2)] * 99)
    assert [romans[n + 1] for n in (4, 9, 14, 40, 49, 90, 99)] == [
        ["iv."], ["ix."], ["xiv."], ["xl."], ["xlix."], ["xc."], ["xcix."],
    ]  # fmt: skip
