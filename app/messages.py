"""The sentences behind the codes: one catalogue for the window and the command line."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from contextlib import suppress
from functools import cache

from app.errors import Message
from app.resources import resource

LANGUAGES = ("sv", "en")
_LONGEST = 300  # characters of one parameter


@cache
def _catalogue(language: str) -> dict[str, dict[str, str]]:
    import tomllib  # the window starts without it

    return tomllib.loads(resource("messages", f"{language}.toml").read_text(encoding="utf-8"))


def sentence(message: Message, language: str = "sv") -> str:
    """The message in words, on one line; its code is "area.name", as in the catalogue."""
    area, _, name = message.code.partition(".")
    shown = _Shown({key: _shown(value) for key, value in message.params.items()})
    return " ".join(_catalogue(language)[area][name].format_map(shown).split())


def tell(messages: Iterable[Message], language: str) -> None:
    """Each message as one line on standard error."""
    if sys.stderr is None:  # a window without a console
        return
    with suppress(OSError):  # nowhere to tell it
        for message in messages:
            print(f"paragraf: {sentence(message, language)}", file=sys.stderr, flush=True)  # noqa: T201


class _Shown(dict[str, "str | int"]):
    """What fills the place-holders; a dash for what was not said."""

    def __missing__(self, key: str) -> str:
        return "–"


def _shown(value: str | int) -> str | int:
    """A parameter as it may stand in a line: no control characters, not endlessly long."""
    if isinstance(value, int):
        return value
    readable = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # file names of any bytes
    text = "".join(c if c.isprintable() else " " for c in readable)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
