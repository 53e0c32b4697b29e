"""The text of a chapter on the screen: nothing in it comes from outside the program's own pictures."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QPalette, QPixmap, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from app.resources import resource

_SPACE = 22  # pixels round the text


class Page(QTextBrowser):
    """Shows a chapter; a link is told, not followed."""

    followed = Signal(QUrl)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("handbook_page")
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self.followed)
        self.document().setDocumentMargin(_SPACE)

    def show_html(self, body: str) -> None:
        """Show this, from its beginning."""
        document = self.document()
        document.setDefaultStyleSheet("p, li { line-height: 135%; } td, th { line-height: 120%; }")
        self.setHtml(body)
        document.setDocumentMargin(_SPACE)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the handbook; anything else is nothing."""
        url = QUrl(name)
        file = url.path()
        if kind == QTextDocument.ResourceType.ImageResource.value and url.isRelative() and "/" not in file:
            return QPixmap(str(resource("handbook", "pictures", file)))
        return ""

    def mark(self, wanted: str) -> None:
        """Mark every place where one of the words stands that are looked for."""
        colours = self.palette()
        look = QTextCharFormat()
        look.setBackground(colours.color(QPalette.ColorRole.Highlight))
        look.setForeground(colours.color(QPalette.ColorRole.HighlightedText))
        marked: list[QTextEdit.ExtraSelection] = []
        for word in wanted.split():
            cursor = QTextCursor(self.document())
            while not (cursor := self.document().find(word, cursor)).isNull():
                selection = QTextEdit.ExtraSelection()
                selection.cursor, selection.format = cursor, look
                marked.append(selection)
        self.setExtraSelections(marked)
        if marked:
            first: QTextCursor = marked[0].cursor
            self.setTextCursor(QTextCursor(self.document().findBlock(first.selectionStart())))
