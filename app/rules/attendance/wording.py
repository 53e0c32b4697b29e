"""The lines of the attendance lists as a protokoll writes them, in a profile's words."""

from __future__ import annotations

from app.model.annotations import Person
from app.model.body import Seat
from app.model.dates import written_times
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.profiles import Profile, load
from app.profiles.attendance import AttendanceWords
from app.rules.attendance.lists import Line
from app.rules.attendance.ranges import Range, places, written_ranges
from app.rules.numbering import numbers


def written(line: Line, minutes: Minutes, profile: Profile | None = None) -> str:
    """A line of a list, e.g. "NN (V) ersätter NN (V) §§ 170, 172–184", in the profile's words."""
    return _writer(minutes, profile or load()).written(line)


def signed(line: Line, minutes: Minutes, profile: Profile | None = None) -> str:
    """A line as it stands by a signature: the name and the items, without titles."""
    return _writer(minutes, profile or load()).signed(line)


class _Writer:
    def __init__(self, minutes: Minutes, profile: Profile) -> None:
        self._people = everyone(minutes)
        self._numbers = numbers(minutes)
        self._profile = profile
        self._words: AttendanceWords = profile.attendance

    def written(self, line: Line) -> str:
        """The whole line."""
        name = self._name(line)
        when = self._when(line)
        role = line.seat.role if line.seat and not line.replaces else ""
        titles: list[str] = []
        if role and role != "chair":
            titles.append(self._words.roles[role])
        everywhere = self._presides_all(line)
        if line.presides is not None and everywhere:
            titles.append(self._words.roles["chair"])
        text = ", ".join((name, *titles))
        if when:
            text += f", {when}" if self._person(line.person).title and not line.seat else f" {when}"
        if line.presides is not None and not everywhere:
            text += f", {self._words.roles['chair']} {self._ranges(line.presides)}"
        if line.remotely is not None:
            where = "" if self._same(line.remotely, line.stretches) else self._ranges(line.remotely)
            text += f", {self._words.remote} {where}".rstrip()
        return f"{text}, {self._words.excused}" if line.excused else text

    def signed(self, line: Line) -> str:
        """Name and items."""
        return f"{with_party(self._person(line.person))} {self._ranges(line.stretches)}".rstrip()

    def _name(self, line: Line) -> str:
        person = self._person(line.person)
        if line.replaces:
            return self._words.replaces.format(
                substitute=with_party(person), member=self._member(line.replaces)
            )
        return (
            with_party(person) if line.seat or not person.title else f"{with_party(person)}, {person.title}"
        )

    def _member(self, seat: Seat) -> str:
        """Whom somebody steps in for; of a vacant seat its party."""
        if seat.person:
            return with_party(self._person(seat.person))
        return f"{self._words.vacant} ({seat.party})" if seat.party else self._words.vacant

    def _person(self, person: str) -> Person:
        return self._people.get(person) or Person(person, "?")

    def _when(self, line: Line) -> str:
        if line.whole:
            return ""
        if self._words.form == "clock" and line.spans:
            return self._words.time.format(time=", ".join(written_times(*span) for span in line.spans))
        return self._ranges(line.stretches)

    def _ranges(self, of: tuple[Range, ...]) -> str:
        return written_ranges(of, self._numbers, self._profile)

    def _presides_all(self, line: Line) -> bool:
        if not line.presides:
            return line.presides == ()
        items = list(self._numbers)
        served = {place for place, some in places(line.stretches, items).items() if some != "left"}
        return served == places(line.presides, items).keys()

    def _same(self, one: tuple[Range, ...], other: tuple[Range, ...]) -> bool:
        items = list(self._numbers)
        return places(one, items).keys() == places(other, items).keys()


_last: list[tuple[Minutes, Profile, _Writer]] = []  # lines are written one after the other


def _writer(minutes: Minutes, profile: Profile) -> _Writer:
    for known, of, writer in _last:
        if known is minutes and of is profile:
            return writer
    writer = _Writer(minutes, profile)
    _last[:] = [(minutes, profile, writer)]
    return writer
