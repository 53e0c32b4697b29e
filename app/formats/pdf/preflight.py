"""What keeps a document from becoming a PDF that conforms, or comes out changed: told before one is made."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from app.errors import Message
from app.formats.flow import flow
from app.formats.flow.scope import Scope
from app.formats.pdf.data import Way, data
from app.formats.pdf.fonts import fonts_of, other_fonts
from app.formats.pdf.pictures import Pictures
from app.formats.pdf.words import Obstacle, Words
from app.formats.template_look import with_template
from app.model import tree
from app.model.mending import cleaned
from app.model.minutes import Minutes, Package
from app.model.sections import Section
from app.profiles import Profile

__all__ = ["Obstacle", "preflight"]

# As JSON writes them: the controls but tab and line ends, which become spaces
_CONTROL = re.compile(rb"\\u00(?:0[0-8bef]|1[0-9a-f]|7f)|\\b|\x7f|\xc2[\x80-\x9f]|\xef\xbb\xbf")


def preflight(package: Package, profile: Profile, scope: Scope = "whole") -> tuple[Obstacle, ...]:
    """Everything that stands in the way, what no PDF can be made with first; () when all is well.

    What the writer sets is made here too, by the same code, so that both say the same; only Typst stays out.
    """
    minutes, profile = package.minutes, with_template(profile)
    words = Words(fonts_of(profile))
    document = flow(minutes, profile, versions=package.versions, scope=scope)
    data(document, minutes, profile, words, Pictures(package.media, frozenset()), way=Way())
    fonts = (Obstacle(message) for message in other_fonts(profile, words.fonts))
    return (*words.obstacles(), *_controls(minutes, document.name), *fonts)


def _controls(minutes: Minutes, name: str) -> Iterator[Obstacle]:
    """Control characters by section; such that no document in its normal form has in its text."""
    if not _CONTROL.search(_json(minutes)):
        return
    rest = msgspec.structs.replace(minutes, sections=())
    yield from _controls_in(rest, name, "")
    for _, section in tree.walk(minutes.sections):
        alone = msgspec.structs.replace(section, sections=())
        yield from _controls_in(alone, section.heading.strip() or name, section.id)


def _controls_in(what: Minutes | Section, place: str, section: str) -> Iterator[Obstacle]:
    found = dict.fromkeys(_CONTROL.findall(_json(what)))
    if found:
        codes = ", ".join(f"U+{ord(_read(each)):04X}" for each in found)
        yield Obstacle(Message("pdf.control-characters", {"characters": codes, "place": place}), section)


def _json(what: Minutes | Section) -> bytes:
    try:
        return msgspec.json.encode(what)
    except UnicodeEncodeError:  # half a character
        return msgspec.json.encode(cleaned(what))


def _read(escaped: bytes) -> str:
    return msgspec.json.decode(b'"' + escaped + b'"', type=str)
