"""Every Word file at hand opens, and every visible word of it is kept, against the XML's own text.

Quick: what lies beside these tests (made by LibreOffice), and what installed packages bring. For more, unpack
the source distributions of packages that have Word files among their tests and say where:
PARAGRAF_DOCX_FILES=FOLDER pytest tests/formats/from_word/reading/test_sweep.py
"""

from __future__ import annotations

import os
import random
from pathlib import Path
from xml.etree.ElementTree import ParseError
from zipfile import BadZipFile

import docx
import pytest

from app.errors import UserError
from app.formats.from_word import reading
from app.formats.from_word.source import Source
from tests.formats.from_word.reading import seen
from tests.formats.from_word.reading.made import codes, file, lines, paragraphs, read
from tests.formats.from_word.reading.mutated import mutated

LONG = bool(os.environ.get("PARAGRAF_LONG"))
KINDS = (".docx", ".docm", ".dotx", ".dotm")
BESIDE = sorted((Path(__file__).parent.parent / "files").glob("*.docx"))
FOLDER = os.environ.get("PARAGRAF_DOCX_FILES", "")
REFUSED = {"word-file.old-or-locked", "word-file.not-word", "word-file.damaged", "word-file.entities"}
REFUSED |= {"word-file.bad-part", "word-file.too-deep", "word-file.too-large"}


def templates() -> list[Path]:
    """What python-docx brings."""
    return sorted(Path(docx.__file__).parent.rglob("*.docx"))


@pytest.mark.parametrize("path", [*BESIDE, *templates()], ids=lambda path: path.name)
def test_every_visible_word_is_kept(path: Path) -> None:
    data = path.read_bytes()
    assert seen.faults(seen.of_file(data), seen.of_source(reading.read(data, name=path.name))) == []


def test_there_are_files_to_look_at() -> None:
    assert len(BESIDE) >= 2
    assert templates()


@pytest.mark.skipif(not FOLDER, reason="PARAGRAF_DOCX_FILES names no folder")
def test_every_visible_word_of_a_folder_of_files_is_kept() -> None:
    faults: dict[str, list[str]] = {}
    count = 0
    for path in sorted(Path(FOLDER).rglob("*")):
        if path.suffix.lower() not in KINDS or not path.is_file():
            continue
        count += 1
        data = path.read_bytes()
        try:
            source = reading.read(data, name=path.name)
        except UserError as error:
            if error.message.code not in REFUSED or not _is_broken(data):
                faults[str(path)] = [repr(error)]
            continue
        try:
            file = seen.of_file(data)
        except (ParseError, BadZipFile):
            continue  # one that is broken, and was read in part with a word on it
        if found := seen.faults(file, seen.of_source(source)):
            faults[str(path)] = found
    assert count
    assert faults == {}, f"of {count} files"


def _is_broken(data: bytes) -> bool:
    """Whether nobody could read a file."""
    try:
        seen.of_file(data)
    except Exception:
        return True
    return False


def test_the_walk_finds_what_a_reader_loses() -> None:
    """A check that cannot fail is none."""
    data = BESIDE[0].read_bytes()
    source = reading.read(data, name="x.docx")
    file = seen.of_file(data)
    lost = seen.Seen(seen.of_source(source).paragraphs[1:], seen.of_source(source).running)
    assert seen.faults(file, lost)
    more = seen.Seen([*seen.of_source(source).paragraphs, "Ord som ingen skrev"], lost.running)
    assert seen.faults(file, more)


@pytest.mark.parametrize("path", BESIDE, ids=lambda path: path.name)
def test_a_changed_file_is_read_or_refused(path: Path) -> None:
    data = path.read_bytes()
    for seed in range(3000 if LONG else 25):
        changed = mutated(random.Random(seed), data)
        try:
            assert isinstance(reading.read(changed, name="x.docx"), Source), seed
        except UserError as error:
            assert error.message.code in REFUSED, (seed, error)  # noqa: PT017
        except Exception as error:
            raise AssertionError(f"seed {seed}") from error


# What LibreOffice made of a document with everything


def opened(name: str) -> Source:
    path = Path(__file__).parent.parent / "files" / name
    return reading.read(path.read_bytes(), name=name)


def test_libreoffices_changes_notes_comments_and_boxes_are_read() -> None:
    source = opened("tracked-libreoffice.docx")
    text = lines(source)
    assert "Det nya gamla beslutet[En fotnot med ord.] gäller från i dag." in text
    assert "Ord i en ruta" in text
    said = {comment.author: comment.text for comment in source.comments}
    assert said.keys() == {"Anna Ek", "Bo Al", "Cia"}
    assert said["Cia"] == "Stämmer det?"
    marked = {
        each.text: each.marks for p in paragraphs(source) for each in p.content if hasattr(each, "marks")
    }
    assert marked["gamla "].strike
    assert marked["gamla "].comments
    assert marked["nya "].comments
    assert not marked["nya "].strike
    assert not codes(source)


def test_libreoffices_lists_tables_and_links_are_read() -> None:
    source = opened("libreoffice.docx")
    text = lines(source)
    markers = {line: p.marker for line, p in zip(text, paragraphs(source), strict=True)}
    assert markers["Första punkten"] == "1."
    assert markers["under den"].startswith("a")
    assert markers["Andra"] == "2."
    assert markers["en prick"] == ""
    assert {"inre", "Anna Ek (S)", "Slut & klart – ”citat” … 😀"} <= set(text)
    links = {each.marks.link for p in paragraphs(source) for each in p.content if hasattr(each, "marks")}
    assert "https://ekang.example/bad" in links


def test_a_file_of_nothing_is_empty() -> None:
    assert read("").blocks == ()
    assert reading.read(file(""), name="x").messages == ()
