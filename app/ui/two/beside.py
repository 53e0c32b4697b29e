"""One more section on the screen: of this document, to be written in, or of another one, only read."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDockWidget,
    QGridLayout,
    QLabel,
    QToolButton,
    QWidget,
)

from app.model import tree
from app.rules.numbering import numbers
from app.session.counts import Counts
from app.session.history import Place
from app.session.session import Change, Session
from app.ui.section_page import SectionPage

_PAUSE = 300  # milliseconds before what only follows from other sections is shown anew
_INDENT = "    "


class Beside(QDockWidget):
    """A list to choose a section from, and its page under it."""

    left = Signal()  # Escape or the cross
    taken = Signal(str)  # a section of another document is to be taken over

    def __init__(self, session: Session, title: str, parent: QWidget, *, foreign: bool = False) -> None:
        super().__init__(title, parent)
        self.setObjectName("beside_dock")
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetMovable)
        self.session = session
        self._listed: list[tuple[str, str]] = []
        box = QWidget(self)
        box.setObjectName("beside")
        self.page = SectionPage(session, Counts(), box)
        self.page.setObjectName("beside_page")
        self.page.adds_parts = False
        for label in self.page.findChildren(QLabel):
            if cast("QWidget | None", label.buddy()):  # its letter leads to the first page
                label.setText(label.text().replace("&", ""))
        self.choice = QComboBox(box)
        self.choice.setObjectName("beside_choice")
        self.choice.setAccessibleName(self.tr("Section beside"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(12)
        self.choice.currentIndexChanged.connect(lambda _: self._chosen())
        self.take = self._button("beside_take", self.tr("Take over"), self.tr("Take this section over"))
        self.take.setVisible(foreign)
        self.take.clicked.connect(lambda: self.taken.emit(self.section))
        cross = self._button("beside_close", "✕", self.tr("Close what stands beside"))
        cross.clicked.connect(self.left)
        grid = QGridLayout(box)
        grid.setContentsMargins(6, 6, 0, 0)
        grid.addWidget(self.choice, 0, 0)
        grid.addWidget(self.take, 0, 1)
        grid.addWidget(cross, 0, 2)
        grid.addWidget(self.page, 1, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        self.setWidget(box)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._show)
        self._unsubscribe = session.subscribe(self._follow)

    @property
    def section(self) -> str:
        """The section that is shown here."""
        return self.page.section_id

    def show_section(self, section: str) -> None:
        """Show a section of the document, the first one where there is no such."""
        self._list()
        names = [name for name, _ in self._listed]
        at = names.index(section) if section in names else 0
        self.choice.setCurrentIndex(at)
        self._chosen()

    def enter(self) -> None:
        """Go to where the focus was here, at first to the list."""
        last = cast("QWidget | None", self.focusWidget())
        if last is not None and last.isVisibleTo(self):
            last.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.choice.setFocus(Qt.FocusReason.OtherFocusReason)

    def takes(self, place: Place) -> bool:
        """Whether undo is to show what it did here: somebody is at work here in that very section."""
        focus = cast("QWidget | None", self.focusWidget())
        if place.section != self.section or focus is None or not focus.hasFocus():
            return False
        self._show()
        self.page.go_to(place)
        return True

    def close_down(self) -> None:
        """Hear no more of the document."""
        self._later.stop()
        self._unsubscribe()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _button(self, name: str, text: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _list(self) -> None:
        """Have the list say what sections there are."""
        minutes = self.session.minutes
        known = numbers(minutes)
        listed: list[tuple[str, str]] = []
        for level, section in tree.walk(minutes.sections):
            number = f"§ {known[section.id]} " if section.id in known else ""
            heading = section.heading or self.tr("(no heading)")
            listed.append((section.id, f"{_INDENT * (level - 1)}{number}{heading}"))
        if listed == self._listed:
            return
        shown, self._listed = self.section, listed
        self.choice.blockSignals(True)
        self.choice.clear()
        for name, words in listed:
            self.choice.addItem(words, name)
        self.choice.setCurrentIndex(max(self.choice.findData(shown), 0))
        self.choice.blockSignals(False)

    def _chosen(self) -> None:
        name = self.choice.currentData()
        if name is not None:
            self.page.show_section(tree.find(self.session.minutes.sections, name))

    def _follow(self, change: Change) -> None:
        section = self.section
        if not section:
            return
        if not tree.has(change.after.sections, section):
            self.show_section("") if change.after.sections else self.left.emit()
            return
        after = tree.find(change.after.sections, section)
        if not tree.has(change.before.sections, section) or after is not tree.find(
            change.before.sections, section
        ):
            self.page.show_section(after)
        self._later.start()

    def _show(self) -> None:
        """The list and the numbers of footnotes may say something else by now."""
        self._list()
        if tree.has(self.session.minutes.sections, self.section):
            self.page.show_section(tree.find(self.session.minutes.sections, self.section))
