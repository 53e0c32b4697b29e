"""What a document says, on its way into the PDF: every string passes here and is held against the fonts."""

from __future__ import annotations

import re
from unicodedata import name

import msgspec

from app.errors import Message, UserError
from app.formats.pdf.fonts import Fonts
from app.model.inlines import clean

_MOST = 5  # characters that one message names
_LONGEST = 80  # letters of the name of a place
# Of several places, the first with how many others there are
_MORE = {
    "pdf.missing-characters": "pdf.missing-characters-and-more",
    "pdf.unshown": "pdf.unshown-and-more",
}
# What is not sure to be in every font: but for Latin letters and the signs of ordinary text
_FAR = re.compile("[^ -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201e\u2026]")
_INSTEAD = "\ufffd"


class Obstacle(msgspec.Struct, frozen=True):
    """Something that keeps a PDF from conforming, or comes out changed, and where it stands.

    `section` and `part` are ids, empty where there is none; `fatal`: no PDF can be made of it.
    """

    message: Message
    section: str = ""
    part: str = ""
    fatal: bool = False


class Words:
    """Takes strings as they are set; knows where it is, so that it can say where something is wrong."""

    def __init__(self, fonts: Fonts, apart: frozenset[str] = frozenset()) -> None:
        self.place = ""  # what a person calls it
        self.section = ""
        self.part = ""
        self.fonts = fonts
        self._apart = apart  # besides what the fonts tell: signs that turned out not to be shown
        self._missing: dict[tuple[str, str, str], dict[str, None]] = {}  # characters by place
        self._together: dict[tuple[str, str, str, str], None] = {}  # sign and place
        self._told: list[Obstacle] = []
        self._advice: list[Obstacle] = []

    def at(self, place: str, section: str = "", part: str = "") -> None:
        """What comes now stands here."""
        short = place if len(place) <= _LONGEST else f"{place[:_LONGEST]}…"
        self.place, self.section, self.part = short, section, part

    def say(self, text: str) -> str:
        """The text as it can be shown, with a stand-in for what no font has."""
        text = clean(text)
        if not _FAR.search(text) and not self._apart:
            return text
        here = (self.place, self.section, self.part)
        for char in self.fonts.missing(text):
            self._missing.setdefault(here, {})[char] = None
            text = text.replace(char, _INSTEAD)
        for sign in (*self.fonts.apart(text), *(each for each in self._apart if each in text)):
            self._together[(sign, *here)] = None
            text = text.replace(sign, _INSTEAD)
        return text

    def tell(self, code: str, **params: str | int) -> None:
        """A message about the place where we are: something comes out changed."""
        self._told.append(self._obstacle(code, params))

    def advise(self, code: str, **params: str | int) -> None:
        """The same of what comes out as it is, and could be better; no message of an export."""
        self._advice.append(self._obstacle(code, params))

    def _obstacle(self, code: str, params: dict[str, str | int]) -> Obstacle:
        message = Message(code, {**params, "place": self.place})
        return Obstacle(message, self.section, self.part)

    @property
    def messages(self) -> tuple[Message, ...]:
        """What an export tells of."""
        return tuple(each.message for each in self._told)

    def obstacles(self) -> tuple[Obstacle, ...]:
        """Everything that was met, what no PDF can be made with first."""
        return (*self._fatal(), *self._told, *self._advice)

    def refuse_unshown(self) -> None:
        """UserError if there are characters that no font has: they must not go missing in silence."""
        found = self._fatal()
        if not found:
            return
        code, params = found[0].message
        if len(found) > 1:
            code, params = _MORE[code], {**params, "others": len(found) - 1}
        error = UserError(code)
        error.message = Message(code, params)
        raise error

    def _fatal(self) -> tuple[Obstacle, ...]:
        """Places with such characters; in the order in which they were met, single characters first."""
        single = (
            Obstacle(_no_font(place, list(found)), section, part, fatal=True)
            for (place, section, part), found in self._missing.items()
        )
        joined = (
            Obstacle(_no_font_together(place, sign), section, part, fatal=True)
            for sign, place, section, part in self._together
        )
        return (*single, *joined)


def _no_font(place: str, found: list[str]) -> Message:
    named = [described(char) for char in found[:_MOST]] + (["…"] if len(found) > _MOST else [])
    return Message("pdf.missing-characters", {"characters": ", ".join(named), "place": place or "–"})


def _no_font_together(place: str, sign: str) -> Message:
    codes = " ".join(f"U+{ord(char):04X}" for char in sign)
    return Message("pdf.unshown", {"text": sign, "codes": codes, "place": place or "–"})


def described(char: str) -> str:
    """A character by itself, its number and its name: what it looks like may not be shown anywhere."""
    return f"{char} (U+{ord(char):04X} {name(char, '?')})"
