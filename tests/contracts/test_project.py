"""What the project promises about itself: its files, its dependencies, and what its texts never name."""

from __future__ import annotations

import ast
import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TOP = {"app", "resources", "forms", "tests", "docs", ".ci", ".gitignore", "pyproject.toml", "build.spec"} | {
    "README.md",
    "ARCHITECTURE.md",
    "LICENSE",
}
BINARY = {".png", ".qm", ".paragraf", ".docx", ".ttf", ".otf", ".ico", ".icns", ".jpg"}
# Written so that this file does not hold what it forbids
FORBIDDEN = [
    re.compile(pattern)
    for pattern in (
        r"(?<![\w.*:/-])/(?:root|home|work|Users)/\w",
        r"\w:\\Users\\",
        r"py" r"pi\.org",
        r"python" r"hosted\.org",
        r"npm" r"js\.org",
        r"deb\.deb" r"ian\.org",
        r"<<<<" r"<<<",
    )
]


def own_files() -> list[Path]:
    """The files that git keeps or would keep; none outside a checkout."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
    )
    if listed.returncode:
        pytest.skip("not a checkout")
    return [ROOT / name for name in listed.stdout.splitlines() if (ROOT / name).is_file()]


def requirements(extra: str = "") -> list[Requirement]:
    words = PROJECT["optional-dependencies"][extra] if extra else PROJECT["dependencies"]
    return [Requirement(word) for word in words]


def test_the_top_level_is_as_agreed() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in own_files()} <= TOP


def test_no_text_names_a_machine_s_paths_or_a_registry() -> None:
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in own_files()
        if path.suffix not in BINARY
        for match in (pattern.search(path.read_text(encoding="utf-8")) for pattern in FORBIDDEN)
        if match
    ]
    assert found == []


def test_every_module_says_what_it_is_for() -> None:
    for path in [
        *(ROOT / "app").rglob("*.py"),
        *(ROOT / "tests").rglob("*.py"),
        *(ROOT / "forms").glob("*.py"),
    ]:
        generated = path.parent == ROOT / "app" / "ui" / "forms"
        text = path.read_text(encoding="utf-8")
        assert generated or not text or ast.get_docstring(ast.parse(text)), path


def test_dependencies_come_by_name() -> None:
    assert not [word for word in requirements() + requirements("dev") if word.url]
    names = {word.name.lower() for word in requirements()}
    assert names == {
        "pyside6-essentials",
        "python-docx",
        "markdown",
        "msgspec",
        "platformdirs",
        "holidays",
        "typst",
        "pypdfium2",
        "tomlkit",
        "cryptography",
        "chunspell-next",
        "regex",
        "snowballstemmer",
    }


@pytest.mark.parametrize(
    ("python", "version", "allowed"),
    [
        ("3.11", "6.11.3", True),
        ("3.11", "6.12.0", False),
        ("3.11", "6.13.1", False),
        ("3.12", "6.12.0", True),
        ("3.13", "6.12.0", True),
    ],
)
def test_python_3_11_is_kept_from_the_qt_that_loses_none(python: str, version: str, allowed: bool) -> None:
    environment = {"python_version": python, "python_full_version": f"{python}.0"}
    found = [
        word.specifier
        for word in requirements()
        if word.name == "PySide6-Essentials" and (not word.marker or word.marker.evaluate(environment))
    ]
    assert len(found) == 1
    assert (version in found[0]) is allowed


def test_the_readme_shows_two_commands_that_make_their_own_environment() -> None:
    lines = (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
    commands = [line for line in lines if line.startswith("python3 -m venv")]
    assert len(commands) == 2
    sample = re.search(r"resources/samples/\S+\.paragraf", commands[0])
    assert sample
    assert (ROOT / sample[0]).is_file()
    assert "'.[dev]'" in commands[1]
    assert commands[1].endswith("pytest -n auto")


def test_the_readme_s_picture_is_there() -> None:
    first = next(
        line
        for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines()
        if line.startswith("![")
    )
    picture = re.search(r"\]\(([^)]+)\)", first)
    assert picture
    assert (ROOT / picture[1]).is_file()
