"""Where a profile lies while it is changed: a folder of its own, which takes the old one's place whole."""

from __future__ import annotations

import atexit
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from app.errors import UserError
from app.profiles import Profile, bundled_names, names, own, read
from app.profiles.draft import Draft, Tables
from app.profiles.loading import tables as tables_in
from app.storage.atomic import read_whole, write_whole
from app.storage.faults import cannot_write
from app.storage.profiles import put
from app.storage.toml import plain, rewritten

_FILES = (("logo", "file"), ("word", "template"))  # where a profile names what lies beside it
_LARGEST = 32 << 20  # bytes of one such file


class Desk:
    """`name` is the profile's, "" before it has one; `draft` as it lay there when the work began."""

    def __init__(self, name: str, text: str, draft: Draft) -> None:
        self.name, self.text, self.draft = name, text, draft
        self._before = {each.name for each in self.folder.iterdir()} - {own.FILE}

    @property
    def folder(self) -> Path:
        """Where the files lie in the meantime."""
        return self.draft.place.parent

    @property
    def is_stale(self) -> bool:
        """Whether the profile's own file says something else than when the work began."""
        path = own.path_of(self.name)
        try:
            return bool(self.name) and path.is_file() and path.read_text(encoding="utf-8") != self.text
        except (OSError, UnicodeDecodeError):
            return True

    def add(self, path: Path) -> str:
        """Lay a copy of a file beside the profile; what it is called there. UserError "file.…"."""
        data = read_whole(path, _LARGEST)
        stem = "".join(c if c.isalnum() or c in "-_ " else "-" for c in path.stem).strip()[:60] or "-"
        tries = (f"{stem}{f'-{n}' if n else ''}{path.suffix.lower()}" for n in range(10_000))
        for name in tries:
            target = self.folder / name
            if not target.exists():
                write_whole(target, data)
                return name
            if target.read_bytes() == data:
                return name
        raise UserError("file.cannot-write", file=path, reason="")

    def save(self, name: str, tables: Tables) -> Profile:
        """Let a profile of the user's own say this, all or nothing; UserError "profile.…" or "file.…"."""
        check_name(name)
        place = own.folder()
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            made = Path(tempfile.mkdtemp(prefix=".", dir=place))
        except OSError as error:
            raise cannot_write(error, place) from error
        try:
            text = rewritten(self.text, tables)
            self._fill(made, tables)
            write_whole(made / own.FILE, text.encode("utf-8"))
            if tables_in(made / own.FILE) != plain(tables):
                raise UserError("profile.not-kept", file=own.path_of(name))
            read(made / own.FILE)  # or it is no profile, and stays where it is
            put(made, place / name)
        finally:
            shutil.rmtree(made, ignore_errors=True)
        self.name, self.text = name, text
        return read(own.path_of(name))

    def close(self) -> None:
        """Clear the desk; what was not saved is gone."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _fill(self, made: Path, tables: Tables) -> None:
        """Everything that lay there before and what the tables name, but nothing that was only tried."""
        named = files_of(tables)
        gone = files_of(self.draft.tables) - named
        try:
            for each in self.folder.iterdir():
                if each.name == own.FILE or each.name in gone:
                    continue
                if each.is_dir():
                    shutil.copytree(each, made / each.name)
                elif each.name in self._before | named:
                    shutil.copy2(each, made / each.name)
        except OSError as error:
            raise cannot_write(error, made) from error


def opened(name: str) -> Desk:
    """One of the user's own profiles, to be changed; UserError "profile.…"."""
    path = own.path_of(name)
    if name in bundled_names() or not own.is_name(name) or not path.is_file():
        raise UserError("profile.unknown", name=name, known=", ".join(names()))
    folder = _folder()
    try:
        shutil.copytree(path.parent, folder, dirs_exist_ok=True)
    except OSError as error:
        raise UserError("profile.unreadable", file=path, reason=error.strerror or "") from error
    return Desk(name, read_whole(path).decode("utf-8", "replace"), Draft(tables_in(path), folder / own.FILE))


def begun(source: str, municipality: str) -> Desk:
    """A new profile: one that is based on a bundled one, or a copy of one's own with its files."""
    if source in bundled_names():
        folder = _folder()
        tables: dict[str, Any] = {"based_on": source, "municipality": municipality}
        return Desk("", "", Draft(tables, folder / own.FILE))
    desk = opened(source)
    desk.name = ""
    desk.draft = desk.draft.with_value("municipality", municipality)
    return desk


def check_name(name: str) -> None:
    """Whether one of the user's own profiles may be called so; UserError "profile.…" if not."""
    if not own.is_name(name):
        raise UserError("profile.no-name", name=name)
    if name in bundled_names():
        raise UserError("profile.bundled", name=name)


def files_of(tables: Tables) -> set[str]:
    """The names of the files beside a profile that it names."""
    found: set[str] = set()
    for table, key in _FILES:
        below: Any = tables.get(table)
        if isinstance(below, Mapping) and isinstance(name := cast("Tables", below).get(key), str):
            found.add(name)
    return found


def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="paragraf-profile-"))
    atexit.register(shutil.rmtree, folder, True)
    return folder
