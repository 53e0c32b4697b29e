"""Brings a document that another program wrote into the one form that ours writes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from app.errors import Message, UserError
from app.model.annotations import Comment
from app.model.blocks import Block, Paragraph, Quote, Table
from app.model.inlines import PLAIN, Footnote, Inline, Marks, NoteInline, Text, clean, normal
from app.model.links import safe_link
from app.model.minutes import Minutes
from app.model.sections import Section
from app.model.tree import parts, walk

T = TypeVar("T")
DEEPEST = (
    60  # levels of sections, and of lists and quotes in a part: far beyond use, far from the stack's end
)


def check_depth(sections: Iterable[Section], level: int = 1) -> None:
    """UserError "file.too-deep" when sections stand in sections beyond reason."""
    if level > DEEPEST:
        raise UserError("file.too-deep")
    for section in sections:
        if section.sections:
            check_depth(section.sections, level + 1)


def is_normal(minutes: Minutes) -> bool:
    """Whether all content is in normal form and all links are safe; strings are not looked into.

    UserError "file.too-deep" when lists or quotes stand in each other beyond reason.
    """
    return sum(_faults(part.blocks, 1) for part in parts(minutes) if part.blocks) == 0


def _faults(blocks: tuple[Block, ...], level: int) -> int:
    """How many paragraphs are not in normal form."""
    if level > DEEPEST:
        raise UserError("file.too-deep")
    count = 0
    for block in blocks:
        match block:
            case Paragraph():
                count += not _normal_content(block.content)
            case Quote():
                count += _faults(block.blocks, level + 1)
            case Table():
                count += sum(_faults(cell.blocks, level + 1) for row in block.rows for cell in row.cells)
            case _:
                count += sum(_faults(item.blocks, level + 1) for item in block.items)
    return count


def _normal_content(content: Iterable[Inline]) -> bool:
    last: Marks | None = None
    for inline in content:
        if isinstance(inline, Text):
            marks = inline.marks
            if not inline.text or marks == last:
                return False
            if marks.link and safe_link(marks.link) != marks.link:
                return False
            last = marks
        else:
            last = None
            if isinstance(inline, Footnote) and not _normal_content(inline.content):
                return False
    return True


def mended(minutes: Minutes) -> tuple[Minutes, tuple[Message, ...]]:
    """Strings cleaned, content in normal form, links that may not be followed taken off their words."""
    mending = _Mending()
    after = mending.mend(minutes)
    told: list[Message] = []
    if mending.dropped:
        told.append(Message("file.links-dropped", {"count": mending.dropped}))
    if joined := sum(
        len(each.appeal_instruction.strip().splitlines()) > 1 for _, each in walk(minutes.sections)
    ):
        told.append(Message("file.lines-joined", {"count": joined}))
    return after, tuple(told)


def cleaned(value: T) -> T:
    """Any value of the model with its strings cleaned and its content in normal form."""
    return _Mending().mend(value)


class _Mending:
    def __init__(self) -> None:
        self.dropped = 0

    def mend(self, value: Any) -> Any:
        """The same value in normal form; the very same where nothing had to change."""
        match value:
            case str():
                return clean(value)
            case tuple():
                after = tuple(map(self.mend, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
                return value if _same(after, value) else after  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
            case Marks():
                return value if value is PLAIN else self._marks(value)
            case Struct():
                return self._struct(value)
            case _:
                return value

    def _struct(self, value: Struct) -> Struct:
        changed: dict[str, Any] = {}
        for name in value.__struct_fields__:
            before = getattr(value, name)
            if (after := self.mend(before)) is not before:
                changed[name] = after
        match value:
            case Comment():  # a remark may have several lines
                changed["text"] = "\n".join(map(clean, value.text.splitlines()))
            case Paragraph():
                changed["content"] = normal(changed.get("content", value.content))
            case Footnote():
                content = normal(changed.get("content", value.content))
                changed["content"] = tuple(inline for inline in content if isinstance(inline, NoteInline))
            case _:
                pass
        return replace(value, **changed) if changed else value

    def _marks(self, marks: Marks) -> Marks:
        marks = replace(marks, **{name: self.mend(getattr(marks, name)) for name in marks.__struct_fields__})
        link = safe_link(marks.link)
        if marks.link and not link:
            self.dropped += 1
        return marks if link == marks.link else replace(marks, link=link)


def _same(after: tuple[Any, ...], before: tuple[Any, ...]) -> bool:
    return all(a is b for a, b in zip(after, before, strict=True))
