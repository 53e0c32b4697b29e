"""A section on the screen: its heading, its case number, its parts."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.ids import new_id
from app.model.inlines import text
from app.model.minutes import Package, new_minutes
from app.model.sections import Part, Section, new_section
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen


def test_the_heading_is_written_and_enter_goes_to_the_text(person: Person) -> None:
    person.press("Ctrl+PgDown").click("heading").write("§ 45 Budget – ”2027”").press("Return").write("a")
    assert person.section.heading == "§ 45 Budget – ”2027”"
    assert person.focus.objectName() == "pane_0"
    check_screen(person.window)


def test_notes_show_no_case_number_unless_there_is_one(reader: Callable[[Package], Person]) -> None:
    with_one = Section(new_id(), "Ett", "KS 1", parts=(Part(new_id()),))
    person = reader(Package(replace(new_minutes(), sections=(with_one, new_section("Två", paragraph())))))
    person.click_section("Ett")
    assert person.field("section_case_number").text() == "KS 1"
    person.click_section("Två")
    assert person.window.findChild(type(person.field("heading")), "section_case_number").isHidden()


def test_every_part_has_its_pane_with_its_name(reader: Callable[[Package], Person]) -> None:
    section = Section(
        new_id(),
        "Budget",
        parts=(
            Part(new_id(), "summary", (paragraph(*text("a")),)),
            Part(new_id(), "decision", (paragraph(*text("b")),)),
        ),
    )
    person = reader(Package(replace(new_minutes("protokoll"), sections=(section, new_section("Nästa")))))
    person.window.outline.setFocus()
    person.click_section("Budget")
    assert [person.find(f"pane_{i}").accessibleName() for i in (0, 1)] == [
        "Sammanfattning av ärendet",
        "Beslut",
    ]
    person.find("pane_1").setFocus()
    person.press("End").write("!")
    assert person.section.parts[1].blocks == (replace(section.parts[1].blocks[0], content=text("b!")),)
    check_screen(person.window)
    person.press("Ctrl+PgDown")
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert person.focus.objectName() == "pane_1"
    check_screen(person.window)


def test_a_section_without_parts_can_still_be_shown(reader: Callable[[Package], Person]) -> None:
    person = reader(Package(replace(new_minutes(), sections=(Section(new_id(), "Tomt"),))))
    person.click_section("Tomt")
    person.press("Return")
    assert person.focus.objectName() == "heading"
    check_screen(person.window)


def test_a_heading_keeps_its_room_where_the_page_is_narrow(reader: Callable[[Package], Person]) -> None:
    person = reader(Package(replace(new_minutes("protokoll"), sections=(new_section("Ett långt ärende"),))))
    person.click_section("Ett långt ärende")
    heading, number = person.field("heading"), person.field("section_case_number")
    person.view.section_page.resize(900, 500)
    turn()
    assert number.y() < heading.geometry().bottom()
    person.view.section_page.resize(300, 500)
    turn()
    assert number.y() > heading.geometry().bottom()
    assert heading.width() > 120


def test_going_between_items_makes_no_new_panes(reader: Callable[[Package], Person]) -> None:
    def item(heading: str, parts: int) -> Section:
        written = tuple(Part(new_id(), "text", (paragraph(*text(f"{heading} {n}")),)) for n in range(parts))
        return Section(new_id(), heading, parts=written)

    sections = (item("Fyra", 4), item("En", 1), item("Tre", 3))
    person = reader(Package(replace(new_minutes("protokoll"), sections=sections)))
    person.click_section("Fyra")
    panes = [person.find(f"pane_{n}") for n in range(4)]
    person.press("Ctrl+0").press("Ctrl++")
    for heading, count in (("En", 1), ("Tre", 3), ("Fyra", 4), ("Tre", 3)):
        person.click_section(heading)
        check_screen(person.window)
        assert [person.find(f"pane_{n}") for n in range(count)] == panes[:count]
        person.press("Ctrl+-")
    assert len({pane.font().pointSizeF() for pane in panes}) == 1
