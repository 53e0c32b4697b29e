"""Appendices and assignments from the lists at the end of our own Word files."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from app.formats.from_word.own.look import words
from app.formats.from_word.own.stretches import Stretch
from app.formats.from_word.source import SourceTable
from app.model.annotations import Appendix, Assignment
from app.model.dates import read_date
from app.model.ids import new_id
from app.profiles import Profile


def _rows(stretch: Stretch) -> Iterator[list[str]]:
    """The words of a list's cells."""
    for block in stretch.blocks:
        for row in block.rows if isinstance(block, SourceTable) else ():
            yield [
                " ".join(line for each in cell.blocks for line in words(each)).strip() for cell in row.cells
            ]


def appendices(stretch: Stretch, sections: Mapping[str, str], profile: Profile) -> list[Appendix]:
    """The appendices; `sections` are ids by what the list calls them."""
    before, _, after = profile.paper.appendices.name.partition("{number}")
    found: list[Appendix] = []
    for name, title, place in (row for row in list(_rows(stretch))[1:] if len(row) == 3):
        digits = re.search(r"\d+", name.removeprefix(before).removesuffix(after))
        number = int(digits[0]) if digits else None
        own = number if number and number != len(found) + 1 else None
        found.append(Appendix(new_id(), title, section=sections.get(place, ""), number=own))
    return found


def assignments(stretch: Stretch, sections: Mapping[str, str], profile: Profile) -> list[Assignment]:
    """Who does what until when."""
    said = profile.paper.assignments
    head, *rows = list(_rows(stretch)) or [[]]
    found: list[Assignment] = []
    for row in rows:
        known = dict(zip(head, row, strict=False))
        place = known.get(said.item, "")  # an appendix of the whole says so, an assignment says nothing
        found.append(
            Assignment(
                new_id(),
                known.get(said.what, ""),
                known.get(said.who, ""),
                read_date(known.get(said.due, "")),
                sections.get(place, "") if place else "",
            )
        )
    return found
