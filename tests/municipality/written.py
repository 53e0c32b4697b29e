"""The municipality's minutes as files: a folder for each body and year."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from app.model.minutes import Package
from app.profiles import load
from app.storage import project
from tests.municipality.meetings import Meeting, all_of_them
from tests.municipality.people import BODIES


def into(folder: Path) -> Path:
    """Write all of them there; the folder."""
    for meeting in all_of_them():
        path = path_of(folder, meeting)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data_of(meeting))
    return folder


def path_of(folder: Path, meeting: Meeting) -> Path:
    """The file of a meeting."""
    name = f"Protokoll {meeting.day}{_ending(meeting)}"
    return folder / BODIES[meeting.body].name / str(meeting.day.year) / name


def _ending(meeting: Meeting) -> str:
    """Older minutes of two boards are in other programs' formats."""
    if meeting.day.year == 2024 and meeting.body == "mbn":
        return ".md"
    if meeting.day.year == 2024 and meeting.body == "bun" and meeting.day.month >= 9:
        return ".docx"
    return ".paragraf"


@cache
def data_of(meeting: Meeting) -> bytes:
    """Its bytes."""
    package = Package(meeting.minutes)
    match _ending(meeting):
        case ".md":
            from app.formats import markdown

            return markdown.write(package).data
        case ".docx":
            from app.formats import docx

            return docx.write(package, load()).data
        case _:
            return project.pack(package)
