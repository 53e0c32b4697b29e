"""The words of a PDF as one item: what is where on its pages says too little to tell items apart.

Only the worker reads PDF, a process that may fail without harm; pages, words and time are bounded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unicodedata import normalize

from app.archive.documents import Contents, ItemRow, PartRow
from app.errors import UserError
from app.model.dates import read_date
from app.model.inlines import clean

MOST_PAGES = 2000
MOST_WORDS = 4_000_000  # characters
_HEAD = 1500  # characters, among which the first date is the meeting's
_LOCKED = 4  # PDFium's code for a password that is missing


def contents(data: bytes, path: Path) -> Contents:
    """What is kept of a PDF; UserError "library.pdf-…" for one that gives no words."""
    pages = _pages(data, path)
    text = "\n".join(pages)
    if not text.strip():
        raise UserError("library.pdf-no-text", file=path)
    day = read_date(path.stem) or read_date(text[:_HEAD])
    parts = tuple(PartRow("text", page) for page in pages if page.strip())
    return Contents(
        document="", kind="notes", body="", title=normalize("NFC", path.stem),
        day=day.isoformat() if day else "", language="sv",
        items=(ItemRow(section="", place=0, number=None, heading=normalize("NFC", path.stem), parts=parts),),
    )  # fmt: skip


def _pages(data: bytes, path: Path) -> list[str]:
    import pypdfium2  # pyright: ignore[reportMissingTypeStubs]

    try:
        document: Any = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        code = getattr(error, "err_code", 0)
        told = "library.pdf-locked" if code == _LOCKED else "library.pdf-damaged"
        raise UserError(told, file=path, reason=str(error)) from error
    found: list[str] = []
    size = 0
    try:
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            words = page.get_textpage()
            text = _lines(str(words.get_text_range()))
            words.close()
            page.close()
            size += len(text)
            if size > MOST_WORDS:
                raise UserError("library.too-much", file=path)
            found.append(text)
    except pypdfium2.PdfiumError as error:
        raise UserError("library.pdf-damaged", file=path, reason=str(error)) from error
    finally:
        document.close()
    return found


def _lines(text: str) -> str:
    """A page's lines, with words that were divided at the end of one made whole."""
    whole = text.replace("\ufffe\r\n", "").replace("\ufffe", "").replace("\u00ad\r\n", "")
    return normalize("NFC", "\n".join(clean(line).strip() for line in whole.splitlines()))
