"""Whether text in a profile's colours can be read on white paper (WCAG 2.1, 1.4.3)."""

from __future__ import annotations

from collections.abc import Iterator

from app.profiles.profile import Profile

LEAST = 4.5
_TEXT = ("text", "title", "muted", "accent", "link")


def contrast(colour: str, ground: str = "FFFFFF") -> float:
    """The ratio of two colours' luminances, 1 to 21; both RRGGBB."""
    lighter, darker = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def faint(profile: Profile) -> Iterator[tuple[str, float]]:
    """The place and contrast of every colour in which text cannot be read."""
    for place, colour, ground in _colours(profile):
        if (ratio := contrast(colour, ground)) < LEAST:
            yield place, ratio


def _colours(profile: Profile) -> Iterator[tuple[str, str, str]]:
    for name in _TEXT:
        yield f"$.colours.{name}", getattr(profile.colours, name), "FFFFFF"
    yield "$.colours.shade", profile.colours.shade, profile.colours.text  # table heads stand on it
    for index, heading in enumerate(profile.headings):
        yield f"$.headings[{index}].colour", heading.colour, "FFFFFF"


def luminance(colour: str) -> float:
    """How bright a colour is, 0 to 1."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(share: float) -> float:
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
