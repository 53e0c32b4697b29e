"""What a document says, on its way into the PDF: every string passes here and is held against the fonts."""

from __future__ import annotations

from unicodedata import name

from app.errors import Message, UserError
from app.formats.pdf.fonts import missing
from app.model.inlines import clean

_MOST = 5  # characters that one message names
_INSTEAD = "\ufffd"


class Words:
    """Takes strings as they are set; knows where it is, so that it can say where something is wrong."""

    def __init__(self) -> None:
        self.place = ""
        self._missing: dict[str, str] = {}  # by character the first place that has it
        self.messages: list[Message] = []

    def say(self, text: str) -> str:
        """The text as it can be shown, with a stand-in for what no font has."""
        text = clean(text)
        for char in missing(text):
            self._missing.setdefault(char, self.place)
            text = text.replace(char, _INSTEAD)
        return text

    def tell(self, code: str, **params: str | int) -> None:
        """A message about the place where we are."""
        self.messages.append(Message(code, {**params, "place": self.place}))

    def refuse_missing(self) -> None:
        """UserError if there are characters that no font has: they must not go missing in silence."""
        if not self._missing:
            return
        place = next(iter(self._missing.values()))
        same = [each for each, at in self._missing.items() if at == place][:_MOST]
        raise UserError(
            "pdf.missing-characters",
            characters=", ".join(map(described, same)),
            place=place or "–",
            others=len(self._missing) - len(same),
        )


def described(char: str) -> str:
    """A character by itself, its number and its name: what it looks like may not be shown anywhere."""
    return f"{char} (U+{ord(char):04X} {name(char, '?')})"
