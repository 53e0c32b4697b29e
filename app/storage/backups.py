"""Earlier versions of project files, byte for byte, in the user's own folder for state.

Every file has a folder there, named by a digest of its path: `about.json` says which file it is of, and
each version lies in `<when>-<digest of its bytes>.paragraf`. They are copies, not links: state is often
on another disk than the files, a link would share the file's permissions, and a program that writes
into the file in place would write into its link too.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec

from app.errors import UserError
from app.model.decoding import decoded
from app.model.result import Stamp
from app.storage import journals, keyring, sealed, stamps
from app.storage.atomic import read_whole, sync_folder, write_whole
from app.storage.faults import cannot_write
from app.storage.private import tighten
from app.storage.rotation import fitting, staying

SUFFIX = ".paragraf"
_ABOUT = "about.json"
_LARGEST_ABOUT = 1 << 20  # bytes
_MOST_DOCUMENTS = 100  # that one file held one after the other
_FIRST_YEAR = 1980  # disks that know no time say 1970
_TIME = "%Y-%m-%d-%H%M%S-%f"  # in UTC
_NAME = re.compile(r"(\d{4}-\d\d-\d\d-\d{6}-\d{6})-([0-9a-f]{16})\.paragraf")


class Rules(msgspec.Struct, frozen=True):
    """How much is kept of each file: how many of the newest versions (0: none at all), how many megabytes."""

    newest: int
    room: int


class Version(msgspec.Struct, frozen=True):
    """One earlier version: where it lies, when the file was written so (in UTC), how many bytes it has."""

    path: Path
    at: datetime
    size: int

    @property
    def digest(self) -> str:
        return self.path.stem[-16:]


class Kept(msgspec.Struct, frozen=True):
    """The versions of one file, newest first. `file` is where it was, "" if nobody knows any more."""

    folder: Path
    file: str
    documents: tuple[str, ...]  # ids of the documents that were saved there, the latest last
    versions: tuple[Version, ...]

    @property
    def is_gone(self) -> bool:
        """Whether the file is not there any more: deleted, moved or renamed."""
        return not self.file or not os.path.lexists(self.file)


class _About(msgspec.Struct, frozen=True, omit_defaults=True):
    file: str
    documents: tuple[str, ...] = ()


def folder() -> Path:
    """Where all of them lie: in the user's own folder for state, or in `PARAGRAF_STATE_DIR`."""
    return journals.folder().with_name("backups")


def keep(
    path: Path,
    document: str,
    rules: Rules,
    now: datetime | None = None,
    seal: str = "",
    source: Path | None = None,
) -> None:
    """Keep the file as it is now, before it is replaced by a document with this id. UserError "file.…".

    Bytes that are kept already are not kept twice, they get the later time. No file, or an empty one, is
    no version. Afterwards goes what need not stay any longer; never what has just been kept. `seal` names
    the key to lock it with if it is not locked so. With a `source` that is kept as a version of the file.
    """
    source = source or path
    if rules.newest < 1 or not source.is_file():
        return
    data = read_whole(source)
    if not data:
        return
    data = resealed(data, seal, str(source)) if seal else data
    now = now or datetime.now(UTC)
    place = _folder_of(path)
    _make_private(place)
    known = _versions(place)
    _note(place, path, document)
    digest = sha256(data).hexdigest()[:16]
    if not known or known[0].digest != digest:
        target = place / f"{_written(source, now, known):{_TIME}}-{digest}{SUFFIX}"
        same = next((version for version in known if version.digest == digest), None)
        if same:
            _rename(same.path, target)
        else:
            write_whole(target, data, private=True)
    _rotate(place, digest, rules, now)


def seal_anew(kept: Kept, seal: str) -> tuple[int, int]:
    """Lock every version with this key that is not; how many were, and how many could not be.

    A version that is locked with a key nobody has said in this run is one that could not be. Each is read
    back before the old one goes.
    """
    done = left = 0
    for version in kept.versions:
        try:
            if (lock := sealed.lock_at(version.path)) and lock.name == seal:
                continue
            data = resealed(read_whole(version.path), seal, str(version.path), must=True)
            digest = sha256(data).hexdigest()[:16]
            write_whole(kept.folder / f"{version.at:{_TIME}}-{digest}{SUFFIX}", data, private=True)
            version.path.unlink()
            done += 1
        except (OSError, UserError):
            left += 1
    return done, left


def resealed(data: bytes, seal: str, name: str, *, must: bool = False) -> bytes:
    """A project file locked with this key; one whose own key is not at hand as it is, or refused (`must`)."""
    key = keyring.key(seal)
    try:
        if sealed.is_sealed(data):
            lock = sealed.lock_of(data, name)
            if lock == key.lock:
                return data
            data = sealed.unseal(data, keyring.find(lock, name), name)
    except UserError:
        if must:
            raise
        return data
    made = sealed.seal(data, key)
    if sealed.unseal(made, key, name) != data:
        raise UserError("file.not-as-written", file=name)
    return made


def holds(version: Version, stamp: Stamp | None) -> bool:
    """Whether a version has the bytes that a file with this stamp has."""
    if stamp is None or not stamp.digest or version.size != stamp.size:
        return False
    return stamps.is_same(stamp, stamps.whole(version.path))


def of_file(path: Path) -> Kept:
    """What is kept of the file at this path, which need not be there any more."""
    return _kept(_folder_of(path)) or Kept(_folder_of(path), str(path), (), ())


def of_all() -> list[Kept]:
    """What is kept of every file, the one with the newest version first."""
    try:
        places = [place for place in folder().iterdir() if place.is_dir()]
    except OSError:  # none yet
        return []
    found = [kept for place in places if (kept := _kept(place))]
    return sorted(found, key=lambda kept: kept.versions[0].at, reverse=True)


def remove(versions: Iterable[Version]) -> None:
    """Remove these for good, and what is noted of their file once it has none. UserError "file.…"."""
    for version in versions:
        try:
            version.path.unlink(missing_ok=True)
            if not _versions(version.path.parent):
                (version.path.parent / _ABOUT).unlink(missing_ok=True)
                version.path.parent.rmdir()
        except OSError as error:
            raise cannot_write(error, version.path) from error


def _kept(place: Path) -> Kept | None:
    versions = _versions(place)
    if not versions:
        return None
    about = _about(place)
    return Kept(place, about.file, about.documents, tuple(versions))


def _folder_of(path: Path) -> Path:
    """By the file's real path, so that links and spellings lead to one folder."""
    real = os.path.normcase(os.path.realpath(path))
    return folder() / sha256(os.fsencode(real)).hexdigest()[:32]


def _versions(place: Path) -> list[Version]:
    """Newest first; whatever else lies there is left alone."""
    found: list[Version] = []
    with suppress(OSError), os.scandir(place) as entries:
        for entry in entries:
            if (at := _time(entry.name)) and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    found.append(Version(Path(entry.path), at, entry.stat().st_size))
    return sorted(found, key=lambda version: version.at, reverse=True)


def _time(name: str) -> datetime | None:
    if not (parts := _NAME.fullmatch(name)):
        return None
    try:
        return datetime.strptime(parts[1], _TIME).replace(tzinfo=UTC)
    except ValueError:
        return None


def _written(path: Path, now: datetime, known: list[Version]) -> datetime:
    """When the file was written; the time now where its own says something that cannot be.

    A copy from elsewhere may be older than the last version: by its own time it would soon go.
    """
    with suppress(OSError, OverflowError, ValueError):
        at = datetime.fromtimestamp(path.stat().st_mtime_ns // 1000 / 1_000_000, UTC)
        if at.year >= _FIRST_YEAR and at <= now and (not known or known[0].at < at):
            return at
    return now


def _rotate(place: Path, just_kept: str, rules: Rules, now: datetime) -> None:
    """Remove what need not stay, as far as it can be removed."""
    found = {version.at.astimezone(): version for version in _versions(place)}
    stay = staying(found, now.astimezone(), rules.newest)
    stay &= fitting({at: found[at].size for at in stay}, rules.room << 20)
    for at, version in found.items():
        if at not in stay and version.digest != just_kept:
            with suppress(OSError):
                version.path.unlink()


def _about(place: Path) -> _About:
    try:
        return decoded(read_whole(place / _ABOUT, _LARGEST_ABOUT), _About)
    except (UserError, ValueError, RecursionError):
        return _About("")


def _note(place: Path, path: Path, document: str) -> None:
    """Write down which file this is of, and which document it gets, if that is not known yet."""
    known = _about(place)
    file = os.fsencode(path.absolute()).decode(errors="replace")
    documents = (*(each for each in known.documents if each != document), document)[-_MOST_DOCUMENTS:]
    if (about := _About(file, documents)) != known:
        write_whole(place / _ABOUT, msgspec.json.encode(about), private=True)


def _make_private(place: Path) -> None:
    tighten(folder())
    tighten(place)
    for each in _missing(place):
        try:
            each.mkdir(mode=0o700, exist_ok=True)
            sync_folder(each.parent, each)
        except OSError as error:
            raise cannot_write(error, each) from error


def _missing(place: Path) -> Iterator[Path]:
    """The folders that are not there, outermost first."""
    if not place.is_dir():
        yield from _missing(place.parent)
        yield place


def _rename(old: Path, new: Path) -> None:
    try:
        old.replace(new)
    except OSError as error:
        raise cannot_write(error, new) from error
