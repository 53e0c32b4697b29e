"""Two people, one file, at the window: reading, a copy, taking over; nothing that anybody typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMessageBox, QToolButton

from app.model.minutes import Minutes, Package
from app.session.claiming import Watch
from app.storage import claim, journals, project
from app.ui.application import Application
from app.ui.sharing import sharing
from tests.ui.driving import Person, turn, until
from tests.ui.sharing.conftest import Somebody, minutes

CANCEL = QMessageBox.StandardButton.Cancel


@pytest.fixture
def opens(program: Application) -> Callable[..., Person]:
    """A person opens a document, in a window of its own."""

    def come(*paths: Path) -> Person:
        program.open_first([], None)
        program.open_files(paths, program.windows[0])
        until(lambda: len(program.windows) == len(paths))
        until(lambda: all(each.documents.session.path for each in program.windows))
        return Person(program.windows[0])

    return come


def box(person: Person) -> QMessageBox:
    found = person.dialog()
    assert isinstance(found, QMessageBox)
    return found


def choose(person: Person, name: str) -> None:
    """Answer the question."""
    button = next(each for each in box(person).buttons() if each.objectName() == name)
    button.click()
    person.back()


def strip(person: Person) -> str:
    found = person.window.findChild(QLabel, "sharing_text")
    return found.text() if isinstance(found, QLabel) and found.isVisible() else ""


def words(of: Minutes) -> str:
    return "".join(inline.text for block in of.sections[0].parts[0].blocks for inline in block.content)  # pyright: ignore


def save_elsewhere(file: Path, text: str) -> None:
    """The other saves."""
    read = project.read(file).package.minutes
    section = replace(minutes(text).sections[0], id=read.sections[0].id)
    project.write(file, Package(replace(read, sections=(section,))))


def held(file: Path) -> str:
    seen = claim.read(file)
    return seen.claim.session if seen else ""


def test_a_document_that_nobody_has_is_had_and_let_go_again(opens: Callable[..., Person], file: Path) -> None:
    person = opens(file)
    until(lambda: held(file))
    assert not person.asked()
    person.choose("new_notes")
    until(lambda: not held(file))
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_who_opens_what_another_has_is_asked_and_can_only_read(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    anna = somebody(file)
    person = opens(file)
    assert box(person).text().startswith("Anna Berg har dokumentet öppet på DATOR-12 sedan ")
    assert box(person).defaultButton().objectName() == "shared_read"
    choose(person, "shared_read")
    assert strip(person).startswith("Anna Berg har dokumentet öppet på DATOR-12 sedan ")
    person.view.focus_text()
    person.write("nej").press("Return", "Backspace", "Ctrl+B", "Ctrl+V")
    assert words(person.minutes) == "Vi beslutar."
    assert person.notice.startswith("Dokumentet är bara öppet för läsning här.")
    person.press("Ctrl+A", "Ctrl+C")
    assert QApplication.clipboard().text() == "Vi beslutar."
    assert "(endast läsning)" in person.window.windowTitle()
    assert person.find("status_saved", QLabel).text() == "endast läsning"
    assert person.find("heading", QLineEdit).isReadOnly()
    for name in ("save", "bold", "new_section", "delete_section", "paste", "undo", "rename", "keep_version"):
        assert not person.action(name).isEnabled(), name
    for name in ("save_as", "export", "print", "copy", "pages", "next_finding", "next_section", "zoom_in"):
        assert person.action(name).isEnabled(), name
    assert person.window.safety.flush()
    assert not journals.left_behind()
    assert not journals.folder().exists() or not list(journals.folder().glob("*.*"))
    assert held(file) == anna.own.session


def test_another_section_can_only_be_read_either(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    somebody(file)
    person = opens(file)
    choose(person, "shared_read")
    person.view.show_section("")
    turn()
    assert all(
        field.isReadOnly()
        for field in person.view.header_page.ui.title.parent().findChildren(QLineEdit)
        if not field.objectName().startswith(("notice", "kept_at", "qt_"))
    )
    assert not person.find("kind").isEnabled()
    person.window.outline.setFocus()
    person.press("F2", "Delete", "Alt+Down")
    assert person.minutes == person.session.saved


def test_closing_a_window_that_only_reads_asks_nothing_and_leaves_the_claim(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    anna = somebody(file)
    person = opens(file)
    choose(person, "shared_read")
    person.window.close()
    turn()
    assert not QApplication.activeModalWidget()
    assert held(file) == anna.own.session


def test_a_copy_is_a_document_of_its_own_with_a_name_of_its_own(
    opens: Callable[..., Person], file: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    somebody(file)
    person = opens(file)
    choose(person, "shared_copy")
    assert person.session.path is None
    assert person.session.dirty
    assert words(person.minutes) == "Vi beslutar."
    person.view.focus_text()
    person.write("Ja. ")
    assert words(person.minutes) == "Ja. Vi beslutar."
    assert person.action("save").isEnabled()
    proposed: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a: (proposed.append(a[2]), ("", ""))[1])
    person.choose("save")
    assert proposed == [str(file.with_name("Möte - kopia.paragraf"))]


def test_taking_over_lets_one_write_and_the_other_hears_of_it(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    anna = somebody(file)
    person = opens(file)
    choose(person, "shared_take")
    person.view.focus_text()
    person.write("Ja. ")
    assert words(person.minutes) == "Ja. Vi beslutar."
    until(lambda: anna.heard[-1].whose == "theirs")  # pyright: ignore
    assert strip(person) == ""
    person.choose("save")
    until(lambda: not person.session.dirty)
    assert not person.asked()


def test_whoever_cancels_has_an_empty_document_or_one_window_less(
    opens: Callable[..., Person], file: Path, somebody: Somebody, program: Application, tmp_path: Path
) -> None:
    somebody(file)
    person = opens(file)
    person.answer(CANCEL)
    assert person.window.is_untouched
    assert person.action("save").isEnabled()
    assert person.action("new_section").isEnabled()
    other = tmp_path / "other.paragraf"
    project.write(other, Package(minutes("Annat")))
    person.window.documents.open(other)
    until(lambda: person.session.path == other)
    program.open_files([file])
    until(lambda: len(program.windows) == 2)
    person.answer(CANCEL)
    until(lambda: len(program.windows) == 1)


def test_the_strip_tells_of_saving_and_closing_and_writing_begins_with_what_was_saved(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    anna = somebody(file)
    person = opens(file)
    choose(person, "shared_read")
    save_elsewhere(file, "Vi beslutar ja.")
    until(lambda: strip(person) == "Anna Berg har sparat dokumentet sedan det lästes in här.")
    person.find("sharing_again", QToolButton).click()
    until(lambda: words(person.minutes) == "Vi beslutar ja.")
    assert person.session.only_read
    assert not person.action("bold").isEnabled()
    until(lambda: strip(person).startswith("Anna Berg har dokumentet öppet"))
    save_elsewhere(file, "Vi beslutar ja, enhälligt.")
    anna.close(5)
    until(lambda: strip(person) == "Anna Berg har sparat och stängt dokumentet. Du kan börja skriva.")
    person.find("sharing_write", QToolButton).click()
    until(lambda: words(person.minutes) == "Vi beslutar ja, enhälligt.")
    until(lambda: not person.session.only_read and held(file))
    person.view.focus_text()
    person.write("Så: ")
    assert words(person.minutes).startswith("Så: Vi")
    assert strip(person) == ""
    assert person.notice == ""


@pytest.fixture
def typed_first(
    opens: Callable[..., Person], file: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
):
    """Somebody was quick: a word is typed before it is known that another has the document."""
    monkeypatch.setattr(sharing, "_AFTER", 400)
    somebody(file)
    person = opens(file)
    person.view.focus_text()
    person.write("Ja. ")
    assert words(person.minutes) == "Ja. Vi beslutar."
    until(lambda: person.session.only_read)
    return person


def test_what_was_typed_before_the_question_is_kept_when_one_takes_over(typed_first: Person) -> None:
    choose(typed_first, "shared_take")
    typed_first.view.focus_text()
    typed_first.write("Nu. ")
    assert words(typed_first.minutes) == "Ja. Nu. Vi beslutar."


def test_what_was_typed_before_the_question_is_in_a_copy_when_one_reads(
    typed_first: Person, program: Application
) -> None:
    choose(typed_first, "shared_read")
    until(lambda: len(program.windows) == 2)
    until(lambda: words(typed_first.minutes) == "Vi beslutar.")
    assert typed_first.session.only_read
    copy = program.windows[1].documents.session
    assert words(copy.minutes) == "Ja. Vi beslutar."
    assert copy.dirty
    assert copy.path is None


def test_who_is_taken_over_from_is_told_keeps_what_was_typed_and_can_take_it_back(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    person = opens(file)
    until(lambda: held(file))
    person.view.focus_text()
    person.write("Ja. ")
    anna: Watch = somebody(file)
    anna.take_over()
    until(lambda: strip(person).startswith("Anna Berg tog över dokumentet på DATOR-12 kl. "))
    assert person.session.dirty
    person.write("Nu. ")
    assert words(person.minutes) == "Ja. Nu. Vi beslutar."
    person.find("sharing_take_back", QToolButton).click()
    until(lambda: anna.heard[-1].whose == "theirs")  # pyright: ignore
    assert strip(person) == ""
    anna.take_over()
    until(lambda: strip(person))
    anna.close(5)
    until(lambda: not strip(person))
    assert words(person.minutes) == "Ja. Nu. Vi beslutar."


def test_the_claim_goes_along_with_save_as(
    opens: Callable[..., Person], file: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = opens(file)
    until(lambda: held(file))
    other = file.with_name("Annan.paragraf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    person.choose("save_as")
    until(lambda: held(other))
    assert not held(file)
    person.window.close()
    turn()
    assert not held(other)


def test_a_window_that_reads_saves_elsewhere_and_never_over_what_another_has(
    opens: Callable[..., Person], file: Path, somebody: Somebody, monkeypatch: pytest.MonkeyPatch
) -> None:
    anna = somebody(file)
    person = opens(file)
    choose(person, "shared_read")
    before = file.read_bytes()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    person.choose("save_as")
    assert person.problem().startswith("Dokumentet är bara öppet för läsning")
    assert file.read_bytes() == before
    other = file.with_name("Annan.paragraf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    person.choose("save_as")
    until(lambda: held(other))
    assert not person.session.only_read
    assert person.action("new_section").isEnabled()
    assert "endast läsning" not in person.window.windowTitle()
    assert strip(person) == ""
    assert held(file) == anna.own.session


def test_of_several_files_each_is_asked_about_in_its_own_window(
    file: Path, somebody: Somebody, program: Application
) -> None:
    paths = [file.with_name(f"{number}.paragraf") for number in range(3)]
    for path in paths:
        project.write(path, Package(minutes(path.stem)))
    somebody(paths[1])
    program.open_first([], None)
    program.open_files(paths, program.windows[0])
    until(lambda: len(program.windows) == 3)
    until(lambda: held(paths[0]) and held(paths[2]))
    until(lambda: [bool(w.documents.session.only_read) for w in program.windows] == [False, True, False])
    boxes = program.windows[1].findChildren(QMessageBox, "shared")
    assert [len(each.findChildren(QMessageBox)) for each in program.windows] == [0, 1, 0]
    next(each for each in boxes[0].buttons() if each.objectName() == "shared_take").click()
    until(lambda: not program.windows[1].documents.session.only_read)


def test_the_strip_is_one_of_the_areas_that_f6_goes_through(
    opens: Callable[..., Person], file: Path, somebody: Somebody
) -> None:
    somebody(file)
    person = opens(file)
    choose(person, "shared_read")
    person.view.focus_text()
    for _ in range(6):
        person.press("F6")
        if person.focus.objectName() == "sharing_copy":
            break
    assert person.focus.objectName() == "sharing_copy"
    assert person.focus.accessibleName() == "Öppna en kopia"
    QTest.keyClick(person.focus, " ")
    turn()
    assert person.session.path is None
