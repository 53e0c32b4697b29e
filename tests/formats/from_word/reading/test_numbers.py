"""Paragraphs have the numbers that Word would show."""

# ruff: noqa: E501 (XML reads better in lines as long as it is)
from __future__ import annotations

import pytest

from tests.formats.from_word.reading.made import p, paragraphs, read


def level(n: int, form: str, shows: str, more: str = "", start: int = 1) -> str:
    return f'<w:lvl w:ilvl="{n}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{shows}"/></w:lvl>'


def point(n: int, at: int = 0) -> str:
    return p("x", f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{n}"/></w:numPr>')


def numbered(
    levels: str, body: str, nums: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
) -> list[str]:
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{nums}'
    return [each.marker for each in paragraphs(read(body, numbering=numbering))]


def test_numbers_count_as_word_counts() -> None:
    levels = (
        level(0, "decimal", "§ %1", start=12)
        + level(1, "lowerLetter", "%2)")
        + level(2, "decimal", "%1.%2.%3")
    )
    body = point(1) + point(1, 1) + point(1, 1) + point(1, 2) + point(1) + point(1, 1) + point(1, 2)
    assert numbered(levels, body) == ["§ 12", "a)", "b)", "12.b.1", "§ 13", "a)", "13.a.1"]


def test_a_legal_level_has_figures_only_and_one_may_never_begin_anew() -> None:
    levels = level(0, "upperRoman", "%1") + level(
        1, "decimal", "%1.%2", "<w:isLgl/><w:lvlRestart w:val='0'/>"
    )
    assert numbered(levels, point(1) + point(1, 1) + point(1) + point(1, 1)) == ["I", "1.1", "II", "2.2"]


def test_lists_of_one_kind_count_on_unless_told_to_begin() -> None:
    num = '<w:num w:numId="{}"><w:abstractNumId w:val="0"/>{}</w:num>'
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    nums = num.format(1, "") + num.format(2, "") + num.format(3, over)
    assert numbered(
        level(0, "decimal", "%1."), point(1) + point(2) + point(3) + point(3) + point(0), nums
    ) == ["1.", "2.", "5.", "6.", ""]


@pytest.mark.parametrize(
    ("form", "shown"),
    [
        ("lowerRoman", ["i", "ii", "iii"]),
        ("upperLetter", ["A", "B", "C"]),
        ("decimalZero", ["01", "02", "03"]),
        ("numberInDash", ["- 1 -", "- 2 -", "- 3 -"]),
        ("decimalEnclosedCircle", ["①", "②", "③"]),
        ("chicago", ["*", "†", "‡"]),
        ("bullet", ["", "", ""]),
        ("none", ["", "", ""]),
        ("unheardOf", ["1", "2", "3"]),
    ],
)
def test_numbers_are_written_in_many_ways(form: str, shown: list[str]) -> None:
    assert numbered(level(0, form, "%1"), point(1) * 3) == shown


def test_a_number_may_come_from_the_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="I"><w:name w:val="Egen"/><w:basedOn w:val="H"/></w:style>'
    )
    levels = level(0, "decimal", "%1") + level(1, "decimal", "%1.%2", '<w:pStyle w:val="H"/>')
    numbering = f'<w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    body = p("a", '<w:pStyle w:val="H"/>') + p(
        "b", '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    )
    first, second = paragraphs(read(body, styles=styles, numbering=numbering))
    assert (first.marker, first.style, first.outline) == ("1.1", "heading 2", 1)
    assert (second.marker, second.in_list) == ("", None)
