"""Rows of cells as seats, substitutes and people; what is not understood is told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from app.errors import Message
from app.formats.members.grid import Line, lines
from app.formats.members.names import Named, Parties, named, same_name
from app.formats.members.words import (
    Column,
    Office,
    column_of,
    is_over_all,
    is_vacant,
    looks_like_letters,
    office_for,
    office_of,
)
from app.model.annotations import Person
from app.model.body import Role, Seat, Substitute
from app.model.ids import new_id

MOST = 1000  # people of one table
_ROLES: dict[Office, Role] = {
    "chair": "chair",
    "vice_chair": "vice_chair",
    "second_vice_chair": "second_vice_chair",
    "member": "",
}
_NOISE = re.compile(r"[\d\s+().:/-]+|\S+@\S+|https?://\S+")  # numbers, dates, telephones, addresses


class Members(msgspec.Struct, frozen=True):
    """What a table says: people, seats with their holders, substitutes in order, and remarks "members.…"."""

    people: tuple[Person, ...] = ()
    seats: tuple[Seat, ...] = ()
    substitutes: tuple[Substitute, ...] = ()
    secretary: str = ""  # a person
    messages: tuple[Message, ...] = ()


class _Entry(msgspec.Struct):
    """One person, or nobody, in one place of the list."""

    line: int
    who: Named
    office: Office
    personal_to: str = ""


def read(
    text: str = "",
    html: str = "",
    *,
    parties: Mapping[str, str] | None = None,
    known: Iterable[Person] = (),
) -> Members:
    """The members in what was copied; never raises on account of it.

    `parties`: the letters of parties with their names; a name that two share stays a name. `known` people
    keep their ids, so that what points to them goes on doing so.
    """
    names = Parties(parties or {})
    rows = lines(text, html, lambda cell: bool(names.party(cell)) or office_for(cell)[0] is not None)
    table = _Table(names)
    for row in rows:
        table.take(row)
    return _Gathered(tuple(known)).members(table)


class _Table:
    """The entries of the rows, one after the other; headings hold for what follows them."""

    def __init__(self, names: Parties) -> None:
        self.entries: list[_Entry] = []
        self.messages: list[Message] = []
        self._names = names
        self._columns: tuple[Column | None, ...] = ()
        self._office: Office = "member"
        self._party = ""

    def take(self, line: Line) -> None:
        filled = [cell for cell in line.cells if cell]
        if len(filled) == 1 and self._is_heading(filled[0].strip(":")):
            return
        if len(self.entries) >= MOST or line.beside:
            return
        columns: tuple[Column | None, ...] = tuple(column_of(cell) if cell else None for cell in line.cells)
        if _names_columns(columns, line.cells):
            self._columns = columns
            return
        found = self._by_columns(line) if self._columns else self._by_shape(line)
        self.entries += found
        if not found:
            self.messages.append(
                Message("members.line", {"line": line.number, "text": " | ".join(filled)[:120]})
            )

    def _is_heading(self, cell: str) -> bool:
        """Whether a line alone says what those under it are."""
        office = "member" if is_over_all(cell) else office_of(cell)
        if office:
            self._office, self._party = office, ""
        elif party := self._names.known(cell):
            self._party = party
        else:
            return False
        return True

    # Columns with headings

    def _by_columns(self, line: Line) -> list[_Entry]:
        cells = {column: cell for column, cell in zip(self._columns, line.cells, strict=False) if column}
        office, personal_to = office_for(cells.get("role", ""))
        role_said = cells.get("role", "")
        personal_to = cells.get("personal_to", "") or personal_to
        party = cells.get("party", "")
        if "member" in cells or "personal" in cells or ("substitute" in cells and "name" not in cells):
            return self._side_by_side(line)
        name = cells.get("name") or " ".join(
            part for part in (cells.get("first", ""), cells.get("last", "")) if part
        )
        if name.strip("-–— ") == "":
            name = role_said if is_vacant(role_said) else ""
        if role_said and office is None and not is_vacant(role_said):
            office, party = self._role_with_more(role_said, party, line)
        if not name and office and office != "substitute" and not cells.get("personal_to"):
            name = "vakant"
        if personal_to and office is None:
            office = "substitute"
        return self._entry(line, name, party, office, personal_to)

    def _role_with_more(self, said: str, party: str, line: Line) -> tuple[Office | None, str]:
        """An office that stands among other words, as in "Ledamot (S)" or "Ledamot, gruppledare"."""
        who = named(said, self._names)
        pieces = re.split(r"\s*[,/;(]\s*|\s+och\s+|\s+and\s+", said)
        offices: list[Office | None] = [who.office, *map(office_of, pieces)]
        for office in offices:
            if office:
                return office, party or who.party
        self.messages.append(Message("members.role", {"line": line.number, "role": said}))
        return None, party

    def _side_by_side(self, line: Line) -> list[_Entry]:
        """Members in one column and substitutes in another, each perhaps with a party column after it."""
        found: list[_Entry] = []
        member = ""
        for place, (column, cell) in enumerate(zip(self._columns, line.cells, strict=False)):
            if column not in ("member", "substitute", "personal") or not cell:
                continue
            after = self._columns[place + 1] if place + 1 < len(self._columns) else None
            party = line.cells[place + 1] if after == "party" and place + 1 < len(line.cells) else ""
            office: Office = "member" if column == "member" else "substitute"
            made = self._entry(line, cell, party, office if office == "substitute" else None, "")
            for entry in made:
                if column == "member":
                    member = entry.who.name
                    entry.office = entry.office if entry.office != "substitute" else "member"
                elif column == "personal":
                    entry.personal_to = member
            found += made
        return found

    # Columns without headings

    def _by_shape(self, line: Line) -> list[_Entry]:
        office: Office | None = None
        personal_to, party = "", ""
        names: list[str] = []
        cells = [cell for cell in line.cells if cell and not _NOISE.fullmatch(cell)]
        if line.by_commas:
            return self._entry(line, ", ".join(cells), "", None, "")
        for cell in cells:
            found, to = office_for(cell)
            if found and office is None:
                office, personal_to = found, to
            elif not party and (letters := self._names.party(cell)) is not None:
                party = letters or "-"
            else:
                names.append(cell)
        if not names and office and office != "substitute" and len(line.cells) > 1:
            names = ["vakant"]
        whole = [name for name in names if (who := named(name, self._names)).sound or who.vacant]
        if not whole and len(names) == 2 and all(name.isalpha() for name in names):
            whole = [" ".join(names)]
        return self._entry(line, whole[0], party, office, personal_to) if len(whole) == 1 else []

    def _entry(
        self, line: Line, name: str, party: str, office: Office | None, personal_to: str
    ) -> list[_Entry]:
        who = named(name, self._names)
        if party:
            letters = self._names.party(party)
            who = replace(who, party=party.strip() if letters is None else letters)
        elif not who.party:
            who = replace(who, party=self._party)
        office = office or who.office or ("substitute" if personal_to or who.personal_to else self._office)
        personal_to = personal_to or who.personal_to
        if not who.vacant and not who.sound:
            return []
        to = named(personal_to, self._names).name if personal_to else ""
        return [_Entry(line.number, who, office, to)]


def _names_columns(columns: Sequence[Column | None], cells: Sequence[str]) -> bool:
    """Whether a row names columns: people's, or at least two of any kind, and nothing else that is short."""
    known = [column for column in columns if column]
    people = {"name", "first", "last", "member", "substitute", "personal"} & set(known)
    filled = [cell for cell in cells if cell]
    return bool(people) and (len(known) >= 2 or len(filled) == 1) and not _is_person_row(cells)


def _is_person_row(cells: Sequence[str]) -> bool:
    """Whether a row that could name columns names a person: "Anna Ek | S | Ledamot"."""
    return any(looks_like_letters(cell) and column_of(cell) is None for cell in cells)


class _Gathered:
    """The entries as seats and substitutes; nobody is there twice."""

    def __init__(self, known: tuple[Person, ...]) -> None:
        self._known = {same_name(person.name): person for person in reversed(known)}
        self._people: dict[str, Person] = {}  # by name and party
        self._seats: list[Seat] = []
        self._substitutes: list[tuple[Substitute, _Entry]] = []
        self._secretary = ""

    def members(self, table: _Table) -> Members:
        messages = table.messages
        for entry in table.entries:
            messages += self._take(entry)
        substitutes: list[Substitute] = []
        for substitute, entry in self._substitutes:
            seat = self._seat_of(entry.personal_to) if entry.personal_to else ""
            if entry.personal_to and not seat:
                messages.append(Message("members.personal", {"line": entry.line, "name": entry.personal_to}))
            substitutes.append(replace(substitute, personal_to=seat))
        return Members(
            tuple(self._people.values()),
            tuple(self._seats),
            tuple(substitutes),
            self._secretary,
            tuple(sorted(messages, key=lambda message: int(message.params["line"]))),
        )

    def _take(self, entry: _Entry) -> list[Message]:
        role = _ROLES.get(entry.office)
        if entry.who.vacant:
            if role is None:
                return [Message("members.vacant-substitute", {"line": entry.line})]
            self._seats.append(Seat(new_id(), "", entry.who.party, role))
            return []
        key = f"{same_name(entry.who.name)}|{entry.who.party}"
        if key in self._people:
            return self._again(entry, self._people[key].id, role)
        title = entry.who.title if entry.office == "secretary" or entry.who.office is None else ""
        known = self._known.pop(same_name(entry.who.name), None)
        person = Person(known.id if known else new_id(), entry.who.name, entry.who.party, title)
        if known:
            person = replace(person, title=title or known.title)
        self._people[key] = person
        if entry.office == "secretary":
            self._secretary = person.id
        elif role is None:
            self._substitutes.append((Substitute(person.id, person.party), entry))
        else:
            self._seats.append(Seat(new_id(), person.id, person.party, role))
        return []

    def _again(self, entry: _Entry, person: str, role: Role | None) -> list[Message]:
        """Somebody who is in the list already, as a presidium often is among the members too."""
        if role is not None:
            for place, seat in enumerate(self._seats):
                if seat.person == person:
                    self._seats[place] = replace(seat, role=seat.role or role)
                    return []
        return [Message("members.twice", {"line": entry.line, "name": entry.who.name})]

    def _seat_of(self, name: str) -> str:
        wanted = same_name(name)
        holders = [p.id for p in self._people.values() if same_name(p.name) == wanted]
        return next((seat.id for seat in self._seats if seat.person in holders), "")
