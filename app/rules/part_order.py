"""An item's parts in the order that the body or the profile has, as they are printed."""

from __future__ import annotations

from app.model.minutes import Minutes
from app.model.sections import Part
from app.profiles import Profile
from app.rules.proceedings.kinds import part_order


def in_order(parts: tuple[Part, ...], minutes: Minutes, profile: Profile) -> tuple[Part, ...]:
    """An item's parts in order; parts of one kind keep theirs.

    Running text goes with the part it follows, and stays first where it stands first: nobody's words are
    torn from what they continue.
    """
    places = {kind: place for place, kind in enumerate(part_order(minutes, profile)) if kind != "text"}
    keys: list[int] = []
    for part in parts:
        keys.append(places.get(part.kind, keys[-1] if keys else -1))
    if keys == sorted(keys):
        return parts
    order = sorted(range(len(parts)), key=lambda index: keys[index])
    return tuple(parts[index] for index in order)
