"""The dialogs that other dialogs open, and those that come of their own accord, audited like all others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QDialog

from app.model.annotations import Appendix
from app.resources import resource
from app.session.merging.merge import merged
from app.storage import profile_desk, project
from app.storage.settings import Settings
from app.ui.body.dialog import BodyDialog
from app.ui.body.paste import PasteMembersDialog
from app.ui.item.appendix_dialog import AppendixDialog
from app.ui.merging.dialog import MergeDialog, Told
from app.ui.profiles.editor import ProfileEditor
from app.ui.profiles.new import NewProfileDialog
from app.ui.recovery.dialog import RecoveryDialog
from app.ui.typeface import apply_typeface
from tests.ui.audit.test_audit import ROWS
from tests.ui.auditing import faults
from tests.ui.driving import Person, turn


@pytest.fixture(params=[100, 200])
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    apply_typeface(qapp, Settings(text_size=request.param))
    yield request.param
    apply_typeface(qapp, Settings())


def dialogs(person: Person) -> Iterator[QDialog]:
    window = person.window
    minutes = project.read(resource("samples", "protokoll-kommunstyrelsen.paragraf")).package.minutes
    assert minutes.body
    yield BodyDialog(minutes.body, "sv", window)
    yield PasteMembersDialog(minutes.body.people, "sv", window)
    yield AppendixDialog(minutes, Appendix("a", "Karta", section=minutes.sections[3].id), window)
    yield RecoveryDialog("sv", window)
    yield NewProfileDialog("Neutral", "Viks kommun", "sv", window)
    mine, theirs = (
        replace(minutes, header=replace(minutes.header, place=place)) for place in ("Salen", "Rådhuset")
    )
    told = Told("Någon annan har sparat.", "Den andras", "&Ta den här och spara")
    yield MergeDialog(merged(minutes, mine, theirs), told, window)
    desk = profile_desk.begun("neutral", "Viks kommun")
    desk.save("vik", desk.draft.tables)
    yield ProfileEditor(profile_desk.opened("vik"), None, "sv", window)


def test_nothing_is_wrong_in_dialogs_within_dialogs(size: int, person: Person) -> None:
    found: list[str] = []
    for dialog in dialogs(person):
        dialog.show()
        turn()
        found += [f"{type(dialog).__name__}: {each}" for each in faults(dialog, ROWS)]
        dialog.close()
        dialog.deleteLater()
        turn()
    assert "\n".join(found) == ""
