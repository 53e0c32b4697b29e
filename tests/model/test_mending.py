"""What reading a document says of what it had to change."""

from __future__ import annotations

from msgspec.structs import replace

from app.errors import Message
from app.model.header import Header
from app.model.ids import new_id
from app.model.mending import mended
from app.model.minutes import Minutes
from app.model.sections import Part, new_section


def test_an_instruction_how_to_appeal_of_several_lines_is_joined_and_told() -> None:
    section = replace(new_section("Ärende"), appeal_instruction="Skriv till oss.\nSänd inom tre veckor.")
    minutes, messages = mended(
        Minutes(id=new_id(), header=Header(), opening=Part(new_id()), sections=(section,))
    )
    assert minutes.sections[0].appeal_instruction == "Skriv till oss. Sänd inom tre veckor."
    assert messages == (Message("file.lines-joined", {"count": 1}),)
