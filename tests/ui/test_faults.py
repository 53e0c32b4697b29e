"""Whatever goes wrong in whatever thread comes to one place: safe first, then told once, with a report."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMessageBox

from app.errors import Message
from app.session import journaling, saving
from app.storage import journal, journals
from app.ui.application import Application
from app.ui.crashes import Crashes
from app.ui.fault_box import report_of
from app.ui.faults import Faults
from app.ui.pages.drawer import Drawer
from app.ui.pages.maker import PageMaker
from tests.ui.driving import Person, turn, until


@pytest.fixture
def faults(program: Application) -> Iterator[Faults]:
    made = Faults(program)
    made.install()
    yield made
    made.remove()


def boxes() -> list[QMessageBox]:
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    return [each for each in found if each.isVisible()]


def broken(*_: object, **__: object) -> Any:
    raise KeyError("hemligt")


def kinds(faults: Faults) -> list[str]:
    return [fault.kind for fault in faults.known.values()]


def answered(name: str) -> str:
    """What the box on the screen says; it is closed by Escape."""
    until(lambda: [box for box in boxes() if box.objectName() == name])
    (box,) = boxes()  # one question at a time
    said = box.text()
    box.reject()
    turn()
    return said


def test_a_save_that_meets_a_fault_of_ours_is_told_first_then_the_fault_and_all_stays(
    faults: Faults, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saving.project, "write", broken)
    person.write("Årsmöte")
    person.window.documents.write(tmp_path / "m.paragraf")
    assert "hemligt" not in answered("failed_save")
    assert answered("fault").startswith("Något gick fel i Paragraf. Det du har skrivit är säkrat")
    assert kinds(faults) == ["KeyError"]
    assert person.session.dirty
    assert not person.window.documents.jobs.is_busy
    (kept,) = journals.folder().glob("*.journal")
    assert journal.read(kept).package.minutes.header.title == "Årsmöte"
    monkeypatch.undo()
    assert "hemligt" not in report_of(tuple(faults.known.values()))


def test_a_fault_of_the_thread_that_keeps_the_journal_is_told_and_got_over(
    faults: Faults, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journaling, "_RETRY", 0.02)
    person.write("Å")
    assert person.window.safety.flush()
    monkeypatch.setattr(journaling, "delta", broken)
    person.write("rsmöte")
    answered("fault")
    assert kinds(faults) == ["KeyError"]
    until(lambda: person.window.safety.flush())
    (kept,) = journals.folder().glob("*.journal")
    assert journal.read(kept).package.minutes.header.title == "Årsmöte"


def test_a_fault_in_the_thread_that_makes_pages_is_told(
    faults: Faults, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker, told = PageMaker(person.window), list[Message]()
    maker.failed.connect(told.append)
    monkeypatch.setattr("app.formats.pdf.Compiler", broken)
    maker.ask(lambda: broken, 0)  # pyright: ignore
    until(lambda: not maker.is_busy)
    assert [each.code for each in told] == ["file.unexpected"]
    answered("fault")
    maker.close()


def test_a_page_that_cannot_be_drawn_does_not_end_the_drawing_of_others(
    faults: Faults, person: Person
) -> None:
    class Pages:
        sizes = ((1.0, 1.0),) * 2

        def drawn(self, page: int, _scale: float) -> QImage:
            return broken() if page == 0 else QImage(2, 2, QImage.Format.Format_RGB32)

        def close(self) -> None:
            pass

    drawer, told = Drawer(person.window), list[int]()
    drawer.drawn.connect(told.append)
    drawer.set_pages(Pages())  # pyright: ignore
    drawer.picture(0, 1.0)
    drawer.picture(1, 1.0)
    until(lambda: drawer.is_done)
    assert told == [1]
    answered("fault")
    drawer.close()


def test_a_thread_of_its_own_and_what_cannot_be_raised_are_told_in_one_box(
    faults: Faults, person: Person
) -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()

    class Last:
        def __del__(self) -> None:
            broken()

    Last()
    answered("fault")
    assert len(kinds(faults)) == 1  # the same place
    assert next(iter(faults.known.values())).times == 2
    broken_again = threading.Thread(target=broken)
    broken_again.start()
    broken_again.join()
    turn(5)
    assert not boxes()  # it was just said
    assert next(iter(faults.known.values())).times == 3


def test_what_qt_holds_for_critical_makes_the_words_safe_without_a_box(
    faults: Faults, person: Person, capsys: pytest.CaptureFixture[str]
) -> None:
    person.write("Å")
    context = QMessageLogContext()
    faults.take_qt(QtMsgType.QtWarningMsg, context, "en varning")
    assert kinds(faults) == []
    faults.take_qt(QtMsgType.QtCriticalMsg, context, "illa")
    (kept,) = journals.folder().glob("*.journal")
    assert journal.read(kept).package.minutes.header.title == "Å"
    assert kinds(faults) == ["Qt default"] or kinds(faults) == ["Qt "]
    turn(5)
    assert not boxes()
    assert "en varning\n" in capsys.readouterr().err
    assert "illa" not in report_of(tuple(faults.known.values()))


def test_after_a_crash_a_report_is_offered_once(
    program: Application, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QFileDialog

    place = journals.folder().parent / "crash.txt"
    place.parent.mkdir(parents=True)
    place.write_text('Fatal Python error: Aborted\n  File "/hem/anna/x/app/ui/window.py", line 3 in show\n')
    out = tmp_path / "rapport.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    crashes = Crashes(program)
    crashes.begin()
    assert "oväntat" in person.notice
    person.click("notice_button")
    assert 'File "app/ui/window.py", line 3 in show' in out.read_text()
    assert "anna" not in out.read_text()
    assert place.read_text() == ""
    crashes.end()
    assert not place.exists()
    again = Crashes(program)
    again.begin()
    assert again.left == ""
    again.end()


def test_a_place_that_cannot_be_written_keeps_no_program_from_starting(
    program: Application, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "fil").write_text("")
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "fil"))
    crashes = Crashes(program)
    crashes.begin()
    crashes.end()
    assert sys.is_finalizing() is False


def test_a_fault_does_not_take_the_words_of_somebody_who_is_typing(
    faults: Faults, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.ui.patience.QUIET", 0.3)
    person.write("Vi ")
    faults.take(KeyError, KeyError("hemligt"), None)
    turn()
    assert not boxes(), "a box under her fingers would take the next words"
    person.write("fortsätter")
    assert not boxes()
    answered("fault")
    assert "fortsätter" in person.minutes.header.title
