"""A small meeting for the tests: a board of five with a substitute, and somebody at its protokoll."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.annotations import Person as Someone
from app.model.attendance import Absent, Present
from app.model.blocks import paragraph
from app.model.body import Body, Seat, Substitute
from app.model.ids import new_id
from app.model.inlines import text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Part, Section

NAMES = (
    ("anna", "Anna Ahl", "S"),
    ("bo", "Bo Berg", "S"),
    ("cia", "Cia Carlsson", "V"),
    ("dag", "Dag Dahl", "M"),
    ("eva", "Eva Ek", "M"),
    ("fia", "Fia Fors", "M"),
)


def board() -> Body:
    """Anna presides; Fia stands in for Eva, who does not come."""
    people = tuple(Someone(*each) for each in NAMES)
    seats = tuple(Seat(f"seat-{p.id}", p.id, p.party, "chair" if p.id == "anna" else "") for p in people[:5])
    return Body("board", "Bygdenämnden", people=people, seats=seats, substitutes=(Substitute("fia", "M"),))


def meeting(*sections: Section) -> Package:
    """The board's protokoll, with one item to decide if none is given."""
    minutes: Minutes = new_minutes("protokoll")
    here = tuple(Present(new_id(), each) for each in ("anna", "bo", "cia", "dag", "fia"))
    events = (*here, Absent(new_id(), "eva", excused=True))
    header = replace(minutes.header, title="Sammanträde", first_number=45)
    return Package(
        replace(
            minutes, header=header, body=board(), attendance=events, sections=sections or (budget(), rest())
        )
    )


def budget() -> Section:
    """An item with a proposal."""
    proposal = (paragraph(*text("Nämnden antar budgeten.")),)
    parts = (Part(new_id(), "proposal", proposal), Part(new_id(), "decision"))
    return Section("budget", "Budget", kind="decision", parts=parts)


def rest() -> Section:
    return Section("rest", "Övrigt", kind="information", parts=(Part(new_id()),))
