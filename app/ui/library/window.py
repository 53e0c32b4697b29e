"""The library's window: search, follow-up and folders, beside the windows of documents."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QTabWidget, QVBoxLayout, QWidget

from app.archive.speech import Report
from app.ui.library.folders_page import FoldersPage, words_of
from app.ui.library.follow_page import FollowPage
from app.ui.library.search_page import SearchPage


class LibraryWindow(QWidget):
    """One for the program; it is hidden, not ended, when it is closed."""

    help_asked = Signal()  # about where the focus is

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("library_window")
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setWindowTitle(self.tr("Earlier minutes – Paragraf"))
        self.resize(1120, 720)
        self.search, self.follow, self.folders = SearchPage(self), FollowPage(self), FoldersPage(self)
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("library_tabs")
        self.tabs.setAccessibleName(self.tr("Earlier minutes"))
        self.tabs.addTab(self.search, self.tr("Sear&ch"))
        self.tabs.addTab(self.follow, self.tr("Follow-&up"))
        self.tabs.addTab(self.folders, self.tr("Fol&ders"))
        self.foot = QLabel(self)
        self.foot.setObjectName("library_foot")
        self._found, self._reads = "", ""
        column = QVBoxLayout(self)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.foot)
        self.search.told.connect(self._tell_found)
        self.search.history_asked.connect(self.show_case)
        self.tabs.currentChanged.connect(lambda _: self._look())

    def bring_forward(self) -> None:
        """In front of all others, with the caret where one writes."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        if self.tabs.currentWidget() is self.search:
            self.search.enter()

    def show_case(self, case_number: str) -> None:
        """The history of a case."""
        self.tabs.setCurrentWidget(self.follow)
        self.follow.show_case(case_number)

    def show_report(self, report: Report) -> None:
        """How far the reading is."""
        self.folders.show_report(report)
        self._reads = words_of(report)
        self._show_foot()
        if not self._reads:
            self.search.look_again()
            if self.tabs.currentWidget() is self.follow:
                self.follow.look_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the document, F1 opens the handbook."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() == Qt.Key.Key_F1:
            self.help_asked.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.foot.setText("")
        super().closeEvent(event)

    def close_down(self) -> None:
        """The program ends."""
        for page in (self.search, self.follow, self.folders):
            page.close_down()
        self.close()

    def _look(self) -> None:
        self._show_foot()
        shown = self.tabs.currentWidget()
        for page in (self.follow, self.folders):
            if page is shown:
                page.look_again()

    def _tell_found(self, words: str) -> None:
        self._found = words
        self._show_foot()

    def _show_foot(self) -> None:
        found = self._found if self.tabs.currentWidget() is self.search else ""
        self.foot.setText(" · ".join(filter(None, (found, self._reads))))
