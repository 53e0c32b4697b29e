"""What a command says that answers a question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from app.errors import Message


class Verdict(NamedTuple):
    """What goes to standard output, whether it is a negative verdict, and what else is worth telling."""

    output: str
    negative: bool
    messages: Sequence[Message] = ()
