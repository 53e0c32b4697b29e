"""Imports run one way, Qt stays in the window, and nothing slow is loaded before it is used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SLOW = ("docx", "lxml", "markdown", "tomlkit", "typst", "pypdfium2", "PySide6.QtPrintSupport")


def loaded(code: str, folder: Path) -> set[str]:
    """The modules that a fresh Python has loaded after running the code in the folder."""
    tail = "\nimport json, sys; print(json.dumps(sorted(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    ran = subprocess.run(
        [sys.executable, "-c", code + tail],
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
    )
    assert ran.returncode == 0, ran.stderr
    return set(json.loads(ran.stdout.splitlines()[-1]))


def loaded_by_calls(folder: Path, *calls: str) -> set[str]:
    runs = "\n".join(f"assert main({call.split()!r}) == 0" for call in calls)
    return loaded(f"from app.__main__ import main\n{runs}", folder)


def has_qt(modules: set[str]) -> bool:
    return any(module.partition(".")[0] in ("PySide6", "shiboken6") for module in modules)


def test_the_import_contracts_are_kept() -> None:
    check = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    ran = subprocess.run(
        [sys.executable, "-c", check, "--no-cache"], cwd=ROOT, capture_output=True, encoding="utf-8"
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_the_wall_against_qt_names_every_part_outside_the_window() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    walled = next(contract["source_modules"] for contract in contracts if contract["type"] == "forbidden")
    parts = {f"app.{path.stem}" for path in (ROOT / "app").iterdir() if not path.name.startswith("__")}
    assert set(walled) == parts - {"app.ui"}


def test_help_loads_hardly_more_than_python_itself(tmp_path: Path) -> None:
    extra = loaded_by_calls(tmp_path, "--help") - loaded("", tmp_path)
    assert {module for module in extra if module.partition(".")[0] != "app"} <= {"__future__"}


def test_no_command_loads_qt_or_what_it_does_not_use(tmp_path: Path) -> None:
    modules = loaded_by_calls(
        tmp_path, "new a.paragraf", "export a.paragraf -o a.json", "import a.json -o b.paragraf"
    )
    assert not has_qt(modules)
    assert modules.isdisjoint(SLOW)
    modules = loaded_by_calls(tmp_path, "export a.paragraf -o a.md", "import a.md -o b.paragraf")
    assert not has_qt(modules)
    assert "docx" not in modules
    assert not has_qt(loaded_by_calls(tmp_path, "export a.paragraf -o a.docx", "export a.paragraf -o a.txt"))


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a display there")
def test_without_a_display_a_file_is_exported_without_qt(tmp_path: Path) -> None:
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    modules = loaded(
        f"import os\nfor name in {names}: os.environ.pop(name, None)\n"
        "from app.__main__ import main\n"
        "assert main(['new', 'a.paragraf']) == 0 == main(['a.paragraf'])",
        tmp_path,
    )
    assert (tmp_path / "a.docx").is_file()
    assert not has_qt(modules)


@pytest.mark.parametrize("module", [*SLOW, "app.formats.flow"])
def test_the_window_starts_without_what_it_may_never_use(tmp_path: Path, module: str) -> None:
    assert module not in loaded("import app.ui.application", tmp_path)
