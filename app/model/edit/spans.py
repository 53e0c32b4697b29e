"""A paragraph's content cut and measured by offsets in UTF-16 units, as widgets count."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from app.model.inlines import PLAIN, Inline, Marks, Text, normal

Content = tuple[Inline, ...]


def units(text: str) -> int:
    """The length of a string in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def size(inline: Inline) -> int:
    """The length of one inline; whatever is not text takes one unit."""
    return units(inline.text) if isinstance(inline, Text) else 1


def length(content: Content) -> int:
    """The length of a paragraph's content."""
    return sum(map(size, content))


def cut_text(text: str, start: int, end: int) -> str:
    """The stretch of a string; half a character at an edge is left out."""
    if text.isascii():
        return text[start:end]
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le", "ignore")


def whole(text: str, offset: int) -> int:
    """The offset, or the one before where it would part the two halves of a character."""
    if text.isascii():
        return offset
    unit = text.encode("utf-16-le", "surrogatepass")[2 * offset : 2 * offset + 2]
    return offset - 1 if len(unit) == 2 and 0xDC <= unit[1] <= 0xDF else offset


def cut(content: Content, start: int, end: int | None = None) -> Content:
    """The content from one offset to another, or to its end."""
    if end is None:
        end = length(content)
    out: list[Inline] = []
    at = 0
    for inline in content:
        after = at + size(inline)
        if start <= at and after <= end:
            out.append(inline)
        elif at < end and start < after and isinstance(inline, Text):
            piece = cut_text(inline.text, max(start - at, 0), end - at)
            out.extend((Text(piece, inline.marks),) if piece else ())
        at = after
    return tuple(out)


def without(content: Content, start: int, end: int) -> Content:
    """The content with a stretch taken out."""
    return normal((*cut(content, 0, start), *cut(content, end)))


def inserted(content: Content, offset: int, new: Content) -> Content:
    """The content with more set in."""
    return normal((*cut(content, 0, offset), *new, *cut(content, offset)))


def marked(content: Content, start: int, end: int, change: Callable[[Marks], Marks]) -> Content:
    """The content with the marks of a stretch changed."""
    middle = (
        Text(inline.text, change(inline.marks)) if isinstance(inline, Text) else inline
        for inline in cut(content, start, end)
    )
    return normal((*cut(content, 0, start), *middle, *cut(content, end)))


def at_offset(content: Content, offset: int) -> Inline | None:
    """The inline whose first or inner units begin at the offset; None at the end."""
    at = 0
    for inline in content:
        at += size(inline)
        if offset < at:
            return inline
    return None


def typing_marks(content: Content, offset: int) -> Marks:
    """How a letter typed here is set: like the one before, but a link ends with its last letter."""
    at = 0
    previous: Inline | None = None
    following: Inline | None = None
    before: Text | None = None
    for inline in content:
        after = at + size(inline)
        if isinstance(inline, Text) and at < offset < after:
            return inline.marks
        if at >= offset:
            following = inline
            break
        previous = inline
        before = inline if isinstance(inline, Text) else before
        at = after
    if before is None:
        return _unpointed(following.marks) if isinstance(following, Text) else PLAIN
    if previous is before and isinstance(following, Text) and _points(following) == _points(before):
        return before.marks
    return _unpointed(before.marks)


def _points(text: Text) -> tuple[object, ...]:
    marks = text.marks
    return marks.link, marks.person, marks.item, marks.comments


def _unpointed(marks: Marks) -> Marks:
    """The marks without what points at one stretch only, and does not grow with it."""
    if not (marks.link or marks.person or marks.item or marks.comments):
        return marks
    return replace(marks, link="", person="", item="", comments=())
