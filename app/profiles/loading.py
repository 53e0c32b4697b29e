"""Reads profiles, bundled ones and the user's own; what is wrong with one is said with its place."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from app.errors import UserError
from app.model import decoding
from app.model.media import for_the_press, picture_kind
from app.model.minutes import Minutes
from app.profiles import own, refusals
from app.profiles.faults import faults
from app.profiles.known import bundled_names, names
from app.profiles.profile import Logo, Profile
from app.profiles.word import TEMPLATES, WordTemplate
from app.resources import resource

DEFAULT = "neutral"
_LARGEST = 1_000_000  # bytes of a profile; a logo may have ten times that


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


_read: dict[Path, tuple[tuple[int, int, int], Profile]] = {}  # the user's own, as long as they stay the same


def _own(path: Path) -> Profile:
    try:
        found = path.stat()
    except OSError as error:
        raise refusals.unreadable(error, path) from error
    fonts = path.parent / _FONTS
    state = found.st_mtime_ns, found.st_size, fonts.stat().st_mtime_ns if fonts.is_dir() else 0
    if path not in _read or _read[path][0] != state:
        _read[path] = state, read(path)
    return _read[path][1]


def read(path: Path) -> Profile:
    """The profile in a file, its logo looked for beside it; UserError "profile.…" with file and place."""
    return made(tables(path), path)


def tables(path: Path) -> dict[str, Any]:
    """What stands in a profile's own file; UserError "profile.…" if that is no TOML."""
    try:
        data = path.read_bytes()[: _LARGEST + 1]
        if len(data) > _LARGEST:
            raise UserError("profile.too-large", file=path)
        text = data.decode("utf-8")
    except OSError as error:
        raise refusals.unreadable(error, path) from error
    except UnicodeDecodeError as error:
        raise UserError("profile.not-utf8", file=path, place=error.start) from error
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise refusals.not_toml(error, path, text) from error


def made(raw: dict[str, Any], path: Path) -> Profile:
    """The profile of a file's tables, with files looked for beside `path`; UserError "profile.…"."""
    profile = converted(raw, path)
    _check(profile, path)
    logo = _found(profile.logo, path) if profile.logo else None
    word = _template(profile.word, path) if profile.word else None
    return replace(profile, logo=logo, word=word, font_files=tuple(_font_files(path)))


def _font_files(path: Path) -> list[str]:
    """The font files in the folder `fonts` beside a profile; which of them can be used, the PDF tells."""
    try:
        found = sorted((path.parent / _FONTS).iterdir())
    except OSError:
        return []
    kept = [each for each in found if each.suffix.lower() in _FONT_KINDS and not each.name.startswith(".")]
    return [str(each.absolute()) for each in kept[:_MOST_FONTS]]


def converted(raw: dict[str, Any], path: Path) -> Profile:
    """The profile of a file's tables as they are, whatever `faults` there may be in what they say."""
    if "font_files" in raw:  # it is read off the folder
        raise UserError("profile.unknown-setting", file=path, place="$.font_files")
    try:
        return decoding.converted(_completed(raw, path), Profile)
    except msgspec.ValidationError as error:
        raise refusals.refused(error, path) from error


_FONTS, _FONT_KINDS, _MOST_FONTS = "fonts", (".ttf", ".otf"), 60
_OWN = ("municipality", "address", "logo", "word")  # what no profile takes from another


def _completed(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """A profile's tables with those of the bundled one that it is based on, where it says nothing itself."""
    return over(base_tables(raw, path), raw)


def base_tables(raw: dict[str, Any], path: Path) -> dict[str, Any]:
    """What a profile takes over from the bundled one that it is based on; UserError if there is none so."""
    base = raw.get("based_on", "")
    if not isinstance(base, str) or not base:
        return {}
    if base not in bundled_names() or resource("profiles", f"{base}.toml") == path:
        raise UserError("profile.unknown-base", file=path, name=base, known=", ".join(bundled_names()))
    return _handed_on(base)


@cache
def _handed_on(base: str) -> dict[str, Any]:
    """What a bundled profile gives to those that are based on it; not to be changed."""
    whole = resource("profiles", f"{base}.toml")
    below = _completed(tomllib.loads(whole.read_text(encoding="utf-8")), whole)
    return {key: value for key, value in below.items() if key not in _OWN}


def over(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Tables laid over each other, `above` counting first; a list is taken whole."""
    out = dict(below)
    for key, value in above.items():
        if isinstance(value, dict) and isinstance(under := out.get(key), dict):
            out[key] = over(cast("dict[str, Any]", under), cast("dict[str, Any]", value))
        else:
            out[key] = value
    return out


def _check(profile: Profile, path: Path) -> None:
    """What the types cannot say: every word is there, place-holders are known, the margins leave room."""
    for code, place, params in faults(profile):
        raise UserError(code, file=path, place=place, **params)


def _template(word: WordTemplate, path: Path) -> WordTemplate:
    """The Word template with its whole path, once there is such a file; it is read when it is used."""
    place = "$.word.template"
    whole = path.parent / word.template
    if Path(word.template).name != word.template or "\\" in word.template or ":" in word.template:
        raise UserError("profile.template-elsewhere", file=path, place=place, template=word.template)
    if whole.suffix.lower() not in TEMPLATES:
        raise UserError("profile.bad-template", file=path, place=place, template=word.template)
    try:
        whole.open("rb").close()
    except OSError as error:
        raise UserError("profile.no-template", file=path, place=place, template=word.template) from error
    return replace(word, template=str(whole))


def _found(logo: Logo, path: Path) -> Logo:
    """The logo with its whole path, once it is known to be a picture that can be shown."""
    place = "$.logo.file"
    if Path(logo.file).name != logo.file or "\\" in logo.file or ":" in logo.file:
        raise UserError("profile.logo-elsewhere", file=path, place=place, logo=logo.file)
    whole = path.parent / logo.file
    try:
        with whole.open("rb") as file:
            start = file.read(_LARGEST * 10)
    except OSError as error:
        raise UserError("profile.no-logo", file=path, place=place, logo=logo.file) from error
    if picture_kind(start) not in ("png", "jpg"):
        raise UserError("profile.bad-logo", file=path, place=place, logo=logo.file)
    if for_the_press(start):
        raise UserError("profile.press-logo", file=path, place=place, logo=logo.file)
    return replace(logo, file=str(whole))
