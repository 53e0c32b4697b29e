"""Which profile one of our own Word files was set with: the one whose words it has most of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.errors import UserError
from app.formats.from_word.own.stretches import Stretch
from app.formats.from_word.source import Source, SourceBlock, SourceParagraph
from app.model.inlines import plain
from app.profiles import DEFAULT, Profile, load, names


def look_of(source: Source, found: Sequence[Stretch]) -> tuple[str, Profile]:
    """The profile's name, "" for the default one, and the profile."""
    best, most = "", -1
    for name in sorted(names(), key=lambda each: each != DEFAULT):
        try:
            count = _alike(load(name), source, found)
        except UserError:  # one of the user's own that cannot be read
            continue
        if count > most:
            best, most = name, count
    return ("" if best == DEFAULT else best), load(best)


def _alike(profile: Profile, source: Source, found: Sequence[Stretch]) -> int:
    said = {line for each in source.running for block in each.blocks for line in words(block)}
    tops = {line for each in found if each.what in ("front", "letterhead", "title") for line in lines(each)}
    known = {profile.municipality, *profile.document_types.values(), profile.paper.extract.type}
    count = 3 * sum(any(word in line for line in said | tops) for word in known)
    for each in found:
        if each.part and each.part.labelled and each.blocks:
            count += next(words(each.blocks[0]), "") == profile.parts.get(each.part.kind)  # pyright: ignore
    return count


def words(block: SourceBlock) -> Iterator[str]:
    """The lines of a block, those of a table cell by cell."""
    if isinstance(block, SourceParagraph):
        yield plain(block.content)
        return
    for row in block.rows:
        for cell in row.cells:
            for inner in cell.blocks:
                yield from words(inner)


def lines(stretch: Stretch) -> list[str]:
    """All lines of a stretch."""
    return [line for block in stretch.blocks for line in words(block)]
