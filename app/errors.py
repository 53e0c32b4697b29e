"""What the Qt-free layers say to people: codes and parameters, never sentences."""

from __future__ import annotations

from pathlib import Path

import msgspec


class Message(msgspec.Struct, frozen=True):
    """Something worth telling: a code of `resources/messages/*.toml` and what fills its place-holders."""

    code: str
    params: dict[str, str | int] = {}


class UserError(Exception):
    """A call or an input that cannot be used; it becomes one line on the screen or on standard error.

    `file` is where the fault lies; every other parameter fills a place-holder of the code's sentence.
    """

    def __init__(self, code: str, *, file: str | Path | None = None, **params: str | int) -> None:
        if file is not None:
            params["file"] = str(file)
        self.message = Message(code, params)
        super().__init__(f"{code} {params}")
