"""Random edits of random documents, as two states of one document differ; and what a comparison says."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, get_args

import msgspec
from msgspec.structs import replace

from app.formats.flow.changes import Changes, Note, PartChange, Words
from app.model import tree
from app.model.blocks import Block, Paragraph, walk
from app.model.ids import new_id
from app.model.inlines import Footnote, Inline, Marks, Text, normal, plain
from app.model.minutes import Minutes
from app.model.proceedings import Choice
from app.model.sections import Part, Section, new_section

_WORDS = [
    "Nämnden",
    "beslutar",
    "att",
    "bifalla",
    "förslaget.",
    "Anna",
    "yrkar",
    "avslag",
    "på",
    "3.2",
    "och",
    "4,",
    "t.ex.",
    "så.",
]


def edited(minutes: Minutes, seed: int, edits: int = 4) -> Minutes:
    """The document after a few edits of any kind."""
    chance = random.Random(seed)
    for _ in range(edits):
        minutes = chance.choice((_text, _section, _facts, _ids))(minutes, chance)
    return minutes


def _text(minutes: Minutes, chance: random.Random) -> Minutes:
    parts = [*tree.parts(minutes)]
    part = chance.choice(parts)
    return tree.change_part(minutes, part.id, lambda old: _with_text(old, chance))


def _with_text(part: Part, chance: random.Random) -> Part:
    blocks = list(part.blocks)
    kind = chance.randrange(4)
    if kind == 0 or not blocks:
        blocks.insert(chance.randint(0, len(blocks)), _paragraph(chance))
    elif kind == 1:
        blocks.pop(chance.randrange(len(blocks)))
    elif kind == 2:
        chance.shuffle(blocks)
    else:
        return replace(part, blocks=tuple(_inside(block, chance) for block in blocks))
    return replace(part, blocks=tuple(blocks))


def _inside(block: Block, chance: random.Random) -> Block:
    """The block with the content of its paragraphs changed."""
    from app.model.blocks import map_paragraphs

    return map_paragraphs((block,), lambda each: replace(each, content=_content(each.content, chance)))[0]


def _content(content: tuple[Inline, ...], chance: random.Random) -> tuple[Inline, ...]:
    found: list[Inline] = []
    for inline in content:
        roll = chance.random()
        if roll < 0.1:
            continue
        if isinstance(inline, Text) and roll < 0.4:
            at = chance.randint(0, len(inline.text))
            found += [Text(inline.text[:at], Marks(bold=chance.random() < 0.5)), Text(inline.text[at:])]
        elif isinstance(inline, Footnote) and roll < 0.5:
            found.append(replace(inline, content=(Text(chance.choice(_WORDS)),)))
        else:
            found.append(inline)
        if roll > 0.8:
            found.append(Text(f" {chance.choice(_WORDS)} "))
    return normal(found)


def _paragraph(chance: random.Random) -> Paragraph:
    words = " ".join(chance.choices(_WORDS, k=chance.randint(0, 12)))
    return Paragraph(new_id(), normal((Text(words),)))


def _section(minutes: Minutes, chance: random.Random) -> Minutes:
    every = [section for _, section in tree.walk(minutes.sections)]
    kind = chance.randrange(4)
    if kind == 0 or not every:
        made = new_section(chance.choice(_WORDS), _paragraph(chance))
        parent = chance.choice(["", *(section.id for section in every)])
        return replace(minutes, sections=tree.insert(minutes.sections, made, parent, 0))
    chosen = chance.choice(every)
    if kind == 1:
        return replace(minutes, sections=tree.remove(minutes.sections, chosen.id))
    if kind == 2:
        return replace(minutes, sections=tree.shift(minutes.sections, chosen.id, chance.choice((-1, 1))))

    def renamed(section: Section) -> Section:
        return replace(
            section, heading=chance.choice(_WORDS), case_number=chance.choice(("", "KS 1", "KS 2"))
        )

    return replace(minutes, sections=tree.change(minutes.sections, chosen.id, renamed))


def _facts(minutes: Minutes, chance: random.Random) -> Minutes:
    header = replace(minutes.header, title=chance.choice(_WORDS), place=chance.choice(_WORDS))
    if chance.random() < 0.5 or not minutes.sections:
        return replace(minutes, header=header, attendance=minutes.attendance[1:])
    section = chance.choice(minutes.sections)

    def revoted(of: Section) -> Section:
        votes = tuple(
            replace(v, ballots=tuple(replace(b, choice=chance.choice(get_args(Choice))) for b in v.ballots))
            for v in of.proceedings.votes
        )
        return replace(
            of,
            outcome=chance.choice(("", "tabled", "decided")),
            proceedings=replace(of.proceedings, votes=votes, motions=of.proceedings.motions[1:]),
        )

    return replace(minutes, sections=tree.change(minutes.sections, section.id, revoted))


def _ids(minutes: Minutes, chance: random.Random) -> Minutes:
    return minutes


def with_other_ids(minutes: Minutes) -> Minutes:
    """The same document as another file has it: not an id in common."""
    fresh: dict[str, str] = {}

    def look(value: Any) -> None:
        if isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                inside = getattr(value, name)
                if name == "id":
                    fresh[inside] = new_id()
                look(inside)
        elif isinstance(value, tuple):
            for each in value:
                look(each)

    def made(value: Any) -> Any:
        if isinstance(value, str):
            return fresh.get(value, value)
        if isinstance(value, tuple):
            return tuple(made(each) for each in value)
        if not isinstance(value, msgspec.Struct):
            return value
        return type(value)(**{name: made(getattr(value, name)) for name in value.__struct_fields__})

    look(minutes)
    return made(minutes)


# What a comparison says


def side(changes: Changes, without: str) -> dict[str, list[str]]:
    """The words of one side, part by part, by the section's id on that side."""
    found = {"": [_part(changes.opening, without)]} if changes.opening else {}
    for section in changes.sections:
        if section.how == without:
            continue
        id = section.now if without == "gone" else section.was
        heading = "".join(plain(w.content) for w in section.heading if w.how != without)
        parts = [_part(part, without) for part in section.parts if part.how != without]
        found[id] = [heading, *sorted(parts)]
    return found


def of_document(minutes: Minutes) -> dict[str, list[str]]:
    """The same of a document itself."""
    found = {"": [_words(minutes.opening.blocks)]}
    for _, section in tree.walk(minutes.sections):
        found[section.id] = [section.heading, *sorted(_words(part.blocks) for part in section.parts)]
    return found


def _words(blocks: tuple[Block, ...]) -> str:
    return "|".join(_said(block.content) for block in walk(blocks) if isinstance(block, Paragraph))


def _said(content: tuple[Inline, ...]) -> str:
    return "".join(
        f"[{plain(each.content)}]" if isinstance(each, Footnote) else plain((each,)) for each in content
    )


def _part(part: PartChange, without: str) -> str:
    return "|".join(_lines(part.blocks, without))


def _lines(blocks: tuple[Any, ...], without: str) -> Iterator[str]:
    for block in blocks:
        if block.how == without:
            continue
        if hasattr(block, "pieces"):
            yield "".join(_piece(piece, without) for piece in block.pieces if piece.how != without)
        for point in getattr(block, "points", ()):
            if point.how != without:
                yield from _lines(point.blocks, without)
        yield from _lines(getattr(block, "blocks", ()), without)
        for row in getattr(block, "rows", ()):
            if row.how != without:
                for cell in row.cells:
                    yield from _lines(cell, without)


def _piece(piece: Words | Note, without: str) -> str:
    if isinstance(piece, Note):
        return f"[{''.join(plain(w.content) for w in piece.words if w.how != without)}]"
    return plain(piece.content if without == "gone" or not piece.was else piece.was)
