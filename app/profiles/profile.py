"""A municipality's look and words as a typed value. Lengths are mm, type sizes points, colours RRGGBB."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from app.model.header import Kind
from app.model.languages import TAG
from app.model.sections import LabelledPart, NamedItemKind, PartKind
from app.profiles.attendance import AttendanceWords
from app.profiles.checks import Checks
from app.profiles.days import Days
from app.profiles.files import Files
from app.profiles.paper import Paper
from app.profiles.pdf import Pdf
from app.profiles.phrases import Phrases
from app.profiles.web import Web
from app.profiles.word import WordTemplate
from app.profiles.writing import Writing

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Language = Annotated[str, msgspec.Meta(pattern=TAG)]
Line = Annotated[str, msgspec.Meta(max_length=200)]
Length = Annotated[float, msgspec.Meta(ge=0, le=1000)]
Size = Annotated[float, msgspec.Meta(ge=4, le=72)]
TextSize = Annotated[float, msgspec.Meta(ge=4, le=24)]  # large print is 18; what is larger has no room
SmallSize = Annotated[float, msgspec.Meta(ge=4, le=18)]
TitleSize = Annotated[float, msgspec.Meta(ge=4, le=48)]
Gap = Annotated[float, msgspec.Meta(ge=0, le=200)]
Colour = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Fa-f]{6}$")]
FontName = Annotated[str, msgspec.Meta(pattern=r"^[\w .-]{1,31}$")]


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the file; a key that nobody knows is an error, not a silent no."""


class Logo(_Table, frozen=True, kw_only=True):
    """The municipality's sign. `file` stands beside the profile; in a loaded profile it is the whole path."""

    file: Words
    alt: Words
    width: Annotated[float, msgspec.Meta(gt=0, le=200)]
    position: Literal["left", "right"] = "left"


class Page(_Table, frozen=True, kw_only=True):
    """The paper, its margins, and how far from its edge the running head and foot stand."""

    width: Length = 210
    height: Length = 297
    top: Length = 30
    bottom: Length = 25
    left: Length = 30
    right: Length = 30
    head: Length = 12
    foot: Length = 11

    @property
    def text_width(self) -> float:
        """The breadth between the margins."""
        return self.width - self.left - self.right

    @property
    def text_height(self) -> float:
        """The height between the margins."""
        return self.height - self.top - self.bottom


class Fonts(_Table, frozen=True, kw_only=True):
    """Font names as Word knows them; `line_spacing` is a multiple of the font's own."""

    body: FontName = "Arial"
    heading: FontName = "Arial"
    size: TextSize = 10.5
    small: SmallSize = 8.5
    title: TitleSize = 20
    line_spacing: Annotated[float, msgspec.Meta(ge=0.8, le=3)] = 1.2


class Colours(_Table, frozen=True, kw_only=True):
    """What is set in which colour."""

    text: Colour = "000000"
    title: Colour = "000000"
    muted: Colour = "555555"
    accent: Colour = "555555"
    shade: Colour = "EEEEEE"
    link: Colour = "1F5C8B"


class Heading(_Table, frozen=True, kw_only=True):
    """How one level of headings is set; the space before and after in points."""

    size: Size
    colour: Colour = "000000"
    bold: bool = True
    italic: bool = False
    before: Gap = 12
    after: Gap = 4


class Running(_Table, frozen=True, kw_only=True):
    """Lines at the left and right of a running head or foot, with place-holders."""

    left: tuple[Line, ...] = ()
    right: tuple[Line, ...] = ()


class Labels(_Table, frozen=True, kw_only=True):
    """What the header's fields, the list of footnotes and a picture are called."""

    document_date: Words
    meeting_date: dict[Kind, Words]
    time: Words
    adjournment: Words
    place: Words
    remote_link: Words
    body: Words
    unit: Words
    case_number: Words
    classification: Words
    footnotes: Words
    picture: Words


class Profile(_Table, frozen=True, kw_only=True):
    """Everything that makes a document look like, and speak as, one municipality."""

    based_on: str = ""  # the bundled profile that has what this one does not say
    language: Language = "sv"  # that the profile's words are in
    municipality: Words
    address: tuple[Words, ...] = ()
    logo: Logo | None = None
    page: Page = Page()
    fonts: Fonts = Fonts()
    colours: Colours = Colours()
    headings: Annotated[tuple[Heading, ...], msgspec.Meta(min_length=1, max_length=9)]
    first_head: Running = Running()
    head: Running = Running()
    foot: Line = "{address}"  # the line at the foot of the first page
    page_label: Words
    dates: Literal["iso", "written"] = "iso"
    document_types: dict[Kind, Words]
    labels: Labels
    parts: dict[LabelledPart, Words]
    fields: tuple[Words, ...] = ()
    parties: dict[Words, Words] = {}  # the letters of parties and their names
    attendance: AttendanceWords
    phrases: Phrases
    part_order: Annotated[tuple[PartKind, ...], msgspec.Meta(min_length=1)]
    item_parts: dict[NamedItemKind, tuple[PartKind, ...]]
    paper: Paper
    checks: Checks = Checks()
    writing: Writing = Writing()
    web: Web = Web()
    files: Files = Files()
    days: Days = Days()
    pdf: Pdf = Pdf()
    font_files: tuple[str, ...] = ()  # whole paths; never in the file, but found in the folder beside it
    word: WordTemplate | None = None  # the municipality's own

    def heading(self, level: int) -> Heading:
        """How headings of a level are set, 1 at the top; deeper levels are like the last one named."""
        return self.headings[min(level, len(self.headings)) - 1]

    def part_label(self, kind: PartKind) -> str:
        """What stands above a part; nothing above running text."""
        return "" if kind == "text" else self.parts[kind]
