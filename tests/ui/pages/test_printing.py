"""Printing: the pages come out as they are, in bands, the ones that were asked for; it can be given up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QProgressDialog

from app.model.minutes import Package
from app.profiles import load
from app.ui.pages.maker import Order
from app.ui.pages.printing import Printing
from tests.ui.driving import Person, until
from tests.ui.pages.support import of_sections

Reader = Callable[[Package], Person]


def to_file(path: Path, dots: int = 72) -> QPrinter:
    """A printer that writes a PDF."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(dots)
    return printer


def printing_of(person: Person) -> tuple[Printing, list[str]]:
    """What prints, and what it tells of."""
    told: list[str] = []
    printing = person.window.commands.pages.printing
    printing.over.connect(lambda: told.append("over"))
    printing.failed.connect(lambda message: told.append(message.code))
    return printing, told


def test_every_page_comes_out_as_it_is(reader: Reader, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    package = of_sections(3)
    printing, told = printing_of(reader(package))
    printing.start(Order(package, load()), to_file(tmp_path / "ut.pdf", 150))
    until(lambda: told)
    assert told == ["over"]
    with PdfDocument(tmp_path / "ut.pdf") as printed:
        count = len(printed)
        assert count >= 3
        width, height = printed.get_page_size(0)
        assert (round(width), round(height)) == (595, 842)
        drawn = printed[1].render(scale=1)
        rows = bytes(drawn.buffer)
        line = drawn.stride
        dark = [y for y in range(drawn.height) if min(rows[y * line : (y + 1) * line]) < 100]
        assert dark[0] < 120
        assert dark[-1] > 600


def test_only_the_pages_that_were_asked_for_come_out(reader: Reader, tmp_path: Path) -> None:
    from pypdfium2 import PdfDocument

    package = of_sections(4)
    printing, told = printing_of(reader(package))
    printer = to_file(tmp_path / "ut.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printing.start(Order(package, load()), printer)
    until(lambda: told)
    with PdfDocument(tmp_path / "ut.pdf") as printed:
        assert len(printed) == 2


def test_printing_can_be_given_up(reader: Reader, tmp_path: Path) -> None:
    package = of_sections(6)
    person = reader(package)
    printing, told = printing_of(person)
    printing.start(Order(package, load()), to_file(tmp_path / "ut.pdf", 300))
    progress = person.window.findChild(QProgressDialog, "printing")
    assert progress is not None
    progress.canceled.emit()
    until(lambda: told)
    assert not printing.is_busy


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_answer_is_told_of(reader: Reader, tmp_path: Path) -> None:
    package = of_sections(1)
    person = reader(package)
    printing, told = printing_of(person)
    printing.start(Order(package, load()), to_file(tmp_path / "nowhere" / "ut.pdf"))
    until(lambda: "page-view.not-printed" in told)
    assert "skrivaren" in person.problem()


@pytest.mark.parametrize("accepted", [True, False])
def test_the_systems_dialog_asks_first(
    reader: Reader, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    person = reader(of_sections(1))
    started: list[Order] = []
    monkeypatch.setattr(Printing, "start", lambda self, order, printer: started.append(order))

    def answer() -> None:
        dialog = person.dialog()
        assert isinstance(dialog, QPrintDialog)
        dialog.done(int(accepted))

    QTimer.singleShot(50, answer)
    person.choose("print")
    assert bool(started) == accepted


def test_a_document_that_cannot_be_set_is_not_printed(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.errors import UserError
    from app.formats.pdf import Compiler

    def refuse(*_: object, **__: object) -> bytes:
        raise UserError("pdf.failed", reason="prov")

    monkeypatch.setattr(Compiler, "compile", refuse)
    person = reader(of_sections(1))
    printing, told = printing_of(person)
    printing.start(Order(of_sections(1), load()), to_file(tmp_path / "ut.pdf"))
    until(lambda: "pdf.failed" in told)
    assert "prov" in person.problem()
    assert not (tmp_path / "ut.pdf").exists()
