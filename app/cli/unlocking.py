"""Documents that are locked with a passphrase: it comes from a file or is asked for at the terminal."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from app.errors import Message, UserError
from app.formats.result import Read
from app.messages import sentence, tell
from app.session import files

_TRIES = 3
_LARGEST = 64 << 10  # bytes of a file with a passphrase

T = TypeVar("T")


def read_source(path: Path, call: Namespace) -> Read:
    """`files.read_source`, with the passphrase where it needs one."""
    return unlocked(lambda: files.read_source(path), call)


def unlocked(read: Callable[[], T], call: Namespace) -> T:
    """What `read` reads, after the passphrase if it is locked. UserError "sealed.…"."""
    try:
        return read()
    except UserError as error:
        if error.message.code != "sealed.locked":
            raise
        path = Path(str(error.message.params["file"]))
    unlock(path, call)
    return read()


def unlock(path: Path, call: Namespace) -> None:
    """Open what is locked, for this call; UserError "sealed.not-asked" where nobody can be asked."""
    from app.session import unlocking

    if call.passphrase_file:
        unlocking.unlock(path, _first_line(Path(call.passphrase_file)))
        return
    if sys.stdin is None or not sys.stdin.isatty():
        raise UserError("sealed.not-asked", file=path)
    for left in reversed(range(_TRIES)):
        try:
            unlocking.unlock(path, _asked(path, call.lang or "sv"))
            return
        except UserError as error:
            if not left or error.message.code != "sealed.wrong-passphrase":
                raise
            tell([error.message], call.lang or "sv")


def in_clear(seal: str, out: Path) -> tuple[Message, ...]:
    """What to tell when what comes out of a locked document can be read by anybody."""
    return (Message("sealed.plain-out", {"file": str(out)}),) if seal else ()


def _asked(path: Path, language: str) -> str:
    from getpass import getpass

    try:
        return getpass(sentence(Message("sealed.ask", {"file": path.name}), language) + " ")
    except EOFError as error:
        raise UserError("sealed.not-asked", file=path) from error


def _first_line(path: Path) -> str:
    from app.storage.atomic import read_whole

    try:
        words = read_whole(path, _LARGEST).decode("utf-8-sig").split("\n", 1)[0].removesuffix("\r")
    except UnicodeDecodeError as error:
        raise UserError("sealed.passphrase-file", file=path) from error
    if not words:
        raise UserError("sealed.passphrase-file", file=path)
    return words
