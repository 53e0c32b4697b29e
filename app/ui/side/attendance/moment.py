"""The moment that the Attendance tab is about: the item where one is, and its place in the meeting."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
from PySide6.QtCore import QCoreApplication

from app.model import tree
from app.model.annotations import Person
from app.model.attendance import Point
from app.model.dates import written_time
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.sections import Section
from app.rules.attendance import timeline
from app.rules.numbering import numbers
from app.ui.item.shown import numbered, profile_of

translate = QCoreApplication.translate


class Names(msgspec.Struct, frozen=True):
    """The § numbers and the people of a document by their ids, looked up many times for one showing."""

    numbers: Mapping[str, int]
    people: Mapping[str, Person]


_last: list[tuple[Minutes, Names]] = []


def names(minutes: Minutes) -> Names:
    """The document's names; made once for as long as it stays the same."""
    if not _last or _last[0][0] is not minutes:
        _last[:] = [(minutes, Names(numbers(minutes), everyone(minutes)))]
    return _last[0][1]


class Moment(msgspec.Struct, frozen=True):
    """An item (`item` "": as the meeting begins) with its § (0: none) and how far the meeting has come."""

    item: str
    number: int
    written: str  # the number as the profile writes it, "" for none
    heading: str
    at: int  # the position at which the item is decided, as timelines count

    @property
    def title(self) -> str:
        """Which moment that is, for the head of the list."""
        if not self.item:
            return translate("Attendance", "As the meeting begins")
        return f"{self.written} {self.heading}".strip()


def moment(minutes: Minutes, section: str) -> Moment:
    """The moment that a section stands for: its item, or the last item before a section that is in none."""
    known = names(minutes).numbers
    found = _item(minutes.sections, section, known)
    if found is None:
        return Moment("", 0, "", "", 0)
    number, decided = known[found.id], 2 * timeline(minutes).places[found.id] + 1
    return Moment(found.id, number, numbered(minutes, number), found.heading, decided)


def _item(outline: tuple[Section, ...], section: str, known: Mapping[str, int]) -> Section | None:
    last: Section | None = None
    for each in outline:
        if each.id in known:
            last = each
        if each.id == section or tree.has(each.sections, section):
            return last
    return None


def point_words(minutes: Minutes, point: Point) -> str:
    """A point of the meeting: "§ 44", "within § 44", "after § 44 at 10.42"."""
    number = names(minutes).numbers.get(point.item)
    if number is None:
        said = ""
    elif point.stretch == "within":
        said = translate("Attendance", "within {0}").format(numbered(minutes, number))
    elif point.stretch == "after":
        said = translate("Attendance", "after {0}").format(numbered(minutes, number))
    else:
        said = numbered(minutes, number)
    clock = translate("Attendance", "at {0}").format(written_time(point.clock)) if point.clock else ""
    return " ".join(word for word in (said, clock) if word)


def span_words(minutes: Minutes, first: str, last: str) -> str:
    """The items from one to another: "§ 44–47", "from § 44", "to § 47", "all items"."""
    known = names(minutes).numbers
    if first in known and last in known:
        low, high = known[first], known[last]
        several = profile_of(minutes).attendance.several
        return numbered(minutes, low) if low == high else several(f"{low}–{high}")
    if first in known:
        return translate("Attendance", "from {0}").format(numbered(minutes, known[first]))
    if last in known:
        return translate("Attendance", "to {0}").format(numbered(minutes, known[last]))
    return translate("Attendance", "all items")


def named(minutes: Minutes, person: str) -> str:
    """A person with party; a dash for one whom the document does not know."""
    found = names(minutes).people.get(person)
    return with_party(found) if found else "–"


def seat_words(minutes: Minutes, seat_id: str) -> str:
    """Whose seat that is: "Name (Party)", "vacant seat (Party)"."""
    seats = minutes.body.seats if minutes.body else ()
    seat = next((each for each in seats if each.id == seat_id), None)
    if seat is None:
        return "–"
    if seat.person:
        return named(minutes, seat.person)
    vacant = translate("Attendance", "vacant seat")
    return f"{vacant} ({seat.party})" if seat.party else vacant


def stretches(item: str = "") -> list[tuple[str, str]]:
    """Where in an item something may happen, in words; `item` is its number as it is written, "" for none."""
    said = (
        ("start", translate("Attendance", "as {0} begins")),
        ("within", translate("Attendance", "within {0}, before the decision")),
        ("after", translate("Attendance", "after the decision in {0}")),
    )
    named = item or translate("Attendance", "the item")
    return [(stretch, words.format(named)) for stretch, words in said]
