"""Who sits where in the municipality's bodies, and who has changed seats from one year to the next."""

from __future__ import annotations

from typing import NamedTuple

from app.model.annotations import Person
from app.model.body import Body, BodyKind, Role, Seat
from tests.meeting import people as board

YEARS = (2024, 2025)


class Bodies(NamedTuple):
    """What is the same about a body in every year. `month_day` is about when in a month it meets."""

    key: str
    name: str
    short: str  # before its case numbers
    kind: BodyKind
    secretary: str
    month_day: int
    months: tuple[int, ...]
    officer: str = "kommundirektören"


BODIES = {
    each.key: each
    for each in (
        Bodies("au", "Kommunstyrelsens arbetsutskott", "KS", "committee", "Johanna Almfors", 1,
               (2, 3, 4, 5, 6, 9, 10, 11, 12)),
        Bodies("bun", "Barn- och utbildningsnämnden", "BUN", "board", "Petra Hallongren", 5,
               (2, 3, 4, 5, 6, 9, 10, 11), "utbildningschefen"),
        Bodies("mbn", "Miljö- och byggnadsnämnden", "MBN", "board", "Olof Stenbrohult", 7,
               (2, 3, 4, 5, 6, 9, 10, 11), "samhällsbyggnadschefen"),
        Bodies("ks", "Kommunstyrelsen", "KS", "board", "Johanna Almfors", 12,
               (2, 3, 4, 5, 6, 9, 10, 11, 12)),
        Bodies("kf", "Kommunfullmäktige", "KS", "council", "Nils Tegelby", 24,
               (2, 3, 4, 5, 6, 9, 10, 11), "kommundirektören"),
    )
}  # fmt: skip

_BOARD = "\n".join(f"{each.name} ({each.party})" for each in board.MEMBERS)
# A body's members as they sit: the chair first, then the two vice chairs.
_SEATED = {
    "au": """
        Gun-Marie Sandevall (S)
        Henrik Åsbrandt (C)
        Fredrik Stålarm (M)
        Amira Haddour (S)
        Cecilia Wrangsjö (M)
    """,
    "ks": _BOARD,
    "kf": f"""
        Barbro Lyckhammar (S)
        Stig Vretenborg (M)
        Yasmin Karimzadeh (V)
        {_BOARD}
        Farida Zamoun (S)
        Joel Hedvreten (MP)
        Mats Ekedal (S)
    """,
    "bun": """
        Mats Ekedal (S)
        Ola Kvarnholt (C)
        Ingrid Palmsköld (M)
        Yasmin Karimzadeh (V)
        Torbjörn Gladh (S)
        Sara Winnberg (S)
        Rickard Ståhlgren (M)
        Maj-Britt Önnerud (KD)
        Jan Röjemo (SD)
    """,
    "mbn": """
        Karin Torpvik (C)
        Bengt Ljungsäter (S)
        Viktor Brännhed (M)
        Sune Myrlöv (V)
        Annika Dalenstam (S)
        Gösta Enhult (KD)
        Roger Hällmark (SD)
    """,
}
# From 2025 on somebody else has the seat.
_CHANGED = {
    "ks": {"Elin Björkenfall (S)": "Farida Zamoun (S)"},
    "bun": {"Mats Ekedal (S)": "Elin Björkenfall (S)", "Rickard Ståhlgren (M)": "Anders Mörkhult (M)"},
    "mbn": {"Viktor Brännhed (M)": "Margareta Silverdal (L)"},
}
_ROLES: tuple[Role, ...] = ("chair", "vice_chair", "second_vice_chair")


def members(key: str, year: int) -> tuple[Person, ...]:
    """The members of a body in a year, in the order of their seats; ids follow from the names."""
    changed = _CHANGED.get(key, {}) if year >= 2025 else {}
    lines = (line.strip() for line in _SEATED[key].strip().splitlines())
    return tuple(_person(changed.get(line, line)) for line in lines)


def body(key: str, year: int) -> Body:
    """The record of a body in a year."""
    about, seated = BODIES[key], members(key, year)
    return Body(
        id=key,
        name=about.name,
        kind=about.kind,
        decides=about.kind != "committee",
        people=seated,
        seats=tuple(
            Seat(f"plats-{number}", each.id, each.party, _ROLES[number] if number < len(_ROLES) else "")
            for number, each in enumerate(seated)
        ),
        approvers=tuple(each.id for each in seated[2:]),
        secretary=secretary(key).id,
        case_numbers=about.short + " {year}/{number}",
    )


def secretary(key: str) -> Person:
    """Who keeps a body's minutes."""
    return Person("sekreterare", BODIES[key].secretary, title="sekreterare")


def _person(line: str) -> Person:
    name, _, party = line.rpartition(" (")
    return Person(slug(name), name, party.rstrip(")"))


def slug(text: str) -> str:
    """A name as an id."""
    plain = text.lower().translate(str.maketrans("åäöéü", "aaoeu"))
    return "".join(each if each.isalnum() and each.isascii() else "-" for each in plain)[:40]
