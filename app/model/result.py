"""What a reader or writer hands back: its work, and what it has to say about how it went."""

from __future__ import annotations

import msgspec

from app.errors import Message
from app.model.minutes import Package


class Stamp(msgspec.Struct, frozen=True, array_like=True):
    """What a file was like: when it was written, in nanoseconds, how long it is, and a digest of its bytes.

    The digest is 0 where nobody has read the bytes.
    """

    time: int
    size: int
    digest: int = 0


class Read(msgspec.Struct, frozen=True):
    """A document that was read, with messages in the order of their places.

    `stamp` is by what its file is known again, None for what is in no project file. `seal` names the key
    that it was locked with (`storage/keyring.py`), "" for what anybody can read.
    """

    package: Package
    messages: tuple[Message, ...] = ()
    stamp: Stamp | None = None
    seal: str = ""


class Written(msgspec.Struct, frozen=True):
    """A whole file as bytes, with messages on what it could not carry."""

    data: bytes
    messages: tuple[Message, ...] = ()
