"""The window's words: complete in both languages, up to date with the source, and compiled."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

from tests.contracts.builder import ROOT, builder

WORDS = ROOT / "resources" / "i18n"
LANGUAGES = ("sv", "en")
PLACE = re.compile(r"%(?:L?\d+|n)|\{\w*\}")


class Entry(NamedTuple):
    """One message of a translation file."""

    context: str
    source: str
    comment: str
    state: str
    translations: tuple[str, ...]


def entries(path: Path) -> list[Entry]:
    found: list[Entry] = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            found.append(
                Entry(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    translation.get("type", "finished"),
                    tuple(forms or [translation.text or ""]),
                )
            )
    return found


def keys(path: Path) -> set[tuple[str, str, str]]:
    return {entry[:3] for entry in entries(path)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_untranslated_or_left_over(language: str) -> None:
    for entry in entries(WORDS / f"paragraf_{language}.ts"):
        assert entry.state == "finished", entry
        assert all(entry.translations), entry


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_the_places_and_the_access_key(language: str) -> None:
    for entry in entries(WORDS / f"paragraf_{language}.ts"):
        for words in entry.translations:
            optional = {"%n"} if len(entry.translations) > 1 else set[str]()  # "one" may be said in a word
            assert set(PLACE.findall(words)) | optional == set(PLACE.findall(entry.source)) | optional, entry
            assert len(re.findall(r"&\w", words)) == len(re.findall(r"&\w", entry.source)), entry


def test_the_source_says_nothing_that_the_translations_lack(tmp_path: Path) -> None:
    builder.collect_words(tmp_path)
    for language in LANGUAGES:
        name = f"paragraf_{language}.ts"
        assert keys(WORDS / name) == keys(tmp_path / name)


def test_the_compiled_words_are_in_step(tmp_path: Path) -> None:
    builder.compile_words(tmp_path)
    for language in LANGUAGES:
        name = f"paragraf_{language}.qm"
        assert (WORDS / name).read_bytes() == (tmp_path / name).read_bytes()
