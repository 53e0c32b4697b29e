"""The register of bodies in the user's data folder, one file a body, and a body as a file of its own."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.model import codec
from app.model.body import Body
from app.model.decoding import decoded
from app.model.mending import cleaned
from app.storage.atomic import read_whole, write_whole

FORMAT = 1
SUFFIX = ".paragrafbody"
MOST_PEOPLE = 2000  # the largest council of the country has 101 seats

_LARGEST = 4 << 20  # bytes; a body takes some thousands
_KIND = ".json"
_ASIDE = ".damaged.json"
_NAME = re.compile(r"[A-Za-z0-9_-]{1,40}")
# What only the file itself can mend; a file that cannot be reached today may be whole tomorrow.
_REASONS_TO_WAIT = {"file.newer-format", "file.not-allowed", "file.cannot-read", "file.held", "file.missing"}


class _Head(msgspec.Struct):
    format: Annotated[int, msgspec.Meta(ge=1)]


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: int = FORMAT
    body: Body


class Register(msgspec.Struct, frozen=True):
    """The bodies by name, and what is to be told about records that could not be read."""

    bodies: tuple[Body, ...] = ()
    messages: tuple[Message, ...] = ()


def folder() -> Path:
    """Where the register lies: in the user's own folder for data, or in `PARAGRAF_DATA_DIR`."""
    if chosen := os.environ.get("PARAGRAF_DATA_DIR"):
        return Path(chosen) / "bodies"
    from platformdirs import user_data_path

    return user_data_path("paragraf", appauthor=False) / "bodies"


def load() -> Register:
    """All bodies of the register. Never fails: a damaged record is set aside, and that is told."""
    bodies: list[Body] = []
    messages: list[Message] = []
    for path in _records():
        try:
            body, told = _read(path)
            if body.id != path.stem:  # somebody copied the file; the record in it is another's
                body = replace(body, id=path.stem)
            bodies.append(body)
            messages += told
        except UserError as error:
            messages += _put_aside(path, error)
    return Register(tuple(sorted(bodies, key=lambda body: (body.name.casefold(), body.id))), tuple(messages))


def save(body: Body) -> None:
    """Keep a body, replacing the record with its id; UserError "file.…" if that fails."""
    path = _path(body.id)
    with suppress(OSError):  # writing tells what is wrong
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(path, _encoded(body, path), private=True)


def remove(body_id: str) -> None:
    """Take a body out of the register; no harm if it is not there. UserError "file.…" if that fails."""
    path = _path(body_id)
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        from app.storage.faults import cannot_write

        raise cannot_write(error, path) from error


def read_file(path: Path) -> tuple[Body, tuple[Message, ...]]:
    """The body in a file that somebody sent, with what had to be mended; UserError "file.…" or "body.…"."""
    return _read(path)


def write_file(path: Path, body: Body) -> None:
    """Write a body to a file that others can read in, all or nothing; UserError "file.…"."""
    write_whole(path, _encoded(body, path))


def _records() -> list[Path]:
    try:
        found = sorted(folder().iterdir())
    except OSError:  # none yet
        return []
    return [path for path in found if path.name.endswith(_KIND) and _NAME.fullmatch(path.stem)]


def _path(body_id: str) -> Path:
    if not _NAME.fullmatch(body_id):
        raise UserError("file.bad-id", file=folder(), place=body_id or '""')
    return folder() / f"{body_id}{_KIND}"


def _encoded(body: Body, path: Path) -> bytes:
    data = msgspec.json.encode(_Record(body=body))
    try:
        _decoded(data, str(path))
    except UserError as error:
        raise UserError("file.not-readable-again", file=path, reason=str(error)) from error
    return msgspec.json.format(data, indent=2) + b"\n"


def _read(path: Path) -> tuple[Body, tuple[Message, ...]]:
    return _decoded(read_whole(path, _LARGEST), str(path))


def _decoded(data: bytes, name: str) -> tuple[Body, tuple[Message, ...]]:
    data = data.removeprefix(codec.BOM)
    with codec.refusals(data, name):
        if not data.strip():
            raise UserError("file.empty", file=name)
        found = decoded(data, _Head).format
        if found > FORMAT:
            raise UserError("file.newer-format", file=name, found=found, known=FORMAT)
        codec.check_keys(data)
        body = decoded(data, _Record).body
        codec.check_ids(msgspec.json.encode(body))
        if max(len(body.people), len(body.seats), len(body.substitutes)) > MOST_PEOPLE:
            raise UserError("body.too-many", file=name, limit=MOST_PEOPLE)
        return _whole(cleaned(body), name)


def _whole(body: Body, name: str) -> tuple[Body, tuple[Message, ...]]:
    """The body without references to people or seats that are not in it, which only other programs write."""
    people, seats = {person.id for person in body.people}, {seat.id for seat in body.seats}
    whole = replace(
        body,
        seats=tuple(s if s.person in people or not s.person else replace(s, person="") for s in body.seats),
        substitutes=tuple(
            s if s.personal_to in seats or not s.personal_to else replace(s, personal_to="")
            for s in body.substitutes
            if s.person in people
        ),
        approvers=tuple(person for person in body.approvers if person in people),
        secretary=body.secretary if body.secretary in people else "",
    )
    if whole == body:
        return body, ()
    return whole, (Message("body.references-dropped", {"file": name}),)


def _put_aside(path: Path, error: UserError) -> tuple[Message, ...]:
    """Rename a damaged record, so that nothing overwrites it unseen; what to tell."""
    if error.message.code in _REASONS_TO_WAIT:
        return (error.message,)
    aside = _free(path)
    try:
        path.replace(aside)
    except OSError:
        return (error.message,)
    return error.message, Message("body.set-aside", {"aside": aside.name})


def _free(path: Path) -> Path:
    """A name for a damaged record that is not taken by an earlier one."""
    names: Iterable[str] = (f"{path.stem}{number or ''}{_ASIDE}" for number in range(1000))
    return next((p for name in names if not (p := path.with_name(name)).exists()), path.with_name(_ASIDE))
