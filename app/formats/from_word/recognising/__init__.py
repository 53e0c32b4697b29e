"""Makes minutes of a Word file's source: what stands where is told by styles, numbers, words and looks."""

from app.formats.from_word.recognising.recogniser import recognise

__all__ = ["recognise"]
