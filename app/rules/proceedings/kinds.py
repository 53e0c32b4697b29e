"""Which parts an item of a kind has, and in which order parts stand."""

from __future__ import annotations

from collections.abc import Sequence

from app.model.ids import new_id
from app.model.minutes import Minutes
from app.model.sections import ItemKind, Part, PartKind
from app.profiles.profile import Profile


def part_order(minutes: Minutes, profile: Profile) -> tuple[PartKind, ...]:
    """The order of parts: the body's, then of kinds that it leaves out the profile's."""
    own = minutes.body.part_order if minutes.body else ()
    return tuple(dict.fromkeys((*own, *profile.part_order, "text", *profile.parts)))


def parts_for(kind: ItemKind, minutes: Minutes, profile: Profile) -> tuple[PartKind, ...]:
    """The kinds of parts that a new item of this kind begins with, in their order."""
    wanted = profile.item_parts[kind or "decision"]
    order = part_order(minutes, profile)
    return tuple(sorted(wanted, key=order.index))


def new_parts(kind: ItemKind, minutes: Minutes, profile: Profile) -> tuple[Part, ...]:
    """The empty parts of a new item."""
    return tuple(Part(new_id(), each) for each in parts_for(kind, minutes, profile))


def with_parts_for(
    kind: ItemKind, parts: Sequence[Part], minutes: Minutes, profile: Profile
) -> tuple[Part, ...]:
    """An item's parts after it became one of a kind: empty ones it does not have go, missing ones come."""
    wanted = parts_for(kind, minutes, profile)
    kept = tuple(part for part in parts if part.blocks or part.generated or part.kind in wanted)
    for each in wanted:
        if all(part.kind != each for part in kept):
            kept = inserted(Part(new_id(), each), kept, minutes, profile)
    return kept or (Part(new_id()),)


def place_for(kind: PartKind, parts: Sequence[Part], minutes: Minutes, profile: Profile) -> int:
    """Where a new part of this kind stands among an item's: after all that come no later in the order."""
    order = part_order(minutes, profile)
    own = order.index(kind)
    earlier = [place for place, part in enumerate(parts) if order.index(part.kind) <= own]
    return earlier[-1] + 1 if earlier else 0


def inserted(part: Part, parts: Sequence[Part], minutes: Minutes, profile: Profile) -> tuple[Part, ...]:
    """The parts with one more in its place."""
    place = place_for(part.kind, parts, minutes, profile)
    return (*parts[:place], part, *parts[place:])
