"""Shows the pages of a document as its PDF has them: scrolls, zooms, keeps its place, tells of clicks."""

from __future__ import annotations

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

FIT = 0  # the zoom at which a page is as wide as the view
ZOOMS = (25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400)  # percent of its size on paper
_LOW = 0.85  # of the view's height: what stands further down is hardly seen
_NEAR = 0.25  # of the view's height: where a place stands that is gone to
_POINTS = 72
_HEAD = 130  # points from the top of a page within which its text begins


class Spot(msgspec.Struct, frozen=True):
    """What stood at the top of the view: so far below the beginning of a part, so far down a page."""

    place: Place | None
    page: int
    y: float  # points down the page
    below: float  # points below the place


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
        self._goal: tuple[str, str, float] | None = None  # where to go once the pages have it
        self._mark: tuple[str, str] | None = None  # what is worked on
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
        return self._zoom

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

    def go_to(self, section: str, part: str = "", share: float = 0.0) -> None:
        """Bring a part into view as soon as the pages have it, or the spot that is a `share` (0–1) into it.

        What is seen already stays where it is.
        """
        self._mark, self._goal = (section, part), (section, part, share)
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
        if self._goal:
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
        sheet = self._sheets.nearest(self.verticalScrollBar().value())
        if self._pages is None or sheet is None:
            return None
        y = (self.verticalScrollBar().value() - sheet.y) / self._sheets.scale
        place = self._pages.place_at(sheet.page, max(y, 0))
        if place and place.page - 1 == sheet.page:
            return Spot(place, sheet.page, y, y - place.y)
        return Spot(None, sheet.page, y, 0)

    def _restore(self, spot: Spot) -> None:
        page, y = spot.page, spot.y
        if spot.place and self._pages:
            now = self._pages.find(spot.place.section, spot.place.part)
            if now and now.part == spot.place.part:
                page, y = now.page - 1, now.y + spot.below
        if page < len(self._sheets.sheets):
            sheet = self._sheets.sheets[page]
            self.verticalScrollBar().setValue(round(sheet.y + y * self._sheets.scale))

    def _reach(self) -> None:
        goal, self._goal = self._goal, None
        rect = self._rect_of(*goal[:2]) if goal else None
        if rect is None or goal is None:
            return
        spot = rect.top() + round(rect.height() * goal[2])
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        if not top <= spot <= top + height * _LOW:
            self.verticalScrollBar().setValue(round(spot - height * _NEAR))
        self.viewport().update()

    def _rect_of(self, section: str, part: str) -> QRect | None:
        """From where a part begins to where the next one does, over page breaks."""
        place = self._pages.find(section, part) if self._pages else None
        if place is None or self._pages is None or place.page > len(self._sheets.sheets):
            return None
        sheet = self._sheets.sheets[place.page - 1]
        order = list(self._pages.places)
        later = order[order.index(place) + 1 :]
        top = sheet.y + round(place.y * self._sheets.scale)
        if later and later[0].page <= len(self._sheets.sheets):
            below = self._sheets.sheets[later[0].page - 1]
            end = below.y + round(later[0].y * self._sheets.scale)
            if later[0].page != place.page and later[0].y < _HEAD:  # it begins a page
                end = below.y - GAP
        else:
            end = self._sheets.height
        return QRect(sheet.x, top, sheet.width, max(end - top, 10))

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        off = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        seen = self._sheets.seen(off.y(), self.viewport().height()) if self._pages else ()
        self._drawer.forget({each.page for each in seen})
        for sheet in seen:
            self._paint(painter, sheet, off)
        if self._mark and (rect := self._rect_of(*self._mark)):
            strip = QRect(rect.left() - 4, rect.top(), 3, rect.height())
            painter.fillRect(strip.translated(-off), self.palette().color(QPalette.ColorRole.Highlight))
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
