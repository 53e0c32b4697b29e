"""What format-3.paragraf holds: everything that format 3 has room for, once; what format 2 had, as there.

`python -m tests.projects.format_3` writes the file. Format 3 is not released yet, so a field that comes until
then goes in here and the file is written anew. From the release on the file is kept for ever.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from msgspec.structs import replace

from app.model.annotations import KeptVersion
from app.model.minutes import Package
from app.model.sections import Section, Status
from app.storage import project
from tests.projects import format_2

PATH = Path(__file__).with_name("format-3.paragraf")
KEPT = "versions/kept.json"


def _with_status(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    status: tuple[Status, ...] = ("started", "ready", "question")
    noted = zip(sections, status, strict=False)
    changed = tuple(replace(section, status=each, writer="Eva Berg") for section, each in noted)
    return (*changed, *sections[len(changed) :])


def package() -> Package:
    """The document that the file must open to."""
    earlier = format_2.package()
    made = datetime(2020, 4, 2, 9, 30, tzinfo=UTC)
    kept = (KeptVersion("kept-1", "före ordförandens läsning", made, KEPT, "Eva Berg"),)
    sent = earlier.versions[format_2.APPROVED].replace(b'"format":2', b'"format":3')
    sections = _with_status(earlier.minutes.sections)
    return Package(
        replace(earlier.minutes, kept=kept, sections=sections),
        earlier.media,
        {**earlier.versions, KEPT: sent},
    )


if __name__ == "__main__":
    PATH.write_bytes(project.pack(package()))
