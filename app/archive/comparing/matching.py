"""Which section of the one document is which of the other, and which stand elsewhere.

By id; where two files have none in common by what people go by: case number, § and heading, then likeness of
heading and words. What was split or joined is no one section of the other: one part of it may still be found
again, the rest is new or gone.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping

import msgspec

from app.archive.comparing.adopting import bare
from app.archive.comparing.amounts import words_of
from app.formats.alignment import increasing, overlap
from app.model.minutes import Minutes
from app.model.sections import Section
from app.rules.numbering import numbers

_ALIKE = 0.55  # the words that two sections have to share
_RARE = 30  # sections that a word may stand in and still point to them
_LETTERS = re.compile(r"\w+")


class Place(msgspec.Struct, frozen=True):
    """A section where it stands: its level from 1, what it stands under, its § if any."""

    section: Section
    level: int
    parent: str
    number: int | None


class Step(msgspec.Struct, frozen=True):
    """One place in the two documents laid together; a moved section has two, where it was and where it is."""

    was: Place | None
    now: Place | None
    moved: bool = False


class Matched(msgspec.Struct, frozen=True):
    """`steps` in the order of both, `former`: the earlier id of each section of the later document."""

    steps: tuple[Step, ...]
    former: Mapping[str, str]


def matched(before: Minutes, after: Minutes) -> Matched:
    """The sections of two documents laid together."""
    was, now = _places(before), _places(after)
    former = _former(was, now)
    stays = _staying(was, now, former)
    return Matched(tuple(_laid(was, now, former, stays)), former)


def _places(minutes: Minutes) -> dict[str, Place]:
    known = numbers(minutes)

    def look(sections: Iterable[Section], parent: str, level: int) -> Iterator[Place]:
        for section in sections:
            yield Place(section, level, parent, known.get(section.id))
            yield from look(section.sections, section.id, level + 1)

    return {place.section.id: place for place in look(minutes.sections, "", 1)}


def _former(was: Mapping[str, Place], now: Mapping[str, Place]) -> dict[str, str]:
    found = {id: id for id in now if id in was}
    for key in (_case_and_heading, _number_and_heading, _all, _case, _path, _heading):
        _by(key, was, now, found)
    _by_likeness(was, now, found)
    return found


def _by(
    key: Callable[[Place, Mapping[str, Place]], Hashable],
    was: Mapping[str, Place],
    now: Mapping[str, Place],
    found: dict[str, str],
) -> None:
    """Match what is left and has a key that nothing else of its document has."""
    taken = set(found.values())
    sides: list[dict[Hashable, list[str]]] = []
    for places, done in ((was, taken), (now, found)):
        by: dict[Hashable, list[str]] = defaultdict(list)
        for id, place in places.items():
            if id not in done and (named := key(place, places)):
                by[named].append(id)
        sides.append(by)
    for named, ids in sides[1].items():
        others = sides[0].get(named, [])
        if len(ids) == len(others):
            found.update(zip(ids, others, strict=True))


def _plain(text: str) -> str:
    return " ".join(_LETTERS.findall(text.casefold()))


def _case_and_heading(place: Place, _: Mapping[str, Place]) -> Hashable:
    section = place.section
    case, heading = _plain(section.case_number), _plain(section.heading)
    return (case, heading) if case and heading else None


def _number_and_heading(place: Place, _: Mapping[str, Place]) -> Hashable:
    heading = _plain(place.section.heading)
    return (place.number, heading) if place.number and heading else None


def _all(place: Place, _: Mapping[str, Place]) -> Hashable:
    section = place.section
    return (place.level, _plain(section.heading), bare(section.parts))


def _case(place: Place, _: Mapping[str, Place]) -> Hashable:
    return _plain(place.section.case_number) or None


def _path(place: Place, places: Mapping[str, Place]) -> Hashable:
    """The headings from the top down to it."""
    found = [_plain(place.section.heading)]
    while place.parent:
        place = places[place.parent]
        found.append(_plain(place.section.heading))
    return tuple(found) if found[0] else None


def _heading(place: Place, _: Mapping[str, Place]) -> Hashable:
    return _plain(place.section.heading) or None


def _by_likeness(was: Mapping[str, Place], now: Mapping[str, Place], found: dict[str, str]) -> None:
    """Match what shares most of its words, looked for by the words that few have."""
    taken = set(found.values())
    left = {id: _words(place.section) for id, place in was.items() if id not in taken}
    right = {id: _words(place.section) for id, place in now.items() if id not in found}
    by_word: dict[str, list[str]] = defaultdict(list)
    for id, words in left.items():
        for word in words:
            by_word[word].append(id)
    pairs: list[tuple[float, int, str, str]] = []
    for order, (id, words) in enumerate(right.items()):
        hits = Counter(each for word in words if len(by_word[word]) <= _RARE for each in by_word[word])
        for other, _ in hits.most_common(5):
            if (alike := overlap(words, left[other])) >= _ALIKE:
                pairs.append((-alike, order, id, other))
    done = set[str]()
    for _, _, id, other in sorted(pairs):
        if id not in found and other not in done:
            found[id] = other
            done.add(other)


def _words(section: Section) -> Counter[str]:
    """Its words, those of the heading counted more."""
    heading = [word.casefold() for word in _LETTERS.findall(section.heading)]
    return Counter([*heading, *(word.casefold() for word in words_of(section))])


def _staying(was: Mapping[str, Place], now: Mapping[str, Place], former: Mapping[str, str]) -> set[str]:
    """The sections of the later document that stand where they stood: a longest row of each parent's."""
    at = {id: index for index, id in enumerate(was)}
    rows: dict[tuple[str, int], list[str]] = defaultdict(list)
    stays = set[str]()
    for id, place in now.items():
        old = former.get(id)
        if old is None:
            continue
        under = former.get(place.parent, "") if place.parent else ""
        if was[old].parent == under and (not place.parent or under):
            rows[place.parent, place.level].append(id)
    for row in rows.values():
        stays.update(row[k] for k in increasing([at[former[id]] for id in row]))
    for id, place in now.items():  # what stands under a moved one moves with it
        if place.parent and place.parent not in stays:
            stays.discard(id)
    return stays


def _laid(
    was: Mapping[str, Place], now: Mapping[str, Place], former: Mapping[str, str], stays: set[str]
) -> Iterator[Step]:
    """Both in one row: what is gone or went away, then what is new or came, then what stays."""
    found_again = set(former.values())
    old, there = list(was.values()), {former[id] for id in stays}
    at = 0

    def until_stays() -> Iterator[Step]:
        nonlocal at
        while at < len(old) and old[at].section.id not in there:
            yield Step(old[at], None, moved=old[at].section.id in found_again)
            at += 1

    for id, place in now.items():
        if id in stays:
            yield from until_stays()
            yield Step(was[former[id]], place)
            at += 1
        else:
            earlier = former.get(id)
            yield Step(was[earlier] if earlier else None, place, moved=earlier is not None)
    yield from until_stays()
