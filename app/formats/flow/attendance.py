"""The front page's rows about who was there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from app.formats.flow.items import Group, Row
from app.formats.flow.wording import line
from app.model.minutes import Minutes
from app.profiles import Profile
from app.rules.attendance import Line, lists, written


def attendance_rows(minutes: Minutes, profile: Profile) -> Iterator[Row]:
    """Who decided, whom substitutes stepped in for, and who else was there; nothing where nobody knows."""
    if not minutes.attendance:
        return
    found, labels = lists(minutes), profile.attendance.lists

    def group(label: str, of: Iterable[Line]) -> tuple[Group, ...]:
        lines = tuple(filter(None, (line(written(each, minutes, profile)) for each in of)))
        return (Group(label, lines),) if lines else ()

    deciding = group(profile.paper.front.members, found.deciding)
    deciding += group(labels["serving_substitutes"], found.serving_substitutes)
    rows = (
        (labels["deciding"], deciding),
        (labels["other_substitutes"], group("", found.other_substitutes)),
        (labels["others"], group("", found.others)),
    )
    yield from (Row(label, groups) for label, groups in rows if groups)
