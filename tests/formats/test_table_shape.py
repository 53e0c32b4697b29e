"""The breadth of a table's columns, whatever writes it."""

from __future__ import annotations

from app.formats.table_shape import PADDING, needed, shape
from tests.formats.build import table

ROOM = 9000
NAMES = (
    "Namn",
    "Samhällsbyggnad",
    "Utbildningsförvaltning",
    "Kommunledning",
    "Kulturförvaltningen",
    "Socialförvaltningen",
    "Äldreomsorgen",
)


def test_short_columns_keep_their_words_whole_where_long_words_must_be_broken() -> None:
    head = ("Ledamot", "Ja", "Nej", "Kommunledningskontorsutredningen", "Överförmyndarverksamheten")
    found = shape(table(head, ("Eva", "1", "0", "", "")), 3600)
    assert sum(found.widths) == 3600
    assert all(width >= PADDING + 200 for width in found.widths)
    assert found.widths[1] < found.widths[3]
    assert abs(found.widths[3] - found.widths[4]) < 10


def test_no_word_is_broken_as_long_as_the_columns_have_room_between_them() -> None:
    block = table(NAMES, ("Kommunledningskontoret", "1", "2", "3", "4", "5", "6"))
    room = needed(block)
    for name, width in zip(NAMES[1:], shape(block, room).widths[1:], strict=True):
        assert width >= needed(table((name,)))
    assert sum(shape(block, room).widths) == room


def test_larger_type_needs_broader_columns() -> None:
    block = table(("Mm", "Ordet utan slut och en hel del till"), ("m", "n " * 30))
    assert shape(block, ROOM, 24.0).widths[0] > shape(block, ROOM).widths[0]


def test_the_breadth_of_a_word_is_that_of_its_letters() -> None:
    assert needed(table(("illit",))) < needed(table(("namna",))) < needed(table(("MWMWM",)))
