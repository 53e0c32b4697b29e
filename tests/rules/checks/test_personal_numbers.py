"""Personal identity numbers and co-ordination numbers, and the many numbers that look like them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.model.blocks import paragraph
from app.model.inlines import Marks, Text, footnote, text
from app.profiles import load
from app.rules.checks.masking import masked
from app.rules.checks.personal_numbers import personal_numbers
from app.rules.checks.wording import paragraphs

CHECKS = load().checks


def numbers(line: str) -> list[str]:
    return list(personal_numbers(line, CHECKS.not_personal))


@pytest.mark.parametrize(
    "number",
    [
        "811228-9874",
        "8112289874",
        "19811228-9874",
        "198112289874",
        "811228+9874",  # a hundred years old
        "811228–9874",  # a dash as Word makes it
        "811228 - 9874",
        "811228 9874",
        "811228\u00a09874",
        "811288-9871",  # a co-ordination number: 60 is added to the day
        "19640823-3234",
        "000229-1235",  # a leap day
        "20000229-1235",
    ],
)
def test_a_number_with_a_date_and_its_right_digit_is_somebody_s(number: str) -> None:
    assert numbers(f"Beviljas {number}, från i dag.") == [number]
    assert numbers(f"({number})") == [number]
    assert numbers(f"Personnummer: {number}.") == [number]


@pytest.mark.parametrize(
    "line",
    [
        "811228-9875",  # the digit is wrong
        "811328-9873",  # no such month
        "811232-9878",  # no such day
        "010229-1234",  # no leap year
        "Org.nr 556036-0793 och 212000-1355",
        "Dnr KS 2025/8112289874",
        "2025-10-14 08.30",
        "202510141531",
        "Tfn 0980-31 92 00",
        "070-174 06 05",
        "mobil 0701014908",
        "Bankgiro 5050-1055, plusgiro 8112289874",
        "1 176 400 000 kronor",
        "8 112 289 874 kronor",
        "811228-98745",
        "1811228-9874",
        "A811228-9874",
        "811228-9874-1",
        "811228.9874",
        "ISBN 978-91-8112289874",
        "000000-0000",
        "000101-0000",
    ],
)
def test_other_numbers_are_nobody_s(line: str) -> None:
    assert numbers(line) == []


def test_all_numbers_of_a_line_are_found() -> None:
    assert numbers("811228-9874 och 640823-3234") == ["811228-9874", "640823-3234"]


@given(st.text("0123456789 -+/.,A\u00a0–", max_size=40))
def test_any_text_can_be_looked_through(line: str) -> None:
    for number in numbers(line):
        assert number in line


def test_masking_leaves_the_words_and_hides_the_numbers_in_text_and_footnotes() -> None:
    bold = Marks(bold=True)
    before = (
        paragraph(
            Text("Stöd till 8112"),
            Text("28-9874 och 640823-3234", bold),
            footnote("Född 811228-9874."),
            Text(" beviljas."),
        ),
    )
    after = masked(before, CHECKS)
    hidden = [i for i in after[0].content if isinstance(i, Text) and i.marks.mask]  # type: ignore[union-attr]
    assert [inline.text for inline in hidden] == ["8112", "28-9874", "640823-3234"]
    assert all(not numbers(line) for line in paragraphs(after))
    assert masked(after, CHECKS) == after
    plain = (paragraph(*text("Ingen här, 2025-10-14.")),)
    assert masked(plain, CHECKS) == plain
