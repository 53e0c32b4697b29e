"""The page's colours: the profile's, made lighter or darker where they could not be read (WCAG 1.4.3)."""

from __future__ import annotations

import msgspec

from app.profiles import Profile
from app.profiles.contrast import contrast, luminance

_SURE = 4.6  # what we aim at on white: a step more than the least
_EASY, _CLEAR = 12.0, 7.0  # on a dark page: text and headings, all else
_FAINT = 1.35  # contrast that the shade behind a table's head has at most with the page
_LIGHT = "FFFFFF"
_DARK = "14181B"
_STEPS = 40

_Channels = tuple[float, float, float]


class Scheme(msgspec.Struct, frozen=True):
    """Colours as RRGGBB; every one of text can be read on `page` and on `shade`."""

    page: str
    shade: str
    rule: str
    text: str
    title: str
    muted: str
    accent: str
    link: str
    headings: tuple[str, ...]


def light(profile: Profile) -> Scheme:
    """The colours on white."""
    return _scheme(profile, _LIGHT, _faint(profile.colours.shade, _LIGHT), _SURE, _SURE)


def dark(profile: Profile) -> Scheme:
    """The colours on a dark page: the same hues, lighter."""
    shade = _faint(_mixed(_DARK, profile.colours.accent, 0.3), _DARK)
    return _scheme(profile, _DARK, shade, _EASY, _CLEAR)


def readable(colour: str, *behind: str, least: float = _SURE) -> str:
    """The colour, mixed with white or black as far as it takes to be read on all that is behind it."""
    towards = "000000" if luminance(behind[0]) > 0.18 else "FFFFFF"
    for step in range(_STEPS + 1):
        mixed = _mixed(colour, towards, step / _STEPS)
        if all(contrast(mixed, each) >= least for each in behind):
            return mixed
    return towards


def _scheme(profile: Profile, page: str, shade: str, text: float, other: float) -> Scheme:
    """The profile's colours on a page, text and headings with a contrast of their own at least."""
    colours = profile.colours

    def set_in(colour: str, least: float) -> str:
        return readable(colour, page, shade, least=least)

    return Scheme(
        page=page,
        shade=shade,
        rule=_mixed(page, colours.accent, 0.45),
        text=set_in(colours.text, text),
        title=set_in(colours.title, text),
        muted=set_in(colours.muted, other),
        accent=set_in(colours.accent, other),
        link=set_in(colours.link, other),
        headings=tuple(set_in(each.colour, text) for each in profile.headings),
    )


def _faint(colour: str, page: str) -> str:
    """The colour as a shade that hardly differs from the page."""
    for step in range(_STEPS + 1):
        mixed = _mixed(colour, page, step / _STEPS)
        if contrast(mixed, page) <= _FAINT:
            return mixed
    return page


def _mixed(one: str, other: str, share: float) -> str:
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "".join(f"{round((a + (b - a) * share) * 255):02X}" for a, b in pairs)


def _channels(colour: str) -> _Channels:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return red, green, blue
