"""What format-1.paragraf holds: everything that format 1 has room for, once.

The file was made once by `python -m tests.projects.format_1` and is kept for ever: it stands for the files
that people have. A later format changes this value to what its migration makes of it, never the file.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from pathlib import Path

from app.model.annotations import Appendix, Assignment, Circulated, Comment, Person, StageReached
from app.model.blocks import BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.header import Adjournment, Author, Field, Header, MeetingDay
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Generated, Part, PartKind, Section
from app.storage import project
from tests.strategies import PNG

PATH = Path(__file__).with_name("format-1.paragraf")
PICTURE = media_name(PNG, "png")
LIST = b"%PDF-1.7 en bilaga\n"
APPENDIX = media_name(LIST, "pdf")
SENT = b'{"format":1,"id":"sent","opening":{"id":"sent-opening"}}'

KINDS: tuple[PartKind, ...] = (
    "text", "summary", "basis", "proposal", "motions", "putting_order", "vote", "decision",
    "reservation", "statement", "note", "conflict", "recipients",
)  # fmt: skip

MARKS = (
    Marks(bold=True),
    Marks(italic=True),
    Marks(underline=True),
    Marks(strike=True),
    Marks(script="super"),
    Marks(script="sub"),
    Marks(link="https://exempel.se/§?a=1&b=(2)"),
    Marks(link="mailto:namn@exempel.se"),
    Marks(language="en"),
    Marks(mask="OSL 21:1"),
    Marks(person="person-1"),
    Marks(item="item-1"),
    Marks(comments=("comment-1", "comment-2")),
    Marks(
        bold=True, italic=True, underline=True, strike=True, script="sub", language="de", person="person-2"
    ),
)


def _inlines() -> tuple[Inline, ...]:
    note = (Text("Se "), Text("bilagan", Marks(italic=True)), LineBreak(), Text("sidan 2."))
    return (
        Text("Räksmörgås – ”citat” § 12\u00a0kap. \U0001f600 <&> \\ \" ' "),
        *(Text(f"märke {number} ", marks) for number, marks in enumerate(MARKS)),
        LineBreak(),
        Footnote("note-1", note),
        Footnote("note-2"),
        Image("image-1", PICTURE, "En karta över centrum", 42.5),
        Image("image-2", PICTURE),
    )


def _paragraph(name: str, *content: Inline) -> Paragraph:
    return Paragraph(name, content)


def _table(name: str, header: bool) -> Table:
    def cell(row: int, column: int) -> Cell:
        place = f"{name}-{row}-{column}"
        return Cell(place, (_paragraph(f"{place}-p", Text(f"rad {row}, kolumn {column}")),))

    rows = tuple(Row(f"{name}-{row}", tuple(cell(row, column) for column in (1, 2))) for row in (1, 2, 3))
    return Table(name, rows, header)


def _opening() -> Part:
    inner = NumberedList("numbers-2", (ListItem("item-n2", (_paragraph("n2", Text("under")),)),))
    bullets = BulletList(
        "bullets-1",
        (
            ListItem("item-b1", (_paragraph("b1", Text("punkt")), inner)),
            ListItem("item-b2", (Paragraph("b2"),)),
        ),
    )
    numbers = NumberedList("numbers-1", (ListItem("item-n1", (_table("table-3", False),)),))
    quote = Quote("quote-1", (_paragraph("q1", Text("sagt")), Quote("quote-2", (Paragraph("q2"),))))
    blocks = (
        _paragraph("all", *_inlines()),
        bullets,
        numbers,
        quote,
        _table("table-1", True),
        _table("table-2", False),
    )
    return Part("opening", blocks=blocks, generated=Generated("opening", "0f" * 32))


def _sections() -> tuple[Section, ...]:
    parts = tuple(Part(f"part-{kind}", kind, (_paragraph(f"in-{kind}", Text(kind)),)) for kind in KINDS)
    deep = Section("deep", "Nivå 3", parts=(Part("deep-part"),))
    return (
        Section(
            "item-1", "Budget 2021", "KS 20/0123", 45, parts, (Section("below", "Nivå 2", sections=(deep,)),)
        ),
        Section("item-2"),
    )


def _header() -> Header:
    day = MeetingDay(
        date(2020, 4, 3), time(8, 30), time(9, 10), (Adjournment(time(8, 45), time(8, 50)), Adjournment())
    )
    return Header(
        kind="protokoll",
        title="Sammanträdesprotokoll",
        body="Kommunstyrelsen",
        unit="Trygghetsutskottet",
        document_date=date(2020, 4, 7),
        meeting_days=(day, MeetingDay(date(2020, 4, 4))),
        place="Stadshuset, sal A",
        remote_link="https://exempel.se/mote",
        author=Author("Anna Ek", "Nämndsekreterare", "Kansliet", "anna.ek@exempel.se"),
        case_number="KS 20/0001",
        classification="1.2.3",
        fields=(Field("Justeras", "2020-04-10"), Field("Tom")),
    )


def package() -> Package:
    """The document that the file must open to."""
    moment = datetime(2020, 4, 7, 12, 0, 30, tzinfo=UTC)
    minutes = Minutes(
        format=3,  # what the migration makes of it
        id="document",
        language="sv",
        header=_header(),
        opening=_opening(),
        sections=_sections(),
        people=(Person("person-1", "Bo Ek", "S", "ordförande"), Person("person-2", "Ann Ros")),
        comments=(
            Comment("comment-1", "Stämmer det?", "Bo", moment),
            Comment("comment-2", "Ja.\nDet gör det."),
        ),
        appendices=(
            Appendix("appendix-1", "Lista", APPENDIX, "item-1"),
            Appendix("appendix-2", "Karta", PICTURE),
        ),
        assignments=(
            Assignment("assignment-1", "Ta fram underlag", "Bo Ek", date(2020, 5, 1), "item-1"),
            Assignment("assignment-2", "Boka sal"),
        ),
        life=(
            StageReached("draft", date(2020, 4, 7)),
            StageReached("circulated", date(2020, 4, 8), "Anna Ek"),
            StageReached("approved", date(2020, 4, 10)),
            StageReached("draft", date(2020, 4, 11), "Anna Ek", "rättelse"),
            StageReached("announced", date(2020, 4, 12)),
            StageReached("appeal_over", date(2020, 5, 4)),
            StageReached("archived", date(2020, 5, 5)),
        ),
        circulated=(Circulated("export-1", moment, "versions/2020-04-08.json"),),
        profile="neutral",
        last_edited="item-1",
    )
    return Package(minutes, {PICTURE: PNG, APPENDIX: LIST}, {"versions/2020-04-08.json": SENT})


if __name__ == "__main__":
    if PATH.exists():
        raise SystemExit(f"{PATH} is there already, and is kept for ever")
    PATH.write_bytes(project.pack(package()))
