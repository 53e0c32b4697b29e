"""Folders to work in: the user's alone, gone at the end, and gone at the next start after a kill."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.formats import working
from app.formats.working import WorkingFolder, sweep


@pytest.fixture(autouse=True)
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "run").mkdir(mode=0o700)
    (tmp_path / "tmp").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "run"))
    monkeypatch.setattr(working, "gettempdir", lambda: str(tmp_path / "tmp"))
    monkeypatch.setattr(working, "_ROOM", 0)
    return tmp_path


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
def test_it_is_in_memory_for_its_owner_alone_and_goes(places: Path) -> None:
    folder = WorkingFolder()
    assert folder.path.parent == places / "run"
    assert folder.path.stat().st_mode & 0o077 == 0
    sweep()
    assert folder.path.is_dir()
    folder.close()
    assert not folder.path.exists()


@pytest.mark.skipif(os.name == "nt", reason="POSIX only")
@pytest.mark.parametrize("why", ["open to all", "no room", "not there"])
def test_where_memory_is_not_to_be_used_it_is_among_the_temporary_files(
    places: Path, monkeypatch: pytest.MonkeyPatch, why: str
) -> None:
    if why == "open to all":
        (places / "run").chmod(0o755)
    elif why == "no room":
        monkeypatch.setattr(working, "_ROOM", 1 << 80)
    else:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(places / "nothing"))
    monkeypatch.setattr("tempfile.tempdir", str(places / "tmp"))
    folder = WorkingFolder()
    assert folder.path.parent == places / "tmp"
    folder.close()


def test_what_a_killed_program_left_goes(places: Path) -> None:
    code = (
        "import os; from app.formats.working import WorkingFolder as F; f = F(); "
        "(f.path / 'data.json').write_text('ord'); os._exit(9)"
    )
    root = str(Path(__file__).parents[2])
    env = {**os.environ, "TMPDIR": str(places / "tmp"), "TEMP": str(places / "tmp"), "PYTHONPATH": root}
    subprocess.run([sys.executable, "-c", code], env=env, check=False)
    assert list(places.glob("*/paragraf-pdf-*/data.json"))
    other = places / "tmp" / "paragraf-pdf-strange"
    other.mkdir()
    sweep()
    assert list(places.glob("*/paragraf-pdf-*")) == [other]  # not known to be one of ours
