"""Reads Word files: the shelf of older minutes, and what Paragraf itself wrote."""

from __future__ import annotations

from app.formats.from_word.recognised import Imported


def read(data: bytes, *, name: str) -> Imported:
    """A Word file as minutes, with what was recognised in it; UserError "word-file.…" for what is none."""
    from app.formats.from_word.own import is_own, understood
    from app.formats.from_word.reading import read as source_of

    source = source_of(data, name=name)
    if is_own(source):
        return understood(source, name=name)
    from app.formats.from_word.recognising import recognise

    return recognise(source, name=name)
