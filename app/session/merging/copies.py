"""Copies that OneDrive, Dropbox, Nextcloud and others leave beside a file which two people changed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

# "(conflicted copy 2026-04-07 101112)", "(Annas motstridiga kopia 2026-04-07)",
# "(Anna Svenssons kopia 2026…)", "(Anna's conflicted copy)",
# "_conflict-20260407-101112", ".sync-conflict-20260407-101112-ABCDEFG"
_SAID = re.compile(
    r"\s*\((?:[^()]*\s)?(?:conflict(?:ed)?(?: copy)?|case conflict|kopia|konflikt\w*)\b[^()]*\)"
    r"|[ ._-]+(?:sync-)?conflict(?:ed-copy)?-\d{6,8}[\w-]*",
    re.IGNORECASE,
)
# OneDrive puts the computer's name behind, in capitals as Windows has it: "-DESKTOP-AB12CD3", "-KOM-PC0417-2"
_COMPUTER = re.compile(r"-(?=[A-Z0-9-]*[A-Z])[A-Z0-9]{2,}(?:-[A-Z0-9]+)*(?:-\d+)?")


def conflict_copies(path: Path, names: Iterable[str]) -> list[str]:
    """Those of the names in the file's folder that are such copies of it, in the order of the alphabet.

    A copy that she made herself ("… (2)", "… - kopia") is none, nor is a file that only begins alike.
    """
    stem, ending = _form(path.stem), path.suffix.lower()
    found: list[str] = []
    for name in names:
        other = Path(name)
        own = _form(other.stem)
        if other.suffix.lower() != ending or not own.startswith(stem) or own == stem:
            continue
        behind = own[len(stem) :]
        if _SAID.fullmatch(behind) or _COMPUTER.fullmatch(behind):
            found.append(name)
    return sorted(found)


def _form(stem: str) -> str:
    """One spelling of å, ä and ö, of which macOS and others have two."""
    return unicodedata.normalize("NFC", stem)
