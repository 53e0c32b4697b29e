"""The outline as a value: finding, replacing and moving sections; each function returns a new outline."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from app.model.minutes import Minutes
from app.model.sections import Part, Section

Outline = tuple[Section, ...]


def walk(outline: Outline, level: int = 1) -> Iterator[tuple[int, Section]]:
    """Every section in reading order with its level, 1 at the top."""
    for section in outline:
        yield level, section
        yield from walk(section.sections, level + 1)


def find(outline: Outline, section_id: str) -> Section:
    """The section with this id; KeyError if there is none."""
    for _, section in walk(outline):
        if section.id == section_id:
            return section
    raise KeyError(section_id)


def has(outline: Outline, section_id: str) -> bool:
    """Whether the outline holds the section."""
    return any(section.id == section_id for _, section in walk(outline))


def place(outline: Outline, section_id: str) -> tuple[str, int]:
    """Where a section stands: its parent's id ("" at the top) and its place among the siblings."""

    def look(siblings: Outline, parent: str) -> tuple[str, int] | None:
        for index, section in enumerate(siblings):
            if section.id == section_id:
                return parent, index
            if section.sections and (inside := look(section.sections, section.id)):
                return inside
        return None

    found = look(outline, "")
    if found is None:
        raise KeyError(section_id)
    return found


def children(outline: Outline, parent: str) -> Outline:
    """The sections directly under a parent, "" for the top."""
    return find(outline, parent).sections if parent else outline


def change(outline: Outline, section_id: str, changed: Callable[[Section], Section]) -> Outline:
    """The outline with one section changed; everything beside its path is shared. KeyError if absent."""
    result = _change(outline, lambda section: section.id == section_id, changed)
    if result is None:
        raise KeyError(section_id)
    return result


def _change(
    outline: Outline, wanted: Callable[[Section], bool], changed: Callable[[Section], Section]
) -> Outline | None:
    """The outline with the first section of its kind changed, None if there is none."""
    for index, section in enumerate(outline):
        if wanted(section):
            after = changed(section)
        elif section.sections and (inner := _change(section.sections, wanted, changed)) is not None:
            after = section if inner is section.sections else replace(section, sections=inner)
        else:
            continue
        return outline if after is section else (*outline[:index], after, *outline[index + 1 :])
    return None


def insert(outline: Outline, section: Section, parent: str, index: int) -> Outline:
    """The outline with a section set in under a parent ("" for the top), before the sibling at `index`."""

    def set_in(siblings: Outline) -> Outline:
        return (*siblings[:index], section, *siblings[index:])

    if not parent:
        return set_in(outline)
    return change(outline, parent, lambda s: replace(s, sections=set_in(s.sections)))


def remove(outline: Outline, section_id: str) -> Outline:
    """The outline without a section and all under it."""
    parent, index = place(outline, section_id)

    def cut(siblings: Outline) -> Outline:
        return (*siblings[:index], *siblings[index + 1 :])

    if not parent:
        return cut(outline)
    return change(outline, parent, lambda s: replace(s, sections=cut(s.sections)))


def move(outline: Outline, section_id: str, parent: str, index: int) -> Outline:
    """The section taken out and set in under `parent` at `index`, as counted after it was taken out.

    ValueError if the new parent lies inside the section itself.
    """
    section = find(outline, section_id)
    if parent == section_id or has(section.sections, parent):
        raise ValueError("a section cannot move into itself")
    if place(outline, section_id) == (parent, index):
        return outline
    return insert(remove(outline, section_id), section, parent, index)


def indent(outline: Outline, section_id: str) -> Outline:
    """The section made the last child of the sibling before it; unchanged if there is none."""
    parent, index = place(outline, section_id)
    if index == 0:
        return outline
    before = children(outline, parent)[index - 1]
    return move(outline, section_id, before.id, len(before.sections))


def outdent(outline: Outline, section_id: str) -> Outline:
    """The section made the next sibling of its parent; unchanged at the top."""
    parent, _ = place(outline, section_id)
    if not parent:
        return outline
    grandparent, index = place(outline, parent)
    return move(outline, section_id, grandparent, index + 1)


def shift(outline: Outline, section_id: str, steps: int) -> Outline:
    """The section moved up (-1) or down (+1) among its siblings; unchanged at the end of the row."""
    parent, index = place(outline, section_id)
    target = index + steps
    if not 0 <= target < len(children(outline, parent)):
        return outline
    return move(outline, section_id, parent, target)


def tops(outline: Outline, chosen: Iterable[str]) -> tuple[str, ...]:
    """The chosen sections in the document's order, without those that lie in another chosen one."""
    wanted = set(chosen)
    found: list[str] = []

    def look(siblings: Outline) -> None:
        for section in siblings:
            if section.id in wanted:
                found.append(section.id)
            else:
                look(section.sections)

    look(outline)
    return tuple(found)


def parts(minutes: Minutes) -> Iterator[Part]:
    """Every part of the document in reading order, the opening first."""
    yield minutes.opening
    for _, section in walk(minutes.sections):
        yield from section.parts


def change_part(minutes: Minutes, part_id: str, changed: Callable[[Part], Part]) -> Minutes:
    """The document with one part changed; KeyError if it is not there."""
    if minutes.opening.id == part_id:
        opening = changed(minutes.opening)
        return minutes if opening is minutes.opening else replace(minutes, opening=opening)
    after = _change(
        minutes.sections, lambda s: _has_part(s, part_id), lambda s: _with_part(s, part_id, changed)
    )
    if after is None:
        raise KeyError(part_id)
    return minutes if after is minutes.sections else replace(minutes, sections=after)


def _has_part(section: Section, part_id: str) -> bool:
    return part_id in [part.id for part in section.parts]  # a list: every key asks this of every section


def _with_part(section: Section, part_id: str, changed: Callable[[Part], Part]) -> Section:
    after = tuple(changed(part) if part.id == part_id else part for part in section.parts)
    same = all(a is b for a, b in zip(after, section.parts, strict=True))
    return section if same else replace(section, parts=after)
