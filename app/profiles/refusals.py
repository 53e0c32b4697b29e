"""What the reader of types says of a profile, in codes that a person understands: the form that is wanted."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from app.errors import UserError
from app.profiles.shape import path_of, shapes

_KEY = re.compile(r"(?:required|unknown) field `(.*)`")
_BOUND = re.compile(r"([<>]=?) (-?[\d.]+)")
_AT = re.compile(r"\(at line (\d+), column (\d+)\)")


def refused(error: msgspec.ValidationError, file: Path) -> UserError:
    """The error about a value of a profile's file that has not the form it should have."""
    reason, _, at = str(error).partition(" - at ")  # "`$.a`" or "`key` in `$.a`"
    place = at.strip("`").rpartition("`")[2] or "$"
    if key := _KEY.search(reason):
        code = "profile.missing" if "required" in reason else "profile.unknown-setting"
        return UserError(code, file=file, place=f"{place}.{key[1]}")
    if at.startswith("`key`") and "enum" in reason:
        return UserError("profile.unknown-setting", file=file, place=f"{place}.{_quoted(reason)}")
    code, params = _form(reason, place)
    return UserError(code, file=file, place=place, **params)


def not_toml(error: Exception, file: Path, text: str) -> UserError:
    """The error about a file that is no TOML, with the place of that, its end if no other is named."""
    found = _AT.search(str(error))
    last = text.rpartition("\n")[2]
    line, column = (int(found[1]), int(found[2])) if found else (text.count("\n") + 1, len(last) + 1)
    return UserError("profile.not-toml", file=file, line=line, column=column)


def unreadable(error: OSError, file: Path) -> UserError:
    """The error about a file that cannot be read."""
    match error:
        case FileNotFoundError():
            return UserError("profile.not-there", file=file)
        case IsADirectoryError():
            return UserError("profile.is-folder", file=file)
        case PermissionError():
            return UserError("profile.no-permission", file=file)
        case _:
            return UserError("profile.unreadable", file=file, reason=error.strerror or "")


def _quoted(reason: str) -> str:
    return reason.partition("'")[2].rpartition("'")[0]


def _form(reason: str, place: str) -> tuple[str, dict[str, str]]:
    """The code of the form that is wanted there, and what fills its sentence."""
    shape = shapes().get(path_of(place))
    if "enum" in reason and shape and shape.choices:
        return "profile.no-choice", {"known": ", ".join(shape.choices)}
    if "regex" in reason:
        return ("profile.no-colour" if "A-F" in reason else "profile.no-font"), {}
    if "`float`" in reason or "`int`" in reason.partition(", got")[0]:
        return "profile.no-number", _bounds(reason, (shape.least, shape.most) if shape else (0, 1000))
    if "`bool`" in reason.partition(", got")[0]:
        return "profile.no-switch", {}
    if "`array`" in reason.partition(", got")[0]:
        return "profile.no-list", {}
    if "`object" in reason.partition(", got")[0]:
        return "profile.no-table", {"name": place.removeprefix("$.")}
    if "`str`" in reason.partition(", got")[0]:
        most = next((bound for sign, bound in _BOUND.findall(reason) if sign == "<="), "")
        return ("profile.too-long", {"most": most}) if most else ("profile.no-text", {})
    return "profile.wrong", {"reason": reason}


def _bounds(reason: str, known: tuple[float, float]) -> dict[str, str]:
    """The bounds of a number; those that the reason names count more than those of the whole setting."""
    least, most = known
    for sign, bound in _BOUND.findall(reason):
        least, most = (least, float(bound)) if sign.startswith("<") else (float(bound), most)
    return {"least": f"{least:g}", "most": f"{most:g}"}
