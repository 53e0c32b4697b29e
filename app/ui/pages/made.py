"""A set of pages: the PDF, how large its pages are, and where in it each part of the document begins."""

from __future__ import annotations

import ctypes
from bisect import bisect_right
from threading import Lock
from typing import Any

import msgspec
from PySide6.QtGui import QImage

from app.formats.pdf import Place
from app.formats.pdf.words import Obstacle

_WHITE = 0xFFFFFFFF
_ONE_AT_A_TIME = Lock()  # PDFium is for one thread at a time


class Stretch(msgspec.Struct, frozen=True):
    """A part of the pages, from a height of one (in points) to a height of another."""

    first_page: int
    first_y: float
    last_page: int
    last_y: float


class Pages(msgspec.Struct, eq=False):
    """What the page view shows. Sizes and heights are points, pages count from 0."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    places: tuple[Place, ...]
    obstacles: tuple[Obstacle, ...] = ()
    _document: Any = None  # None once it is closed
    _known: dict[tuple[str, str, str], int] | None = None  # the places' numbers, by section, part, block

    def pixels(self, page: int, scale: float) -> tuple[int, int]:
        """How broad and how high a page is at `scale` pixels a point."""
        width, height = self.sizes[page]
        return max(round(width * scale), 1), max(round(height * scale), 1)

    def drawn(self, page: int, scale: float, top: int = 0, rows: int = 0) -> QImage:
        """One page, `scale` pixels a point, or a band of so many rows of it; for any thread.

        A null picture if the pages were closed. PDFium draws into the picture's own memory, and Python's
        other threads go on meanwhile.
        """
        import pypdfium2.raw  # pyright: ignore[reportMissingTypeStubs]

        pdfium: Any = pypdfium2.raw
        width, height = self.pixels(page, scale)
        rows = min(rows or height, height - top)
        image = QImage(width, rows, QImage.Format.Format_RGB32)
        with _ONE_AT_A_TIME:
            if self._document is None or image.isNull():
                return QImage()
            memory: Any = image.bits()
            first = (ctypes.c_ubyte * len(memory)).from_buffer(memory)
            kind, line = pdfium.FPDFBitmap_BGRx, image.bytesPerLine()
            bitmap: Any = pdfium.FPDFBitmap_CreateEx(width, rows, kind, first, line)
            drawn: Any = self._document[page]
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, rows, _WHITE)
            pdfium.FPDF_RenderPageBitmap(bitmap, drawn, 0, -top, width, height, 0, pdfium.FPDF_ANNOT)
            pdfium.FPDFBitmap_Destroy(bitmap)
            drawn.close()
        return image

    def close(self) -> None:
        """Let go of the document."""
        with _ONE_AT_A_TIME:
            if self._document is not None:
                self._document.close()
                self._document = None

    @property
    def text_top(self) -> float:
        """How far down a page its text begins."""
        return min((each.y for each in self.places if each.page > 1), default=0.0)

    def place_at(self, page: int, y: float) -> Place | None:
        """What stands at a height of a page: the last place that begins above it."""
        index = bisect_right(self.places, (page, y + 1), key=lambda each: (each.page - 1, each.y)) - 1
        return self.places[max(index, 0)] if self.places else None

    def find(self, section: str, part: str = "", block: str = "") -> Place | None:
        """Where a paragraph begins; if it is not on the pages its part, else its section, else nothing."""
        index = self._index(section, part, block)
        return None if index is None else self.places[index]

    def stretch(self, section: str, part: str = "", block: str = "") -> Stretch | None:
        """From where a paragraph, part or section begins to where what comes after it does."""
        index = self._index(section, part, block)
        if index is None:
            return None
        place = self.places[index]
        rest = self.places[index + 1 :]
        if place.block:
            after = next(iter(rest), None)
        else:
            within = (place.section, place.part)
            after = next((each for each in rest if (each.section, each.part) != within), None)
        first, y = place.page - 1, place.y
        if after is None:
            return Stretch(first, y, len(self.sizes) - 1, self.sizes[-1][1])
        return Stretch(first, y, after.page - 1, after.y)

    def _index(self, section: str, part: str, block: str) -> int | None:
        if self._known is None:
            known: dict[tuple[str, str, str], int] = {}
            for index, each in enumerate(self.places):
                known.setdefault((each.section, each.part, each.block), index)
            self._known = known
        for wanted in ((section, part, block), (section, part, ""), (section, "", "")):
            if wanted in self._known:
                return self._known[wanted]
        return None


def opened(data: bytes, places: list[Place], obstacles: tuple[Obstacle, ...]) -> Pages:
    """The pages of a PDF that was just made."""
    import pypdfium2  # not before pages are looked at  # pyright: ignore[reportMissingTypeStubs]

    with _ONE_AT_A_TIME:
        document: Any = pypdfium2.PdfDocument(data)
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
    return Pages(data, sizes, tuple(places), obstacles, document)
