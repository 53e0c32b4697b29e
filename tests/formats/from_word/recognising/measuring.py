"""How much of a meeting's truth was found again: counts of what was right, wrong and missed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field

from app.archive.case_numbers import case_key
from app.formats.from_word.recognised import Imported
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Section
from app.rules.attendance import timeline
from tests.formats.from_word.layouts.truth import Item, Meeting

WHAT = ("items", "cases", "decisions", "attendance")


@dataclass
class Score:
    """Found rightly, found wrongly, missed; with the things themselves for the one who reads a failure."""

    right: int = 0
    wrong: list[object] = field(default_factory=list)
    missed: list[object] = field(default_factory=list)

    def add(self, found: set[object], wanted: set[object]) -> None:
        self.right += len(found & wanted)
        self.wrong += found - wanted
        self.missed += wanted - found

    @property
    def f1(self) -> float:
        both = 2 * self.right
        return (
            both / (both + len(self.wrong) + len(self.missed))
            if both
            else float(not self.wrong and not self.missed)
        )


def same(text: str) -> str:
    """Equal for two ways to set the same words."""
    return re.sub(r"\W+", " ", text.casefold()).strip()


def compare(imported: Imported, meeting: Meeting, scores: dict[str, Score]) -> None:
    """Add what was found of a meeting to the scores."""
    minutes = imported.read.package.minutes
    sections = [section for section in minutes.sections if section.kind != "unnumbered"]
    if meeting.kind == "notes":
        flat = [section for _, section in tree.walk(minutes.sections)]
        wanted: set[object] = {same(item.heading) for item in meeting.items}
        scores["items"].add({same(section.heading) for section in flat}, wanted)
        return
    scores["items"].add(
        {(s.number, same(s.heading)) for s in sections}, {(i.number, same(i.heading)) for i in meeting.items}
    )
    scores["cases"].add(
        {(s.number, case_key(case)) for s in sections for case in s.case_number.split(", ") if case},
        {(i.number, case_key(case)) for i in meeting.items for case in i.cases},
    )
    scores["decisions"].add(
        {(s.number, decision(s), s.outcome) for s in sections if decision(s)},
        {(i.number, _decision(i), i.outcome) for i in meeting.items},
    )
    scores["attendance"].add(set(attendance(minutes)), set(_attendance(meeting)))


def decision(section: Section) -> str:
    return same(
        " ".join(
            plain(b.content)
            for part in section.parts
            if part.kind == "decision"
            for b in walk(part.blocks)
            if isinstance(b, Paragraph)
        )
    )


def _decision(item: Item) -> str:
    piece = item.piece("decision")
    assert piece
    return same(" ".join([*piece.paragraphs, *piece.points]))


def attendance(minutes: Minutes) -> list[tuple[object, ...]]:
    """Who held which seat, who served for whom in which items, who else was there and when."""
    body, known = minutes.body, everyone(minutes)
    if body is None:
        return []
    items = [section for section in minutes.sections if section.kind != "unnumbered"]
    line = timeline(minutes)
    found: list[tuple[object, ...]] = []
    deciding = {(person, seat): [] for seat in [s.id for s in body.seats] for person in known}
    there: dict[str, list[int]] = {person: [] for person in known}
    for item in items:
        sitting = line.at(item.id)
        for seat, person in sitting.deciding.items():
            if person:
                deciding[person, seat].append(item.number or 0)
        for person in sitting.present:
            there[person].append(item.number or 0)
    for seat in body.seats:
        if seat.person and there[seat.person]:
            found.append(("member", known[seat.person].name, known[seat.person].party, seat.role))
        for person in known:
            if person != seat.person and deciding[person, seat.id]:
                holder = known[seat.person].name if seat.person else ""
                found.append(
                    (
                        "serves",
                        known[person].name,
                        known[person].party,
                        holder,
                        tuple(deciding[person, seat.id]),
                    )
                )
    serving = {person for (person, _), numbers in deciding.items() if numbers}
    for substitute in body.substitutes:
        if substitute.person not in serving and there[substitute.person]:
            found.append(("substitute", known[substitute.person].name, known[substitute.person].party))
    for person in minutes.people:
        if there[person.id]:
            found.append(("officer", person.name, person.title.casefold(), tuple(there[person.id])))
    return found


def _attendance(m: Meeting) -> list[tuple[object, ...]]:
    numbers = tuple(item.number for item in m.items)
    return [
        *(("member", each.who.name, each.who.party, each.role) for each in m.there),
        *(
            ("serves", each.who.name, each.who.party, each.instead_of.name, each.numbers or numbers)
            for each in m.serving
        ),
        *(("substitute", each.name, each.party) for each in m.waiting),
        *(("officer", each.who.name, each.title.casefold(), each.numbers or numbers) for each in m.officers),
    ]


def lost(source_words: str, imported: Imported) -> Counter[str]:
    """The words of a source that are nowhere in what was made of it."""
    kept: list[str] = [doubt.words for doubt in imported.doubts]
    kept += [sign.words for sign in imported.signs]
    minutes = imported.read.package.minutes
    for part in tree.parts(minutes):
        kept.append(part.label)
        kept += [plain(block.content) for block in walk(part.blocks) if isinstance(block, Paragraph)]
    return Counter(tokens(source_words)) - Counter(tokens("\n".join(kept)))


def tokens(text: str) -> list[str]:
    """Words and numbers, without the markers of lists."""
    text = re.sub(r"(?m)(?:^|[\t\u2003])\s*\(?(?:\d{1,2}|[a-zåäö])[.)]\s+", " ", text)
    return re.findall(r"[^\W_]+", text.casefold())
