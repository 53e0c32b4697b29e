"""Reads profiles from `resources/profiles/*.toml`; what is wrong with one is said with its place."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import get_args

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model.header import Kind
from app.model.media import picture_kind
from app.model.sections import LabelledPart, NamedItemKind
from app.profiles import checks, phrases
from app.profiles.attendance import HOLDERS as ATTENDANCE_HOLDERS
from app.profiles.attendance import AttendanceList, NamedRole
from app.profiles.profile import Logo, Profile
from app.resources import resource

DEFAULT = "neutral"
PLACEHOLDERS = ("municipality", "body", "type", "date", "title", "page_label")
_LARGEST = 1_000_000  # bytes of a profile; a logo may have ten times that


def names() -> list[str]:
    """The names of the bundled profiles, in alphabetical order."""
    return sorted(path.stem for path in resource("profiles").glob("*.toml"))


def load(name: str = "") -> Profile:
    """The bundled profile with this name, the default one for ""; UserError "profile.…"."""
    name = name or DEFAULT
    if name not in names():
        raise UserError("profile.unknown", name=name, known=", ".join(names()))
    return _bundled(name)


@cache
def _bundled(name: str) -> Profile:
    return read(resource("profiles", f"{name}.toml"))


def read(path: Path) -> Profile:
    """The profile in a file, its logo looked for beside it; UserError "profile.…" with file and place."""
    try:
        data = path.read_bytes()[: _LARGEST + 1]
        if len(data) > _LARGEST:
            raise UserError("profile.too-large", file=path)
        raw = tomllib.loads(data.decode("utf-8"))
    except OSError as error:
        raise UserError("profile.unreadable", file=path, reason=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise UserError("profile.not-utf8", file=path, place=error.start) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise UserError("profile.not-toml", file=path, reason=str(error)) from error
    try:
        profile = msgspec.convert(raw, Profile)
    except msgspec.ValidationError as error:
        reason, _, at = str(error).partition(" - at ")
        raise UserError("profile.wrong", file=path, place=at.strip("`") or "$", reason=reason) from error
    _check(profile, path)
    return replace(profile, logo=_found(profile.logo, path)) if profile.logo else profile


def _check(profile: Profile, path: Path) -> None:
    """What the types cannot say: every word is there, place-holders are known, the margins leave room."""
    missing = [
        *(f"$.document_types.{kind}" for kind in get_args(Kind) if kind not in profile.document_types),
        *(
            f"$.labels.meeting_date.{kind}"
            for kind in get_args(Kind)
            if kind not in profile.labels.meeting_date
        ),
        *(f"$.parts.{kind}" for kind in get_args(LabelledPart) if kind not in profile.parts),
        *(
            f"$.attendance.lists.{name}"
            for name in get_args(AttendanceList)
            if name not in profile.attendance.lists
        ),
        *(
            f"$.attendance.roles.{role}"
            for role in get_args(NamedRole)
            if role not in profile.attendance.roles
        ),
        *(f"$.item_parts.{kind}" for kind in get_args(NamedItemKind) if kind not in profile.item_parts),
    ]
    if missing:
        raise UserError("profile.missing", file=path, place=missing[0])
    if profile.page.text_width < 50 or profile.page.text_height < 50:
        raise UserError("profile.no-room", file=path, place="$.page")
    place, reason = checks.fault(profile.checks)
    if place:
        raise UserError("profile.wrong", file=path, place=place, reason=reason)
    what, place, known = phrases.fault(profile.phrases)
    if what == "missing":
        raise UserError("profile.missing", file=path, place=place)
    if what == "pattern":
        raise UserError("profile.wrong", file=path, place=place, reason=known[0])
    if what:
        raise UserError(
            "profile.placeholder", file=path, place=place, known=" ".join(f"{{{n}}}" for n in known)
        )
    _check_pattern(profile.page_label, ("page", "pages"), "$.page_label", path)
    for table in ("first_head", "head"):
        for side in ("left", "right"):
            for index, line in enumerate(getattr(getattr(profile, table), side)):
                _check_pattern(line, PLACEHOLDERS, f"$.{table}.{side}[{index}]", path)
    for name, holders in ATTENDANCE_HOLDERS.items():
        _check_pattern(getattr(profile.attendance, name), holders, f"$.attendance.{name}", path)
    for index, line in enumerate(profile.paper.front_head):
        _check_pattern(line, PLACEHOLDERS, f"$.paper.front_head[{index}]", path)
    for name, words, holder in (
        ("front.clock", profile.paper.front.clock, "times"),
        ("appendices.name", profile.paper.appendices.name, "number"),
        ("corrections.line", profile.paper.corrections.line, "date"),
        ("corrections.by", profile.paper.corrections.by, "name"),
        ("corrections.reason", profile.paper.corrections.reason, "reason"),
        ("immediate.approved", profile.paper.immediate.approved, "date"),
        ("immediate.clock", profile.paper.immediate.clock, "time"),
    ):
        _check_pattern(words, (holder,), f"$.paper.{name}", path)


def _check_pattern(pattern: str, known: tuple[str, ...], place: str, path: Path) -> None:
    rest = pattern
    for name in known:
        rest = rest.replace(f"{{{name}}}", "")
    if "{" in rest or "}" in rest:
        raise UserError(
            "profile.placeholder", file=path, place=place, known=" ".join(f"{{{n}}}" for n in known)
        )


def _found(logo: Logo, path: Path) -> Logo:
    """The logo with its whole path, once it is known to be a picture that can be shown."""
    place = "$.logo.file"
    if Path(logo.file).name != logo.file or "\\" in logo.file or ":" in logo.file:
        raise UserError("profile.logo-elsewhere", file=path, place=place, logo=logo.file)
    whole = path.parent / logo.file
    try:
        with whole.open("rb") as file:
            start = file.read(16)
    except OSError as error:
        raise UserError("profile.no-logo", file=path, place=place, logo=logo.file) from error
    if picture_kind(start) not in ("png", "jpg"):
        raise UserError("profile.bad-logo", file=path, place=place, logo=logo.file)
    return replace(logo, file=str(whole))
