"""A Word file as what it says and how it looks, before anybody guesses what it means.

`reading` makes it from the XML, `recognising` makes minutes of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from app.errors import Message
from app.model.annotations import Comment
from app.model.inlines import Inline


class InList(msgspec.Struct, frozen=True):
    """A real list's point: `number` is the list (two with the same are one list), `level` from 0."""

    number: str
    level: int = 0
    is_numbered: bool = False


class SourceParagraph(msgspec.Struct, frozen=True):
    """One paragraph. What of its text is bold, struck, a link, a footnote, stands in `content`.

    `style` is the style's name in lower case, as Word calls it in English for its own ("heading 1", "title",
    "list bullet"); `base` the names of the styles it is based on, nearest first. `outline` from 0, its
    own or its style's; None: running text. `marker` is the number that Word would show before it ("§ 12",
    "a)"), "" for bullets and for none. `size` in points, of most of its letters; `bold`, `italic` and `caps`
    are true when all of its letters are so, wherever that is said. `indent` in mm, from the margin to its
    text. `bookmarks` are those that begin in it. `place` says where it stood.
    """

    content: tuple[Inline, ...] = ()
    style: str = "normal"
    base: tuple[str, ...] = ()
    outline: int | None = None
    in_list: InList | None = None
    marker: str = ""
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    underline: bool = False
    alignment: Literal["", "left", "centre", "right", "justified"] = ""
    indent: float = 0.0
    begins_page: bool = False
    has_rule: bool = False  # a line is drawn over or under it
    tabs: bool = False  # it has tab characters, which stand as "\u2003" in `content`
    bookmarks: tuple[str, ...] = ()
    place: Literal["body", "box"] = "body"


class SourceCell(msgspec.Struct, frozen=True):
    """One cell; `columns` it spans. One that is merged downwards is `continued`, and empty, below."""

    blocks: tuple[SourceBlock, ...] = ()
    columns: int = 1
    continued: bool = False


class SourceRow(msgspec.Struct, frozen=True):
    """One row; `header`: said to be repeated on every page."""

    cells: tuple[SourceCell, ...] = ()
    header: bool = False


class SourceTable(msgspec.Struct, frozen=True):
    """A table as it stands; `borders` whether any line of it is drawn. Inner tables are blocks of cells."""

    rows: tuple[SourceRow, ...] = ()
    style: str = ""
    borders: bool = False


SourceBlock = SourceParagraph | SourceTable


class Running(msgspec.Struct, frozen=True):
    """A header or footer: once each, however many pages or sections have it."""

    kind: Literal["header", "footer"]
    blocks: tuple[SourceBlock, ...] = ()


class Source(msgspec.Struct, frozen=True):
    """All of a file. `media` by `<sha256>.<ext>` as images name it; `comments` by the ids that marks have.

    `properties`: title, author, subject, identifier, language, created, modified, where the file has them.
    `size` is the usual size of its text in points. `messages` tell what could not be taken along.
    """

    blocks: tuple[SourceBlock, ...] = ()
    running: tuple[Running, ...] = ()
    comments: tuple[Comment, ...] = ()
    media: Mapping[str, bytes] = {}
    properties: Mapping[str, str] = {}
    size: float = 11.0
    messages: tuple[Message, ...] = ()
