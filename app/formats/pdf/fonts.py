"""The fonts of a PDF: which of them stands for which, and what characters they have.

Only those that come with the program are used, and those of the profile itself, so that a document looks
alike on every machine and every font may be embedded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from pathlib import Path
from unicodedata import category, normalize

import msgspec

from app.errors import Message
from app.formats.pdf import sfnt
from app.profiles import Profile
from app.resources import resource

FALLBACK = "DejaVu Sans"
_STANDS_FOR = {
    "arial": "Liberation Sans",
    "helvetica": "Liberation Sans",
    "liberation sans": "Liberation Sans",
    "open sans": "Open Sans",
    "dejavu sans": FALLBACK,
}
_ELSE = "Liberation Sans"
# Signs of Arabic, Syriac, Kaithi and hieroglyphs that Unicode counts as controls, and that are seen
_SEEN = {*range(0x600, 0x606), 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD, *range(0x13430, 0x13440)}
_FILES = {
    "Liberation Sans": "LiberationSans-Regular",
    "Open Sans": "OpenSans-Regular",
    FALLBACK: "DejaVuSans",
}
_LARGEST = 20 << 20  # bytes of a font file


class Fonts(msgspec.Struct, frozen=True):
    """Fonts by family, and what can be shown with them."""

    coverage: Mapping[str, frozenset[str]]  # the characters of each family, the profile's own first
    covered: frozenset[str]  # of all together
    joining: frozenset[str]  # what is set on the character before it, or ties the next one to it
    joined: re.Pattern[str]  # a character with such
    own: frozenset[str] = frozenset()  # the profile's own families, in small letters
    files: Mapping[str, bytes] = {}  # their files by name
    messages: tuple[Message, ...] = ()  # about files that cannot be used

    def missing(self, text: str) -> str:
        """The characters of a text that no font has, each once."""
        if self.covered.issuperset(text):
            return ""
        return "".join(sorted(char for char in set(text) - self.covered if not _unseen(char)))

    def apart(self, text: str) -> list[str]:
        """The signs of several characters that no one font has together, each once."""
        if self.joining.isdisjoint(text):
            return []
        found = dict.fromkeys(self.joined.findall(text))
        return [sign for sign in found if not self._has(sign)]

    def _has(self, sign: str) -> bool:
        forms = [{char for char in form if not _unseen(char)} for form in _forms(sign)]
        return any(form <= known for form in forms for known in self.coverage.values())

    def knows(self, name: str) -> bool:
        """Whether a font that a profile names is there, or one of its own breadths."""
        return name.casefold() in self.own or name.casefold() in _STANDS_FOR

    def family(self, name: str) -> str:
        """What a font that a profile names is set with; with Arial's metrics where there is none like it."""
        return name if name.casefold() in self.own else _STANDS_FOR.get(name.casefold(), _ELSE)

    def families(self, name: str) -> list[str]:
        """That family, then all others: a sign is shown with whatever font has all of it."""
        instead = _STANDS_FOR.get(name.casefold(), _ELSE)
        return list(dict.fromkeys((self.family(name), instead, FALLBACK, *self.coverage)))


def _forms(sign: str) -> tuple[str, ...]:
    return sign, normalize("NFC", sign), normalize("NFD", sign)


@cache
def bundled() -> Fonts:
    """The fonts that come with the program."""
    return _fonts(_bundled())


@cache
def _bundled() -> dict[str, frozenset[str]]:
    return {
        name: sfnt.read(resource("fonts", f"{file}.ttf").read_bytes()).characters
        for name, file in _FILES.items()
    }


def fonts_of(profile: Profile) -> Fonts:
    """The bundled fonts and those of the profile itself."""
    if not profile.font_files:
        return bundled()
    return _with_own(tuple((file, _state(file)) for file in profile.font_files))


def _state(file: str) -> tuple[int, int]:
    try:
        found = Path(file).stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size


@lru_cache(maxsize=4)
def _with_own(files: tuple[tuple[str, tuple[int, int]], ...]) -> Fonts:
    faces: dict[str, list[frozenset[str]]] = {}
    own: set[str] = set()
    kept: dict[str, bytes] = {}
    messages: list[Message] = []
    for number, (file, (_, size)) in enumerate(files):
        try:
            data, face = _readable(Path(file), size)
        except _UnusableError as error:
            messages.append(error.message)
            continue
        own.update(name.casefold() for name in face.families)
        faces.setdefault(face.families[0], []).append(face.characters)
        kept[f"{number}{Path(file).suffix.lower()}"] = data
    # a family has those characters that all of its faces have: bold text must not lack any
    coverage = {name: each[0].intersection(*each) for name, each in faces.items()}
    return _fonts({**coverage, **_bundled()}, frozenset(own), kept, tuple(messages))


class _UnusableError(Exception):
    """A font file that is left out, and why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def _readable(path: Path, size: int) -> tuple[bytes, sfnt.Face]:
    if size > _LARGEST:
        megabytes = _LARGEST >> 20
        raise _UnusableError(Message("pdf.large-font", {"font": path.name, "most": megabytes}))
    try:
        data = path.read_bytes()
        face = sfnt.read(data)
    except (OSError, ValueError) as error:
        raise _UnusableError(Message("pdf.bad-font", {"font": path.name})) from error
    if not face.embeddable:
        raise _UnusableError(Message("pdf.locked-font", {"font": path.name}))
    return data, face


def _fonts(
    coverage: Mapping[str, frozenset[str]],
    own: frozenset[str] = frozenset(),
    files: Mapping[str, bytes] | None = None,
    messages: tuple[Message, ...] = (),
) -> Fonts:
    covered = frozenset[str]().union(*coverage.values())
    marks = "".join(sorted(char for char in covered if category(char)[0] == "M"))
    joined = re.compile(rf"[^{marks}\u200d]?(?:[{marks}]|\u200d[^\w\s]?)+")
    return Fonts(coverage, covered, frozenset(marks + "\u200d"), joined, own, files or {}, messages)


def other_fonts(profile: Profile, fonts: Fonts) -> Iterator[Message]:
    """What there is to tell of a profile's fonts: files that cannot be used, names that others stand for."""
    yield from fonts.messages
    for font in dict.fromkeys((profile.fonts.body, profile.fonts.heading)):
        if not fonts.knows(font):
            yield Message("pdf.unlike-font", {"font": font, "instead": fonts.family(font)})


def _unseen(char: str) -> bool:
    return category(char) == "Cf" and ord(char) not in _SEEN
