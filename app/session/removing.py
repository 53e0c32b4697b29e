"""Removing a section so that nothing in the document points to it any more."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from app.model import tree
from app.model.minutes import Minutes
from app.rules.items_gone import without_item
from app.rules.numbering import items
from app.session.edits import Edit, RemoveSection
from app.session.meeting_edits import SetAppendices, SetAssignments, SetAttendance, Together


def removed(minutes: Minutes, section: str) -> Edit:
    """The section goes; who came or left at it did so at its neighbour, and what was tied to it stays.

    Its appendices and assignments belong to the whole from then on.
    """
    gone = {each.id for _, each in tree.walk((tree.find(minutes.sections, section),))}
    edits: list[Edit] = [RemoveSection(section)]
    order = [item.id for item in items(minutes)]
    if section in order:
        events = without_item(minutes.attendance, order, section)
        if events != minutes.attendance:
            edits.append(SetAttendance(events))
    if any(each.section in gone for each in minutes.appendices):
        left = tuple(replace(a, section="") if a.section in gone else a for a in minutes.appendices)
        edits.append(SetAppendices(left))
    if any(each.section in gone for each in minutes.assignments):
        kept = tuple(replace(a, section="") if a.section in gone else a for a in minutes.assignments)
        edits.append(SetAssignments(kept))
    return edits[0] if len(edits) == 1 else Together(tuple(edits))


def removed_all(minutes: Minutes, sections: Iterable[str]) -> Edit:
    """The sections go, as `removed` has it for one, in one step."""
    edits: list[Edit] = []
    for section in sections:
        edits.append(removed(minutes, section))
        minutes = edits[-1].apply(minutes)
    return edits[0] if len(edits) == 1 else Together(tuple(edits))
