"""Asks which part to add: a letter or two and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.model.inlines import clean
from app.model.sections import PartKind
from app.ui.fitted import FittedDialog
from app.ui.forms.choose_part import Ui_ChoosePartDialog

_ROLE = Qt.ItemDataRole.UserRole
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class ChoosePartDialog(FittedDialog):
    """A field to type in over the list of parts; the arrows move in the list from there.

    What begins no part's words is the label of running text, which stands after the part one is in.
    """

    def __init__(self, kinds: Sequence[tuple[PartKind, str]], there: set[PartKind], parent: QWidget) -> None:
        super().__init__(parent)
        self.ui = Ui_ChoosePartDialog()
        self.ui.setupUi(self)
        self._kinds, self._there = kinds, there
        self.ui.search.textChanged.connect(self._filter)
        self.ui.search.installEventFilter(self)
        self.ui.kinds.itemActivated.connect(lambda _item: self.accept())
        self._filter("")
        self.ui.search.setFocus()

    @property
    def kind(self) -> PartKind | None:
        """The chosen kind, None if none fits what was typed."""
        item = self.ui.kinds.currentItem()
        return item.data(_ROLE) if item else None

    @property
    def label(self) -> str:
        """What running text is to be called that no kind of part fits, "" when one is chosen."""
        return "" if self.kind else clean(self.ui.search.text()).strip()

    def _filter(self, typed: str) -> None:
        """Parts that begin with what was typed, then those in which a word does."""
        typed = typed.strip().lower()
        self.ui.kinds.clear()
        fitting = [
            (not words.lower().startswith(typed), at, kind, words)
            for at, (kind, words) in enumerate(self._kinds)
            if any(word.startswith(typed) for word in (words.lower(), *words.lower().split()))
        ]
        for _, _, kind, words in sorted(fitting):
            item = QListWidgetItem(self.tr("{0} (is there)").format(words) if kind in self._there else words)
            item.setData(_ROLE, kind)
            self.ui.kinds.addItem(item)
        if not fitting:
            self.ui.kinds.addItem(self.tr("Text under the label “{0}”").format(self.label))
        self.ui.kinds.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down typed in the field move in the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _MOVES:
            self.ui.kinds.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
