"""Reads Markdown: the program's own, exactly; other people's as well as it can."""

from __future__ import annotations

from pathlib import Path

from app.errors import UserError
from app.formats.markdown import front, letterhead, mend, notes, outline, paragraphs
from app.formats.markdown.facts import Facts
from app.formats.markdown.pictures import Pictures
from app.formats.markdown.pieces import Piece, Remarks
from app.formats.markdown.scan import scan
from app.formats.markdown.source import load
from app.formats.markdown.words import kind_in
from app.formats.result import Read
from app.model.ids import new_id
from app.model.languages import read_language
from app.model.minutes import Minutes, Package


def read(data: bytes, *, name: str = "", folder: Path | None = None) -> Read:
    """The document in a Markdown file; pictures are looked for in `folder` only.

    UserError "markdown.…" for what is not UTF-8 text, too large or too deep.
    """
    try:
        return _read(data, name, folder)
    except RecursionError as error:
        raise UserError("markdown.too-deep", file=name) from error


def _read(data: bytes, name: str, folder: Path | None) -> Read:
    from app.formats.markdown import inline, tree  # the library is slow to load

    source = load(data, name)
    pairs, lines = front.split(source.lines)
    scanned = scan(lines, name)
    remarks = Remarks([*source.messages, *scanned.messages])
    inline.apply(scanned, name)
    pictures = Pictures(source.data, folder, remarks)
    builder = tree.Builder(scanned.root, pictures, remarks)
    pieces: list[Piece] = builder.pieces()
    # A title among the front lines says that the file is in our dialect: nothing is guessed.
    dialect = any(front.key(label) == "title" for label, _ in pairs)
    pieces = notes.resolve(pieces, builder.lines, remarks, ruled_only=dialect)
    facts = Facts(remarks)
    if dialect:
        facts.put_all(pairs)
    else:
        pieces = letterhead.take(pieces, pairs, builder.lines, facts, remarks)
    pieces = mend.join(pieces, remarks)
    opening, sections = outline.build(pieces, remarks)
    kind = kind_in(facts.strings.get("title", "")) or "notes"
    said, profile = facts.strings.get("language", ""), facts.strings.get("profile", "")
    language = read_language(said)
    if said and not language:
        remarks.add("markdown.no-language", language=said)
    minutes = Minutes(
        id=new_id(),
        language=language or "sv",
        header=facts.header(kind),
        opening=opening,
        sections=sections,
        profile=profile,
    )
    minutes = minutes if dialect else paragraphs.numbered(minutes)
    return Read(Package(minutes, pictures.media), tuple(remarks.messages))
