"""A municipality's words for who was there, and whether it gives paragraphs or times."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
AttendanceList = Literal["deciding", "serving_substitutes", "other_substitutes", "others", "absent"]
NamedRole = Literal["chair", "vice_chair", "second_vice_chair"]


class AttendanceWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The table [attendance]. Place-holders stand in braces."""

    form: Literal["items", "clock"] = "items"  # "§§ 5–7" or "kl. 08.30–10.20", where the times are known
    lists: dict[AttendanceList, _Words]  # what stands above each list
    roles: dict[NamedRole, _Words]
    item: _Words  # {number}
    items: _Words  # {numbers}
    part: _Words  # {item}: some of an item only
    time: _Words  # {time}
    replaces: _Words  # {substitute} {member}
    vacant: _Words  # in place of a member's name
    remote: _Words
    excused: _Words

    def one(self, number: int | str) -> str:
        """The number of an item: "§ 45"."""
        return self.item.replace("{number}", str(number))

    def several(self, numbers: str) -> str:
        """The numbers of items: "§§ 45, 47–49"."""
        return self.items.replace("{numbers}", numbers)


HOLDERS = {
    "item": ("number",),
    "items": ("numbers",),
    "part": ("item",),
    "time": ("time",),
    "replaces": ("substitute", "member"),
}
"""The place-holders that a phrase has."""
