"""The sections of one of our own Word files, with their ids, numbers, case numbers and parts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast, get_args

from msgspec.structs import replace

from app.formats.from_word.own.blocks import blocks_of
from app.formats.from_word.own.stretches import Stretch
from app.formats.from_word.source import SourceBlock, SourceParagraph
from app.model.annotations import Person
from app.model.blocks import Paragraph
from app.model.dates import read_date, read_time
from app.model.ids import new_id
from app.model.inlines import Inline, LineBreak, Text, plain
from app.model.sections import ImmediateApproval, LabelledPart, Part, PartKind, Section
from app.profiles import Profile

_KINDS = (*get_args(LabelledPart), "text")
_HEADING = re.compile(r"^heading (\d)$")


class Outline:
    """Sections as they come; `opening` is the text above them, `people` the presenters."""

    def __init__(self, profile: Profile, *, items: bool) -> None:
        self._profile, self._items = profile, items
        before, _, after = profile.attendance.item.partition("{number}")
        self._number = re.compile(rf"^{re.escape(before)}(\d{{1,9}}){re.escape(after)}(?: |$)")
        self.opening = Part(new_id())
        self.people: dict[str, Person] = {}
        self._found: list[tuple[int, Section]] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections, those of lower levels in those above them."""
        tree: list[tuple[int, Section]] = []
        for level, section in reversed(self._found):
            inner: list[Section] = []
            while tree and tree[-1][0] > level:
                inner.append(tree.pop()[1])
            tree.append((level, replace(section, sections=tuple(inner))))
        return tuple(section for _, section in reversed(tree))

    def begin(self, stretch: Stretch) -> None:
        """A section with its heading and case number; what else stands there is its text."""
        blocks = list(stretch.blocks)
        head = stretch.head
        level, line = 1, ""
        if blocks and (head is None or head.has_line) and isinstance(first := blocks[0], SourceParagraph):
            blocks.pop(0)
            level, line = (first.outline or 0) + 1, plain(first.content).replace("\n", " ").strip()
        level = head.level if head else level
        number, heading = (
            self._numbered(line) if level == 1 and (head is None or head.numbered) else (None, line)
        )
        kind = "unnumbered" if self._items and level == 1 and head and not head.numbered else ""
        case, rest = self._case(blocks)
        section = Section(stretch.section, heading, case, number, kind=kind)
        self._found.append((level, section))
        if any(not isinstance(each, SourceParagraph) or each.content for each in rest):
            self.add(Part(new_id(), blocks=blocks_of(rest)))

    def heading(self, text: str, level: int) -> None:
        """A section that a person set in with Word."""
        number, heading = self._numbered(text) if level == 1 else (None, text)
        self._found.append((level, Section(new_id(), heading, number=number)))

    def _numbered(self, line: str) -> tuple[int | None, str]:
        found = self._number.match(line) if self._items else None
        return (int(found[1]) or None, line[found.end() :].strip()) if found else (None, line)

    def _case(self, blocks: list[SourceBlock]) -> tuple[str, list[SourceBlock]]:
        label = f"{self._profile.labels.case_number} "
        if blocks and isinstance(first := blocks[0], SourceParagraph):
            text = plain(first.content)
            if text.startswith(label) and "\n" not in text:
                return text.removeprefix(label).strip(), blocks[1:]
        return "", blocks

    def part(self, stretch: Stretch) -> None:
        """A part."""
        mark, blocks = stretch.part, list(stretch.blocks)
        assert mark is not None
        kind = cast(PartKind, mark.kind if mark.kind in _KINDS else "text")
        label = ""
        if mark.labelled and blocks and isinstance(first := blocks[0], SourceParagraph):
            blocks.pop(0)
            said = plain(first.content).replace("\n", " ").strip()
            label = "" if said == self._profile.part_label(kind) else said
        self._split(Part(mark.id or new_id(), kind, label=label), blocks)

    def _split(self, part: Part, blocks: list[SourceBlock]) -> None:
        """The part, and the sections that a person began in it with a heading of Word's."""
        start = 0
        for at, block in enumerate((*blocks, None)):
            level = _heading(block) if block is not None else 0
            if block is not None and not level:
                continue
            if at > start or part.kind != "text":
                self.add(replace(part, blocks=blocks_of(blocks[start:at])))
            if level and isinstance(block, SourceParagraph):
                self.heading(plain(block.content).strip(), level)
                part = Part(new_id())
            start = at + 1

    def add(self, part: Part) -> None:
        """A part of the section that came last, or the opening text."""
        if self._found:
            level, section = self._found[-1]
            self._found[-1] = level, replace(section, parts=(*section.parts, part))
        elif self.opening.blocks:
            self.opening = replace(self.opening, blocks=(*self.opening.blocks, *part.blocks))
        else:
            self.opening = replace(part, kind="text", label="")

    def text(self, stretch: Stretch, label: str = "") -> None:
        """What the program set and nobody understands: a part with its words."""
        blocks = list(stretch.blocks)
        self.add(Part(new_id(), blocks=blocks_of(blocks), label=label))

    def change(self, **changes: object) -> bool:
        """Change the section that came last; False if there is none."""
        if not self._found:
            return False
        level, section = self._found[-1]
        self._found[-1] = level, replace(section, **changes)  # pyright: ignore
        return True

    # What the program sets beside the parts

    def presenters(self, stretch: Stretch) -> None:
        """Who presented the item."""
        start = f"{self._profile.paper.item.presenters}: "
        text = _one_line(stretch.blocks)
        if text is None or not text.startswith(start) or not self._found:
            self.text(stretch)
            return
        found: list[Person] = []
        for piece in text.removeprefix(start).split(", "):
            if found and not found[-1].title and piece[:1].islower():
                found[-1] = replace(found[-1], title=piece)
            else:
                found.append(person_of(piece))
        ids: list[str] = []
        for person in found:
            key = f"{person.name}|{person.party}|{person.title}"
            ids.append(self.people.setdefault(key, person).id)
        self.change(presenters=tuple(ids))

    def appeal(self, stretch: Stretch) -> None:
        """How to appeal."""
        text = _one_line(stretch.blocks[1:])
        if text is None or not self.change(appeal_instruction=text):
            self.text(stretch)

    def immediate(self, stretch: Stretch) -> None:
        """An item that was approved at once."""
        words, notice = self._profile.paper.immediate, self._profile.paper.notice
        blocks = blocks_of(stretch.blocks[1:])
        lines = _lines(blocks[0].content) if len(blocks) == 1 and isinstance(blocks[0], Paragraph) else []
        label = _one_line(stretch.blocks[:1])
        found = ImmediateApproval()
        for line in lines:
            if line.startswith(f"{notice.up}: "):
                found = replace(found, up=read_date(line))
            elif line.startswith(f"{notice.down}: "):
                found = replace(found, down=read_date(line))
            else:
                before, _, after = words.clock.partition("{time}")
                _, _, clock = line.removesuffix(".").partition(before)
                found = replace(found, approved=read_date(line), clock=read_time(clock.removesuffix(after)))
        if not lines or label is None or not self.change(approval=found):
            self.text(stretch)

    def by_number(self) -> dict[str, str]:
        """The ids of sections by what lists call them: the item's § or the heading, "" without."""
        found: dict[str, str] = {}
        for level, section in self._found:
            name = self._profile.attendance.one(section.number) if level == 1 and section.number else ""
            found.setdefault(name or section.heading, section.id)
        return found


def person_of(text: str) -> Person:
    """Somebody by name and party: "Eva Ek (S)"."""
    found = re.match(r"^(.+) \(([^()]+)\)$", text)
    return Person(new_id(), found[1], found[2]) if found else Person(new_id(), text)


def _heading(block: SourceBlock) -> int:
    """The level of a heading that a person set with Word, 0 for anything else."""
    if not isinstance(block, SourceParagraph) or not plain(block.content).strip():
        return 0
    found = _HEADING.match(block.style)
    return int(found[1]) if found else 0


def _one_line(blocks: Sequence[SourceBlock]) -> str | None:
    """The words of what is one paragraph, None if it is more."""
    if len(blocks) != 1 or not isinstance(blocks[0], SourceParagraph):
        return None
    return plain(blocks[0].content)


def _lines(content: tuple[Inline, ...]) -> list[str]:
    lines = [""]
    for each in content:
        if isinstance(each, LineBreak):
            lines.append("")
        elif isinstance(each, Text):
            lines[-1] += each.text
    return lines
