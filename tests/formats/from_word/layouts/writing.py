"""What layouts share: the words of the front page and of an item's parts, said in many ways."""

# ruff: noqa: E501 - a row of a table is easier to read on one line

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from app.model.dates import written_date
from tests.formats.from_word.layouts import bank
from tests.formats.from_word.layouts.pen import P, Pen
from tests.formats.from_word.layouts.truth import Item, Meeting, Piece, Someone

ROLES = {
    "chair": "ordförande",
    "vice_chair": "vice ordförande",
    "second_vice_chair": "2:e vice ordförande",
    "": "",
}


def spans(numbers: Iterable[int]) -> str:
    """ "§§ 170, 172–184" """
    left, out = sorted(numbers), []
    while left:
        end = left[0]
        while end + 1 in left:
            end += 1
        out.append(f"{left[0]}–{end}" if end > left[0] else str(end))
        left = [n for n in left if n > end]
    many = len(out) > 1 or "–" in out[0]
    return ("§§ " if many else "§ ") + ", ".join(out)


def clock(at: object, sign: str = ".") -> str:
    return f"{at:%H{sign}%M}"


def hours(m: Meeting, form: int = 0) -> str:
    """The times of a meeting, in one of four ways."""
    pause = f", ajournering kl. {clock(m.pause[0])}–{clock(m.pause[1])}" if m.pause else ""
    match form:
        case 0:
            return f"kl. {clock(m.start)}–{clock(m.end)}{pause}"
        case 1:
            return f"{clock(m.start, ':')}-{clock(m.end, ':')}" + pause.replace(
                ", ajournering", " Ajournering"
            )
        case 2:
            return f"Klockan {clock(m.start)} – {clock(m.end)}" + (
                f" (ajournering {clock(m.pause[0])}-{clock(m.pause[1])})" if m.pause else ""
            )
        case _:
            return f"kl {clock(m.start)}-{clock(m.end)}{pause}"


def day(m: Meeting, form: int = 0) -> str:
    weekday = ["måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen"][
        m.day.weekday()
    ]
    return (m.day.isoformat(), written_date(m.day), f"{weekday.capitalize()} den {written_date(m.day)}")[form]


def members(m: Meeting) -> list[str]:
    """ "Anna Ek (S), ordförande" for each who is there."""
    return [f"{bank.named(each.who)}{', ' + ROLES[each.role] if each.role else ''}" for each in m.there]


def serving(m: Meeting, form: int = 0) -> list[str]:
    out = []
    for each in m.serving:
        numbers = f" {spans(each.numbers)}" if each.numbers else ""
        form_of = (
            f"{bank.named(each.who)} ersätter {bank.named(each.instead_of)}{numbers}",
            f"{bank.named(each.who)}, ersättare för {bank.named(each.instead_of)}{numbers and ',' + numbers}",
            f"{bank.named(each.who)} tjänstgör för {bank.named(each.instead_of)}{numbers and ' (' + numbers.strip() + ')'}",
            f"{bank.named(each.who)} för {bank.named(each.instead_of)}{numbers and ',' + numbers}",
        )
        out.append(form_of[form])
    return out


def officers(m: Meeting, form: int = 0) -> list[str]:
    out = [
        f"{each.who.name}, {each.title}{', ' + spans(each.numbers) if each.numbers else ''}"
        for each in m.officers
    ]
    if form == 1:
        out = [
            f"{each.title.capitalize() if each.title[1].islower() else each.title} {each.who.name}{' ' + spans(each.numbers) if each.numbers else ''}"
            for each in m.officers
        ]
    return out


def signatures(m: Meeting) -> list[tuple[str, str]]:
    return [("Sekreterare", m.secretary.name), ("Ordförande", m.chair.name), ("Justerande", m.approver.name)]


def proof(m: Meeting, pen: Pen, rows: bool = True) -> None:
    """ANSLAG/BEVIS, as a table or as lines."""
    facts = [
        ("Organ", m.body),
        ("Sammanträdesdatum", m.day.isoformat()),
        ("Datum då anslaget sätts upp", ""),
        ("Datum då anslaget tas ned", ""),
        ("Förvaringsplats för protokollet", "Kommunkansliet"),
        ("Underskrift", "................................"),
    ]
    pen.p("ANSLAG/BEVIS", bold=True)
    pen.p("Protokollet är justerat. Justeringen har tillkännagivits genom anslag.")
    if rows:
        pen.table([[label, value] for label, value in facts])
    else:
        for label, value in facts:
            pen.p(f"{label}:\t{value}")


def contents(m: Meeting, pen: Pen, style: str = "TOC1", dots: str = "\t") -> None:
    for place, item in enumerate(m.items):
        pen.p(f"§ {item.number}\t{item.heading}{dots}{3 + place}", style)


def ordered(item: Item, decision_first: bool) -> list[Piece]:
    if not decision_first:
        return item.pieces
    return sorted(item.pieces, key=lambda piece: piece.kind != "decision")


class Labels:
    """What one municipality calls the parts."""

    def __init__(self, random: Random, body: str) -> None:
        self._chosen = {kind: bank.label(random, kind, body) for kind in bank.LABELS}

    def __getitem__(self, kind: str) -> str:
        return self._chosen[kind]


def ballots(item: Item, form: int = 0) -> list[list[str | P]]:
    """The table of a vote: with ticks, or with words."""
    choices = ("yes", "no", "abstain")
    sums = [sum(choice == each for _, choice in item.ballots) for each in choices]
    names = [_voter(who, form) for who, _ in item.ballots]
    if form == 2:
        words = {"yes": "Ja", "no": "Nej", "abstain": "Avstår"}
        return [
            ["Namn", "Röst"],
            *([*name, words[choice]] for name, (_, choice) in zip(names, item.ballots, strict=True)),
        ]
    head: list[str | P] = (
        ["Ledamot", "Parti", "Ja", "Nej", "Avstår"] if form == 0 else ["Ledamöter", "Ja", "Nej", "Avstår"]
    )
    rows = [
        [*name, *("X" if choice == each else "" for each in choices)]
        for name, (_, choice) in zip(names, item.ballots, strict=True)
    ]
    total = ["Summa", *[""] * (len(head) - 4), *map(str, sums)]
    return [head, *rows, total]  # type: ignore[list-item]


def _voter(who: Someone, form: int) -> list[str]:
    return [who.name, who.party] if form == 0 else [bank.named(who)]


def body_of(
    piece: Piece, pen: Pen, *, points: str = "-", number: int = 0, style: str = "", indent: float = 0
) -> None:
    """A part's words. `points`: "-" and "1." typed, "" a real list by `number`, " " lines of their own."""
    for text in piece.paragraphs:
        pen.p(text, style, indent=indent)
    for place, text in enumerate(piece.points, 1):
        if number:
            pen.p(text, style, number=number)
        else:
            sign = {"-": "- ", "1.": f"{place}. ", "•": "•\t", " ": ""}[points]
            pen.p(sign + text, style, indent=indent)


def lines_of(piece: Piece) -> list[str | P]:
    return [*piece.paragraphs, *(f"- {point}" for point in piece.points)]
