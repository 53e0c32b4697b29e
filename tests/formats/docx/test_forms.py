"""The forms of a protokoll in Word."""

from __future__ import annotations

from app.formats.docx.forms import front
from app.formats.flow import Front, Group, Row

WIDTH = 9000


def _rows(
    count: int, name: str = "Anna Ek (S), ordförande §§ 1–9 och 12–15 samt vid valet av revisorer"
) -> str:
    group = Group("Ledamöter", tuple(f"{n} {name}" for n in range(count)))
    return "".join(
        front(Front("Ekäng", "Fullmäktige", "Protokoll", "", (), (Row("Beslutande", (group,)),)), WIDTH)
    )


def test_a_long_list_of_members_begins_on_the_front_page_and_goes_on_on_the_next() -> None:
    assert "<w:cantSplit/>" not in _rows(61)
    assert "<w:cantSplit/>" not in _rows(61, "Bo Ek (S)")  # in two columns


def test_a_short_list_of_members_stays_on_one_page() -> None:
    assert "<w:cantSplit/>" in _rows(4)
    assert "<w:cantSplit/>" in _rows(8, "Bo Ek (S)")
