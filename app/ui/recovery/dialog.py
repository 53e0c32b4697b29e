"""The window of what was left behind: a list, what differs from the file, and what to do with each."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QTreeWidget, QTreeWidgetItem, QWidget

from app.archive.comparing.states import Compared
from app.session.recovering import Difference, Left, Locked
from app.ui.beside import Beside
from app.ui.fitted import FittedDialog
from app.ui.forms.recovery import Ui_RecoveryDialog
from app.ui.recovery import words

_AT = Qt.ItemDataRole.UserRole

_WIDEST = 280  # pixels of a document's name

Shown = tuple[Left, Difference, list[Compared]]


class RecoveryDialog(FittedDialog):
    """Shows; whoever opened it does what is asked and shows what is left then."""

    restore_asked = Signal(object)  # Path of a journal
    discard_asked = Signal(object)  # Path
    back_asked = Signal(object)  # Path
    unlock_asked = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_RecoveryDialog()
        ui.setupUi(self)
        self._language = language
        self.beside = Beside(self)
        self.beside.setObjectName("recovery_beside")
        self.beside.setAccessibleName(self.tr("What differs: the file left, the unsaved work right"))
        ui.beside_column.addWidget(self.beside, 1)
        ui.beside_label.setBuddy(self.beside)
        roles = QDialogButtonBox.ButtonRole
        self.restore = ui.buttons.addButton(self.tr("&Restore"), roles.ActionRole)
        self.restore.setObjectName("restore")
        self.discard = ui.buttons.addButton(self.tr("&Discard…"), roles.ActionRole)
        self.discard.setObjectName("discard")
        self.back = ui.buttons.addButton(self.tr("&Take back"), roles.ActionRole)
        self.back.setObjectName("take_back")
        later = ui.buttons.addButton(self.tr("&Keep for later"), roles.RejectRole)
        later.setObjectName("keep_for_later")
        self.unlock = ui.buttons.addButton(self.tr("&Unlock…"), roles.ActionRole)
        self.unlock.setObjectName("unlock")
        self.unlock.hide()
        self.unlock.clicked.connect(self.unlock_asked)
        self.restore.setDefault(True)
        for button in (self.discard, self.back, self.unlock, later):
            button.setAutoDefault(False)
        self._left: list[Shown] = []
        self._given_up: list[Shown] = []
        self._locked: Sequence[Locked] = ()
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self._path()))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(self._path()))
        self.back.clicked.connect(lambda: self.back_asked.emit(self._path()))
        ui.lists.currentChanged.connect(lambda _at: self._show())
        for tree in (ui.left, ui.given_up):
            tree.currentItemChanged.connect(lambda _now, _was: self._show())
            tree.setRootIsDecorated(False)

    def show_found(
        self, left: Sequence[Shown], given_up: Sequence[Shown], chosen: Path | None = None
    ) -> None:
        """List what is there, with `chosen` picked out if it is among it."""
        self._left, self._given_up = [*left], [*given_up]
        for tree, found in ((self.ui.left, self._left), (self.ui.given_up, self._given_up)):
            tree.blockSignals(True)
            tree.clear()
            for number, (each, difference, _) in enumerate(found):
                row = [words.title(each), words.when(each.at), words.differs(each, difference)]
                item = QTreeWidgetItem(tree, [*row, words.where(each)])
                item.setData(0, _AT, number)
                item.setToolTip(3, words.where(each))
                if tree.currentItem() is None or each.path == chosen:
                    tree.setCurrentItem(item)
            for column in range(3):
                tree.resizeColumnToContents(column)
            tree.setColumnWidth(0, min(tree.columnWidth(0), _WIDEST))
            tree.blockSignals(False)
        if not self.beside.hasFocus():
            self._tree()[0].setFocus()
        self._show()

    def show_locked(self, locked: Sequence[Locked]) -> None:
        """Say that there is more, which a passphrase opens."""
        self._locked = locked
        self.unlock.setVisible(bool(locked))
        self._show()

    def _tree(self) -> tuple[QTreeWidget, list[Shown]]:
        at_left = self.ui.lists.currentWidget() is self.ui.left_page
        return (self.ui.left, self._left) if at_left else (self.ui.given_up, self._given_up)

    def _chosen(self) -> Shown | None:
        tree, found = self._tree()
        item = tree.currentItem()
        return found[int(item.data(0, _AT))] if item else None

    def _path(self) -> Path | None:
        chosen = self._chosen()
        return chosen[0].path if chosen else None

    def _show(self) -> None:
        at_left, chosen = self.ui.lists.currentWidget() is self.ui.left_page, self._chosen()
        for button, is_here in ((self.restore, at_left), (self.discard, at_left), (self.back, not at_left)):
            button.setVisible(is_here)
            button.setEnabled(chosen is not None)
        if chosen is None:
            nothing = self.tr("There is no unsaved work here.")
            self.ui.remarks.setText(words.locked(self._locked) or nothing)
            self.ui.remarks.setVisible(True)
            self.beside.clear()
            return
        left, _, sections = chosen
        said = [*words.remarks(left, self._language), words.locked(self._locked)]
        self.ui.remarks.setText("\n".join(filter(None, said)))
        self.ui.remarks.setVisible(bool(self.ui.remarks.text()))
        in_file = self.tr("In the file") if left.base else self.tr("There is nothing in a file")
        unsaved = self.tr("Unsaved, {0}").format(words.when(left.at))
        only_in_file, only_left = self.tr("{0} (only in the file)"), self.tr("{0} (only in what was left)")
        self.beside.show_compared(in_file, unsaved, sections, only_in_file, only_left)
