"""Typst in this process: a folder of its own with template, data and pictures, and a compiler kept warm."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.formats.flow import flow
from app.formats.flow.scope import Scope
from app.formats.left_out import left_out
from app.formats.pdf.data import Data, Source, Way, data
from app.formats.pdf.fonts import Fonts, bundled, fonts_of, other_fonts
from app.formats.pdf.pictures import Pictures
from app.formats.pdf.words import Obstacle, Words
from app.formats.template_look import with_template
from app.formats.working import WorkingFolder
from app.model.minutes import Package
from app.profiles import Profile
from app.resources import resource

if TYPE_CHECKING:
    import typst

_TEMPLATE = "minutes.typ"
_UNSHOWN = re.compile(r'the text `"(.+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_LINES = "cannot combine underline, overline, or strike"
_USUAL = Way()
_NOON = time(12, tzinfo=UTC)
_UNDATED = date(2000, 1, 1)  # of a document that says no day: the clock would make every file differ
_PLACES = "query(<place>).map(it => (it.value, it.location().page(), it.location().position().y.pt()))"


class Place(msgspec.Struct, frozen=True):
    """Where a part begins: its section and its own id, the page (the first is 1), how many points down it.

    A section begins with `part` "", what stands outside of sections has `section` "". `block`: the paragraph
    or table that begins here, "" for the part itself.
    """

    section: str
    part: str
    page: int
    y: float
    block: str = ""


class Compiler:
    """Makes PDFs one after the other; of a document that has changed a little in a fraction of the time.

    For one thread at a time. `close` (or `with`) removes its folder.
    """

    def __init__(self) -> None:
        self._folder = WorkingFolder()
        self.folder = self._folder.path  # template, data and pictures of the last document
        self._typst: typst.Compiler | None = None
        self._files: dict[str, bytes] = {}
        self._broken: frozenset[str] = frozenset()  # pictures that Typst cannot read
        self._apart: frozenset[str] = frozenset()  # signs that Typst turned out to have no font for
        self._fonts = bundled()
        self._failed: Mapping[str, bytes] = {}  # font files that Typst could not set anything with
        self._left_fonts: tuple[Message, ...] = ()
        self.messages: tuple[Message, ...] = ()  # about the last document
        self.obstacles: tuple[Obstacle, ...] = ()  # likewise, as the pre-flight tells them

    def __enter__(self) -> Compiler:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Remove the folder."""
        self._folder.close()

    def compile(
        self,
        package: Package,
        profile: Profile,
        *,
        scope: Scope = "whole",
        strict: bool = False,
        source: Source | None = None,
    ) -> bytes:
        """The document as PDF; `messages` then says what became of it. With `source` it is PDF/A-3a.

        A character that no font has stands as U+FFFD; with `strict` it is UserError "pdf.missing-characters".
        """
        standards: list[typst.PDFStandard] = ["a-3a" if source else "a-2a", "ua-1"]
        way = _USUAL
        while True:
            made = self.prepare(package, profile, scope, strict, way, source)
            try:
                return self._compile(made, standards)
            except self._error() as error:
                broken = frozenset(name for name in made.pictures if not self._readable(name))
                if broken - self._broken:
                    self._broken |= broken
                elif sign := self._unshown(error):
                    self._apart |= {sign}
                elif self._fonts.files:
                    self._failed = self._fonts.files
                elif (other := _without(way, error)) != way:
                    way = other
                else:
                    raise _refused(error) from error

    def places(self, *, blocks: bool = False) -> list[Place]:
        """Where the sections and parts of the last document begin, in order; with `blocks` those too."""
        if self._typst is None:
            return []
        found: list[Any] = json.loads(self._typst.eval(_PLACES))
        places: list[Place] = []
        section = part = ""
        for ids, page, y in found:
            block = ids if isinstance(ids, str) else ""
            if not block:
                section, part = ids
            if blocks or not block:
                places.append(Place(section, part, page, y, block))
        return places

    def prepare(
        self,
        package: Package,
        profile: Profile,
        scope: Scope = "whole",
        strict: bool = False,
        way: Way = _USUAL,
        source: Source | None = None,
    ) -> Data:
        """The template's data, and what there is to tell of the document."""
        profile = with_template(profile)
        words = Words(self._fonts_for(profile), self._apart)
        document = flow(package.minutes, profile, versions=package.versions, scope=scope)
        made = data(
            document,
            package.minutes,
            profile,
            words,
            Pictures(package.media, self._broken),
            way=way,
            source=source,
        )
        if strict:
            words.refuse_unshown()
        self.obstacles = words.obstacles()
        plain = () if way.heads else (Message("pdf.plain-heads"),)
        self.messages = (
            *left_out(package.minutes, document),
            *words.messages,
            *plain,
            *other_fonts(profile, words.fonts),
            *self._left_fonts,
        )
        return made

    def _fonts_for(self, profile: Profile) -> Fonts:
        """The profile's fonts, unless Typst failed with them; another set of them needs another Typst."""
        fonts = fonts_of(profile)
        self._left_fonts = ()
        if fonts.files and fonts.files == self._failed:
            fonts = bundled()
            self._left_fonts = (Message("pdf.own-fonts-left-out"),)
        if fonts.files != self._fonts.files:
            self._typst = None
        self._fonts = fonts
        return fonts

    def lay_out(self, made: Data) -> None:
        """Put what the template reads into the folder, as far as it is not there."""
        for name, content in {**made.files, "data.json": made.json}.items():
            if self._files.get(name) != content:
                (self.folder / name).write_bytes(content)
                self._files[name] = content

    def _compile(self, made: Data, standards: list[typst.PDFStandard]) -> bytes:
        self.lay_out(made)
        day = datetime.combine(made.day or _UNDATED, _NOON)
        if self._typst is None:
            self._typst = self._compiler()
        found: Any = self._typst.compile(format="pdf", pdf_standards=standards, timestamp=day)
        return found

    def _compiler(self) -> typst.Compiler:
        import typst

        template = resource("templates", "pdf", _TEMPLATE).read_bytes()
        (self.folder / _TEMPLATE).write_bytes(template)
        folders = [str(resource("fonts"))]
        if self._fonts.files:
            own = Path(mkdtemp(prefix="fonts-", dir=self.folder))
            for name, content in self._fonts.files.items():
                (own / name).write_bytes(content)
            folders.append(str(own))
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
        return typst.Compiler(str(self.folder / _TEMPLATE), root=str(self.folder), font_paths=fonts)

    def _unshown(self, error: Exception) -> str:
        """The sign that Typst says no font has, "" if that is not what it says or is known already."""
        found = _UNSHOWN.search(str(error))
        sign = _ESCAPED.sub(lambda each: chr(int(each[1], 16)), found[1]) if found else ""
        return "" if sign in self._apart else sign

    def _readable(self, name: str) -> bool:
        """Whether Typst can read one of the pictures."""
        import typst

        test = self.folder / "picture.typ"
        test.write_text(f'#image("{name}", alt: "a")', encoding="utf-8")
        try:
            typst.Compiler(str(test), root=str(self.folder)).compile(format="pdf")
        except typst.TypstError:
            return False
        return True

    def _error(self) -> type[Exception]:
        import typst

        return typst.TypstError


def _without(way: Way, error: Exception) -> Way:
    """Another way of setting the document, without what Typst stumbled over; the same if there is none."""
    if way.lines and _LINES in str(error):
        return replace(way, lines=False)
    return replace(way, heads=False)


def _refused(error: Exception) -> UserError:
    return UserError("pdf.failed", reason=" ".join(str(error).split())[:300])
