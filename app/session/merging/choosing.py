"""What somebody chooses where two sides contradict each other, until nothing is left to choose."""

from __future__ import annotations

from app.session.merging.merge import resolved
from app.session.merging.verdict import Choice, Conflict, Merge


class Choosing:
    """The conflicts of one merge and the choices so far. Nothing is chosen by itself."""

    def __init__(self, merge: Merge) -> None:
        self.merge = merge  # with what is chosen so far
        self.conflicts = merge.conflicts
        self.choices: dict[str, Choice] = {}

    def choose(self, conflict: Conflict, choice: Choice) -> None:
        """Take one side's version, or of a block both. What has to be chosen only then is added."""
        self.choose_all([conflict], choice)

    def choose_all(self, conflicts: list[Conflict], choice: Choice) -> None:
        """Take the same side in several."""
        for conflict in conflicts:
            if choice != "both" or can_have_both(conflict):
                self.choices[conflict.key] = choice
        self.merge = resolved(self.merge, self.choices)
        known = {each.key for each in self.conflicts}
        self.conflicts += tuple(each for each in self.merge.conflicts if each.key not in known)

    @property
    def chosen(self) -> int:
        """How many have been chosen."""
        return sum(each.key in self.choices for each in self.conflicts)

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to choose."""
        return self.chosen == len(self.conflicts)

    def next(self, after: Conflict | None, by: int = 1) -> Conflict | None:
        """The next one that is not chosen yet, round the end; None if there is none."""
        keys = [each.key for each in self.conflicts]
        start = keys.index(after.key) if after else -by
        row = [self.conflicts[(start + by * step) % len(keys)] for step in range(1, len(keys) + 1)]
        return next((each for each in row if each.key not in self.choices), None)


def can_have_both(conflict: Conflict) -> bool:
    """Whether both versions can stand one after the other: of text that both changed."""
    place = conflict.place
    return conflict.what == "changed" and bool(place.block) and not place.field
