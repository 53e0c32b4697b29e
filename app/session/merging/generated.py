"""Texts that the program wrote on both sides: a person's words go before them, and they never conflict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.session.keeping import is_own

_Parts = dict[str, Part | None]  # by id what a part becomes; None: it goes


def aligned(base: Minutes, mine: Minutes, theirs: Minutes) -> tuple[Minutes, Minutes]:
    """Both sides with the same text where both have other words and one of them are only the program's.

    `session/keeping.py` writes them anew from the merged facts.
    """
    was, other = ({section.id: section for _, section in tree.walk(m.sections)} for m in (base, theirs))
    changes: tuple[_Parts, _Parts] = ({}, {})
    for _, section in tree.walk(mine.sections):
        there = other.get(section.id)
        if there is not None and there.parts != section.parts:
            known = {part.id: part for part in was[section.id].parts} if section.id in was else {}
            _align(known, section.parts, there.parts, changes)
    return _with(mine, changes[0]), _with(theirs, changes[1])


def _align(
    known: Mapping[str, Part],
    mine: tuple[Part, ...],
    theirs: tuple[Part, ...],
    changes: tuple[_Parts, _Parts],
) -> None:
    other = {part.id: part for part in theirs}
    for part in mine:
        there = other.get(part.id)
        if there is None or (part.generated is None and there.generated is None) or part == there:
            continue
        if known.get(part.id) in (part, there):
            continue
        if _is_program(there):
            changes[1][part.id] = part
        elif _is_program(part):
            changes[0][part.id] = there
    for part, there in _twins(known, mine, theirs):
        if _is_program(there):
            changes[1][there.id] = None
        elif _is_program(part):
            changes[0][part.id] = None


def _twins(
    known: Mapping[str, Part], mine: tuple[Part, ...], theirs: tuple[Part, ...]
) -> Iterator[tuple[Part, Part]]:
    """Parts that each side has new, by the same rule."""
    new = {part.generated.rule: part for part in mine if part.generated and part.id not in known}
    ids = {part.id for part in mine}
    for there in theirs:
        if there.generated is None or there.id in known or there.id in ids:
            continue
        if part := new.get(there.generated.rule):
            yield part, there


def _is_program(part: Part) -> bool:
    return part.generated is not None and not is_own(part)


def _with(minutes: Minutes, changes: _Parts) -> Minutes:
    return replace(minutes, sections=_changed(minutes.sections, changes)) if changes else minutes


def _changed(sections: tree.Outline, changes: _Parts) -> tree.Outline:
    return tuple(_section(section, changes) for section in sections)


def _section(section: Section, changes: _Parts) -> Section:
    parts = tuple(part for part in (changes.get(each.id, each) for each in section.parts) if part is not None)
    under = _changed(section.sections, changes) if section.sections else ()
    if parts == section.parts and under == section.sections:
        return section
    return replace(section, parts=parts, sections=under)
