"""Small random documents and edits of them from a number: thousands a second, and each can be had again."""

from __future__ import annotations

from random import Random

from msgspec.structs import replace

from app.model import tree
from app.model.annotations import Appendix, Assignment, Person
from app.model.attendance import Absent, Arrives, Event, Leaves, Point, Present
from app.model.blocks import Block, BulletList, ListItem, Paragraph, Quote
from app.model.body import Body, Seat
from app.model.header import Field, Header, MeetingDay
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.model.proceedings import Motion, Proceedings, Vote
from app.model.sections import Part, Section
from app.session.edits import MoveSection, RemoveSection, SetBlocks


class Maker:
    """Makes documents and edits; no two things that it makes have an id or a word in common."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.count = 0

    def name(self, first: str) -> str:
        self.count += 1
        return f"{first}{self.count}"

    def words(self) -> str:
        return " ".join(self.name("ord") for _ in range(self.random.randint(1, 3)))

    def paragraph(self, name: str = "") -> Paragraph:
        return Paragraph(name or self.name("b"), (Text(self.words()),))

    def block(self) -> Block:
        kind = self.random.randrange(5)
        if kind == 0:
            return BulletList(self.name("b"), (ListItem(self.name("i"), (self.paragraph(),)),))
        if kind == 1:
            return Quote(self.name("b"), (self.paragraph(),))
        return self.paragraph()

    def part(self) -> Part:
        return Part(self.name("p"), blocks=tuple(self.block() for _ in range(self.random.randrange(4))))

    def section(self, depth: int = 2) -> Section:
        inner = self.random.randrange(3) if depth else 0
        return Section(
            self.name("s"),
            self.words(),
            parts=tuple(self.part() for _ in range(self.random.randrange(1, 3))),
            sections=tuple(self.section(depth - 1) for _ in range(inner)),
            proceedings=Proceedings(motions=(self.motion(), self.motion()), votes=(Vote(self.name("v")),)),
        )

    def motion(self) -> Motion:
        return Motion(self.name("m"), text=self.words())

    def event(self, items: list[str]) -> Event:
        kind = self.random.choice([Present, Absent, Arrives, Leaves])
        if kind in (Present, Absent):
            return kind(self.name("e"), self.random.choice(["x", "y", "z", "w"]))
        return kind(self.name("e"), "x", Point(self.random.choice(items)) if items else Point())

    def document(self, kind: str = "notes") -> Minutes:
        return Minutes(
            id="d",
            header=Header(
                kind, self.words(), fields=(Field("a", self.words()),), meeting_days=(MeetingDay(),)
            ),
            opening=self.part(),
            sections=tuple(self.section() for _ in range(self.random.randrange(4))),
            body=Body(self.name("o"), seats=(Seat(self.name("t"), "x"), Seat(self.name("t"), "y"))),
            people=(Person("x", self.words()), Person("y", self.words())),
            attendance=(Present("ex", "x"), Present("ey", "y")),
            appendices=(Appendix(self.name("a"), self.words()),),
            assignments=(Assignment(self.name("u"), self.words()),),
        )

    def changed(self, minutes: Minutes) -> Minutes:
        """The document after some edits."""
        for _ in range(self.random.randint(1, 6)):
            minutes = self.random.choice([self._text, self._text, self._outline, self._outline, self._fact])(
                minutes
            )
        return minutes

    def _text(self, minutes: Minutes) -> Minutes:
        part = self.random.choice([*tree.parts(minutes)])
        row = [*part.blocks]
        at = self.random.randint(0, len(row))
        what = self.random.choice(["in", "change", "out", "move", "list"])
        if what == "in" or at == len(row):
            row.insert(at, self.block())
        elif what == "change":
            row[at] = self.paragraph(row[at].id)
        elif what == "list":
            row[at] = BulletList(self.name("b"), (ListItem(self.name("i"), (row[at],)),))
        else:
            block = row.pop(at)
            if what == "move":
                row.insert(self.random.randint(0, len(row)), block)
        return SetBlocks(part.id, tuple(row)).apply(minutes)

    def _outline(self, minutes: Minutes) -> Minutes:
        ids = [section.id for _, section in tree.walk(minutes.sections)]
        parent = self.random.choice(["", *ids])
        at = self.random.randrange(3)
        what = self.random.choice(["in", "heading", "out", "move", "move"])
        if what == "in" or not ids:
            return replace(minutes, sections=tree.insert(minutes.sections, self.section(0), parent, at))
        section = self.random.choice(ids)
        if what == "heading":
            outline = tree.change(minutes.sections, section, lambda s: replace(s, heading=self.words()))
            return replace(minutes, sections=outline)
        if what == "out":
            return RemoveSection(section).apply(minutes)
        try:
            return MoveSection(section, parent, at).apply(minutes)
        except ValueError:  # into itself
            return minutes

    def _fact(self, minutes: Minutes) -> Minutes:
        items = [section.id for section in minutes.sections]
        what = self.random.randrange(7)
        if what == 0:
            return replace(minutes, attendance=(*minutes.attendance, self.event(items)))
        if what == 1:
            return replace(minutes, attendance=minutes.attendance[1:], people=minutes.people[1:])
        if what == 2:
            return replace(minutes, header=replace(minutes.header, place=self.words()))
        if what == 3:
            return replace(minutes, appendices=(*minutes.appendices, Appendix(self.name("a"), self.words())))
        if what == 4:
            return replace(minutes, header=replace(minutes.header, meeting_days=(MeetingDay(), MeetingDay())))
        if what == 5 and minutes.body:
            seats = (Seat(minutes.body.seats[0].id, "x", self.name("P")), *minutes.body.seats[1:])
            return replace(minutes, body=replace(minutes.body, seats=seats))
        if not items:
            return minutes

        def changed(section: Section) -> Section:
            motions = [*section.proceedings.motions]
            self.random.shuffle(motions)
            motions.insert(self.random.randint(0, len(motions)), self.motion())
            return replace(section, proceedings=replace(section.proceedings, motions=tuple(motions)))

        return replace(minutes, sections=tree.change(minutes.sections, self.random.choice(items), changed))
