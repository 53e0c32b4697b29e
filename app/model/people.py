"""Finding the people of a document by their ids."""

from __future__ import annotations

from app.model.annotations import Person
from app.model.body import Body, Seat
from app.model.minutes import Minutes


def everyone(minutes: Minutes) -> dict[str, Person]:
    """All people the document knows by id, the body's first."""
    own = minutes.body.people if minutes.body else ()
    return {person.id: person for person in (*own, *minutes.people)}


def seat_of(body: Body, person: str) -> Seat | None:
    """The seat a person holds, None for everybody who holds none."""
    return next((seat for seat in body.seats if person and seat.person == person), None)


def with_party(person: Person) -> str:
    """A person as the minutes name them: "Namn (Parti)", without party the name alone."""
    return f"{person.name} ({person.party})" if person.party else person.name
