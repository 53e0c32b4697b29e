"""What `--help` and `--version` print."""

from __future__ import annotations

from app import __version__
from app.resources import ROOT


def text(about: str, language: str) -> str:
    """The help ("help") or the version ("version"), ready to print."""
    if about == "version":
        return f"Paragraf {__version__}\n"
    with open(f"{ROOT}/messages/help.{language}.txt", encoding="utf-8") as file:
        return file.read()
