"""PDF in the library: its words in one item, its day, what is locked, damaged or only pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.archive import pdf_text
from app.archive.pdf_text import contents
from app.errors import UserError
from tests.archive.making import Shelf, aged, item, minutes, saved


def pdf(*pages: str) -> bytes:
    """A PDF with a line of text on each page."""
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(len(pages)))
    things = ["<</Type/Catalog/Pages 2 0 R>>", f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>"]
    things.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    for n, text in enumerate(pages):
        shown = f"BT /F1 12 Tf 50 700 Td ({text}) Tj ET"
        things.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {5 + 2 * n} 0 R"
            "/Resources<</Font<</F1 3 0 R>>>>>>"
        )
        things.append(f"<</Length {len(shown)}>>\nstream\n{shown}\nendstream")
    body = "%PDF-1.4\n"
    places: list[int] = []
    for number, thing in enumerate(things, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{thing}\nendobj\n"
    table = "".join(f"{at:010} 00000 n \n" for at in places)
    size = len(things) + 1
    end = f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
    end += f"startxref\n{len(body)}\n%%EOF"
    return (body + end).encode("cp1252")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_its_words_are_found_in_one_item_with_its_day(shelf: Shelf) -> None:
    path = shelf.folder / "Protokoll KS.pdf"
    path.write_bytes(pdf("Kommunstyrelsen 2019-03-12", "bygga en ny simhall på Kvarnudden"))
    shelf.update()
    assert shelf.found("simhallen") == ["Protokoll KS"]
    assert shelf.rows("SELECT day, state FROM documents") == [("2019-03-12", "read")]


def test_the_day_in_its_name_goes_before_one_in_its_text(tmp_path: Path) -> None:
    found = contents(pdf("kallelse till 2019-03-12"), tmp_path / "Protokoll 2019-02-01.pdf")
    assert found.day == "2019-02-01"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"%PDF-1.7 skr\xc3\xa4p", "library.pdf-damaged"), (pdf(""), "library.pdf-no-text")],
)
def test_what_gives_no_words_is_told(data: bytes, code: str, tmp_path: Path) -> None:
    with pytest.raises(UserError) as raised:
        contents(data, tmp_path / "a.pdf")
    assert raised.value.message.code == code


def test_what_is_endless_ends(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pdf_text, "MOST_PAGES", 2)
    (only,) = contents(pdf("ett", "två", "tre"), tmp_path / "a.pdf").items
    assert [part.text for part in only.parts] == ["ett", "två"]
    monkeypatch.setattr(pdf_text, "MOST_WORDS", 4)
    with pytest.raises(UserError) as raised:
        contents(pdf("ett", "två"), tmp_path / "a.pdf")
    assert raised.value.message.code == "library.too-much"


def test_the_export_beside_a_document_is_not_found_twice(shelf: Shelf) -> None:
    document = saved(shelf.folder / "a.paragraf", minutes(item("Simhall", decision="bifall")))
    export = shelf.folder / "a.pdf"
    export.write_bytes(pdf("Simhall bifall"))
    aged(export)
    shelf.update()
    assert shelf.found("simhall") == ["Simhall"]
    assert shelf.states()["a.pdf"] == ("copy", "library.copy")
    document.unlink()
    shelf.update()
    assert shelf.states() == {"a.pdf": ("read", "")}
    saved(document, minutes(item("Simhall", decision="bifall")))
    shelf.update()
    assert shelf.states()["a.pdf"] == ("copy", "library.copy")
    assert shelf.found("simhall") == ["Simhall"]
