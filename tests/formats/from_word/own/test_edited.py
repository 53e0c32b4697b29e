"""Our own files after others had them: saved by LibreOffice, with words changed, with bookmarks gone."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from app.formats import docx, from_word
from app.formats.from_word import reading
from app.formats.from_word.own import understood
from app.formats.from_word.source import SourceBlock, SourceParagraph
from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.inlines import plain
from app.model.minutes import Minutes
from app.profiles import load
from app.resources import resource
from app.session.files import read_source

EDITED = Path(__file__).parent / "redigerad.docx"
NOTES = resource("samples", "minnesanteckningar.paragraf")


def _words(minutes: Minutes) -> str:
    said = [section.heading for _, section in tree.walk(minutes.sections)]
    for part in tree.parts(minutes):
        said += [plain(each.content) for each in walk(part.blocks) if isinstance(each, Paragraph)]
    return " ".join(said)


def test_a_copy_that_was_edited_and_saved_by_libreoffice_comes_back_by_its_sections() -> None:
    before = read_source(NOTES).package.minutes
    found = from_word.read(EDITED.read_bytes(), name="redigerad.docx")
    after = found.read.package.minutes
    assert found.by == "own"
    ids = [section.id for section in before.sections[:3]]
    assert [section.id for section in after.sections[:3]] == ids
    assert [section.heading for section in after.sections[1:]][::2] == ["En ny rubrik", "Tillagt i Word"]
    assert "Ord som kom till i Word." in _words(after)
    assert "tillföra" in _words(after)


def _body_words(blocks: tuple[SourceBlock, ...]) -> list[str]:
    return [plain(each.content) for each in blocks if isinstance(each, SourceParagraph)]


@pytest.mark.parametrize("seed", range(4))
def test_no_word_is_lost_when_bookmarks_are(seed: int) -> None:
    source = reading.read(docx.write(read_source(NOTES).package, load()).data, name="a.docx")
    chance = Random(seed)
    gone = [
        replace(each, bookmarks=tuple(name for name in each.bookmarks if chance.random() > 0.4))
        if isinstance(each, SourceParagraph)
        else each
        for each in source.blocks
    ]
    paragraphs = [(at, each) for at, each in enumerate(source.blocks) if isinstance(each, SourceParagraph)]
    first = max(at for at, each in paragraphs if each.tabs)
    gone[: first + 1] = source.blocks[: first + 1]  # the head of the page stays what it is
    found = understood(replace(source, blocks=tuple(gone)), name="a.docx").read.package.minutes
    said = _words(found) + repr(found.header)
    for words in _body_words(tuple(gone[first + 1 :])):
        for piece in words.replace("\u2003", "\n").split("\n"):
            assert piece.strip() in said
