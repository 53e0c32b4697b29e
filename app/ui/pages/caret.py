"""Between a caret in a pane and a paragraph on the pages: both stand for a leaf of the part's blocks."""

from __future__ import annotations

from app.model.blocks import Block, Table
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.leaves import flatten, with_guards
from app.model.inlines import plain


def written_at(blocks: tuple[Block, ...], caret: Caret) -> tuple[str, float]:
    """The paragraph or table in which a caret stands, and how far down it (0–1); "" in an empty part."""
    lines, spot = with_guards(flatten(blocks)), caret.head
    line = min(spot.line, len(lines) - 1)
    while line > 0 and lines[line].guard:  # a line that only the widget has
        line -= 1
    if lines[line].guard:
        return "", 0.0
    body = lines[line].body
    if isinstance(body, Table):
        return body.id, max(spot.row, 0) / len(body.rows)
    length = len(plain(body.content))
    return body.id, min(spot.offset / length, 1.0) if length and line == spot.line else 0.0


def caret_in(blocks: tuple[Block, ...], block: str) -> Caret | None:
    """The caret at the beginning of a paragraph, or in the first cell of a table; None if it went."""
    for number, line in enumerate(with_guards(flatten(blocks))):
        if line.body.id == block and block:
            inside = (0, 0) if isinstance(line.body, Table) else (-1, -1)
            return caret_at(Spot(number, *inside))
    return None
