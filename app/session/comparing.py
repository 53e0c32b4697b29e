"""What can be compared with what: the document as it is, as its file has it, as it was, or another file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Literal

import msgspec

from app.archive import comparing
from app.archive.comparing import exports
from app.errors import Message
from app.formats.flow.changes import Changes
from app.formats.result import Written
from app.model.minutes import Package
from app.session.files import look, read_source
from app.session.kept import InFile
from app.session.restoring import all_versions
from app.storage import project
from app.storage.atomic import write_whole

What = Literal["now", "saved", "version", "file"]


class State(msgspec.Struct, frozen=True):
    """One document that can be compared; `version` where it is one of the earlier ones."""

    what: What
    path: Path | None = None
    name: str = ""
    at: datetime | date | None = None
    package: Package | None = None  # as it is now
    inside: InFile | None = None


class Compared(msgspec.Struct, frozen=True):
    """Two documents and what became of the one in the other."""

    before: Package
    after: Package
    changes: Changes
    messages: tuple[Message, ...] = ()  # of reading them


def states(path: Path | None, package: Package) -> list[State]:
    """What there is of the open document, newest first."""
    found = [State("now", path, package=package)]
    if path and path.exists():
        found.append(State("saved", path))
    own = next((each for each in all_versions(path, package) if each.is_open), None)
    for version in own.versions if own else ():
        if isinstance(version, InFile):
            found.append(State("version", name=version.name or version.why, at=version.at, inside=version))
        else:
            found.append(State("version", version.path, at=version.at))
    return found


def of_file(path: Path) -> State:
    """Another file."""
    return State("file", path, path.name)


def compare(before: State, after: State, wanted: Callable[[], bool]) -> Compared:
    """Read both and compare them; UserError "file.…" for what cannot be read."""
    (old, first), (new, last) = _read(before), _read(after)
    return Compared(old, new, comparing.compare(old.minutes, new.minutes, wanted), (*first, *last))


def export(
    compared: Compared, path: Path, titles: tuple[str, str], language: str, wanted: Callable[[], bool]
) -> Written:
    """Write the comparison as Word (.docx) or as a web page, in the later document's look, all or nothing."""
    profile = look(compared.after)
    author = compared.after.minutes.header.author.name
    before, after = compared.before, compared.after
    if path.suffix.lower() == ".docx":
        written = exports.word(before, after, profile, titles, language=language, author=author)
    else:
        written = exports.page(before, after, profile, titles, language=language)
    if wanted():
        write_whole(path, written.data)
    return written


def _read(state: State) -> tuple[Package, tuple[Message, ...]]:
    if state.package:
        return state.package, ()
    if state.inside:
        read = state.inside.read()
    elif state.what == "version" and state.path:
        read = project.read(state.path)
    else:
        assert state.path
        read = read_source(state.path)
    return read.package, read.messages
