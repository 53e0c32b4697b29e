"""Draws pages in a thread of its own and keeps what it drew, as far as there is room."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from PySide6.QtGui import QImage

from app.errors import unexpected
from app.ui.pages.made import Pages

_ROOM = 96 << 20  # bytes of pictures

Key = tuple[int, float]  # page, pixels a point


class Drawer(QObject):
    """Pictures of the pages of one set at a time; of the set before it until the new ones are drawn."""

    drawn = Signal(int)  # page

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._pages: Pages | None = None
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._last: dict[int, QImage] = {}  # of each page that is seen, whatever its set and size
        self._asked: list[Key] = []
        self._busy = self._asked_once = False

    @property
    def is_done(self) -> bool:
        """Whether nothing that was asked for is still to be drawn, nor has not been asked for yet."""
        return self._asked_once and not self._busy and not self._asked

    def set_pages(self, pages: Pages) -> None:
        """Draw these from now on."""
        old, self._pages = self._pages, pages
        self._kept.clear()
        self._asked.clear()
        self._asked_once = False
        if old:
            self._pool.start(old.close)  # after what is being drawn of it, for which no key waits

    def picture(self, page: int, scale: float) -> tuple[QImage | None, bool]:
        """The picture of a page, and whether it is the one that was asked for; if not, that is on its way."""
        found = self._kept.get((page, scale))
        if found is not None:
            self._kept.move_to_end((page, scale))
            return found, True
        self._asked_once = True
        if (page, scale) not in self._asked:
            self._asked.append((page, scale))
            self._start()
        return self._last.get(page), False

    def forget(self, seen: set[int]) -> None:
        """Drop what is not seen any more and not asked for."""
        for page in [page for page in self._last if page not in seen]:
            del self._last[page]
        self._asked = [key for key in self._asked if key[0] in seen]

    def close(self) -> None:
        """Draw nothing more; waits for what is under way."""
        self._asked.clear()
        self._pool.waitForDone()
        if self._pages:
            self._pages.close()
            self._pages = None

    def _start(self) -> None:
        if self._busy or not self._asked or self._pages is None:
            return
        page, scale = self._asked.pop(0)
        if page >= len(self._pages.sizes):
            self._start()
            return
        self._busy = True
        self._pool.start(_Run(self, self._pages, page, scale))

    @Slot(object, int, float, object)
    def take(self, pages: Pages, page: int, scale: float, image: QImage) -> None:
        """What the thread drew."""
        self._busy = False
        if pages is self._pages and not image.isNull():
            self._kept[page, scale] = image
            self._last[page] = image
            while len(self._kept) > 1 and sum(each.sizeInBytes() for each in self._kept.values()) > _ROOM:
                self._kept.popitem(last=False)
            self.drawn.emit(page)
        self._start()


class _Told(QObject):
    drawn = Signal(object, int, float, object)


class _Run(QRunnable):
    def __init__(self, drawer: Drawer, pages: Pages, page: int, scale: float) -> None:
        super().__init__()
        self._pages, self._page, self._scale = pages, page, scale
        self._told = _Told()
        self._told.drawn.connect(drawer.take)

    def run(self) -> None:
        image = QImage()
        try:
            image = self._pages.drawn(self._page, self._scale)
        except Exception as error:  # a fault of ours, by which no other page goes undrawn
            unexpected(error)
        self._told.drawn.emit(self._pages, self._page, self._scale, image)
