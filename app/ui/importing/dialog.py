"""Shows what was recognised in a Word file and what was only kept as text, before it is taken in."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.archive.sources import summary
from app.formats.from_word.recognised import Imported
from app.messages import sentence
from app.model.minutes import Package
from app.model.result import Read
from app.session.without_comments import without_comments
from app.ui.fitted import FittedDialog
from app.ui.i18n import spoken_language
from app.ui.importing.rows import Row, groups, known_by

_ROW = Qt.ItemDataRole.UserRole


class ImportDialog(FittedDialog):
    """`read` is what is taken in."""

    def __init__(self, name: str, imported: Imported, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Take in {0}").format(name))
        self._imported = imported
        self._build()
        for row in groups(imported):
            self.tree.addTopLevelItem(_item(row))
        for at in range(self.tree.topLevelItemCount()):
            self.tree.topLevelItem(at).setExpanded(True)  # pyright: ignore[reportOptionalMemberAccess]
        self.tree.currentItemChanged.connect(lambda item, _: self._show(item))
        self.tree.setCurrentIndex(self.tree.model().index(0, 0))
        self.resize(900, 620)
        self.take_in.setFocus()

    @property
    def read(self) -> Read:
        """The document as it was chosen, with what there is to tell of it."""
        read = self._imported.read
        package = read.package
        if not self.comments.isChecked() and package.minutes.comments:
            package = Package(without_comments(package.minutes), package.media, package.versions)
        return replace(read, package=package, messages=(*read.messages, *summary(self._imported)))

    def _build(self) -> None:
        told = " ".join(sentence(each, spoken_language()) for each in summary(self._imported))
        intro = QLabel(f"{told} {known_by(self._imported)}", self)
        intro.setWordWrap(True)
        intro.setTextFormat(Qt.TextFormat.PlainText)
        self.tree = QTreeWidget(self)
        self.tree.setObjectName("import_tree")
        self.tree.setAccessibleName(self.tr("What was recognised"))
        self.tree.setHeaderHidden(True)
        self.words = QPlainTextEdit(self)
        self.words.setObjectName("import_words")
        self.words.setAccessibleName(self.tr("The words in the file"))
        self.words.setReadOnly(True)
        self.words.setTabChangesFocus(True)
        split = QSplitter(self)
        split.addWidget(self.tree)
        split.addWidget(self.words)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        count = len(self._imported.read.package.minutes.comments)
        self.comments = QCheckBox(self.tr("Take &comments and marks of tracked changes along"), self)
        self.comments.setObjectName("import_comments")
        self.comments.setChecked(True)
        self.comments.setVisible(count > 0)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("import_buttons")
        self.take_in = buttons.addButton(self.tr("&Take in"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take_in.setObjectName("import_take_in")
        self.take_in.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(split, 1)
        column.addWidget(self.comments)
        column.addWidget(buttons)

    def _show(self, item: QTreeWidgetItem | None) -> None:
        row: Row | None = item.data(0, _ROW) if item else None
        words = (row.words or "\n".join(each.title for each in row.rows)) if row else ""
        lines = (row.note, words) if row else ()
        self.words.setPlainText("\n\n".join(filter(None, lines)))


def _item(row: Row) -> QTreeWidgetItem:
    item = QTreeWidgetItem([row.title])
    item.setData(0, _ROW, row)
    item.setToolTip(0, row.title)
    item.addChildren([_item(each) for each in row.rows])
    return item
