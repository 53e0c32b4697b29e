"""The palette: a line to type in and what it may mean, over the window. It gives the focus back as it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
)
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.ui.announce import announce
from app.ui.palette.ranking import SIGNS, Entry, Index

_ROWS = 12  # shown at once; more can be reached by arrows
_WIDE = 760  # pixels
_GAP, _PAD = 20, 10  # pixels between a title and its note; left and right of a row
_SIGN_OF = {kind: sign for sign, kind in SIGNS.items()}
_Key = Qt.Key
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_STEPS = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: _ROWS, _Key.Key_PageUp: -_ROWS}


def spoken(entry: Entry) -> str:
    """An entry as it is read aloud."""
    return ", ".join(each for each in (entry.title, entry.note, entry.keys) if each)


class _Entries(QAbstractListModel):
    """What was found, as rows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: Sequence[Entry] = ()

    def show(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.entries[index.row()].title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(self.entries[index.row()])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        on = index.isValid() and self.entries[index.row()].enabled
        return flags | Qt.ItemFlag.ItemIsEnabled if on else flags


class _Row(QStyledItemDelegate):
    """Draws the sign of its kind, the title, and dimmed at the end where it is found and its keys."""

    def __init__(self, model: _Entries) -> None:
        super().__init__(model)
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        metrics: QFontMetrics = option.fontMetrics
        return QSize(100, metrics.height() + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        entry = self._model.entries[index.row()]
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        role = QPalette.ColorRole
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, palette.brush(role.Highlight))
        text = palette.color(role.HighlightedText if chosen else role.Text)
        dim = palette.color(role.HighlightedText if chosen else role.PlaceholderText)
        middle, end = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        inner = rect.adjusted(_PAD, 0, -_PAD, 0)
        painter.setPen(dim)
        painter.drawText(inner, middle, _SIGN_OF[entry.kind])
        inner.setLeft(inner.left() + 2 * metrics.averageCharWidth() + _PAD)
        if entry.keys:
            painter.drawText(inner, middle | end, entry.keys)
            inner.setRight(inner.right() - metrics.horizontalAdvance(entry.keys) - _GAP)
        if entry.note:
            most = max(inner.width() // 4, inner.width() - metrics.horizontalAdvance(entry.title) - _GAP)
            note = metrics.elidedText(entry.note, Qt.TextElideMode.ElideRight, most)
            painter.drawText(inner, middle | end, note)
            inner.setRight(inner.right() - metrics.horizontalAdvance(note) - _GAP)
        painter.setPen(text if entry.enabled else dim)
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, middle, title)


class _Line(QLineEdit):
    """The line; every key is its own while it has the focus, none a command of the window's."""

    pressed = Signal(object)  # QKeyEvent; accepted if it has been used
    left = Signal()  # the focus went elsewhere

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                event.ignore()
                self.pressed.emit(event)
                if event.isAccepted():
                    return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier and event.text().isascii()
        if not alt:  # a menu's letter, which Qt would type
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason
        if event.reason() not in stays:
            self.left.emit()


class Palette(QFrame):
    """Shown over a window until something is chosen or it is left."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._index = Index()
        self._chosen: Callable[[Entry], None] = lambda _entry: None
        self._came_from: QWidget | None = None
        self.closing_keys: Sequence[QKeySequence] = ()
        self.setObjectName("palette")
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self.setAutoFillBackground(True)
        self.hide()
        self._build()

    def _build(self) -> None:
        self._model = _Entries(self)
        self.line = _Line(self)
        self.line.setObjectName("palette_line")
        self.line.setAccessibleName(self.tr("Command, section, person or phrase"))
        signs = self.tr(
            "Command, section, person, phrase …   only:  > commands   § items   @ people   + phrases"
        )
        self.line.setPlaceholderText(signs)
        self.line.setAccessibleDescription(signs)
        self.list = QListView(self)
        self.list.setObjectName("palette_list")
        self.list.setAccessibleName(self.tr("What it may mean"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(_Row(self._model))
        self.list.setModel(self._model)
        self.nothing = QLabel(self.tr("Nothing is called that."), self)
        self.nothing.setObjectName("palette_nothing")
        self.nothing.setMargin(_PAD)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(6)
        for widget in (self.line, self.list, self.nothing):
            column.addWidget(widget)
        self.line.textChanged.connect(self._filter)
        self.line.pressed.connect(self._press)
        self.line.left.connect(self._let_go)
        self.list.clicked.connect(lambda _index: self.take())

    # What is asked of it

    def offer(
        self,
        entries: Sequence[Entry],
        used: Sequence[str],
        chosen: Callable[[Entry], None],
        came_from: QWidget | None,
        text: str = "",
    ) -> None:
        """Show these; `chosen` is told which was taken, once the focus is back where it came from."""
        self._index, self._chosen, self._came_from = Index(entries, used), chosen, came_from
        self.line.blockSignals(True)
        self.line.setText(text)
        self.line.blockSignals(False)
        self._filter(text)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.end(False)
        QTimer.singleShot(0, self, lambda: self._index.prepare())  # once it is seen, and before the first key

    @property
    def found(self) -> Sequence[Entry]:
        """What is listed."""
        return self._model.entries

    @property
    def current(self) -> Entry | None:
        """What Enter would take."""
        row = self.list.currentIndex().row()
        return self._model.entries[row] if 0 <= row < len(self._model.entries) else None

    def take(self) -> None:
        """Take the current one; what cannot be done just now is not taken."""
        entry, chosen = self.current, self._chosen
        if entry is not None and entry.enabled:
            self.leave()
            chosen(entry)

    def leave(self) -> None:
        """Go, and give the focus back."""
        came_from = self._came_from
        self._let_go()
        if came_from is not None and came_from.isVisibleTo(self._window):
            came_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self) -> None:
        """Go; the focus is elsewhere already, or about to be."""
        self._came_from = None
        self.hide()
        self._model.show(())
        self._index = Index()

    # Finding

    def _filter(self, text: str) -> None:
        found = self._index.find(text)
        self._model.show(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.place()
        if found:
            self.list.setCurrentIndex(self._model.index(0))
            self.list.scrollToTop()
        self._announce()

    def _press(self, event: QKeyEvent) -> None:
        key, keys = event.key(), QKeySequence(event.keyCombination())
        alone = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if key in _STEPS:
            self._go(_STEPS[_Key(key)], turns=key in (_Key.Key_Down, _Key.Key_Up))
        elif key in (_Key.Key_Tab, _Key.Key_Backtab):
            self._go(1 if key == _Key.Key_Tab else -1, turns=True)
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            if alone:  # with Ctrl it is a new section's, elsewhere
                self.take()
        elif key == _Key.Key_Escape or keys in self.closing_keys:
            self.leave()
        else:
            return
        event.accept()

    def _go(self, by: int, *, turns: bool) -> None:
        count = len(self._model.entries)
        if count:
            row = self.list.currentIndex().row() + by
            row = row % count if turns else max(0, min(count - 1, row))
            self.list.setCurrentIndex(self._model.index(row))
            self._announce()

    def _announce(self) -> None:
        """Have a screen reader say what Enter would take: the focus stays in the line."""
        entry = self.current
        announce(self.line, spoken(entry) if entry else self.nothing.text())

    # Where it stands

    def place(self) -> None:
        """In the middle of the window's width, near its top."""
        window = self._window
        rows = min(_ROWS, len(self._model.entries))
        below = rows * self.list.sizeHintForRow(0) if rows else self.nothing.sizeHint().height()
        around = self.line.sizeHint().height() + 8 + 8 + 6 + 2 * self.frameWidth()
        width = min(_WIDE, window.width() - 24)
        top = min(72, max(8, window.height() // 10))
        height = min(around + below, window.height() - top - 12)
        self.setGeometry((window.width() - width) // 2, top, width, height)
