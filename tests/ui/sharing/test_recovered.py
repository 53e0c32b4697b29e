"""Work that was left behind, taken up while somebody else has its document: it is in a copy at least."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox

from app.model.minutes import Minutes, Package
from app.storage import claim, project
from app.ui.application import Application
from tests.ui.driving import Person, turn, until
from tests.ui.recovery.conftest import AFTER, BEFORE, leave
from tests.ui.sharing.conftest import Somebody


def restore(program: Application, path: Path) -> Person:
    left = leave(BEFORE, AFTER, path)
    program.open_first([], None)
    person = Person(program.windows[0])
    program.recovery._restore(left, person.window)
    until(lambda: person.session.path == path)
    return person


def answer(person: Person, name: str) -> None:
    box = person.dialog()
    assert isinstance(box, QMessageBox)
    next(each for each in box.buttons() if each.objectName() == name).click()
    turn()


def said(minutes: Minutes) -> str:
    return repr(minutes.sections[1].parts[0].blocks)


def document(path: Path) -> Path:
    project.write(path, Package(BEFORE))
    return path


def test_recovered_work_has_its_document_when_nobody_else_does(program: Application, file: Path) -> None:
    person = restore(program, document(file))
    until(lambda: claim.read(file) is not None)
    assert said(person.minutes) == said(AFTER)
    program.recovery.jobs.wait()


def test_recovered_work_is_kept_when_one_takes_over(
    program: Application, file: Path, somebody: Somebody
) -> None:
    somebody(document(file))
    person = restore(program, file)
    answer(person, "shared_take")
    assert said(person.minutes) == said(AFTER)
    assert person.session.dirty
    assert not person.session.only_read
    program.recovery.jobs.wait()


def test_recovered_work_is_in_a_copy_when_one_reads(
    program: Application, file: Path, somebody: Somebody
) -> None:
    somebody(document(file))
    person = restore(program, file)
    answer(person, "shared_read")
    until(lambda: len(program.windows) == 2 and said(person.minutes) == said(BEFORE))
    copy = program.windows[1].documents.session
    assert said(copy.minutes) == said(AFTER)
    assert copy.dirty
    program.recovery.jobs.wait()
