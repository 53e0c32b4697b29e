"""Says of our Word files how they are made up, by bookmarks where nothing that is seen says it."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from itertools import count

from app.formats.docx.bookmarks import Bookmarks
from app.formats.flow import Blocks, Heading
from app.formats.word_marks import HeadMark, Step, form_mark, guess, head_mark, part_mark, place_mark

_LEVELS = 9  # of headings


class Placing:
    """Knows what stands round the block that is set, and which bookmarks the next paragraph begins with."""

    def __init__(self, bookmarks: Bookmarks) -> None:
        self._bookmarks = bookmarks
        self._numbers = count(1)
        self._headings = count()
        self._pending: list[str] = []
        self._around: list[tuple[str, int]] = []  # a letter and a number that nothing else has
        self._last: list[tuple[str, int]] = []  # round the block before

    def form(self, what: str) -> None:
        """Something that the program sets comes next."""
        self._pending.append(self.name_of(what))

    def name_of(self, what: str) -> str:
        """The name of a bookmark for something that the program sets."""
        return form_mark(what, next(self._numbers))

    def part(self, blocks: Blocks, *, labelled: bool) -> None:
        """A part comes next, or what the program sets beside the parts."""
        if blocks.part:
            mark = part_mark(blocks.kind, blocks.part, next(self._numbers), labelled=labelled)
            self._pending.append(mark)
        else:
            self.form(blocks.kind or "other")

    def heading(self, heading: Heading, *, items: bool) -> None:
        """A section comes next; with `items` those of the first level have numbers."""
        numbered = bool(heading.number) or not items or heading.level > 1
        is_first = next(self._headings) == 0  # the file is known by it, if by nothing else
        if is_first or not heading.line or heading.level > _LEVELS or not numbered:
            mark = HeadMark(heading.level, bool(heading.line), numbered)
            self._pending.append(head_mark(mark, next(self._numbers)))

    def taken(self) -> str:
        """The bookmarks that the next paragraph begins with, as XML."""
        if not self._pending:
            return ""
        marks = "".join(map(self._bookmarks.point, self._pending))
        self._pending = []
        return marks

    @contextmanager
    def inside(self, letter: str) -> Generator[None]:
        """In a list, a point or a quote."""
        self._around.append((letter, next(self._numbers)))
        yield
        self._around.pop()

    @contextmanager
    def apart(self) -> Generator[None]:
        """In a part or a cell, where counting begins anew."""
        before = self._around, self._last
        self._around, self._last = [], []
        yield
        self._around, self._last = before

    def block(self, kind: str = "", level: int = 0, *, says: str = "") -> None:
        """A block comes next, of a list of a `kind` or "". `says`: "t" a table, "u" only a point's marker."""
        guessed = guess("".join(letter for letter, _ in self._last), kind, level)
        pairs = enumerate(zip(self._last, self._around, strict=False))
        alike = min(len(self._last), len(self._around))
        keep = next((at for at, (one, other) in pairs if one != other), alike)
        opens = "".join(letter for letter, _ in self._around[keep:])
        if says == "u" or Step(keep, opens) != guessed:
            self._pending.append(place_mark(Step(keep, opens + says), next(self._numbers)))
        self._last = list(self._around)
