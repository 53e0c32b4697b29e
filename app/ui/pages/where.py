"""Where on the laid out pages a place of the document stands, in pixels of all pages together."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from app.ui.pages.made import Pages, Stretch
from app.ui.pages.sheets import Sheets

_FOOT = 60  # points at the end of a page in which no text stands
_LEAST = 10  # pixels


def strips(pages: Pages, sheets: Sheets, section: str, part: str, block: str) -> list[QRect]:
    """What a paragraph, or else its part, takes of each page; [] if the pages have neither."""
    found = pages.stretch(section, part, block)
    return _strips(found, sheets, pages.text_top) if found else []


def _strips(found: Stretch, sheets: Sheets, head: float) -> list[QRect]:
    out: list[QRect] = []
    first, last = found.first_page, min(found.last_page, len(sheets.sheets) - 1)
    for page in range(first, last + 1):
        sheet = sheets.sheets[page]
        bottom = sheet.height / sheets.scale - _FOOT
        top = found.first_y if page == first else head
        end = min(found.last_y, bottom) if page == last else bottom
        height = round((end - top) * sheets.scale)
        if height > 1 or page == first:
            y = sheet.y + round(top * sheets.scale)
            out.append(QRect(sheet.x, y, sheet.width, max(height, _LEAST)))
    return out


def spot_in(found: list[QRect], share: float) -> QPoint:
    """The spot that is a share (0–1) down the strips."""
    left = round(sum(each.height() for each in found) * min(max(share, 0.0), 1.0))
    for each in found[:-1]:
        if left < each.height():
            return QPoint(each.x(), each.y() + left)
        left -= each.height()
    return QPoint(found[-1].x(), found[-1].y() + left)
