"""Files that come with the minutes as appendices: which kinds are taken in, and how large they may be."""

from __future__ import annotations

from pathlib import Path

from app.errors import UserError
from app.storage.atomic import read_whole

LARGEST = 100 * 2**20  # bytes; the whole file may hold ten times that
KINDS = (
    *("pdf", "docx", "xlsx", "pptx", "odt", "ods", "odp", "doc", "xls", "ppt", "rtf"),
    *("png", "jpg", "jpeg", "gif", "tif", "tiff", "txt", "csv", "html", "xml", "eml", "msg"),
)
_STARTS = {  # what a file of these kinds begins with
    "pdf": b"%PDF",
    "docx": b"PK",
    "xlsx": b"PK",
    "pptx": b"PK",
    "odt": b"PK",
    "ods": b"PK",
    "odp": b"PK",
    "png": b"\x89PNG",
    "jpg": b"\xff\xd8",
    "jpeg": b"\xff\xd8",
    "gif": b"GIF8",
}


def read_appendix(path: Path) -> tuple[bytes, str]:
    """A file's bytes and its kind, e.g. "pdf"; UserError "appendix.…" or "file.…" when it is not taken in."""
    kind = path.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise UserError("appendix.kind", file=path, kinds=", ".join(KINDS))
    data = read_whole(path, LARGEST)
    if not data:
        raise UserError("file.empty", file=path)
    start = _STARTS.get(kind, b"")
    # A PDF may have a few bytes before its head
    if start not in data[:1024] if kind == "pdf" else not data.startswith(start):
        raise UserError("appendix.damaged", file=path, kind=kind)
    return data, kind
