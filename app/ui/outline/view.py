"""The outline on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from app.model.sections import Section
from app.ui.outline.model import OutlineModel
from app.ui.outline.rows import Rows

_NO_NUMBERS: Mapping[str, int] = {}
_Key, _Reason = Qt.Key, Qt.FocusReason
_OWN_KEYS = frozenset((_Key.Key_Up, _Key.Key_Down, _Key.Key_Space, _Key.Key_A, _Key.Key_Home, _Key.Key_End))
_SHORT = frozenset((_Reason.PopupFocusReason, _Reason.MenuBarFocusReason, _Reason.ActiveWindowFocusReason))


class OutlineView(QTreeView):
    """Shows the outline, keeps what was folded and chosen, and says where a person wants to go."""

    section_chosen = Signal(str)  # by click or arrow keys
    text_asked = Signal(str)  # Enter: go into the text
    delete_asked = Signal()
    unfilter_asked = Signal()  # Escape while rows are left out
    chosen_changed = Signal()  # other sections are marked than before

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        self.setItemDelegate(Rows(self))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(16)
        self._folded: set[str] = set()
        self.collapsed.connect(lambda index: self._folded.add(self.outline.section_at(index)))
        self.expanded.connect(lambda index: self._folded.discard(self.outline.section_at(index)))
        self.selectionModel().currentChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(lambda *_: self._quiet or self.chosen_changed.emit())
        self._quiet = False
        self._hidden: frozenset[str] = frozenset()

    @property
    def current(self) -> str:
        """The chosen section, "" for the header page."""
        return self.outline.section_at(self.currentIndex())

    @property
    def chosen(self) -> tuple[str, ...]:
        """The marked sections, from the top; the current one alone when no more are."""
        found = [self.outline.section_at(index) for index in self.selectionModel().selectedRows()]
        several = tuple(filter(None, found))
        if len(several) < 2 or self.current not in several:
            return (self.current,) if self.current else ()
        return self.outline.in_order(several)

    @property
    def filtered(self) -> bool:
        """Whether rows are left out, so that what stands beside what cannot be seen."""
        return bool(self._hidden)

    def show_only(self, sections: frozenset[str] | None) -> None:
        """Show these sections, those they lie in and the current one; None: all, folded as they were."""
        nothing = frozenset[str]()
        hidden = self.outline.without(sections | {self.current}) if sections is not None else nothing
        if hidden and not self._hidden and self._folded:
            folded = set(self._folded)
            self.expandAll()
            self._folded = folded
        for section in self._hidden ^ hidden:
            index = self.outline.index_of(section)
            if index.isValid():
                self.setRowHidden(index.row(), index.parent(), section in hidden)
        if self._hidden and not hidden and self._folded:
            self._unfold()
        self._hidden = hidden
        self.scrollTo(self.currentIndex())
        self.chosen_changed.emit()

    def fold(self, *, all_in: bool) -> None:
        """Fold everything in, or out."""
        self._folded = set(self.outline.parents()) if all_in else set()
        self._unfold()

    def show_sections(
        self,
        sections: tuple[Section, ...],
        current: str,
        numbers: Mapping[str, int] = _NO_NUMBERS,
        form: str = "§ {number}",
    ) -> None:
        """Show this outline with one section chosen; `numbers` and `form` as the model has them."""
        self._quiet = True
        try:
            several = self.chosen
            if self.outline.show_sections(sections, numbers, form):
                self._unfold()
                self._hide_again()
                self.choose(current)
                self._choose_again(several, current)
            self.choose(current)
        finally:
            self._quiet = False

    def _hide_again(self) -> None:
        hidden, self._hidden = self._hidden, frozenset()
        for section in hidden:
            index = self.outline.index_of(section)
            if index.isValid():
                self.setRowHidden(index.row(), index.parent(), True)
        self._hidden = hidden

    def _choose_again(self, several: tuple[str, ...], current: str) -> None:
        """Those that were marked together are so still, wherever they stand now."""
        if len(several) > 1 and current in several:
            for section in several:
                index = self.outline.index_of(section)
                if index.isValid():
                    self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def choose(self, section_id: str) -> None:
        """Mark a section as the current one, without telling."""
        index = self.outline.index_of(section_id)
        if index.isValid() and index != self.currentIndex():
            quiet, self._quiet = self._quiet, True
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(index, flag)
            self.scrollTo(index)
            self._quiet = quiet

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollToTop()  # what was scrolled to before had no height yet
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if not editing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.text_asked.emit(self.current)
        elif not editing and event.key() == _Key.Key_Escape and len(self.chosen) > 1:
            self._choose_one()
        elif not editing and event.key() == _Key.Key_Escape and self.filtered:
            self.unfilter_asked.emit()
        elif not editing and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keys by which rows are marked are the outline's, not the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if held == Qt.KeyboardModifier.ControlModifier and event.key() in _OWN_KEYS:
                event.accept()
                return True
        return super().event(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N803
        if not self.filtered:  # nobody sees between what it would be dropped
            super().startDrag(supportedActions)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who writes on works on one section: what the commands will do is what is marked."""
        super().focusOutEvent(event)
        if event.reason() not in _SHORT and len(self.chosen) > 1:
            self._choose_one()

    def _choose_one(self) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(self.currentIndex(), flag)

    def _unfold(self) -> None:
        folded = set(self._folded)
        self.expandAll()
        for section_id in folded:
            index = self.outline.index_of(section_id)
            if index.isValid():
                self.collapse(index)

    def _tell(self, index: QModelIndex) -> None:
        if not self._quiet and index.isValid():
            self.section_chosen.emit(self.outline.section_at(index))
