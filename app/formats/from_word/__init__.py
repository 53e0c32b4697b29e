"""Reads Word files: the shelf of older minutes, and what Paragraf itself wrote."""

from __future__ import annotations

from app.formats.from_word.recognised import Imported


def read(data: bytes, *, name: str) -> Imported:
    """A Word file as minutes, with what was recognised in it; UserError "word-file.…" for what is none."""
    from app.formats.from_word.reading import read as source_of
    from app.formats.from_word.recognising import recognise

    return recognise(source_of(data, name=name), name=name)
