"""JSON into typed values, from any thread: the one place where msgspec gets to know a type.

WORKAROUND: msgspec 0.22 can crash when two threads show it a type at once that it has not seen; from then
on decoding is safe. Check again with each release of msgspec.
"""

from __future__ import annotations

from threading import Lock
from typing import Any, TypeVar

import msgspec

T = TypeVar("T")

_turn = Lock()
_known: dict[Any, msgspec.json.Decoder[Any]] = {}


def decoded(data: bytes | msgspec.Raw, kind: type[T]) -> T:
    """The value of this type in JSON; msgspec's errors if there is none."""
    return (_known.get(kind) or decoder(kind)).decode(data)


def decoder(kind: type[T]) -> msgspec.json.Decoder[T]:
    """What decodes JSON into this type."""
    with _turn:
        made = _known[kind] = msgspec.json.Decoder(kind)
    return made


def converted(value: Any, kind: type[T]) -> T:
    """Plain tables and lists as a value of this type; msgspec's errors if they are none."""
    with _turn:
        return msgspec.convert(value, kind)
