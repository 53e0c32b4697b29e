"""What a page carries of a document: its flow without what nobody can read off paper."""

from __future__ import annotations

from typing import Any

import msgspec
from msgspec.structs import replace

from app.formats.flow import flow
from app.formats.flow.scope import Scope
from app.model.inlines import Image, Marks, Text
from app.model.links import safe_link
from app.model.minutes import Minutes
from app.profiles import Profile


def carried(minutes: Minutes, profile: Profile, scope: Scope = "whole") -> list[Any]:
    """Letterhead, title and items of the flow as plain values, without ids, masks and pictures' sizes."""
    found = flow(minutes, profile, scope=scope)
    return [_plain(each) for each in (found.letterhead, found.title, *found.items)]


def _plain(value: Any) -> Any:
    if isinstance(value, Marks):
        return _plain_marks(value)
    if isinstance(value, Image):
        return ("image", value.media, value.alt)
    if isinstance(value, tuple):
        return _joined([_plain(each) for each in value])  # pyright: ignore
    if isinstance(value, msgspec.Struct):
        names = [name for name in value.__struct_fields__ if name not in ("id", "part", "section")]
        return (type(value).__name__, *(_plain(getattr(value, name)) for name in names))
    return value


def _plain_marks(marks: Marks) -> tuple[Any, ...]:
    kept = replace(marks, mask="", person="", comments=(), item="", link=safe_link(marks.link))
    return tuple(getattr(kept, name) for name in kept.__struct_fields__)


def _joined(values: list[Any]) -> tuple[Any, ...]:
    """Neighbouring text that differs only in what was left out is one."""
    out: list[Any] = []
    for each in values:
        last = out[-1] if out else None
        if _is_text(each) and _is_text(last) and each[2] == last[2]:
            out[-1] = (each[0], last[1] + each[1], each[2])
        else:
            out.append(each)
    return tuple(out)


def _is_text(value: Any) -> bool:
    return isinstance(value, tuple) and len(value) == 3 and value[0] == Text.__name__  # pyright: ignore
