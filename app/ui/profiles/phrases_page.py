"""The page of phrases: all of them in a list to search, and the chosen one to write below."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import QFormLayout, QHeaderView, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem

from app.profiles.shape import shapes
from app.ui.profiles.page import FormPage
from app.ui.profiles.phrase_words import explanation, group_titles
from app.ui.profiles.row import Row
from app.ui.profiles.settings import Setting, shown_paths

_PATH = Qt.ItemDataRole.UserRole
_ELSEWHERE = ("based_on", "logo.", "word.", "checks.", "fonts.", "colours.", "parties")
_KINDS = ("text", "lines", "pairs")


def phrase_paths() -> list[str]:
    """The settings that are words and stand on no other page."""
    shown = shown_paths()
    return [
        path
        for path, shape in shapes().items()
        if shape.kind in _KINDS and path not in shown and not path.startswith(_ELSEWHERE)
    ]


class PhrasesPage(FormPage):
    """`rows` has the row of the phrase that is chosen."""

    fills_with_space = False

    def build(self) -> None:
        self._paths = phrase_paths()
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: dict[str, QTreeWidgetItem] = {}
        self._titles = group_titles()
        self.search = QLineEdit(self.inside)
        self.search.setObjectName("phrase_search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Words, or what they are for"))
        label = QLabel(self.tr("&Find a phrase"), self.inside)
        label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Find a phrase"))
        self.list = QTreeWidget(self.inside)
        self.list.setObjectName("phrase_list")
        self.list.setAccessibleName(self.tr("Phrases"))
        self.list.setHeaderLabels([self.tr("What for"), self.tr("Words")])
        self.list.setUniformRowHeights(True)
        self.list.setRootIsDecorated(True)
        header = self.list.header()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, self.fontMetrics().averageCharWidth() * 34)
        self.list.setIndentation(self.fontMetrics().lineSpacing())
        self.column.addWidget(label)
        self.column.addWidget(self.search)
        self.column.addWidget(self.list, 1)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.column.addLayout(self._form)
        self._fill()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self._filter)
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.list.currentItemChanged.connect(lambda item, _before: self._choose(item))
        self.list.itemActivated.connect(lambda _item, _column: self._write())
        self.list.setMinimumHeight(self.fontMetrics().lineSpacing() * 12)

    @property
    def paths(self) -> list[str]:
        return self._paths

    def refresh(self) -> None:
        super().refresh()
        draft, faults = self._editing.draft, self._editing.checked.faults
        for path, item in self._items.items():
            words = _in_line(draft.value(path))
            mark = "⚠ " if path in faults else "↺ " if draft.is_other(path) else ""
            if item.text(1) != mark + words:
                item.setText(1, mark + words)
                item.setToolTip(1, words)

    def show_path(self, path: str) -> None:
        """Choose a phrase, so that it can be written."""
        if self.rows and self.rows[0].setting.path == path:
            return
        self.search.clear()
        self._filter()
        self.list.setCurrentItem(self._items[path])
        self.list.scrollToItem(self._items[path], QTreeWidget.ScrollHint.PositionAtCenter)
        self._write()

    def show_fault(self) -> None:
        self.show_path(next(path for path in self._paths if path in self._editing.checked.faults))
        self._write()

    def _fill(self) -> None:
        groups = self._groups
        for path in self._paths:
            start = self._group_of(path)
            groups.setdefault(start, QTreeWidgetItem())
            about = explanation(path) or _in_line(self._editing.draft.inherited(path)) or path
            item = QTreeWidgetItem(groups[start], [about, ""])
            item.setData(0, _PATH, path)
            item.setToolTip(0, f"{about} ({path})")
            self._items[path] = item
        for start, title in self._titles.items():
            if start in groups:
                group = groups[start]
                group.setText(0, title)
                font = self.font()
                font.setBold(True)
                group.setFont(0, font)
                group.setForeground(0, QBrush(self.palette().color(QPalette.ColorRole.Text)))
                self.list.addTopLevelItem(group)
                group.setFirstColumnSpanned(True)
                group.setExpanded(True)

    def _filter(self) -> None:
        wanted = self.search.text().casefold().split()
        found: set[str] = set()
        for path, item in self._items.items():
            start = self._group_of(path)
            text = f"{self._groups[start].text(0)} {item.text(0)} {item.text(1)} {path}".casefold()
            hidden = not all(each in text for each in wanted)
            item.setHidden(hidden)
            if not hidden:
                found.add(start)
        for start, group in self._groups.items():
            group.setHidden(start not in found)

    def _group_of(self, path: str) -> str:
        return next(each for each in self._titles if path.startswith(f"{each}." if each else ""))

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        path = str(item.data(0, _PATH) or "") if item else ""
        if self.rows and self.rows[0].setting.path == path:
            return
        for row in self.rows:
            self._form.removeRow(row)
        self.rows.clear()
        if item is None or not path:
            return
        row = Row(Setting(path, item.text(0), f"{path}."), self._language, self.inside)
        if row.label:
            row.label.setWordWrap(False)
        self.add_row(row, self._form)
        self.refresh()

    def _write(self) -> None:
        if self.rows:
            self.rows[0].field.setFocus()


def _in_line(value: Any) -> str:
    """A value as it can stand in one line of the list."""
    if isinstance(value, dict):
        return "; ".join(f"{k} = {v}" for k, v in cast("dict[str, Any]", value).items())
    if isinstance(value, list | tuple):
        return "; ".join(str(each) for each in cast("list[Any]", value))
    return str(value or "")
