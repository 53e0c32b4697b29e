"""The § that other people write in a protokoll's headings, as the numbers of its items."""

from __future__ import annotations

import re

from msgspec.structs import replace

from app.model.minutes import Minutes
from app.model.sections import Section

_PARAGRAPH = re.compile(r"^(?:§\s*(\d{1,5})|(\d{1,5})\s*§)[.:]?(?:\s+(.*))?$")


def numbered(minutes: Minutes) -> Minutes:
    """A protokoll with the § of its headings as numbers; headings without one among them are no items.

    Numbers in turn go by the first; one out of turn stays with its item.
    """
    found = [_PARAGRAPH.match(section.heading) for section in minutes.sections]
    known = [int(match[1] or match[2]) for match in found if match]
    if minutes.header.kind != "protokoll" or not known or min(known) < 1:
        return minutes
    expected = known[0]
    sections: list[Section] = []
    for section, match in zip(minutes.sections, found, strict=True):
        if match is None:
            sections.append(replace(section, kind=section.kind or "unnumbered"))
            continue
        number = int(match[1] or match[2])
        own = section.number or (None if number == expected else number)
        sections.append(replace(section, heading=match[3] or "", number=own))
        expected = number + 1
    header = replace(minutes.header, first_number=known[0])
    return replace(minutes, header=header, sections=tuple(sections))
