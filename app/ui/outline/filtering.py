"""Filters the outline of one window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDockWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.model import tree
from app.rules.numbering import numbers
from app.session.filtering import OutlineFilter
from app.ui.document_view import DocumentView

if TYPE_CHECKING:
    from app.ui.outline.filter_bar import FilterBar
    from app.ui.window import Window

_PAUSE = 120  # milliseconds after the document changed before the rows follow
_AT_ONCE = 15  # and after a letter, which stands there before


class Filtering(QObject):
    """Shows the filter line and, under it, only the rows that it lets through."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._outline = window, window.outline
        self._view: DocumentView | None = None
        self._bar: FilterBar | None = None
        self._filter = OutlineFilter()
        self._hits: frozenset[str] | None = None
        self._dock: QDockWidget | None = None
        self._came_from: QWidget | None = None
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.apply)
        window.actions_.filter_outline.triggered.connect(self.enter)
        self._outline.unfilter_asked.connect(self.leave)

    def set_view(self, view: DocumentView) -> None:
        """Another document: all of it is shown."""
        if self._bar is not None and self._bar.isVisible():
            self._show_all()
        self._view = view
        view.changed.connect(lambda _: self._follow())
        view.place_changed.connect(lambda _: self._follow())

    def close(self) -> None:
        """The window closes."""
        self._later.stop()

    def enter(self) -> None:
        """Go to the filter line."""
        bar, focus = self._bar or self._made(), QApplication.focusWidget()
        if focus is None or not bar.isAncestorOf(focus):
            self._came_from = focus
        if self._dock is not None:
            self._dock.show()
        bar.show()
        bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        bar.line.selectAll()

    def leave(self) -> None:
        """Show everything again, and go back to where one came from."""
        there = self._came_from
        focus = QApplication.focusWidget()
        in_bar = self._bar is not None and focus is not None and self._bar.isAncestorOf(focus)
        self._show_all()
        if not in_bar or self._view is None:
            return
        if there is not None and isValid(there) and there.isVisible():
            there.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view.return_to_text()

    def apply(self) -> None:
        """Show the rows that the filter lets through."""
        self._later.stop()
        if self._bar is None or self._view is None:
            return
        minutes = self._view.session.minutes
        found = self._filter.hits(
            minutes.sections,
            numbers(minutes),
            self._bar.line.text(),
            self._bar.wanted,
            self._outline.outline.me,
        )
        self._outline.show_only(found)
        count = sum(1 for _ in tree.walk(minutes.sections)) if found is not None else 0
        self._bar.show_count(None if found is None else len(found), count)
        self._hits = found

    def _follow(self) -> None:
        if self._outline.filtered or (self._bar is not None and self._bar.isVisible()):
            self._later.start(_PAUSE)

    def _made(self) -> FilterBar:
        """The line, set in above the outline when it is first asked for."""
        from app.ui.outline.filter_bar import FilterBar

        dock = self._outline.parentWidget()
        assert isinstance(dock, QDockWidget)
        self._dock = dock
        box = QWidget(dock)
        box.setObjectName("outline_box")
        self._bar = bar = FilterBar(box)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._outline, 1)
        dock.setWidget(box)
        self._outline.show()
        bar.changed.connect(lambda: self._later.start(_AT_ONCE))
        bar.left.connect(self.leave)
        bar.entered.connect(self._go)
        return bar

    def _go(self, into_text: bool) -> None:
        """To the first row that is found, or to the outline where all is shown."""
        if self._view is None:
            return
        self.apply()
        hits = self._hits if self._outline.filtered else None
        if hits:
            order = (section.id for _, section in tree.walk(self._view.session.minutes.sections))
            first = next((section for section in order if section in hits), "")
            if first and self._view.section not in hits:
                self._view.show_section(first)
        if into_text:
            self._view.focus_text()
        else:
            self._outline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        if self._bar is not None:
            self._bar.clear()
            self._bar.hide()
        self._later.stop()
        self._outline.show_only(None)
