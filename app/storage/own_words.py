"""The words a person has said are right: a text file in the user's data folder, one word a line."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from app.errors import UserError
from app.model.inlines import clean
from app.storage.atomic import read_whole, write_whole

MOST = 20_000  # words
_LARGEST = 2 << 20  # bytes
_FILE = "words.txt"


def path() -> Path:
    """Where the list lies: in the user's own folder for data, or in `PARAGRAF_DATA_DIR`."""
    if chosen := os.environ.get("PARAGRAF_DATA_DIR"):
        return Path(chosen) / _FILE
    from platformdirs import user_data_path

    return user_data_path("paragraf", appauthor=False) / _FILE


def load() -> tuple[str, ...]:
    """The words in alphabetical order, none without a list; UserError "file.…" if it cannot be read."""
    try:
        data = read_whole(path(), _LARGEST)
    except UserError as error:
        if error.message.code == "file.missing":
            return ()
        raise
    lines = data.decode("utf-8-sig", "replace").splitlines()
    return ordered(lines)


def ordered(found: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Words as the list keeps them: each once, without what no word has in it, in order."""
    whole = {clean(each).strip() for each in found}
    return tuple(sorted((each for each in whole if each and "\ufffd" not in each), key=str.casefold)[:MOST])


def save(found: tuple[str, ...]) -> None:
    """Keep this list; UserError "file.…" if it cannot be written."""
    place = path()
    with suppress(OSError):  # writing tells what is wrong
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    write_whole(place, "".join(f"{each}\n" for each in ordered(found)).encode(), private=True)
