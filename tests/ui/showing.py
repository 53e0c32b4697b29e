"""What is on the screen, held against the document: they never differ."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QComboBox, QLabel

from app.model import tree
from app.model.blocks import Paragraph, walk
from app.model.dates import read_date, read_times, written_times
from app.model.header import MeetingDay
from app.model.inlines import Footnote
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.rules.numbering import numbers
from app.ui.fields import CheckedEdit, FieldEdit
from app.ui.footnote_list import note_content
from app.ui.header.days import AdjournmentsEdit
from app.ui.part_editor import PartEditor
from app.ui.window import Window
from tests.ui.driving import turn
from tests.ui.pane.support import check_whole

_LINES = ("title", "body", "unit", "place", "remote_link", "case_number", "classification")
_AUTHOR = ("name", "title", "body", "email")


def check_screen(window: Window) -> None:
    """The window shows exactly what its session's document says."""
    turn()
    session, view = window.documents.session, window.view
    assert view is not None
    assert view.session is session
    check_outline(window)
    if view.section:
        assert view.currentWidget() is view.section_page
        check_section(window, tree.find(session.minutes.sections, view.section))
    else:
        assert view.currentWidget() is view.header_page
        check_header(window)
    assert window.isWindowModified() == session.dirty
    assert window.actions_.undo.isEnabled() == session.can_undo
    assert window.actions_.redo.isEnabled() == session.can_redo


def check_outline(window: Window) -> None:
    view = window.outline
    model = view.outline

    def rows(parent: QModelIndex) -> list[object]:
        out: list[object] = []
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            assert model.parent(index) == parent
            heading = model.data(index, Qt.ItemDataRole.EditRole)
            out.append((model.section_at(index), heading, rows(index)))
        return out

    def wanted(sections: tuple[Section, ...]) -> list[object]:
        return [(section.id, section.heading, wanted(section.sections)) for section in sections]

    minutes = window.documents.session.minutes
    assert rows(QModelIndex()) == [("", "", []), *wanted(minutes.sections)]
    known = numbers(minutes)
    for item in minutes.sections:
        shown = str(model.data(model.index_of(item.id)))
        assert shown.startswith(f"§ {known[item.id]} " if item.id in known else item.heading)
    assert window.view is not None
    assert view.current == window.view.section


def check_section(window: Window, section: Section) -> None:
    assert window.view is not None
    page = window.view.section_page
    assert page.section_id == section.id
    assert page.heading.text() == section.heading
    assert page.case_number.text() == section.case_number
    assert [editor.part_id for editor in page.editors] == [part.id for part in section.parts]
    for editor, part in zip(page.editors, section.parts, strict=True):
        check_part(editor, part, window.documents.session.minutes)


def check_part(editor: PartEditor, part: Part, minutes: Minutes) -> None:
    assert editor.pane.blocks() == part.blocks
    check_whole(editor.pane)
    notes = footnotes(part)
    first = 1
    for each in tree.parts(minutes):
        if each.id == part.id:
            break
        first += len(footnotes(each))
    panes = editor.notes.panes
    assert [note_content(pane.blocks()) for pane in panes] == [note.content for note in notes]
    labels = [label.text() for label in editor.notes.findChildren(QLabel) if label.buddy() in panes]
    assert labels == [str(first + index) for index in range(len(notes))]
    assert editor.notes.isHidden() == (not notes)


def footnotes(part: Part) -> list[Footnote]:
    paragraphs = [block for block in walk(part.blocks) if isinstance(block, Paragraph)]
    return [inline for block in paragraphs for inline in block.content if isinstance(inline, Footnote)]


def check_header(window: Window) -> None:
    minutes = window.documents.session.minutes
    header = minutes.header
    assert window.view is not None
    page = window.view.header_page
    for name in _LINES:
        assert _field(page, name).text() == getattr(header, name), name
    for name in _AUTHOR:
        assert _field(page, f"author_{name}").text() == getattr(header.author, name), name
    shown = _field(page, "document_date")
    assert _is_wrong(shown) or _day(shown.text()) == header.document_date
    assert page.findChild(QComboBox, "kind").currentData() == header.kind
    assert page.findChild(QComboBox, "profile").currentData() == minutes.profile
    assert page.ui.body_record.isVisible() == (header.kind == "protokoll")
    if header.kind == "protokoll":
        body = minutes.body
        assert body is None or page.ui.body_record.currentText() == body.name
        assert page.ui.first_number.value() == header.first_number
        assert _field(page, "approval_place").text() == header.approval.place
        assert _field(page, "kept_at").text() == header.notice.kept_at
    days = header.meeting_days or (MeetingDay(),)
    assert len(page.ui.days._rows) == len(days)
    for number, day in enumerate(days):
        _check_day(page, number, day)
    assert len(page.ui.fields._rows) == len(header.fields)
    for number, field in enumerate(header.fields):
        assert _field(page, f"field_{number}_name").text() == field.name
        assert _field(page, f"field_{number}_value").text() == field.value
    check_part(page.opening, minutes.opening, minutes)


def _check_day(page: object, number: int, day: MeetingDay) -> None:
    date, times, pauses = (_field(page, f"day_{number}_{name}") for name in ("date", "times", "pauses"))
    assert _is_wrong(date) or _day(date.text()) == day.date
    written = written_times(day.start, day.end)
    assert _is_wrong(times) or read_times(times.text()) == read_times(written)
    assert isinstance(pauses, AdjournmentsEdit)
    assert _is_wrong(pauses) or pauses.value() == day.adjournments


def _day(text: str):
    return read_date(text, 2026) if text else None


def _is_wrong(field: FieldEdit) -> bool:
    return isinstance(field, CheckedEdit) and bool(field.property("invalid"))


def _field(page: object, name: str) -> FieldEdit:
    found = page.findChildren(FieldEdit, name)  # pyright: ignore
    assert len(found) == 1, f"{len(found)} of {name}"
    return found[0]
