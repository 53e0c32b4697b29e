"""Which files beside a document are conflict copies of it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from app.session.merging.copies import conflict_copies

FILE = Path("mapp/Nämnd 2026-04-07.paragraf")


@pytest.mark.parametrize(
    "behind",
    [
        " (conflicted copy 2026-04-07 101112)",  # Nextcloud
        " (Anna Svensson's conflicted copy 2026-04-07)",  # Dropbox
        " (Anna Svenssons kopia 2026-04-07 som står i konflikt)",
        " (Annas motstridiga kopia 2026-04-07)",
        "_conflict-20260407-101112",
        ".sync-conflict-20260407-101112-ABCDEFG",  # Syncthing
        "-DESKTOP-AB12CD3",  # OneDrive
        "-KOM-PC0417-2",
    ],
)
def test_a_copy_of_a_conflict_is_found(behind: str) -> None:
    name = f"Nämnd 2026-04-07{behind}.paragraf"
    assert conflict_copies(FILE, ["annat.paragraf", FILE.name, name]) == [name]
    decomposed = unicodedata.normalize("NFD", name)
    assert conflict_copies(FILE, [decomposed]) == [decomposed]


@pytest.mark.parametrize(
    "name",
    [
        "Nämnd 2026-04-07.paragraf",
        "Nämnd 2026-04-07 (2).paragraf",
        "Nämnd 2026-04-07-2.paragraf",
        "Nämnd 2026-04-07 extra.paragraf",
        "Nämnd 2026-04-07-bilaga.paragraf",
        "Nämnd 2026-04-07 (conflicted copy 2026-04-07).docx",
        "Nämnd 2026-05-07 (conflicted copy 2026-05-08).paragraf",
    ],
)
def test_another_file_is_none(name: str) -> None:
    assert conflict_copies(FILE, [name]) == []
