"""What a reader or writer hands back: its work, and what it has to say about how it went."""

from __future__ import annotations

import msgspec

from app.errors import Message
from app.model.minutes import Package


class Read(msgspec.Struct, frozen=True):
    """A document that was read, with messages in the order of their places."""

    package: Package
    messages: tuple[Message, ...] = ()


class Written(msgspec.Struct, frozen=True):
    """A whole file as bytes, with messages on what it could not carry."""

    data: bytes
    messages: tuple[Message, ...] = ()
