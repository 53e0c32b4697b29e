"""What exports for readers do not carry, said in messages: masks, comments, files, languages of no name."""

from __future__ import annotations

from collections.abc import Iterable

from app.errors import Message
from app.formats.flow import Flow
from app.model.languages import is_tag
from app.model.minutes import Minutes


def left_out(minutes: Minutes, document: Flow) -> tuple[Message, ...]:
    """One message for each kind of thing that stays behind, with how many there are."""
    counts = {
        "export.masks-shown": document.masked,
        "export.comments-left-out": len(minutes.comments),
        "export.appendices-listed": sum(bool(each.media) for each in minutes.appendices),
    }
    return tuple(Message(code, {"count": count}) for code, count in counts.items() if count)


def nameless_languages(tags: Iterable[str]) -> tuple[Message, ...]:
    """A message for each language, of a document or of words in it, that no program knows by its tag."""
    return tuple(
        Message("export.no-language", {"language": tag})
        for tag in dict.fromkeys(tags)
        if tag and not is_tag(tag)
    )
