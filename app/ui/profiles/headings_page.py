"""The page of type and colours: below its settings the levels of headings, a line each."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.profiles.shape import Shape
from app.ui.profiles.editors import ColourEditor, NumberEditor
from app.ui.profiles.page import FormPage
from app.ui.profiles.row import tell_under

_PLAIN: dict[str, Any] = {
    "size": 11.0,
    "colour": "000000",
    "bold": True,
    "italic": False,
    "before": 12,
    "after": 4,
}
_MOST = 9


class TypePage(FormPage):
    """The levels are one value of the draft, a list."""

    def build(self) -> None:
        self.add_heading(self.tr("Headings"))
        self._levels = QWidget(self.inside)
        self._grid = QGridLayout(self._levels)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(self._levels)
        self._cells: list[dict[str, Any]] = []
        self._note = QLabel(self.inside)
        self._note.setObjectName("headings_note")
        self._note.setWordWrap(True)
        self.column.addWidget(self._note)
        line = QHBoxLayout()
        self._add = self._button("headings_add", self.tr("Add a level"), self._add_level)
        self._less = self._button("headings_remove", self.tr("Remove the last level"), self._remove_level)
        self._back = self._button("headings_reset", self.tr("As in the base"), self._as_base)
        for button in (self._add, self._less, self._back):
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)

    @property
    def paths(self) -> list[str]:
        return [*super().paths, "headings"]

    def refresh(self) -> None:
        super().refresh()
        levels = self._levels_now()
        if len(levels) != len(self._cells):
            self._rebuild(len(levels))
        for cells, level in zip(self._cells, levels, strict=True):
            for key, widget in cells.items():
                value = level.get(key, _PLAIN[key])
                if isinstance(widget, QCheckBox):
                    widget.setChecked(bool(value))
                else:
                    widget.show_value(value)
        self._add.setEnabled(len(levels) < _MOST)
        self._less.setEnabled(len(levels) > 1)
        self._back.setEnabled(self._editing.draft.is_other("headings"))
        fault = self._editing.checked.faults.get("headings")
        tell_under(self._note, fault, self._language, self.tr("Deeper levels are set like the last one."))

    def _levels_now(self) -> list[dict[str, Any]]:
        return cast("list[dict[str, Any]]", list(self._editing.draft.value("headings") or []))

    def _rebuild(self, count: int) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        titles = (
            self.tr("Level"),
            self.tr("Size (pt)"),
            self.tr("Colour"),
            self.tr("Bold"),
            self.tr("Italic"),
        )
        for at, title in enumerate((*titles, self.tr("Before"), self.tr("After"))):
            self._grid.addWidget(QLabel(title, self._levels), 0, at)
        self._cells = [self._level(at) for at in range(count)]
        self.watch(self._levels)

    def _level(self, at: int) -> dict[str, Any]:
        label = QLabel(str(at + 1), self._levels)
        self._grid.addWidget(label, at + 1, 0)
        cells: dict[str, Any] = {}
        for column, (key, title) in enumerate(
            (
                ("size", self.tr("Size")),
                ("colour", self.tr("Colour")),
                ("bold", self.tr("Bold")),
                ("italic", self.tr("Italic")),
                ("before", self.tr("Space before")),
                ("after", self.tr("Space after")),
            ),
            1,
        ):
            named = self.tr("{0}, headings of level {1}").format(title, at + 1)
            widget = self._cell(key, named)
            widget.setObjectName(f"heading_{at + 1}_{key}")
            self._grid.addWidget(widget, at + 1, column)
            self._follow(widget, at, key)
            if not isinstance(widget, QCheckBox):
                widget.field().setAccessibleName(named)
            cells[key] = widget
        label.setBuddy(cells["size"])
        return cells

    def _follow(self, widget: QCheckBox | NumberEditor | ColourEditor, at: int, key: str) -> None:
        if isinstance(widget, QCheckBox):
            widget.clicked.connect(lambda: self._change(at, key, widget.isChecked()))
        else:
            widget.edited.connect(lambda value: self._change(at, key, value))

    def _cell(self, key: str, named: str) -> QCheckBox | NumberEditor | ColourEditor:
        if key in ("bold", "italic"):
            box = QCheckBox(self._levels)
            box.setAccessibleName(named)
            return box
        if key == "colour":
            return ColourEditor(named, self._levels)
        least, most = (4, 72) if key == "size" else (0, 200)
        return NumberEditor(Shape("number", least=least, most=most), "", self._levels, step=0.5)

    def _change(self, at: int, key: str, value: Any) -> None:
        levels = self._levels_now()
        levels[at] = {**levels[at], key: value}
        self._editing.set("headings", levels)

    def _add_level(self) -> None:
        levels = self._levels_now()
        self._editing.set("headings", [*levels, dict(levels[-1]) if levels else dict(_PLAIN)])

    def _remove_level(self) -> None:
        self._editing.set("headings", self._levels_now()[:-1])

    def _as_base(self) -> None:
        self._editing.reset(["headings"])

    def _button(self, name: str, words: str, do: Any) -> QPushButton:
        button = QPushButton(words, self.inside)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button
