"""How marks, containers and tables look in a text document, and what of it is read back."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import cast

import msgspec
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontMetricsF,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from app.model.decoding import decoder
from app.model.inlines import PLAIN, Footnote, Image, Marks

OBJECT = "\ufffc"
BREAK = "\u2028"
NOTE_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
IMAGE_OBJECT = QTextFormat.ObjectTypes.UserObject + 2

# What is read back. A property is either absent or holds something: an empty string reads as a list.
_USER = QTextFormat.Property.UserProperty.value
MARKS, INLINE, STACK, ITEM = _USER + 1, _USER + 2, _USER + 3, _USER + 4
HEADER = _USER + 5

_decode_marks = decoder(Marks).decode
_Object = Footnote | Image  # whatever is no text
_decode_object: Callable[[str], _Object] = decoder(cast("type[_Object]", _Object)).decode
_TableFormat = QTextTableFormat | QTextFrameFormat


@lru_cache(maxsize=4096)
def marks_in(written: str) -> Marks:
    """The marks that a format's property holds."""
    return _decode_marks(written) if written else PLAIN


@lru_cache(maxsize=4096)
def object_in(written: str) -> Footnote | Image | None:
    """The footnote or image that a format's property holds."""
    return _decode_object(written) if written else None


def _written(value: msgspec.Struct) -> str:
    return msgspec.json.encode(value).decode()


class Formats:
    """The formats of one pane, made once each; new ones are needed when its font or palette changes."""

    def __init__(self, font: QFont, palette: QPalette) -> None:
        self.em = QFontMetricsF(font).height()
        self.indent = self.em * 1.5
        self.quote_bar = palette.color(QPalette.ColorRole.Mid)
        self._palette = palette
        roles = (QPalette.ColorRole.Mid, QPalette.ColorRole.Link, QPalette.ColorRole.AlternateBase)
        self.look = (font.toString(), *(palette.color(role).name() for role in roles))  # what it all hangs on
        self._chars: dict[Marks, QTextCharFormat] = {}
        self._blocks: dict[tuple[str, int, bool], QTextBlockFormat] = {}

    def chars(self, marks: Marks) -> QTextCharFormat:
        """The format of text with these marks."""
        found = self._chars.get(marks)
        if found is None:
            found = self._chars[marks] = self._char_format(marks)
        return found

    def _char_format(self, marks: Marks) -> QTextCharFormat:
        made = QTextCharFormat()
        if marks == PLAIN:
            return made
        made.setProperty(MARKS, _written(marks))
        if marks.bold:
            made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(marks.italic)
        made.setFontUnderline(marks.underline or bool(marks.link))
        made.setFontStrikeOut(marks.strike)
        if marks.script:
            align = QTextCharFormat.VerticalAlignment
            raised = marks.script == "super"
            made.setVerticalAlignment(align.AlignSuperScript if raised else align.AlignSubScript)
        if marks.link:
            made.setAnchor(True)
            made.setAnchorHref(marks.link)
            made.setForeground(self._palette.brush(QPalette.ColorRole.Link))
        elif marks.item and not marks.underline:  # dotted: it leads somewhere and follows its number
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        return made

    def inline(self, value: Footnote | Image) -> QTextCharFormat:
        """The format of the object character that stands for a footnote or an image."""
        made = QTextCharFormat()
        made.setObjectType(NOTE_OBJECT if isinstance(value, Footnote) else IMAGE_OBJECT)
        made.setProperty(INLINE, _written(value))
        return made

    def block(self, stack: str, item: int, in_cell: bool) -> QTextBlockFormat:
        """The format of a paragraph in these containers."""
        key = (stack, item, in_cell)
        found = self._blocks.get(key)
        if found is None:
            found = self._blocks[key] = self._block_format(stack, item, in_cell)
        return found

    def _block_format(self, stack: str, item: int, in_cell: bool) -> QTextBlockFormat:
        made = QTextBlockFormat()
        if stack:
            made.setProperty(STACK, stack)
            made.setLeftMargin(self.indent * len(stack))
        if item >= 0:
            made.setProperty(ITEM, item)
        if not in_cell:  # the larger of two neighbours' margins counts
            made.setTopMargin(0 if stack else self.em * 0.35)
            made.setBottomMargin(self.em * (0.15 if stack else 0.35))
        return made

    def table(self, stack: str, item: int, columns: int, header: bool) -> QTextTableFormat:
        """The format of a table in these containers."""
        made = QTextTableFormat()
        if stack:
            made.setProperty(STACK, stack)
            made.setLeftMargin(self.indent * len(stack))
        if item >= 0:
            made.setProperty(ITEM, item)
        if header:
            made.setProperty(HEADER, 1)
            made.setHeaderRowCount(1)
        made.setBorder(1)
        made.setBorderCollapse(True)
        made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        made.setBorderBrush(QBrush(self._palette.color(QPalette.ColorRole.Mid)))
        made.setCellPadding(self.em * 0.25)
        made.setCellSpacing(0)
        made.setTopMargin(self.em * 0.35)
        made.setBottomMargin(self.em * 0.35)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = QTextLength(QTextLength.Type.PercentageLength, 100 / columns)
        made.setColumnWidthConstraints([share] * columns)
        return made

    def cell(self, header: bool) -> QTextCharFormat:
        """The format of a table's cell itself: the shade of the header row."""
        made = QTextCharFormat()
        if header:
            made.setBackground(self._palette.brush(QPalette.ColorRole.AlternateBase))
        return made


def containers(block: QTextBlockFormat | _TableFormat) -> tuple[str, int]:
    """The stack and the item level that a block's or table's format holds."""
    stack = block.stringProperty(STACK)
    item = block.intProperty(ITEM) if block.hasProperty(ITEM) else -1
    return stack, item
