"""What is written in the sample meeting's items: words.md, read without the program's own reader.

`# Heading {#key}` begins an item, `Dnr` its case number, `## Label` a part; other text is running text.
A part without text is the program's to write, from what was moved, put, voted and noted.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from app.model.sections import LabelledPart, PartKind
from app.profiles.loading import load

PATH = Path(__file__).with_name("words.md")
_HEADING = re.compile(r"# (.+) \{#(\w+)\}")


class Written(NamedTuple):
    """A part: its text as lines between paragraphs, and a label where it is not the kind's own."""

    kind: PartKind
    text: str
    label: str = ""


class Words(NamedTuple):
    """An item's words."""

    key: str
    heading: str
    case_number: str
    parts: tuple[Written, ...]


# Labels of parts that are called otherwise than their kind.
_OWN_LABELS: dict[str, PartKind] = {
    "Omedelbar justering": "text",
}


def items() -> tuple[Words, ...]:
    """All items in their order."""
    return tuple(map(_item, re.split(r"^(?=# )", PATH.read_text("utf-8"), flags=re.M)[1:]))


def _item(text: str) -> Words:
    first, *rest = re.split(r"^## ", text, flags=re.M)
    title, _, body = first.partition("\n")
    found = _HEADING.fullmatch(title)
    assert found, title
    number = re.match(r"\s*Dnr (.+)\n", body)
    body = body[number.end() :] if number else body
    running = (Written("text", body.strip()),) if body.strip() else ()
    return Words(found[2], found[1], number[1] if number else "", (*running, *map(_part, rest)))


def _part(text: str) -> Written:
    label, _, body = text.partition("\n")
    kinds: dict[str, LabelledPart] = {word: kind for kind, word in load().parts.items()}
    if label in kinds:
        return Written(kinds[label], body.strip())
    return Written(_OWN_LABELS[label], body.strip(), label)
