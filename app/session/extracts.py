"""Extracts: some items of a protokoll, or sections of notes, as a document of their own."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import tree
from app.model.annotations import Appendix
from app.model.blocks import Paragraph, walk
from app.model.codec import decode, encode
from app.model.ids import new_id
from app.model.inlines import Footnote, Text
from app.model.media import referred
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.rules.extracting import attendance_of
from app.rules.life import without_working_notes
from app.rules.numbering import frozen, numbers
from app.session.references import without_references

_SIGNS = re.compile(r"§|\s|\bparagraf(?:en|er|erna)?\b", re.IGNORECASE)
_RANGE = re.compile(r"^(\d{1,6})[-–](\d{1,6})$")
_PLACE = re.compile(r"^\d{1,6}(?:\.\d{1,6})*$")


def named(minutes: Minutes, wanted: str) -> tuple[str, ...]:
    """The sections that a text names, in the document's order: "45", "45-47", "§§ 45, 47–49".

    In a protokoll numbers are §; in notes places in the outline, "2" or "2.1". UserError "extract.…".
    """
    places = _places(minutes)
    found: set[str] = set()
    for piece in filter(None, re.split(r"[,;]", _SIGNS.sub("", wanted))):
        if ends := _RANGE.match(piece):
            low, high = int(ends[1]), int(ends[2])
            if low > high:
                raise UserError("extract.backwards", what=piece)
            for end in (low, high):
                _known(places, str(end), minutes)
            found |= {id for place, id in places.items() if "." not in place and low <= int(place) <= high}
        elif _PLACE.match(piece):
            found.add(_known(places, ".".join(str(int(n)) for n in piece.split(".")), minutes))
        else:
            raise UserError("extract.unclear", what=piece)
    if not found:
        raise UserError("extract.unclear", what=wanted.strip() or "–")
    return tuple(section.id for _, section in tree.walk(minutes.sections) if section.id in found)


def _known(places: dict[str, str], place: str, minutes: Minutes) -> str:
    if place in places:
        return places[place]
    tops = [int(each) for each in places if "." not in each]
    code = "extract.no-item" if minutes.header.kind == "protokoll" else "extract.no-section"
    raise UserError(code, what=place, first=min(tops, default=0), last=max(tops, default=0))


def _places(minutes: Minutes) -> dict[str, str]:
    """What sections are called by their numbers; of two with the same § the first."""
    found: dict[str, str] = {}
    if minutes.header.kind == "protokoll":
        for item, number in numbers(minutes).items():
            found.setdefault(str(number), item)
        return found

    def look(sections: Sequence[Section], before: str) -> None:
        for place, section in enumerate(sections, 1):
            found[f"{before}{place}"] = section.id
            look(section.sections, f"{before}{place}.")

    look(minutes.sections, "")
    return found


def unsettled(minutes: Minutes, items: Iterable[str]) -> tuple[Message, ...]:
    """A message if the numbers of these items may still change."""
    known = numbers(minutes)
    frozen_ones = {section.id for section in minutes.sections if section.number is not None}
    loose = sorted(known[item] for item in items if item in known and item not in frozen_ones)
    if not loose:
        return ()
    return (Message("extract.not-frozen", {"numbers": ", ".join(map(str, loose))}),)


def extract(package: Package, items: Collection[str]) -> Package:
    """These items (by id, in the document's order) as a document of their own, with their numbers kept.

    What belongs to other items is not in it: neither text nor attendance, appendices, pictures.
    """
    minutes = _extracted(package.minutes, items)
    wanted = {step.snapshot for step in minutes.life} - {""}
    versions = {
        name: encode(_extracted(decode(data), items))
        for name, data in package.versions.items()
        if name in wanted
    }
    media = referred(encode(minutes), *versions.values())
    return Package(minutes, {name: package.media[name] for name in media if name in package.media}, versions)


def _extracted(minutes: Minutes, items: Collection[str]) -> Minutes:
    whole = frozen(minutes)
    sections = without_working_notes(_kept(whole.sections, frozenset(items)))
    inside = {section.id for _, section in tree.walk(sections)}
    cut = replace(
        whole,
        id=new_id(),
        opening=Part(new_id()),
        sections=sections,
        attendance=attendance_of(whole, [section.id for section in sections]),
        appendices=_appendices(whole, inside),
        assignments=tuple(each for each in whole.assignments if each.section in inside),
        life=tuple(step if step.stage == "correction" else replace(step, snapshot="") for step in whole.life),
        circulated=(),
        kept=(),
        last_edited="",
    )
    cut = without_references(cut, inside)
    comments = _comments(cut)
    return replace(cut, comments=tuple(each for each in whole.comments if each.id in comments))


def _kept(sections: Sequence[Section], items: frozenset[str]) -> tuple[Section, ...]:
    """The wanted sections whole, wherever they stand; one in another that is wanted goes with it."""
    found: list[Section] = []
    for section in sections:
        if section.id in items:
            found.append(section)
        else:
            found += _kept(section.sections, items)
    return tuple(found)


def _appendices(minutes: Minutes, inside: set[str]) -> tuple[Appendix, ...]:
    return tuple(
        replace(each, number=each.number or number)
        for number, each in enumerate(minutes.appendices, 1)
        if each.section in inside
    )


def _comments(minutes: Minutes) -> set[str]:
    """The comments that the text has marks of."""
    found: set[str] = set()
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            for inline in block.content if isinstance(block, Paragraph) else ():
                for each in inline.content if isinstance(inline, Footnote) else (inline,):
                    if isinstance(each, Text):
                        found.update(each.marks.comments)
    return found
