"""What became of it: a case through the meetings, what still waits, and who was to do what by when."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from app.archive.case_numbers import case_key
from app.archive.folding import folded

if TYPE_CHECKING:
    from sqlite3 import Connection

_OPEN = ("tabled", "referred_back")


class Step(msgspec.Struct, frozen=True):
    """A case at one meeting: what was decided, "" if nothing was. `outcome` as `Section.outcome`.

    `next` is the body that dealt with it after this one, "" when it was the same or nobody has yet.
    `section` and `place` lead to it, as in `Hit`.
    """

    file: Path
    section: str
    place: int
    heading: str
    body: str
    day: date | None
    number: int | None
    case_number: str
    outcome: str
    decision: str
    next: str = ""


class Task(msgspec.Struct, frozen=True):
    """An assignment: who is to do what until when, and the item that gave it."""

    what: str
    who: str
    due: date
    is_late: bool
    step: Step


_COLUMNS = (
    "d.path, i.section, i.place, i.heading, d.body, d.day, i.number, i.case_number, i.outcome, i.decision"
)
_FROM = f"SELECT {_COLUMNS} FROM items i JOIN documents d ON d.id = i.document WHERE d.state = 'read'"


def line(connection: Connection, case_number: str) -> tuple[Step, ...]:
    """Every item with this case number, however it is written, the oldest first; () if there is none."""
    key = case_key(case_number)
    if not key:
        return ()
    rows = connection.execute(
        f"{_FROM} AND i.case_key = ? AND i.place >= 0 ORDER BY d.day, i.id / 1000000000, -i.id", (key,)
    )
    steps = [_step(row) for row in rows]
    later = (step.body for step in steps[1:])
    following = [body if body != step.body else "" for step, body in zip(steps, later, strict=False)]
    return tuple(
        msgspec.structs.replace(step, next=body) for step, body in zip(steps, (*following, ""), strict=False)
    )


def left_open(connection: Connection) -> tuple[Step, ...]:
    """The tabled and referred-back items whose case has not come up since, the newest first.

    An item without a case number is followed by its heading within its body.
    """
    rows = connection.execute(
        f"{_FROM} AND i.outcome IN ('tabled', 'referred_back') AND i.place >= 0 ORDER BY i.id DESC"
    ).fetchall()
    found: dict[tuple[str, ...], Step] = {}
    for row in rows:
        step = _step(row)
        key = _same(step)
        if key not in found and not _came_up(connection, step):
            found[key] = step
    return tuple(found.values())


def assignments(
    connection: Connection, today: date, *, since: date | None = None, who: str = ""
) -> tuple[Task, ...]:
    """The assignments with a date, the first due first; `since`: due then or later, `who`: part of a name."""
    rows = connection.execute(
        f"SELECT a.what, a.who, a.due, {_COLUMNS} FROM assignments a JOIN items i ON i.id = a.item"
        " JOIN documents d ON d.id = i.document"
        " WHERE d.state = 'read' AND a.due <> '' AND a.due >= ? ORDER BY a.due, i.id",
        (since.isoformat() if since else "",),
    )
    found: list[Task] = []
    for what, name, due, *rest in rows:
        if who and folded(who) not in folded(name):
            continue
        day = date.fromisoformat(due)
        found.append(Task(what, name, day, day < today, _step(rest)))
    return tuple(found)


def _step(row: Any) -> Step:
    path, section, place, heading, body, day, number, case_number, outcome, decision = row
    return Step(
        Path(path), section, place, heading, body, date.fromisoformat(day) if day else None, number,
        case_number, outcome, decision,
    )  # fmt: skip


def _same(step: Step) -> tuple[str, ...]:
    key = case_key(step.case_number)
    return (key,) if key else (folded(step.body), folded(step.heading))


def _came_up(connection: Connection, step: Step) -> bool:
    """Whether the case was dealt with at a later meeting."""
    day = step.day.isoformat() if step.day else ""
    if key := case_key(step.case_number):
        later = connection.execute(
            "SELECT 1 FROM items i JOIN documents d ON d.id = i.document"
            " WHERE i.case_key = ? AND d.state = 'read' AND d.day > ? LIMIT 1",
            (key, day),
        )
        return later.fetchone() is not None
    later = connection.execute(
        "SELECT i.heading FROM items i JOIN documents d ON d.id = i.document"
        " WHERE d.body = ? AND d.state = 'read' AND d.day > ? AND i.place >= 0",
        (step.body, day),
    )
    wanted = folded(step.heading)
    return any(folded(heading) == wanted for (heading,) in later)
