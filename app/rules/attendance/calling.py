"""In which order substitutes are called to a seat, by the rule of the body (KL 5:18, 6:17)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence

from app.model.body import Body, Seat, Substitute, SubstituteStep


class Calling:
    """The body's substitutes in the order in which each step of its rule calls them to each seat."""

    def __init__(self, body: Body, parties: Mapping[str, str]) -> None:
        """`parties` has the people's own, for seats and substitutes that name none."""
        self.body = body
        self._parties = parties
        self._found: dict[tuple[str, str], tuple[str, ...]] = {}
        self.substitutes = frozenset(each.person for each in body.substitutes if each.person)

    def step(self, step: SubstituteStep, seat: Seat) -> tuple[str, ...]:
        """Whom one step calls to a seat, first first."""
        key = (step, seat.id)
        if key not in self._found:
            self._found[key] = tuple(dict.fromkeys(self._called(step, seat)))
        return self._found[key]

    def order(self, seat: Seat, free: Collection[str], begun: Collection[str]) -> tuple[str, ...]:
        """Those of `free` who may be called to a seat, in the order of all steps."""
        found: dict[str, None] = {}
        for step in self.body.rule.steps:
            found.update(dict.fromkeys(self._preferred(self.step(step, seat), free, begun)))
        return tuple(found)

    def fill(
        self, seats: Sequence[Seat], free: set[str], begun: Collection[str], take: Callable[[Seat, str], None]
    ) -> None:
        """Give each seat a substitute, step by step, so that nearer claims go before farther ones."""
        open_seats = list(seats)
        for step in self.body.rule.steps:
            left: list[Seat] = []
            for seat in open_seats:
                called = self._preferred(self.step(step, seat), free, begun)
                if called:
                    free.discard(called[0])
                    take(seat, called[0])
                else:
                    left.append(seat)
            open_seats = left

    def takes_over(self, seat: Seat, person: str, free: Collection[str]) -> str:
        """Who of the member's own party takes the seat from one who was called later in turn; "" nobody."""
        if not self.body.rule.own_party_first:
            return ""
        for step in self.body.rule.steps:
            called = self.step(step, seat)
            if person in called:
                break
            if step == "party":
                return next((other for other in called if other in free), "")
        return ""

    def _preferred(
        self, called: Sequence[str], free: Collection[str], begun: Collection[str]
    ) -> Sequence[str]:
        """Those who are free; who has begun to serve goes before the others, whatever the order (KL 5:18)."""
        there = [person for person in called if person in free]
        if self.body.rule.keeps_seat and len(there) > 1:
            there.sort(key=lambda person: person not in begun)
        return there

    def _called(self, step: SubstituteStep, seat: Seat) -> list[str]:
        mine = [
            each
            for each in self.body.substitutes
            if each.person and (each.personal_to in ("", seat.id) or self.body.rule.personal_elsewhere)
        ]
        match step:
            case "personal":
                return [each.person for each in mine if each.personal_to == seat.id]
            case "party":
                return self._of(mine, self._seat_party(seat))
            case "table":
                party = self._seat_party(seat)
                turn = next((each.then for each in self.body.rule.table if each.party == party), ())
                return [person for other in turn for person in self._of(mine, other)]
            case "list":
                return [each.person for each in mine]

    def _of(self, substitutes: Sequence[Substitute], party: str) -> list[str]:
        if not party:
            return []
        return [each.person for each in substitutes if self._party(each) == party]

    def _party(self, substitute: Substitute) -> str:
        return substitute.party or self._parties.get(substitute.person, "")

    def _seat_party(self, seat: Seat) -> str:
        return seat.party or self._parties.get(seat.person, "")
