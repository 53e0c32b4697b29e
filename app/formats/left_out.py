"""What no export for readers carries yet, said in messages: masks, comments, appendices, assignments."""

from __future__ import annotations

from app.errors import Message
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import Footnote, Text
from app.model.minutes import Minutes


def left_out(minutes: Minutes) -> tuple[Message, ...]:
    """One message for each kind of thing that stays behind, with how many there are."""
    counts = {
        "export.masks-shown": _masked(minutes),
        "export.comments-left-out": len(minutes.comments),
        "export.appendices-left-out": len(minutes.appendices),
        "export.assignments-left-out": len(minutes.assignments),
    }
    return tuple(Message(code, {"count": count}) for code, count in counts.items() if count)


def _masked(minutes: Minutes) -> int:
    found = 0
    for part in tree.parts(minutes):
        for block in walk(part.blocks):
            if not isinstance(block, Paragraph):
                continue
            for inline in block.content:
                if isinstance(inline, Text):
                    found += bool(inline.marks.mask)
                elif isinstance(inline, Footnote):
                    found += sum(bool(i.marks.mask) for i in inline.content if isinstance(i, Text))
    return found
