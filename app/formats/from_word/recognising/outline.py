"""Where the items of a document begin: by their numbers, by headings, or by the look of their lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Literal

import msgspec

from app.formats.from_word.recognising.lines import Line, Unit, level
from app.formats.from_word.recognising.numbers import cases_alone, cases_within, numbered, plain_marker
from app.formats.from_word.recognising.words import front_key, part_of

By = Literal["style", "outline", "shape", "none"]

_CONTENTS = re.compile(r"(?:\t|\.{3,}|…|_{3,}| {2,})[ .\t]*\d{1,4}$")
_LONGEST = 250  # characters of a heading
_LONGEST_SHAPE = 110
_OWN_NUMBER = re.compile(r"^(?:\d{1,2}(?:\.\d{1,2})*[.)]?)[ \t]+(?=\S)")


class Start(msgspec.Struct):
    """An item's beginning: its lines are those from `at` up to `after`, its text begins there.

    `number` None: it has none. `unnumbered`: a heading over several items.
    """

    at: int
    after: int
    heading: str
    number: int | None = None
    cases: tuple[str, ...] = ()
    level: int = 0
    unnumbered: bool = False


class _Candidate(msgspec.Struct, frozen=True):
    at: int
    number: int
    rest: str
    score: float
    strong: bool


def in_contents(line: Line) -> bool:
    """Whether a line is one of a list of contents."""
    style = line.paragraph.style
    if style.startswith(("toc ", "innehåll", "contents ", "table of")):
        return True
    return len(line.text) < 300 and bool(_CONTENTS.search(line.text)) and not cases_within(line.text)[0]


def by_number(units: Sequence[Unit]) -> tuple[list[Start], By]:
    """The items of a protokoll by their §; none where it has none."""
    chosen = _chain(_candidates(units))
    if chosen and sum(each.strong for each in chosen) * 10 >= len(chosen) * 7:
        chosen = [each for each in chosen if each.strong]
    starts = [
        _start(units, each, chosen[place + 1].at if place + 1 < len(chosen) else len(units))
        for place, each in enumerate(chosen)
    ]
    _take_cases_above(units, starts)
    return starts, _known_by(units, [each.at for each in starts])


def _candidates(units: Sequence[Unit]) -> list[_Candidate]:
    found: list[_Candidate] = []
    last_at = -9
    for at, unit in enumerate(units):
        if not isinstance(unit, Line) or (not unit.text and not unit.paragraph.marker):
            continue
        marker = unit.paragraph.marker
        match = numbered(unit.text, marker)
        if match is None and marker and unit.is_heading and (number := plain_marker(marker)):
            match = (number, unit.text)
        if match is None or in_contents(unit):
            continue
        number, rest = match
        strong = unit.emphasised or unit.spot is not None or unit.paragraph.size >= 13
        if not _may_be_heading(rest, strong):
            continue
        crowded = at - last_at == 1  # a list of contents has nothing between
        if crowded and found:
            found[-1] = msgspec.structs.replace(found[-1], score=0.4)
        score = 1.0 + 0.5 * unit.is_heading + 0.3 * strong
        found.append(_Candidate(at, number, rest, score, strong))
        last_at = at
    return found


def _may_be_heading(rest: str, strong: bool) -> bool:
    if len(rest) > _LONGEST:
        return False
    if rest[:1].islower() and not strong:
        return False
    if rest.rstrip().endswith((".", ";")) and not strong:
        return len(rest) < 60 and cases_within(rest)[0] != ()
    return not (rest[:1].islower() and rest.rstrip().endswith("."))


def _chain(candidates: list[_Candidate]) -> list[_Candidate]:
    """Of the candidates the row with rising numbers that weighs most; steps of one weigh more."""
    numbers = sorted({each.number for each in candidates})
    tree: list[tuple[float, int]] = [(0.0, -1)] * (len(numbers) + 1)
    best: list[tuple[float, int]] = []
    end_at: dict[int, tuple[float, int]] = {}
    for place, each in enumerate(candidates):
        rank = bisect_left(numbers, each.number)
        weight, before = 0.0, -1
        node = rank
        while node > 0:
            if tree[node][0] > weight:
                weight, before = tree[node]
            node -= node & -node
        next_to = end_at.get(each.number - 1, (0.0, -1))
        if next_to[0] + 0.5 > weight and next_to[1] >= 0:
            weight, before = next_to[0] + 0.5, next_to[1]
        weight += each.score
        best.append((weight, before))
        if weight >= end_at.get(each.number, (0.0, -1))[0]:
            end_at[each.number] = (weight, place)
        node = rank + 1
        while node < len(tree):
            if weight > tree[node][0]:
                tree[node] = (weight, place)
            node += node & -node
    place = max(range(len(best)), key=lambda p: best[p][0], default=-1)
    chain: list[_Candidate] = []
    while place >= 0:
        chain.append(candidates[place])
        place = best[place][1]
    return chain[::-1]


def _start(units: Sequence[Unit], found: _Candidate, end: int) -> Start:
    """The heading and the case numbers round a number."""
    line = units[found.at]
    assert isinstance(line, Line)
    cases, heading = cases_within(found.rest)
    start = Start(found.at, found.at + 1, _joined(heading), found.number, cases, level(line.paragraph) or 0)
    if not heading and not cases and (alone := cases_alone(found.rest)):
        start.cases = alone
    while start.after < end:
        unit = units[start.after]
        if not isinstance(unit, Line):
            break
        same_row = (
            line.spot is not None
            and unit.spot is not None
            and (unit.spot.table, unit.spot.row) == (line.spot.table, line.spot.row)
        )
        if not unit.text:
            if start.heading and not same_row:
                break
            start.after += 1
        elif more := cases_alone(unit.text):
            start.cases += more
            start.after += 1
        elif not start.heading and _may_follow(unit, line):
            cases, start.heading = (
                cases_within(_joined(unit.text)) if "\n" not in unit.text else ((), _joined(unit.text))
            )
            start.cases += cases
            start.after += 1
        elif (
            label_alone(unit.text)
            and start.after + 1 < end
            and isinstance(after := units[start.after + 1], Line)
            and (more := cases_alone("Dnr " + after.text))
            and len(after.text) < 60
        ):
            start.cases += more
            start.after += 2
        else:
            break
    return start


def label_alone(text: str) -> bool:
    """Whether a line is only the label of a case number."""
    return text.strip(" .:\t").casefold() in {"dnr", "diarienr", "diarienummer", "ärendenummer", "ärendenr"}


def _may_follow(unit: Line, number: Line) -> bool:
    """Whether a line can be the heading that belongs to a number above or beside it."""
    if len(unit.text) > _LONGEST or label_alone(unit.text):
        return False
    if part_of(unit.text) and not (
        unit.spot is None and unit.paragraph.style == number.paragraph.style and unit.emphasised
    ):
        return False
    return not (unit.text.endswith(".") and len(unit.text) > 120)


def _joined(text: str) -> str:
    return " ".join(text.split())


def _take_cases_above(units: Sequence[Unit], starts: list[Start]) -> None:
    """Case numbers on the lines above a number belong to it, unless they follow another heading."""
    floor = 0
    for start in starts:
        at = start.at - 1
        taken: tuple[str, ...] = ()
        first = start.at
        while at >= floor and isinstance(unit := units[at], Line):
            cases = cases_alone(unit.text) if unit.text else ()
            if unit.text and not cases:
                break
            if cases:
                taken, first = cases + taken, at
            at -= 1
        if taken:
            start.at, start.cases = first, taken + start.cases
        floor = start.after


def _known_by(units: Sequence[Unit], places: Sequence[int]) -> By:
    lines = [unit for at in places if isinstance(unit := units[at], Line)]
    if not lines:
        return "none"
    if sum(_by_style(line) for line in lines) * 2 > len(lines):
        return "style"
    if sum(line.is_heading for line in lines) * 2 > len(lines):
        return "outline"
    return "shape"


def _by_style(line: Line) -> bool:
    look = line.paragraph
    return level(msgspec.structs.replace(look, outline=None)) is not None


def by_headings(units: Sequence[Unit], usual_size: float) -> tuple[list[Start], By]:
    """The sections of notes: headings by style or outline, else lines that look like headings."""
    lines = [(at, unit) for at, unit in enumerate(units) if isinstance(unit, Line) and unit.text]
    found = [
        (at, line)
        for at, line in lines
        if line.is_heading and not in_contents(line) and len(line.text) <= _LONGEST
    ]
    if len(found) >= 2:
        starts = [_section(at, line, level(line.paragraph) or 0) for at, line in found]
        return starts, _known_by(units, [at for at, _ in found])
    shaped = [(at, line) for at, line in lines if _shaped(line, usual_size)]
    sizes = sorted(
        {
            (line.paragraph.size, line.paragraph.caps or line.text.isupper(), line.paragraph.bold)
            for _, line in shaped
        },
        reverse=True,
    )
    ranks = {size: rank for rank, size in enumerate(sizes)}
    starts = [
        _section(
            at,
            line,
            ranks[(line.paragraph.size, line.paragraph.caps or line.text.isupper(), line.paragraph.bold)],
        )
        for at, line in shaped
    ]
    return starts, "shape" if starts else "none"


def _shaped(line: Line, usual_size: float) -> bool:
    """Whether a line looks like a heading: short, set apart, no sentence, no label of a front page."""
    look = line.paragraph
    if len(line.text) > _LONGEST_SHAPE or line.text.endswith((".", ":", ",", ";")) or "\t" in line.text:
        return False
    if (look.in_list and not look.bold) or not any(map(str.isalpha, line.text)) or line.spot:
        return False
    apart = look.bold or look.underline or look.caps or look.size >= usual_size + 1.5
    return apart and front_key(line.text) is None


def _section(at: int, line: Line, depth: int) -> Start:
    heading = _joined(line.text)
    cases, heading = cases_within(heading)
    return Start(at, at + 1, _OWN_NUMBER.sub("", heading) or heading, None, cases, depth)


def groups(units: Sequence[Unit], starts: list[Start]) -> list[Start]:
    """The items with the headings over several of them, which have no number."""
    depths = Counter(
        start.level for start in starts if isinstance(unit := units[start.at], Line) and unit.is_heading
    )
    if not depths:
        return starts
    usual = depths.most_common(1)[0][0]
    taken = {at for start in starts for at in range(start.at, start.after)}
    first = starts[0].at
    found = list(starts)
    for at, unit in enumerate(units):
        if at in taken or not isinstance(unit, Line) or not unit.text:
            continue
        depth = level(unit.paragraph)
        close = first - 3 <= at
        if (
            depth is not None
            and depth < usual
            and close
            and not in_contents(unit)
            and front_key(unit.text) is None
            and part_of(unit.text) is None
        ):
            found.append(Start(at, at + 1, _joined(unit.text), None, (), depth, True))
    return sorted(found, key=lambda start: start.at)
