"""What a document is made of once it is ready to be set: the pieces that every writer knows how to show."""

from __future__ import annotations

import re

import msgspec

from app.model.blocks import Block
from app.model.inlines import Footnote
from app.model.sections import PartKind
from app.profiles.faults import PLACEHOLDERS

_PLACEHOLDER = re.compile(rf"\{{({'|'.join(PLACEHOLDERS)})\}}")


class Fact(msgspec.Struct, frozen=True):
    """One labelled row of the letterhead or of a notice; a notice's value may be empty, to be filled in."""

    label: str
    value: str


class Letterhead(msgspec.Struct, frozen=True):
    """Who sends the document, one line each, and the labelled facts of the meeting."""

    sender: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()


class Group(msgspec.Struct, frozen=True):
    """Lines of a front page's row under a heading of their own; `label` is empty for the row's first."""

    label: str
    lines: tuple[str, ...]


class Row(msgspec.Struct, frozen=True):
    """One row of the front page."""

    label: str
    groups: tuple[Group, ...]


class Front(msgspec.Struct, frozen=True):
    """The top of a protokoll or an extract: who met, what it is, when, and the rows about the meeting."""

    municipality: str
    body: str
    type: str
    title: str  # "" when it says no more than the lines above it
    facts: tuple[Fact, ...]  # the day of the meeting first
    rows: tuple[Row, ...]
    boxed: bool = False  # whether each row stands in a box


class Signature(msgspec.Struct, frozen=True):
    """One line to sign on: as what, who ("" to be filled in), for which items ("" for all)."""

    role: str
    name: str
    items: str = ""


class Signatures(msgspec.Struct, frozen=True):
    """The lines on which the minutes are signed, and the items that are signed for."""

    label: str
    items: Fact
    lines: tuple[Signature, ...]


class Notice(msgspec.Struct, frozen=True):
    """The public notice and its proof; rows without value are filled in by hand."""

    title: str
    text: str
    rows: tuple[Fact, ...]
    signature: str


class Certification(msgspec.Struct, frozen=True):
    """The lines by which somebody certifies an extract."""

    title: str
    text: str
    lines: tuple[str, ...]


class Entry(msgspec.Struct, frozen=True):
    """One line of the contents: the section, its number ("§ 45" or "") and its heading."""

    section: str
    number: str
    text: str


class Contents(msgspec.Struct, frozen=True):
    """The list of items. A writer that has pages gives the page of each."""

    heading: str
    entries: tuple[Entry, ...]


class PageBreak(msgspec.Struct, frozen=True):
    """What follows begins a page, where there are pages."""


class Heading(msgspec.Struct, frozen=True):
    """Opens a section; `text` is empty for one without heading. `case` is empty or the labelled number."""

    section: str
    level: int
    text: str
    case: Fact | None = None
    number: str = ""  # of an item: "§ 45"

    @property
    def line(self) -> str:
        """Number and heading as they are read."""
        return " ".join(filter(None, (self.number, self.text)))


class Chapter(msgspec.Struct, frozen=True):
    """A heading that no section of the document has: what follows is listed by the program."""

    text: str


class PartLabel(msgspec.Struct, frozen=True):
    """What stands above a part that is more than running text, e.g. "Beslut"."""

    kind: PartKind
    text: str


class Blocks(msgspec.Struct, frozen=True):
    """The text of one part, never empty. `kind` and `part` are the part's, its id too.

    What the program sets beside the parts has no `part`, and another word as its `kind`.
    """

    blocks: tuple[Block, ...]
    kind: str = ""
    part: str = ""


class SectionEnd(msgspec.Struct, frozen=True):
    """Closes a section's own text: what follows belongs to another section."""

    section: str


Item = (
    Heading
    | PartLabel
    | Blocks
    | SectionEnd
    | Front
    | Signatures
    | Notice
    | Certification
    | Contents
    | PageBreak
    | Chapter
)


class Running(msgspec.Struct, frozen=True):
    """What the running head can say; empty: not known."""

    municipality: str
    body: str
    type: str
    date: str
    title: str

    def filled(self, line: str, page_label: str) -> str:
        """A line of the profile with its place-holders filled; "" when there is nothing to fill them with."""
        values = {name: getattr(self, name) for name in self.__struct_fields__} | {"page_label": page_label}
        used = [values[name] for name in _PLACEHOLDER.findall(line)]
        if used and not any(used):
            return ""
        return " ".join(_PLACEHOLDER.sub(lambda found: values[found[1]], line).split())


class Flow(msgspec.Struct, frozen=True):
    """A document ready to be set. A protokoll has no letterhead and no title: its front page has both."""

    letterhead: Letterhead
    title: str
    running: Running
    items: tuple[Item, ...]
    notes: tuple[Footnote, ...]
    masked: int  # stretches of text that are to be masked before publishing
    is_protokoll: bool = False
    foot: str = ""  # what stands at the foot of the first page, on one line
    foot_boxes: tuple[str, ...] = ()  # the labels of the boxes at the foot of every page

    @property
    def name(self) -> str:
        """What the document is called where it must be called something."""
        return self.running.title or " ".join(filter(None, (self.running.type, self.running.date)))
