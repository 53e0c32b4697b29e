"""Follow-up: a case through the meetings, what was left open, and who was to do what until when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.archive import following
from app.archive.following import Step, Task
from app.errors import Message
from app.messages import sentence
from app.ui.i18n import spoken_language
from app.ui.library.asker import Asker
from app.ui.library.words import outcome

_STEP = Qt.ItemDataRole.UserRole


class FollowPage(QWidget):
    """One list, of what is chosen above it."""

    open_asked = Signal(object)  # Step
    take_up_asked = Signal(list)  # Steps that become items of the agenda

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_follow_page")
        self._asker = Asker(self)
        self.what = QComboBox(self)
        self.what.setObjectName("follow_what")
        self.what.addItem(self.tr("What was left open"), "open")
        self.what.addItem(self.tr("Assignments with a date"), "assignments")
        self.what.addItem(self.tr("The history of a case"), "case")
        self.what.setAccessibleName(self.tr("What to follow up"))
        label = QLabel(self.tr("&Show"), self)
        label.setBuddy(self.what)
        self.case = QLineEdit(self)
        self.case.setObjectName("follow_case")
        self.case.setPlaceholderText(self.tr("KS 2024/0311"))
        self.case.setAccessibleName(self.tr("Case number"))
        self._case_label = QLabel(self.tr("Case &number"), self)
        self._case_label.setBuddy(self.case)
        self.list = QTreeWidget(self)
        self.list.setObjectName("follow_list")
        self.list.setAccessibleName(self.tr("Follow-up"))
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(False)
        self.list.setWordWrap(True)
        self.none = QLabel(self)
        self.none.setObjectName("follow_none")
        self.none.setWordWrap(True)
        self.open = QPushButton(self.tr("&Open here"), self)
        self.open.setObjectName("follow_open")
        self.take_up = QPushButton(self.tr("&Add the ticked to the agenda"), self)
        self.take_up.setObjectName("follow_take_up")
        self._lay_out(label)
        self.what.activated.connect(lambda _: self.look_again())
        self.case.textEdited.connect(lambda _: self.look_again())
        self.list.itemActivated.connect(lambda row, _: self._open(row))
        self.list.itemChanged.connect(lambda *_: self._show_state())
        self.list.currentItemChanged.connect(lambda *_: self._show_state())
        self.open.clicked.connect(lambda: self._open(self.list.currentItem()))
        self.take_up.clicked.connect(lambda: self.take_up_asked.emit(self.ticked()))
        self._show_state()

    def _lay_out(self, label: QLabel) -> None:
        line = QHBoxLayout()
        for widget in (label, self.what, self._case_label, self.case):
            line.addWidget(widget)
        line.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.open)
        foot.addWidget(self.take_up)
        foot.addStretch(1)
        page = QVBoxLayout(self)
        page.addLayout(line)
        page.addWidget(self.none)
        page.addWidget(self.list, 1)
        page.addLayout(foot)

    def show_case(self, case_number: str) -> None:
        """The history of this case."""
        self.what.setCurrentIndex(self.what.findData("case"))
        self.case.setText(case_number)
        self.look_again()
        (self.list if case_number else self.case).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look_again(self) -> None:
        """Ask for what is chosen."""
        what, case, today = self.what.currentData(), self.case.text(), date.today()
        for widget in (self._case_label, self.case):
            widget.setVisible(what == "case")
        self.take_up.setVisible(what != "case")
        if what == "case":
            self._asker.ask(lambda library, _: following.line(library, case), self._show_steps)
        elif what == "open":
            self._asker.ask(lambda library, _: following.left_open(library), self._show_open)
        else:
            self._asker.ask(lambda library, _: following.assignments(library, today), self._show_tasks)

    def close_down(self) -> None:
        """The window closes."""
        self._asker.close()

    def ticked(self) -> list[Step]:
        """The steps that are chosen for the agenda."""
        rows = (self.list.topLevelItem(at) for at in range(self.list.topLevelItemCount()))
        return [row.data(0, _STEP) for row in rows if row and row.checkState(0) == Qt.CheckState.Checked]

    def _show_steps(self, found: Any) -> None:
        heads = [self.tr("Day"), self.tr("Body"), "§", self.tr("What happened"), self.tr("Decision")]
        self._fill(heads, found, self._step_cells, ticks=False)
        if not found:
            self.none.setText(self.tr("No minutes in the library have this case number."))

    def _show_open(self, found: Any) -> None:
        heads = [
            self.tr("Item"),
            self.tr("Case no."),
            self.tr("Body"),
            self.tr("Day"),
            "§",
            self.tr("What happened"),
        ]
        self._fill(heads, found, self._open_cells, ticks=True)
        if not found:
            self.none.setText(self.tr("Nothing that was tabled or referred back waits any more."))

    def _show_tasks(self, found: Any) -> None:
        heads = [self.tr("What"), self.tr("Who"), self.tr("Due"), self.tr("Given")]
        self._fill(heads, found, self._task_cells, ticks=True)
        if not found:
            self.none.setText(self.tr("The library has no assignments with a date."))

    def _fill(self, heads: list[str], found: Any, cells: Any, *, ticks: bool) -> None:
        self.list.clear()
        self.list.setHeaderLabels(heads)
        self.list.setColumnCount(len(heads))
        if isinstance(found, Message):
            self.none.setText(sentence(found, spoken_language()))
            found = ()
        elif found:
            self.none.setText("")
        self.none.setVisible(not found)
        for each in found:
            row = QTreeWidgetItem(cells(each))
            row.setData(0, _STEP, each.step if isinstance(each, Task) else each)
            if ticks:
                row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                row.setCheckState(0, Qt.CheckState.Unchecked)
            self.list.addTopLevelItem(row)
        for column in range(len(heads) - 1):
            self.list.resizeColumnToContents(column)
        if self.list.topLevelItemCount():
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self._show_state()

    @staticmethod
    def _step_cells(step: Step) -> Sequence[str]:
        happened = outcome(step.outcome)
        if step.next:
            happened = f"{happened} → {step.next}" if happened else f"→ {step.next}"
        return [_day(step), step.body, _number(step), happened, " ".join(step.decision.split())]

    @staticmethod
    def _open_cells(step: Step) -> Sequence[str]:
        return [step.heading, step.case_number, step.body, _day(step), _number(step), outcome(step.outcome)]

    def _task_cells(self, task: Task) -> Sequence[str]:
        due = task.due.isoformat()
        given = f"{task.step.body} {_day(task.step)} {_number(task.step)}".strip()
        return [task.what, task.who, self.tr("{0}, late").format(due) if task.is_late else due, given]

    def _show_state(self) -> None:
        self.open.setEnabled(self.list.currentItem() is not None)
        self.take_up.setEnabled(bool(self.ticked()))

    def _open(self, row: QTreeWidgetItem | None) -> None:
        if row is not None:
            self.open_asked.emit(row.data(0, _STEP))


def _day(step: Step) -> str:
    return step.day.isoformat() if step.day else ""


def _number(step: Step) -> str:
    return f"§ {step.number}" if step.number else ""
