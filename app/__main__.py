"""Starts Paragraf: the command line if the call names a command, else the window."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # `typing` would cost `--help` a sixth of its start
if TYPE_CHECKING:
    from collections.abc import Sequence

SPELLING = "--spelling-worker"  # how the program starts itself to look words up (`spelling/client.py`)
LIBRARY = "--library-worker"  # and to read the documents of the library (`archive/client.py`)


def main(words: Sequence[str] | None = None) -> int:
    """Run one call and return its exit code; `words` are the command line without the program's name."""
    from app.cli.main import guarded, is_windowless, run, utf8_streams

    words = sys.argv[1:] if words is None else words
    if words[:1] == [SPELLING]:
        from app.spelling.worker import run as answer

        return answer()
    if words[:1] == [LIBRARY]:
        from app.archive.worker import run as read

        return read()
    utf8_streams()
    if is_windowless(words):
        return run(words)
    return guarded(_window, words)


def _window(words: Sequence[str], language: str) -> int:
    from app.ui.start import run_window

    return run_window(words, language)


if __name__ == "__main__":
    sys.exit(main())
