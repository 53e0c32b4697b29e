"""The inside of a paragraph for the template: marks, links, footnotes, pictures, languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from app.formats.pdf.pictures import Pictures, scaled
from app.formats.pdf.words import Words
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Marks, Text
from app.model.links import safe_link

Run = Any  # a string, or a dictionary whose fields the template knows
_LANGUAGE = re.compile(r"^([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-|$)")
_POINTS = 72 / 25.4
_BROAD, _HIGH = 0.7, 1.7  # of the type's size, rather too much: a letter's breadth, a line's height
_WIDEST = 1.05  # of the type's size: hardly a letter is broader


def language(tag: str) -> dict[str, str]:
    """A BCP 47 tag as language and region, empty for what is none."""
    found = _LANGUAGE.match(tag)
    if not found:
        return {}
    region = {"region": found[2].upper()} if found[2] else {}
    return {"lang": found[1].lower()} | region


class Inlines:
    """Sets the content of paragraphs; `alt` is what a picture without a description is called.

    `size` is the type's; `text` is the breadth and the height of a page's text. All in points.
    """

    def __init__(
        self, words: Words, pictures: Pictures, size: float, text: tuple[float, float], alt: str
    ) -> None:
        self._words = words
        self._pictures = pictures
        self.size = size
        self._width, self._height = text
        self._alt = alt

    def share(self, letters: int, lines: int, room: float) -> float:
        """What share of a page so many letters take, in so many lines at least, in a column `room` wide."""
        needed = lines + letters * self.size * _BROAD / max(room, self.size)
        return needed * self.size * _HIGH / self._height

    def runs(self, content: Iterable[Inline], room: float) -> list[Run]:
        """The content as runs for a column `room` points wide."""
        out: list[Run] = []
        for link, inlines in groupby(content, lambda i: i.marks.link if isinstance(i, Text) else ""):
            runs = [run for inline in inlines for run in self._piece(inline, room)]
            target = safe_link(link)
            if link:
                self._told_of_link(link, target, runs)
            if target and any(_shown(run) for run in runs):
                out.append({"link": target, "runs": list(map(_underlined, runs))})
            else:
                out += runs
        return out

    def _told_of_link(self, link: str, target: str, runs: list[Run]) -> None:
        if not target:
            self._words.tell("pdf.unsafe-link", link=link)
        elif not any(_shown(run) for run in runs):
            self._words.tell("pdf.empty-link", link=link)

    def _piece(self, inline: Inline, room: float) -> Iterator[Run]:
        match inline:
            case Text():
                yield from self._text(inline, room)
            case LineBreak():
                yield {"break": True}
            case Footnote():
                yield {"note": self.runs(inline.content, self._width)}
            case Image():
                yield self._image(inline, room)

    def _text(self, inline: Text, room: float) -> Iterator[Run]:
        marks = self._marks(inline.marks) if inline.marks is not PLAIN else {}
        for text in self._parted(self._words.say(inline.text), room):
            if isinstance(text, str):
                yield {"text": text, **marks} if marks else text
            else:
                yield {**text, **marks}

    def _marks(self, marks: Marks) -> dict[str, Any]:
        found = _seen(marks)
        if marks.language:
            if spoken := language(marks.language):
                found["language"] = spoken
            else:
                self._words.tell("pdf.no-language", language=marks.language)
        return found

    def _parted(self, text: str, room: float) -> Iterator[str | dict[str, Any]]:
        """Text, and apart from it each word that may be longer than a line."""
        most = max(int(room / (self.size * _WIDEST)), 1)
        if len(text) <= most or max(map(len, text.split(" "))) <= most:
            yield text
            return
        rest = ""
        for place, word in enumerate(text.split(" ")):
            rest += " " if place else ""
            if len(word) <= most:
                rest += word
                continue
            if rest:
                yield rest
            rest = ""
            yield {"text": word, "room": round(room, 1)}
        if rest:
            yield rest

    def _image(self, image: Image, room: float) -> Run:
        size = self._pictures.find(image.media)
        alt = self._words.say(image.alt).strip()
        if size is None:
            self._words.tell("pdf.bad-picture", alt=image.alt)
            return f"[{alt}]" if alt else f"[{self._alt}]"
        if not alt:
            self._words.tell("pdf.no-alt")
        width, height = scaled(size, image.width * _POINTS, room, self._height)
        return {
            "image": self._pictures.file(image.media),
            "alt": alt or self._alt,
            "width": round(width, 2),
            "height": round(height, 2),
        }


def _underlined(run: Run) -> Run:
    return {"text": run, "underline": True} if isinstance(run, str) else {**run, "underline": True}


def _shown(run: Run) -> bool:
    return bool(run.strip() if isinstance(run, str) else run.get("text", "").strip())


def _seen(marks: Marks) -> dict[str, Any]:
    """The marks that are seen, by the template's names."""
    found: dict[str, Any] = {
        name: True for name in ("bold", "italic", "underline", "strike") if getattr(marks, name)
    }
    if marks.script:
        found["script"] = marks.script
    return found
