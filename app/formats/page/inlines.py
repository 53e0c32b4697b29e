"""What stands inside a paragraph as HTML: marked text, links that may be followed, note marks, pictures."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping
from itertools import groupby
from types import MappingProxyType

from app.errors import Message
from app.formats.page.words import language, say, seen
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, clean
from app.model.links import safe_link
from app.model.media import picture_kind
from app.profiles import Profile

_MIME = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}


def data_uri(data: bytes) -> str:
    """A picture's bytes as an address, "" for what is no picture."""
    kind = picture_kind(data)
    return f"data:{_MIME[kind]};base64,{base64.b64encode(data).decode()}" if kind else ""


class Inlines:
    """Sets one document's inlines in reading order; counts footnotes, and tells of pictures."""

    def __init__(
        self,
        media: Mapping[str, bytes],
        profile: Profile,
        tongue: str = "",
        anchors: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """`anchors`: where each section begins in the page, for references to lead there."""
        self._tongue = tongue  # the attribute of the profile's words
        self._anchors = anchors
        self._media = media
        self._profile = profile
        self._notes = 0
        self._nameless = 0
        self._told: list[Message] = []
        self.languages: dict[str, None] = {}  # that words were marked with

    @property
    def messages(self) -> tuple[Message, ...]:
        """What could not be shown, or not be told to those who cannot see it."""
        nameless = [Message("page.no-alt", {"count": self._nameless})] if self._nameless else []
        return (*self._told, *nameless)

    def set(self, content: Iterable[Inline]) -> str:
        """The content of a paragraph."""
        return "".join(
            self._linked(link, tuple(inlines)) if link else "".join(map(self._inline, inlines))
            for link, inlines in groupby(content, self._link)
        )

    def _link(self, inline: Inline) -> str:
        """Where an inline leads: out of the page, or to the item that it refers to."""
        if not isinstance(inline, Text):
            return ""
        anchor = self._anchors.get(inline.marks.item) if inline.marks.item else None
        return safe_link(inline.marks.link) or (f"#{anchor}" if anchor else "")

    def _linked(self, link: str, inlines: tuple[Inline, ...]) -> str:
        shown = "".join(map(self._inline, inlines))
        if not seen("".join(each.text for each in inlines if isinstance(each, Text))):
            shown += say(link)  # a link that nobody could see or hear
        return f'<a href="{say(link)}">{shown}</a>'

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                if inline.marks.language:
                    self.languages[inline.marks.language] = None
                return marked(say(inline.text), inline.marks)
            case LineBreak():
                return "<br>"
            case Footnote():
                self._notes += 1
                number = self._notes
                label = say(self._profile.web.note.replace("{number}", str(number)))
                return (
                    f'<sup><a class="noteref" role="doc-noteref" id="notmark-{number}" href="#not-{number}" '
                    f'aria-label="{label}"{self._tongue}>{number}</a></sup>'
                )
            case Image():
                return self._image(inline)

    def _image(self, image: Image) -> str:
        alt = clean(image.alt)
        source = data_uri(self._media.get(image.media, b""))
        if not source:
            code = "page.bad-picture" if image.media in self._media else "page.missing-picture"
            self._told.append(Message(code, {"alt": alt}))
            return say(f"[{': '.join(filter(None, (self._profile.labels.picture, alt)))}]")
        if not seen(alt):
            self._nameless += 1
            alt = self._profile.labels.picture
        width = f' style="width:{image.width:g}mm"' if image.width else ""
        return f'<img src="{source}" alt="{say(alt)}"{width}>'


def marked(written: str, marks: Marks) -> str:
    """Text inside the elements of its marks."""
    if marks.script:
        tag = "sup" if marks.script == "super" else "sub"
        written = f"<{tag}>{written}</{tag}>"
    for tag, given in (
        ("s", marks.strike),
        ("u", marks.underline),
        ("em", marks.italic),
        ("strong", marks.bold),
    ):
        if given:
            written = f"<{tag}>{written}</{tag}>"
    if tongue := language(marks.language):
        written = f"<span{tongue}>{written}</span>"
    return written
