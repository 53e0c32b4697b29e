"""The sample meeting is entered from an empty file by keyboard alone, and its keystrokes are counted.

All of it is typed when PARAGRAF_LONG is set; else the beginning of each paragraph and of each table.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

from msgspec.structs import replace

from app.cli.main import run
from app.formats import text
from app.formats.docx import writer as docx
from app.model.minutes import Package
from app.profiles import load
from app.rules.checks import findings
from app.storage import project
from tests.meeting import build, words
from tests.ui.driving import turn, until
from tests.ui.meeting.compared import facts, with_secretary_in_body
from tests.ui.meeting.dealing import Item
from tests.ui.meeting.secretary import Secretary
from tests.ui.meeting.setting_up import fill_header, make_body
from tests.ui.meeting.typing import shortened

LONG = bool(os.environ.get("PARAGRAF_LONG"))
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def written() -> tuple[words.Words, ...]:
    """The items' words: all of them in the long version."""
    return words.items() if LONG else tuple(map(shortened, words.items()))


def test_the_sample_meeting_is_entered_by_keyboard_alone(
    secretary: Secretary,
    tmp_path: Path,
    chosen: Callable[[Path], None],
    record_testsuite_property: Callable[[str, object], None],
) -> None:
    do = secretary
    wanted = with_secretary_in_body(build.package(written()))
    enter(do, wanted, chosen, tmp_path)
    for work in do.work_done:
        told = f"{do.commands[work]} commands, {do.letters[work]} letters"
        record_testsuite_property(f"keys: {work}", told)
    record_testsuite_property("keys", f"{do.commands.total()} commands, {do.letters.total()} letters")
    record_testsuite_property("texts that stood as the program wrote them", dict(do.given))
    check_same(do.session.package(), wanted)
    check_files(do, wanted, chosen, tmp_path)


def enter(do: Secretary, wanted: Package, chosen: Callable[[Path], None], folder: Path) -> None:
    """The whole meeting, from a new document on."""
    with do.doing("new document"):
        do.press("Ctrl+Shift+N")
        until(lambda: do.minutes.header.kind == "protokoll")
        turn()
    body = wanted.minutes.body
    assert body
    with do.doing("body"):
        make_body(do, body.name, body.case_numbers)
    with do.doing("header"):
        fill_header(do, wanted.minutes.header)
    for each in written():
        Item(do, each, chosen, folder).write()


def check_same(entered: Package, wanted: Package) -> None:
    """Both documents say the same, to the reader and to the checks as well."""
    told, asked = facts(entered.minutes), facts(wanted.minutes)
    assert list(told) == list(asked)
    differing = {what: (told[what], asked[what]) for what in asked if told[what] != asked[what]}
    assert not differing, "\n".join(_difference(what, *both) for what, both in differing.items())
    profile = load()
    here, there = (text.write(each, profile).data.decode().split("\n") for each in (entered, wanted))
    assert here == there
    assert _found(entered) == _found(wanted)


def _found(package: Package) -> Counter[tuple[str, int]]:
    """What the checks find, and in which items."""
    order = [section.id for section in package.minutes.sections]
    found = findings(package.minutes, load())
    return Counter((each.code, order.index(each.section) if each.section else -1) for each in found)


def check_files(do: Secretary, wanted: Package, chosen: Callable[[Path], None], folder: Path) -> None:
    """It is saved and exported to Word with its keys; `paragraf check` finds nothing wrong in the file."""
    saved, word = folder / "möte.paragraf", folder / "möte.docx"
    chosen(saved)
    with do.doing("files"):
        do.press("Ctrl+S")
    until(lambda: not do.window.documents.jobs.is_busy)
    turn()
    with do.doing("files"):
        do.press("Ctrl+E")
        dialog = do.at_dialog()
        dialog.ui.as_pdf.setChecked(False)  # pyright: ignore
        dialog.ui.name.setText(word.stem)  # pyright: ignore
        dialog.ui.name.textEdited.emit(word.stem)  # pyright: ignore
        do.press("Return")
    until(lambda: not do.window.documents.jobs.is_busy and word.exists())
    turn()
    assert replace(project.read(saved).package.minutes, last_edited="") == do.minutes
    assert not LONG or run(["check", str(saved), "--lang", "sv"]) == 0
    asked = folder / "asked.docx"
    asked.write_bytes(docx.write(wanted, load()).data)
    assert _paragraphs(word) == _paragraphs(asked)


def _paragraphs(path: Path) -> list[str]:
    """The text of a Word file, with that of its tables and boxes."""
    with ZipFile(path) as file:
        root = ElementTree.fromstring(file.read("word/document.xml"))
    return ["".join(each.text or "" for each in p.iter(f"{_WORD}t")) for p in root.iter(f"{_WORD}p")]


def _difference(what: str, told: object, asked: object) -> str:
    """The first thing in which two values differ, with what stands round it."""
    here, there = repr(told), repr(asked)
    first = next((at for at, (a, b) in enumerate(zip(here, there, strict=False)) if a != b), 0)
    at = max(first - 60, 0)
    return f"{what}\n  {here[at : at + 240]}\n  {there[at : at + 240]}"
