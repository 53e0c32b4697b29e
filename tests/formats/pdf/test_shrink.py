"""A PDF gets smaller by packing its small objects, and stays the document that it was."""

from __future__ import annotations

import pytest

from app.formats import pdf
from app.formats.pdf.shrink import shrunk
from app.profiles import load
from tests.benchmarks import documents
from tests.formats.pdf.opened import Opened


@pytest.fixture(scope="module")
def plain() -> bytes:
    with pdf.Compiler() as compiler:
        return compiler.compile(documents.of_pages(5), load(""))


def test_words_bookmarks_and_facts_stay(plain: bytes) -> None:
    before, after = Opened(plain), Opened(shrunk(plain))
    assert after.whole() == before.whole()
    assert after.bookmarks() == before.bookmarks()
    assert after.metadata() == before.metadata()


def test_a_written_file_is_packed(plain: bytes) -> None:
    written = pdf.write(documents.of_pages(5), load("")).data
    assert written == shrunk(plain)
    assert len(written) < 0.85 * len(plain)
    assert b"pdfuaid:part" in written  # what says that it conforms can be read without unpacking anything


def test_what_is_packed_already_stays_as_it_is(plain: bytes) -> None:
    assert shrunk(shrunk(plain)) == shrunk(plain)


@pytest.mark.parametrize("cut", [0, 1, 100, 5000])
def test_what_is_no_whole_file_stays_as_it_is(plain: bytes, cut: int) -> None:
    assert shrunk(plain[:cut]) == plain[:cut]
    assert shrunk(plain[: -cut - 1]) == plain[: -cut - 1]


def test_a_table_of_objects_that_lies_is_left_alone(plain: bytes) -> None:
    place = plain.rindex(b" 00000 n")
    other = b"7" if plain[place - 1 : place] == b"8" else b"8"
    lying = plain[: place - 1] + other + plain[place:]
    assert shrunk(lying) == lying
