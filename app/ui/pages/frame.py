"""The page view with its bar: zoom, two pages, the page's number, and what stands in a PDF's way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.errors import Message
from app.formats.flow.scope import Scope
from app.formats.pdf.words import Obstacle
from app.messages import sentence
from app.model.minutes import Package
from app.profiles import Profile
from app.ui.pages.maker import Order
from app.ui.pages.view import FIT, ZOOMS, PageView

_OBSTACLE = Qt.ItemDataRole.UserRole
_LINES = 3  # of obstacles that are seen at once


class PagesFrame(QWidget):
    """One page view and its bar. What is told about the pages stands beneath them."""

    obstacle_asked = Signal(object)  # Obstacle: somebody wants to go to its place
    chosen = Signal(int, bool)  # zoom, two pages: to be remembered

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pages_frame")
        self._language = language
        self._fault: Message | None = None
        self._remarks: tuple[Message, ...] = ()
        self.pages = PageView(self)
        self.zoom = QComboBox(self)
        self.zoom.setObjectName("pages_zoom")
        self.zoom.setAccessibleName(self.tr("Size of the pages"))
        self.zoom.addItem(self.tr("Page width"), FIT)
        for percent in ZOOMS:
            self.zoom.addItem(self.tr("{0} %").format(percent), percent)
        self.zoom.activated.connect(lambda _: self.pages.set_zoom(int(self.zoom.currentData())))
        self.smaller = self._button("pages_smaller", "−", self.tr("Smaller pages"))
        self.larger = self._button("pages_larger", "+", self.tr("Larger pages"))
        self.two = self._button("pages_two", "▯▯", self.tr("Two pages side by side"))
        self.two.setCheckable(True)
        self.number = QLabel(self)
        self.number.setObjectName("pages_number")
        self.told = QListWidget(self)
        self.told.setObjectName("pages_told")
        self.told.setAccessibleName(self.tr("What is to be known of the pages"))
        self.told.setWordWrap(True)
        self.told.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(6, 4, 6, 4)
        for widget in (self.smaller, self.zoom, self.larger, self.two):
            bar.addWidget(widget)
        bar.addStretch(1)
        bar.addWidget(self.number)
        self.bar = bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.told)

    def _connect(self) -> None:
        pages = self.pages
        self.smaller.clicked.connect(lambda: pages.step_zoom(-1))
        self.larger.clicked.connect(lambda: pages.step_zoom(1))
        self.two.toggled.connect(pages.set_two_pages)
        self.two.toggled.connect(lambda _: self._choose())
        pages.zoomed.connect(self._show_zoom)
        pages.moved.connect(self._show_number)
        pages.shown.connect(self._show_obstacles)
        pages.failed.connect(self._show_fault)
        self.told.itemActivated.connect(self._ask)
        self.told.itemClicked.connect(self._ask)

    def _button(self, name: str, text: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    # What others ask of it

    def use(self, zoom: int, two: bool) -> None:
        """Go by what was remembered."""
        self.two.setChecked(two)
        self.pages.set_zoom(zoom)

    def show_package(
        self,
        package: Package,
        profile: Profile,
        scope: Scope = "whole",
        remarks: tuple[Message, ...] = (),
    ) -> None:
        """Show a document; `remarks` are to be known besides what keeps it from being a good PDF."""
        self._remarks = remarks
        self.pages.show_package(package, profile, scope)

    def show_later(self, order: Callable[[], tuple[Order, tuple[Message, ...]]]) -> None:
        """The same of a document that changes: what to show and remark on is asked for after a pause."""

        def asked() -> Order:
            found, self._remarks = order()
            return found

        self.pages.show_later(asked)

    def close_down(self) -> None:
        """End what is under way."""
        self.pages.close_down()

    # What is told

    def _show_obstacles(self) -> None:
        self._fault = None
        self._tell()

    def _show_fault(self, message: Message) -> None:
        self._fault = message
        self._tell()

    def _tell(self) -> None:
        made = self.pages.pages
        told = [Obstacle(each) for each in ((self._fault,) if self._fault else ()) + self._remarks]
        told += made.obstacles if made and not self._fault else ()
        self.told.clear()
        for each in told:
            item = QListWidgetItem(sentence(each.message, self._language), self.told)
            item.setData(_OBSTACLE, each)
            item.setToolTip(item.text())
        self.told.setVisible(bool(told))
        lines = min(len(told), _LINES) * (self.told.sizeHintForRow(0) if told else 0)
        self.told.setMaximumHeight(lines * 2 + 2 * self.told.frameWidth() + 4)

    def _ask(self, item: QListWidgetItem) -> None:
        obstacle: Obstacle = item.data(_OBSTACLE)
        if obstacle.section or obstacle.part:
            self.obstacle_asked.emit(obstacle)

    def _show_zoom(self, percent: int) -> None:
        index = self.zoom.findData(percent)
        if index < 0:
            self.zoom.addItem(self.tr("{0} %").format(percent), percent)
            index = self.zoom.count() - 1
        self.zoom.setCurrentIndex(index)
        self._choose()

    def _choose(self) -> None:
        self.chosen.emit(self.pages.zoom, self.two.isChecked())

    def _show_number(self, page: int, count: int) -> None:
        self.number.setText(self.tr("Page {0} of {1}").format(page, count) if count else "")
