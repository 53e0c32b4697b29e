"""The header page's fields that only a protokoll has: its body, first §, approval and public notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from app.model.body import Body
from app.model.header import Header
from app.rules.bodies import standing_alone
from app.session.session import Session
from app.ui.forms.header import Ui_HeaderForm
from app.ui.i18n import spoken_language

_OWN = "own"  # the document's own copy, whatever its id
_SHOWN = (
    *("body_record", "edit_body", "first_number", "approval_place", "approval_date", "approval_clock"),
    *("notice_up", "notice_down", "kept_at"),
)


class ProtokollFields(QObject):
    """Shows these fields and tells what is written in them through `set_field(name, text, **values)`."""

    def __init__(
        self, ui: Ui_HeaderForm, session: Session, set_field: Callable[..., None], page: QWidget
    ) -> None:
        super().__init__(page)
        self._ui, self._session, self._set, self._page = ui, session, set_field, page
        self._register: tuple[Body, ...] | None = None  # read when it is first needed
        self._listed: object = None
        ui.body_record.installEventFilter(self)
        ui.body_record.activated.connect(lambda _index: self._choose())
        ui.edit_body.clicked.connect(self._edit)
        ui.first_number.valueChanged.connect(self._number)
        ui.approval_place.changed.connect(lambda text: self._approval(text, place=text))
        ui.approval_date.changed.connect(lambda _t: self._approval("", date=ui.approval_date.value()))
        ui.approval_clock.changed.connect(lambda _t: self._approval("", clock=ui.approval_clock.value()))
        ui.notice_up.changed.connect(lambda _t: self._notice("", up=ui.notice_up.value()))
        ui.notice_down.changed.connect(lambda _t: self._notice("", down=ui.notice_down.value()))
        ui.kept_at.changed.connect(lambda text: self._notice(text, kept_at=text))

    def show(self, header: Header) -> None:
        """Show what the document says now; for notes nothing."""
        ui, shown = self._ui, header.kind == "protokoll"
        for name in _SHOWN:
            getattr(ui, name).setVisible(shown)
            if label := getattr(ui, f"{name}_label", None):
                label.setVisible(shown)
        if not shown:
            return
        self._show_bodies()
        ui.first_number.blockSignals(True)
        ui.first_number.setValue(header.first_number)
        ui.first_number.blockSignals(False)
        ui.approval_place.show_text(header.approval.place)
        ui.approval_date.show_date(header.approval.date)
        ui.approval_clock.show_clock(header.approval.clock)
        ui.notice_up.show_date(header.notice.up)
        ui.notice_down.show_date(header.notice.down)
        ui.kept_at.show_text(header.notice.kept_at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody may have changed the register since the list was filled."""
        if event.type() == QEvent.Type.FocusIn:
            self.read_register()
        return False

    def read_register(self) -> None:
        """Offer what the register holds now."""
        from app.storage import bodies

        self._register = bodies.load().bodies
        self._show_bodies()

    def _show_bodies(self) -> None:
        if self._register is None:
            self.read_register()
            return
        box, own = self._ui.body_record, self._session.minutes.body
        wanted = (own.name if own else None, [(body.id, body.name) for body in self._register])
        if wanted != self._listed:
            self._listed = wanted
            box.clear()
            box.addItem(own.name or self.tr("(no name)") if own else self.tr("(none yet)"), _OWN)
            for body in self._register:
                box.addItem(self.tr("{0} (register)").format(body.name or self.tr("(no name)")), body.id)
        box.setCurrentIndex(0)

    def _choose(self) -> None:
        from app.ui.body import commands

        chosen = self._ui.body_record.currentData()
        body = next((each for each in self._register or () if each.id == chosen), None)
        if body is None:
            return
        own = standing_alone(self._session.minutes)
        warned = commands.warnings(self._session, own, body) if own else []
        if not warned:
            commands.use(self._session, body)
            self._show_bodies()
            return
        self._show_bodies()
        from app.ui.questions import ask_body

        ask_body(warned, lambda: commands.use(self._session, body), self._page)

    def _edit(self) -> None:
        from app.ui.body.commands import edit_own

        edit_own(self._session, spoken_language(), self._page.window(), self.read_register)

    def _number(self, number: int) -> None:
        self._set("first_number", "", first_number=number)

    def _approval(self, text: str, **values: Any) -> None:
        approval = replace(self._session.minutes.header.approval, **values)
        self._set(f"approval_{next(iter(values))}", text, approval=approval)

    def _notice(self, text: str, **values: Any) -> None:
        notice = replace(self._session.minutes.header.notice, **values)
        self._set(f"notice_{next(iter(values))}", text, notice=notice)
