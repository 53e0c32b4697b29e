"""The form of one body: its seats, substitutes and rules. Nothing is changed until it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast, get_args

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from app.errors import Message
from app.messages import sentence
from app.model.body import Body, BodyKind, Numbering, SubstituteStep
from app.model.inlines import clean
from app.model.sections import LabelledPart, PartKind
from app.profiles import load
from app.ui import profiles
from app.ui.body import draft, words
from app.ui.body.draft import Rows, SeatRow, SubstituteRow
from app.ui.body.rows import Column, Row
from app.ui.box import Choice, Role, ask
from app.ui.fitted import FittedDialog
from app.ui.forms.body import Ui_BodyDialog

_NAME, _PARTY = 1, 2  # columns of the seats


class BodyDialog(FittedDialog):
    """Edits a copy; `body` is what it says, `confirmed` tells when it is to hold."""

    confirmed = Signal(object)  # Body

    def __init__(
        self, body: Body, language: str, parent: QWidget, *, warn: Callable[[Body], list[str]] | None = None
    ) -> None:
        """`warn` gives sentences about what a changed body would do to the document."""
        super().__init__(parent)
        self.setObjectName("body_dialog")
        self.ui = Ui_BodyDialog()
        self.ui.setupUi(self)
        self._let_scroll()
        self._before, self._language = body, language
        self._warn = warn or (lambda _body: [])
        self._draft = body
        self._set_up()
        self.show_body(body)
        self._before = self.body  # as the form has it, so that only what a person changes counts
        self._connect()
        self.ui.name.setFocus()

    def _let_scroll(self) -> None:
        """In large letters the form is higher than a small screen."""
        scroll = QScrollArea(self)
        scroll.setObjectName("body_scroll")
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setMinimumWidth(self.ui.tabs.minimumSizeHint().width())
        self.ui.column.replaceWidget(self.ui.tabs, scroll)
        scroll.setWidget(self.ui.tabs)

    @property
    def body(self) -> Body:
        """The body as it stands in the form."""
        ui = self.ui
        seats = tuple(self._seat_row(row) for row in ui.seats.rows())
        substitutes = tuple(self._substitute_row(row) for row in ui.substitutes.rows())
        rows = Rows(seats, substitutes, ui.secretary.text(), ui.secretary_title.text())
        made = draft.with_rows(replace(self._draft, approvers=ui.approvers.ticked()), rows)
        parties = [(row.cells[0], row.cells[1]) for row in ui.parties.rows()]
        return replace(
            made,
            name=clean(ui.name.text()).strip(),
            kind=cast("BodyKind", ui.kind.currentData()),
            decides=ui.decides.isChecked(),
            rule=replace(
                self._draft.rule,
                steps=cast("tuple[SubstituteStep, ...]", ui.steps.ticked()),
                table=draft.party_orders(parties),
                keeps_seat=ui.keeps_seat.isChecked(),
                may_return=ui.may_return.isChecked(),
                own_party_first=ui.own_party_first.isChecked(),
                personal_elsewhere=ui.personal_elsewhere.isChecked(),
            ),
            approver_count=ui.approver_count.value(),
            case_numbers=clean(ui.case_numbers.text()).strip(),
            numbering=cast("Numbering", ui.numbering.currentData()),
            profile=str(ui.profile.currentData()),
            part_order=cast("tuple[PartKind, ...]", ui.part_order.ticked()),
        )

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self.body != self._before

    def show_body(self, body: Body) -> None:
        """Show a body in the form."""
        ui, rows = self.ui, draft.rows_of(body)
        self._draft = body
        ui.name.setText(body.name)
        ui.kind.setCurrentIndex(ui.kind.findData(body.kind))
        ui.decides.setChecked(body.decides)
        ui.secretary.setText(rows.secretary)
        ui.secretary_title.setText(rows.secretary_title)
        ui.case_numbers.setText(body.case_numbers)
        ui.numbering.setCurrentIndex(ui.numbering.findData(body.numbering))
        profiles.show(ui.profile, body.profile)
        parts = [(kind, load().part_label(kind)) for kind in get_args(LabelledPart)]
        ui.part_order.show_lines(parts, body.part_order)
        ui.seats.show_rows(
            [Row(f"{r.id}|{r.person}", (r.role, r.name, r.party, r.won_by)) for r in rows.seats]
        )
        ui.substitutes.show_rows([Row(r.person, (r.name, r.party, r.personal_to)) for r in rows.substitutes])
        ui.steps.show_lines(words.steps(), body.rule.steps)
        ui.parties.show_rows([Row("", row) for row in draft.party_rows(body)])
        ui.keeps_seat.setChecked(body.rule.keeps_seat)
        ui.may_return.setChecked(body.rule.may_return)
        ui.own_party_first.setChecked(body.rule.own_party_first)
        ui.personal_elsewhere.setChecked(body.rule.personal_elsewhere)
        ui.approver_count.setValue(body.approver_count)
        ui.approvers.show_lines(draft.candidates(body), body.approvers)
        ui.substitutes.refresh_choices()

    def accept(self) -> None:
        """Tell the body, after asking about what the document would no longer say."""
        self._commit()
        if not (body := self.body).name:
            self.ui.tabs.setCurrentIndex(0)
            self.ui.name.setFocus()
            self._tell(self.tr("The body has no name yet."))
            return
        warnings = self._warn(body) if body != self._before else []
        if warnings:
            self._ask(self.tr("Change the body?"), "\n\n".join(warnings), self.tr("Change"), self._confirm)
        else:
            self._confirm()

    def reject(self) -> None:
        """Leave, after asking when something was changed."""
        if self.is_changed:
            text = self.tr("The changes of the body are not kept.")
            self._ask(self.tr("Leave the form?"), text, self.tr("Leave"), lambda: QDialog.reject(self))
        else:
            super().reject()

    def _confirm(self) -> None:
        self.confirmed.emit(self.body)
        super().accept()

    def _ask(self, question: str, text: str, go: str, then: Callable[[], None]) -> None:
        choice = Choice(go, then, Role.DestructiveRole)
        ask("body_question", question, text, (choice,), self, stay=self.tr("Go back"))

    # Building

    def _set_up(self) -> None:
        ui = self.ui
        for code, name in words.kinds():
            ui.kind.addItem(name, code)
        for code, name in words.numberings():
            ui.numbering.addItem(name, code)
        party = self.tr("Party")
        ui.seats.set_up(
            (
                Column(self.tr("Role"), 2, words.roles),
                Column(self.tr("Name"), 4),
                Column(party, 1),
                Column(self.tr("Won by (if another party)"), 2),
            )
        )
        personal = Column(self.tr("Personal to"), 3, self._seat_choices)
        ui.substitutes.set_up((Column(self.tr("Name"), 4), Column(party, 1), personal))
        ui.parties.set_up((Column(party, 1), Column(self.tr("Then, in turn (V, MP)"), 2)))
        for order in (ui.steps, ui.approvers, ui.part_order):
            order.set_up()
        for label, widget in (
            (ui.seats_label, ui.seats.grid),
            (ui.substitutes_label, ui.substitutes.grid),
            (ui.parties_label, ui.parties.grid),
            (ui.steps_label, ui.steps.lines),
            (ui.approvers_label, ui.approvers.lines),
            (ui.part_order_label, ui.part_order.lines),
        ):
            label.setBuddy(widget)
        ui.told.hide()
        ui.told.setTextFormat(Qt.TextFormat.PlainText)

    def _connect(self) -> None:
        ui = self.ui
        ui.seats.changed.connect(self._sync)
        ui.substitutes.changed.connect(self._sync)
        ui.seats.cell_changed.connect(self._seat_cell)
        ui.substitutes.cell_changed.connect(self._substitute_cell)
        ui.paste.clicked.connect(self._paste)
        ui.import_body.clicked.connect(self._import)
        ui.export_body.clicked.connect(self._export)
        ui.save_body.clicked.connect(self._save)

    def _seat_choices(self) -> list[tuple[str, str]]:
        """Whom a substitute may belong to."""
        seats = [self._seat_row(row) for row in self.ui.seats.rows()]
        any_seat = [("", self.tr("(any)"))]
        return any_seat + [
            (seat.id, seat.name or self.tr("Vacant seat {0}").format(number))
            for number, seat in enumerate(seats, 1)
            if seat.id
        ]

    @staticmethod
    def _seat_row(row: Row) -> SeatRow:
        seat, _, person = row.key.partition("|")
        role, name, party, won_by = row.cells
        return SeatRow(seat, person if name else "", name, party, won_by, role)

    @staticmethod
    def _substitute_row(row: Row) -> SubstituteRow:
        name, party, personal_to = row.cells
        return SubstituteRow(row.key if name else "", name, party, personal_to)

    def _seat_cell(self, row: int, column: int) -> None:
        """A name that was emptied leaves its person; who is written there next is somebody else."""
        cells = self.ui.seats.rows()[row]
        if column == _NAME and not cells.cells[_NAME]:
            self.ui.seats.set_key(row, cells.key.partition("|")[0] + "|")

    def _substitute_cell(self, row: int, column: int) -> None:
        if column == 0 and not self.ui.substitutes.rows()[row].cells[0]:
            self.ui.substitutes.set_key(row, "")

    def _sync(self) -> None:
        """Give new seats and people their ids, and say their names wherever they can be chosen."""
        ui = self.ui
        body = self.body
        for number, seat in enumerate(body.seats):
            ui.seats.set_key(number, f"{seat.id}|{seat.person}")
        named = (number for number, row in enumerate(ui.substitutes.rows()) if row.cells[0])
        for number, substitute in zip(named, body.substitutes, strict=True):
            ui.substitutes.set_key(number, substitute.person)
        ui.approvers.show_lines(draft.candidates(body), body.approvers)
        ui.substitutes.refresh_choices()
        self._draft = body

    # The buttons below

    def _tell(self, text: str) -> None:
        self.ui.told.setText(text)
        self.ui.told.setVisible(bool(text))

    def _tell_message(self, message: Message) -> None:
        self._tell(sentence(message, self._language))

    def _paste(self) -> None:
        from app.ui.body.paste import PasteMembersDialog

        self._commit()
        dialog = PasteMembersDialog(self.body.people, self._language, self)

        def accepted() -> None:
            self._take(draft.with_members(self.body, dialog.members, add=dialog.ui.add_all.isChecked()))
            self.ui.tabs.setCurrentWidget(self.ui.seats_page)
            self.ui.seats.grid.setFocus()

        dialog.accepted.connect(accepted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take(self, body: Body) -> None:
        """Show a body that came from elsewhere, under the id that this one has."""
        self.show_body(replace(body, id=self._draft.id))
        self._sync()

    def _import(self) -> None:
        from app.ui.body import files

        found = files.ask_import(self, self._tell_message)
        if found is not None:
            self._take(found)

    def _export(self) -> None:
        from app.ui.body import files

        self._commit()
        if path := files.ask_export(self.body, self, self._tell_message):
            self._tell(self.tr("Exported to {0}").format(path))

    def _save(self) -> None:
        from app.ui.body import files

        self._commit()
        body = self.body
        if not body.name:
            self.accept()  # says that it needs one
        elif files.save(body, self._tell_message):
            self._tell(self.tr("“{0}” is in the register.").format(body.name))

    def _commit(self) -> None:
        """What is being written in a cell counts."""
        focus = QApplication.focusWidget()
        if focus and self.isAncestorOf(focus) and not focus.objectName():  # a cell's
            focus.clearFocus()
