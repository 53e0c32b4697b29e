"""The window of earlier versions: whose, which, and what differs from now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QTreeWidgetItem, QWidget

from app.errors import Message
from app.messages import sentence
from app.session.kept import InFile
from app.session.restoring import Looked, Versions
from app.storage.backups import Version
from app.ui.backups import words
from app.ui.beside import Beside
from app.ui.fitted import FittedDialog
from app.ui.forms.earlier import Ui_EarlierDialog

_WHEN, _WHAT, _SIZE, _DIFFERS = range(4)
_AT = Qt.ItemDataRole.UserRole


class EarlierDialog(FittedDialog):
    """Shows; whoever opened it reads what is chosen and does what is asked."""

    file_chosen = Signal(object)  # Versions
    version_chosen = Signal(object)  # Version
    restore_asked = Signal(object)  # Looked
    copy_asked = Signal(object)  # Looked
    let_go_asked = Signal(object)  # Looked
    remove_asked = Signal(object)  # Versions: all that lie beside the file

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_EarlierDialog()
        ui.setupUi(self)
        self._language = language
        self.beside = Beside(self)
        self.beside.setObjectName("earlier_beside")
        self.beside.setAccessibleName(self.tr("What differs: the earlier version left, now right"))
        ui.beside_column.addWidget(self.beside, 1)
        ui.beside_label.setBuddy(self.beside)
        self._add_buttons()
        self._files: list[Versions] = []
        self._looked: Looked | None = None
        self._is_compared = False
        ui.versions.setRootIsDecorated(False)
        ui.files.currentIndexChanged.connect(self._choose_file)
        ui.versions.currentItemChanged.connect(lambda _now, _was: self._choose_version())
        self._say(self.tr("Looking…"))

    def _add_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.restore = self.ui.buttons.addButton(self.tr("&Restore this version"), role)
        self.restore.setObjectName("restore")
        self.copy = self.ui.buttons.addButton(self.tr("&Open as a copy"), role)
        self.copy.setObjectName("open_copy")
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self._looked))
        self.copy.clicked.connect(lambda: self.copy_asked.emit(self._looked))
        self.let_go = self.ui.buttons.addButton(self.tr("Remove from the &file"), role)
        self.let_go.setObjectName("let_go")
        self.let_go.clicked.connect(lambda: self.let_go_asked.emit(self._looked))
        self.remove = self.ui.buttons.addButton(
            self.tr("Re&move all…"), QDialogButtonBox.ButtonRole.ResetRole
        )
        self.remove.setObjectName("remove_all")
        self.remove.setAutoDefault(False)
        self.remove.setEnabled(False)
        self.remove.clicked.connect(lambda: self.remove_asked.emit(self.file))
        for button in self._verbs:
            button.setAutoDefault(False)
            button.setEnabled(False)

    @property
    def _verbs(self) -> tuple[QPushButton, ...]:
        return self.restore, self.copy, self.let_go

    @property
    def file(self) -> Versions | None:
        """Whose versions are listed."""
        at = self.ui.files.currentIndex()
        return self._files[at] if 0 <= at < len(self._files) else None

    def show_files(self, found: Sequence[Versions], *, has_file: bool) -> None:
        """List what there is; the first is shown."""
        self._files = [*found]
        self.ui.files.clear()  # each sign of what is chosen comes from the first that is added
        self.ui.files.addItems([words.file(each) for each in found])
        if not found:
            self._say(self.tr("There are no earlier versions yet."))
        elif not has_file:
            self._say(
                self.tr("The open document has no file yet. These are earlier versions of other files.")
            )
        self.ui.versions.setFocus()

    def begin(self, *, is_there: bool) -> None:
        """List the versions of the file; `is_there`: there is something to compare them with."""
        self._is_compared = is_there
        tree = self.ui.versions
        tree.blockSignals(True)
        tree.clear()
        versions = self.file.versions if self.file else ()
        for version in versions:
            item = QTreeWidgetItem(
                tree, [words.day_or_when(version.at), words.what(version), words.size(version.size), "…"]
            )
            item.setData(_WHEN, _AT, version)
            item.setTextAlignment(_SIZE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column in (_WHEN, _WHAT, _SIZE):
            tree.resizeColumnToContents(column)
        tree.blockSignals(False)
        self.remove.setEnabled(any(isinstance(each, Version) for each in versions))
        self._say("" if versions else self.tr("Of this file there are no earlier versions yet."))
        if first := tree.topLevelItem(0):
            tree.setCurrentItem(first)
        else:
            self._choose_version()

    def show_counted(self, looked: Looked) -> None:
        """What one of them differs in."""
        for row in range(self.ui.versions.topLevelItemCount()):
            item = self.ui.versions.topLevelItem(row)
            if item and item.data(_WHEN, _AT) == looked.version:
                item.setText(_DIFFERS, words.differs(looked, is_compared=self._is_compared))

    def show_looked(self, looked: Looked) -> None:
        """The chosen one beside what is now."""
        if looked.version != self._version():
            return
        self.show_counted(looked)
        self._looked = looked
        is_open = self.file is not None and self.file.is_open
        self.restore.setEnabled(looked.read is not None and is_open and looked.is_same)
        self.copy.setEnabled(looked.read is not None)
        self.let_go.setEnabled(isinstance(looked.version, InFile) and looked.version.why == "kept")
        if looked.fault:
            self.show_fault(looked.fault)
            return
        remarks = [sentence(each, self._language) for each in (looked.read.messages if looked.read else ())]
        if is_open and not looked.is_same:
            remarks.append(self.tr("The file held another document then; it can be opened as a copy."))
        self._say("\n".join(remarks))
        self.beside.show_compared(
            self.tr("Earlier, {0}").format(words.day_or_when(looked.version.at)),
            self._now_words(is_open=is_open),
            looked.sections,
            self.tr("{0} (only in the earlier version)"),
            self.tr("{0} (only now)"),
        )

    def show_fault(self, fault: Message) -> None:
        """What could not be read, in a line."""
        self.beside.clear()
        self._say(sentence(fault, self._language))

    def _now_words(self, *, is_open: bool) -> str:
        if is_open:
            return self.tr("Now, in this window")
        return (
            self.tr("Now, in the file")
            if self._is_compared
            else self.tr("The file is gone or cannot be read")
        )

    def _choose_file(self) -> None:
        self.ui.versions.clear()
        self._choose_version()
        if self.file:
            self.file_chosen.emit(self.file)

    def _choose_version(self) -> None:
        self._looked = None
        for button in self._verbs:
            button.setEnabled(False)
        self.beside.clear()
        if version := self._version():
            self.version_chosen.emit(version)

    def _version(self) -> Version | InFile | None:
        item = self.ui.versions.currentItem()
        return item.data(_WHEN, _AT) if item else None

    def _say(self, said: str) -> None:
        self.ui.remarks.setText(said)
        self.ui.remarks.setVisible(bool(said))
