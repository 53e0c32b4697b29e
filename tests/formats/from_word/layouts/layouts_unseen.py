"""Five layouts that were written before the recogniser was, and tried first when it was ready."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from random import Random

from tests.formats.from_word.layouts import bank
from tests.formats.from_word.layouts.layouts_seen import Layout
from tests.formats.from_word.layouts.pen import Cell, P, Pen, Style
from tests.formats.from_word.layouts.truth import Meeting
from tests.formats.from_word.layouts.writing import (
    ROLES,
    Labels,
    ballots,
    body_of,
    clock,
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


def paragraph_above(m: Meeting, random: Random) -> bytes:
    """The number in a cell with the case below it; the front page has its labels above the words."""
    pen, label = Pen(), Labels(random, m.body)
    pen.head = [
        [
            [P(m.municipality, bold=True), "Protokoll", "Sida\n2 (12)"],
            [m.body, "Sammanträdesdatum", m.day.isoformat()],
        ]
    ]
    pen.table(
        [
            [[P("Plats och tid", size=8), f"{m.place} den {day(m, 1)} {hours(m, 0)}"]],
            [[P("Beslutande", size=8), *members(m), *serving(m, 0)]],
            [[P("Ej tjänstgörande ersättare", size=8), *(bank.named(each) for each in m.waiting)]],
            [[P("Övriga deltagare", size=8), *officers(m)]],
            [[P("Utses att justera", size=8), m.approver.name]],
            [[P("Underskrifter", size=8), *(f"{name} {who}" for name, who in signatures(m))]],
        ]
    )
    proof(m, pen)
    for item in m.items:
        left: list[str | P] = [P(f"§ {item.number}", bold=True), *(f"Dnr {case}" for case in item.cases)]
        pen.table([[left, P(item.heading, size=13)]], borders=False)
        for piece in item.pieces:
            pen.p(label[piece.kind], bold=True, size=11)
            body_of(piece, pen, points="1." if piece.kind == "decision" else "-")
            if piece.kind == "vote":
                pen.table(ballots(item, 1))
    return pen.data()


def one_great_table(m: Meeting, random: Random) -> bytes:
    """All of the minutes in one table: what it is in the margin, the words beside it."""
    pen, label = Pen(), Labels(random, m.body)
    pen.p(f"Sammanträdesprotokoll för {bank.lower(m.body)}", bold=True, size=15)
    pen.p(f"{m.municipality}, {day(m, 2)}")
    rows: list[list[Cell]] = [
        ["Tid:", hours(m, 1)],
        ["Plats:", m.place],
        ["Beslutande:", members(m)],
        ["Tjänstgörande ersättare:", serving(m, 3)],
        ["Övriga ersättare:", [bank.named(each) for each in m.waiting]],
        ["Tjänstepersoner:", officers(m)],
        ["Justerare:", bank.named(m.approver)],
    ]
    for item in m.items:
        rows.append(
            [f"§ {item.number}", [P(item.heading, bold=True), *(f"Dnr {case}" for case in item.cases)]]
        )
        rows += [[label[piece.kind], lines_of(piece)] for piece in item.pieces]
    pen.table(rows)
    return pen.data()


def case_above(m: Meeting, random: Random) -> bytes:
    """The case number stands before its heading, the signatures after the last item."""
    styles = {"ProtokollRubrik": Style("Protokoll Rubrik", bold=True, size=13, outline=2)}
    pen, label = Pen(styles), Labels(random, m.body)
    pen.head = [P(f"{m.body} {m.day.isoformat()}"), P("Protokoll")]
    pen.p(m.municipality)
    pen.p("PROTOKOLL", bold=True)
    pen.p(f"Kommunhuset\t{day(m, 1)}\tkl. {clock(m.start)}–{clock(m.end)}")
    pen.p("Ledamöter:", bold=True)
    for line in members(m):
        pen.p("• " + line)
    pen.p("Tjänstgörande ersättare:", bold=True)
    for line in serving(m, 2):
        pen.p("• " + line)
    pen.p("Ersättare:", bold=True)
    for each in m.waiting:
        pen.p("• " + bank.named(each))
    pen.p("Från förvaltningen:", bold=True)
    for line in officers(m):
        pen.p("• " + line)
    for item in m.items:
        for case in item.cases:
            pen.p(f"Dnr: {case}", size=9)
        pen.p(f"§ {item.number} {item.heading}", "ProtokollRubrik")
        for piece in item.pieces:
            pen.p(label[piece.kind], bold=True, italic=True)
            body_of(piece, pen, points="•")
            if piece.kind == "vote":
                pen.table(ballots(item, 2))
    pen.p("Justering", bold=True)
    for name, who in signatures(m):
        pen.p(f"{name}: {who}")
    return pen.data()


def number_paragraphs(m: Meeting, random: Random) -> bytes:
    """A style for the number, one for the heading, one for the labels; a list of those present by party."""
    styles = {
        "Paragrafnr": Style("Paragrafnummer", bold=True),
        "Paragrafrubr": Style("Rubrik ärende", size=15),
        "Mellan": Style("Mellanrubrik liten", bold=True, size=10),
    }
    pen, label = Pen(styles), Labels(random, m.body)
    pen.p(m.municipality.upper())
    pen.p(m.body.upper(), bold=True)
    pen.p("SAMMANTRÄDESPROTOKOLL", bold=True)
    pen.p(m.day.isoformat())
    pen.table(
        [
            ["Plats och tid", f"{m.place}\n{hours(m, 2)}"],
            ["Närvarande", ""],
            [
                "Ledamöter",
                [
                    f"{each.who.name}, {each.who.party}{', ' + ROLES[each.role] if each.role else ''}"
                    for each in m.there
                ],
            ],
            ["Tjänstgörande ersättare", serving(m, 0)],
            ["Ersättare", [f"{each.name}, {each.party}" for each in m.waiting]],
            ["Övriga", officers(m)],
        ]
    )
    for item in m.items:
        pen.p(f"§ {item.number}", "Paragrafnr")
        pen.p(item.heading, "Paragrafrubr")
        if item.cases:
            pen.p(" ".join(f"({case})" for case in item.cases))
        for piece in ordered(item, True):
            pen.p(label[piece.kind], "Mellan")
            body_of(piece, pen)
        pen.p("Justerandes sign.\t\tUtdragsbestyrkande", size=8)
    return pen.data()


def inline_front(m: Meeting, random: Random) -> bytes:
    """A front page as running sentences, bold labels that end in a stop, the board's letters at the number."""
    pen, label = Pen(), Labels(random, m.body)
    letters = random.choice(("KS", "BUN", "SN", "MBN", "KF"))
    pen.p(f"{m.municipality} – {m.body}", bold=True)
    pen.p(f"Protokoll från sammanträdet {day(m, 1)}", bold=True, size=16)
    pen.p(f"Plats och tid: {m.place}, klockan {clock(m.start)}–{clock(m.end)}.")
    pen.p(
        "Beslutande: "
        + ", ".join(
            f"{bank.named(each.who)}{' ' + ROLES[each.role] if each.role else ''}" for each in m.there
        )
        + "."
    )
    if m.serving:
        pen.p(
            "Tjänstgörande ersättare: "
            + ", ".join(
                f"{bank.named(each.who)} för {bank.named(each.instead_of)}{' ' + spans(each.numbers) if len(each.numbers) else ''}"
                for each in m.serving
            )
            + "."
        )
    pen.p("Ej tjänstgörande ersättare: " + ", ".join(bank.named(each) for each in m.waiting) + ".")
    pen.p("Övriga deltagare: " + ", ".join(officers(m, 1)) + ".")
    pen.p(f"Justerare: {bank.named(m.approver)}. Sekreterare: {m.secretary.name}.")
    for item in m.items:
        pen.p(f"{letters} § {item.number}\t\t{', '.join(item.cases)}", bold=True)
        pen.p(item.heading, bold=True, size=13)
        for piece in item.pieces:
            pen.p(label[piece.kind].rstrip(":") + ".", bold=True)
            body_of(piece, pen, points="1." if piece.kind == "decision" else "-")
    return pen.data()


UNSEEN: tuple[Layout, ...] = (paragraph_above, one_great_table, case_above, number_paragraphs, inline_front)
