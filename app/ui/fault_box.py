"""What a person is told when something went wrong inside the program, and the report that can be saved."""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from app import __version__
from app.errors import UserError
from app.messages import sentence
from app.storage.atomic import write_whole
from app.ui.box import Choice, Role, ask
from app.ui.faults import Fault
from app.ui.i18n import spoken_language

translate = QCoreApplication.translate  # under its own name, by which the words are found


def show_fault(are_safe: bool, known: Callable[[], Sequence[Fault]], window: QWidget) -> QMessageBox:
    """Say that something went wrong; the report has whatever is known when it is asked for."""
    if are_safe:
        words = translate(
            "Faults", "Something went wrong in Paragraf. What you have written is safe, and you can go on."
        )
    else:
        words = translate(
            "Faults",
            "Something went wrong in Paragraf, and what you have written cannot be made safe. Save it now.",
        )
    more = translate("Faults", "A report tells where in the program it was, and nothing of what you write.")
    report = Choice(
        translate("Faults", "Save a &report…"),
        lambda: save_report(report_of(known()), window),
        Role.ActionRole,
        "save_report",
    )
    return ask("fault", words, more, (report,), window, stay=translate("Faults", "&Go on"))


def report_of(faults: Sequence[Fault]) -> str:
    """The report: versions, and of each fault its kind, how often it was, and where."""
    lines = [
        f"Paragraf {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    ]
    for number, fault in enumerate(faults, 1):
        lines += ["", f"{number}. {fault.kind} ×{fault.times}"]
        lines += [f"   {file}:{line} {function}" for file, line, function in fault.frames]
    return "\n".join(lines) + "\n"


def save_report(report: str, window: QWidget) -> None:
    """Ask where the report is to be, and write it there."""
    start = str(Path.home() / "paragraf-rapport.txt")
    title = translate("Faults", "Save the report")
    name, _ = QFileDialog.getSaveFileName(window, title, start, f"{translate('Faults', 'Text')} (*.txt)")
    if not name:
        return
    try:
        write_whole(Path(name), report.encode("utf-8"))
    except UserError as error:
        from app.ui.questions import show_problem

        show_problem(sentence(error.message, spoken_language()), window)
