"""A list under the caret that never takes the focus: the keys go to the pane, which hands them on."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.announce import announce
from app.ui.pane.pane import Pane
from app.ui.typing.matching import Choice

_ROWS = 9  # shown at once; more can be reached by arrows
_NARROWEST, _WIDEST = 240, 620  # pixels
_GAP, _PAD = 24, 8  # pixels between a title and its note; left and right of a row
_MEASURED = 60  # choices by which the width goes
_ALONE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_Key = Qt.Key
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class _Choices(QAbstractListModel):
    """The choices as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.choices: Sequence[Choice] = ()

    def show(self, choices: Sequence[Choice]) -> None:
        self.beginResetModel()
        self.choices = choices
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.choices)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self.choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(choice)
        return None


def spoken(choice: Choice) -> str:
    """A choice as it is read aloud."""
    return f"{choice.title}, {choice.note}" if choice.note else choice.title


class _Row(QStyledItemDelegate):
    """Draws a title, and its note dimmed at the end of the line."""

    def __init__(self, model: _Choices) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(_NARROWEST, metrics.height() + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        choice = self._model.choices[index.row()]
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        role = QPalette.ColorRole
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.brush(role.Highlight))
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        middle, end = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        room = inner.width()
        beside = metrics.horizontalAdvance(choice.note) + _GAP
        if choice.note and metrics.horizontalAdvance(choice.title) + beside <= room:
            painter.setPen(palette.color(role.HighlightedText if chosen else role.PlaceholderText))
            painter.drawText(inner, middle | end, choice.note)
            room -= beside
        painter.setPen(palette.color(role.HighlightedText if chosen else role.Text))
        title = metrics.elidedText(choice.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, middle, title)


class Popup(QFrame):
    """Choices under the caret of a pane. Whoever shows it hands it the pane's keys by `key`."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("choices_frame")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._pane: Pane | None = None
        self._chosen: Callable[[Choice], None] = lambda _choice: None
        self._left: Callable[[], None] = lambda: None
        self._watched: list[QWidget] = []
        self._model = _Choices(self)
        self.list = QListView(self)
        self.list.setObjectName("choices")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.list.setForegroundRole(QPalette.ColorRole.Mid)  # the frame's colour
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(self._model))
        self.list.setModel(self._model)
        self.list.clicked.connect(lambda _index: self.take())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)

    # What is asked of it

    def offer(
        self,
        pane: Pane,
        choices: Sequence[Choice],
        chosen: Callable[[Choice], None],
        *,
        name: str,
        left: Callable[[], None] = lambda: None,
    ) -> None:
        """Show choices under the caret; `chosen` is told which was taken, `left` that it went without.

        `name` says to screen readers what is chosen. Without a choice nothing is shown.
        """
        self.leave()
        if not choices:
            return
        self._pane, self._chosen, self._left = pane, chosen, left
        self.list.setAccessibleName(name)
        self.list.setFont(pane.font())
        self._watch()
        self._fill(choices)
        self.raise_()
        self.show()
        self._announce(first=True)

    def narrow(self, choices: Sequence[Choice]) -> None:
        """Show other choices in the place of those shown, the first as the current one; none: it goes."""
        if not choices:
            self.leave()
        elif self._pane is not None and choices != self._model.choices:
            self._fill(choices)
            self._announce()

    @property
    def pane(self) -> Pane | None:
        """The pane that it stands by, None while it is not there."""
        return self._pane

    @property
    def choices(self) -> Sequence[Choice]:
        """What is offered, () while it is not there."""
        return self._model.choices if self._pane is not None else ()

    @property
    def current(self) -> Choice | None:
        """The choice that Enter would take."""
        row = self.list.currentIndex().row()
        return self._model.choices[row] if self._pane is not None and row >= 0 else None

    def key(self, event: QKeyEvent) -> bool:
        """A key of the pane: arrows go through the choices, Enter and Tab take one, Escape leaves."""
        if self._pane is None or event.modifiers() not in _ALONE:
            return False
        key, count, row = event.key(), len(self._model.choices), self.list.currentIndex().row()
        if key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Tab):
            self.take()
        elif key == _Key.Key_Escape:
            self.leave()
        elif key in (_Key.Key_Down, _Key.Key_Up):
            self._go((row + (1 if key == _Key.Key_Down else -1)) % count)
        elif key in (_Key.Key_PageDown, _Key.Key_PageUp):
            self._go(max(0, min(count - 1, row + (_ROWS if key == _Key.Key_PageDown else -_ROWS))))
        else:
            return False
        return True

    def take(self) -> None:
        """Take the current choice."""
        choice, chosen = self.current, self._chosen
        if choice is not None:
            self._away()
            chosen(choice)

    def leave(self) -> None:
        """Go without a choice."""
        if self._pane is not None:
            left = self._left
            self._away()
            left()

    # How it is shown

    def _away(self) -> None:
        pane, self._pane = self._pane, None
        self.hide()
        if pane is not None:
            pane.verticalScrollBar().valueChanged.disconnect(self._place)
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()
        self._model.show(())

    def _fill(self, choices: Sequence[Choice]) -> None:
        self._model.show(choices)
        self.list.setCurrentIndex(self._model.index(0))
        self._place()

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self._model.index(row))
        self._announce()

    def _place(self, _scrolled: int = 0) -> None:
        """Below the caret's line, above it where there is more room; away when the line is out of sight."""
        pane = self._pane
        if pane is None:
            return
        window, caret = self._window, pane.cursorRect()
        seen = pane.viewport().visibleRegion().boundingRect()
        if not seen.isNull() and not seen.intersects(caret.adjusted(0, 0, 1, 0)):
            self.leave()
            return
        corner = pane.viewport().mapTo(window, QPoint(0, 0))
        caret.translate(corner)
        frame = 2 * self.list.frameWidth() + 2
        row = self.list.sizeHintForRow(0)
        below, above = window.height() - caret.bottom() - 4, caret.top() - 4
        wanted = min(_ROWS, len(self._model.choices)) * row + frame
        under = below >= wanted or below >= above
        height = max(row + frame, min(wanted, below if under else above))
        width = min(self._width(), window.width() - 8)
        left = max(4, min(caret.left() - _PAD, window.width() - width - 4))
        self.setGeometry(left, caret.bottom() + 3 if under else caret.top() - 3 - height, width, height)

    def _width(self) -> int:
        metrics = self.list.fontMetrics()
        shown = self._model.choices[:_MEASURED]
        widest = max(
            metrics.horizontalAdvance(each.title)
            + (metrics.horizontalAdvance(each.note) + _GAP if each.note else 0)
            for each in shown
        )
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return max(_NARROWEST, min(_WIDEST, widest + 2 * _PAD + bar + 8))

    # What goes on round it

    def _watch(self) -> None:
        """Hear of what takes the caret away or moves the text under it."""
        widget: QWidget | None = self._pane
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        if self._pane is not None:
            self._pane.verticalScrollBar().valueChanged.connect(self._place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and watched is self._pane:
            self.leave()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        return False

    def _announce(self, *, first: bool = False) -> None:
        """Have a screen reader say which choice is current, and at first of how many and of what."""
        choice, pane = self.current, self._pane
        if choice is None or pane is None:
            return
        words = spoken(choice)
        if first:
            words = self.tr("{0}, {1} choices: {2}").format(
                self.list.accessibleName(), len(self._model.choices), words
            )
        announce(pane, words)
