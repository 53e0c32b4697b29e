"""Which files beside a document are conflict copies of it."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from app.session.merging.copies import conflict_copies, names_beside

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
        "-Laptop-Anna",
        "-kom-pc0417",
        "-Annas MacBook Pro",
        " (DESKTOP-AB12's conflicted copy 2026-04-07) (1)",
        " (Case Conflict 1)",
        " (case clash from anna)",
        " (conflicted copy Anna 2026-04-07 101112)",
        " (Copie en conflit de Anna 2026-04-07)",
        " (In Konflikt stehende Kopie von Anna 2026-04-07)",
        " (Annas modstridende kopi 2026-04-07)",
        " (Annas motstridende kopi 2026-04-07)",
        " (Annan ristiriitainen kopio 2026-04-07)",
        " (SFConflict anna@kommun.se 2026-04-07-10-11-12)",
        "_DESKTOP-AB12_Apr-07-101112-2026_Conflict",
        "-dator7-safeBackup-0001",
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
        "Nämnd 2026-04-07 - kopia.paragraf",
        "Nämnd 2026-04-07 (kopia).paragraf",
        "Nämnd 2026-04-07-v2.paragraf",
        "Nämnd 2026-04-07 (conflicted copy 2026-04-07).docx",
        "Nämnd 2026-05-07 (conflicted copy 2026-05-08).paragraf",
    ],
)
def test_another_file_is_none(name: str) -> None:
    assert conflict_copies(FILE, [name]) == []


def test_a_folder_with_many_files_is_looked_through_in_no_time(tmp_path: Path) -> None:
    import time

    for at in range(5000):
        (tmp_path / f"Nämnd {at}.paragraf").touch()
    (tmp_path / "Nämnd 7-DESKTOP-AB12CD3.paragraf").touch()
    begun = time.perf_counter()
    assert names_beside(tmp_path / "Nämnd 7.paragraf") == ["Nämnd 7-DESKTOP-AB12CD3.paragraf"]
    assert time.perf_counter() - begun < 0.5
    assert names_beside(tmp_path / "nowhere" / "a.paragraf") == []
