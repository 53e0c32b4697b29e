"""Profiles as files: read where somebody points to one, brought in and out, kept among the user's own."""

from __future__ import annotations

import atexit
import re
import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from app.errors import Message, UserError
from app.profiles import Profile, bundled_names, load, own, read
from app.profiles.word import TEMPLATES
from app.storage.atomic import read_whole, write_whole
from app.storage.container import pack_entries, unpack_entries
from app.storage.faults import cannot_write

SUFFIX = ".paragrafprofil"
_PLAIN = ".toml"
_LARGEST = 64 << 20  # bytes of everything; fonts are the most of it
_MOST = 64  # entries
_BESIDE = (".png", ".jpg", ".jpeg", *TEMPLATES)
_FONT = re.compile(r"fonts/[^/]{1,100}\.(?:ttf|otf|ttc|txt)", re.IGNORECASE)


class Shelf(msgspec.Struct, frozen=True):
    """The user's own profiles by name, and what is to be told about those that could not be read."""

    profiles: tuple[tuple[str, Profile], ...] = ()
    messages: tuple[Message, ...] = ()


def is_file_name(name: str) -> bool:
    """Whether somebody means a file and not the name of a profile."""
    return Path(name).suffix.lower() in (SUFFIX, _PLAIN) or "/" in name or "\\" in name


def named(name: str) -> Profile:
    """The profile that somebody asks for by its name or its file; UserError "profile.…" or "file.…"."""
    return open_file(Path(name)) if is_file_name(name) else load(name)


def open_file(path: Path) -> Profile:
    """The profile in a file; what a zip holds is unpacked for as long as the program runs."""
    kind = path.suffix.lower()
    if kind == _PLAIN:
        return read(path)
    if kind != SUFFIX:
        raise UserError("profile.not-profile", file=path)
    entries = _entries(path)
    place = Path(tempfile.mkdtemp(prefix="paragraf-profile-"))
    try:
        profile = _unpacked(entries, place, path)
    except BaseException:
        shutil.rmtree(place, ignore_errors=True)
        raise
    atexit.register(shutil.rmtree, place, True)
    return profile


def import_file(path: Path) -> str:
    """Take the profile in a file among the user's own, in place of one that is called the same; its name."""
    name = _name(path)
    place = own.folder()
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=".", dir=place))
    except OSError as error:
        raise cannot_write(error, place) from error
    try:
        if path.suffix.lower() == SUFFIX:
            _unpacked(_entries(path), made, path)
        else:
            _copied(path, made)
        put(made, place / name)
    finally:
        shutil.rmtree(made, ignore_errors=True)
    return name


def export_file(name: str, path: Path) -> None:
    """Write a profile to one file that can be handed round, all or nothing; UserError "file.…"."""
    profile = load(name)
    source = own.path_of(name)
    if name in bundled_names():
        from app.resources import resource

        source = resource("profiles", f"{name}{_PLAIN}")
    entries = [(own.FILE, read_whole(source))]
    entries += [(each.name, read_whole(each)) for each in _beside(profile)]
    entries += [
        (f"fonts/{each.name}", read_whole(each))
        for each in sorted((source.parent / "fonts").glob("*"))
        if source.name == own.FILE and _FONT.fullmatch(f"fonts/{each.name}")
    ]
    write_whole(path, pack_entries(entries))


def remove(name: str) -> None:
    """Take an own profile away; no harm if it is not there. UserError "file.…" if that fails."""
    if not own.is_name(name):
        return
    try:
        if (place := own.folder() / name).exists():
            shutil.rmtree(place)
    except OSError as error:
        raise cannot_write(error, own.path_of(name)) from error


def shelf() -> Shelf:
    """The user's own profiles. Never fails: a damaged one is set aside, and that is told."""
    found: list[tuple[str, Profile]] = []
    messages: list[Message] = []
    for name in own.own_names():
        if name in bundled_names():  # the bundled one has the name
            continue
        try:
            found.append((name, load(name)))
        except UserError as error:
            messages += [error.message, *_put_aside(name, error)]
    return Shelf(tuple(found), tuple(messages))


def _put_aside(name: str, error: UserError) -> tuple[Message, ...]:
    if error.message.code == "profile.unreadable":  # perhaps only today
        return ()
    place = own.folder()
    aside = next(p for n in range(10_000) if not (p := place / f"{name}.damaged{n or ''}").exists())
    try:
        (place / name).replace(aside)
    except OSError:
        return ()
    return (Message("profile.set-aside", {"aside": aside.name}),)


def _name(path: Path) -> str:
    """What the profile in a file is called: as the file is, in small letters."""
    if path.suffix.lower() not in (SUFFIX, _PLAIN):
        raise UserError("profile.not-profile", file=path)
    name = "-".join(path.stem.casefold().split())
    if not own.is_name(name):
        raise UserError("profile.bad-name", file=path, name=path.stem)
    if name in bundled_names():
        raise UserError("profile.name-taken", file=path, name=name)
    return name


def _entries(path: Path) -> Mapping[str, bytes]:
    """What a profile's zip holds; nothing but the profile, pictures and a template beside it, and fonts."""
    try:
        entries = unpack_entries(read_whole(path, _LARGEST), str(path))
    except UserError as error:
        if error.message.code == "file.not-project":
            raise UserError("profile.not-profile", file=path) from error
        raise
    if len(entries) > _MOST or sum(map(len, entries.values())) > _LARGEST:
        raise UserError("profile.too-large", file=path)
    if own.FILE not in entries:
        raise UserError("profile.no-toml", file=path)
    for entry in entries:
        beside = "/" not in entry and Path(entry).suffix.lower() in _BESIDE
        if entry != own.FILE and not beside and not _FONT.fullmatch(entry):
            raise UserError("profile.stray-entry", file=path, place=entry)
    return entries


def _unpacked(entries: Mapping[str, bytes], place: Path, path: Path) -> Profile:
    """Write a zip's entries into a folder and read the profile there; what is wrong is told of the zip."""
    for entry, data in entries.items():
        target = place / entry
        try:
            target.parent.mkdir(exist_ok=True)
            target.write_bytes(data)
        except OSError as error:
            raise cannot_write(error, target) from error
    return _told_of(path, place)


def _told_of(path: Path, place: Path) -> Profile:
    try:
        return read(place / own.FILE)
    except UserError as error:
        raise _named_after(path, error) from error


def _named_after(path: Path, error: UserError) -> UserError:
    """The same fault, told of the file that somebody chose."""
    out = UserError(error.message.code)
    out.message = Message(error.message.code, {**error.message.params, "file": str(path)})
    return out


def _copied(path: Path, place: Path) -> None:
    """Put a plain profile, its logo and its template into a folder."""
    profile = read(path)
    (place / own.FILE).write_bytes(read_whole(path))
    for each in _beside(profile):
        (place / each.name).write_bytes(read_whole(each))
    _told_of(path, place)


def _beside(profile: Profile) -> list[Path]:
    """The files that a profile names, beside its own."""
    names = [profile.logo and profile.logo.file, profile.word and profile.word.template]
    return [Path(name) for name in names if name]


def put(made: Path, place: Path) -> None:
    """Give a finished folder its name; what was called so before goes only then."""
    old = made.with_name(made.name + "-old")
    try:
        if place.exists():
            place.replace(old)
        made.replace(place)
    except OSError as error:
        with suppress(OSError):
            if old.exists() and not place.exists():
                old.replace(place)
        raise cannot_write(error, place) from error
    shutil.rmtree(old, ignore_errors=True)
