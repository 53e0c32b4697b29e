"""By what a project file is known again: whether somebody else has written it since.

Time and length alone do not do: clocks of some disks are coarse, and two saves may be as long. The digest
is one of accidents, not of attacks; it costs a millisecond for 2 MB and loads nothing.
"""

from __future__ import annotations

import os
from pathlib import Path
from zlib import adler32, crc32

from app.errors import UserError
from app.model.result import Stamp
from app.storage.atomic import read_whole


def seen(path: Path | None) -> Stamp | None:
    """What a file is like without reading it; None if it is not there."""
    try:
        found = path.stat() if path else None
    except OSError:
        return None
    return Stamp(found.st_mtime_ns, found.st_size) if found else None


def read(stamp: Stamp | None, data: bytes) -> Stamp | None:
    """The stamp of a file that has these bytes."""
    return Stamp(stamp.time, len(data), crc32(data) << 32 | adler32(data)) if stamp else None


def is_same(known: Stamp | None, now: Stamp | None) -> bool:
    """Whether a file is as it was: by its bytes where both know them, else by its time and length."""
    if known is None or now is None:
        return known is now
    if known.digest and now.digest:
        return (known.size, known.digest) == (now.size, now.digest)
    return (known.size, known.time) == (now.size, now.time)


def whole(path: Path) -> Stamp | None:
    """What a file is like, its bytes read if they can be; None if it is not there."""
    now = seen(path)
    try:
        return read(now, read_whole(path)) if now else None
    except UserError:  # by what can be seen
        return seen(path)


def moved_on(path: Path, known: Stamp | None) -> bool:
    """Whether the file is another than the one that is known; it is read where that is known by its bytes."""
    return not is_same(known, whole(path) if known and known.digest else seen(path))


def same_file(one: Path | str, two: Path | str) -> bool:
    """Whether two names lead to one file, by whatever links and spellings."""
    return os.path.normcase(os.path.realpath(one)) == os.path.normcase(os.path.realpath(two))
