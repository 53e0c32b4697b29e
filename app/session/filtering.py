"""Which sections a filter of the outline lets through: by words, and by what is still to be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from app.model import tree
from app.model.sections import Section

Wanted = Literal["all", "undecided", "empty", "mine", "started", "question", "ready", "unmarked"]


class OutlineFilter:
    """Looks through an outline; what a section is found by is kept for as long as it is the same value."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[Section, str]] = {}

    def hits(
        self, outline: tree.Outline, numbers: Mapping[str, int], words: str, wanted: Wanted, me: str
    ) -> frozenset[str] | None:
        """The sections that have every word in heading, case number or §, and are as wanted.

        "§ 4" finds the § that begin so, a number alone stands in any of the three. `me` is the name of
        whoever looks for what is theirs to write. None: nothing is left out.
        """
        asked = words.casefold().replace("§", " §").replace("§ ", "§").split()
        if not asked and wanted == "all":
            return None
        found: list[str] = []
        for _, section in tree.walk(outline):
            number = numbers.get(section.id, 0)
            if not _is(section, number, wanted, me):
                continue
            label = self._label(section) if asked else ""
            if all(_has(word, label, number) for word in asked):
                found.append(section.id)
        return frozenset(found)

    def _label(self, section: Section) -> str:
        known = self._known.get(section.id)
        if known is None or known[0] is not section:
            label = f"{section.heading}\n{section.case_number}".casefold()
            known = self._known[section.id] = section, label
        return known[1]


def _has(word: str, label: str, number: int) -> bool:
    if word.startswith("§"):
        return bool(number) and str(number).startswith(word[1:])
    return word in label or (bool(number) and word == str(number))


def _is(section: Section, number: int, wanted: Wanted, me: str) -> bool:
    match wanted:
        case "all":
            return True
        case "undecided":
            return bool(number) and not section.outcome
        case "empty":
            return not section.sections and not any(part.blocks for part in section.parts)
        case "mine":
            return bool(section.writer) and section.writer == me
        case "unmarked":
            return not section.status
        case _:
            return section.status == wanted
