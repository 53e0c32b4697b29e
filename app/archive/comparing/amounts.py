"""How much two states of a document differ, in sections and words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
from msgspec.structs import replace

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, plain
from app.model.minutes import Minutes
from app.model.sections import Part, Section


class Difference(msgspec.Struct, frozen=True):
    """Changed sections, words that the later state has more and words that it has less."""

    sections: int
    more: int
    less: int


def difference(before: Minutes | None, after: Minutes) -> Difference:
    """How much more and less the later state has than the earlier one, or than nothing."""
    was = sections_of(before) if before else {}
    now = sections_of(after)
    changed = [key for key in {**was, **now} if was.get(key) != now.get(key)]
    old = Counter(word for key in changed if key in was for word in words_of(was[key]))
    new = Counter(word for key in changed if key in now for word in words_of(now[key]))
    return Difference(len(changed), (new - old).total(), (old - new).total())


def sections_of(minutes: Minutes) -> dict[str, Minutes | Section]:
    """Every section by its id without those under it; what stands outside of them as one of its own."""
    found: dict[str, Minutes | Section] = {"": replace(minutes, sections=(), kept=(), last_edited="")}
    for _, section in tree.walk(minutes.sections):
        found[section.id] = replace(section, sections=())
    return found


def words_of(of: Minutes | Section) -> Iterator[str]:
    """The words of the text; facts are not counted in words."""
    heading, parts = (of.header.title, (of.opening,)) if isinstance(of, Minutes) else (of.heading, of.parts)
    yield from heading.split()
    for part in parts:
        yield from _text(part).split()


def _text(part: Part) -> str:
    paragraphs = [block for block in walk(part.blocks) if isinstance(block, Paragraph)]
    notes = [each for block in paragraphs for each in block.content if isinstance(each, Footnote)]
    return " ".join([plain(block.content) for block in paragraphs] + [plain(note.content) for note in notes])
