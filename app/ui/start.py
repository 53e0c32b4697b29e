"""From the command line to a window that is ready to type in."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.cli.main import DONE, UNUSABLE, language_of, tell
from app.errors import Message, UserError

# What Debian's and Ubuntu's minimal installations lack for Qt's windows
_PACKAGES = (
    "libegl1 libgl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)


def run_window(words: Sequence[str]) -> int:
    """Open the window on the files that the words name; with no display export the first instead."""
    language = language_of(words)
    names, asked = _files(words)
    try:
        if not has_display():
            return _without_display(names, language)
        try:
            from app.ui.application import Application
        except ImportError as error:
            if "PySide6" not in str(error) and ".so" not in str(error):
                raise
            raise UserError("cli.missing-library", packages=_PACKAGES, reason=str(error)) from error
        return Application.start(names, asked)
    except UserError as error:
        tell([error.message], language)
        return UNUSABLE


def _files(words: Sequence[str]) -> tuple[list[Path], str]:
    """The files that the words name, and the language they ask for."""
    names: list[Path] = []
    asked = ""
    rest = iter(words)
    for word in rest:
        if word == "--lang":
            asked = next(rest, "")
        elif word.startswith("--lang="):
            asked = word.removeprefix("--lang=")
        elif word.startswith("-") and len(word) > 1:
            raise UserError("cli.unknown", what=word)
        else:
            names.append(Path(word))
    return names, asked


def has_display() -> bool:
    """Whether a window can be shown; on Linux that takes a display server or a platform asked for."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _without_display(names: Sequence[Path], language: str) -> int:
    from app.session import files

    if not names:
        raise UserError("cli.no-display-no-file")
    read = files.read_source(names[0])
    out = Path.cwd() / f"{names[0].stem}.docx"
    written = files.export(read.package, out)
    tell([*read.messages, *written.messages, Message("cli.no-display", {"file": str(out)})], language)
    return DONE
