"""All extracts are asked for and written by keyboard, and the numbers they carry stay."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListWidget

from app.model.minutes import Package, new_minutes
from app.rules.numbering import numbers
from tests.meeting import build
from tests.ui.driving import Person, press, until

Reader = Callable[[Package], Person]


def _asked(person: Person, only: str, folder: Path) -> QDialog:
    person.choose("export_extracts")
    dialog = person.at_dialog()
    field = dialog.findChild(QLineEdit, "only")
    assert field is not None
    field.setText(only)
    place = dialog.findChild(QLineEdit, "folder")
    assert place is not None
    place.setText(str(folder))
    return dialog


def test_extracts_are_written_and_their_numbers_locked(reader: Reader, tmp_path: Path) -> None:
    person = reader(build.package())
    folder = tmp_path / "utdrag"
    dialog = _asked(person, "180, 185", folder)
    count = dialog.findChild(QLabel, "count")
    assert count is not None
    assert count.text() == "Filer: 3"
    press(dialog, "Return")
    until(lambda: not person.window.documents.jobs.is_busy)
    names = sorted(path.name for path in folder.iterdir())
    assert names == [
        "Kommunstyrelsen 2025-10-14 § 180 Kommunfullmäktige.docx",
        "Kommunstyrelsen 2025-10-14 § 180 Samhällsbyggnadsförvaltningen.docx",
        "Kommunstyrelsen 2025-10-14 § 185 Region Mellanbygden.docx",
        "Utskickade protokollsutdrag.docx",
    ]
    known = numbers(person.minutes)
    kept = {known[item.id] for item in person.minutes.sections if item.number is not None}
    assert {180, 185} <= kept
    assert 181 not in kept
    assert "180" in person.window.notices.label.text()


def test_what_is_typed_ticks_the_items_and_nonsense_changes_nothing(reader: Reader, tmp_path: Path) -> None:
    person = reader(build.package())
    dialog = _asked(person, "180", tmp_path)
    rows = dialog.findChild(QListWidget, "items")
    field = dialog.findChild(QLineEdit, "only")
    assert rows is not None
    assert field is not None

    def ticked() -> int:
        return sum(bool(rows.item(row).checkState().value) for row in range(rows.count()))

    assert ticked() == 1
    field.setText("180-")
    assert ticked() == 1
    field.setText("")
    assert ticked() == rows.count() > 10
    press(dialog, "Escape")
    assert all(item.number is None for item in person.minutes.sections if item.approval is None)


def test_notes_have_no_extracts_to_send(reader: Reader) -> None:
    person = reader(Package(new_minutes()))
    assert not person.action("export_extracts").isEnabled()
