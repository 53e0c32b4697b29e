"""What lies in a folder that a person named: every file that may be a document, and what could not be seen.

Nothing is opened. Left out are what is hidden, what other programs write beside a document while they have
it, and everything whose name is of no document.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path  # of folders only: for each of 200,000 names it would cost more than the look itself

import msgspec

ENDINGS = frozenset({".paragraf", ".docx", ".dotx", ".docm", ".md", ".markdown", ".pdf"})
MOST_FILES = 200_000  # documents of one folder
_DEEPEST = 64  # folders in folders
_PASSING = ("~$", ".~", "~")  # what word processors and sync clients leave beside a file
_HIDDEN = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 2) | getattr(stat, "FILE_ATTRIBUTE_SYSTEM", 4)
_ELSEWHERE = 0x0044_0000  # Windows: the bytes would have to be fetched from a cloud
_LONG = "\\\\?\\"


class File(msgspec.Struct, frozen=True):
    """A file that may be a document."""

    path: str
    size: int
    mtime_ns: int


class Scan(msgspec.Struct):
    """What was found. What is known of folders that could not be looked into, and of `kept` files, holds."""

    files: dict[str, File] = {}
    unseen: list[str] = []  # folders
    kept: set[str] = set()
    bad_names: int = 0  # that are no text
    is_reachable: bool = True
    is_empty: bool = True  # holds nothing at all
    device: int = 0
    too_many: bool = False


def roots(folders: tuple[str, ...]) -> tuple[str, ...]:
    """The folders as they are looked into: absolute, each once, none that lies in another."""
    full = dict.fromkeys(os.path.abspath(os.path.expanduser(each)) for each in folders if usable(each))  # noqa: PTH100, PTH111
    return tuple(each for each in full if not any(inside(each, other) for other in full if other != each))


def inside(path: str, folder: str) -> bool:
    """Whether a path lies in a folder, or is it."""
    path, folder = os.path.normcase(path), os.path.normcase(folder)
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)


def usable(path: str) -> bool:
    """Whether a name can be kept: Linux allows any bytes."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return bool(path.strip()) and "\0" not in path


def look(folder: str, wanted: Callable[[], bool]) -> Scan:
    """All that may be documents in a folder and those under it; what is found until nobody wants it."""
    scan = Scan()
    try:
        scan.device = Path(folder).stat().st_dev
        with os.scandir(long(folder)) as entries:
            scan.is_empty = next(entries, None) is None
    except OSError:
        scan.is_reachable = False
        return scan
    seen: set[tuple[int, int]] = set()
    waiting = [(folder, 0)]
    while waiting and wanted() and not scan.too_many:
        place, depth = waiting.pop()
        try:
            inner = sorted(_folder(place, scan, seen), reverse=True)
        except OSError:
            scan.unseen.append(place)
            continue
        waiting += ((each, depth + 1) for each in inner if depth < _DEEPEST)
    if scan.unseen and not Path(folder).is_dir():  # it went while it was looked into
        scan.is_reachable = False
    return scan


def _folder(place: str, scan: Scan, seen: set[tuple[int, int]]) -> Iterator[str]:
    """Take note of the files in a folder, and give the folders in it; OSError.

    Links to folders are not followed: they may lead anywhere, and round and round.
    """
    found = os.stat(long(place))  # noqa: PTH116
    name = (found.st_dev, found.st_ino)
    if found.st_ino and name in seen:
        return
    seen.add(name)
    with os.scandir(long(place)) as entries:
        for entry in entries:
            if entry.name.startswith((".", *_PASSING)):
                continue
            path = os.path.join(place, entry.name)  # noqa: PTH118
            try:
                if entry.is_dir(follow_symlinks=False):
                    if not usable(path):
                        scan.bad_names += 1
                    elif not _attributes(entry.stat(follow_symlinks=False)) & _HIDDEN:
                        yield path
                elif os.path.splitext(entry.name)[1].lower() in ENDINGS:  # noqa: PTH122
                    _note(scan, path, entry)
            except FileNotFoundError:  # it went meanwhile, or a link leads nowhere
                continue
            except OSError:
                scan.kept.add(path)


def _note(scan: Scan, path: str, entry: os.DirEntry[str]) -> None:
    facts = entry.stat()
    if not usable(path):
        scan.bad_names += 1
        return
    if not stat.S_ISREG(facts.st_mode) or _attributes(facts) & _HIDDEN:
        return
    if _attributes(facts) & _ELSEWHERE:
        scan.kept.add(path)
        return
    if len(scan.files) >= MOST_FILES:
        scan.too_many = True
        return
    scan.files[path] = File(path, facts.st_size, facts.st_mtime_ns)


def _attributes(facts: os.stat_result) -> int:
    """What Windows knows of a file."""
    return getattr(facts, "st_file_attributes", 0)


def long(path: str) -> str:
    """The path as Windows takes it when it is long; elsewhere as it is."""
    if sys.platform != "win32" or len(path) < 240 or path.startswith(_LONG):
        return path
    return _LONG + "UNC" + path[1:] if path.startswith("\\\\") else _LONG + path
