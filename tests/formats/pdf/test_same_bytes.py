"""The same document gives the same bytes, wherever and whenever its PDF is made."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.formats import pdf
from app.model.minutes import Package
from app.profiles import load
from app.storage import project
from tests.formats.pdf.test_writer import document

ROOT = Path(__file__).parents[3]
SAMPLE = ROOT / "resources" / "samples" / "minnesanteckningar.paragraf"


@pytest.fixture(scope="module")
def package() -> Package:
    return project.read(SAMPLE).package


@pytest.fixture(scope="module")
def data(package: Package) -> bytes:
    return pdf.write(package, load("")).data


@pytest.mark.parametrize(("zone", "language"), [("Pacific/Kiritimati", "sv_SE.UTF-8"), ("Etc/GMT+12", "C")])
def test_another_process_folder_and_time_zone_make_no_difference(
    tmp_path: Path, data: bytes, zone: str, language: str
) -> None:
    out = tmp_path / "ut.pdf"
    command = [sys.executable, "-m", "app", "export", str(SAMPLE), "-o", str(out)]
    surroundings = {**os.environ, "TZ": zone, "LC_ALL": language, "TMPDIR": str(tmp_path)}
    surroundings |= {"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": "7"}
    subprocess.run(command, cwd=tmp_path, env=surroundings, check=True, capture_output=True)
    assert _digest(out.read_bytes()) == _digest(data)


def test_what_a_compiler_has_set_before_makes_no_difference(package: Package) -> None:
    with pdf.Compiler() as fresh:
        alone = fresh.compile(package, load(""))
    with pdf.Compiler() as warm:
        warm.compile(document(), load("klassisk"))
        warm.compile(package, load("klassisk"))
        other = replace(package.minutes, sections=package.minutes.sections[:1])
        warm.compile(replace(package, minutes=other), load(""))
        assert _digest(warm.compile(package, load(""))) == _digest(alone)


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
