"""From the command line to a window that is ready to type in."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from app.errors import Message, UserError
from app.formats.result import Read
from app.messages import LANGUAGES, tell
from app.session import files
from app.storage import settings as stored
from app.storage.stamps import same_file
from app.ui.display import PACKAGES, check_x11_plugin, has_display
from app.ui.running import claim, release

_TRIES, _WAIT = 25, 0.2  # how often, and how many seconds apart, a program that starts is asked


def run_window(words: Sequence[str], language: str) -> int:
    """Open the window on the files that the words name; with no display export the first instead.

    `language` ("sv" or "en") is for what standard error is told before there is a window.
    """
    names, asked = _files(words)
    if not has_display():
        return _without_display(names, language)
    files_asked = [name.absolute() for name in names]
    first = _read_first(files_asked)  # before Qt is loaded: its import hook slows every later import
    settings, told = stored.look()
    lock = claim()
    try:
        check_x11_plugin()
        if lock is None and _handed_over(files_asked):
            return 0
        _spare_source_search()
        from app.ui.application import Application

        return Application.start(files_asked, asked, settings, first, told)
    except (ImportError, OSError) as error:
        if ".so" not in str(error):
            raise
        raise UserError("cli.missing-library", packages=PACKAGES) from error
    finally:
        release(lock)


def _handed_over(paths: Sequence[Path]) -> bool:
    """Give the files to the program that has the lock, which may still be starting; False if it is deaf."""
    from app.ui.instance import hand_over

    for _ in range(_TRIES):
        if hand_over(paths):
            return True
        time.sleep(_WAIT)
    return False


def _spare_source_search() -> None:
    """Load the first of Qt without what it does to later imports.

    WORKAROUND: PySide reads the source of every module imported after it, in search of a switch for
    other names of its methods, which is a twentieth of a start. Checked with PySide6 6.11.
    """
    import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda module: False)  # noqa: B010


def _read_first(paths: Sequence[Path]) -> Read | UserError | None:
    """The document for the first window, or why there is none; None when none was named, or one of Word's.

    What is recognised in those is shown before they are taken in.
    """
    try:
        is_words = bool(paths) and paths[0].suffix.lower() in files.WORD
        return files.read_source(paths[0]) if paths and not is_words else None
    except UserError as error:
        return error


def _files(words: Sequence[str]) -> tuple[list[Path], str]:
    """The files that the words name, and the language they ask for."""
    names: list[Path] = []
    asked = ""
    rest = iter(words)
    for word in rest:
        if word == "--lang" or word.startswith("--lang="):
            asked = word.removeprefix("--lang=") if "=" in word else next(rest, "")
            if not asked:
                raise UserError("cli.no-value", what="--lang")
            if asked not in LANGUAGES:
                raise UserError("cli.choice", what="--lang", value=asked)
        elif word.startswith("-") and len(word) > 1:
            raise UserError("cli.unknown", what=word)
        else:
            names.append(Path(word))
    return names, asked


def _without_display(names: Sequence[Path], language: str) -> int:
    if not names:
        raise UserError("cli.no-display-no-file")
    from app.session.warnings import warnings

    read = files.read_source(names[0])
    out = Path.cwd() / f"{names[0].stem}.docx"
    if same_file(out, names[0]):  # never in the place of what was read
        out = out.with_name(f"{names[0].stem} - Paragraf.docx")
    told = [*read.messages, *files.export(read.package, out).messages]
    told += warnings(read.package, files.look(read.package), language)
    pdf = out.with_suffix(".pdf")
    try:
        told += [each for each in files.export(read.package, pdf).messages if each not in told]
        told.append(Message("cli.no-display", {"file": str(out), "pdf": str(pdf)}))
    except UserError as error:  # a character that no font has; the Word file is there all the same
        told += [error.message, Message("cli.no-display-word", {"file": str(out)})]
    tell(told, language)
    return 0
