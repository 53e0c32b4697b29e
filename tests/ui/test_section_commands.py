"""Adding sections."""

from __future__ import annotations

from tests.ui.driving import Person


def test_the_first_section_of_a_new_document_is_the_one_that_is_there(person: Person) -> None:
    person.press("Ctrl+Return").write("Öppnande")
    assert person.headings() == ["Öppnande"]
    person.press("Ctrl+Return").write("Budget")
    assert person.headings() == ["Öppnande", "Budget"]
