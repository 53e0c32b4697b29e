"""The editor of one part, whole: mouse, clipboard and what is drawn round the text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QHelpEvent, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from app.model.edit.spans import at_offset
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text, plain
from app.ui.pane.clipboard import ClipboardPane
from app.ui.pane.painting import Markers


class Pane(ClipboardPane):
    """Shows and edits the blocks of one part; undo is the session's."""

    link_activated = Signal(str)  # a link clicked with Ctrl: the window asks before it leaves the program

    item_activated = Signal(str)  # the section that a reference clicked with Ctrl leads to
    picture_activated = Signal(str)  # the id of a picture that was clicked twice
    menu_opening = Signal(object, int)  # the QMenu about to be shown, and for which place in the document

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pressed: Inline | None = None
        self._markers = Markers(self, self._core)

    def paintEvent(self, e: QPaintEvent) -> None:
        """Draw the text, then what stands beside it."""
        super().paintEvent(e)
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        beside = self._markers.visible(top + e.rect().top(), top + e.rect().bottom())
        if beside or self.aids:
            painter = QPainter(self.viewport())
            painter.setClipRegion(e.region())
            painter.translate(-left, -top)
            self._markers.paint(painter, beside)
            for aid in self.aids:
                aid.paint(self, painter, top + e.rect().top(), top + e.rect().bottom())
            painter.end()

    def changeEvent(self, e: QEvent) -> None:
        """Set everything anew when font or colours change."""
        if e.type() == QEvent.Type.FontChange and hasattr(self, "_objects"):
            self._objects.forget_sizes()
        super().changeEvent(e)
        if e.type() in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and hasattr(self, "_markers"):
            with self._quietly():
                self._core.restyle()

    # Mouse

    def mousePressEvent(self, e: QMouseEvent) -> None:
        """Remember what was pressed; a click is told when the button comes up at the same place."""
        self._pressed = self._object_at(e.position().toPoint())
        super().mousePressEvent(e)

    def mouseReleaseEvent(self, e: QMouseEvent) -> None:
        """A click on a footnote's mark opens the note; one on a link or reference with Ctrl follows it."""
        super().mouseReleaseEvent(e)
        if e.button() != Qt.MouseButton.LeftButton:
            return
        found = self._object_at(e.position().toPoint())
        if isinstance(found, Footnote) and found == self._pressed:
            self.footnote_activated.emit(found.id)
        elif isinstance(found, Text) and e.modifiers() & Qt.KeyboardModifier.ControlModifier:
            marks = found.marks
            self.link_activated.emit(marks.link) if marks.link else self.item_activated.emit(marks.item)

    def mouseDoubleClickEvent(self, e: QMouseEvent) -> None:
        """Twice on a picture asks for its description."""
        found = self._object_at(e.position().toPoint())
        if isinstance(found, Image):
            self.picture_activated.emit(found.id)
        else:
            super().mouseDoubleClickEvent(e)

    def contextMenuEvent(self, e: QContextMenuEvent) -> None:
        """The usual menu, doing things our way; the window may add to it."""
        menu = self.context_menu(e.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(e.globalPos())

    def context_menu(self, at: QPoint) -> QMenu:
        """The widget's menu for a point of the viewport, but erasing as we do and with no undo of its own."""
        menu = self.createStandardContextMenu(at)
        ours = {"edit-cut": self.cut, "edit-delete": self.erase_selection}
        for action in menu.actions():
            if action.objectName() in ("edit-undo", "edit-redo"):
                menu.removeAction(action)
            elif action.objectName() in ours:
                new = QAction(action.icon(), action.text(), menu)
                new.setObjectName(action.objectName())
                new.setEnabled(action.isEnabled())
                new.triggered.connect(ours[action.objectName()])
                menu.insertAction(action, new)
                menu.removeAction(action)
        self.menu_opening.emit(menu, self.cursorForPosition(at).position())
        return menu

    def viewportEvent(self, event: QEvent) -> bool:
        """Show what a footnote says, or where a link leads, when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = self._hint(self._object_at(event.pos()))
            QToolTip.showText(event.globalPos(), text, self.viewport()) if text else QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _hint(self, inline: Inline | None) -> str:
        match inline:
            case Footnote():
                return plain(inline.content)
            case Image():
                return inline.alt
            case Text():
                return inline.marks.link
            case _:
                return ""

    def _object_at(self, point: QPoint) -> Inline | None:
        """The footnote, picture, linked text or reference under a point of the viewport."""
        cursor = self.cursorForPosition(point)
        spot = self._core.spot_at(cursor.position())
        content = self._content_at(spot)
        for offset in (spot.offset, spot.offset - 1):
            found = at_offset(content, offset) if offset >= 0 else None
            if found is not None and self._covers(cursor.position() + offset - spot.offset, point):
                leads = not isinstance(found, Text) or found.marks.link or found.marks.item
                return None if not leads or isinstance(found, LineBreak) else found
        return None

    def _covers(self, position: int, point: QPoint) -> bool:
        """Whether the character at a position is drawn over a point."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        left = self.cursorRect(cursor)
        cursor.setPosition(position + 1)
        right = self.cursorRect(cursor)
        same_line = left.top() <= point.y() <= left.bottom() and left.top() == right.top()
        return same_line and left.left() <= point.x() <= right.left()

    def loadResource(self, type: int, name: object) -> QImage:
        """Nothing is ever loaded from outside; with None the widget would look for itself."""
        return QImage()
