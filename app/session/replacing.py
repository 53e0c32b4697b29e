"""Replaces what was found, one or all, as one edit; says what it left out."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import Block, Paragraph, map_paragraphs
from app.model.edit.spans import Content, cut, length
from app.model.header import Header
from app.model.inlines import PLAIN, Footnote, Image, LineBreak, Marks, Text, clean, normal
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.rules.life import is_closed, item_is_closed
from app.session.edits import Alone, by_hand
from app.session.finding import CASE_NUMBER, HEADING, Found, Hit
from app.session.header_fields import with_field

_REFERENCE = re.compile(r"\\(\\|\d{1,2}|g<\w+>|[nt])|\$(\$|\d{1,2}|\{\w+\})")


class Replacement(msgspec.Struct, frozen=True):
    """What comes in the place of matches; of an expression $1 or \\1 is its first group, $0 the match.

    `as_found`: words in capitals, and with a capital first, stay so.
    """

    text: str
    regex: bool = False
    as_found: bool = False


class Change(msgspec.Struct, frozen=True):
    """The text of one holder: from one UTF-16 offset to another becomes this; several by their order."""

    start: int
    end: int
    text: str


class ReplaceTexts(Alone, frozen=True):
    """Stretches of text all over the document become something else: one step of undo."""

    texts: Mapping[str, tuple[Change, ...]]  # by paragraph, footnote or picture (its description)
    parts: frozenset[str]  # that hold them
    fields: Mapping[tuple[str, str], tuple[Change, ...]]  # by section ("" header) and field

    def apply(self, minutes: Minutes) -> Minutes:
        return replace(
            minutes,
            header=self._header(minutes.header),
            opening=self._part(minutes.opening),
            sections=tuple(map(self._section, minutes.sections)),
        )

    def _header(self, header: Header) -> Header:
        from app.session.header_fields import fields

        now = fields(header)
        for (section, name), changes in self.fields.items():
            if not section:
                header = with_field(header, name, _exchanged(now[name], changes))
        return header

    def _section(self, section: Section) -> Section:
        heading = _exchanged(section.heading, self.fields.get((section.id, HEADING), ()))
        case_number = _exchanged(section.case_number, self.fields.get((section.id, CASE_NUMBER), ()))
        parts = tuple(map(self._part, section.parts))
        inner = tuple(map(self._section, section.sections))
        changed = any(a is not b for a, b in zip(parts, section.parts, strict=True))
        changed |= any(a is not b for a, b in zip(inner, section.sections, strict=True))
        if not changed and (heading, case_number) == (section.heading, section.case_number):
            return section
        return replace(section, heading=heading, case_number=case_number, parts=parts, sections=inner)

    def _part(self, part: Part) -> Part:
        if part.id not in self.parts:
            return part
        blocks: tuple[Block, ...] = map_paragraphs(part.blocks, self._paragraph)
        return part if blocks == part.blocks else by_hand(part, blocks)

    def _paragraph(self, paragraph: Paragraph) -> Paragraph:
        content = replaced(paragraph.content, self.texts.get(paragraph.id, ()))
        content = tuple(
            self._note(inline)
            if isinstance(inline, Footnote)
            else replace(inline, alt=_exchanged(inline.alt, self.texts[inline.id]))
            if isinstance(inline, Image) and inline.id in self.texts
            else inline
            for inline in content
        )
        return paragraph if content == paragraph.content else replace(paragraph, content=content)

    def _note(self, note: Footnote) -> Footnote:
        if note.id not in self.texts:
            return note
        content = replaced(note.content, self.texts[note.id])
        return replace(note, content=tuple(i for i in content if isinstance(i, Text | LineBreak)))


class Outcome(msgspec.Struct, frozen=True):
    """What a replacement does: its edit, how many matches in how many sections, and what is left out."""

    edit: ReplaceTexts
    count: int = 0
    sections: int = 0
    objects: int = 0  # matches with a footnote's mark, a picture or a line's end in them
    masked: int = 0  # matches of which only a piece is masked
    closed: int = 0  # matches in text that an approval has closed


def replacing(found: Found, by: Replacement, hits: Iterable[Hit] | None = None) -> Outcome:
    """How to replace some hits, None: all; UserError "find.no-group" for one that there is not."""
    made = defaultdict[str, int](int)
    texts, places = defaultdict[str, list[Change]](list), defaultdict[tuple[str, str], list[Change]](list)
    parts, sections = set[str](), set[str]()
    closed = _closed(found.minutes)
    masked = (
        _masks(found) if hits is None else _masks(Found(found.minutes, found.query, tuple(hits := [*hits])))
    )
    for hit in found.hits if hits is None else hits:
        kind = _left_out(hit, closed, masked)
        made[kind] += 1
        if kind:
            continue
        sections.add(hit.section)
        text = _worded(by, hit)
        if hit.where == "field":
            places[hit.section, hit.widget].append(Change(hit.start.offset, hit.end.offset, text))
        else:
            parts.add(hit.part)
            texts[hit.holder].append(_change(hit, text))
    edit = ReplaceTexts(
        {key: tuple(each) for key, each in texts.items()},
        frozenset(parts),
        {key: tuple(each) for key, each in places.items()},
    )
    return Outcome(edit, made[""], len(sections), made["objects"], made["masked"], made["closed"])


def _change(hit: Hit, text: str) -> Change:
    if hit.where != "alt":
        return Change(hit.start.offset, hit.end.offset, text)
    from app.model.edit.spans import units

    start = units(hit.line[: hit.match.start])
    return Change(start, start + units(hit.text), text)


def _closed(minutes: Minutes) -> frozenset[str] | None:
    """The sections whose text is closed, None: all of the document."""
    if is_closed(minutes):
        return None
    out: set[str] = set()

    def close(section: Section) -> None:
        out.add(section.id)
        for inner in section.sections:
            close(inner)

    for section in minutes.sections:
        if item_is_closed(minutes, section):
            close(section)
    return frozenset(out)


def _masks(found: Found) -> dict[str, Content]:
    """The paragraphs and footnotes with hits in which something is masked."""
    from app.model import tree
    from app.model.blocks import walk

    wanted = {hit.part for hit in found.hits}
    out: dict[str, Content] = {}
    for part in tree.parts(found.minutes):
        for block in walk(part.blocks) if part.id in wanted else ():
            for inline in block.content if isinstance(block, Paragraph) else ():
                if isinstance(inline, Footnote):
                    out |= {inline.id: inline.content} if _has_mask(inline.content) else {}
            if isinstance(block, Paragraph) and _has_mask(block.content):
                out[block.id] = block.content
    return out


def _has_mask(content: Content) -> bool:
    return any(isinstance(inline, Text) and inline.marks.mask for inline in content)


def _left_out(hit: Hit, closed: frozenset[str] | None, masked: Mapping[str, Content]) -> str:
    """Why a hit is not replaced, "" if it is."""
    if closed is None or hit.section in closed:
        # The place where the notice is kept is no part of the text.
        return "" if (hit.section, hit.widget) == ("", "kept_at") else "closed"
    if hit.where in ("text", "note"):
        if hit.over_objects:
            return "objects"
        inside = cut(masked.get(hit.holder, ()), hit.start.offset, hit.end.offset)
        if len({inline.marks.mask for inline in inside if isinstance(inline, Text)}) > 1:
            return "masked"
    return ""


def _worded(by: Replacement, hit: Hit) -> str:
    """What comes in the place of a hit."""
    text = clean(_expanded(by.text, hit) if by.regex else by.text)
    if not by.as_found or not text:
        return text
    letters = [letter for letter in hit.text if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return text.upper()
    return text[0].upper() + text[1:] if letters and letters[0].isupper() else text


def _expanded(text: str, hit: Hit) -> str:
    """The words with groups of the match filled in."""
    names = dict(hit.match.names)

    def group(found: re.Match[str]) -> str:
        name = (found[1] or found[2]).strip("{}").removeprefix("g<").removesuffix(">")
        if name in ("\\", "$"):
            return name
        if name in ("n", "t"):
            return " "
        if name.isdecimal() and int(name) < len(hit.match.groups):
            return hit.match.groups[int(name)]
        if name in names:
            return names[name]
        raise UserError("find.no-group", group=found[0])

    return _REFERENCE.sub(group, text)


def _exchanged(text: str, changes: tuple[Change, ...]) -> str:
    """A line of text with stretches of it exchanged."""
    if not changes:
        return text
    content = replaced((Text(text),), changes)
    return "".join(inline.text for inline in content if isinstance(inline, Text))


def replaced(content: Content, changes: tuple[Change, ...]) -> Content:
    """The content with stretches exchanged; each set as its first character, with all remarks on it."""
    if not changes:
        return content
    out: list[Text | LineBreak | Footnote | Image] = []
    at = 0
    rest = content
    for change in changes:
        out += cut(rest, 0, change.start - at)
        inside = cut(rest, change.start - at, change.end - at)
        out.append(Text(change.text, _marks(inside)))
        rest, at = cut(rest, change.end - at, length(rest)), change.end
    return normal((*out, *rest))


def _marks(inside: Content) -> Marks:
    texts = [inline for inline in inside if isinstance(inline, Text)]
    if not texts:
        return PLAIN
    comments = tuple(dict.fromkeys(each for inline in texts for each in inline.marks.comments))
    return replace(texts[0].marks, person="", item="", comments=comments)
