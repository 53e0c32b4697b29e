"""Runs one call of the command line: exit 0 done, 1 a negative verdict, 2 unusable call or input.

`--help` is to start about as fast as Python itself, so this module imports the rest where it is used.
"""

from __future__ import annotations

import io
import os
import sys

from app.cli.words import COMMANDS, LANGUAGES

TYPE_CHECKING = False  # `typing` would cost `--help` a sixth of its start
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

DONE, NEGATIVE, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
_ABOUT = {"-h": "help", "--help": "help", "--version": "version"}


def run(words: Sequence[str]) -> int:
    """Do what the words say; what goes wrong is one line on standard error."""
    return guarded(_run, words)


def guarded(action: Callable[[Sequence[str], str], int], words: Sequence[str]) -> int:
    """The exit code of `action(words, language)`; whatever it raises becomes one line and exit 2.

    Under Python's own development mode (`python -X dev -m app`) the unexpected is raised instead.
    """
    language = language_of(words)
    try:
        return action(words, language)
    except BrokenPipeError:  # whoever read our output has left
        _drop_output()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        from app.errors import Message, UserError
        from app.messages import tell

        if isinstance(error, UserError):
            tell([error.message], language)
            return UNUSABLE
        if sys.flags.dev_mode:
            raise
        if isinstance(error, OSError):
            _drop_output()  # or Python tries the full disk once more on its way out, and says so
        tell([Message("file.unexpected", {"reason": f"{type(error).__name__}: {error}"})], language)
        return UNUSABLE


def is_windowless(words: Sequence[str]) -> bool:
    """Whether the call needs no window: its first word is a command, or it asks for help or the version."""
    rest = iter(words)
    for word in rest:
        if word == "--lang":
            next(rest, "")
        elif not word.startswith("--lang="):
            return word in COMMANDS or not _ABOUT.keys().isdisjoint(words)
    return False


def language_of(words: Sequence[str]) -> str:
    """The language that a call asks for, Swedish unless it says otherwise."""
    asked = "sv"
    for word, value in zip(words, [*words[1:], ""], strict=False):
        if word == "--lang":
            asked = value
        elif word.startswith("--lang="):
            asked = word.removeprefix("--lang=")
    return asked if asked in LANGUAGES else "sv"


def utf8_streams() -> None:
    """Swedish letters come out whole whatever the console's own code page is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    os.environ.setdefault("PYTHONUTF8", "1")


def _run(words: Sequence[str], language: str) -> int:
    about = next((_ABOUT[word] for word in words if word in _ABOUT), "")
    if about:
        from app.cli.about import text

        print(text(about, language), end="", flush=True)  # noqa: T201
        return DONE
    from app.cli.arguments import parse

    call = parse(words)
    from app.cli.commands import ACTIONS
    from app.cli.verdict import Verdict
    from app.messages import tell

    done = ACTIONS[call.command](call)
    if not isinstance(done, Verdict):
        tell(done, language)
        return DONE
    print(done.output, end="", flush=True)  # noqa: T201
    tell(done.messages, language)
    return NEGATIVE if done.negative else DONE


def _drop_output() -> None:
    """Nothing more can be written, so what is still in the buffer goes nowhere."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
