"""What stands inside a paragraph: marked text, line breaks, footnotes and images."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Literal

import msgspec

from app.model.ids import MEDIA_NAME, new_id
from app.model.value import Value


class Marks(Value, frozen=True):
    """What is special about a stretch of text: how it is set, what it means, where it leads."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    strike: bool = False
    script: Literal["", "super", "sub"] = ""
    link: str = ""  # http, https or mailto
    language: str = ""  # BCP 47; empty: the document's own
    mask: str = ""  # the reason why it is masked before publishing (KL 8:10)
    person: str = ""  # the id of a person named here
    item: str = ""  # the id of a section named here
    comments: tuple[str, ...] = ()  # ids of comments tied to this stretch


PLAIN = Marks()


class Text(Value, frozen=True, tag_field="type", tag="text"):
    """Characters set alike. Holds no control characters and no line ends (see `clean`)."""

    text: str
    marks: Marks = PLAIN


class LineBreak(Value, frozen=True, tag_field="type", tag="break"):
    """A new line inside a paragraph."""


NoteInline = Text | LineBreak


class Footnote(Value, frozen=True, tag_field="type", tag="footnote"):
    """A footnote where its mark stands; its number follows from its place."""

    id: str
    content: tuple[NoteInline, ...] = ()


class Image(Value, frozen=True, tag_field="type", tag="image"):
    """A picture in the line. `media` names its bytes: `<sha256>.<ext>`; `width` in mm, 0: its own."""

    id: str
    media: Annotated[str, msgspec.Meta(pattern=MEDIA_NAME)]
    alt: str = ""
    width: Annotated[float, msgspec.Meta(ge=0, le=2000)] = 0.0


Inline = Text | LineBreak | Footnote | Image

# Line ends, C0 and C1 controls, Unicode's line and paragraph separators, the object character,
# the byte order mark and characters that are none: nothing of this can be written, printed or read back.
_FORBIDDEN = dict.fromkeys(
    [*range(0x20), *range(0x7F, 0xA0), 0xFEFF, 0xFFFC, *range(0xFDD0, 0xFDF0), 0xFFFE, 0xFFFF]
) | dict.fromkeys([0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029], " ")
# The same, and the halves of characters that no encoding takes
_UNFIT = re.compile(f"[{''.join(map(chr, _FORBIDDEN))}\ud800-\udfff]")
# The last two of every other plane are no characters either; looked for apart, and only in text that has
# something as far out at all, since that is slow.
_LAST = dict.fromkeys(
    plane + last for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF)
)
_FAR = re.compile(f"[{''.join(map(chr, _LAST))}]")
_AS_FAR = re.compile("[\U0001fffe-\U0010ffff]")


def clean(text: str) -> str:
    """The text with line ends and tabs as spaces and without what no document can carry."""
    if text.isprintable() and "\ufffc" not in text:  # which Python holds to be printable
        return text
    # Not printable are no-break spaces too, which sums of money are full of.
    if not _UNFIT.search(text) and not (_AS_FAR.search(text) and _FAR.search(text)):
        return text
    kept = text.translate(_FORBIDDEN | _LAST)
    return kept.encode("utf-8", "ignore").decode() if not kept.isprintable() else kept


def normal(content: Iterable[Inline]) -> tuple[Inline, ...]:
    """The same content in its one normal form: no empty text, neighbours set alike made one."""
    out: list[Inline] = []
    for inline in content:
        if not isinstance(inline, Text):
            out.append(inline)
            continue
        text = clean(inline.text)
        if not text:
            continue
        last = out[-1] if out else None
        if isinstance(last, Text) and last.marks == inline.marks:
            out[-1] = Text(last.text + text, last.marks)
        else:
            out.append(inline if text is inline.text else Text(text, inline.marks))
    return tuple(out)


def text(string: str, marks: Marks = PLAIN) -> tuple[Inline, ...]:
    """A string as content."""
    return normal((Text(string, marks),))


def footnote(string: str) -> Footnote:
    """A new footnote with plain text."""
    return Footnote(new_id(), (Text(clean(string)),) if clean(string) else ())


def plain(content: Iterable[Inline]) -> str:
    """The words alone: breaks as line ends, images as their alt text, footnotes left out."""
    parts: list[str] = []
    for inline in content:
        match inline:
            case Text():
                parts.append(inline.text)
            case LineBreak():
                parts.append("\n")
            case Image():
                parts.append(inline.alt)
            case Footnote():
                pass
    return "".join(parts)
