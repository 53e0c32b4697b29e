"""HTML fragments, as the clipboard carries them between programs."""

from app.formats.html.reader import Fragment, read_fragment
from app.formats.html.writer import write_fragment

__all__ = ["Fragment", "read_fragment", "write_fragment"]
