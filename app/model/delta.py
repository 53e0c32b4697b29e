"""What differs between two states of one document, as a value: small when little changed.

A journal keeps these. Sections are told by their ids without what lies under them, text by the stretch
of blocks that is another; the law is `applied(before, delta(before, after)) == after`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from operator import is_
from typing import Any, TypeVar, get_type_hints

import msgspec
from msgspec.structs import replace

from app.model import tree
from app.model.blocks import Block
from app.model.decoding import decoded
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.model.value import Value

T = TypeVar("T")


class Stretch(Value, frozen=True):
    """In a part's text the blocks from `start` on, all but the last `rest` of them, become `blocks`."""

    part: str
    start: int = 0
    rest: int = 0
    blocks: tuple[Block, ...] = ()


class Shape(Value, frozen=True):
    """A section's id, and those under it in their order."""

    id: str
    under: tuple[Shape, ...] = ()


class Delta(Value, frozen=True):
    """What is to be done to one document to have the other."""

    fields: Mapping[str, msgspec.Raw] = {}  # the document's own, each as JSON
    outline: tuple[Shape, ...] | None = None  # None: as it was
    sections: tuple[Section, ...] = ()  # new or changed, without those under them
    texts: tuple[Stretch, ...] = ()


class UnfitError(ValueError):
    """A delta was made from another document than the one that it is applied to."""


def delta(before: Minutes, after: Minutes) -> Delta:
    """What makes `before` into `after`; equal documents give `Delta()`."""
    fields = {
        name: msgspec.Raw(msgspec.json.encode(getattr(after, name)))
        for name in _different(before, after)
        if name not in ("sections", "opening")
    }
    texts = _stretches((before.opening,), (after.opening,))
    if texts is None:
        fields["opening"] = msgspec.Raw(msgspec.json.encode(after.opening))
    sections: list[Section] = []
    stretches = list(texts or ())
    outline = None
    if before.sections is not after.sections:
        was, now = _shape(before.sections), _shape(after.sections)
        outline = None if was == now else now
        for section, found in _changed(before.sections, after.sections):
            if found is None:
                sections.append(replace(section, sections=()))
            else:
                stretches += found
    return Delta(fields, outline, tuple(sections), tuple(stretches))


def applied(before: Minutes, change: Delta) -> Minutes:
    """The document that the delta leads to; UnfitError if it cannot have been made from this one."""
    values = {name: _decoded(name, raw) for name, raw in change.fields.items()}
    texts = {each.part: each for each in change.texts}
    changed = {section.id: section for section in change.sections}
    if change.outline is None:
        sections = _patched(before.sections, changed, texts)
        if changed:
            raise UnfitError(f"no section {next(iter(changed))}")
    else:
        known = {section.id: section for _, section in tree.walk(before.sections)} | changed
        sections = tuple(_built(shape, known, texts) for shape in change.outline)
    opening = _with_text(values.pop("opening", before.opening), texts)
    if texts:
        raise UnfitError(f"no part {next(iter(texts))}")
    return replace(before, **values, opening=opening, sections=sections)


def _different(before: Value, after: Value) -> Iterator[str]:
    """The names of the fields that are not the same."""
    for name in after.__struct_fields__:
        was, now = getattr(before, name), getattr(after, name)
        if was is not now and was != now:
            yield name


def _changed(before: tree.Outline, after: tree.Outline) -> Iterator[tuple[Section, list[Stretch] | None]]:
    """Sections that are other than they were: with their changed text, or None where more has changed."""
    known = {section.id: section for _, section in tree.walk(before)}

    def look(siblings: tree.Outline) -> Iterator[tuple[Section, list[Stretch] | None]]:
        for section in siblings:
            was = known.get(section.id)
            if was is section:  # with all that lies under it
                continue
            if was is None:
                yield section, None
            elif names := {*_different(was, section)} - {"sections"}:
                yield section, _stretches(was.parts, section.parts) if names == {"parts"} else None
            yield from look(section.sections)

    return look(after)


def _stretches(before: tuple[Part, ...], after: tuple[Part, ...]) -> list[Stretch] | None:
    """How the text of the parts changed; None if anything but their text did."""
    if [part.id for part in before] != [part.id for part in after]:
        return None
    found: list[Stretch] = []
    for was, now in zip(before, after, strict=True):
        names = {*_different(was, now)}
        if names - {"blocks"}:
            return None
        if names:
            found.append(_stretch(now.id, was.blocks, now.blocks))
    return found


def _stretch(part: str, was: tuple[Block, ...], now: tuple[Block, ...]) -> Stretch:
    most = min(len(was), len(now))
    start = 0
    while start < most and was[start] == now[start]:
        start += 1
    rest = 0
    while rest < most - start and was[-1 - rest] == now[-1 - rest]:
        rest += 1
    return Stretch(part, start, rest, now[start : len(now) - rest])


def _shape(outline: tree.Outline) -> tuple[Shape, ...]:
    return tuple(Shape(section.id, _shape(section.sections)) for section in outline)


def _patched(outline: tree.Outline, changed: dict[str, Section], texts: dict[str, Stretch]) -> tree.Outline:
    """The outline with what changed set in, which is then done; what is as it was is shared."""
    if not (changed or texts):
        return outline
    return _same_or(outline, tuple(_patched_section(each, changed, texts) for each in outline))


def _patched_section(section: Section, changed: dict[str, Section], texts: dict[str, Stretch]) -> Section:
    now = changed.pop(section.id, section)
    parts = _same_or(now.parts, tuple(_with_text(part, texts) for part in now.parts)) if texts else now.parts
    under = _patched(section.sections, changed, texts) if section.sections else ()
    if now is section and parts is now.parts and under is section.sections:
        return section
    return replace(now, parts=parts, sections=under)


def _built(shape: Shape, known: dict[str, Section], texts: dict[str, Stretch]) -> Section:
    """The section with those under it; each is there once, however often a damaged shape has it."""
    if shape.id not in known:
        raise UnfitError(f"no section {shape.id}")
    section = known.pop(shape.id)
    return replace(
        section,
        parts=tuple(_with_text(part, texts) for part in section.parts),
        sections=tuple(_built(each, known, texts) for each in shape.under),
    )


def _same_or(was: tuple[T, ...], now: tuple[T, ...]) -> tuple[T, ...]:
    """The tuple that was, if all in it is the same."""
    return was if len(was) == len(now) and all(map(is_, was, now)) else now


def _with_text(part: Part, texts: dict[str, Stretch]) -> Part:
    """The part with its stretch set in, which is then done."""
    if part.id not in texts:
        return part
    change = texts.pop(part.id)
    end = len(part.blocks) - change.rest
    if min(change.start, change.rest) < 0 or end < change.start:
        raise UnfitError(f"no such stretch in {part.id}")
    return replace(part, blocks=(*part.blocks[: change.start], *change.blocks, *part.blocks[end:]))


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Minutes, include_extras=True)


def _decoded(name: str, raw: msgspec.Raw) -> Any:
    if name not in _types() or name == "sections":
        raise UnfitError(f"no field {name}")
    return decoded(raw, _types()[name])
