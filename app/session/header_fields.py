"""The lines of text in a header by the names that their fields have in the window."""

from __future__ import annotations

from msgspec.structs import replace

from app.model.header import Header

_LINES = ("title", "body", "unit", "place", "remote_link", "case_number", "classification")
_AUTHOR = ("name", "title", "body", "email")


def fields(header: Header) -> dict[str, str]:
    """What each field says, in the window's order."""
    out = {name: str(getattr(header, name)) for name in _LINES}
    out |= {f"author_{name}": str(getattr(header.author, name)) for name in _AUTHOR}
    out |= {"approval_place": header.approval.place, "kept_at": header.notice.kept_at}
    for number, field in enumerate(header.fields):
        out |= {f"field_{number}_name": field.name, f"field_{number}_value": field.value}
    return out


def with_field(header: Header, name: str, text: str) -> Header:
    """The header with one of these fields saying something else; KeyError if there is none of that name."""
    if name not in fields(header):
        raise KeyError(name)
    if name in _LINES:
        return replace(header, **{name: text})
    if name.startswith("author_"):
        return replace(header, author=replace(header.author, **{name.removeprefix("author_"): text}))
    if name == "approval_place":
        return replace(header, approval=replace(header.approval, place=text))
    if name == "kept_at":
        return replace(header, notice=replace(header.notice, kept_at=text))
    _, number, which = name.split("_")
    changed = list(header.fields)
    changed[int(number)] = replace(changed[int(number)], **{which: text})
    return replace(header, fields=tuple(changed))
