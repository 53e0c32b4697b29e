"""Copies that OneDrive, Dropbox, Nextcloud and others leave beside a file which two people changed."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

# Dropbox, Nextcloud, ownCloud, Syncthing, Seafile, Synology and others say so, in the person's language:
# "(conflicted copy 2026-04-07 101112)", "(Annas motstridiga kopia 2026-04-07)", "(Case Conflict 1)",
# "(Copie en conflit de Anna)", "_conflict-20260407-101112", ".sync-conflict-20260407-101112-ABCDEFG",
# "_DESKTOP-AB12_Apr-07-101112-2026_Conflict", "(SFConflict anna@x.se …)", "-dator-safeBackup-0001"
_SAID = re.compile(
    r"[\s._([-].*(?:conflict|konflikt|conflit|motstrid|modstrid|ristirii|case clash|safebackup).*",
    re.IGNORECASE,
)
# OneDrive puts the computer's name behind: "-DESKTOP-AB12CD3", "-KOM-PC0417-2", "-Laptop-Anna",
# "-Annas MacBook Pro"
_COMPUTER = re.compile(
    r"-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-[A-Z0-9]+)*(?:-\d+)?"
    r"|-(?i:(?:[\w-]+-)?(?:desktop|laptop|surface|pc|dator)\d*-?[\w-]*)"
    r"|-(?i:[^-]*\b(?:macbook|imac|mac mini|mac studio|mac pro)\b.*)"
)


def conflict_copies(path: Path, names: Iterable[str]) -> list[str]:
    """Those of the names in the file's folder that are such copies of it, in the order of the alphabet.

    A copy that she made herself ("… (2)", "… - kopia") is none, nor is a file that only begins alike.
    """
    stem, ending = _form(path.stem), path.suffix.lower()
    found: list[str] = []
    for name in names:
        if not name.lower().endswith(ending):
            continue
        own = _form(name[: -len(ending)])
        if not own.startswith(stem) or own == stem:
            continue
        behind = own[len(stem) :]
        if _SAID.fullmatch(behind) or _COMPUTER.fullmatch(behind):
            found.append(name)
    return sorted(found)


def names_beside(path: Path) -> list[str]:
    """The names of such copies beside a file; nothing is read but the names in its folder."""
    try:
        with os.scandir(path.parent) as entries:
            return conflict_copies(path, (entry.name for entry in entries))
    except OSError:
        return []


def _form(stem: str) -> str:
    """One spelling of å, ä and ö, of which macOS and others have two."""
    return unicodedata.normalize("NFC", stem)
