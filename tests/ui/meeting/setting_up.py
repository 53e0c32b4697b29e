"""Before the meeting: the body in the register, and the header page."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QListWidget

from app.model.dates import written_time, written_times
from app.model.header import Header
from tests.meeting import people
from tests.ui.driving import turn
from tests.ui.meeting.secretary import Secretary

_ROLES = {
    "chair": "Ordförande",
    "vice_chair": "1:e vice ordförande",
    "second_vice_chair": "2:e vice ordförande",
    "": "Ledamot",
}


def members_copied() -> None:
    """The members as they lie on the clipboard after they were copied out of a sheet."""
    rows = ["Namn\tParti\tUppdrag"]
    rows += [f"{each.name}\t{each.party}\t{_ROLES[each.role]}" for each in people.MEMBERS]
    rows += [f"{each.name}\t{each.party}\tErsättare" for each in people.SUBSTITUTES]
    QApplication.clipboard().setText("\n".join(rows))


def make_body(do: Secretary, name: str, case_numbers: str) -> None:
    """The body into the register: Ctrl+Alt+B."""
    secretary = next(each for each in people.OFFICERS if each.key == people.SECRETARY)
    do.asked_for("Ctrl+Alt+B")
    with do.opening():
        do.reach("new_body")
    do.write(name)
    do.reach("secretary").write(secretary.name)
    do.reach("secretary_title").write(secretary.title)
    do.reach("case_numbers").write(case_numbers)
    members_copied()
    with do.opening():
        do.reach("paste")
    do.reach("buttons").done("Return")
    _parties(do)
    _approvers(do)
    do.done("Return")
    do.done("Escape")


def _parties(do: Secretary) -> None:
    """Whose substitutes come in when a party's own do not suffice."""
    do.press("Ctrl+Tab").reach("parties")
    for party, then in people.PARTY_TABLE.items():
        do.press("Ctrl+Return")
        turn()
        do.write(party).press("Tab").write(", ".join(then))
    do.press("Return")
    turn()


def _approvers(do: Secretary) -> None:
    """Who takes turns in approving: ticked, then moved into their order."""
    names = [next(m.name for m in people.MEMBERS if m.key == key) for key in people.APPROVERS]
    do.press("Ctrl+Tab").reach("approvers")
    lines = do.focus
    assert isinstance(lines, QListWidget)
    for name in names:
        _go_to(do, lines, name)
        do.press("Space")
    for place, name in enumerate(names):
        _go_to(do, lines, name)
        while _ticked(lines).index(name) > place:
            do.press("Alt+Up")


def _go_to(do: Secretary, lines: QListWidget, name: str) -> None:
    every = [lines.item(row).text() for row in range(lines.count())]
    by = every.index(name) - lines.currentRow()
    do.press(*["Down" if by > 0 else "Up"] * abs(by))


def _ticked(lines: QListWidget) -> list[str]:
    items = (lines.item(row) for row in range(lines.count()))
    return [item.text() for item in items if item.checkState().value]


def fill_header(do: Secretary, header: Header) -> None:
    """The header page from top to bottom, by Tab."""
    day = header.meeting_days[0]
    pauses = ", ".join(written_times(each.start, each.end) for each in day.adjournments)
    clock = header.approval.clock
    assert clock
    do.reach("title").write(header.title)
    do.reach("body_record").press("Down")
    turn()
    do.reach("first_number").number(header.first_number)
    for name, words in (
        ("unit", header.unit),
        ("document_date", str(header.document_date)),
        ("case_number", header.case_number),
        ("day_0_date", str(day.date)),
        ("day_0_times", written_times(day.start, day.end)),
        ("day_0_pauses", pauses),
        ("place", header.place),
        ("author_name", header.author.name),
        ("author_title", header.author.title),
        ("author_email", header.author.email),
        ("approval_place", header.approval.place),
        ("approval_date", str(header.approval.date)),
        ("approval_clock", written_time(clock)),
        ("notice_up", str(header.notice.up)),
        ("notice_down", str(header.notice.down)),
        ("kept_at", header.notice.kept_at),
    ):
        do.reach(name).write(words)
    do.press("Tab")
