"""Reading any source and writing any export: which format a file has follows from its name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.archive.sources import PROJECT, SOURCES, WORD, read_source, read_word
from app.errors import Message, UserError
from app.formats.result import Written
from app.model.minutes import Package
from app.storage import project
from app.storage.atomic import write_whole

__all__ = [
    "EXPORTS",
    "PROJECT",
    "SOURCES",
    "WORD",
    "circulate",
    "export",
    "look",
    "read_source",
    "read_word",
    "render",
]

if TYPE_CHECKING:
    from app.formats.flow.scope import Scope
    from app.profiles import Profile


def look(package: Package, profile: str = "") -> Profile:
    """The profile with this name or in this file, "": the one that the document asks for."""
    from app.profiles import load_for
    from app.storage import profiles

    return profiles.named(profile) if profile else load_for(package.minutes)


def _write_docx(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import docx

    return docx.write(package, look(package, profile), scope=scope)


def _write_pdf(package: Package, profile: str, scope: Scope, *, is_sealed: bool = False) -> Written:
    from app.formats import pdf

    chosen, source = look(package, profile), None
    wanted = chosen.pdf.attach_source and scope == "whole"  # an extract must not carry what it leaves out
    if wanted and not is_sealed:
        source = pdf.Source(project.pack(package), project.MIMETYPE.decode(), chosen.pdf.source)
    written = pdf.write(package, chosen, scope=scope, source=source)
    if (
        wanted and is_sealed
    ):  # a locked one would be of no use to its readers, one in the clear breaks the lock
        return Written(written.data, (*written.messages, Message("sealed.source-left-out")))
    return written


def _write_page(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import page

    return page.write(package, look(package, profile), scope=scope)


def _write_days(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import ics

    return ics.write(package, look(package, profile), scope=scope)


def _write_text(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import text

    return text.write(package, look(package, profile), scope=scope)


def _write_markdown(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import markdown

    return _told(markdown.write(package), scope)


def _write_json(package: Package, profile: str, scope: Scope) -> Written:
    from app.formats import json

    return _told(json.write(package), scope)


def _told(written: Written, scope: Scope) -> Written:
    """What is written with the message that it is not known as an extract when it is read again."""
    if scope != "extract":
        return written
    return Written(written.data, (*written.messages, Message("extract.not-kept")))


_WRITERS: dict[str, Callable[[Package, str, Scope], Written]] = {
    ".docx": _write_docx,
    ".pdf": _write_pdf,
    ".html": _write_page,
    ".md": _write_markdown,
    ".txt": _write_text,
    ".json": _write_json,
    ".ics": _write_days,
}
EXPORTS = (*_WRITERS,)


def render(
    package: Package, kind: str, profile: str = "", *, scope: Scope = "whole", is_sealed: bool = False
) -> Written:
    """The document as a file of one kind (".docx"); set with a profile by name or file, "": its own.

    An extract (`scope`) is certified at its end. `is_sealed`: the document is locked with a passphrase, so
    its own file goes along in no other.
    """
    kind = kind.lower()
    if kind not in _WRITERS:
        raise UserError("file.unknown-export", kind=kind or "–", kinds=", ".join(EXPORTS))
    if kind == ".pdf":
        return _write_pdf(package, profile, scope, is_sealed=is_sealed)
    return _WRITERS[kind](package, profile, scope)


def circulate(package: Package, path: Path, export_id: str, made: datetime) -> Written:
    """Write the Word file that is sent round, all or nothing; it carries the id that it is known by again."""
    from app.formats import docx

    try:
        profile = look(package)
        written = docx.write(package, profile, made=made, export_id=export_id)
    except UserError as error:
        raise error.at(path) from error
    write_whole(path, written.data)
    return written


def export(
    package: Package,
    path: Path,
    profile: str = "",
    *,
    scope: Scope = "whole",
    wanted: Callable[[], bool] = lambda: True,
    is_sealed: bool = False,
) -> Written:
    """Write the document to a file of the kind that its name says, all or nothing.

    `scope`, `is_sealed`: see `render`. `wanted` is asked before the file is touched; if it says no, none is
    written.
    """
    try:
        written = render(package, path.suffix, profile, scope=scope, is_sealed=is_sealed)
    except UserError as error:
        raise error.at(path) from error
    if wanted():
        write_whole(path, written.data)
    return written
