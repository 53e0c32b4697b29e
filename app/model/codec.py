"""The document as JSON bytes and back; older formats are migrated, newer ones refused."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import Paragraph, map_paragraphs
from app.model.inlines import Footnote, Image, Inline, NoteInline, clean, normal
from app.model.minutes import FORMAT, Minutes
from app.model.sections import Part, Section

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Minutes)

# What our own writer never puts into a string: an escaped control character, Unicode's line and
# paragraph separators, the object character, the byte order mark, a no-character.
_ESCAPED = re.compile(rb'\\[^"\\]')
_C1 = re.compile(rb"\xc2[\x80-\x9f]")
_FOREIGN = ("\u2028", "\u2029", "\ufeff", "\ufffc", "\ufffe", "\uffff")
_FOREIGN_BYTES = tuple(character.encode() for character in _FOREIGN)
# Inside a JSON string a quotation mark is escaped, so these match keys and nothing else.
_ID = re.compile(rb'"id"\s*:\s*"([^"]*)"')
_BAD_ID = re.compile(rb'"id"\s*:\s*(?!"[A-Za-z0-9_-]{1,40}")')


def encode(minutes: Minutes) -> bytes:
    """The document as JSON, UTF-8, named fields."""
    return _encoder.encode(minutes)


def decode(data: bytes) -> Minutes:
    """The document in JSON bytes; UserError "file.…" with the place."""
    try:
        found = msgspec.json.decode(data, type=_Format).format
    except msgspec.DecodeError as error:
        raise _unusable(error) from error
    except RecursionError as error:
        raise UserError("file.too-deep") from error
    if found > FORMAT:
        raise UserError("file.newer-format", found=found, known=FORMAT)
    try:
        minutes = _decoder.decode(data)
    except msgspec.DecodeError as error:
        raise _unusable(error) from error
    except RecursionError as error:
        raise UserError("file.too-deep") from error
    _check_ids(data)
    return _normalised(minutes) if _foreign(data) else minutes


def _foreign(data: bytes) -> bool:
    """Whether another program wrote strings that ours would not; each look costs less than a walk."""
    if b"\\" in data and _ESCAPED.search(data):
        return True
    if b"\xef\xb7" in data or _C1.search(data):
        return True
    return any(character in data for character in _FOREIGN_BYTES)


def _unusable(error: msgspec.DecodeError) -> UserError:
    if isinstance(error, msgspec.ValidationError):
        reason, _, at = str(error).partition(" - at ")
        return UserError("file.wrong-content", reason=reason, place=at.strip("`") or "$")
    return UserError("file.not-json", reason=str(error))


class _Format(msgspec.Struct):
    format: int = 1


def _check_ids(data: bytes) -> None:
    """Refuse ids that two things share or that could not name a bookmark; read off the bytes, for speed."""
    if bad := _BAD_ID.search(data):
        raise UserError("file.bad-id", place=f"byte {bad.start()}")
    ids = _ID.findall(data)
    if len(set(ids)) != len(ids):
        twice = next(name for name, count in Counter(ids).items() if count > 1)
        raise UserError("file.double-id", id=twice.decode())


def _normalised(minutes: Minutes) -> Minutes:
    """Strings cleaned everywhere; content in normal form."""
    sections = tuple(map(_normal_section, minutes.sections))
    header = _clean_strings(minutes.header)
    return replace(minutes, header=header, opening=_normal_part(minutes.opening), sections=sections)


def _normal_section(section: Section) -> Section:
    return replace(
        section,
        heading=clean(section.heading),
        case_number=clean(section.case_number),
        parts=tuple(map(_normal_part, section.parts)),
        sections=tuple(map(_normal_section, section.sections)),
    )


def _normal_part(part: Part) -> Part:
    return replace(part, blocks=map_paragraphs(part.blocks, _normal_paragraph))


def _normal_paragraph(paragraph: Paragraph) -> Paragraph:
    return replace(paragraph, content=normal(map(_normal_inline, paragraph.content)))


def _normal_inline(inline: Inline) -> Inline:
    match inline:
        case Footnote():
            kept = tuple(i for i in normal(inline.content) if isinstance(i, NoteInline))
            return replace(inline, content=kept)
        case Image():
            return replace(inline, alt=clean(inline.alt))
        case _:
            return inline


def _clean_strings(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, tuple):
        return tuple(map(_clean_strings, value))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
    if isinstance(value, msgspec.Struct):
        return replace(
            value, **{name: _clean_strings(getattr(value, name)) for name in value.__struct_fields__}
        )
    return value
