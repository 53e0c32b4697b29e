"""What one side did to a document, section by section, for a window to tell."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.session.merging.order import moved
from app.session.merging.verdict import Deed


def deeds(base: Minutes, side: Minutes) -> tuple[Deed, ...]:
    """Changes in the order of the side's sections, those of the whole document first, what is gone last."""
    return tuple(_fields(base, side)) + tuple(_sections(base, side)) if base is not side else ()


def _fields(base: Minutes, side: Minutes) -> Iterator[Deed]:
    for name in side.__struct_fields__:
        if name not in ("sections", "last_edited", "format") and getattr(base, name) != getattr(side, name):
            yield Deed("changed", field=name)


def _sections(base: Minutes, side: Minutes) -> Iterator[Deed]:
    was = {section.id: section for _, section in tree.walk(base.sections)}
    now = {section.id: section for _, section in tree.walk(side.sections)}
    shifted = _moved(base, side)
    for key, section in now.items():
        before = was.get(key)
        if before is None:
            yield Deed("added", key, section.heading)
            continue
        if key in shifted:
            yield Deed("moved", key, section.heading)
        if before != section and replace(before, sections=()) != replace(section, sections=()):
            yield Deed("changed", key, section.heading)
    for key, section in was.items():
        if key not in now:
            yield Deed("removed", key, section.heading)


def _moved(base: Minutes, side: Minutes) -> set[str]:
    """Sections that stand under another one, or elsewhere among the same ones."""
    was, now = dict(_rows(base.sections, "")), dict(_rows(side.sections, ""))
    above = {key: parent for parent, row in was.items() for key in row}
    found = {key for parent, row in now.items() for key in row if above.get(key, parent) != parent}
    for parent, row in now.items():
        found |= moved(was.get(parent, []), row)
    return found


def _rows(sections: tree.Outline, parent: str) -> Iterator[tuple[str, list[str]]]:
    yield parent, [section.id for section in sections]
    for section in sections:
        if section.sections:
            yield from _rows(section.sections, section.id)
