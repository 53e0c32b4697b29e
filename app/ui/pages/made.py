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

_ONE_AT_A_TIME = Lock()  # PDFium is for one thread at a time


class Pages(msgspec.Struct, eq=False):
    """What the page view shows. Sizes and heights are points, pages count from 0."""

    data: bytes
    sizes: tuple[tuple[float, float], ...]
    places: tuple[Place, ...]
    obstacles: tuple[Obstacle, ...] = ()
    _document: Any = None  # None once it is closed

    def drawn(self, page: int, scale: float) -> QImage:
        """One page, `scale` pixels a point, for any thread; a null picture if they were closed.

        PDFium draws into the picture's own memory, and Python's other threads go on meanwhile.
        """
        import pypdfium2.raw as pdfium  # pyright: ignore[reportMissingTypeStubs]

        width, height = (max(round(each * scale), 1) for each in self.sizes[page])
        image = QImage(width, height, QImage.Format.Format_RGB32)
        with _ONE_AT_A_TIME:
            if self._document is None or image.isNull():
                return QImage()
            memory: Any = image.bits()
            first = (ctypes.c_ubyte * len(memory)).from_buffer(memory)
            kind, line, all_white = pdfium.FPDFBitmap_BGRx, image.bytesPerLine(), 0xFFFFFFFF
            bitmap: Any = pdfium.FPDFBitmap_CreateEx(width, height, kind, first, line)
            drawn: Any = self._document[page]
            pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, all_white)
            pdfium.FPDF_RenderPageBitmap(bitmap, drawn, 0, 0, width, height, 0, pdfium.FPDF_ANNOT)
            pdfium.FPDFBitmap_Destroy(bitmap)
            drawn.close()
        return image

    def close(self) -> None:
        """Let go of the document."""
        with _ONE_AT_A_TIME:
            if self._document is not None:
                self._document.close()
                self._document = None

    def place_at(self, page: int, y: float) -> Place | None:
        """What stands at a height of a page: the last place that begins above it."""
        order = [(each.page - 1, each.y) for each in self.places]
        index = bisect_right(order, (page, y + 1)) - 1
        return self.places[max(index, 0)] if self.places else None

    def find(self, section: str, part: str = "") -> Place | None:
        """Where a part begins; its section if it is not on the pages, None if that is not either."""
        found = [each for each in self.places if each.section == section]
        return next((each for each in found if each.part == part), found[0] if found else None)


def opened(data: bytes, places: list[Place], obstacles: tuple[Obstacle, ...]) -> Pages:
    """The pages of a PDF that was just made."""
    import pypdfium2  # not before pages are looked at  # pyright: ignore[reportMissingTypeStubs]

    with _ONE_AT_A_TIME:
        document: Any = pypdfium2.PdfDocument(data)
        sizes = tuple(document.get_page_size(number) for number in range(len(document)))
    return Pages(data, sizes, tuple(places), obstacles, document)
