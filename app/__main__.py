"""Starts Paragraf: the window, or the command line if the first word is a command."""

from __future__ import annotations

import sys
from collections.abc import Sequence

_WINDOWLESS = {"import", "export", "new", "check", "recover", "search", "-h", "--help", "--version"}


def main(words: Sequence[str] | None = None) -> int:
    """Run one call and return its exit code; `words` are the command line without the program's name."""
    words = sys.argv[1:] if words is None else words
    from app.cli.main import run, utf8_streams

    utf8_streams()
    if _WINDOWLESS.intersection(words):
        return run(words)
    from app.ui.start import run_window

    return run_window(words)


if __name__ == "__main__":
    sys.exit(main())
