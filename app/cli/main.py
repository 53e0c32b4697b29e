"""Runs one call of the command line: exit 0 done, 1 a negative verdict, 2 unusable call or input."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence

from app.cli.arguments import LATER, parse
from app.errors import Message, UserError
from app.messages import sentence

DONE, UNUSABLE = 0, 2


def run(words: Sequence[str]) -> int:
    """Do what the words say; what goes wrong is one line on standard error."""
    language = language_of(words)
    try:
        return _run(parse(words), language)
    except UserError as error:
        tell([error.message], language)
        return UNUSABLE
    except BrokenPipeError:  # whoever read our output has left
        sys.stdout = None
        return DONE


def language_of(words: Sequence[str]) -> str:
    """The language that a call asks for, Swedish unless it says otherwise."""
    asked = dict(zip(words, words[1:], strict=False)).get("--lang", "")
    asked = next((word.removeprefix("--lang=") for word in words if word.startswith("--lang=")), asked)
    return asked if asked in ("sv", "en") else "sv"


def tell(messages: Iterable[Message], language: str) -> None:
    """Each message as one line on standard error."""
    for message in messages:
        print(f"paragraf: {sentence(message, language)}", file=sys.stderr)  # noqa: T201


def _run(call: Namespace, language: str) -> int:
    if call.version:
        from app import __version__

        print(f"Paragraf {__version__}")  # noqa: T201
        return DONE
    if call.help or not call.command:
        from app.resources import resource

        print(resource("messages", f"help.{language}.txt").read_text(encoding="utf-8"), end="")  # noqa: T201
        return DONE
    if call.command in LATER:
        raise UserError("cli.later", what=call.command)
    from app.cli import commands

    tell(commands.COMMANDS[call.command](call), language)
    return DONE


def utf8_streams() -> None:
    """Swedish letters come out whole whatever the console's own code page is."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    os.environ.setdefault("PYTHONUTF8", "1")
