"""The program: its windows, files from elsewhere, recent files, settings, second starts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from app.errors import Message, UserError
from app.formats.result import Read
from app.model.header import Author
from app.model.minutes import Package, new_minutes
from app.session.exporting import Order
from app.storage import project
from app.storage import settings as stored
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.instance import hand_over
from app.ui.window import Window
from tests.ui.driving import Person, turn, until
from tests.ui.showing import check_screen

OK = QDialogButtonBox.StandardButton.Ok


def document(path: Path, title: str) -> Path:
    minutes = new_minutes()
    project.write(path, Package(replace(minutes, header=replace(minutes.header, title=title))))
    return path


@pytest.fixture
def first(tmp_path: Path) -> Path:
    return document(tmp_path / "Första.paragraf", "Första")


@pytest.fixture
def second(tmp_path: Path) -> Path:
    return document(tmp_path / "Andra.paragraf", "Andra")


def idle(program: Application) -> None:
    until(lambda: not any(window.documents.jobs.is_busy for window in program.windows))
    turn()


def titles(program: Application) -> list[str]:
    return [window.documents.session.minutes.header.title for window in program.windows]


# Files from elsewhere


def test_a_file_of_the_command_line_is_there_when_the_window_appears(
    program: Application, first: Path
) -> None:
    program.open_first([first], project.read(first))
    person = Person(program.windows[0])
    assert person.minutes.header.title == "Första"
    assert person.focus.objectName() == "pane_0"
    assert not person.session.dirty
    check_screen(person.window)


def test_further_files_of_the_command_line_get_windows_of_their_own(
    program: Application, first: Path, second: Path
) -> None:
    program.open_first([first, second], project.read(first))
    idle(program)
    assert titles(program) == ["Första", "Andra"]


def test_markdown_of_the_command_line_is_unsaved(program: Application, tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    read = Read(Package(new_minutes()), (Message("markdown.comment-dropped", {"text": "x"}),))
    program.open_first([path], read)
    person = Person(program.windows[0])
    assert person.session.dirty
    assert "x" in person.notice


def test_an_unreadable_file_of_the_command_line_is_told_over_an_empty_window(program: Application) -> None:
    program.open_first([Path("borta.paragraf")], UserError("file.missing", file="borta.paragraf"))
    person = Person(program.windows[0])
    assert person.problem().startswith("borta.paragraf: filen finns inte.")
    assert person.window.isVisible()
    assert person.focus.objectName() == "title"


def test_a_file_that_is_open_already_is_brought_forward(
    program: Application, first: Path, second: Path
) -> None:
    program.open_first([first, second], project.read(first))
    idle(program)
    program.open_files([first])
    idle(program)
    assert titles(program) == ["Första", "Andra"]
    until(program.windows[0].isActiveWindow)


def test_a_file_does_not_take_the_place_of_unsaved_work(
    program: Application, person: Person, first: Path
) -> None:
    person.write("Mitt")
    program.open_files([first], person.window)
    idle(program)
    assert titles(program) == ["Mitt", "Första"]


def test_a_file_that_is_asked_for_twice_at_once_is_opened_once(
    program: Application, person: Person, first: Path
) -> None:
    person.write("Mitt")
    program.open_files([first, first])
    program.open_files([first])
    idle(program)
    assert titles(program) == ["Mitt", "Första"]
    until(program.windows[1].isActiveWindow)


def test_a_file_that_cannot_be_read_opens_no_window(
    program: Application, person: Person, tmp_path: Path
) -> None:
    person.write("Mitt")
    program.open_files([tmp_path / "borta.paragraf"])
    idle(program)
    assert "borta.paragraf" in person.problem()
    assert titles(program) == ["Mitt"]


def test_a_minimised_window_comes_back_for_its_file(program: Application, first: Path) -> None:
    program.open_first([first], project.read(first))
    window = program.windows[0]
    window.showMinimized()
    program.open_files([first])
    until(lambda: not window.isMinimized())


def test_a_file_takes_the_place_of_an_untouched_document(
    program: Application, person: Person, first: Path
) -> None:
    program.open_files([first])
    idle(program)
    assert titles(program) == ["Första"]
    check_screen(person.window)


def drop(widget: QWidget, data: QMimeData) -> bool:
    """Drop something on a widget as the window system does; True if somebody took it."""
    middle = widget.rect().center()
    enter = QDragEnterEvent(
        QPoint(middle),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    event = QDropEvent(
        QPointF(middle),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
    return True


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_files_dropped_on_the_window_are_opened(
    program: Application, person: Person, first: Path, second: Path
) -> None:
    assert drop(person.window, files(first, second))
    idle(program)
    assert titles(program) == ["Första", "Andra"]


def test_what_is_no_document_is_not_taken(program: Application, person: Person, tmp_path: Path) -> None:
    assert not drop(person.window, files(tmp_path / "bild.tiff"))
    words = QMimeData()
    words.setText("hej")
    assert not drop(person.window, words)


def test_a_document_dropped_on_the_text_is_opened_too(
    program: Application, person: Person, first: Path
) -> None:
    for name in ("title", "opening"):
        widget = person.find(name)
        assert drop(getattr(widget, "viewport", lambda widget=widget: widget)(), files(first))
        idle(program)
        assert titles(program) == ["Första"]
        person.press("Ctrl+N")
        check_screen(person.window)


def test_a_second_start_hands_its_files_over(program: Application, person: Person, first: Path) -> None:
    program.listen()
    assert hand_over([first])
    until(lambda: titles(program) == ["Första"])
    idle(program)
    assert hand_over([])
    turn()
    assert len(program.windows) == 1


def test_without_a_running_program_nothing_is_handed_over(first: Path, qapp: QApplication) -> None:
    assert not hand_over([first])


# Recent files


def recent(window: Window) -> list[str]:
    menu = window._recent
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions()]


def test_recent_files_are_offered_newest_first(
    program: Application, person: Person, first: Path, second: Path
) -> None:
    assert recent(person.window) == ["(inga än)"]
    program.open_files([first, second], person.window)
    idle(program)
    assert [text.partition("  –  ")[0] for text in recent(person.window)] == [
        "Andra.paragraf",
        "Första.paragraf",
    ]
    assert stored.load().recent == (str(second), str(first))


def test_a_recent_file_is_opened_from_the_menu(program: Application, person: Person, first: Path) -> None:
    program.open_files([first], person.window)
    idle(program)
    person.press("Ctrl+N")
    recent(person.window)
    person.window._recent.actions()[0].trigger()
    idle(program)
    assert titles(program) == ["Första"]


def test_a_file_opened_at_the_start_is_recent_too(program: Application, first: Path) -> None:
    program.open_first([first], project.read(first))
    turn()
    assert program.settings.recent == (str(first),)
    assert stored.load().recent == (str(first),)


def test_a_recent_file_that_is_gone_leaves_the_list(
    program: Application, person: Person, first: Path
) -> None:
    program.open_files([first], person.window)
    idle(program)
    first.unlink()
    person.press("Ctrl+N")
    program.open_files([first], person.window)
    idle(program)
    assert "Första.paragraf" in person.problem()
    assert program.settings.recent == ()


# Settings


def test_settings_are_chosen_kept_and_used(program: Application, person: Person) -> None:
    person.press("Ctrl+,")
    ui = person.dialog().ui
    ui.language.setCurrentIndex(ui.language.findData("en"))
    ui.theme.setCurrentIndex(ui.theme.findData("dark"))
    for name, text in (("name", "Åsa Öberg"), ("title", "Sekreterare"), ("body", "KS"), ("email", "a@b.se")):
        getattr(ui, f"author_{name}").setText(text)
    person.answer(OK)
    author = Author("Åsa Öberg", "Sekreterare", "KS", "a@b.se")
    kept = stored.load()
    assert (kept.language, kept.theme, kept.author) == ("en", "dark", author)
    assert QApplication.palette().window().color().lightness() < 100
    person.press("Ctrl+N")
    assert person.minutes.header.author == author
    assert not person.session.dirty
    person.press("Ctrl+,")
    assert person.dialog().ui.author_name.text() == "Åsa Öberg"
    ui = person.dialog().ui
    ui.theme.setCurrentIndex(ui.theme.findData("light"))
    person.answer(OK)
    assert QApplication.palette().window().color().lightness() > 150


def test_settings_that_are_given_up_change_nothing(program: Application, person: Person) -> None:
    person.press("Ctrl+,")
    person.dialog().ui.author_name.setText("x")
    person.answer(QDialogButtonBox.StandardButton.Cancel)
    assert program.settings.author == Author()


def test_settings_that_cannot_be_kept_are_told_once(
    program: Application, person: Person, own_settings: Path
) -> None:
    own_settings.write_text("en fil där mappen skulle ligga")
    person.press("Ctrl++")
    said = person.notice
    assert "settings.json" in said or str(own_settings) in said
    person.click("close_notices").press("Ctrl++")
    assert person.notice == ""
    assert program.settings.zoom == 120


def test_zoom_counts_for_every_window(program: Application, person: Person, first: Path) -> None:
    person.write("x")
    program.open_files([first], person.window)
    idle(program)
    person.window.activateWindow()
    until(person.window.isActiveWindow)
    before = [_size(window) for window in program.windows]
    person.press("Ctrl++", "Ctrl++")
    assert [_size(window) > size for window, size in zip(program.windows, before, strict=True)] == [
        True,
        True,
    ]
    person.press("Ctrl+0")
    assert [_size(window) for window in program.windows] == before


def _size(window: Window) -> float:
    view = window.view
    assert view is not None
    editor = view.section_page.editors[0] if view.section else view.header_page.opening
    return editor.pane.font().pointSizeF()


def test_the_layout_is_remembered(program: Application, person: Person) -> None:
    person.window.resize(640, 500)
    person.window.close()
    turn()
    again = program.add_window()
    assert again.size().width() == 640
    again.show()


def test_the_last_window_waits_for_what_is_being_written(
    program: Application, reader: Callable[[Package], Person], tmp_path: Path
) -> None:
    person = reader(Package(new_minutes()))
    order = Order("whole", (".txt",), tmp_path, "a")
    person.window.commands.export._write(order)
    person.window.close()
    assert (tmp_path / "a.txt").exists()


def test_fresh_settings_are_the_defaults(program: Application) -> None:
    assert stored.load() == Settings()
