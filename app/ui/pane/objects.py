"""Footnote marks and pictures in the line: how big they are and how they are drawn."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPalette,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)

from app.model.inlines import Footnote, Image
from app.ui.pane.formats import IMAGE_OBJECT, INLINE, NOTE_OBJECT, object_in
from app.ui.pane.reading import table_at

_RAISED = 0.7  # the size of a footnote's number against the text round it
_DOTS_PER_MM = 96 / 25.4
_MARGIN = 24.0  # pixels beside a picture as wide as the pane


class InlineObjects(QPyTextObject):
    """Draws the object characters of one document."""

    def __init__(self, document: QTextDocument, palette: Callable[[], QPalette]) -> None:
        super().__init__(document)
        self.numbers: Mapping[str, int] = {}
        self.media: Mapping[str, bytes] = {}
        self._palette = palette
        self._pictures: dict[str, QImage] = {}
        self._mark_sizes: dict[str, QSizeF] = {}
        layout = document.documentLayout()
        layout.registerHandler(NOTE_OBJECT, self)
        layout.registerHandler(IMAGE_OBJECT, self)

    def intrinsicSize(self, doc: QTextDocument, posInDocument: int, format: QTextFormat) -> QSizeF:  # noqa: N803
        """The room that the object at a place takes."""
        value = object_in(format.stringProperty(INLINE))
        if isinstance(value, Footnote):
            return self._mark_size(self._number(value), doc.defaultFont())
        if isinstance(value, Image):
            return self._size(value, doc, _room(doc, posInDocument))
        return QSizeF(0, 0)

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,
    ) -> None:
        """Draw the object at a place."""
        value = object_in(format.stringProperty(INLINE))
        rect = QRectF(rect)
        if isinstance(value, Footnote):
            painter.save()
            painter.setFont(_small(doc.defaultFont()))
            painter.setPen(self._palette().color(QPalette.ColorRole.Link))
            painter.drawText(
                rect, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, self._number(value)
            )
            painter.restore()
        elif isinstance(value, Image):
            picture = self._picture(value)
            if picture.isNull():
                self._draw_missing(painter, rect, value)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(rect, picture)

    def show(self, media: Mapping[str, bytes]) -> None:
        """Take pictures from here from now on."""
        self.media = media

    def forget_sizes(self) -> None:
        """Measure marks anew: the font is about to change."""
        self._mark_sizes.clear()

    def _mark_size(self, number: str, font: QFont) -> QSizeF:
        """The room of a footnote's mark; asked for every mark of a paragraph at each key in it."""
        found = self._mark_sizes.get(number)
        if found is None:
            wide = QFontMetricsF(_small(font)).horizontalAdvance(number)
            found = self._mark_sizes[number] = QSizeF(wide + 1, QFontMetricsF(font).ascent())
        return found

    def _number(self, note: Footnote) -> str:
        return str(self.numbers.get(note.id, 1))

    def _picture(self, image: Image) -> QImage:
        found = self._pictures.get(image.media)
        if found is None:
            data = self.media.get(image.media)
            if data is None:
                return QImage()
            found = self._pictures[image.media] = QImage.fromData(data)
        return found

    def _size(self, image: Image, doc: QTextDocument, room: float) -> QSizeF:
        picture = self._picture(image)
        if picture.isNull():
            line = QFontMetricsF(doc.defaultFont()).height()
            return QSizeF(line * 8, line * 2.4)
        wide = image.width * _DOTS_PER_MM if image.width else float(picture.width())
        wide = max(1.0, min(wide, room) if room > 0 else wide)
        return QSizeF(wide, max(1.0, wide * picture.height() / picture.width()))

    def _draw_missing(self, painter: QPainter, rect: QRectF, image: Image) -> None:
        painter.save()
        palette = self._palette()
        painter.setPen(QPen(palette.color(QPalette.ColorRole.Mid), 1, Qt.PenStyle.DashLine))
        painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(rect.adjusted(4, 2, -4, -2), flags, image.alt or "🖼")
        painter.restore()


def _room(doc: QTextDocument, position: int) -> float:
    """How wide a picture may be: as the pane, or as its column."""
    # A cursor must not be moved here: finding its place on the screen would begin another layout.
    table = table_at(doc.findBlock(position))
    return doc.textWidth() / (table.columns() if table else 1) - _MARGIN


def _small(font: QFont) -> QFont:
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * _RAISED)
    else:
        small.setPixelSize(max(1, round(font.pixelSize() * _RAISED)))
    return small
