"""What is wrong with a profile that its types cannot say: words, place-holders, patterns, colours, room."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, cast, get_args

import msgspec

from app.model.header import Kind
from app.model.inlines import clean
from app.model.sections import LabelledPart, NamedItemKind
from app.profiles import checks, phrases, writing
from app.profiles.attendance import HOLDERS as ATTENDANCE_HOLDERS
from app.profiles.attendance import AttendanceList, NamedRole
from app.profiles.contrast import faint
from app.profiles.files import FILE_PLACEHOLDERS
from app.profiles.profile import Profile
from app.profiles.web import TITLE_PLACEHOLDERS, parted

PLACEHOLDERS = ("municipality", "body", "type", "date", "title", "page_label")
FOOT_PLACEHOLDERS = ("municipality", "body", "type", "date", "title", "address")
_SINGLE = {  # the words that have one place-holder, or some
    "page_label": ("page", "pages"),
    "foot": FOOT_PLACEHOLDERS,
    "paper.front.clock": ("times",),
    "paper.appendices.name": ("number",),
    "paper.corrections.line": ("date",),
    "paper.corrections.by": ("name",),
    "paper.corrections.reason": ("reason",),
    "paper.immediate.approved": ("date",),
    "paper.immediate.clock": ("time",),
    "web.title": TITLE_PLACEHOLDERS,
    "files.whole": FILE_PLACEHOLDERS,
    "files.extract": FILE_PLACEHOLDERS,
    "files.notice": FILE_PLACEHOLDERS,
    "web.table": ("number",),
    "web.note": ("number",),
    "web.back": ("number",),
    **{f"attendance.{name}": holders for name, holders in ATTENDANCE_HOLDERS.items()},
}
# Words that would say nothing, or something else, without what is to be filled in.
_NEEDED = {
    **{f"attendance.{name}": holders for name, holders in ATTENDANCE_HOLDERS.items()},
    "paper.front.clock": ("times",),
    "paper.appendices.name": ("number",),
}
_LINES = ("first_head.left", "first_head.right", "head.left", "head.right", "paper.front_head")


class Fault(NamedTuple):
    """A code of the catalogue, the place as "$.page_label", and what fills the code's sentence besides."""

    code: str
    place: str
    params: Mapping[str, str] = MappingProxyType({})


def faults(profile: Profile) -> Iterator[Fault]:
    """Everything that is wrong, the gravest first."""
    yield from (Fault("profile.missing", place) for place in _missing(profile))
    if profile.page.text_width < 50 or profile.page.text_height < 50:
        yield Fault("profile.no-room", "$.page")
    for place, ratio in faint(profile):
        code = "profile.too-dark" if place == "$.colours.shade" else "profile.too-faint"
        whole, _, part = f"{ratio:.1f}".partition(".")
        yield Fault(code, place, {"whole": whole, "part": part})
    yield from (Fault("profile.twice", place, {"name": name}) for place, name in _doubles(profile))
    if profile.fonts.small > profile.fonts.size:
        yield Fault("profile.small-is-large", "$.fonts.small")
    if found := checks.fault(profile.checks):
        yield Fault(*found)
    yield from map(_of_phrase, phrases.faults(profile.phrases))
    yield from (Fault(*found) for found in writing.faults(profile.writing))
    for path in (*_SINGLE, *_LINES):
        yield from _unknown(profile, path)
    yield from _not_filled_in(profile)
    for index, link in enumerate(profile.web.links):
        if not all(parted(link)):
            yield Fault("profile.no-target", f"$.web.links[{index}]")
    yield from (Fault("profile.control", place) for place in _controls("$", msgspec.to_builtins(profile)))


def holders(path: str) -> tuple[str, ...]:
    """The place-holders that the words at a path, such as "paper.front.clock", may hold."""
    if path.startswith("phrases."):
        return phrases.known_in(path.removeprefix("phrases."))
    if path.startswith("writing."):
        return writing.HOLDERS
    return PLACEHOLDERS if path in _LINES else _SINGLE.get(path, ())


def _missing(profile: Profile) -> Iterator[str]:
    for path, known in (
        ("document_types", Kind),
        ("labels.meeting_date", Kind),
        ("parts", LabelledPart),
        ("attendance.lists", AttendanceList),
        ("attendance.roles", NamedRole),
        ("item_parts", NamedItemKind),
    ):
        yield from (f"$.{path}.{key}" for key in get_args(known) if key not in _at(profile, path))


def _at(profile: Profile, path: str) -> Any:
    value: Any = profile
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _of_phrase(fault: tuple[phrases.Fault, str, tuple[str, ...]]) -> Fault:
    what, place, known = fault
    if what == "missing":
        return Fault("profile.missing", place)
    if what == "pattern":
        return Fault("profile.bad-pattern", place, {"at": known[0]})
    if what == "group":
        return Fault("profile.no-group", place, {"group": known[0]})
    return Fault("profile.placeholder", place, {"known": _named(known)})


def _unknown(profile: Profile, path: str) -> Iterator[Fault]:
    """The words at a path that have place-holders which nobody fills."""
    value: str | tuple[str, ...] = _at(profile, path)
    known = holders(path)
    lines = (
        [(f"$.{path}", value)]
        if isinstance(value, str)
        else [(f"$.{path}[{index}]", line) for index, line in enumerate(value)]
    )
    for place, line in lines:
        rest = line
        for name in known:
            rest = rest.replace(f"{{{name}}}", "")
        if "{" in rest or "}" in rest:
            yield Fault("profile.placeholder", place, {"known": _named(known)})


def _not_filled_in(profile: Profile) -> Iterator[Fault]:
    """The words that have lost a place-holder without which a number or a name would go missing."""
    for path, known in _NEEDED.items():
        words = str(_at(profile, path))
        for name in known:
            if f"{{{name}}}" not in words:
                yield Fault("profile.not-filled-in", f"$.{path}", {"known": _named((name,))})


_ONCE = ("part_order", "paper.front.rows", "paper.foot.boxes")


def _doubles(profile: Profile) -> Iterator[tuple[str, str]]:
    """What is named more than once where each has but one place."""
    lists = {path: _at(profile, path) for path in _ONCE}
    lists |= {f"item_parts.{kind}": parts for kind, parts in profile.item_parts.items()}
    for path, names in lists.items():
        for index, name in enumerate(names):
            if name in names[:index]:
                yield f"$.{path}[{index}]", name


def _controls(place: str, value: object) -> Iterator[str]:
    """The places of words with characters that cannot be written; a line end is only a blank there."""
    if isinstance(value, str):
        if len(clean(value)) != len(value):
            yield place
    elif isinstance(value, Mapping):
        for name, each in cast("Mapping[str, object]", value).items():
            yield from _controls(f"{place}.{name}", each)
    elif isinstance(value, list | tuple):
        for index, each in enumerate(cast("list[object]", value)):
            yield from _controls(f"{place}[{index}]", each)


def _named(known: tuple[str, ...]) -> str:
    return " ".join(f"{{{name}}}" for name in known)
