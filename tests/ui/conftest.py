"""The window's tests: no screen, a person's settings of their own, and nothing left behind."""

from __future__ import annotations

import gc
import os
import threading
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from app.model.minutes import Package
from app.session.session import Session
from app.storage.settings import Settings
from app.ui.application import Application
from app.ui.i18n import set_language
from app.ui.theme import set_up_style
from tests.ui.driving import Person, turn, until


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and the name of the running program, apart from those of whoever runs the tests."""
    folder = tmp_path / "settings"
    monkeypatch.setenv("PARAGRAF_CONFIG_DIR", str(folder))
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("PARAGRAF_INSTANCE", f"paragraf-test-{uuid.uuid4().hex[:12]}")
    return folder


@pytest.fixture(autouse=True)
def questions_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody in a test types on while a question comes up, unless the test is about that."""
    monkeypatch.setattr("app.ui.patience.QUIET", 0.0)


@pytest.fixture(autouse=True)
def no_start_page(monkeypatch: pytest.MonkeyPatch) -> None:
    """An empty document is just that, unless the test is about the start page."""
    monkeypatch.setattr("app.ui.welcome.helper.AT_START", False)


@pytest.fixture(autouse=True)
def no_dictionary(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No process that reads a dictionary for each window, but where spelling is what is tried."""
    if not any(each in request.node.nodeid for each in ("spelling", "at_a_pace")):
        monkeypatch.setattr("app.spelling.client.Client.check", lambda *_: 0)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a test: no window, no ticking clock and no thread that was not there before."""
    if "qapp" not in request.fixturenames:
        yield
        return
    app = request.getfixturevalue("qapp")
    gc.freeze()
    threads = set(threading.enumerate())
    yield
    settle(app)
    strays = [widget.objectName() or repr(widget) for widget in app.topLevelWidgets() if widget.isVisible()]
    clocks = [timer for widget in app.topLevelWidgets() for timer in widget.findChildren(QTimer)]
    for widget in app.topLevelWidgets():
        widget.deleteLater()
    settle(app)
    assert not strays, f"still on the screen: {strays}"
    assert not [timer for timer in clocks if timer.isActive()], "a clock still ticks"
    until(lambda: set(threading.enumerate()) <= threads)  # whoever has told its outcome still has to end
    app.clipboard().clear()
    gc.freeze()  # what is left now stays: to look through it after each test would take most of the time


def settle(app: QApplication) -> None:
    """Let everything that was put off happen."""
    gc.collect()
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        app.processEvents()


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Have the program speak a language until the test is over."""
    before = QLocale()

    def speak(language: str) -> None:
        hush(qapp)
        set_language(qapp, language)

    yield speak
    hush(qapp)
    QLocale.setDefault(before)


def hush(app: QApplication) -> None:
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()


@pytest.fixture
def program(qapp: QApplication, spoken: Callable[[str], None]) -> Iterator[Application]:
    """The running program, in Swedish; its windows are closed afterwards, unsaved or not."""
    spoken("sv")
    if not qapp.styleSheet():
        set_up_style(qapp)
    made = Application(qapp, Settings(), "sv")
    yield made
    for window in list(made.windows):
        window.documents.jobs.wait()
        turn()
        window._close_for_good()
    assert not made.windows
    qapp.aboutToQuit.disconnect(made._leave)
    made.deleteLater()


@pytest.fixture
def person(program: Application) -> Person:
    """Somebody in front of a new, empty document."""
    program.open_first([], None)
    return Person(program.windows[0])


@pytest.fixture
def reader(program: Application) -> Callable[[Package], Person]:
    """Puts somebody in front of a document that has no file and no unsaved changes."""

    def read(package: Package) -> Person:
        window = program.add_window(Session(package))
        window.show()
        return Person(window)

    return read
