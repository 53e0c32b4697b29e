"""The window of a merge: what both changed, each with the versions side by side, and what goes together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property, partial

import msgspec
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QTreeWidgetItem, QWidget

from app.archive.comparing.states import Compared, Piece, compared, pieces
from app.session.merging.choosing import Choosing, can_have_both
from app.session.merging.verdict import Choice, Conflict, Deed, Merge, Side
from app.ui.beside import Beside, Column
from app.ui.fitted import FittedDialog
from app.ui.forms.merge import Ui_MergeDialog
from app.ui.merging import words
from app.ui.merging.saying import said

_WHERE, _CHOICE, _WHAT = range(3)
_ROOM = 6  # pixels
_AT = Qt.ItemDataRole.UserRole
_KEYS: dict[str, Choice] = {"Ctrl+1": "mine", "Ctrl+2": "theirs", "Ctrl+3": "both"}


class Told(msgspec.Struct, frozen=True):
    """What the window says of the two sides: above all, over the columns, and on the button that takes it."""

    about: str
    theirs: str
    take: str
    knows_base: bool = True  # False: nobody knows what both began from


class MergeDialog(FittedDialog):
    """Shows and has chosen; whoever opened it takes `choosing.merge` when it is accepted."""

    elsewhere_asked = Signal()  # to save under another name instead

    def __init__(self, merge: Merge, told: Told, parent: QWidget, *, elsewhere: bool = False) -> None:
        super().__init__(parent)
        assert merge.sources
        self.ui = ui = Ui_MergeDialog()
        ui.setupUi(self)
        self.choosing = Choosing(merge)
        self._told = told
        self._base, self._mine, self._theirs = merge.sources
        self._places = words.Places(self._mine, self._theirs, self._base)
        ui.about.setText(told.about)
        self.versions = Beside(self)
        self.versions.setObjectName("merge_versions")
        self.versions.setAccessibleName(self.tr("The versions side by side"))
        ui.versions_column.insertWidget(2, self.versions, 1)
        ui.versions_label.setBuddy(self.versions)
        self._add_buttons(elsewhere=elsewhere)
        self._fill()
        self._connect()
        self._begin()

    def _add_buttons(self, *, elsewhere: bool) -> None:
        ui, kinds = self.ui, QDialogButtonBox.StandardButton
        self._take = ui.buttons.button(kinds.Ok)
        self._take.setText(self._told.take)
        self._take.setObjectName("take")
        self._take.setDefault(True)
        if elsewhere:
            role = QDialogButtonBox.ButtonRole.ActionRole
            other = ui.buttons.addButton(self.tr("Save &as…"), role)
            other.setObjectName("elsewhere")
            other.setAutoDefault(False)
            other.clicked.connect(self._go_elsewhere)
        self._sides: dict[Choice, QPushButton] = {"mine": ui.mine, "theirs": ui.theirs, "both": ui.both}
        for keys, choice in _KEYS.items():
            button = self._sides[choice]
            button.setToolTip(f"{button.text().replace('&', '')} ({keys})")

    def _fill(self) -> None:
        ui = self.ui
        ui.conflicts.setRootIsDecorated(False)
        ui.deeds.setHeaderHidden(True)
        self._list_conflicts()
        for title, side in ((self.tr("From you"), "mine"), (self._told.theirs, "theirs")):
            told: Sequence[Deed] = getattr(self.choosing.merge, side)
            if told:
                top = QTreeWidgetItem(ui.deeds, [title])
                top.setSizeHint(0, self._row)
                for deed in told:
                    item = QTreeWidgetItem(top, [self._deed(deed)])
                    item.setData(0, _AT, (side, deed))
        ui.deeds.expandAll()
        ui.conflicts.resizeColumnToContents(_WHERE)
        ui.conflicts.setColumnWidth(_WHERE, min(ui.conflicts.columnWidth(_WHERE), 250))
        ui.conflicts.setColumnWidth(_CHOICE, 60)
        ui.halves.setSizes([460, 620])

    def _deed(self, deed: Deed) -> str:
        """What was done, and whether some of it does not go together by itself."""
        said = self._places.deed(deed)
        places = [each.place for each in self.choosing.conflicts]
        if deed.section:
            is_asked = any(place.section == deed.section for place in places)
        else:
            is_asked = any(not place.section and place.field.split(".")[0] == deed.field for place in places)
        return self.tr("{0} (something to choose)").format(said) if is_asked else said

    @property
    def _row(self) -> QSize:
        """Of a row's height, with room for the dots of a capital Ö."""
        return QSize(0, self.fontMetrics().lineSpacing() + _ROOM)

    def _list_conflicts(self) -> None:
        """Those that are not in the list yet."""
        tree = self.ui.conflicts
        for conflict in self.choosing.conflicts[tree.topLevelItemCount() :]:
            where = self._places.said(conflict.place)
            item = QTreeWidgetItem(tree, [where, words.chosen(None), words.what(conflict)])
            item.setSizeHint(_WHERE, self._row)
            for column in (_WHERE, _WHAT):
                item.setToolTip(column, item.text(column))

    def _connect(self) -> None:
        ui = self.ui
        ui.conflicts.currentItemChanged.connect(lambda _now, _was: self._show())
        ui.deeds.currentItemChanged.connect(lambda _now, _was: self._show())
        ui.lists.currentChanged.connect(lambda _at: self._show())
        for choice, button in self._sides.items():
            button.clicked.connect(partial(self._choose, choice))
        for keys, choice in _KEYS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(self._sides[choice].click)
        ui.next.clicked.connect(lambda: self._go(1))
        ui.previous.clicked.connect(lambda: self._go(-1))
        ui.next.setToolTip("Ctrl+↓")
        ui.previous.setToolTip("Ctrl+↑")
        QShortcut(QKeySequence("Ctrl+Down"), self).activated.connect(ui.next.click)
        QShortcut(QKeySequence("Ctrl+Up"), self).activated.connect(ui.previous.click)
        ui.all_mine.clicked.connect(lambda: self._choose_all("mine"))
        ui.all_theirs.clicked.connect(lambda: self._choose_all("theirs"))

    def _begin(self) -> None:
        ui = self.ui
        has_any = bool(self.choosing.conflicts)
        ui.lists.setTabVisible(0, has_any)
        for widget in (ui.all_mine, ui.all_theirs, ui.count):
            widget.setVisible(has_any)
        if first := ui.conflicts.topLevelItem(0):
            ui.conflicts.setCurrentItem(first)
            ui.conflicts.setFocus()
        elif (top := ui.deeds.topLevelItem(0)) and (child := top.child(0)):
            ui.deeds.setCurrentItem(child)
            ui.deeds.setFocus()
        self._show()
        self._count()

    # Choosing

    @property
    def _conflict(self) -> Conflict | None:
        """The one that is looked at."""
        tree = self.ui.conflicts
        item = tree.currentItem()
        at = tree.indexOfTopLevelItem(item) if self._is_choosing and item else -1
        return self.choosing.conflicts[at] if at >= 0 else None

    @property
    def _is_choosing(self) -> bool:
        return self.ui.lists.currentWidget() is self.ui.choose_page and bool(self.choosing.conflicts)

    def _choose(self, choice: Choice, _checked: bool = False) -> None:
        conflict = self._conflict
        if conflict is None or (choice == "both" and not can_have_both(conflict)):
            return
        self.choosing.choose(conflict, choice)
        self._after_choice()
        if not self.choosing.is_done:
            self._go(1)

    def _choose_all(self, side: Side) -> None:
        self.choosing.choose_all([*self.choosing.conflicts], side)
        self._after_choice()

    def _after_choice(self) -> None:
        self._list_conflicts()
        for at, conflict in enumerate(self.choosing.conflicts):
            if item := self.ui.conflicts.topLevelItem(at):
                item.setText(_CHOICE, words.chosen(self.choosing.choices.get(conflict.key)))
        self._show_choice()
        self._count()
        if self._take.isEnabled():
            self._take.setFocus()

    def _go(self, by: int) -> None:
        """To the next that is not chosen yet; when all are, to the next."""
        tree, count = self.ui.conflicts, len(self.choosing.conflicts)
        if not count:
            return
        self.ui.lists.setCurrentWidget(self.ui.choose_page)
        item = tree.currentItem()
        at = tree.indexOfTopLevelItem(item) if item else 0
        following = self.choosing.next(self.choosing.conflicts[at], by)
        to = self.choosing.conflicts.index(following) if following else (at + by) % count
        if item := tree.topLevelItem(to):
            tree.setCurrentItem(item)

    def _count(self) -> None:
        done, count = self.choosing.chosen, len(self.choosing.conflicts)
        self.ui.count.setText(self.tr("{0} of {1} chosen").format(done, count))
        closed = self.choosing.is_done and self.choosing.merge.is_closed
        self._take.setEnabled(self.choosing.is_done and not closed)
        self.ui.remarks.setVisible(closed)
        if closed:
            words_ = self.tr(
                "In one of the versions the text is approved, and this would change it. Save yours under "
                "another name, or open the approved minutes for a correction first."
            )
            self.ui.remarks.setText(words_)

    # Showing

    def _show(self) -> None:
        conflict = self._conflict
        if conflict:
            self.ui.where.setText(f"{self._places.said(conflict.place)}: {words.what(conflict)}")
            self._show_versions(conflict)
        else:
            self._show_deed()
        self._show_choice()

    def _show_choice(self) -> None:
        conflict = self._conflict
        choice = self.choosing.choices.get(conflict.key) if conflict else None
        for side, button in self._sides.items():
            button.setVisible(self._is_choosing)
            button.setEnabled(conflict is not None and (side != "both" or can_have_both(conflict)))
            button.setChecked(side == choice)
        for button in (self.ui.next, self.ui.previous):
            button.setVisible(self._is_choosing)

    def _show_versions(self, conflict: Conflict) -> None:
        mine, theirs = (self._said(conflict, side) for side in ("mine", "theirs"))
        left, right = pieces(mine, theirs)
        columns = [Column(self.tr("Mine"), left), Column(self._told.theirs, right)]
        if self._told.knows_base:
            base = Piece(self._said(conflict, "base"))
            columns.insert(0, Column(self.tr("Before"), (base,)))
        note = ""
        if mine == theirs:
            note = self.tr("The words are the same; formatting, pictures or what belongs to them differ.")
        self.versions.show_columns(columns, note)

    def _said(self, conflict: Conflict, side: str) -> str:
        value = getattr(conflict, side)
        if conflict.what == "moved" and value is not None:
            place = self._places.section(str(value))
            under = self.tr("under {0}").format(place)
            return under if place else self.tr("at the top of the outline")
        if value is None and (conflict.what == "removed" or side == "base"):
            return self.tr("(removed)") if side != "base" else self.tr("(was not there)")
        return said(value, getattr(self, f"_{side}")) or self.tr("(empty)")

    def _show_deed(self) -> None:
        item = self.ui.deeds.currentItem()
        data = item.data(0, _AT) if item else None
        if not data:
            self.ui.where.setText("")
            self.versions.clear()
            return
        side, deed = data
        self.ui.where.setText(self._places.deed(deed))
        found = [each for each in self._compared[side] if each.section == deed.section]
        after = self.tr("Mine") if side == "mine" else self._told.theirs
        self.versions.show_compared(self.tr("Before"), after, found)

    @cached_property
    def _compared(self) -> dict[str, list[Compared]]:
        return {"mine": compared(self._base, self._mine), "theirs": compared(self._base, self._theirs)}

    def _go_elsewhere(self) -> None:
        self.reject()
        self.elsewhere_asked.emit()
