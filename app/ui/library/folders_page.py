"""The library's folders: which there are, how far the reading is, and what could not be read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.archive import library
from app.archive.speech import Report
from app.errors import Message
from app.messages import sentence
from app.ui.i18n import spoken_language
from app.ui.library.asker import Asker

translate = QCoreApplication.translate  # under its own name, by which the words are found
_MEGABYTE = 1 << 20


class FoldersPage(QWidget):
    """Adds and removes folders, pauses the reading, and lists what is left out and why."""

    changed = Signal(tuple)  # the folders that are to be in the library
    pause_asked = Signal(bool)
    look_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("library_folders_page")
        self._asker = Asker(self)
        self._folders: tuple[str, ...] = ()
        self._paused = False
        self._build()
        self.add.clicked.connect(self._ask_folder)
        self.remove.clicked.connect(self._remove)
        self.pause.clicked.connect(lambda: self.pause_asked.emit(not self._paused))
        self.look.clicked.connect(self.look_asked)
        self.list.currentItemChanged.connect(lambda *_: self._show_state())

    def _build(self) -> None:
        self.about = QLabel(
            self.tr(
                "Name the folders where earlier minutes lie, on this computer or on a share. They are read in"
                " the background and never changed; what was read is kept on this computer only. Locked files"
                " stay out."
            ),
            self,
        )
        self.about.setObjectName("library_about")
        self.about.setWordWrap(True)
        self.list = QTreeWidget(self)
        self.list.setObjectName("library_folder_list")
        self.list.setAccessibleName(self.tr("Folders"))
        self.list.setRootIsDecorated(False)
        self.list.setHeaderLabels(
            [self.tr("Folder"), self.tr("Documents"), self.tr("Left out"), self.tr("Last read")]
        )
        self.left_out = QTreeWidget(self)
        self.left_out.setObjectName("library_left_out")
        self.left_out.setAccessibleName(self.tr("Files that are left out"))
        self.left_out.setRootIsDecorated(False)
        self.left_out.setHeaderLabels([self.tr("Left out"), self.tr("Why")])
        self.add = QPushButton(self.tr("&Add a folder…"), self)
        self.remove = QPushButton(self.tr("&Remove"), self)
        self.pause = QPushButton(self.tr("&Pause"), self)
        self.look = QPushButton(self.tr("&Look again"), self)
        row = QHBoxLayout()
        for name, button in (
            ("add", self.add),
            ("remove", self.remove),
            ("pause", self.pause),
            ("look", self.look),
        ):
            button.setObjectName(f"library_{name}")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("library_progress")
        self.bar.setAccessibleName(self.tr("Reading"))
        self.bar.hide()
        self.state = QLabel(self)
        self.state.setObjectName("library_state")
        self.state.setWordWrap(True)
        page = QVBoxLayout(self)
        page.addWidget(self.about)
        page.addWidget(self.list, 2)
        page.addLayout(row)
        page.addWidget(self.bar)
        page.addWidget(self.state)
        page.addWidget(self.left_out, 1)

    def show_folders(self, folders: tuple[str, ...], *, paused: bool) -> None:
        """These are in the library."""
        self._folders, self._paused = folders, paused
        self.pause.setText(self.tr("&Go on") if paused else self.tr("&Pause"))
        self.look_again()

    def look_again(self) -> None:
        """Ask how the folders stand."""
        self._asker.ask(
            lambda known, _: (library.folders(known), library.unread(known), library.size()), self._show
        )

    def show_report(self, report: Report) -> None:
        """How far the reading is."""
        busy = report.state in ("looking", "reading", "tidying")
        self.bar.setVisible(busy)
        self.bar.setRange(0, report.total)
        self.bar.setValue(report.done)
        told = [sentence(each, spoken_language()) for each in report.messages]
        self.state.setText("\n".join([words_of(report), *told]).strip())
        if not busy:
            self.look_again()

    def close_down(self) -> None:
        """The window closes."""
        self._asker.close()

    def _show(self, found: Any) -> None:
        known, unread, size = found if not isinstance(found, Message) else ((), (), 0)
        by_path = {each.path: each for each in known}
        chosen = self.list.currentIndex().row()
        self.list.clear()
        for path in self._folders:
            folder = by_path.get(path) or library.Folder(path)
            last = folder.looked.astimezone().strftime("%Y-%m-%d %H:%M") if folder.looked else "–"
            if not folder.is_reachable:
                last = self.tr("{0}, cannot be reached").format(last)
            left = folder.locked + folder.unreadable
            self.list.addTopLevelItem(QTreeWidgetItem([path, str(folder.read), str(left), last]))
        for column in range(3):
            self.list.resizeColumnToContents(column)
        if self._folders:
            self.list.setCurrentIndex(self.list.model().index(min(max(chosen, 0), len(self._folders) - 1), 0))
        self.left_out.clear()
        for each in unread:
            why = sentence(each.message, spoken_language()) if each.message else ""
            row = QTreeWidgetItem([Path(each.path).name, why])
            row.setToolTip(0, each.path)
            row.setToolTip(1, why)
            self.left_out.addTopLevelItem(row)
        self.left_out.resizeColumnToContents(0)
        self.left_out.setVisible(bool(unread))
        self.list.setToolTip(self.tr("The index takes {0} MB.").format(-(-size // _MEGABYTE)) if size else "")
        self._show_state()

    def _show_state(self) -> None:
        self.remove.setEnabled(self.list.currentItem() is not None)
        for button in (self.pause, self.look):
            button.setEnabled(bool(self._folders))

    def _ask_folder(self) -> None:
        start = self._folders[-1] if self._folders else str(Path.home())
        if path := QFileDialog.getExistingDirectory(self, self.tr("A folder with earlier minutes"), start):
            self.changed.emit((*self._folders, path) if path not in self._folders else self._folders)

    def _remove(self) -> None:
        row = self.list.currentItem()
        if row is not None:
            self.changed.emit(tuple(each for each in self._folders if each != row.text(0)))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def words_of(report: Report) -> str:
    """What the reading does, for the line at the window's foot."""
    name = Path(report.file).name
    return {
        "looking": translate("Library", "Looking through {0}").format(report.folder),
        "reading": translate("Library", "Reading {0} of {1}: {2}").format(report.done, report.total, name),
        "tidying": translate("Library", "Tidying up"),
        "paused": translate("Library", "The reading waits."),
        "elsewhere": translate("Library", "Another window reads the library."),
        "full": translate("Library", "There is no more room for the library."),
    }.get(report.state, "")
