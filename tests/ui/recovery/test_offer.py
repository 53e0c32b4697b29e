"""The offer of what was left behind: where it stands, what it says, and that it is in nobody's way."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QToolButton

from app.storage import journals, project
from app.ui.application import Application
from tests.ui.driving import Person, turn
from tests.ui.recovery.conftest import AFTER, BEFORE, leave, minutes
from tests.ui.test_accessible import check_names


def said(person: Person) -> str:
    found = [each for each in person.window.findChildren(QLabel, "recovery_text") if each.isVisible()]
    return found[0].text() if found else ""


def test_what_was_left_is_offered_and_the_caret_stays(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    focus = person.focus
    program.recovery.look()
    person.write("A")
    idle()
    assert said(person).startswith("Osparat arbete från ")
    assert said(person).endswith(" finns kvar: Årsmöte")
    assert person.focus is focus
    assert person.write("b").minutes.header.title == "Ab"
    check_names(person.window)


def test_where_nothing_was_left_nothing_is_said(
    program: Application, person: Person, idle: Callable[[], None]
) -> None:
    program.recovery.look()
    idle()
    assert said(person) == ""


def test_several_are_counted(program: Application, person: Person, idle: Callable[[], None]) -> None:
    leave(minutes(""), minutes("Ett"))
    leave(minutes(""), minutes("Två"))
    program.recovery.look()
    idle()
    assert said(person).endswith(" finns kvar: Två, och 1 till.")


def test_the_offer_is_reached_by_key_and_put_off(
    left: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    program.recovery.look()
    idle()
    areas = [person.press("F6").focus.objectName() for _ in range(4)]
    assert "show_recovery" in areas
    person.find("recovery_later", QToolButton).click()
    assert said(person) == ""
    assert journals.left_behind() == [left]


def test_a_file_that_is_opened_is_told_of_its_own(
    left: Path, file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    leave(minutes(""), minutes("Ett annat"))
    program.recovery.look()
    idle()
    program.open_files([file], person.window)
    idle()
    turn()
    assert said(person).startswith("Osparat arbete i den här filen från ")
    assert person.focus.objectName() == "pane_0"


def test_what_a_running_program_writes_is_not_offered(
    program: Application, person: Person, idle: Callable[[], None]
) -> None:
    person.write("Mitt")
    assert person.window.safety.flush()
    program.recovery.look()
    idle()
    assert said(person) == ""


def test_what_its_file_has_already_is_not_offered(
    file: Path, program: Application, person: Person, idle: Callable[[], None]
) -> None:
    path = leave(BEFORE, AFTER, file)
    project.write(file, project.read(file).package)
    from app.model.minutes import Package

    project.write(file, Package(AFTER))
    program.recovery.look()
    idle()
    assert said(person) == ""
    assert [each.name for each in journals.given_up()] == [path.name]
