"""Hostile text in every string field of a document or a profile: found by type, so new fields have it too."""

from __future__ import annotations

import re
import types
import typing
from collections.abc import Callable, Iterator
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec.structs import replace

from app.model.inlines import clean
from app.model.minutes import Minutes, Package
from app.profiles import Profile
from app.profiles.faults import faults

LONG_WORD = "W" * 10_000
# What every program between us and the paper might take for its own; any font has the signs.
PRINTED = (
    '#panic("x") #read("/etc/passwd") $x^2$ @lbl <lbl> *b* _i_ `raw` \\ // /* #{ ] } \' "',
    "</w:t></w:r></w:p> &amp; <![CDATA[x]]> &#0; &#x1F; <?xml version='1.0'?> ]]> <!DOCTYPE x>",
    "<script>alert(1)</script> \"><img src=x onerror=alert(1)> ' onmouseover='x' &lt;b&gt; &unknown; &#60;",
    "</style></title></main></textarea> <!-- --!> --> <svg/onload=alert(1)> javascript:alert(1)",
    "# H | x | --- [a](javascript:x) ![i](x) [^1] {: .x #y } <sup>1</sup> ~~s~~ **b** \\* 1. 2) + - > =",
    "{number} {{date}} {municipality} {address} {of} {} {0} {0.__class__} %s %(x)s ${x} %n \\1 \\g<0>",
    "BEGIN:VEVENT; SUMMARY:x, \\n END:VCALENDAR \\, \\; RRULE:FREQ=DAILY",
    "=cmd|'/c calc'!A1 ../../etc/passwd C:\\con.txt %2e%2e/ CON nul \\\\server\\share ' OR 1=1 --",
    "a\x00b\x01c\x07d\x08e\x0bf\x0cg\x1bh\x1fi\x7fj\x80k\x85l\x9fm",
    "a\nb\rc\r\nd\te\u2028f\u2029g\n\n\nh",
    "a\ud800b\udfffc\ufffed\uffffe\ufdd0f\ufeffg\ufffch",
    LONG_WORD,
    "å" * 300 + "-" * 300 + "/" * 300 + "\u00a0" * 300 + "." * 300,
    "a\u00adb\u200bc\u2060d\u00a0e\u2011f",
)
# What fonts may lack: a PDF has it or names it.
EXOTIC = (
    "\u202eomvänt\u202c \u2067x\u2069 שלום עולם مرحبا بالعالم",
    "😀 👩‍👩‍👧‍👦 🇸🇪 ✊🏿 \U000e0041",
    "Z\u0351\u0352\u0353" + "a" + "\u0300" * 200,
    "漢字 ภาษาไทย हिन्दी \U00020000 \U0001ffff \ue000 \u0378",
)
UNSEEN = ("\u200b\u00ad", " ", "\u202e", "\u2028", "\x00", "\u3000")
EVERY = (*PRINTED, *EXOTIC)
# What a profile may say, besides its place-holders; controls it is refused with.
PROFILED = tuple(each[:80] for each in PRINTED if "{" not in each and clean(each) == each)

_NOT_WORDS = ("profile.based_on", "profile.logo.file", "profile.web.links", "profile.word", "profile.checks",
    "profile.phrases", "profile.font_files")  # fmt: skip
MARK = re.compile(r"qz(\d+)zq")
Make = Callable[[str, str], str]  # the field's place and its string to the string in its stead


class Sown:
    """A document or profile with a marked hostile string in every free field; `fields` has them by number.

    `strings` are dealt out in turn, beginning with the one at `first`; without `links` no link
    leads elsewhere than it did, so that none is dropped.
    """

    def __init__(self, strings: tuple[str, ...], first: int = 0, *, links: bool = True) -> None:
        self._strings, self._first, self._links = strings, first, links
        self.fields: dict[int, tuple[str, str]] = {}  # place, string

    def package(self, package: Package) -> Package:
        """The package's document; ids, and names of files in it, stay what they are."""
        kept = {*_ids(package.minutes), *package.media, *package.versions, ""}

        def make(place: str, old: str) -> str:
            if (old in kept and old) or (place.endswith(".link") and not self._links):
                return old
            return self._make(place)

        return replace(package, minutes=sown(package.minutes, Minutes, make, "minutes"))

    def profile(self, profile: Profile) -> Profile:
        """The profile with a string behind each of its words that may be any, checks and phrases aside."""

        def make(place: str, old: str) -> str:
            if place.startswith(_NOT_WORDS):
                return old
            return f"{old} {self._make(place)}"

        changed = sown(profile, Profile, make, "profile")
        raw = msgspec.convert(msgspec.to_builtins(changed), Profile)  # as a file might have it
        assert not list(faults(raw))
        return raw

    def _make(self, place: str) -> str:
        number = len(self.fields)
        string = f"qz{number}zq{self._strings[(number + self._first) % len(self._strings)]}"
        self.fields[number] = place, string
        return string

    def expected(self, number: int) -> str:
        """The string of a field as it comes out: without what no document can carry."""
        return plain(self.fields[number][1])


def plain(text: str) -> str:
    """Text to compare: cleaned, every stretch of blanks one blank, no soft hyphens."""
    return " ".join(clean(text).replace("\u00ad", "").split())


def sown(value: Any, hint: Any, make: Make, place: str) -> Any:
    """The value with every free string in it made anew."""
    if isinstance(value, msgspec.Struct):
        hints = get_type_hints(type(value), include_extras=True)
        changed = {
            name: sown(getattr(value, name), hints[name], make, f"{place}.{name}")
            for name in value.__struct_fields__
            if name != "id"
        }
        return replace(value, **changed)
    if isinstance(value, tuple):
        of = get_args(_member(hint, tuple) or tuple[Any, ...])[0]
        return tuple(sown(each, of, make, place) for each in typing.cast(tuple[Any, ...], value))
    if isinstance(value, dict):
        of = get_args(_member(hint, dict) or dict[str, Any])[1]
        pairs = typing.cast(dict[str, Any], value).items()
        return {key: sown(each, of, make, f"{place}.{key}") for key, each in pairs}
    if isinstance(value, str) and _free(hint):
        return make(place, value)
    return value


def _free(hint: Any) -> bool:
    """Whether any words may stand there: no list of choices, no pattern."""
    if get_origin(hint) is Annotated:
        base, *metas = get_args(hint)
        return _free(base) and not any(getattr(meta, "pattern", None) for meta in metas)
    if get_origin(hint) in (Union, types.UnionType):
        return any(map(_free, get_args(hint)))
    return hint is str


def _member(hint: Any, kind: type) -> Any:
    """The hint, or its part in a union, that is of a kind."""
    if get_origin(hint) is Annotated:
        return _member(get_args(hint)[0], kind)
    if get_origin(hint) in (Union, types.UnionType):
        return next(filter(None, (_member(each, kind) for each in get_args(hint))), None)
    return hint if get_origin(hint) is kind else None


def _ids(value: Any) -> Iterator[str]:
    if isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            held = getattr(value, name)
            if name == "id":
                yield held
            else:
                yield from _ids(held)
    elif isinstance(value, tuple):
        for each in typing.cast(tuple[Any, ...], value):
            yield from _ids(each)
