"""The pictures on the toolbar, drawn in the text's own colour so that they suit light and dark."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.resources import resource

_LETTER = 1.25  # of the height of a line of the program's own text
_LEAST = 20  # pixels at normal resolution
_MIDDLE = 128  # of a colour's lightness


def icon(name: str) -> QIcon:
    """The picture `resources/icons/<name>.svg`, in which `currentColor` stands for the text's colour."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    palette = QGuiApplication.palette()
    colour = palette.color(QPalette.ColorRole.ButtonText)
    made = QIcon(_drawn(drawing.replace("currentColor", colour.name())))
    if colour.lightness() > _MIDDLE:  # the style fades what is disabled only where pictures are dark
        faint = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText).name()
        made.addPixmap(_drawn(drawing.replace("currentColor", faint)), QIcon.Mode.Disabled)
    return made


def side() -> int:
    """How large a picture is, in pixels at normal resolution: it grows with the program's own text."""
    return max(_LEAST, round(QFontMetrics(QGuiApplication.font()).height() * _LETTER))


def _drawn(svg: str) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.primaryScreen() else 1.0
    pixels = side()
    pixmap = QPixmap(round(pixels * ratio), round(pixels * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return pixmap
