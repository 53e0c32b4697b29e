"""The wheel, the source archive and the wheel made from it, each as installed far from the checkout.

Builds and installs, so it runs only where PARAGRAF_LONG is set.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.skipif(
    "PARAGRAF_LONG" not in os.environ, reason="set PARAGRAF_LONG to build and install"
)


def run(*words: str | Path, folder: Path) -> str:
    names = ("PYTHONPATH", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    kept = {name: value for name, value in os.environ.items() if name not in names}
    ran = subprocess.run(
        [str(word) for word in words], cwd=folder, env=kept, capture_output=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


def executable(environment: Path, name: str) -> Path:
    if sys.platform == "win32":
        return environment / "Scripts" / f"{name}.exe"
    return environment / "bin" / name


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive and the wheel, and in `again/` the wheel made from the archive."""
    folder = tmp_path_factory.mktemp("built")
    tools = folder / "tools"
    venv.create(tools, with_pip=True)
    run(executable(tools, "pip"), "install", "-q", "hatchling", folder=folder)
    run(executable(tools, "python"), "-m", "hatchling", "build", "-d", folder, folder=ROOT)
    archive = next(folder.glob("*.tar.gz"))
    run(executable(tools, "pip"), "wheel", "-q", "--no-deps", "-w", folder / "again", archive, folder=folder)
    return folder


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("RECORD")}


def test_the_wheel_has_every_resource_and_every_compiled_form(built: Path) -> None:
    names = contents(next(built.glob("*.whl"))).keys()
    resources = {
        path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()
    }
    assert {f"app/_resources/{path.as_posix()}" for path in resources} <= names
    assert {f"app/ui/forms/{path.stem}.py" for path in (ROOT / "forms").glob("*.ui")} <= names
    assert {name.partition("/")[0] for name in names if ".dist-info" not in name} == {"app"}


def test_the_source_archive_makes_the_same_wheel(built: Path) -> None:
    assert contents(next(built.glob("*.whl"))) == contents(next((built / "again").glob("*.whl")))


def test_the_source_archive_has_what_tests_and_builds_need(built: Path) -> None:
    with tarfile.open(next(built.glob("*.tar.gz"))) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"build.spec", "forms/build.py", "tests/strategies.py", "LICENSE", "README.md"} <= names


def test_an_installed_wheel_works_far_from_the_checkout(built: Path, tmp_path: Path) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=True)
    run(executable(environment, "pip"), "install", "-q", next(built.glob("*.whl")), folder=tmp_path)
    paragraf = executable(environment, "paragraf")
    assert "paragraf export" in run(paragraf, "--help", folder=tmp_path)
    run(paragraf, "new", "a.paragraf", folder=tmp_path)
    for kind in ("docx", "md", "txt", "json"):
        run(paragraf, "export", "a.paragraf", "-o", f"a.{kind}", folder=tmp_path)
        assert (tmp_path / f"a.{kind}").is_file()
    run(
        executable(environment, "python"),
        "-c",
        "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'; import app.ui.application",
        folder=tmp_path,
    )
