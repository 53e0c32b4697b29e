"""What the Qt-free layers say to people: codes and parameters, never sentences."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple


class Message(NamedTuple):
    """Something worth telling: a code of `resources/messages/*.toml` and what fills its place-holders."""

    code: str
    params: Mapping[str, str | int] = {}


class UserError(Exception):
    """A call or an input that cannot be used; it becomes one line on the screen or on standard error.

    `file` is where the fault lies; every other parameter fills a place-holder of the code's sentence.
    """

    def __init__(self, code: str, *, file: str | Path | None = None, **params: str | int) -> None:
        if file is not None:
            params["file"] = str(file)
        self.message = Message(code, params)
        super().__init__(f"{code} {params}")

    def at(self, file: str | Path) -> UserError:
        """The same fault, with the file named if it was not known before."""
        params = dict(self.message.params)
        known = params.pop("file", str(file))
        return UserError(self.message.code, file=str(known), **params)


def unexpected(error: Exception) -> Message:
    """What a person is told of a fault of ours, which also goes where those go that nobody catches."""
    report(error)
    return fault(error)


def fault(error: Exception) -> Message:
    """What a person is told of a fault of ours, for one who reports it when that was told."""
    return Message("file.unexpected", {"reason": type(error).__name__})


def report(error: Exception) -> None:
    """Bring a fault of ours where those go that nobody catches.

    In the window that is one place; on the command line nothing more is told than the message.
    """
    if sys.excepthook is not sys.__excepthook__ or sys.flags.dev_mode:
        sys.excepthook(type(error), error, error.__traceback__)
