"""The handbook holds together: the same in both languages, nothing dead, every command explained."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from PySide6.QtGui import QImageReader

from app.resources import resource
from app.ui.handbook import chapters
from app.ui.handbook.places import PLACES
from app.ui.handbook.rendering import Words
from tests.ui.driving import Person

LANGUAGES = ("sv", "en")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")
LARGEST = 60 * 1024  # bytes of one picture


def anchors(language: str, chapter: str) -> list[tuple[int, str]]:
    return [(p.level, p.anchor) for p in chapters.passages(chapter, chapters.source(language, chapter))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_file_is_a_chapter_and_every_chapter_a_file(language: str) -> None:
    files = {path.stem for path in resource("handbook", language).glob("*.md")}
    assert files == set(chapters.CHAPTERS)


@pytest.mark.parametrize("chapter", chapters.CHAPTERS)
def test_a_chapter_has_the_same_headings_in_both_languages(chapter: str) -> None:
    assert anchors("sv", chapter) == anchors("en", chapter)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_can_be_led_to_and_no_level_is_skipped(language: str) -> None:
    for chapter in chapters.CHAPTERS:
        text = chapters.source(language, chapter)
        headings = re.findall(r"^#+ .*$", text, re.M)
        found = anchors(language, chapter)
        assert len(headings) == len(found), chapter
        assert found[0] == (1, chapter)
        assert len({anchor for _, anchor in found}) == len(found), chapter
        assert all(after - before <= 1 for (before, _), (after, _) in pairwise(found)), chapter


def targets(language: str) -> set[str]:
    return {
        f"{chapter}#{anchor}" for chapter in chapters.CHAPTERS for _, anchor in anchors(language, chapter)
    } | set(chapters.CHAPTERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_dead_and_none_leads_out(language: str) -> None:
    known = targets(language)
    for chapter in chapters.CHAPTERS:
        for _, target in LINK.findall(chapters.source(language, chapter)):
            assert target.replace(".md", "") in known, (chapter, target)


def test_what_f1_opens_is_there() -> None:
    assert set(PLACES.values()) <= targets("sv")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_picture_is_there_is_small_and_says_what_it_shows(language: str) -> None:
    for chapter in chapters.CHAPTERS:
        for alt, name in PICTURE.findall(chapters.source(language, chapter)):
            path = resource("handbook", "pictures", name)
            assert len(alt) > 20, (chapter, name)
            assert name.endswith(f"-{language}.png")
            assert path.stat().st_size <= LARGEST, name
            assert QImageReader(str(path)).size().width() > 100, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_menus_is_explained(language: str, person: Person) -> None:
    told = {
        name
        for chapter in chapters.CHAPTERS
        for name in chapters.ACTION.findall(chapters.source(language, chapter))
    }
    known = {action.objectName() for action in person.window.actions_.all()}
    assert known - told == set()
    assert told - known == set()


def test_the_table_of_keys_follows_a_changed_key(person: Person) -> None:
    action = person.window.actions_.find
    words = Words(person.window.menuBar())
    assert "Ctrl+F" in words.command("find")
    action.setShortcut("Ctrl+Alt+J")
    assert "Ctrl+Alt+J" in words.command("find")
    assert "Ctrl+Alt+J" in words.filled("<!-- shortcuts -->", "Kommando", "Tangenter")


def test_a_search_finds_passages_by_all_of_their_words() -> None:
    text = "# Ett {#one}\n\nHär står om votering.\n\n## Två {#two}\n\nVotering med *lika* röstetal.\n"
    known = chapters.passages("life", text)
    assert [p.anchor for p in chapters.matching(known, "votering")] == ["one", "two"]
    assert [p.anchor for p in chapters.matching(known, "LIKA votering")] == ["two"]
    assert chapters.matching(known, "  ") == []
    assert "lika röstetal" in chapters.snippet(known[1], "lika")
