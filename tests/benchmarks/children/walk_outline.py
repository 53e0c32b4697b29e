"""Fills outlines and goes from section to section, in the program and in plain widgets, in turns.

`walk_outline.py FILE TIMES`; prints {"fill": [ours, plain], "walk": [ours, plain]} in milliseconds as JSON.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from painting import Painted, settle
from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QTextEdit, QTreeView, QWidget
from real_program import open_and_do

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.model.sections import Section
from app.storage import project


def words_of(section: Section) -> str:
    """A section's text, a line for each paragraph."""
    blocks = walk(block for part in section.parts for block in part.blocks)
    return "\n".join(plain(block.content) for block in blocks if isinstance(block, Paragraph))


def plain_model(sections: Sequence[Section]) -> QStandardItemModel:
    """The outline in Qt's own items; the words of each section as its data."""
    model = QStandardItemModel()

    def add(parent: QStandardItem, siblings: Sequence[Section]) -> None:
        for section in siblings:
            item = QStandardItem(section.heading)
            item.setData(words_of(section), Qt.ItemDataRole.UserRole)
            parent.appendRow(item)
            add(item, section.sections)

    add(model.invisibleRootItem(), sections)
    return model


def plain_window(minutes: Minutes, like: QTreeView, page: QTextEdit) -> QWidget:
    """A tree beside an editor that is given the words of whatever is chosen."""
    window = QWidget()
    row = QHBoxLayout(window)
    view, edit = QTreeView(), QTextEdit()
    row.addWidget(view)
    row.addWidget(edit, 1)
    view.setFixedWidth(like.width())
    window.resize(like.width() + page.width(), page.height())
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)
    model = plain_model(minutes.sections)
    model.setParent(view)
    view.setModel(model)
    view.expandAll()

    def show(index: QModelIndex) -> None:
        edit.setPlainText(index.data(Qt.ItemDataRole.UserRole))

    view.selectionModel().currentChanged.connect(show)
    window.show()
    middle = model.index(model.rowCount() // 2, 0)
    view.setCurrentIndex(middle)
    settle()
    return window


def walker(window: QWidget, view: QTreeView, page: QTextEdit) -> Callable[[], float]:
    """One step down in an outline until the page is painted, in milliseconds."""
    painted = Painted(page)

    def down() -> float:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
        window.activateWindow()
        view.setFocus()
        settle()
        taken = painted.milliseconds(lambda: QApplication.sendEvent(view, key))
        settle()
        return taken

    return down


def fill_ours(minutes: Minutes) -> float:
    """A new outline of ours, filled and painted."""
    from app.ui.outline.view import OutlineView

    window = QWidget()
    view = OutlineView(window)
    return _filled(window, view, lambda: view.show_sections(minutes.sections, minutes.sections[0].id))


def fill_plain(minutes: Minutes) -> float:
    """A new plain tree, filled and painted."""
    window = QWidget()
    view = QTreeView(window)
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)

    def fill() -> None:
        model = plain_model(minutes.sections)
        model.setParent(view)
        view.setModel(model)
        view.expandAll()

    return _filled(window, view, fill)


def _filled(window: QWidget, view: QTreeView, fill: Callable[[], object]) -> float:
    window.resize(280, 700)
    view.resize(280, 700)
    window.show()
    settle()
    taken = Painted(view).milliseconds(fill)
    window.close()
    window.deleteLater()
    settle()
    return taken


def main(file: str, times: int) -> int:
    def measure() -> None:
        minutes = project.read(Path(file)).package.minutes
        page = QApplication.focusWidget()
        assert isinstance(page, QTextEdit)
        view = page.window().findChild(QTreeView, "outline")
        window = page.window()
        twin = plain_window(minutes, view, page)
        walks = [
            walker(window, view, page),
            walker(twin, twin.findChild(QTreeView), twin.findChild(QTextEdit)),
        ]
        steps = min(times * 5, sum(1 for _ in tree.walk(minutes.sections)) // 2 - 5)
        fills: list[Callable[[], float]] = [lambda: fill_ours(minutes), lambda: fill_plain(minutes)]
        found = {"fill": in_turns(times, fills), "walk": in_turns(steps, walks)}
        print(json.dumps(found), flush=True)

    return open_and_do([file], measure)


def in_turns(times: int, actions: Sequence[Callable[[], float]]) -> list[list[float]]:
    for action in actions:
        action()
    turns = [[action() for action in actions] for _ in range(times)]
    return [list(column) for column in zip(*turns, strict=True)]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
