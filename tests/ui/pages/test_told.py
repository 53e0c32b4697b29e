"""What is told beneath the pages: what stands in a PDF's way, whose pages they are, why there are none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.profiles import own
from tests.ui.driving import Person, until
from tests.ui.pages.support import of_sections, open_tab, settled

Reader = Callable[[Package], Person]


def told(person: Person) -> list[str]:
    """The lines beneath the pages, once those are there."""
    frame = open_tab(person).frame
    settled(frame.pages)
    return [frame.told.item(row).text() for row in range(frame.told.count())]


def in_profile(name: str) -> Package:
    package = of_sections(1)
    header = replace(package.minutes.header, title="Möte")
    return replace(package, minutes=replace(package.minutes, profile=name, header=header))


def test_when_all_is_well_nothing_is_told(reader: Reader) -> None:
    person = reader(in_profile(""))
    assert told(person) == []
    assert not open_tab(person).frame.told.isVisible()


def test_a_sign_that_no_font_has_is_named_and_leads_to_its_part(reader: Reader) -> None:
    sections = (new_section("Ett", paragraph(Text("Ord"))), new_section("Två", paragraph(Text("\U000131ff"))))
    minutes = replace(new_minutes(), sections=sections)
    person = reader(Package(replace(minutes, header=replace(minutes.header, title="Möte"))))
    (line,) = told(person)
    assert "U+131FF" in line
    frame = open_tab(person).frame
    frame.told.itemActivated.emit(frame.told.item(0))
    assert person.view.section == sections[1].id
    assert person.focus.objectName() == "pane_0"


def test_a_profile_that_is_not_here_is_told_and_the_default_look_shown(reader: Reader) -> None:
    person = reader(in_profile("grannen"))
    (line,) = told(person)
    assert "grannen" in line
    assert open_tab(person).frame.pages.pages is not None


def test_with_a_template_of_words_own_the_pages_say_whose_they_are(reader: Reader, tmp_path: Path) -> None:
    folder = own.path_of("mall").parent
    folder.mkdir(parents=True)
    docx.Document().save(str(folder / "mall.docx"))
    text = 'based_on = "neutral"\nmunicipality = "Ekäng"\n[word]\ntemplate = "mall.docx"\n'
    own.path_of("mall").write_text(text, encoding="utf-8")
    person = reader(in_profile("mall"))
    assert any("Word" in line for line in told(person))


@pytest.mark.parametrize("name", ["pages_smaller", "pages_larger", "pages_two"])
def test_the_bar_is_reached_and_named(reader: Reader, name: str) -> None:
    person = reader(of_sections(1))
    frame = open_tab(person).frame
    button = getattr(frame, name.removeprefix("pages_"))
    assert button.accessibleName()
    button.click()
    until(lambda: not frame.pages.is_busy)
