"""What no export for readers carries yet, said in messages: masks, comments, appendices, assignments."""

from __future__ import annotations

from app.errors import Message
from app.formats.flow import Flow
from app.model.minutes import Minutes


def left_out(minutes: Minutes, document: Flow) -> tuple[Message, ...]:
    """One message for each kind of thing that stays behind, with how many there are."""
    counts = {
        "export.masks-shown": document.masked,
        "export.comments-left-out": len(minutes.comments),
        "export.appendices-left-out": len(minutes.appendices),
        "export.assignments-left-out": len(minutes.assignments),
    }
    return tuple(Message(code, {"count": count}) for code, count in counts.items() if count)
