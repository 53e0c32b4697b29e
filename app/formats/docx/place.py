"""Where a block stands on the page: how far in, how deep in lists, in a table or not."""

from __future__ import annotations

import msgspec
from msgspec.structs import replace

from app.formats.docx.measures import INDENT, twips
from app.formats.docx.numbering import LEVELS

_NARROWEST = twips(40)  # text is not indented into less than this
_LEAST = twips(4)  # a picture in the narrowest cell can still be seen


class Place(msgspec.Struct, frozen=True):
    """Twips: `left` from the margin or the cell's edge, `width` of the margin or the cell."""

    width: int
    left: int = 0
    style: str = "Normal"
    right_aligned: bool = False
    centred: bool = False
    keep: bool = False  # on the same page as what follows
    depth: int = 0  # lists round the block, counted anew in each cell
    numbered: tuple[int, ...] = ()  # the levels of the numbered lists round the block, through cells

    @property
    def room(self) -> int:
        """What is left of the width."""
        return max(self.width - self.left, _LEAST)

    @property
    def level(self) -> int:
        """The list level of the innermost list, 0 at the top."""
        return min(self.depth, LEVELS) - 1

    def inward(self) -> Place:
        """One step further in, as far as there is room."""
        left = self.left + INDENT
        return self if self.width - left < min(_NARROWEST, self.width // 2) else replace(self, left=left)

    def in_list(self) -> Place:
        """Inside a list's item."""
        return replace(self.inward(), depth=self.depth + 1, style="ListContinue")

    def in_quote(self) -> Place:
        """Inside a quote."""
        return replace(self.inward(), style="Quote")
