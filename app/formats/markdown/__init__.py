"""Markdown in and out: the program's own dialect, and what other people write."""

from app.formats.markdown.reader import read
from app.formats.markdown.writer import write

__all__ = ["read", "write"]
