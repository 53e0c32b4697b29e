"""A flow's items as HTML: headings that skip no level, each section with an address of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.formats.flow import (
    Blocks,
    Certification,
    Chapter,
    Contents,
    Entry,
    Flow,
    Front,
    Heading,
    Item,
    Notice,
    PageBreak,
    PartLabel,
    Signatures,
)
from app.formats.page import forms
from app.formats.page.blocks import Blocks as BlockSetter
from app.formats.page.inlines import Inlines
from app.formats.page.words import say, seen
from app.model.inlines import Footnote
from app.profiles import Profile

_DEEPEST = 6
_FEWEST = 2  # sections from which on a page has contents


def anchors(document: Flow, numbers: Mapping[str, int]) -> dict[str, str]:
    """The address of every section within the page: "paragraf-45" of an item, "avsnitt-2-1" by place."""
    found: dict[str, str] = {}
    used: set[str] = set()
    places: list[int] = []
    for item in document.items:
        if not isinstance(item, Heading):
            continue
        places = [*places[: item.level], *[0] * (item.level - len(places))]
        places[item.level - 1] += 1
        number = numbers.get(item.section)
        name = f"paragraf-{number}" if number else "avsnitt-" + "-".join(map(str, places[: item.level]))
        while name in used:  # numbers that were frozen may come twice
            name += "-b"
        used.add(name)
        found[item.section] = name
    return found


class Body:
    """Sets one document's items in order."""

    def __init__(
        self, inlines: Inlines, profile: Profile, anchors: Mapping[str, str], tongue: str = ""
    ) -> None:
        self._tongue = tongue  # the attribute of the profile's words
        self._inlines = inlines
        self._blocks = BlockSetter(inlines, profile, tongue)
        self._profile = profile
        self._anchors = anchors
        self._open: list[tuple[int, int, str]] = []  # level in the document, on the page, heading
        self._breaks = False
        self._alone = False  # whether one form is all there is

    def document(self, document: Flow) -> Iterator[str]:
        """Letterhead or front page, title, items, footnotes."""
        if not document.is_protokoll:
            yield forms.letterhead(document.letterhead, self._tongue)
            yield f"<h1>{say(document.title if seen(document.title) else document.name)}</h1>\n"
        self._alone = len(document.items) == 1
        own = self.contents(document)
        if own and not document.is_protokoll:
            yield forms.contents(own, self._anchors, self._tongue)
            own = None
        for item in document.items:
            if own and isinstance(item, Heading):  # an extract, or a profile without contents on paper
                yield forms.contents(own, self._anchors, self._tongue)
                own = None
            yield self._item(item)
        yield from self._notes(document.notes)

    def contents(self, document: Flow) -> Contents | None:
        """Contents for a document that has none in its flow but several sections, else None."""
        if any(isinstance(item, Contents) for item in document.items):
            return None
        entries = tuple(
            Entry(item.section, item.number, item.text)
            for item in document.items
            if isinstance(item, Heading) and item.level == 1 and seen(item.line)
        )
        return Contents(self._profile.paper.contents.heading, entries) if len(entries) >= _FEWEST else None

    def _item(self, item: Item) -> str:
        match item:
            case Heading():
                return self._heading(item)
            case PartLabel():
                self._blocks.place = ", ".join(filter(None, (self._open_heading, item.text)))
                mine = self._tongue if item.text in self._profile.parts.values() else ""
                return self._titled(item.text, self._level + 1, f' class="part"{mine}')
            case Blocks():
                return self._blocks.set(item.blocks)
            case Chapter():
                self._open = []
                self._blocks.place = item.text
                return self._titled(item.text, 2, f"{self._break()}{self._tongue}")
            case PageBreak():
                self._breaks = True
                return ""
            case Front():
                return forms.front(item, self._tongue)
            case Signatures():
                return forms.signatures(item, self._tongue)
            case Notice():
                return forms.notice(item, 1 if self._alone else 2, self._tongue)
            case Certification():
                return forms.certification(item, self._tongue)
            case Contents():
                return forms.contents(item, self._anchors, self._tongue)
            case _:
                return ""

    @property
    def _level(self) -> int:
        """The level on the page of the heading under which we are; the title is 1."""
        return self._open[-1][1] if self._open else 1

    @property
    def _open_heading(self) -> str:
        return self._open[-1][2] if self._open else ""

    def _heading(self, heading: Heading) -> str:
        while self._open and self._open[-1][0] >= heading.level:
            self._open.pop()
        anchor = self._anchors[heading.section]
        if not seen(heading.line):
            return f'<div id="{anchor}"></div>\n' + self._case(heading)
        level = self._level + 1
        self._open.append((heading.level, level, heading.line))
        self._blocks.place = heading.line
        return self._titled(heading.line, level, f' id="{anchor}"{self._break()}') + self._case(heading)

    def _case(self, heading: Heading) -> str:
        case = heading.case
        return f'<p class="case">{say(case.label)} {say(case.value)}</p>\n' if case else ""

    def _titled(self, text: str, level: int, attributes: str) -> str:
        if not seen(text):
            return ""
        name = f"h{min(level, _DEEPEST)}"
        return f"<{name}{attributes}>{say(text)}</{name}>\n"

    def _break(self) -> str:
        breaks, self._breaks = self._breaks, False
        return ' class="page"' if breaks else ""

    def _notes(self, notes: tuple[Footnote, ...]) -> Iterator[str]:
        """The footnotes, each with a way back to its mark."""
        if not notes:
            return
        yield '<section class="notes" role="doc-endnotes" aria-labelledby="noter">\n'
        yield f'<h2 id="noter"{self._tongue}>{say(self._profile.labels.footnotes)}</h2>\n<ol>\n'
        for number, note in enumerate(notes, 1):
            label = say(self._profile.web.back.replace("{number}", str(number)))
            shown = f'<span aria-hidden="true">↩</span><span class="unseen"{self._tongue}>{label}</span>'
            back = f'<a class="back" role="doc-backlink" href="#notmark-{number}">{shown}</a>'
            yield f'<li id="not-{number}">{self._inlines.set(note.content)} {back}</li>\n'
        yield "</ol>\n</section>\n"
