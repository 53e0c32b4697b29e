"""Every window and dialog, walked through for those who hear it, use no mouse, or need large letters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout

from app.formats.from_word.recognised import Doubt, Imported, Sign
from app.model.minutes import Package
from app.model.result import Read
from app.resources import resource
from app.storage import project
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.carrying.dialog import CarryingDialog
from app.ui.importing.dialog import ImportDialog
from app.ui.theme import apply_theme
from app.ui.typeface import apply_typeface
from tests.ui.auditing import faults
from tests.ui.driving import Person, turn, until

# Named by what stands round them: rows, headings, the buttons on both sides
ROWS = ("pane_", "day_", "field_", "footnote_", "body_", "opening", "pages_zoom", "items")
DIALOGS = (
    *("settings", "customise", "phrases", "words", "language", "bodies", "profiles", "export"),
    *("motion", "vote", "remark", "conflict", "refrain", "approve_now", "assignment", "add_part"),
    *("keep_version", "passphrase", "link", "table", "compare", "earlier"),
    *("export_extracts", "approve", "correct", "announce", "archive", "end_appeal"),
)


@pytest.fixture(params=["light", "dark", "contrast"])
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    apply_theme(qapp, request.param)
    yield request.param
    apply_theme(qapp, "light")


@pytest.fixture
def large(qapp: QApplication) -> Iterator[None]:
    apply_typeface(qapp, Settings(text_size=200))
    yield
    apply_typeface(qapp, Settings())


@pytest.fixture
def person(reader: Callable[[Package], Person]) -> Person:
    made = reader(project.read(resource("samples", "protokoll-kommunstyrelsen.paragraf")).package)
    made.window.resize(1366, 740)
    made.window.aids.begin()
    made.show_section(made.minutes.sections[6].heading)
    made.view.focus_text()
    turn()
    return made


def walked(person: Person) -> list[str]:
    """What is wrong in the window itself: an item, the front page, each tab beside them."""
    found: list[str] = []
    for tab in ("attendance", "item", "checks", "pages"):
        person.window.side.go_to(tab)
        turn()
        found += faults(person.window, ROWS)
    person.click_section("")
    turn()
    found += faults(person.window, ROWS)
    person.choose("find")
    turn()
    found += faults(person.window, ROWS)
    return list(dict.fromkeys(found))


def asked(person: Person) -> list[str]:
    """What is wrong in the dialogs that can be reached from an item."""
    found: list[str] = []
    person.show_section(person.minutes.sections[6].heading)
    for name in DIALOGS:
        person.view.focus_text()
        turn()
        action = person.action(name)
        if not action.isEnabled():
            continue
        action.trigger()
        until(lambda: asking() is not None)
        dialog = asking()
        turn()
        found += [f"{name}: {each}" for each in faults(dialog, ROWS)]
        assert isinstance(dialog, QDialog)
        dialog.reject()
        until(lambda: asking() is None)
        person.window.activateWindow()
        until(person.window.isActiveWindow)
    return found


def asking() -> QDialog | None:
    """The dialog that is open, whether it holds up the window or stands beside it."""
    shown = QApplication.activeModalWidget() or QApplication.activeWindow()
    return shown if isinstance(shown, QDialog) else None


def test_nothing_is_wrong_in_the_window_in_any_theme(theme: str, person: Person) -> None:
    assert "\n".join(walked(person)) == ""


def test_nothing_is_wrong_in_any_dialog(person: Person) -> None:
    assert "\n".join(asked(person)) == ""


def test_nothing_is_cut_in_dialogs_at_twice_the_size(large: None, person: Person) -> None:
    assert "\n".join(asked(person)) == ""


@pytest.mark.parametrize("size", [100, 200])
def test_nothing_is_wrong_in_the_library_and_what_is_asked_before_files_come_in(
    qapp: QApplication, program: Application, size: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARAGRAF_CACHE_DIR", str(tmp_path / "cache"))
    apply_typeface(qapp, Settings(text_size=size))
    program.open_first([], None)
    person = Person(program.windows[0])
    person.window.aids.begin()
    person.choose("library")
    shown = program.shelf.shown
    assert shown is not None
    shown.resize(1366, 740)
    found: list[str] = []
    for at in range(shown.tabs.count()):
        shown.tabs.setCurrentIndex(at)
        turn()
        found += faults(shown, ROWS)
    package = project.read(resource("samples", "protokoll-kommunstyrelsen.paragraf")).package
    imported = Imported(
        Read(package), (Sign("item", "1", "Upprop"),), (Doubt("from-word.front-line", "Ord"),)
    )
    for dialog in (
        CarryingDialog("förra.paragraf", package, person.window),
        ImportDialog("brev.docx", imported, person.window),
    ):
        dialog.show()
        turn()
        found += faults(dialog, ROWS)
        dialog.close()
        dialog.deleteLater()
    program.shelf.end()
    apply_typeface(qapp, Settings())
    assert "\n".join(found) == ""


def test_the_audit_finds_what_is_wrong(qapp: QApplication) -> None:
    bad = QDialog()
    column = QVBoxLayout(bad)
    column.addWidget(QLineEdit(bad))
    pale = QLabel("hard to read", bad)
    pale.setObjectName("pale")
    palette = QPalette(pale.palette())
    palette.setColor(pale.foregroundRole(), QColor("#dddddd"))
    pale.setPalette(palette)
    column.addWidget(pale)
    cut = QPushButton("These words have no room", bad)
    cut.setObjectName("cut")
    cut.setFixedWidth(30)
    column.addWidget(cut)
    bad.show()
    turn()
    found = "\n".join(faults(bad))
    bad.close()
    bad.deleteLater()
    for each in ("no accessible name", "no object name", "no label", "pale:", "is cut", "no title"):
        assert each in found, each
