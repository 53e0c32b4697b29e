"""What the operating system's refusals mean to a person: every OSError becomes a UserError "file.…"."""

from __future__ import annotations

import errno
from pathlib import Path

from app.errors import UserError

_WRITING = {
    errno.ENOSPC: "file.disk-full",
    errno.EDQUOT: "file.disk-full",
    errno.EFBIG: "file.disk-full",
    errno.EROFS: "file.read-only-disk",
    errno.EACCES: "file.no-permission",
    errno.EPERM: "file.no-permission",
    errno.ENOENT: "file.folder-missing",
    errno.ENOTDIR: "file.folder-missing",
    errno.EISDIR: "file.is-folder",
    errno.EBUSY: "file.held",
    errno.ETXTBSY: "file.held",
    errno.ENAMETOOLONG: "file.bad-name",
    errno.EILSEQ: "file.bad-name",
    errno.ELOOP: "file.bad-name",
}
_READING = {
    **_WRITING,
    errno.ENOENT: "file.missing",
    errno.ENOTDIR: "file.missing",
    errno.EACCES: "file.not-allowed",
    errno.EPERM: "file.not-allowed",
}
_HELD = {32, 33}  # Windows: a sharing or lock violation, another program has the file open
_BAD_NAME = {123, 161, 206}  # Windows: a name or path that cannot be


def cannot_write(error: OSError | ValueError, path: Path) -> UserError:
    """Why a file could not be written; the file there is as it was."""
    return _told(error, path, _WRITING, "file.cannot-write")


def cannot_read(error: OSError | ValueError, path: Path) -> UserError:
    """Why a file could not be read."""
    return _told(error, path, _READING, "file.cannot-read")


def is_held(error: OSError) -> bool:
    """Whether another program holds the file for the moment, as only Windows has it."""
    return getattr(error, "winerror", None) in _HELD


def _told(error: OSError | ValueError, path: Path, codes: dict[int, str], otherwise: str) -> UserError:
    if isinstance(error, ValueError):  # a null byte, or characters that no file name can hold
        return UserError("file.bad-name", file=path)
    if is_held(error):
        return UserError("file.held", file=path)
    if getattr(error, "winerror", None) in _BAD_NAME:
        return UserError("file.bad-name", file=path)
    code = codes.get(error.errno or 0, otherwise)
    reason = error.strerror or type(error).__name__
    return UserError(code, file=path, reason=reason)
