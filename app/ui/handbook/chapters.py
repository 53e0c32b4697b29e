"""The chapters of the handbook: Markdown files in two languages, with marks where the program fills in."""

from __future__ import annotations

import re

import msgspec

from app.resources import resource

CHAPTERS = (
    "starting",
    "writing",
    "sections",
    "fast-writing",
    "spelling",
    "finding",
    "attendance",
    "decisions",
    "checks",
    "life",
    "exporting",
    "profiles",
    "earlier",
    "safety",
    "comfort",
    "keys",
)
_HEADING = re.compile(r"^(#{1,3}) (.+?) \{#([a-z-]+)\}$", re.M)
ACTION = re.compile(r"\{([a-z_0-9]+)\}")  # stands for a command: its words, and its keys as they are now
_MARKUP = re.compile(r"!\[([^\]]*)\]\([^)]*\)|\[([^\]]*)\]\([^)]*\)|<!--.*?-->|[*`]|^\|[-| :]+\|$|^#+ ", re.M)


class Passage(msgspec.Struct, frozen=True):
    """A heading of a chapter and what stands under it, down to the next heading."""

    chapter: str
    anchor: str
    level: int
    heading: str
    text: str  # plain, for the search


def source(language: str, chapter: str) -> str:
    """A chapter's Markdown, as it lies in the resources."""
    return resource("handbook", language, f"{chapter}.md").read_text(encoding="utf-8")


def passages(chapter: str, markdown: str) -> list[Passage]:
    """What a chapter's headings are, in order; the first is the chapter's own."""
    found = list(_HEADING.finditer(markdown))
    ends = [each.start() for each in found[1:]] + [len(markdown)]
    return [
        Passage(chapter, each[3], len(each[1]), each[2], plain(markdown[each.end() : end]))
        for each, end in zip(found, ends, strict=True)
    ]


def plain(markdown: str) -> str:
    """The words of some Markdown on one line."""
    words = _MARKUP.sub(lambda found: found[1] or found[2] or "", markdown)
    return " ".join(words.replace("|", " ").split())


def matching(known: list[Passage], wanted: str) -> list[Passage]:
    """The passages that have every word that is looked for, those with it in the heading first."""
    words = wanted.casefold().split()
    if not words:
        return []
    found = [p for p in known if all(word in f"{p.heading} {p.text}".casefold() for word in words)]
    return sorted(found, key=lambda p: not any(word in p.heading.casefold() for word in words))


def snippet(passage: Passage, wanted: str, room: int = 90) -> str:
    """Some of a passage's words, from a little before the first that is looked for."""
    low = passage.text.casefold()
    hits = [low.find(word) for word in wanted.casefold().split()]
    start = max(min((hit for hit in hits if hit >= 0), default=0) - room // 3, 0)
    start = passage.text.rfind(" ", 0, start) + 1 if start else 0
    end = start + room
    return ("… " if start else "") + passage.text[start:end] + (" …" if end < len(passage.text) else "")
