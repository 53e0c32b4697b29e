"""What is in the side panel's frame: tabs, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from app.session.session import Change
from app.ui.document_view import DocumentView
from app.ui.i18n import spoken_language
from app.ui.side.checking import Checking
from app.ui.side.tab import SideTab

Maker = Callable[[DocumentView, QWidget], SideTab]


class SidePanel(QTabWidget):
    """The tabs beside one document; `set_view` gives them another."""

    pages_chosen = Signal(int, bool)  # how large pages are looked at, and whether two side by side

    def __init__(
        self, view: DocumentView, checking: Checking, pages_look: tuple[int, bool], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pages_look = pages_look
        self.setObjectName("side_panel")
        self.setAccessibleName(self.tr("Side panel"))
        self.setDocumentMode(True)
        self.tabBar().setFont(_tall_enough(self.tabBar().font()))
        self._view, self._checking = view, checking
        self._makers: dict[str, Maker] = {}
        self._made: dict[str, SideTab] = {}
        self._holders: dict[str, QWidget] = {}
        self._add("attendance", self.tr("Attendance"), self._attendance)
        self._add("item", self.tr("Item"), self._item)
        self._add("checks", self.tr("Checks"), self._checks)
        self._add("pages", self.tr("Pages"), self._pages)
        self.tabBar().setObjectName("side_tabs")
        self.tabBar().setAccessibleName(self.tr("Tabs of the side panel"))
        self.currentChanged.connect(lambda _: self._make())
        self._make()

    # What others ask of it

    def set_view(self, view: DocumentView) -> None:
        """Stand beside another document."""
        self._view = view
        for tab in self._made.values():
            tab.set_view(view)

    def follow(self, change: Change) -> None:
        """The document changed."""
        for tab in self._made.values():
            tab.follow(change)

    def look_again(self) -> None:
        """What the document is set with says something else now."""
        for tab in self._made.values():
            tab.touch()

    def follow_place(self) -> None:
        """Another section is shown."""
        for tab in self._made.values():
            tab.follow_place()

    def close_down(self) -> None:
        """End what is under way: the window closes."""
        for tab in self._made.values():
            tab.close_down()

    def tab(self, name: str) -> SideTab:
        """The tab of that name, made if need be; the one that is shown for ""."""
        name = name or self._name(self.currentIndex())
        if name not in self._made:
            holder = self._holder(name)
            tab = self._made[name] = self._makers[name](self._view, holder)
            layout = QVBoxLayout(holder)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(tab)
        return self._made[name]

    def show_tab(self, name: str) -> SideTab:
        """Bring a tab to the front."""
        if name in self._makers:
            self.setCurrentWidget(self._holder(name))
        return self.tab(name if name in self._makers else "")

    # Tabs

    def _attendance(self, view: DocumentView, parent: QWidget) -> SideTab:
        from app.ui.side.attendance.tab import AttendanceTab

        return AttendanceTab(view, parent)

    def _item(self, view: DocumentView, parent: QWidget) -> SideTab:
        from app.ui.item.tab import ItemTab

        return ItemTab(view, parent)

    def _checks(self, view: DocumentView, parent: QWidget) -> SideTab:
        from app.ui.side.checks import ChecksTab

        tab = ChecksTab(view, self._checking, parent)
        tab.attendance_asked.connect(lambda: self.show_tab("attendance").take_focus())
        return tab

    def _pages(self, view: DocumentView, parent: QWidget) -> SideTab:
        from app.ui.pages.tab import PagesTab

        tab = PagesTab(spoken_language(), view, parent)
        tab.frame.use(*self._pages_look)
        tab.frame.chosen.connect(self.pages_chosen)
        return tab

    def _add(self, name: str, title: str, maker: Maker) -> None:
        self._makers[name] = maker
        holder = self._holders[name] = QWidget(self)
        holder.setObjectName(f"side_{name}")
        self.addTab(holder, title)

    def _holder(self, name: str) -> QWidget:
        return self._holders[name]

    def _name(self, index: int) -> str:
        return list(self._makers)[index]

    def _make(self) -> None:
        """Have the tab in front, once there is somebody to see it."""
        if self.currentIndex() >= 0:
            self.tab("")


def _tall_enough(font: QFont) -> QFont:
    """A font in which nothing of "Å" is cut off.

    WORKAROUND: tabs cut their text at the font's ascent, which some fonts at some sizes have rounded to
    less than their capitals with a ring or dots take. Checked with PySide6 6.11.
    """
    found = QFont(font)
    for _ in range(4):
        metrics = QFontMetrics(found)
        if metrics.ascent() >= -metrics.boundingRect("Å").top():
            return found
        found.setPointSizeF(found.pointSizeF() + 0.5)
    return font
