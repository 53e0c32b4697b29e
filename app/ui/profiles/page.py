"""A page of the form, made from the table of settings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.storage.profile_desk import Desk
from app.ui.profiles.editing import Editing
from app.ui.profiles.row import Row
from app.ui.profiles.settings import Group, Page


class FormPage(QScrollArea):
    """Shows what the draft says, and hands on what a person changes; `paths` are its settings."""

    fills_with_space = True  # below what is on the page
    built = Signal(QWidget)  # fields that were made later

    def __init__(self, page: Page, editing: Editing, desk: Desk, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.setObjectName(f"page_{page.name}")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page, self._editing, self._language = page, editing, language
        self.rows: list[Row] = []
        self.inside = QWidget(self)
        self.column = self._column_of(self.inside)
        self.column.setContentsMargins(18, 12, 18, 18)
        title = QLabel(page.title, self.inside)
        large = title.font()
        large.setPointSizeF(large.pointSizeF() * 1.4)
        large.setBold(True)
        title.setFont(large)
        self.column.addWidget(title)
        for group in page.groups:
            self.add_group(group)
        self.build()
        if self.fills_with_space:
            self.column.addStretch(1)
        self.setWidget(self.inside)
        self._stale = True
        editing.changed.connect(self._touch)
        self.refresh()

    @property
    def paths(self) -> list[str]:
        """The settings that stand here."""
        return [row.setting.path for row in self.rows]

    def _column_of(self, widget: QWidget) -> QVBoxLayout:
        column = QVBoxLayout(widget)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        return column

    def build(self) -> None:
        """Add what is more than rows of settings."""

    def has(self, path: str) -> bool:
        """Whether a setting, or one of a table, stands here."""
        return any(each == path or each.startswith(f"{path}.") for each in self.paths)

    def show_path(self, path: str) -> None:
        """Have a setting in view; the focus stays where it is, unless it is on another page."""
        row = next((row for row in self.rows if row.setting.path == path), None)
        if row is not None:
            self.ensureWidgetVisible(row)

    def faults(self) -> int:
        """How many settings of this page are wrong."""
        return sum(1 for path in self.paths if path in self._editing.checked.faults)

    def has_other(self) -> bool:
        """Whether something here differs from the base."""
        return any(self._editing.draft.is_other(path) for path in self.paths)

    def reset(self) -> None:
        """Have everything here as the base has it."""
        self._editing.reset(self.paths)

    def _touch(self) -> None:
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Show what the draft says now."""
        draft, faults = self._editing.draft, self._editing.checked.faults
        for row in self.rows:
            path = row.setting.path
            inherited = draft.inherited(path) if draft.is_other(path) else None
            row.show_state(draft.value(path), inherited, faults.get(path), self._editing.profile)

    def add_heading(self, words: str) -> QLabel:
        """A heading within the page."""
        label = QLabel(words, self.inside)
        bold = label.font()
        bold.setBold(True)
        label.setFont(bold)
        label.setWordWrap(True)
        label.setContentsMargins(0, 8, 0, 0)
        self.column.addWidget(label)
        return label

    def add_group(self, group: Group) -> None:
        """The rows of a group, under its heading."""
        if group.title:
            self.add_heading(group.title)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        room = self.fontMetrics().averageCharWidth() * 22
        for setting in group.settings:
            row = Row(setting, self._language, self.inside)
            if row.label is not None:
                row.label.setFixedWidth(room)
                row.label.setContentsMargins(0, 4, 0, 0)
            self.add_row(row, form)
        self.column.addLayout(form)

    def add_row(self, row: Row, form: QFormLayout) -> None:
        """One row of a form."""
        row.edited.connect(self._editing.set)
        row.reset.connect(lambda path: self._editing.reset([path]))
        self.rows.append(row)
        if row.label is None:
            form.addRow(row)
        else:
            form.addRow(row.label, row)
        self.watch(row)

    def watch(self, widget: QWidget) -> None:
        """Have the keys of undo work in what was made after the form."""
        self.built.emit(widget)

    def show_fault(self) -> None:
        """Go to the first field here that is wrong."""
        for row in self.rows:
            if row.setting.path in self._editing.checked.faults:
                row.field.setFocus()
                self.ensureWidgetVisible(row)
                return
