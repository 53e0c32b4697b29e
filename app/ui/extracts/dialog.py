"""Which items go to whom, in which format, into which folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QListWidgetItem, QWidget

from app.errors import UserError
from app.model.minutes import Minutes
from app.rules.numbering import items, numbers
from app.session.all_extracts import KINDS, recipients
from app.session.extracts import named
from app.ui.fitted import FittedDialog
from app.ui.forms.extracts import Ui_ExtractsDialog
from app.ui.item.shown import numbered

_ITEM = Qt.ItemDataRole.UserRole
_CHECKED = Qt.CheckState.Checked
_UNCHECKED = Qt.CheckState.Unchecked


class ExtractsDialog(FittedDialog):
    """Offers every item that has recipients, all of them chosen; numbers typed above choose among them."""

    def __init__(self, minutes: Minutes, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = ui = Ui_ExtractsDialog()
        ui.setupUi(self)
        self._minutes = minutes
        self._ok = ui.buttons.button(QDialogButtonBox.StandardButton.Ok)
        known = numbers(minutes)
        self._count: dict[str, int] = {}
        for item in items(minutes):
            if to := recipients(item):
                self._count[item.id] = len(to)
                self._add(item.id, f"{numbered(minutes, known[item.id])} {item.heading} → {', '.join(to)}")
        ui.folder.setText(str(folder))
        ui.only.textChanged.connect(self._choose)
        ui.items.itemChanged.connect(lambda _item: self._show())
        ui.folder.textChanged.connect(lambda _text: self._show())
        ui.browse.clicked.connect(self._browse)
        self._show()
        ui.only.setFocus()

    @property
    def chosen(self) -> frozenset[str]:
        """The ids of the items."""
        return frozenset(row.data(_ITEM) for row in self._rows() if row.checkState() == _CHECKED)

    @property
    def kind(self) -> str:
        return KINDS[self.ui.kind.currentIndex()]

    @property
    def folder(self) -> Path:
        return Path(self.ui.folder.text().strip()).expanduser()

    def _add(self, item: str, words: str) -> None:
        row = QListWidgetItem(words, self.ui.items)
        row.setData(_ITEM, item)
        row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        row.setCheckState(_CHECKED)

    def _rows(self) -> list[QListWidgetItem]:
        return [self.ui.items.item(row) for row in range(self.ui.items.count())]

    def _choose(self, text: str) -> None:
        """Tick what the numbers name; what cannot be understood yet changes nothing."""
        try:
            wanted = frozenset(named(self._minutes, text)) if text.strip() else frozenset(self._count)
        except UserError:
            return
        for row in self._rows():
            row.setCheckState(_CHECKED if row.data(_ITEM) in wanted else _UNCHECKED)

    def _show(self) -> None:
        count = sum(self._count[item] for item in self.chosen)
        self.ui.count.setText(self.tr("Files: {0}").format(count))
        self._ok.setEnabled(bool(count and self.ui.folder.text().strip()))

    def _browse(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.windowTitle(), self.ui.folder.text())
        if folder:
            self.ui.folder.setText(folder)
