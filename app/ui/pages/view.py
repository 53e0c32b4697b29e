"""Shows the pages of a document as its PDF has them: scrolls, zooms, keeps its place, tells of clicks."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from app.formats.flow.scope import Scope
from app.formats.pdf import Place
from app.model.minutes import Package
from app.profiles import Profile
from app.ui.pages.drawer import Drawer
from app.ui.pages.made import Pages
from app.ui.pages.maker import PAUSE, Order, PageMaker
from app.ui.pages.sheets import GAP, Sheet, Sheets, laid_out
from app.ui.pages.where import spot_in, strips

FIT = 0  # the zoom at which a page is as wide as the view
ZOOMS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)  # percent of its size on paper
_LOW = 0.85  # of the view's height: what stands further down is hardly seen
_NEAR = 0.25  # of the view's height: where a place stands that is gone to
_POINTS = 72
_MARK = 4  # pixels: how broad the sign beside what is worked on is


class Spot(msgspec.Struct, frozen=True):
    """What is to stay where it is: a place, so far below the view's upper edge; that edge on its page."""

    place: Place | None
    page: int
    y: float  # points down the page
    above: float  # points between the edge and the place


class PageView(QAbstractScrollArea):
    """The pages of one document in one profile. Made and drawn in threads; `close_down` ends them."""

    place_clicked = Signal(object)  # Place
    shown = Signal()  # new pages are there
    failed = Signal(object)  # Message: none could be made, those before stay
    moved = Signal(int, int)  # the page in front, from 1, and how many there are
    zoomed = Signal(int)  # percent, FIT for as wide as the view
    left = Signal()  # Escape: back to where one came from

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page_view")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Dark)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else widths would come and go
        self._maker, self._drawer = PageMaker(self), Drawer(self)
        self._maker.made.connect(self._take)
        self._maker.failed.connect(self.failed)
        self._drawer.drawn.connect(self._repaint)
        self._pages: Pages | None = None
        self._sheets = Sheets(1.0, 1, 1, ())
        self._zoom, self._two = FIT, False
        self._mark: tuple[str, str, str] | None = None  # what is worked on: section, part, paragraph
        self._goal: float | None = None  # what share of it to go to once the pages have it
        self._over = False
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_page())
        self._name()

    # What others ask of it

    @property
    def pages(self) -> Pages | None:
        """What is shown; None before the first pages are there."""
        return self._pages

    @property
    def zoom(self) -> int:
        """Percent of the size on paper, FIT for as wide as the view."""
        return self._zoom

    @property
    def sheets(self) -> Sheets:
        """Where the pages stand."""
        return self._sheets

    @property
    def is_drawn(self) -> bool:
        """Whether all that is seen of the pages is drawn."""
        return self._pages is not None and self._drawer.is_done

    def place_at_top(self) -> Place | None:
        """What stands at the view's upper edge."""
        spot = self._spot()
        return spot.place if spot else None

    @property
    def is_busy(self) -> bool:
        """Whether newer pages are on their way."""
        return self._maker.is_busy

    def show_package(
        self, package: Package, profile: Profile, scope: Scope = "whole", pause: int | None = None
    ) -> None:
        """Show this document, after a pause in which it did not change; the first one at once."""
        wait = (PAUSE if self._pages else 0) if pause is None else pause
        if not self._over:
            self._maker.ask(Order(package, profile, scope), wait)

    def show_later(self, order: Callable[[], Order]) -> None:
        """The document changes: ask what to show once it did not for a while."""
        if not self._over:
            self._maker.ask(order, PAUSE if self._pages else 0)

    def go_to(self, section: str, part: str = "", block: str = "", share: float = 0.0) -> None:
        """Bring a paragraph, or else its part, into view as soon as the pages have it; `share` (0–1) into it.

        What is seen already stays where it is.
        """
        self._mark = section, part, block
        self._goal = share
        if self._pages and not self._maker.is_busy:
            self._reach()

    def show_page(self, page: int) -> None:
        """Bring the top of a page into view; the first is 1."""
        if 0 < page <= len(self._sheets.sheets):
            self.verticalScrollBar().setValue(self._sheets.sheets[page - 1].y - GAP // 2)

    def set_two_pages(self, two: bool) -> None:
        """Two pages side by side, or one."""
        if two != self._two:
            self._two = two
            self._arrange()

    def set_zoom(self, percent: int) -> None:
        """How large pages are, in percent of their size on paper; FIT for as wide as the view."""
        percent = percent if percent == FIT else min(max(percent, ZOOMS[0]), ZOOMS[-1])
        if percent != self._zoom:
            self._zoom = percent
            self._arrange()
            self.zoomed.emit(percent)

    def step_zoom(self, by: int) -> None:
        """The next larger (1) or smaller (-1) zoom."""
        now = self._percent()
        larger = [each for each in ZOOMS if each > now + 1]
        smaller = [each for each in ZOOMS if each < now - 1]
        if by > 0 and larger:
            self.set_zoom(larger[0])
        elif by < 0 and smaller:
            self.set_zoom(smaller[-1])

    def close_down(self) -> None:
        """End what is under way; nothing is shown from now on."""
        if not self._over:
            self._over = True
            self._maker.close()
            self._drawer.close()

    # New pages

    def _take(self, pages: Pages) -> None:
        spot = self._spot()
        self._pages = pages
        self._drawer.set_pages(pages)
        self._arrange(spot)
        if self._goal is not None:
            self._reach()
        self._tell_page()
        self.shown.emit()

    def _arrange(self, spot: Spot | None = None) -> None:
        """Lay the pages out anew, with what stood at the top where it was."""
        if self._pages is None:
            return
        spot = spot or self._spot()
        scale = self._zoom / 100 * self.logicalDpiX() / _POINTS
        self._sheets = laid_out(self._pages.sizes, self.viewport().width(), scale, two=self._two)
        room = self.viewport().size()
        bar, across = self.verticalScrollBar(), self.horizontalScrollBar()
        bar.setRange(0, max(self._sheets.height - room.height(), 0))
        bar.setPageStep(room.height())
        bar.setSingleStep(40)
        across.setRange(0, max(self._sheets.width - room.width(), 0))
        across.setPageStep(room.width())
        if spot:
            self._restore(spot)
        self.viewport().update()

    def _spot(self) -> Spot | None:
        """The place that is worked on if it is seen, or the first one that is, or the last one above."""
        top = self.verticalScrollBar().value()
        sheet = self._sheets.nearest(top)
        if self._pages is None or sheet is None:
            return None
        y = (top - sheet.y) / self._sheets.scale
        end = top + self.viewport().height()
        shown = {each.page for each in self._sheets.seen(top, end - top)}
        places = [each for each in self._pages.places if each.page - 1 in shown]
        seen = [each for each in places if top <= self._height(each) < end]
        written = self._pages.find(*self._mark) if self._mark else None
        if written not in seen:
            written = min(seen, key=self._height) if seen else self._pages.place_at(sheet.page, y)
        above = (self._height(written) - top) / self._sheets.scale if written else 0
        return Spot(written, sheet.page, y, above)

    def _height(self, place: Place) -> int:
        """How far down all pages a place is, in pixels."""
        sheet = self._sheets.sheets[min(place.page, len(self._sheets.sheets)) - 1]
        return sheet.y + round(place.y * self._sheets.scale)

    def _restore(self, spot: Spot) -> None:
        was, scale = spot.place, self._sheets.scale
        now = self._pages.find(was.section, was.part, was.block) if was and self._pages else None
        if was and now and (now.part, now.block) == (was.part, was.block):
            self.verticalScrollBar().setValue(self._height(now) - round(spot.above * scale))
        elif spot.page < len(self._sheets.sheets):
            self.verticalScrollBar().setValue(round(self._sheets.sheets[spot.page].y + spot.y * scale))

    def _reach(self) -> None:
        share, self._goal = self._goal, None
        if share is not None and self._mark == ("", "", ""):  # the front page, whatever stands on it
            self.verticalScrollBar().setValue(0)
        found = self._marked()
        if share is None or not found:
            return
        spot = spot_in(found, share)
        room, bar, across = self.viewport().size(), self.verticalScrollBar(), self.horizontalScrollBar()
        if not bar.value() <= spot.y() <= bar.value() + room.height() * _LOW:
            bar.setValue(round(spot.y() - room.height() * _NEAR))
        if not across.value() <= spot.x() <= across.value() + room.width() // 2:
            across.setValue(spot.x() - GAP)
        self.viewport().update()

    def _marked(self) -> list[QRect]:
        """What of the pages is worked on."""
        if self._pages is None or self._mark is None:
            return []
        return strips(self._pages, self._sheets, *self._mark)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        off = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self._sheets.seen(off.y(), self.viewport().height()) if self._pages else ()
        self._drawer.forget({each.page for each in seen})
        for sheet in seen:
            self._paint(painter, sheet, off)
        for rect in self._marked():
            strip = QRect(rect.left() - _MARK - 2, rect.top(), _MARK, rect.height())
            painter.fillRect(strip.translated(-off), self.palette().color(QPalette.ColorRole.Highlight))
        if self._pages is None and self._maker.is_busy:
            painter.setPen(self.palette().color(QPalette.ColorRole.BrightText))
            words = self.tr("The pages are being made…")
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, words)
        if self.hasFocus():
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _paint(self, painter: QPainter, sheet: Sheet, off: QPoint) -> None:
        rect = QRect(sheet.x, sheet.y, sheet.width, sheet.height).translated(-off)
        ratio = self.devicePixelRatioF()
        image, _ = self._drawer.picture(sheet.page, round(self._sheets.scale * ratio, 4))
        painter.fillRect(rect, QColor("white"))
        if image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            exact = abs(image.width() - rect.width() * ratio) <= 1.5
            if exact:
                image.setDevicePixelRatio(ratio)
                painter.drawImage(rect.topLeft(), image)
            else:
                image.setDevicePixelRatio(1)
                painter.drawImage(rect, image)
        painter.setPen(self.palette().color(QPalette.ColorRole.Shadow))
        painter.drawRect(rect.adjusted(-1, -1, 0, 0))

    def _repaint(self, _page: int) -> None:
        self.viewport().update()

    # Telling where one is

    def _percent(self) -> float:
        return self._sheets.scale * _POINTS / self.logicalDpiX() * 100

    @property
    def page(self) -> int:
        """The page in front, from 1; 0 for none."""
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        sheet = self._sheets.nearest(middle) if self._pages else None
        return sheet.page + 1 if sheet else 0

    def _tell_page(self) -> None:
        self._name()
        self.moved.emit(self.page, len(self._sheets.sheets))

    def _name(self) -> None:
        if self._pages is None:
            self.setAccessibleName(self.tr("Pages"))
        else:
            words = self.tr("Pages: page {0} of {1}")
            self.setAccessibleName(words.format(self.page, len(self._sheets.sheets)))

    # Mouse and keys

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._click(event.position().toPoint())

    def _click(self, at: QPoint) -> None:
        x, y = at.x() + self.horizontalScrollBar().value(), at.y() + self.verticalScrollBar().value()
        sheet = self._sheets.at(x, y)
        if sheet and self._pages:
            place = self._pages.place_at(sheet.page, (y - sheet.y) / self._sheets.scale)
            if place:
                self.place_clicked.emit(place)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0):
            if key == Qt.Key.Key_0:
                self.set_zoom(FIT)
            else:
                self.step_zoom(-1 if key == Qt.Key.Key_Minus else 1)
        elif key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._click(QPoint(self.viewport().width() // 2, self.viewport().height() // 3))
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            zooms = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in zooms:
                event.accept()  # the text's zoom is the window's, here they are the pages'
                return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(420, 560)
