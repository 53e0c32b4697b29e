"""Tables in Word: as wide as the text, header rows repeated, rows kept whole."""

from __future__ import annotations

from docx.oxml.ns import qn

from app.formats.docx import write
from app.messages import LANGUAGES, sentence
from app.model.ids import new_id
from app.model.inlines import Image
from app.model.media import media_name
from app.profiles import load
from tests.formats.build import document, p, quote, table
from tests.formats.docx.opened import Opened, opened, style_of, text, value
from tests.strategies import PNG

NAME = media_name(PNG, "png")


def test_a_header_row_is_repeated_and_not_broken() -> None:
    rows = opened(document(table(("Namn", "Röst"), ("Eva", "ja")))).all("w:tr")
    assert rows[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
    assert rows[0].find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None
    assert rows[1].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None
    plain = opened(document(table(("Namn", "Röst"), header=False))).all("w:tr")
    assert plain[0].find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None


def test_short_rows_are_not_broken_and_small_tables_stay_on_one_page() -> None:
    small = opened(document(table(("a", "b"), ("c", "d"), ("e", "f"))))
    kept = [
        text(each) for each in small.all("w:p") if each.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    ]
    assert kept == ["a", "b", "c", "d"]
    assert len(small.all("w:cantSplit")) == 3
    large = opened(document(table(*((str(n), "x" * (n * 10)) for n in range(1, 41)))))
    assert large.all("w:keepNext") == []
    assert len(large.all("w:cantSplit")) == 16


def test_tables_are_as_wide_as_the_text_that_they_stand_in() -> None:
    profile = load()
    file = opened(document(table(("a", "b" * 200, "c")), quote(table(("d",)))))
    whole, inner = (
        int(value(each.find(f"{qn('w:tblPr')}/{qn('w:tblW')}"), "w:w")) for each in file.all("w:tbl")
    )
    assert whole == round(profile.page.text_width * 1440 / 25.4)
    assert inner < whole
    for each in file.all("w:tbl"):
        columns = [int(value(column, "w:w")) for column in each.find(qn("w:tblGrid"))]
        assert sum(columns) == int(value(each.find(f"{qn('w:tblPr')}/{qn('w:tblW')}"), "w:w"))


def test_amounts_stand_at_the_right_but_not_in_the_first_column() -> None:
    file = opened(document(table(("Nr", "Kronor"), ("1", "1 250 kr"), ("2", "−3,5 %"), ("3", ""))))
    right = [text(each.getparent().getparent()) for each in file.all("w:jc")]
    assert right == ["Kronor", "1 250 kr", "−3,5 %", ""]


def test_a_table_wider_than_word_can_open_becomes_paragraphs_and_is_told() -> None:
    wide = table(tuple(f"c{n}" for n in range(64)))
    written = write(document(wide, table(tuple(f"d{n}" for n in range(63)))), load())
    file = Opened(written.data)
    assert [message.code for message in written.messages] == ["docx.wide-table"]
    assert all("64" in sentence(written.messages[0], language) for language in LANGUAGES)
    assert file.paragraphs()[:64] == [f"c{n}" for n in range(64)]
    assert len(file.all("w:tbl")) == 1


def test_a_picture_in_a_narrow_cell_can_still_be_seen() -> None:
    cells = (p(Image(new_id(), NAME, "punkt", 50.0)), *("x" * 60 for _ in range(40)))
    (size,) = opened(document(table(cells), media={NAME: PNG})).all("wp:extent")
    assert int(size.get("cx")) >= 100_000


def test_two_tables_in_a_row_stay_two() -> None:
    first, _ = opened(document(table(("a",)), table(("b",)))).all("w:tbl")
    assert style_of(first.getnext()) == "TableEnd"
