"""A person's own phrases and short forms, one file in the user's data folder."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated

import msgspec

from app.errors import Message, UserError
from app.model.decoding import decoded
from app.model.inlines import clean
from app.profiles.writing import SHORT_FORM, Phrase, Writing, phrases_of
from app.storage.atomic import read_whole, write_whole

FORMAT = 1
MOST = 2000  # phrases, and short forms
LONGEST_NAME, LONGEST_TEXT = 100, 4000  # characters
_LARGEST = 16 << 20  # bytes
_FILE = "phrases.json"
_ASIDE = "phrases.damaged.json"

Name = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_NAME)]
Words = Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_TEXT)]


class OwnPhrase(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A phrase with its name; the lines of its text become paragraphs, ⟨…⟩ is a place to fill in."""

    name: Name
    text: Words


class Own(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a person added to the profile's, in order, and the names of what she left out of it."""

    phrases: Annotated[tuple[OwnPhrase, ...], msgspec.Meta(max_length=MOST)] = ()
    short_forms: Annotated[dict[Name, Words], msgspec.Meta(max_length=MOST)] = {}
    hidden_phrases: tuple[str, ...] = ()
    hidden_short_forms: tuple[str, ...] = ()

    def with_phrases_of(self, writing: Writing) -> tuple[Phrase, ...]:
        """Her own phrases, then the profile's, but for those hidden or named like one of her own."""
        own = tuple(Phrase(each.name, each.text, True) for each in self.phrases)
        gone = {*self.hidden_phrases, *(each.name for each in own)}
        return (*own, *(each for each in phrases_of(writing) if each.name not in gone))

    def with_short_forms_of(self, writing: Writing) -> dict[str, str]:
        """All short forms that hold; her own count first."""
        given = {
            short: text
            for short, text in writing.short_forms.items()
            if text.strip() and short not in self.hidden_short_forms
        }
        return {**given, **self.short_forms}


class _Record(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: int = FORMAT
    own: Own


class _Head(msgspec.Struct):
    format: Annotated[int, msgspec.Meta(ge=1)]


def path() -> Path:
    """The file: in the user's own folder for data, or in `PARAGRAF_DATA_DIR`."""
    if chosen := os.environ.get("PARAGRAF_DATA_DIR"):
        return Path(chosen) / _FILE
    from platformdirs import user_data_path

    return user_data_path("paragraf", appauthor=False) / _FILE


def load() -> tuple[Own, tuple[Message, ...]]:
    """What there is, and what is to be told. Never fails: a damaged file is set aside."""
    file = path()
    try:
        data = read_whole(file, _LARGEST)
    except UserError as error:
        if error.message.code == "file.missing":
            return Own(), ()
        if error.message.code != "file.too-large":  # not to be read today, perhaps tomorrow
            return Own(), (error.message,)
        data = b""
    try:
        if decoded(data, _Head).format > FORMAT:
            return Own(), (Message("phrase.newer", {"file": str(file)}),)
        return _usable(decoded(data, _Record).own), ()
    except (ValueError, RecursionError):
        return Own(), (_put_aside(file),)


def save(own: Own) -> None:
    """Keep them; UserError "file.…" if that fails, "phrase.newer" where a newer version's would be lost."""
    file = path()
    with suppress(OSError):  # writing tells what is wrong
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if _is_newer(file):
        raise UserError("phrase.newer", file=file)
    data = msgspec.json.format(msgspec.json.encode(_Record(own=_usable(own))), indent=2)
    write_whole(file, data + b"\n", private=True)


def _is_newer(file: Path) -> bool:
    try:
        return decoded(read_whole(file, _LARGEST), _Head).format > FORMAT
    except (UserError, ValueError, RecursionError):
        return False


def _usable(own: Own) -> Own:
    """Without what no text can hold, and without short forms that are not one word."""
    phrases = tuple(
        OwnPhrase(name, text)
        for each in own.phrases
        if (name := clean(each.name).strip()[:LONGEST_NAME])
        and (text := _clean_lines(each.text)[:LONGEST_TEXT])
    )
    short_forms = {
        short: words
        for short, text in own.short_forms.items()
        if SHORT_FORM.fullmatch(short) and (words := clean(text).strip()[:LONGEST_TEXT])
    }
    return msgspec.structs.replace(own, phrases=phrases, short_forms=short_forms)


def _clean_lines(text: str) -> str:
    return "\n".join(clean(line) for line in text.split("\n")).strip()


def _put_aside(file: Path) -> Message:
    """Rename a damaged file, so that nothing overwrites it unseen; what to tell."""
    aside = next(
        (each for number in range(1, 1000) if not (each := _numbered(file, number)).exists()),
        file.with_name(_ASIDE),
    )
    try:
        file.replace(aside)
    except OSError:
        aside = file
    return Message("phrase.set-aside", {"file": str(aside)})


def _numbered(file: Path, number: int) -> Path:
    return file.with_name(_ASIDE if number == 1 else f"phrases{number}.damaged.json")
