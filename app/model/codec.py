"""The document as JSON bytes and back; older formats are migrated, newer ones refused."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from typing import Annotated, Any

import msgspec

from app.errors import Message, UserError
from app.model.decoding import decoded, decoder
from app.model.mending import check_depth, cleaned, is_normal, mended
from app.model.migrations import migrated
from app.model.minutes import FORMAT, Minutes

_encoder = msgspec.json.Encoder()
_decoder = decoder(Minutes)
_OWN_START = f'{{"format":{FORMAT},'.encode()
BOM = b"\xef\xbb\xbf"

# All looks below are at what our encoder writes, which has no spaces between things and escapes what it
# must and nothing else. Inside a string a quotation mark is escaped, so `"id":` is a key and nothing else.
_ID = re.compile(rb'"id":"([^"]*)"')
_GOOD_ID = re.compile(rb"[A-Za-z0-9_-]{1,40}")
_GOOD_IDS = re.compile(rb"[A-Za-z0-9_-]*")
# What `inlines.clean` takes out of a string: escaped controls, and by their first byte in UTF-8 the others.
_ESCAPED = re.compile(rb'\\[^"\\]')
_FOREIGN = {
    b"\x7f": re.compile(rb"\x7f"),
    b"\xc2": re.compile(rb"\xc2[\x80-\x9f]"),
    b"\xe2": re.compile(rb"\xe2\x80[\xa8\xa9]"),
    b"\xef": re.compile(rb"\xef(?:\xb7[\x90-\xaf]|\xbb\xbf|\xbf[\xbc\xbe\xbf])"),
    b"\xbf\xbe": re.compile(rb"[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf\xbe"),
    b"\xbf\xbf": re.compile(rb"[\xf0-\xf4][\x8f\x9f\xaf\xbf]\xbf\xbf"),
}


class _Head(msgspec.Struct):
    format: Annotated[int, msgspec.Meta(ge=1)]


def encode(minutes: Minutes) -> bytes:
    """The document as JSON, UTF-8, named fields."""
    try:
        return _encoder.encode(minutes)
    except UnicodeEncodeError:  # half a character, as a broken program may paste; no file takes it
        return _encoder.encode(cleaned(minutes))


def decode(data: bytes, name: str = "") -> Minutes:
    """The document in JSON bytes; UserError "file.…" with `name` as the file and the place in it."""
    return read(data, name)[0]


def read(data: bytes, name: str = "") -> tuple[Minutes, tuple[Message, ...]]:
    """As `decode`, with what had to be changed in a document that another program wrote."""
    data = data.removeprefix(BOM)
    with refusals(data, name):
        current = data if data.startswith(_OWN_START) else _in_format(data)
        minutes = _decoder.decode(current)
        check_depth(minutes.sections)
        own = _encoder.encode(minutes)
        if own != current and own != msgspec.json.format(current, indent=-1):
            check_keys(data)
        check_ids(own)
        if is_normal(minutes) and not _foreign(own):
            return minutes, ()
        return mended(minutes)


def check(own: bytes) -> None:
    """UserError "file.…" if `read` would refuse what `encode` wrote."""
    with refusals(own, ""):
        minutes = _decoder.decode(own)
        check_depth(minutes.sections)
        is_normal(minutes)
        check_ids(own)


def check_keys(data: bytes) -> None:
    """UserError "file.double-key" if an object says two things of the same name."""
    import json  # the only reader that shows both

    json.loads(data, object_pairs_hook=_single)


@contextmanager
def refusals(data: bytes, name: str) -> Generator[None]:
    """What goes wrong in decoding `data` as a UserError that names the file."""
    try:
        yield
    except UserError as error:
        if not name:
            raise
        raise error.at(name) from error
    except msgspec.ValidationError as error:
        reason, _, at = str(error).partition(" - at ")
        place = at.replace("`", "") or "$"
        raise UserError("file.wrong-content", file=name or None, reason=reason, place=place) from error
    except UnicodeDecodeError as error:
        raise UserError("file.not-utf8", file=name or None, place=_bad_byte(data)) from error
    except RecursionError as error:
        raise UserError("file.too-deep", file=name or None) from error
    except ValueError as error:  # DecodeError too
        raise UserError("file.not-json", file=name or None, reason=str(error)) from error


def _in_format(data: bytes) -> bytes:
    """Today's format of the data, whichever it was written in."""
    found = decoded(data, _Head).format
    if found > FORMAT:
        raise UserError("file.newer-format", found=found, known=FORMAT)
    return data if found == FORMAT else migrated(data, found, FORMAT)


def _bad_byte(data: bytes) -> int:
    try:
        data.decode()
    except UnicodeDecodeError as error:
        return error.start
    return 0


def _single(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        twice = next(key for key, count in Counter(key for key, _ in pairs).items() if count > 1)
        raise UserError("file.double-key", key=twice)
    return found


def check_ids(own: bytes) -> None:
    """Refuse ids that two things share or that could not name a bookmark."""
    ids = _ID.findall(own)
    lengths = set(map(len, ids))
    if not (min(lengths) >= 1 and max(lengths) <= 40 and _GOOD_IDS.fullmatch(b"".join(ids))):
        bad = next(name for name in ids if not _GOOD_ID.fullmatch(name))
        raise UserError("file.bad-id", place=bad.decode() or '""')
    if len(set(ids)) != len(ids):
        twice = next(name for name, count in Counter(ids).items() if count > 1)
        raise UserError("file.double-id", id=twice.decode())


def _foreign(own: bytes) -> bool:
    """Whether there are strings that our own programs would not write; cheaper than a walk."""
    if b"\\" in own and _ESCAPED.search(own):
        return True
    return any(first in own and look.search(own) for first, look in _FOREIGN.items())
