"""What the program remembers between two runs: language, looks, window, recent files, who writes."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from msgspec.structs import replace

from app.errors import Message, UserError
from app.model.decoding import decoded
from app.model.header import Author
from app.storage.atomic import read_whole, write_whole

MOST_RECENT = 12
_LARGEST = 1 << 20  # bytes; far more than settings ever take
_FILE = "settings.json"
_ASIDE = "settings.damaged.json"


class Settings(msgspec.Struct, frozen=True):
    """Everything that is remembered; what a newer version wrote beside it is not kept."""

    language: Literal["", "sv", "en"] = ""  # empty: as the system has it
    theme: Literal["", "light", "dark", "contrast"] = ""  # empty: as the system has it
    typeface: Literal["", "dyslexia"] = ""  # of the text on the screen; empty: the program's own
    zoom: Annotated[int, msgspec.Meta(ge=25, le=500)] = 100  # percent
    geometry: str = ""  # the window's place and size, as `ui/layout.py` keeps them
    state: str = ""  # its docks and toolbars, likewise
    side_notes: bool = False  # whether the side panel stands beside notes
    side_protokoll: bool = True  # and beside a protokoll
    pages_zoom: Annotated[int, msgspec.Meta(ge=0, le=400)] = 0  # percent; 0: as wide as there is room
    pages_two: bool = False  # whether pages stand side by side
    pages_wide: bool = False  # whether text and pages share the window
    export_notes: tuple[str, ...] = (".docx",)  # the formats that were exported last: of notes
    export_protokoll: tuple[str, ...] = (".docx", ".pdf")
    export_folder: str = ""  # where to, when the document has no file
    text_size: Annotated[int, msgspec.Meta(ge=75, le=250)] = 100  # percent: of menus and fields
    spelling: bool = True  # whether words that no dictionary knows are underlined
    typography: bool = True  # whether dashes, quotes and no-break spaces are set as one types
    short_forms: bool = True  # whether "ks " becomes "Kommunstyrelsen "
    toolbar: tuple[str, ...] = ()  # names of actions, "" between groups; none: as it comes
    shortcuts: dict[str, str] = {}  # keys by the names of actions, where they are other than given
    layouts: dict[str, tuple[str, str]] = {}  # geometry and state by the screens that there are
    start_page: bool = True  # whether it comes at a start without a file
    recent: Annotated[tuple[str, ...], msgspec.Meta(max_length=MOST_RECENT)] = ()  # paths, newest first
    used: Annotated[tuple[str, ...], msgspec.Meta(max_length=100)] = ()  # chosen in the palette, newest first
    backups: Annotated[int, msgspec.Meta(ge=0, le=100)] = 10  # earlier versions kept of each file; 0: none
    backups_room: Annotated[int, msgspec.Meta(ge=1, le=100_000)] = 500  # megabytes for those of one file
    library: tuple[str, ...] = ()  # the folders whose documents can be searched
    library_room: Annotated[int, msgspec.Meta(ge=10, le=1_000_000)] = (
        2000  # megabytes for what is known of them
    )
    library_paused: bool = False  # whether a person has told the reading of them to wait
    searches: dict[str, str] = {}  # kept searches by their names, in the order in which they were kept
    profile: str = ""  # of new documents; empty: the default one
    author: Author = Author()  # who new documents are from


def folder() -> Path:
    """Where the settings lie: the user's own folder for them, or `PARAGRAF_CONFIG_DIR`."""
    if chosen := os.environ.get("PARAGRAF_CONFIG_DIR"):
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("paragraf", appauthor=False)


def load() -> Settings:
    """The settings as saved; the default for each that there is none of or that is damaged."""
    return look()[0]


def look(path: Path | None = None) -> tuple[Settings, tuple[Message, ...]]:
    """The settings as saved, as far as they are whole, and what is to be told.

    A file with anything damaged is renamed to `settings.damaged.json`, so that nothing overwrites it unseen.
    """
    path = path or folder() / _FILE
    try:
        data = read_whole(path, _LARGEST)
    except UserError as error:
        if error.message.code != "file.too-large":  # none yet, or not to be read
            return Settings(), ()
        data = b""
    try:
        return _usable(decoded(data, Settings)), ()
    except (ValueError, RecursionError):
        aside = path.with_name(_ASIDE)
        try:
            path.replace(aside)
        except OSError:
            aside = path
        found = _whole_of(data)
        with suppress(UserError):
            write_whole(path, _encoded(found), private=True)
        return found, (Message("setting.set-aside", {"file": str(aside)}),)


def _whole_of(data: bytes) -> Settings:
    """Each setting that is whole; the default for the others."""
    try:
        raw = decoded(data, dict[str, msgspec.Raw])
    except (ValueError, RecursionError):
        return Settings()
    found = Settings()
    for field in msgspec.structs.fields(Settings):
        if field.name in raw:
            with suppress(ValueError, RecursionError):
                found = replace(found, **{field.name: decoded(raw[field.name], field.type)})
    return _usable(found)


def _usable(settings: Settings) -> Settings:
    """Without names that no file can have."""
    recent = tuple(each for each in settings.recent if each and "\0" not in each)
    return settings if recent == settings.recent else replace(settings, recent=recent)


def save(settings: Settings) -> None:
    """Keep the settings for the next run, readable only for the user; UserError "file.…" if that fails."""
    place = folder()
    with suppress(OSError):  # writing tells what is wrong
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(place / _FILE, _encoded(settings), private=True)


def _encoded(settings: Settings) -> bytes:
    return msgspec.json.format(msgspec.json.encode(settings), indent=2)


def with_recent(settings: Settings, path: Path) -> Settings:
    """The settings with a file as the most recent one; it stands in the list once."""
    file = os.path.normpath(Path(path).absolute())
    if not _can_be_kept(file):
        return settings
    others = (each for each in settings.recent if _same_name(each) != _same_name(file))
    return replace(settings, recent=(file, *others)[:MOST_RECENT])


def _can_be_kept(file: str) -> bool:
    """Whether a name is text; on Linux it may be any bytes."""
    try:
        file.encode()
    except UnicodeEncodeError:
        return False
    return True


def without_recent(settings: Settings, path: str) -> Settings:
    """The settings without a file that is not there any more."""
    return replace(
        settings, recent=tuple(each for each in settings.recent if _same_name(each) != _same_name(path))
    )


def _same_name(path: str) -> str:
    """Equal for two spellings of one name where the system does not tell them apart."""
    return os.path.normcase(os.path.normpath(Path(path).absolute()))
