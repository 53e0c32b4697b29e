"""Reads profiles, bundled ones and the user's own; what is wrong with one is said with its place."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, cast, get_args

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model.header import Kind
from app.model.media import picture_kind
from app.model.minutes import Minutes
from app.model.sections import LabelledPart, NamedItemKind
from app.profiles import checks, own, phrases
from app.profiles.attendance import HOLDERS as ATTENDANCE_HOLDERS
from app.profiles.attendance import AttendanceList, NamedRole
from app.profiles.contrast import too_faint
from app.profiles.profile import Logo, Profile
from app.resources import resource

DEFAULT = "neutral"
PLACEHOLDERS = ("municipality", "body", "type", "date", "title", "page_label")
FOOT_PLACEHOLDERS = ("municipality", "body", "type", "date", "title", "address")
_LARGEST = 1_000_000  # bytes of a profile; a logo may have ten times that


def bundled_names() -> list[str]:
    """The names of the bundled profiles, in alphabetical order; no other profile may have one of them."""
    return sorted(path.stem for path in resource("profiles").glob("*.toml"))


def names() -> list[str]:
    """The names of all profiles on this machine: the bundled ones, then the user's own."""
    bundled = bundled_names()
    return bundled + [name for name in own.own_names() if name not in bundled]


def load(name: str = "") -> Profile:
    """The profile with this name, the default one for ""; UserError "profile.…"."""
    name = name or DEFAULT
    if name in bundled_names():
        return _bundled(name)
    path = own.path_of(name)
    if not own.is_name(name) or not path.is_file():
        raise UserError("profile.unknown", name=name, known=", ".join(names()))
    return _own(path)


def profile_name(minutes: Minutes) -> str:
    """The profile that a document asks for: its own, or its body's, or the default one."""
    return minutes.profile or (minutes.body.profile if minutes.body else "") or DEFAULT


def load_for(minutes: Minutes) -> Profile:
    """The profile that a document asks for; UserError "profile.not-here" if none here is called so."""
    name = profile_name(minutes)
    try:
        return load(name)
    except UserError as error:
        if error.message.code != "profile.unknown":
            raise
        known = ", ".join(names())
        raise UserError("profile.not-here", name=name, known=known, default=DEFAULT) from error


@cache
def _bundled(name: str) -> Profile:
    return read(resource("profiles", f"{name}.toml"))


_read: dict[Path, tuple[tuple[int, int], Profile]] = {}  # the user's own, as long as they stay the same


def _own(path: Path) -> Profile:
    try:
        found = path.stat()
    except OSError as error:
        raise UserError("profile.unreadable", file=path, reason=error.strerror or "") from error
    state = found.st_mtime_ns, found.st_size
    if path not in _read or _read[path][0] != state:
        _read[path] = state, read(path)
    return _read[path][1]


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
        profile = msgspec.convert(_completed(raw, path), Profile)
    except msgspec.ValidationError as error:
        reason, _, at = str(error).partition(" - at ")
        raise UserError("profile.wrong", file=path, place=at.strip("`") or "$", reason=reason) from error
    _check(profile, path)
    return replace(profile, logo=_found(profile.logo, path)) if profile.logo else profile


_OWN = ("municipality", "address", "logo")  # what no profile takes from another


def _completed(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """A profile's tables with those of the bundled one that it is based on, where it says nothing itself."""
    base = raw.get("based_on", "")
    if not isinstance(base, str) or not base:
        return raw
    whole = resource("profiles", f"{base}.toml")
    if base not in bundled_names() or whole == path:
        raise UserError("profile.unknown-base", file=path, name=base, known=", ".join(bundled_names()))
    below = _completed(tomllib.loads(whole.read_text(encoding="utf-8")), whole)
    return _over({key: value for key, value in below.items() if key not in _OWN}, raw)


def _over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Tables laid over each other; a list is taken whole."""
    out = dict(below)
    for key, value in above.items():
        if isinstance(value, dict) and isinstance(under := out.get(key), dict):
            out[key] = _over(cast("dict[str, Any]", under), cast("dict[str, Any]", value))
        else:
            out[key] = value
    return out


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
    place, ratio = too_faint(profile)
    if place:
        raise UserError("profile.too-faint", file=path, place=place, ratio=f"{ratio:.1f}")
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
    _check_pattern(profile.foot, FOOT_PLACEHOLDERS, "$.foot", path)
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
