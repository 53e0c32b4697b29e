"""Lists in Word: markers, levels, and counts that begin anew."""

from __future__ import annotations

from docx.oxml.ns import qn

from tests.formats.build import bullets, document, numbers, p, quote, table
from tests.formats.docx.opened import Opened, opened, text, value


def _numbering(file: Opened) -> list[tuple[str, str, str]]:
    """Of each paragraph that carries a marker: its text, list and level."""
    found: list[tuple[str, str, str]] = []
    for each in file.all("w:p"):
        number = each.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if number is not None:
            found.append((text(each), value(number.find(qn("w:numId"))), value(number.find(qn("w:ilvl")))))
    return found


def _definition(file: Opened, number: str) -> str:
    (found,) = [
        each
        for each in file.trees["word/numbering.xml"].iter(qn("w:num"))
        if value(each, "w:numId") == number
    ]
    return value(found.find(qn("w:abstractNumId")))


def test_every_numbered_list_begins_at_one() -> None:
    file = opened(document(numbers("a", "b"), p("mellan"), numbers("c")))
    assert _numbering(file) == [("a", "2", "0"), ("b", "2", "0"), ("c", "3", "0")]
    starts = list(file.trees["word/numbering.xml"].iter(qn("w:startOverride")))
    assert [value(each) for each in starts] == ["1", "1"]


def test_a_list_in_a_list_is_a_level_deeper_and_the_outer_one_counts_on() -> None:
    file = opened(document(numbers("a", (p("b"), bullets("x", (p("y"), numbers("z")))), "c")))
    assert _numbering(file) == [
        ("a", "2", "0"),
        ("b", "2", "0"),
        ("x", "1", "1"),
        ("y", "1", "1"),
        ("z", "3", "2"),
        ("c", "2", "0"),
    ]
    assert _definition(file, "2") == _definition(file, "3")


def test_a_list_in_a_cell_in_a_list_does_not_disturb_the_count_around_it() -> None:
    file = opened(document(numbers("a", (p("b"), table((numbers("i", "ii"),), header=False)), "c")))
    assert [each[1] for each in _numbering(file)] == ["2", "2", "3", "3", "2"]
    assert _definition(file, "2") != _definition(file, "3")


def test_lists_deeper_than_words_nine_levels_stay_apart_and_go_on_inwards() -> None:
    block = numbers("k1", (p("k2"), numbers("d1", "d2")), "k3")
    for level in range(9):
        block = numbers((p(f"n{level}"), block))
    file = opened(document(block))
    found = {name: number for name, number, _ in _numbering(file)}
    assert {level for _, _, level in _numbering(file)} == {str(n) for n in range(9)}
    assert found["k1"] == found["k3"] != found["d1"]
    assert len({_definition(file, found[name]) for name in ("n0", "k1", "d1")}) == 3


def test_a_paragraph_that_goes_on_in_an_item_has_no_marker_but_its_indent() -> None:
    file = opened(document(bullets((p("punkt"), p("fortsättning")))))
    assert [each[0] for each in _numbering(file)] == ["punkt"]
    assert file.paragraphs("ListContinue") == ["fortsättning"]


def test_the_marker_stands_before_whatever_an_item_begins_with() -> None:
    file = opened(document(numbers(bullets("inre"), quote("citat"), table(("cell",)), p(""))))
    assert [(words, number) for words, number, _ in _numbering(file)] == [
        ("", "2"),
        ("inre", "1"),
        ("citat", "2"),
        ("", "2"),
        ("", "2"),
    ]
