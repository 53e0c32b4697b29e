"""Shows what new minutes take along from the previous ones, and lets each thing stay behind."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.messages import sentence
from app.model.header import Kind
from app.model.minutes import Package
from app.session.carrying_on import next_number, things
from app.ui.fields import DateEdit
from app.ui.fitted import FittedDialog
from app.ui.i18n import spoken_language

_KEY = Qt.ItemDataRole.UserRole


class CarryingDialog(FittedDialog):
    """The new meeting's day and kind, and a tick for each thing."""

    def __init__(self, name: str, previous: Package, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("carrying_dialog")
        self.setWindowTitle(self.tr("New from previous"))
        self._previous = previous
        self._left: set[str] = set()  # keys that were taken off, also while another kind is shown
        self._build(name)
        self.kind_box.activated.connect(lambda _: self._show())
        self.day_edit.textChanged.connect(lambda _: self._tell())
        self.list.itemChanged.connect(self._note)
        self._show()
        self.resize(560, 480)

    @property
    def day(self) -> date | None:
        """The new meeting's, None while it is not known."""
        return self.day_edit.value()

    @property
    def kind(self) -> Kind:
        return self.kind_box.currentData()

    @property
    def without(self) -> tuple[str, ...]:
        """The keys of what is to stay behind."""
        return tuple(each.key for each in things(self._previous, self.kind) if each.key in self._left)

    def _build(self, name: str) -> None:
        intro = QLabel(
            self.tr("From {0} this comes along. Untick what is to stay behind.").format(name), self
        )
        intro.setWordWrap(True)
        intro.setTextFormat(Qt.TextFormat.PlainText)
        self.day_edit = DateEdit(self)
        self.day_edit.setObjectName("carrying_day")
        self.kind_box = QComboBox(self)
        self.kind_box.setObjectName("carrying_kind")
        self.kind_box.addItem(self.tr("Protokoll"), "protokoll")
        self.kind_box.addItem(self.tr("Notes"), "notes")
        self.kind_box.setCurrentIndex(self.kind_box.findData(self._previous.minutes.header.kind))
        form = QFormLayout()
        for words, field in ((self.tr("Meeting &day"), self.day_edit), (self.tr("&Kind"), self.kind_box)):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            form.addRow(label, field)
        self.list = QListWidget(self)
        self.list.setObjectName("carrying_list")
        self.list.setAccessibleName(self.tr("What comes along"))
        self.list.setWordWrap(True)
        self.follows = QLabel(self)
        self.follows.setObjectName("carrying_follows")
        self.follows.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        buttons.setObjectName("carrying_buttons")
        begin = buttons.addButton(self.tr("&Begin"), QDialogButtonBox.ButtonRole.AcceptRole)
        begin.setObjectName("carrying_begin")
        begin.setDefault(True)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addLayout(form)
        column.addWidget(self.list, 1)
        column.addWidget(self.follows)
        column.addWidget(buttons)

    def _show(self) -> None:
        """The things for the kind that is chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        for each in things(self._previous, self.kind):
            row = QListWidgetItem(sentence(each.told, spoken_language()))
            row.setData(_KEY, each.key)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            off = each.key in self._left
            row.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            self.list.addItem(row)
        self.list.blockSignals(False)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._tell()

    def _note(self, row: QListWidgetItem) -> None:
        key = row.data(_KEY)
        if row.checkState() == Qt.CheckState.Checked:
            self._left.discard(key)
        else:
            self._left.add(key)

    def _tell(self) -> None:
        """What follows from the day, and what never comes along."""
        lines: list[str] = []
        if self.kind == "protokoll":
            year = (self.day or date.today()).year
            first = next_number(self._previous.minutes, year)
            lines.append(self.tr("The first item is § {0}.").format(first))
        decided = sum(
            section.outcome not in ("tabled", "referred_back") and section.kind != "formality"
            for section in self._previous.minutes.sections
        )
        lines.append(self.tr("%n item(s) that were dealt with stay behind.", "", decided))
        self.follows.setText(" ".join(lines))
