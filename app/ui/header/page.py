"""The header page on the screen: the form of facts, and the pane of the opening."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.model.header import Header
from app.session.counts import Counts
from app.session.edits import SetHeader, SetProfile
from app.session.history import Place
from app.session.session import Session
from app.ui import profiles
from app.ui.fields import FieldEdit
from app.ui.forms.header import Ui_HeaderForm
from app.ui.header.protokoll import ProtokollFields
from app.ui.part_editor import PartEditor

_LINES = ("title", "body", "unit", "place", "remote_link", "case_number", "classification")
_AUTHOR = ("name", "title", "body", "email")
_OPENING_HEIGHT = 160  # pixels at least


class HeaderPage(QScrollArea):
    """Shows the header of the session's document and its opening."""

    def __init__(self, session: Session, counts: Counts, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("header_page")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session, self._counts = session, counts
        sheet = QWidget(self)
        sheet.setObjectName("header_sheet")
        form = QWidget(sheet)
        self.ui = Ui_HeaderForm()
        self.ui.setupUi(form)
        self.ui.days_label.setBuddy(self.ui.days.first)  # a focus proxy would stand in the way of Tab
        self.ui.fields_label.setBuddy(self.ui.fields.add)
        self.opening = PartEditor(session, "opening", sheet)
        self.opening.pane.setAccessibleName(self.tr("Opening"))
        self.opening.setMinimumHeight(_OPENING_HEIGHT)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(10)
        column.addWidget(form)
        column.addWidget(self.opening, 1)
        self.setWidget(sheet)
        self._fill_choices()
        self._connect()

    def show_header(self) -> None:
        """Show what the document says now."""
        minutes, ui = self._session.minutes, self.ui
        header = minutes.header
        for name in _LINES:
            self._line(name).show_text(getattr(header, name))
        for name in _AUTHOR:
            self._line(f"author_{name}").show_text(getattr(header.author, name))
        ui.document_date.show_date(header.document_date)
        ui.days.show_days(header.meeting_days)
        ui.fields.show_fields(header.fields)
        self._protokoll.show(header)
        ui.kind.setCurrentIndex(ui.kind.findData(header.kind))
        profiles.show(ui.profile, minutes.profile)
        first = self._counts.first_footnote(minutes, minutes.opening.id)
        self.opening.show_part("", minutes.opening, self.tr("Ope&ning"), first)

    def go_to(self, place: Place) -> None:
        """Put the caret where a place says; into the title when it says nothing more."""
        if place.widget.partition("/")[0] == self.opening.part_id:
            self.opening.go_to(place)
            return
        found = self.findChild(QWidget, place.widget) if place.widget else None
        field = found if isinstance(found, QWidget) else self.ui.title
        field.setFocus()
        if isinstance(field, QLineEdit) and isinstance(place.caret, int):
            field.setCursorPosition(place.caret)
        self.ensureWidgetVisible(field)

    def _line(self, name: str) -> FieldEdit:
        field = getattr(self.ui, name)
        assert isinstance(field, FieldEdit)
        return field

    def _fill_choices(self) -> None:
        self.ui.kind.addItem(self.tr("Notes (minnesanteckningar)"), "notes")
        self.ui.kind.addItem(self.tr("Minutes (protokoll)"), "protokoll")

    def _connect(self) -> None:
        ui = self.ui
        self._protokoll = ProtokollFields(ui, self._session, self._set, self)
        for name in _LINES:
            self._line(name).changed.connect(lambda text, name=name: self._set(name, text, **{name: text}))
        for name in _AUTHOR:
            self._line(f"author_{name}").changed.connect(lambda text, name=name: self._set_author(name, text))
        ui.document_date.changed.connect(
            lambda _text: self._set("document_date", "", document_date=ui.document_date.value())
        )
        ui.days.changed.connect(lambda days: self._set_rows("meeting_days", days, 1))
        ui.fields.changed.connect(lambda fields: self._set_rows("fields", fields, 0))
        ui.kind.activated.connect(lambda _i: self._set("kind", " ", kind=ui.kind.currentData()))
        ui.profile.installEventFilter(self)
        ui.profile.activated.connect(
            lambda _i: self._session.apply(SetProfile(ui.profile.currentData()), self, before=Place())
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Profiles may have come or gone since the list was filled."""
        if event.type() == QEvent.Type.FocusIn:
            profiles.show(self.ui.profile, self._session.minutes.profile)
        return False

    def _set_author(self, name: str, text: str) -> None:
        author = replace(self._session.minutes.header.author, **{name: text})
        self._set(f"author_{name}", text, author=author)

    def _set_rows(self, name: str, rows: tuple[Any, ...], fewest: int) -> None:
        """A row that comes or goes is a step of its own, and so is what is written in each field of one."""
        before = max(len(getattr(self._session.minutes.header, name)), fewest)
        count = max(len(rows), fewest)
        focus = self.focusWidget()
        field = f"{name}:{count}:{focus.objectName() if focus else ''}"
        self._set(field, "" if count == before else " ", **{name: rows})

    def _set(self, field: str, text: str, **values: Any) -> None:
        header: Header = replace(self._session.minutes.header, **values)
        widget = self.focusWidget()
        caret = widget.cursorPosition() if isinstance(widget, QLineEdit) else None
        place = Place("", widget.objectName() if widget else field, caret)
        self._session.apply(SetHeader(header, field, text.endswith(" ")), self, before=place)
