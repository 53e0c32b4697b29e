"""The Checks tab: findings after a pause, a key to each place and one to mend, errors in the status bar."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import new_section
from app.ui.application import Application
from app.ui.side.checks import ChecksTab
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen
from tests.ui.side.meeting import item, minutes

Reader = Callable[[Package], Person]


def faulty() -> Minutes:
    """A protokoll in which § 45 has no heading."""
    good = minutes()
    return replace(good, sections=(good.sections[0], new_section(""), good.sections[2]))


def tab(person: Person) -> ChecksTab:
    person.press("F8")
    tab = person.window.side.panel.tab("checks")
    assert isinstance(tab, ChecksTab)
    until(lambda: person.window.side.checking.is_current)
    turn()
    return tab


def told(tab: ChecksTab) -> list[str]:
    model = tab.list.findings
    return [
        str(model.data(model.index(n), Qt.ItemDataRole.AccessibleTextRole)) for n in range(model.rowCount())
    ]


def choose(tab: ChecksTab, words: str) -> None:
    found = [n for n, row in enumerate(told(tab)) if words in row]
    assert found, told(tab)
    tab.list.choose(found[0])


def test_findings_say_how_much_they_matter_where_they_are_and_what_to_do(reader: Reader) -> None:
    checks = tab(reader(Package(faulty())))
    heading = next(row for row in told(checks) if "Rubriken saknas" in row)
    assert heading.startswith("Fel. § 45. ")
    weights = [row.partition(".")[0] for row in told(checks)]
    assert weights == sorted(weights, key=["Fel", "Varning", "Anmärkning"].index)
    choose(checks, "Rubriken saknas")
    assert checks.remedy.text() in heading
    assert checks.remedy.text()


def test_enter_goes_to_the_place_of_a_finding(reader: Reader) -> None:
    person = reader(Package(faulty()))
    checks = tab(person)
    choose(checks, "Rubriken saknas")
    person.press("Return")
    assert person.shown == person.minutes.sections[1].id
    assert person.focus.objectName() == "heading"
    person.write("Budget")
    until(lambda: not any("Rubriken saknas" in row for row in told(checks)))
    check_screen(person.window)


def test_f8_goes_from_finding_to_finding_in_the_text(reader: Reader) -> None:
    person = reader(Package(faulty()))
    checks = tab(person)
    checks.list.choose(0)
    count = checks.list.findings.rowCount()
    assert count > 2
    person.press("F8")
    assert checks.list.currentIndex().row() == 0, "the current one is gone to first"
    person.press("F8")
    assert checks.list.currentIndex().row() == 1
    person.press("Shift+F8", "Shift+F8")
    assert checks.list.currentIndex().row() == count - 1


def test_what_mends_itself_is_mended_by_a_key_and_undone(reader: Reader) -> None:
    person = reader(Package(minutes()))
    checks = tab(person)
    rows = checks.list.findings.rows
    number = next((n for n, row in enumerate(rows) if row.finding.mend), None)
    assert number is not None, [row.finding for row in rows]
    checks.list.choose(number)
    assert checks.mend.isEnabled()
    before = person.minutes
    person.press("Space")
    assert person.minutes != before
    person.press("Ctrl+Z")
    assert person.minutes == before
    assert person.focus.objectName() == "findings"


def test_errors_are_counted_in_the_status_bar_and_a_click_opens_the_tab(reader: Reader) -> None:
    person = reader(Package(faulty()))
    person.window.side.checking.look()
    until(lambda: person.window.status.findings)
    button = person.find("status_findings", QToolButton)
    assert button.text().endswith("fel")
    person.click("status_findings")
    assert person.focus.objectName() == "findings"


def test_nothing_is_checked_while_somebody_types(reader: Reader) -> None:
    person = reader(Package(faulty()))
    tab(person)
    person.press("Escape")
    looked = person.window.side.checking._looked
    person.write("ord efter ord")
    turn()
    assert person.window.side.checking._looked is looked
    until(lambda: person.window.side.checking._looked is person.minutes)


def test_a_document_without_faults_says_so(reader: Reader) -> None:
    new = new_minutes("notes")
    header = replace(new.header, title="Möte")
    checks = tab(reader(Package(replace(new, header=header, sections=(item("Läget"),)))))
    shown = [row for row in told(checks) if row.startswith("Fel")]
    assert not shown
    summary = checks.findChild(QLabel, "checks_summary")
    assert isinstance(summary, QLabel)
    assert summary.text()


def test_the_words_are_english_in_english(
    reader: Reader, spoken: Callable[[str], None], program: Application
) -> None:
    spoken("en")
    checks = tab(reader(Package(faulty())))
    assert any(row.startswith("Error. § 45. ") for row in told(checks))
