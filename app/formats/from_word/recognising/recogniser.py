"""A Word file's source as minutes: the front page, the items with their parts, and what was only kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

from msgspec.structs import replace

from app.errors import Message
from app.formats.from_word.recognised import Doubt, Imported, Sign
from app.formats.from_word.recognising import outline
from app.formats.from_word.recognising.attendance import Attendance, attendance, kind_of
from app.formats.from_word.recognising.content import Writer
from app.formats.from_word.recognising.facts import Gathered
from app.formats.from_word.recognising.front import gathered, is_noise
from app.formats.from_word.recognising.lines import Line, Unit, paragraphs, units, words
from app.formats.from_word.recognising.outline import By, Start
from app.formats.from_word.recognising.parts import Piece, appendices, outcome, pieces
from app.formats.from_word.recognising.unplaced import unplaced
from app.formats.from_word.recognising.votes import vote_of
from app.formats.from_word.recognising.words import front_key, part_of, who_decides
from app.formats.from_word.source import Source, SourceTable
from app.formats.markdown.sender import Sender
from app.formats.markdown.words import kind_in
from app.formats.members.names import same_name
from app.model.annotations import Appendix
from app.model.blocks import Block, Paragraph, walk
from app.model.header import Kind
from app.model.ids import new_id
from app.model.inlines import clean, plain
from app.model.languages import read_language
from app.model.mending import cleaned
from app.model.minutes import Minutes, Package
from app.model.proceedings import Proceedings, Vote
from app.model.result import Read
from app.model.sections import Part, Section

_BACK = ("signatures", "proof", "secretary", "approver", "over", "approval")


def recognise(source: Source, *, name: str) -> Imported:
    """The minutes that a Word file is; never raises on account of its words.

    Every word of the source is in the minutes or in a sign or a doubt, every picture and footnote in the
    minutes. `name` is the file's.
    """
    return _Recogniser(source, name).imported()


class _Recogniser:
    def __init__(self, source: Source, name: str) -> None:
        self._source, self._name = source, name
        self._units = units(source.blocks)
        self._writer = Writer(_usual_indent(self._units))
        self._signs: list[Sign] = []
        self._doubts: list[Doubt] = []
        self._appendices: list[Appendix] = []
        self._deciding: Counter[str] = Counter()
        self._by: By = "none"

    def imported(self) -> Imported:
        starts = self._starts()
        first = starts[0].at if starts else len(self._units)
        ends = [*(start.at for start in starts), len(self._units)][1:]
        back: list[Unit] = []
        spans: list[tuple[Start, list[Unit]]] = []
        for place, (start, end) in enumerate(zip(starts, ends, strict=False)):
            body = self._units[start.after : end]
            if self._is_protokoll:
                body, after = _parted(body, last=place == len(starts) - 1)
                back += after
            spans.append((start, body))
        top: Sequence[Unit] = self._units[:first]
        sender, above = ((), top) if self._is_protokoll else _sender(top)
        front = gathered([*above, *back]) if self._is_protokoll else gathered(_short(above))
        running = ["\n".join(words(p) for p in paragraphs(each.blocks)) for each in self._source.running]
        facts = Gathered(front, running)
        facts.sent_by(sender)
        kind: Kind = "protokoll" if self._is_protokoll else facts.kind or "notes"
        sections = self._sections(spans)
        numbers = {section.number: section.id for section in sections if section.number}
        items = {number: id for number, id in numbers.items() if number}
        if not items:
            items = {place: section.id for place, section in enumerate(sections, 1)}
        who = self._attendance(facts, kind, items)
        sections = self._with_votes(sections, spans, who)
        opening = self._opening(facts, front.loose, top if not self._is_protokoll else ())
        self._tell(facts, front.contents, front.furniture, running)
        first_number = next((section.number for section in sections if section.number), None) or 1
        minutes = Minutes(
            id=new_id(),
            language=read_language(self._source.properties.get("language", "")) or "sv",
            header=facts.header(kind, self._deciding, first_number),
            opening=opening,
            sections=sections,
            body=who.body if who else None,
            people=who.people if who else (),
            attendance=who.events if who else (),
            comments=self._source.comments,
            appendices=tuple(self._appendices),
        )
        if rest := unplaced(self._source.blocks, minutes):
            minutes = replace(minutes, opening=replace(opening, blocks=(*opening.blocks, *rest)))
        if minutes.header.body and minutes.body and not minutes.body.name:
            minutes = replace(
                minutes,
                body=replace(minutes.body, name=minutes.header.body, kind=kind_of(minutes.header.body)),
            )
        minutes = replace(cleaned(replace(minutes, sections=())), sections=minutes.sections)
        messages: tuple[Message, ...] = (*self._source.messages, *self._writer.messages)
        read = Read(Package(minutes, self._source.media), messages)
        return Imported(read, (*self._signs, *facts.signs), (*self._doubts, *facts.doubts), self._by)

    # The outline

    def _starts(self) -> list[Start]:
        starts, by = outline.by_number(self._units)
        said = self._kind_said(starts[0].at if starts else 60)
        if starts and not (said == "notes" and len(starts) < 2):
            self._is_protokoll = said != "notes"
            self._by = by
            return outline.groups(self._units, starts)
        self._is_protokoll = said == "protokoll"
        starts, self._by = outline.by_headings(self._units, self._source.size)
        own = next((place for place, start in enumerate(starts[:4]) if kind_in(start.heading)), -1)
        return starts[own + 1 :]

    def _kind_said(self, until: int) -> Kind | None:
        """What kind of document it says it is, above its first item."""
        for unit in self._units[: min(until, 80)]:
            if isinstance(unit, SourceTable):
                texts = [words(each) for each in paragraphs((unit,))]
            else:
                texts = [unit.text]
            for text in texts:
                may_say = len(text) < 150 and not text.endswith(".") and part_of(text) is None
                if may_say and (kind := kind_in(text)):
                    return kind
        for each in self._source.running:
            for paragraph in paragraphs(each.blocks):
                if kind := kind_in(words(paragraph)):
                    return kind
        return kind_in(self._name.replace("_", " ").rpartition(".")[0] or self._name)

    # The items

    def _sections(self, spans: list[tuple[Start, list[Unit]]]) -> tuple[Section, ...]:
        flat = [(start, self._section(start, body)) for start, body in spans]
        if self._is_protokoll or all(start.number for start, _ in flat):
            return tuple(section for _, section in flat)
        return _nested(flat)

    def _section(self, start: Start, body: list[Unit]) -> Section:
        id = new_id()
        self._appendices += [Appendix(new_id(), title, section=id) for title in appendices(body)]
        kept = [unit for unit in body if not self._leaves(unit, id)]
        found = pieces(kept) if self._is_protokoll else ([Piece(units=kept)] if kept else [])
        parts = tuple(self._part(each, id) for each in found)
        said = " ".join([str(start.number or ""), start.heading])
        self._signs.append(
            Sign("item", str(start.number or ""), _words_of(self._units[start.at : start.after]) or said, id)
        )
        self._signs += [Sign("case_number", case, case, id) for case in start.cases]
        decision = " ".join(_text(part.blocks) for part in parts if part.kind == "decision")
        return Section(
            id,
            clean(start.heading),
            case_number=clean(", ".join(start.cases)),
            number=start.number,
            parts=parts or (Part(new_id()),),
            kind="unnumbered" if start.unnumbered else "",
            outcome=outcome(decision) if self._is_protokoll else "",
        )

    def _leaves(self, unit: Unit, section: str) -> bool:
        """Whether a line is of the page and not of the item."""
        if isinstance(unit, Line) and unit.text and is_noise(unit.text):
            if any(map(str.isalnum, unit.text)):
                self._doubts.append(Doubt("from-word.furniture-left", unit.text, section))
            return True
        return False

    def _part(self, piece: Piece, section: str) -> Part:
        blocks = self._writer.blocks(piece.units)
        if piece.kind != "text" or piece.label:
            self._signs.append(Sign("part", piece.kind, piece.label, section))
        if (
            piece.kind == "decision"
            and (first := next((u for u in piece.units if isinstance(u, Line) and u.text), None))
            and (body := who_decides(first.text))
        ):
            self._deciding[body] += 1
        return Part(new_id(), piece.kind, blocks, label=clean(piece.label))

    def _with_votes(
        self, sections: tuple[Section, ...], spans: list[tuple[Start, list[Unit]]], who: Attendance | None
    ) -> tuple[Section, ...]:
        """The items with the ballots of those votes whose tables are plain."""
        if who is None or len(sections) != len(spans):
            return sections
        known = {same_name(person.name): person.id for person in who.body.people}
        out: list[Section] = []
        for section, (_, body) in zip(sections, spans, strict=True):
            votes: list[Vote] = []
            for unit in body:
                if isinstance(unit, SourceTable) and (vote := vote_of(unit, known)):
                    votes.append(vote)
            out.append(replace(section, proceedings=Proceedings(votes=tuple(votes))) if votes else section)
        return tuple(out)

    # What stands above and round them

    def _attendance(self, facts: Gathered, kind: Kind, items: dict[int, str]) -> Attendance | None:
        listed = facts.listed
        named: list[Any] = [
            *listed.members,
            *listed.serving,
            *listed.substitutes,
            *listed.officers,
            *listed.approvers,
        ]
        if (not named and not listed.secretary) or not items:
            return None
        return attendance(listed, "", items)

    def _opening(self, facts: Gathered, loose: list[Unit], top: Sequence[Unit]) -> Part:
        tables = [unit for unit in loose if isinstance(unit, SourceTable)]
        long = [unit for unit in top if isinstance(unit, SourceTable) is False and unit not in _short(top)]
        return Part(new_id(), blocks=self._writer.blocks([*facts.opening, *tables, *long]))

    def _tell(self, facts: Gathered, contents: list[str], furniture: list[str], running: list[str]) -> None:
        for code, lines in (
            ("contents-left", contents),
            ("furniture-left", furniture),
            ("running-left", running),
        ):
            if any(any(map(str.isalnum, line)) for line in lines):
                self._doubts.append(Doubt(f"from-word.{code}", "\n".join(filter(None, lines))))
        for title in facts.without_title():
            self._signs.append(Sign("field", "title", title))


def _parted(body: list[Unit], last: bool) -> tuple[list[Unit], list[Unit]]:
    """An item's text, and the signatures and notices that follow it."""
    for place, unit in enumerate(body):
        if isinstance(unit, Line) and unit.text and unit.spot is None and _closes(unit, last):
            return body[:place], body[place:]
    return body, []


def _closes(line: Line, last: bool) -> bool:
    first = line.text.split("\n")[0].split("\t")[0].strip()
    key = front_key(first.partition(":")[0] if ":" in first else first)
    if key in ("proof", "notice_up"):
        return True
    if not last or key not in _BACK:
        return False
    if key in ("signatures", "over", "approval"):
        return True
    return line.emphasised or ":" in first or "\t" in line.text or len(line.text) < 30


def _sender(top: Sequence[Unit]) -> tuple[Sequence[tuple[str, str]], Sequence[Unit]]:
    """The sender block that notes begin with, known by its mail address, and what stands below it."""
    block = Sender()
    count = 0
    for place, unit in enumerate(top):
        if not isinstance(unit, Line) or count > 6:
            break
        for line in filter(None, map(str.strip, unit.text.split("\n"))):
            if len(line) > 80 or ":" in line or kind_in(line):
                return (), top
            block.add(line)
            count += 1
            if Sender.mail(line):
                return block.pairs(), top[place + 1 :]
    return (), top


def _short(top: Sequence[Unit]) -> list[Unit]:
    """Of what stands above notes the lines that may be a letterhead: running text is not."""
    return [
        unit
        for unit in top
        if not isinstance(unit, Line)
        or not unit.text.rstrip().endswith(".")
        or len(unit.text) < 100
        or ":" in unit.text[:40]
    ]


def _nested(flat: list[tuple[Start, Section]]) -> tuple[Section, ...]:
    """Sections by the depth of their headings."""

    def take(place: int, depth: int) -> tuple[list[Section], int]:
        out: list[Section] = []
        while place < len(flat) and flat[place][0].level >= depth:
            start, section = flat[place]
            inner, place = take(place + 1, start.level + 1)
            out.append(replace(section, sections=tuple(inner)) if inner else section)
        return out, place

    out: list[Section] = []
    place = 0
    while place < len(flat):
        some, place = take(place, flat[place][0].level)
        out += some
    return tuple(out)


def _usual_indent(found: Sequence[Unit]) -> float:
    counts: Counter[float] = Counter()
    for unit in found:
        if isinstance(unit, Line) and len(unit.text) > 40 and not unit.paragraph.in_list:
            counts[round(unit.paragraph.indent)] += len(unit.text)
    return counts.most_common(1)[0][0] if counts else 0.0


def _words_of(found: Sequence[Unit]) -> str:
    return "\n".join(
        f"{unit.paragraph.marker} {unit.text}".strip() for unit in found if isinstance(unit, Line)
    )


def _text(blocks: tuple[Block, ...]) -> str:
    return "\n".join(plain(block.content) for block in walk(blocks) if isinstance(block, Paragraph))
