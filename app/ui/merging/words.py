"""What the window of a merge says of places, of conflicts, and of what goes together by itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from app.errors import UserError
from app.model import tree
from app.model.blocks import BulletList, NumberedList, Quote, Table
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.sections import Part, Section
from app.profiles import Profile, load, load_for
from app.rules.numbering import numbers
from app.session.merging.verdict import Choice, Conflict, Deed, Place
from app.ui.merging.labels import areas, fields

translate = QCoreApplication.translate  # under its own name, by which the words are found
_Path = tuple[Section, ...]


class Places:
    """Places in words, by the first of some states of a document that has them."""

    def __init__(self, *states: Minutes) -> None:
        self._states = states
        self._numbers = [numbers(each) for each in states]
        self._paths = [dict(_paths(each.sections)) for each in states]
        self._profile = _profile(states[0])
        self._areas, self._fields = areas(), fields()

    def said(self, place: Place) -> str:
        """E.g. "§ 45 Budget · Beslut · stycke 2" or "Facts of the meeting · place"."""
        pieces = [self.section(place.section)] if place.section else []
        if place.part or place.block:
            pieces += self._inside(place)
        elif not place.section and not place.field:
            pieces.append(self._areas["opening"])
        pieces += self._field(place)
        return " · ".join(filter(None, pieces))

    def section(self, section: str) -> str:
        """A section by its number and heading, those above it first; "" if it is nowhere."""
        for paths, known in zip(self._paths, self._numbers, strict=True):
            if path := paths.get(section):
                untitled = translate("Merging", "(no heading)")
                named = " › ".join(" ".join(each.heading.split()) or untitled for each in path)
                number = known.get(path[0].id)
                return f"{self._profile.attendance.one(number)} {named}" if number else named
        return ""

    def _inside(self, place: Place) -> Iterator[str]:
        if not place.section:
            yield self._areas["opening"]
        for state, paths in zip(self._states, self._paths, strict=True):
            part = _part(state, paths.get(place.section), place)
            if part is None:
                continue
            ids = [block.id for block in part.blocks]
            if place.block and place.block not in ids:
                continue
            yield part.label or self._profile.part_label(part.kind)
            if place.block:
                at = ids.index(place.block)
                yield _kind(part.blocks[at]).format(at + 1)
            return

    def _field(self, place: Place) -> Iterator[str]:
        names = place.field.split(".") if place.field else []
        if names and not place.section and not place.part:
            first = names.pop(0)
            if first != "header" or names:
                yield self._areas.get(first, first)
        for name in names:
            if name != "proceedings":
                yield self._fields.get(name, name)
        if place.entry:
            yield self._entry(place)

    def _entry(self, place: Place) -> str:
        """What an entry of a list is called, "" where that says nothing to a person."""
        if place.field == "header.fields":
            return place.entry
        for state in self._states:
            people = everyone(state)
            for each in state.attendance:
                if place.field == "attendance" and place.entry in (each.id, f"roll:{each.person}"):
                    return people[each.person].name if each.person in people else ""
            if place.entry in people:
                return people[place.entry].name
            for each in (*state.appendices, *state.assignments, *state.kept):
                if each.id == place.entry:
                    return next(
                        (w for name in ("title", "what", "name") if (w := getattr(each, name, ""))), ""
                    )
        return ""

    def deed(self, deed: Deed) -> str:
        """What one side did, with its place."""
        if not deed.section:
            where = self._areas.get(deed.field, deed.field)
        else:
            where = self.section(deed.section) or deed.heading
        return {
            "added": translate("Merging", "{0}: new"),
            "changed": translate("Merging", "{0}: changed"),
            "moved": translate("Merging", "{0}: moved"),
            "removed": translate("Merging", "{0}: removed"),
        }[deed.done].format(where)


def what(conflict: Conflict) -> str:
    """What makes it a conflict."""
    if conflict.what == "moved":
        return translate("Merging", "moved to two places")
    if conflict.what == "removed":
        if conflict.mine is None:
            return translate("Merging", "removed by you, changed by them")
        return translate("Merging", "changed by you, removed by them")
    return translate("Merging", "changed by both")


def chosen(choice: Choice | None) -> str:
    """A choice in a word."""
    if choice is None:
        return "–"
    return {
        "mine": translate("Merging", "mine"),
        "theirs": translate("Merging", "theirs"),
        "both": translate("Merging", "both"),
    }[choice]


def _kind(block: object) -> str:
    match block:
        case BulletList() | NumberedList():
            return translate("Merging", "list, place {0}")
        case Table():
            return translate("Merging", "table, place {0}")
        case Quote():
            return translate("Merging", "quotation, place {0}")
        case _:
            return translate("Merging", "paragraph {0}")


def _part(minutes: Minutes, path: _Path | None, place: Place) -> Part | None:
    if not place.section:
        return minutes.opening
    return next((part for part in path[-1].parts if part.id == place.part), None) if path else None


def _paths(sections: tree.Outline, above: _Path = ()) -> Iterator[tuple[str, _Path]]:
    """Every section by its id with those above it, the top one first."""
    for section in sections:
        path = (*above, section)
        yield section.id, path
        yield from _paths(section.sections, path)


def _profile(minutes: Minutes) -> Profile:
    try:
        return load_for(minutes)
    except UserError:  # one that is not on this machine
        return load()
