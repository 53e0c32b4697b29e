"""Where the user's own profiles lie: one folder each, with `profile.toml` in it."""

from __future__ import annotations

import os
import re
from pathlib import Path

SUFFIX = ".toml"
FILE = f"profile{SUFFIX}"
NAME = re.compile(r"[^\W_](?:[\w-]{0,38}[^\W_])?")
# Names that Windows keeps for devices.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)


def folder() -> Path:
    """The folder of profiles in the user's own folder for data, or in `PARAGRAF_DATA_DIR`."""
    if chosen := os.environ.get("PARAGRAF_DATA_DIR"):
        return Path(chosen) / "profiles"
    from platformdirs import user_data_path

    return user_data_path("paragraf", appauthor=False) / "profiles"


def is_name(name: str) -> bool:
    """Whether a profile may be called so: letters, digits, hyphens, at most 40, on every system."""
    return bool(NAME.fullmatch(name)) and not _DEVICE.fullmatch(name)


def path_of(name: str) -> Path:
    """The file of the profile with this name, whether it is there or not."""
    return folder() / name / FILE


def own_names() -> list[str]:
    """The names of the user's own profiles, in alphabetical order."""
    try:
        found = [each.name for each in folder().iterdir() if is_name(each.name)]
    except OSError:  # none yet
        return []
    return sorted(name for name in found if path_of(name).is_file())
