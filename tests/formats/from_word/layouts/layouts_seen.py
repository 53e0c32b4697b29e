"""Fifteen ways in which municipalities lay out minutes; the recogniser was made with them in sight."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from collections.abc import Callable
from random import Random

from app.model.dates import written_date
from tests.formats.from_word.layouts import bank
from tests.formats.from_word.layouts.pen import Cell, P, Pen, Style
from tests.formats.from_word.layouts.truth import Meeting
from tests.formats.from_word.layouts.writing import (
    ROLES,
    Labels,
    ballots,
    body_of,
    clock,
    contents,
    day,
    hours,
    lines_of,
    members,
    officers,
    ordered,
    proof,
    serving,
    signatures,
    spans,
)

Layout = Callable[[Meeting, Random], bytes]


def word_headings(m: Meeting, random: Random) -> bytes:
    """Word's own headings, a front page as a table, a contents list."""
    pen, label = Pen(), Labels(random, m.body)
    bullets = pen.numbering("bullet", "•")
    pen.head = [P(f"{m.municipality}\t{m.body}\tSammanträdesprotokoll\t{m.day.isoformat()}")]
    pen.foot = [[["Justerandes sign", "", "Utdragsbestyrkande"]]]
    pen.p(m.municipality, bold=True)
    pen.p("SAMMANTRÄDESPROTOKOLL", "Title")
    pen.p(m.body)
    low, high = m.numbers
    pen.table(
        [
            ["Plats och tid", f"{m.place}, {hours(m, 0)}"],
            [
                "Beslutande",
                [
                    P("Ledamöter", bold=True),
                    *members(m),
                    P("Tjänstgörande ersättare", bold=True),
                    *serving(m, 0),
                ],
            ],
            ["Ej tjänstgörande ersättare", [bank.named(each) for each in m.waiting]],
            ["Övriga deltagare", officers(m, 0)],
            ["Utses att justera", bank.named(m.approver)],
            ["Justeringens plats och tid", f"Kommunhuset {m.approved.isoformat()}"],
            [
                "Underskrifter",
                [
                    f"Sekreterare\t{m.secretary.name}",
                    f"Paragrafer §§ {low}–{high}",
                    f"Ordförande\t{m.chair.name}",
                    f"Justerande\t{m.approver.name}",
                ],
            ],
        ]
    )
    proof(m, pen)
    pen.p("Innehåll", bold=True)
    contents(m, pen)
    for item in m.items:
        pen.p(f"§ {item.number} {item.heading}", "Heading1")
        for case in item.cases:
            pen.p(f"Dnr {case}")
        for piece in item.pieces:
            pen.p(label[piece.kind], "Heading2")
            body_of(piece, pen, number=bullets)
            if piece.kind == "vote":
                pen.table(ballots(item), header=True)
    return pen.data()


def swedish_styles(m: Meeting, random: Random) -> bytes:
    """Styles of its own that build on nothing, all on one line with tabs, the decision first."""
    styles = {
        "Arenderubrik": Style("Ärenderubrik", size=14, bold=True),
        "Beslutsrubrik": Style("Underrubrik protokoll", bold=True),
        "Brod": Style("Brödtext protokoll"),
    }
    pen, label = Pen(styles), Labels(random, m.body)
    pen.head = [P(m.municipality), [[m.body, "PROTOKOLL", "Sammanträdesdatum\n" + m.day.isoformat()]]]
    pen.foot = [P("Justerandes signatur\tUtdragsbestyrkande\tSida 1 (9)")]
    pen.p("Protokoll", size=20, bold=True)
    for name, value in (("Plats", m.place), ("Tid", hours(m, 1))):
        pen.p(f"{name}:\t{value}")
    pen.p("Beslutande:\t" + members(m)[0])
    for line in [*members(m)[1:], *serving(m, 1)]:
        pen.p("\t" + line)
    pen.p("Ej tjänstgörande ersättare:\t" + bank.named(m.waiting[0]))
    for each in m.waiting[1:]:
        pen.p("\t" + bank.named(each))
    pen.p("Övriga närvarande:\t" + officers(m)[0])
    for line in officers(m)[1:]:
        pen.p("\t" + line)
    pen.p(f"Justerare:\t{bank.named(m.approver)}")
    pen.p(f"Justeringens tid och plats:\t{m.approved.isoformat()}, kommunhuset")
    for name, who in signatures(m):
        pen.p("...........................................")
        pen.p(f"{who}, {name.lower()}")
    for item in m.items:
        cases = ", ".join(item.cases)
        pen.p(f"§ {item.number}\t{item.heading}" + (f"\tDnr {cases}" if cases else ""), "Arenderubrik")
        for piece in ordered(item, True):
            pen.p(label[piece.kind], "Beslutsrubrik")
            body_of(piece, pen, points="1." if piece.kind == "decision" else "-", style="Brod")
            if piece.kind == "vote":
                pen.table(ballots(item, 1))
    return pen.data()


def bold_only(m: Meeting, random: Random) -> bytes:
    """No styles at all: the number on its own line, then the heading, both bold."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(m.municipality.upper(), centre=True, bold=True, size=14)
    pen.p(f"{m.body}", centre=True)
    pen.p("SAMMANTRÄDESPROTOKOLL", centre=True, bold=True)
    pen.p(f"Sammanträdesdatum: {day(m, 1)}")
    pen.p(f"Plats och tid: {m.place} {hours(m, 3)}")
    pen.p()
    pen.p("Beslutande", bold=True)
    for line in [*members(m), *serving(m, 0)]:
        pen.p(line)
    pen.p()
    pen.p("Icke tjänstgörande ersättare", bold=True)
    for each in m.waiting:
        pen.p(bank.named(each))
    pen.p("Övriga deltagande", bold=True)
    for line in officers(m, 1):
        pen.p(line)
    pen.p(f"Utses att justera: {m.approver.name}")
    pen.p("Underskrifter", bold=True)
    for name, who in signatures(m):
        pen.p(f"{name}\t________________________")
        pen.p(f"\t{who}")
    proof(m, pen, rows=False)
    for item in m.items:
        pen.p()
        pen.p(f"§ {item.number}", bold=True)
        pen.p(item.heading, bold=True)
        for case in item.cases:
            pen.p(f"Dnr {case}")
        for piece in item.pieces:
            pen.p(label[piece.kind], bold=True)
            body_of(piece, pen, points="-")
            pen.p()
            if piece.kind == "vote":
                pen.table(ballots(item, 2))
    return pen.data()


def item_table(m: Meeting, random: Random) -> bytes:
    """Each item a table: number and labels left, words right."""
    pen, label = Pen(), Labels(random, m.body)
    pen.head = [P(m.municipality), P(m.body), P(f"Protokoll {m.day.isoformat()}")]
    low, high = m.numbers
    pen.table(
        [
            ["Tid", f"{day(m, 2)} {hours(m, 0)}"],
            ["Plats", m.place],
            ["Närvarande ledamöter", "; ".join(members(m))],
            ["Tjänstgörande ersättare", serving(m, 0)],
            ["Närvarande ersättare", [bank.named(each) for each in m.waiting]],
            ["Övriga", officers(m)],
            ["Paragrafer", f"{low}–{high}"],
            ["Sekreterare", m.secretary.name],
            ["Ordförande", m.chair.name],
            ["Justerare", m.approver.name],
        ],
        borders=False,
    )
    for item in m.items:
        rows: list[list[Cell]] = [[f"§ {item.number}", P(item.heading, bold=True)]]
        rows += [["Dnr", case] for case in item.cases]
        for piece in item.pieces:
            rows.append([P(label[piece.kind], italic=True), lines_of(piece)])
        pen.table(rows, borders=False)
        pen.p()
    return pen.data()


def automatic_numbering(m: Meeting, random: Random) -> bytes:
    """Word counts the paragraphs; nobody wrote a number."""
    pen, label = Pen(), Labels(random, m.body)
    own = pen.numbering("decimal", "§ %1", m.items[0].number)
    points = pen.numbering("decimal", "%1.")
    pen.p("Sammanträdesprotokoll", "Title")
    pen.p(f"{m.body}, {m.municipality}")
    pen.p(day(m, 2))
    pen.table(
        [
            [P("Plats och tid", bold=True)],
            [f"{m.place}, {hours(m, 2)}"],
            [P("Beslutande", bold=True)],
            [members(m)],
            [P("Tjänstgörande ersättare", bold=True)],
            [serving(m, 2)],
            [P("Närvarande ej tjänstgörande ersättare", bold=True)],
            [[bank.named(each) for each in m.waiting]],
            [P("Övriga närvarande", bold=True)],
            [officers(m, 1)],
            [P("Justerare", bold=True)],
            [bank.named(m.approver)],
        ]
    )
    for item in m.items:
        pen.p(item.heading, "Heading1", number=own)
        if item.cases:
            pen.p("Diarienummer: " + " och ".join(item.cases))
        for piece in item.pieces:
            pen.p(label[piece.kind], "Heading3")
            body_of(piece, pen, number=points if piece.kind == "decision" else 0)
            if piece.kind == "vote":
                pen.table(ballots(item))
    pen.p("Underskrifter", bold=True)
    for name, who in signatures(m):
        pen.p(f"{who}\n{name}")
    return pen.data()


def caps_labels(m: Meeting, random: Random) -> bytes:
    """Everything that matters in capitals; names in two columns."""
    pen, label = Pen(), Labels(random, m.body)
    pen.head = [P(f"{m.municipality.upper()}\tPROTOKOLL\t{m.day.isoformat()}"), P(m.body.upper())]
    pen.p("PROTOKOLL", bold=True, size=16)
    pen.p(f"PLATS OCH TID\t{m.place}, {day(m, 1)} {hours(m, 0)}")
    lines = [*members(m), *serving(m, 0)]
    half = (len(lines) + 1) // 2
    pen.p("BESLUTANDE", bold=True)
    pen.table([[[*lines[:half]], [*lines[half:]]]], borders=False)
    pen.p("EJ TJÄNSTGÖRANDE ERSÄTTARE", bold=True)
    pen.table([[[bank.named(each) for each in m.waiting], ""]], borders=False)
    pen.p("ÖVRIGA DELTAGARE", bold=True)
    for line in officers(m):
        pen.p(line)
    pen.p(f"JUSTERING\t{m.approver.name}")
    for item in m.items:
        pen.p(f"{item.number} §\t{item.heading.upper()}", bold=True)
        for case in item.cases:
            pen.p(f"Diarienr {case}")
        for piece in item.pieces:
            pen.p(label[piece.kind].upper())
            body_of(piece, pen)
            if piece.kind == "vote":
                pen.table(ballots(item, 1))
        pen.p("----------------")
    return pen.data()


def run_in(m: Meeting, random: Random) -> bytes:
    """Labels at the beginning of the text that they name."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(f"{m.municipality}\tSAMMANTRÄDESPROTOKOLL", bold=True)
    pen.p(f"{m.body}\t{day(m, 1)}")
    pen.p(f"**Tid:** {hours(m, 1)}")
    pen.p(f"**Plats:** {m.place}")
    pen.p(
        "**Närvarande:** "
        + ", ".join(
            f"{bank.named(each.who)}{' ' + ROLES[each.role] if each.role else ''}" for each in m.there
        )
    )
    pen.p("**Tjänstgörande ersättare:** " + "; ".join(serving(m, 0)))
    pen.p("**Ersättare:** " + ", ".join(bank.named(each) for each in m.waiting))
    pen.p("**Övriga:** " + "; ".join(officers(m)))
    pen.p(f"**Sekreterare:** {m.secretary.name}")
    pen.p(f"**Justerare:** {bank.named(m.approver)}")
    for item in m.items:
        pen.p(f"KS § {item.number} {item.heading}", bold=True)
        if item.cases:
            pen.p("Ärendenummer: " + ", ".join(item.cases))
        for piece in item.pieces:
            name = label[piece.kind].rstrip(":")
            if piece.paragraphs:
                first, *rest = piece.paragraphs
                pen.p(f"**{name}:** {first}" if random.random() < 0.5 else f"{name}: {first}")
                for text in rest:
                    pen.p(text)
            else:
                pen.p(f"**{name}:**")
            for point in piece.points:
                pen.p(f"–\t{point}", indent=6)
            if piece.kind == "vote":
                pen.table(ballots(item, 2))
    return pen.data()


def number_cell(m: Meeting, random: Random) -> bytes:
    """A row of three cells above each item, its text below in ordinary paragraphs."""
    pen, label = Pen(), Labels(random, m.body)
    pen.head = [[[m.municipality, "PROTOKOLL"], [m.body, day(m, 0)]]]
    pen.p("Sammanträdesprotokoll", "Title")
    pen.table(
        [
            ["Plats", m.place],
            ["Datum och tid", f"{m.day.isoformat()} {hours(m, 0)}"],
            ["Ledamöter", members(m)],
            [
                "Ersättare",
                [
                    *[s + " (tjänstgörande)" * 0 for s in serving(m, 0)],
                    *[bank.named(each) for each in m.waiting],
                ],
            ],
            ["Tjänstemän", officers(m)],
            ["Justering", f"{bank.named(m.approver)}"],
        ],
        borders=False,
    )
    for item in m.items:
        pen.table(
            [
                [
                    P(f"§ {item.number}", bold=True),
                    P(item.heading, bold=True),
                    "\n".join(f"Dnr {case}" for case in item.cases),
                ]
            ]
        )
        for piece in ordered(item, True):
            pen.p(label[piece.kind], italic=True)
            body_of(piece, pen, points="•")
            if piece.kind == "vote":
                pen.table(ballots(item))
    return pen.data()


def size_only(m: Meeting, random: Random) -> bytes:
    """Headings are larger, labels underlined, nothing is bold."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(m.body, size=18)
    pen.p(f"Protokoll {day(m, 1)}", size=18)
    pen.p(f"Tid och plats: {hours(m, 0)}, {m.place}")
    pen.p("Beslutande ledamöter", underline=True)
    for line in members(m):
        pen.p(line)
    pen.p("Tjänstgörande ersättare", underline=True)
    for line in serving(m, 1):
        pen.p(line)
    pen.p("Ej tjänstgörande ersättare", underline=True)
    for each in m.waiting:
        pen.p(bank.named(each))
    pen.p("Övriga deltagare", underline=True)
    for line in officers(m):
        pen.p(line)
    pen.p("Justerare", underline=True)
    pen.p(bank.named(m.approver))
    for item in m.items:
        pen.p(f"Paragraf {item.number} – {item.heading}", size=14)
        if item.cases:
            pen.p("Diarienummer " + ", ".join(item.cases))
        for piece in item.pieces:
            pen.p(label[piece.kind], underline=True)
            body_of(piece, pen, points=" ", indent=5)
    pen.p("Vid protokollet")
    pen.p(m.secretary.name)
    pen.p("Justeras")
    pen.p(f"{m.chair.name}\t{m.approver.name}")
    pen.p("Ordförande\tJusterare")
    return pen.data()


def text_boxes(m: Meeting, random: Random) -> bytes:
    """The front page in a box, groups of items under headings of their own."""
    styles = {
        "Rubrik1": Style("Rubrik 1 protokoll", "Heading1"),
        "Rubrik2": Style("Paragrafrubrik", "Heading2"),
    }
    pen, label = Pen(styles), Labels(random, m.body)
    pen.box(
        P(m.municipality, bold=True), P(m.body), P("Protokoll"), P(f"Sammanträdesdatum {m.day.isoformat()}")
    )
    pen.p("Protokoll", "Title")
    pen.table(
        [
            ["Tid", hours(m, 0)],
            ["Plats", m.place],
            ["Beslutande ledamöter", members(m)],
            ["Beslutande ersättare", serving(m, 0)],
            ["Närvarande ersättare", [bank.named(each) for each in m.waiting]],
            ["Övriga närvarande", officers(m)],
            ["Utsedd justerare", bank.named(m.approver)],
        ]
    )
    contents(m, pen, "", " ......... ")
    half = len(m.items) // 2
    for place, item in enumerate(m.items):
        if place in (0, half):
            pen.p("Beslutsärenden" if not place else "Informationsärenden", "Rubrik1")
        pen.p(f"§ {item.number}. {item.heading}", "Rubrik2")
        if item.cases:
            pen.p("; ".join(item.cases), italic=True)
        for piece in item.pieces:
            pen.p(label[piece.kind], "Heading3")
            body_of(piece, pen)
            if piece.kind == "vote":
                pen.table(ballots(item))
    return pen.data()


def tabbed_pairs(m: Meeting, random: Random) -> bytes:
    """Two names on every line, "§45." without a space, labels in bold with a colon."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(f"{m.municipality}\t\tSammanträdesprotokoll")
    pen.p(f"{m.body}\t\t{m.day.isoformat()}")
    pen.p(f"Plats och tid\t{m.place}\t{hours(m, 3)}")
    lines = members(m)
    pen.p("Beslutande")
    for a, b in zip(lines[::2], [*lines[1::2], ""], strict=False):
        pen.p(f"{a}\t{b}".rstrip())
    for line in serving(m, 3):
        pen.p(line)
    pen.p("Ej tjänstg. ersättare")
    names = [bank.named(each) for each in m.waiting]
    for a, b in zip(names[::2], [*names[1::2], ""], strict=False):
        pen.p(f"{a}\t{b}".rstrip())
    pen.p("Övriga deltagare")
    for line in officers(m):
        pen.p(line)
    pen.p(f"Utses att justera\t{m.approver.name}")
    pen.p(f"Justeringens plats och tid\tKansliet den {written_date(m.approved)} kl. 15.00")
    low, high = m.numbers
    pen.p(f"Sekreterare\t............................\tParagrafer {low}–{high}")
    pen.p(f"\t{m.secretary.name}")
    pen.p("Ordförande\t............................")
    pen.p(f"\t{m.chair.name}")
    pen.p("Justerande\t............................")
    pen.p(f"\t{m.approver.name}")
    for item in m.items:
        pen.p(f"§{item.number}.\t{item.heading}", bold=True)
        for case in item.cases:
            pen.p(f"Dnr. {case}")
        for piece in item.pieces:
            pen.p(label[piece.kind].rstrip(":") + ":", bold=True)
            body_of(piece, pen, points="1." if piece.kind in ("decision", "proposal") else "-")
            if piece.kind == "vote":
                pen.table(ballots(item, 1))
    return pen.data()


def plain_lines(m: Meeting, random: Random) -> bytes:
    """Hardly any looks: labels and headings are lines like the others."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(
        f"Protokoll fört vid sammanträde med {bank.lower(m.body)} i {m.municipality} den {written_date(m.day)}"
    )
    pen.p(
        f"Tid: {clock(m.start)}–{clock(m.end)}"
        + (f"\nAjournering: {clock(m.pause[0])}–{clock(m.pause[1])}" if m.pause else "")
    )
    pen.p(f"Plats: {m.place}")
    named = [f"{bank.named(each.who)}{', ' + ROLES[each.role] if each.role else ''}" for each in m.there]
    pen.p("Närvarande ledamöter:\n" + "\n".join(named))
    pen.p("Tjänstgörande ersättare:\n" + "\n".join(serving(m, 0)))
    pen.p("Närvarande ersättare:\n" + "\n".join(bank.named(each) for each in m.waiting))
    pen.p("Tjänstemän:\n" + "\n".join(officers(m)))
    pen.p(f"Sekreterare: {m.secretary.name}")
    pen.p(f"Att justera: {m.approver.name}")
    for item in m.items:
        pen.p(f"§ {item.number}. {item.heading}")
        for case in item.cases:
            pen.p(f"Dnr: {case}")
        for piece in ordered(item, False):
            pen.p(label[piece.kind])
            body_of(piece, pen, points="-")
    return pen.data()


def council(m: Meeting, random: Random) -> bytes:
    """The attendance as a table of names, parties and offices after a plain front page."""
    pen, label = Pen(), Labels(random, m.body)
    bullets = pen.numbering("bullet", "•")
    pen.p(m.municipality, size=12)
    pen.p(m.body, size=24, bold=True)
    pen.p(f"Protokoll {m.day.isoformat()}", size=16)
    pen.p(f"{m.place}, {hours(m, 0)}")
    pen.p("Närvarolista", bold=True)
    rows: list[list[Cell]] = [["Namn", "Parti", "Uppdrag"]]
    rows += [[each.who.name, each.who.party, ROLES[each.role].capitalize() or "Ledamot"] for each in m.there]
    pen.table(rows, header=True)
    pen.p("Tjänstgörande ersättare", bold=True)
    rows = [["Namn", "Parti", "Ersätter"]]
    rows += [
        [
            each.who.name,
            each.who.party,
            bank.named(each.instead_of) + (", " + spans(each.numbers) if each.numbers else ""),
        ]
        for each in m.serving
    ]
    pen.table(rows, header=True)
    pen.p("Övriga ersättare", bold=True)
    pen.table([["Namn", "Parti"], *([each.name, each.party] for each in m.waiting)], header=True)
    pen.p("Övriga närvarande", bold=True)
    pen.table(
        [
            ["Namn", "Befattning", "Paragrafer"],
            *([o.who.name, o.title, spans(o.numbers) if o.numbers else ""] for o in m.officers),
        ]
    )
    pen.p(f"Justerare: {bank.named(m.approver)}")
    for item in m.items:
        pen.p(f"§ {item.number}\u00a0\u00a0{item.heading}", "Heading2")
        if item.cases:
            pen.p("Dnr " + ", dnr ".join(item.cases))
        for piece in ordered(item, True):
            pen.p(label[piece.kind], "Heading3")
            body_of(piece, pen, number=bullets)
            if piece.kind == "vote":
                pen.table(ballots(item), header=True)
    return pen.data()


def notes_headings(m: Meeting, random: Random) -> bytes:
    """Notes with Word's headings."""
    pen = Pen()
    pen.p(m.secretary.name)
    pen.p("Kommunsekreterare")
    pen.p(f"Datum\n{m.approved.isoformat()}")
    pen.p(f"Minnesanteckningar från {bank.lower(m.body)}s möte den {written_date(m.day)}", "Heading1")
    pen.p("**Närvarande:** " + ", ".join(bank.named(each.who) for each in m.there))
    for item in m.items:
        pen.p(item.heading, "Heading2")
        for piece in item.pieces[:1]:
            body_of(piece, pen)
    return pen.data()


def notes_bold(m: Meeting, random: Random) -> bytes:
    """Notes in which the headings are bold lines with numbers."""
    pen = Pen()
    pen.p("MINNESANTECKNINGAR", bold=True, size=16)
    pen.p(f"{m.body} {m.day.isoformat()} kl {clock(m.start)}–{clock(m.end)}")
    pen.p("Deltagare: " + ", ".join(bank.named(each.who) for each in m.there))
    for place, item in enumerate(m.items, 1):
        pen.p(f"{place}. {item.heading}", bold=True)
        for piece in item.pieces[:1]:
            body_of(piece, pen)
            pen.p("Det **viktiga** är att alla hörs.")
    return pen.data()


SEEN: tuple[Layout, ...] = (
    word_headings, swedish_styles, bold_only, item_table, automatic_numbering, caps_labels, run_in, number_cell,
    size_only, text_boxes, tabbed_pairs, plain_lines, council, notes_headings, notes_bold,
)  # fmt: skip
