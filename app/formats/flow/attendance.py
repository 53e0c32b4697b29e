"""The front page's rows about who was there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from app.formats.flow.items import Group, Row
from app.formats.flow.wording import line
from app.model.minutes import Minutes
from app.profiles import Profile
from app.profiles.paper import FrontRow
from app.rules.attendance import Line, lists, written

Among = Literal["deciding", "other_substitutes", "others"]  # the lists that are rows of their own


def attendance_rows(minutes: Minutes, profile: Profile) -> dict[FrontRow, Row]:
    """Who decided, whom substitutes stepped in for, and who else was there; nothing where nobody knows."""
    if not minutes.attendance:
        return {}
    found, labels = lists(minutes), profile.attendance.lists

    def group(label: str, of: Iterable[Line]) -> tuple[Group, ...]:
        lines = tuple(filter(None, (line(written(each, minutes, profile)) for each in of)))
        return (Group(label, lines),) if lines else ()

    deciding = group(profile.paper.front.members, found.deciding)
    deciding += group(labels["serving_substitutes"], found.serving_substitutes)
    rows: dict[Among, tuple[Group, ...]] = {
        "deciding": deciding,
        "other_substitutes": group("", found.other_substitutes),
        "others": group("", found.others),
    }
    return {name: Row(labels[name], groups) for name, groups in rows.items() if groups}
