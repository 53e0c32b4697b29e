"""The Checks tab: what the law, the body's rules and the profile still miss, each a key away."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.messages import sentence
from app.rules.checks import Finding
from app.session.history import Place
from app.session.mends import description, mend
from app.session.session import Change
from app.ui.document_view import DocumentView
from app.ui.i18n import spoken_language
from app.ui.side.checking import Checking
from app.ui.side.finding_rows import FindingPainter, FindingRow, FindingsModel, finding_rows
from app.ui.side.tab import SideTab


class FindingList(QListView):
    """The findings; Enter goes to the place, Space mends what mends itself."""

    go_asked = Signal()
    mend_asked = Signal()
    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings"))
        self.findings = FindingsModel(self)
        self.setModel(self.findings)
        self.setItemDelegate(FindingPainter(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(lambda _: self.go_asked.emit())

    @property
    def row(self) -> FindingRow | None:
        """The current row."""
        index = self.currentIndex().row()
        return self.findings.rows[index] if 0 <= index < len(self.findings.rows) else None

    def choose(self, number: int) -> None:
        """Make a row the current one; the last when there are not so many."""
        index = self.findings.index(min(number, len(self.findings.rows) - 1))
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # pyright: ignore[reportIncompatibleMethodOverride]
        super().currentChanged(current, previous)
        self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_asked.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.mend_asked.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ChecksTab(SideTab):
    """Lists the findings of the last check; below, what to do about the current one."""

    name = "checks"
    attendance_asked = Signal()

    def __init__(self, view: DocumentView, checking: Checking, parent: QWidget) -> None:
        super().__init__(view, parent)
        self.setObjectName("checks_tab")
        self._checking = checking
        self._visited = False  # whether the current finding has been gone to
        self.is_away = False  # whether that led to another tab, from which F8 goes on
        self.summary = QLabel(self)
        self.summary.setObjectName("checks_summary")
        self.summary.setWordWrap(True)
        self.list = FindingList(self)
        self.remedy = QLabel(self)
        self.remedy.setObjectName("remedy")
        self.remedy.setWordWrap(True)
        self.go = QPushButton(self.tr("Go there"), self)
        self.go.setObjectName("finding_go")
        self.mend = QPushButton(self.tr("Mend"), self)
        self.mend.setObjectName("finding_mend")
        self.hints = QLabel(self.tr("Enter goes there · Space mends · F8 next · Esc back to the text"), self)
        self.hints.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.go)
        buttons.addWidget(self.mend)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(5)
        column.addWidget(self.summary)
        column.addWidget(self.list, 1)
        column.addWidget(self.remedy)
        column.addLayout(buttons)
        column.addWidget(self.hints)
        self.list.go_asked.connect(self._go)
        self.list.mend_asked.connect(self._mend)
        self.list.chosen.connect(self._show_current)
        self.go.clicked.connect(self._go)
        self.mend.clicked.connect(self._mend)
        checking.changed.connect(self.touch)

    # What the panel asks of it

    def follow(self, change: Change) -> None:
        """The findings follow by themselves; where they are is shown anew with them."""

    def refresh(self) -> None:
        kept = self.list.row.finding if self.list.row else None
        rows = finding_rows(self._checking.findings, self.minutes, spoken_language())
        place = max(self.list.currentIndex().row(), 0)
        self.list.findings.show_rows(rows)
        found = next((n for n, row in enumerate(rows) if row.finding == kept), None)
        self._visited = self._visited and found is not None
        self.list.choose(place if found is None else found)
        self._show_current()
        self._show_sum(rows)
        if not self._checking.is_current:
            self._checking.look()

    def take_focus(self) -> None:
        self.is_away = False
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def step(self, by: int) -> None:
        """Go to the next finding in the document, or first to the current one."""
        rows = self.list.findings.rows
        if rows:
            here = max(self.list.currentIndex().row(), 0)
            self.list.choose((here + by) % len(rows) if self._visited else here)
            self._go()

    # The current finding

    def _show_sum(self, rows: tuple[FindingRow, ...]) -> None:
        errors = sum(1 for row in rows if row.finding.severity == "error")
        if self._checking.problem is not None:
            self.summary.setText(sentence(self._checking.problem, spoken_language()))
        elif not self._checking.has_looked:
            self.summary.setText(self.tr("Checking…"))
        elif not rows:
            self.summary.setText(self.tr("Nothing is missing."))
        else:
            said = (
                self.tr("%n error(s)", "", errors),
                self.tr("%n further finding(s)", "", len(rows) - errors),
            )
            self.summary.setText(" · ".join(said))

    def _show_current(self) -> None:
        row = self.list.row
        words = description(row.finding) if row else None
        self.remedy.setText(row.remedy if row else "")
        self.remedy.setVisible(row is not None)
        self.go.setEnabled(row is not None)
        self.mend.setEnabled(words is not None)
        self.mend.setToolTip(sentence(words, spoken_language()) if words else "")
        self.mend.setAccessibleDescription(self.mend.toolTip())

    def _go(self) -> None:
        """Put the caret where the current finding is."""
        if row := self.list.row:
            self._visited = True
            finding = row.finding
            self.is_away = finding.where == "attendance"
            if self.is_away:
                if finding.section:
                    self.view.show_section(finding.section)
                self.attendance_asked.emit()
            else:
                self.view.go_to(Place(finding.section, self._widget(finding)))

    @staticmethod
    def _widget(finding: Finding) -> str:
        heading = finding.code.startswith("heading-")
        return "heading" if heading else finding.part

    def _mend(self) -> None:
        row = self.list.row
        edit = mend(row.finding, self.minutes) if row else None
        if edit is not None:
            self.apply(edit, "")
            self._checking.look()
