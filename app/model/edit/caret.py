"""Where the caret stands in a part: lines and offsets, never positions of a widget."""

from __future__ import annotations

from typing import NamedTuple


class Spot(NamedTuple):
    """One end of a caret; spots compare in reading order.

    `line` counts the part's lines (see `leaves.with_guards`). In a table `row` and `column` name the
    cell and `inner` the line in it; elsewhere they are -1, -1 and 0. `offset` counts UTF-16 units.
    """

    line: int = 0
    row: int = -1
    column: int = -1
    inner: int = 0
    offset: int = 0

    @property
    def in_cell(self) -> bool:
        """Whether the spot lies in a table."""
        return self.row >= 0

    @property
    def place(self) -> int:
        """The line's number in its own flow: the part's or the cell's."""
        return self.inner if self.in_cell else self.line

    def at(self, index: int, offset: int) -> Spot:
        """Another spot in the same flow."""
        if self.in_cell:
            return self._replace(inner=index, offset=offset)
        return self._replace(line=index, offset=offset)

    def same_flow(self, other: Spot) -> bool:
        """Whether both lie in the running text, or both in one cell."""
        if self.in_cell or other.in_cell:
            return self[:3] == other[:3]
        return True


class Caret(NamedTuple):
    """A caret or selection: where it was begun and where it stands."""

    anchor: Spot = Spot()
    head: Spot = Spot()

    @property
    def start(self) -> Spot:
        """The earlier end."""
        return min(self.anchor, self.head)

    @property
    def end(self) -> Spot:
        """The later end."""
        return max(self.anchor, self.head)

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.head


def caret_at(spot: Spot) -> Caret:
    """A caret that selects nothing."""
    return Caret(spot, spot)
