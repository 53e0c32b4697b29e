"""Other people's protokoll with the § written in the headings."""

from __future__ import annotations

import pytest

from app.formats.markdown import reader
from app.model.minutes import Minutes
from app.rules.numbering import numbers


def read(*headings: str, head: str = "# Sammanträdesprotokoll\n\n") -> Minutes:
    text = head + "\n\n".join(f"## {heading}\n\nText." for heading in headings)
    return reader.read(text.encode()).package.minutes


def items(minutes: Minutes) -> list[tuple[int | None, str]]:
    known = numbers(minutes)
    return [(known.get(section.id), section.heading) for section in minutes.sections]


@pytest.mark.parametrize("form", ["§ {}", "§{}", "§ {}.", "§ {}:", "{} §", "§\u00a0{}"])
def test_the_paragraph_of_a_heading_becomes_its_number(form: str) -> None:
    minutes = read(f"{form.format(12)} Val av justerare", f"{form.format(13)} Budget")
    assert items(minutes) == [(12, "Val av justerare"), (13, "Budget")]
    assert minutes.header.first_number == 12
    assert [section.number for section in minutes.sections] == [None, None]


def test_a_number_out_of_turn_stays_what_it_is() -> None:
    assert items(read("§ 12 Val", "§ 14 Budget", "§ 15 Taxa")) == [(12, "Val"), (14, "Budget"), (15, "Taxa")]


def test_a_heading_without_a_paragraph_among_others_is_no_item() -> None:
    minutes = read("Beslutande", "§ 12 Val", "Ajournering", "§ 13 Budget")
    assert items(minutes) == [(None, "Beslutande"), (12, "Val"), (None, "Ajournering"), (13, "Budget")]


def test_without_any_paragraph_all_are_items() -> None:
    assert items(read("Val", "Budget")) == [(1, "Val"), (2, "Budget")]


def test_a_paragraph_of_a_law_in_notes_stays_in_its_heading() -> None:
    minutes = read("§ 12 i lagen", head="# Minnesanteckningar\n\n")
    assert [section.heading for section in minutes.sections] == ["§ 12 i lagen"]


def test_what_the_program_wrote_itself_is_read_as_it_is() -> None:
    minutes = reader.read("Typ: Protokoll\nTitel:\n\n# § 12 i lagen\n".encode()).package.minutes
    assert items(minutes) == [(1, "§ 12 i lagen")]
