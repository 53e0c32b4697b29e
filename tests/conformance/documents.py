"""A protokoll with every construct that a document can have, as long as wanted, the same each time."""

from __future__ import annotations

import datetime
import struct
import zlib

from msgspec.structs import replace

from app.model.annotations import Appendix, Assignment, Comment, StageReached
from app.model.blocks import Block, Row, Table, cell
from app.model.codec import encode
from app.model.header import Author, Field
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, LineBreak, Marks, Text
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import ImmediateApproval, Part, PartKind, Section
from tests.benchmarks import meetings
from tests.benchmarks.sentences import Sentences
from tests.formats.build import bullets, numbers, p, quote, t, table

_PER_PAGE = 0.3  # items on a page
_DAY = datetime.date(2025, 10, 21)


def picture(width: int, height: int) -> bytes:
    """A PNG of so many dots, shaded from side to side."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))

    row = b"\0" + bytes(value for x in range(width) for value in (40, 90 + 120 * x // width, 70))
    head = struct.pack(">LLBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(row * height))
        + chunk(b"IEND", b"")
    )


PICTURES = {media_name(data, "png"): data for data in (picture(300, 120), picture(80, 900))}


def protokoll(pages: int) -> Package:
    """About so many pages; with corrections, so that an earlier version is there too."""
    words = Sentences(pages)
    plain = meetings.of_items(max(round(pages * _PER_PAGE), 1))
    sections = tuple(_item(words, number, each) for number, each in enumerate(plain.sections))
    ids = [section.id for section in sections]
    after = replace(
        plain,
        header=_header(plain),
        opening=Part(words.id(), blocks=(p(words.sentences(3)),)),
        sections=sections,
        comments=(Comment(words.id(), "En anmärkning"),),
        appendices=tuple(Appendix(words.id(), words.heading(), section=of) for of in ("", *ids[::7])),
        assignments=tuple(
            Assignment(words.id(), words.sentence(), "Åsa Björklund", _DAY, section) for section in ids[::9]
        ),
        life=(
            StageReached("approved", _DAY),
            StageReached("correction", _DAY, "Åsa Björklund", "Ett fel i beslutet", "versions/first.json"),
        ),
    )
    first = replace(sections[0], heading=f"{sections[0].heading} (fel)")
    before = replace(after, sections=(first, *sections[1:]), life=after.life[:1])
    return Package(after, PICTURES, {"versions/first.json": encode(before)})


def in_english() -> Package:
    """A short one whose language is English."""
    package = protokoll(5)
    return replace(package, minutes=replace(package.minutes, language="en-GB"))


def in_many_scripts() -> Package:
    """Text that fonts here have signs for, from right to left and otherwise; what they lack cannot be set."""
    package = protokoll(2)
    section = package.minutes.sections[0]
    lines = (
        "שלום עולם – kallelse",
        "مرحبا بالعالم 1234",
        "Ελλάδα, Україна, საქართველო, Հայաստան",
        "e\u0301 ỗ ǿ",
    )
    languages = ("he", "ar", "el", "")
    blocks = tuple(p(t(line, language=of)) for line, of in zip(lines, languages, strict=True))
    section = replace(section, heading=lines[1], parts=(Part(new_id(), blocks=blocks),))
    sections = (section, *package.minutes.sections[1:])
    return replace(package, minutes=replace(package.minutes, sections=sections))


def _header(minutes: Minutes):
    return replace(
        minutes.header,
        document_date=_DAY,
        remote_link="https://mote.example/1",
        unit="Kommunledningskontoret",
        case_number="KS 2025/1",
        classification="Offentlig",
        author=Author("Åsa Björklund", "sekreterare", "Kansliet", "asa@kommun.example"),
        fields=(Field("Kopia till", "Revisorerna, nämnderna"),),
    )


def _item(words: Sentences, number: int, plain: Section) -> Section:
    """An item: the text that it has, then more of another kind in every one."""
    kinds = (_marked, _lists, _tables, _shown, _wide, _quoted, _long_table)
    more = kinds[number % len(kinds)](words)
    parts = (*plain.parts, Part(words.id(), "note", more), Part(words.id(), "basis", (_points(words),)))
    labelled = Part(words.id(), "reservation", (p(words.sentences(2)),), label="Egen rubrik")
    vote: PartKind = "vote"
    votes = (Part(words.id(), vote, (_votes(words),)),) if number % 3 == 0 else ()
    inner = Section(
        words.id(),
        words.heading(),
        parts=(Part(words.id(), blocks=(p(words.sentences(4)),)),),
        sections=(Section(words.id(), words.heading(), parts=(Part(words.id(), blocks=more),)),),
    )
    return replace(
        plain,
        parts=(*parts, labelled, *votes),
        sections=(inner,) if number % 5 == 0 else (Section(words.id()),) if number % 11 == 0 else (),
        approval=ImmediateApproval(_DAY, None, _DAY, _DAY) if number % 13 == 1 else None,
    )


def _marked(words: Sentences) -> tuple[Block, ...]:
    """Every mark, alone and together; notes with line breaks, links in them."""
    sentence = words.sentence
    return (
        p(
            t(f"{sentence()} ", bold=True),
            t(f"{sentence()} ", italic=True),
            t(f"{sentence()} ", underline=True),
            t(f"{sentence()} ", strike=True, underline=True),
            "CO",
            t("2", script="sub"),
            " m",
            t("2", script="super"),
            t(" Everything in English.", language="en"),
            t(" webben", link="https://exempel.se/a?b=c&d=å"),
            t(" post", link="mailto:a@exempel.se", bold=True, italic=True, strike=True),
            t(" maskat", mask="OSL 21:7"),
            Footnote(
                words.id(), (Text(sentence()), LineBreak(), Text("här", Marks(link="https://exempel.se")))
            ),
            LineBreak(),
            "Ny rad.",
        ),
        p(),
        p("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3),
    )


def _lists(words: Sentences) -> tuple[Block, ...]:
    sentence = words.sentence
    deep = bullets(sentence(), (p(sentence()), numbers(sentence(), (p(sentence()), bullets(sentence())))))
    return p(sentence()), deep, numbers(*(sentence() for _ in range(12))), bullets((quote(sentence()),))


def _tables(words: Sentences) -> tuple[Block, ...]:
    row = ("Åsa Björklund", "1 234 500", "X")
    rows = (("Namn", "Kronor", "Röst"), row, row, ("Summa", "2 469 000", ""))
    inside = table(
        ("Vad", "Hur"),
        ((p(words.sentence()), bullets("ett", "två")), p("Se", Footnote(words.id(), (Text("not"),)))),
        header=False,
    )
    return p(words.sentence()), table(*rows), inside


def _shown(words: Sentences) -> tuple[Block, ...]:
    wide, high = PICTURES
    return (
        p(Image(words.id(), wide, "En stapel som växer", 60.0), " i en rad med text"),
        p(Image(words.id(), high, "Ett torn")),
        p(Image(words.id(), wide, "En stapel", 2000.0)),
    )


def _wide(words: Sentences) -> tuple[Block, ...]:
    """A table of fourteen columns."""
    head = ("Förskola", *(f"Månad {n}" for n in range(1, 13)), "Summa")
    rows = [(f"Enhet {n}", *(str(1000 * n + k) for k in range(12)), str(13_000 * n)) for n in range(1, 7)]
    return (table(head, *rows),)


def _quoted(words: Sentences) -> tuple[Block, ...]:
    inner = quote(words.sentences(2), numbers(words.sentence(), words.sentence()))
    return (quote(words.sentences(3), inner, table(("A", "B"), ("1", "2"))),)


def _long_table(words: Sentences) -> tuple[Block, ...]:
    rows = tuple((f"{n}", words.sentence(), words.sentences(2)) for n in range(40))
    return (table(("Nr", "Ärende", "Beslut"), *rows),)


def _votes(words: Sentences) -> Table:
    names = (cell(Text(each)) for each in ("Namn", "Parti", "Ja", "Nej", "Avstår"))
    votes = tuple(
        Row(
            words.id(),
            tuple(cell(Text(each)) if each else cell() for each in (f"Ledamot {n}", "S", "X", "", "")),
        )
        for n in range(15)
    )
    return Table(words.id(), (Row(words.id(), tuple(names)), *votes))


def _points(words: Sentences) -> Block:
    return bullets(*(f"{words.heading()}, den {n} mars" for n in range(1, 5)))
