"""What was found, listed under its sections: arrow keys go through it, Enter goes there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.model import tree
from app.session.finding import Found, Hit
from app.session.pattern import BREAK, OBJECT

_MOST = 2_000  # hits that are listed
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_ROW = Qt.ItemDataRole.UserRole


class Results(QAbstractListModel):
    """A row for each section that has hits, and one for each hit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[str | int] = []
        self._hits: tuple[Hit, ...] = ()

    def show(self, found: Found | None, names: dict[str, str], more: str) -> None:
        """List these, sections by these names; `more` is what to say of those that are not listed."""
        self.beginResetModel()
        self._rows, self._hits = [], found.hits if found else ()
        at: str | None = None
        for number, hit in enumerate(self._hits[:_MOST]):
            if hit.section != at:
                at = hit.section
                self._rows.append(names.get(at, ""))
            self._rows.append(number)
        if len(self._hits) > _MOST:
            self._rows.append(more.format(len(self._hits) - _MOST))
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row if isinstance(row, str) else "".join(self.shown(row))
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        heading = isinstance(self._rows[index.row()], str)
        return Qt.ItemFlag.NoItemFlags if heading else super().flags(index)

    def shown(self, number: int) -> tuple[str, str, str]:
        """A hit in its line: before, what was found, after."""
        hit = self._hits[number]
        before, after = hit.around
        clean = str.maketrans({OBJECT: "", BREAK: " ", "\u00ad": ""})
        return before.translate(clean), hit.text.translate(clean), after.translate(clean)

    def row_of(self, number: int) -> int:
        """The row of a hit, -1 if it is not listed."""
        return self._rows.index(number) if number in self._rows else -1


class _Painter(QStyledItemDelegate):
    """Sections and what was found stand out."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, model = index.data(_ROW), index.model()
        assert isinstance(model, Results)
        self.initStyleOption(option, index)
        option.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        rect = option.rect.adjusted(6, 0, -6, 0)
        chosen = option.state & QStyle.StateFlag.State_Selected
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorGroup.Active, role))
        plain: QFont = option.font
        bold = QFont(plain)
        bold.setBold(True)
        pieces: tuple[tuple[str, QFont], ...] = (
            ((row, bold),) if isinstance(row, str) else self._pieces(model.shown(row), plain, bold)
        )
        left = rect.left() + (0 if isinstance(row, str) else 18)
        for text, font in pieces:
            painter.setFont(font)
            room = rect.right() - left
            if room <= 0:
                break
            words = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(left, rect.top(), room, rect.height(), Qt.AlignmentFlag.AlignVCenter, words)
            left += painter.fontMetrics().horizontalAdvance(text)
        painter.restore()

    @staticmethod
    def _pieces(shown: tuple[str, str, str], plain: QFont, bold: QFont) -> tuple[tuple[str, QFont], ...]:
        return (shown[0], plain), (shown[1], bold), (shown[2], plain)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(100, option.fontMetrics.height() + 6)


class ResultList(QListView):
    """The list on the screen."""

    wanted = Signal(int)  # the number of a hit to go to
    left = Signal()  # back to the field above it

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("find_results")
        self.setAccessibleName(self.tr("Found"))
        self.setUniformItemSizes(True)
        self.results = Results(self)
        self.setModel(self.results)
        self.setItemDelegate(_Painter(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerItem)
        self.setFixedHeight(8 * (self.fontMetrics().height() + 6))
        self.clicked.connect(self._go)

    def show_found(self, found: Found | None, names: dict[str, str]) -> None:
        """List what was found."""
        self.results.show(found, names, self.tr("… and {0} more"))

    def choose(self, number: int) -> None:
        """Stand on a hit."""
        row = self.results.row_of(number)
        if row >= 0:
            self.setCurrentIndex(self.results.index(row))

    def enter(self) -> None:
        """Go into the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid():
            self.choose(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go(self.currentIndex())
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 1:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, index: QModelIndex) -> None:
        row = index.data(_ROW) if index.isValid() else None
        if isinstance(row, int):
            self.wanted.emit(row)


def names_of(found: Found, numbered: dict[str, str], header: str) -> dict[str, str]:
    """What each section with hits is called: its § and heading."""
    names = {"": header}
    wanted = {hit.section for hit in found.hits[:_MOST]}
    for _, section in tree.walk(found.minutes.sections):
        if section.id in wanted:
            number = numbered.get(section.id, "")
            names[section.id] = f"{number}  {section.heading}".strip()
    return names
