"""Who was there, from the front page of one of our own Word files, where that says all that is needed.

What follows from the facts is written anew and laid beside what the page says; facts that would make another
front page are not taken, and the rows stay as they are, as words.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from app.formats.flow.document import running_of
from app.formats.flow.front import front_page
from app.formats.flow.items import Front as FrontPage
from app.formats.from_word.recognising.attendance import Attendance, Listed, attendance
from app.formats.from_word.recognising.people import people
from app.model.header import Field
from app.model.minutes import Minutes
from app.profiles import Profile
from app.rules.numbering import numbers

Rows = Sequence[tuple[str, list[str]]]  # of the front page: its label, its lines


def with_people(minutes: Minutes, rows: Rows, profile: Profile) -> tuple[Minutes, Rows]:
    """The minutes with body and attendance, and the rows that stayed words."""
    if not rows:
        return minutes, ()
    listed = _listed(rows, profile)
    if listed is not None:
        items = {number: section for section, number in numbers(minutes).items()}
        found = attendance(listed, minutes.header.body, items)
        made = _with(minutes, found)
        if _said(made, profile) == dict(rows):
            return made, ()
    fields = tuple(Field(label, "; ".join(said)) for label, said in rows)
    header = replace(minutes.header, fields=(*minutes.header.fields, *fields))
    return replace(minutes, header=header), rows


def _with(minutes: Minutes, found: Attendance) -> Minutes:
    return replace(minutes, body=found.body, people=(*minutes.people, *found.people), attendance=found.events)


def _listed(rows: Rows, profile: Profile) -> Listed | None:
    """Everybody on the rows, None if there is a line that is not all about people."""
    words, lists = profile.paper.front, profile.attendance.lists
    listed = Listed()
    among = {
        lists["other_substitutes"]: listed.substitutes,
        lists["others"]: listed.officers,
        words.approvers: listed.approvers,
    }
    for label, said in rows:
        group = listed.members if label == lists["deciding"] else among.get(label)
        if group is None:
            return None
        for line in said:
            if label == lists["deciding"] and line in (words.members, lists["serving_substitutes"]):
                group = listed.members if line == words.members else listed.serving
                continue
            found = people(line)
            if len(found) != 1:
                return None
            group += found
    return listed


def _said(minutes: Minutes, profile: Profile) -> dict[str, list[str]]:
    """The rows about people as they would be written."""
    lists = (*profile.attendance.lists.values(), profile.paper.front.approvers)
    pages = front_page(minutes, profile, running_of(minutes, profile), extract=False)
    page = next(each for each in pages if isinstance(each, FrontPage))
    return {
        row.label: [line for group in row.groups for line in (*filter(None, (group.label,)), *group.lines)]
        for row in page.rows
        if row.label in lists
    }
