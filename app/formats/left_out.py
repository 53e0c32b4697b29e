"""What no export for readers carries yet, said in messages: masks, comments, the files of appendices."""

from __future__ import annotations

from app.errors import Message
from app.formats.flow import Flow
from app.model.minutes import Minutes


def left_out(minutes: Minutes, document: Flow) -> tuple[Message, ...]:
    """One message for each kind of thing that stays behind, with how many there are."""
    counts = {
        "export.masks-shown": document.masked,
        "export.comments-left-out": len(minutes.comments),
        "export.appendices-listed": sum(bool(each.media) for each in minutes.appendices),
    }
    return tuple(Message(code, {"count": count}) for code, count in counts.items() if count)
