"""The two catalogues of sentences: in step with each other and with every code that the source names."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LANGUAGES = ("sv", "en")
SOURCES = sorted((ROOT / "app").rglob("*.py"))


@cache
def tables(language: str) -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads((ROOT / "resources" / "messages" / f"{language}.toml").read_text(encoding="utf-8"))


def catalogue(language: str) -> Mapping[str, str]:
    """Every sentence of one language under its whole code."""
    return {
        f"{area}.{name}": words for area, table in tables(language).items() for name, words in table.items()
    }


def places(words: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(words) if field is not None}


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def texts(path: Path) -> set[str]:
    """Every string constant of one module."""
    nodes = ast.walk(tree(path))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def made_codes(path: Path) -> set[str]:
    """The codes that one module may put together, f"area.{name}", from the names it has as constants."""
    areas = set(tables("sv"))
    known = texts(path)
    made: set[str] = set()
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.JoinedStr) or not isinstance(node.values[0], ast.Constant):
            continue
        start = str(node.values[0].value)
        if start.partition(".")[0] in areas and "." in start and " " not in start:
            made |= {start + name for name in known}
    return made


def calls(path: Path) -> Iterator[tuple[str, set[str], int]]:
    """The code, the parameters and the line of each call that names a code and all its parameters in full."""
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or not node.args:
            continue
        code = node.args[0]
        if not isinstance(code, ast.Constant) or not isinstance(code.value, str):
            continue
        if node.func.id == "UserError" and all(word.arg for word in node.keywords):
            # whoever knows the file adds it on the way out
            yield code.value, {str(word.arg) for word in node.keywords} | {"file"}, node.lineno
        elif node.func.id == "Message" and len(node.args) == 2 and isinstance(node.args[1], ast.Dict):
            keys = node.args[1].keys
            if all(isinstance(key, ast.Constant) for key in keys):
                yield (
                    code.value,
                    {str(key.value) for key in keys if isinstance(key, ast.Constant)},
                    node.lineno,
                )
        elif node.func.id == "Message" and len(node.args) == 1 and not node.keywords:
            yield code.value, set(), node.lineno


def test_both_languages_have_the_same_sentences() -> None:
    assert catalogue("sv").keys() == catalogue("en").keys()


def test_both_languages_fill_the_same_places() -> None:
    for code, words in catalogue("sv").items():
        assert places(words) == places(catalogue("en")[code]), code


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_one_line_that_ends(language: str) -> None:
    for code, words in catalogue(language).items():
        assert words == " ".join(words.split()), code
        if not code.startswith(("place.", "word-role.", "compare-word.")):  # names, which stand in sentences
            assert words.endswith((".", "}", "!", "?")), code


def test_every_code_in_the_source_has_its_sentence() -> None:
    areas = "|".join(tables("sv"))
    looks_like_a_code = re.compile(rf"(?:{areas})\.[a-z](?:[a-z0-9-]*[a-z0-9])?")
    named = {text for path in SOURCES for text in texts(path) if looks_like_a_code.fullmatch(text)}
    assert named - catalogue("sv").keys() == set()
    assert {code for path in SOURCES for code, _, _ in calls(path)} <= catalogue("sv").keys()


def test_every_sentence_is_used_somewhere() -> None:
    used = {text for path in SOURCES for text in texts(path) | made_codes(path)}
    assert catalogue("sv").keys() - used == set()


def test_every_place_in_a_sentence_is_filled() -> None:
    lacking = [
        f"{path.relative_to(ROOT)}:{line}: {code} lacks {sorted(places(catalogue('sv')[code]) - given)}"
        for path in SOURCES
        for code, given, line in calls(path)
        if code in catalogue("sv") and places(catalogue("sv")[code]) - given
    ]
    assert lacking == []
