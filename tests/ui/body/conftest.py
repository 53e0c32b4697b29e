"""A board to try things on, and somebody in front of a protokoll of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from app.model.annotations import Person as Member
from app.model.attendance import Present
from app.model.body import Body, Seat, Substitute
from app.model.minutes import Package, new_minutes
from tests.ui.driving import Person, turn

BOARD = Body(
    "pboard",
    "Kommunstyrelsen",
    people=(
        Member("pa", "Anna Ek", "S"),
        Member("pb", "Bo Al", "M"),
        Member("pc", "Cia Örn", "V"),
        Member("pd", "Eva Sen", "", "Sekreterare"),
    ),
    seats=(Seat("s1", "pa", "S", "chair"), Seat("s2", "pb", "M", "vice_chair"), Seat("s3", "", "V")),
    substitutes=(Substitute("pc", "V", "s3"),),
    approvers=("pb",),
    secretary="pd",
)


@pytest.fixture
def secretary(reader: Callable[[Package], Person]) -> Person:
    """Somebody at the header page of a protokoll in which Anna and Bo are present."""
    minutes = new_minutes("protokoll")
    header = replace(minutes.header, title="Möte", body="Kommunstyrelsen")
    there = (Present("e1", "pa"), Present("e2", "pb"))
    person = reader(Package(replace(minutes, header=header, body=BOARD, attendance=there)))
    person.click_section("")
    turn()
    return person
