"""The outline on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from app.model.sections import Section
from app.ui.outline.model import MARK, OutlineModel

_AIR = 6  # pixels
_SIGN = 22  # pixels at the end of a row for the sign of how an item ended
_NO_NUMBERS: Mapping[str, int] = {}


class _Rows(QStyledItemDelegate):
    """Rows with a little air, so that a long outline reads well and is easy to hit; signs at their end."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        if sign := str(index.data(MARK) or ""):
            _paint_sign(painter, option, sign)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        if index.data(MARK):  # the text ends before the sign
            room = option.rect.width() - _SIGN - _AIR
            option.text = option.fontMetrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(0, _AIR)


def _paint_sign(painter: QPainter, option: QStyleOptionViewItem, sign: str) -> None:
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    active = bool(option.state & QStyle.StateFlag.State_Active)
    group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
    role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
    painter.save()
    painter.setPen(option.palette.color(group, role))
    painter.drawText(option.rect.adjusted(0, 0, -_AIR, 0), _SIGN_AT, sign)
    painter.restore()


_SIGN_AT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class OutlineView(QTreeView):
    """Shows the outline, keeps what was folded and chosen, and says where a person wants to go."""

    section_chosen = Signal(str)  # by click or arrow keys
    text_asked = Signal(str)  # Enter: go into the text
    delete_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("outline")
        self.setAccessibleName(self.tr("Outline"))
        self.outline = OutlineModel(self)
        self.setModel(self.outline)
        self.setItemDelegate(_Rows(self))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(16)
        self._folded: set[str] = set()
        self.collapsed.connect(lambda index: self._folded.add(self.outline.section_at(index)))
        self.expanded.connect(lambda index: self._folded.discard(self.outline.section_at(index)))
        self.selectionModel().currentChanged.connect(self._tell)
        self._quiet = False

    @property
    def current(self) -> str:
        """The chosen section, "" for the header page."""
        return self.outline.section_at(self.currentIndex())

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
            if self.outline.show_sections(sections, numbers, form):
                self._unfold()
            self.choose(current)
        finally:
            self._quiet = False

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
        elif not editing and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

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
