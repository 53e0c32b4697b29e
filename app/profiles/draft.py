"""A profile that somebody is changing: its own tables over those of its base, and what is wrong in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.profiles.faults import Fault, faults
from app.profiles.loading import base_tables, converted, made
from app.profiles.profile import Profile
from app.profiles.shape import Shape, path_of, shapes

Tables = Mapping[str, Any]
_GONE = object()
_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_BESIDE = {  # how what the loader says of a file is said beside a field
    "profile.missing": "profile-field.missing",
    "profile.wrong": "profile-field.wrong",
    "profile.no-room": "profile-field.no-room",
    "profile.too-faint": "profile-field.too-faint",
    "profile.too-dark": "profile-field.too-dark",
    "profile.twice": "profile-field.twice",
    "profile.small-is-large": "profile-field.small-is-large",
    "profile.bad-pattern": "profile-field.bad-pattern",
    "profile.no-group": "profile-field.no-group",
    "profile.no-choice": "profile-field.no-choice",
    "profile.no-list": "profile-field.no-list",
    "profile.placeholder": "profile-field.placeholder",
    "profile.not-filled-in": "profile-field.not-filled-in",
    "profile.no-target": "profile-field.no-target",
    "profile.control": "profile-field.control",
    "profile.unknown-base": "profile-field.unknown-base",
    "profile.logo-elsewhere": "profile-field.logo-elsewhere",
    "profile.no-logo": "profile-field.no-logo",
    "profile.bad-logo": "profile-field.bad-logo",
    "profile.template-elsewhere": "profile-field.template-elsewhere",
    "profile.no-template": "profile-field.no-template",
    "profile.bad-template": "profile-field.bad-template",
}


class Checked(msgspec.Struct, frozen=True):
    """The profile that a draft makes, None where it makes none, and what is wrong by the path of the setting.

    What belongs to no setting that is known has the path "".
    """

    profile: Profile | None
    faults: dict[str, Message]


class Draft(msgspec.Struct, frozen=True):
    """`tables` is what the file is to say, `place` where it would lie: logo and template lie beside it."""

    tables: Tables
    place: Path

    def base(self) -> Tables:
        """What the draft takes over from the profile that it is based on."""
        return _base(self.tables.get("based_on", ""), self.place)

    def value(self, path: str) -> Any:
        """What holds at a path: the draft's own, its base's, or what the program takes; None for nothing."""
        own = at(self.tables, path)
        return self.inherited(path) if own is _GONE else own

    def inherited(self, path: str) -> Any:
        """What would hold at a path if the draft said nothing; None if it has to say something."""
        found = at(self.base(), path)
        if found is not _GONE:
            return found
        shape = shapes().get(path)
        return None if shape is None else msgspec.to_builtins(shape.default)

    def is_other(self, path: str) -> bool:
        """Whether the draft says something else there than what it takes over."""
        own = at(self.tables, path)
        if own is _GONE:
            return False
        inherited = self.inherited(path)
        return inherited is not None and own != inherited

    def with_value(self, path: str, value: Any) -> Draft:
        """The draft with another value at a path; one that is as the base has it need not stand there."""
        if value == self.inherited(path):
            return self.without(path)
        return replace(self, tables=_with(self.tables, path.split("."), value))

    def without(self, path: str) -> Draft:
        """The draft with nothing of its own to say at a path."""
        return replace(self, tables=_without(self.tables, path.split(".")))

    def _mended(self, path: str) -> Draft:
        """The draft with something fit at a path, so that what else is wrong can be found."""
        if self.inherited(path) is not None:
            return self.without(path)
        shape = shapes()[path]
        fit = shape.least or 1 if shape.kind == "number" else ["–"] if shape.kind == "lines" else "–"
        return self.with_value(path, fit)

    def checked(self) -> Checked:
        """The profile and its faults; a draft with faults makes no profile."""
        found = {path: fault for path in leaves(self.tables) if (fault := _misfit(path, self.tables))}
        repaired = self
        for path in found:
            repaired = repaired._mended(path)
        try:
            profile = converted(dict(repaired.tables), self.place)
        except UserError as error:
            _add(found, error)
            return Checked(None, found)
        for fault in faults(profile):
            found.setdefault(path_of(fault.place), _message(fault))
        if found:
            return Checked(None, found)
        try:
            return Checked(made(dict(self.tables), self.place), {})
        except UserError as error:  # of files
            _add(found, error)
            return Checked(None, found)


@lru_cache(maxsize=8)
def _base(name: object, place: Path) -> Tables:
    try:
        return base_tables({"based_on": name}, place)
    except UserError:
        return {}


def at(tables: Tables, path: str) -> Any:
    """What stands at a path, or a value that is like no other if nothing does."""
    found: Any = tables
    for name in path.split("."):
        if not isinstance(found, Mapping) or name not in found:
            return _GONE
        found = cast("Tables", found)[name]
    return found


def leaves(tables: Tables, start: str = "") -> list[str]:
    """The paths of all settings that stand in tables, known ones and others."""
    known, out = shapes(), list[str]()
    for name, value in tables.items():
        path = f"{start}{name}"
        if path not in known and isinstance(value, Mapping):
            out += leaves(cast("Tables", value), f"{path}.")
        else:
            out.append(path)
    return out


def _with(tables: Tables, names: list[str], value: Any) -> Tables:
    first, *rest = names
    if not rest:
        return {**tables, first: value}
    below = tables.get(first)
    under: Tables = cast("Tables", below) if isinstance(below, Mapping) else {}
    return {**tables, first: _with(under, rest, value)}


def _without(tables: Tables, names: list[str]) -> Tables:
    first, *rest = names
    if first not in tables:
        return tables
    others = {name: value for name, value in tables.items() if name != first}
    if not rest or not isinstance(tables[first], Mapping):
        return others
    below = _without(cast("Tables", tables[first]), rest)
    return {name: below if name == first else value for name, value in tables.items()} if below else others


def _misfit(path: str, tables: Tables) -> Message | None:
    """What is wrong with one value by itself."""
    shape, value = shapes().get(path), at(tables, path)
    if path == "headings":
        return _unfit_headings(value)
    if shape is None or shape.kind in ("pairs", "rows", "switch", "choice", "order"):
        return None
    if shape.kind == "number":
        good = isinstance(value, int | float) and shape.least <= value <= shape.most
        return None if good else Message("profile-field.number", _bounds(shape))
    lines: list[Any] = list(cast("list[Any]", value)) if isinstance(value, list | tuple) else [value]
    for line in lines:
        if message := _unfit_words(line, shape):
            return message
    return None


def _unfit_words(words: Any, shape: Shape) -> Message | None:
    if not isinstance(words, str):
        return Message("profile-field.text")
    if len(words) < shape.least:
        return Message("profile-field.empty")
    if len(words) > shape.most:
        return Message("profile-field.long", {"most": int(shape.most)})
    if shape.pattern and not re.search(shape.pattern, words):
        return Message("profile-field.colour" if "A-F" in shape.pattern else "profile-field.name")
    return None


def _unfit_headings(value: Any) -> Message | None:
    """What is wrong with the colours of headings; their numbers are held by their fields."""
    for level in cast("list[Any]", value) if isinstance(value, list) else []:
        colour: Any = cast("Tables", level).get("colour", "000000") if isinstance(level, Mapping) else ""
        if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
            return Message("profile-field.colour")
    return None


def _bounds(shape: Shape) -> dict[str, str]:
    return {"least": f"{shape.least:g}", "most": f"{shape.most:g}"}


def _message(fault: Fault) -> Message:
    return Message(_BESIDE.get(fault.code, fault.code), dict(fault.params))


def _add(found: dict[str, Message], error: UserError) -> None:
    """A fault that the loader told, as one of its field."""
    code, params = error.message
    path = path_of(str(params.get("place", "")))
    found.setdefault(path, Message(_BESIDE.get(code, code) if path else code, params))
