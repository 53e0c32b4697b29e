"""The register of bodies on the screen: made, edited, taken away, sent and received."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.model.body import Body
from app.model.ids import new_id
from app.storage import bodies
from app.ui.body import files
from app.ui.body.dialog import BodyDialog
from app.ui.box import Choice, Role, ask
from app.ui.fitted import FittedDialog
from app.ui.forms.bodies import Ui_BodiesDialog

_DATA = Qt.ItemDataRole.UserRole


class BodiesDialog(FittedDialog):
    """Shows the register; every change is kept at once."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bodies_dialog")
        self.ui = Ui_BodiesDialog()
        self.ui.setupUi(self)
        self._language = language
        self._bodies: dict[str, Body] = {}
        ui = self.ui
        ui.told.setTextFormat(Qt.TextFormat.PlainText)
        ui.new_body.clicked.connect(lambda: self._edit(Body(new_id())))
        ui.edit_body.clicked.connect(self._edit_current)
        ui.bodies.itemActivated.connect(lambda _item: self._edit_current())
        ui.remove_body.clicked.connect(self._ask_remove)
        ui.import_body.clicked.connect(self._import)
        ui.export_body.clicked.connect(self._export)
        ui.bodies.currentItemChanged.connect(lambda *_: self._show_state())
        self._load()
        ui.bodies.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in the list edits a body, and does nothing else."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not self.ui.bodies.hasFocus():
            super().keyPressEvent(event)

    @property
    def current(self) -> Body | None:
        """The body that is chosen."""
        item = self.ui.bodies.currentItem()
        return self._bodies.get(str(item.data(_DATA))) if item else None

    def _load(self, chosen: str = "") -> None:
        register = bodies.load()
        self._bodies = {body.id: body for body in register.bodies}
        self.ui.bodies.clear()
        for body in register.bodies:
            item = QListWidgetItem(body.name or self.tr("(no name)"), self.ui.bodies)
            item.setData(_DATA, body.id)
        order = list(self._bodies)
        self.ui.bodies.setCurrentRow(order.index(chosen) if chosen in order else 0 if order else -1)
        self._tell(register.messages)
        self._show_state()

    def _show_state(self) -> None:
        for button in (self.ui.edit_body, self.ui.remove_body, self.ui.export_body):
            button.setEnabled(self.current is not None)

    def _tell(self, messages: Sequence[Message]) -> None:
        self.ui.told.setText("\n".join(sentence(message, self._language) for message in messages))
        self.ui.told.setVisible(bool(messages))

    def _edit_current(self) -> None:
        if self.current:
            self._edit(self.current)

    def _edit(self, body: Body) -> None:
        dialog = BodyDialog(body, self._language, self)
        dialog.ui.save_body.hide()  # it goes there anyway
        dialog.confirmed.connect(self._keep)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _keep(self, body: Body) -> None:
        if files.save(body, lambda message: self._tell([message])):
            self._load(body.id)

    def _import(self) -> None:
        told: list[Message] = []
        body = files.ask_import(self, told.append)
        if body is None:
            self._tell(told)
            return
        if body.id in self._bodies:  # it was sent to us before: keep both, and let her take one away
            body = replace(body, id=new_id())
        self._keep(body)
        if told:
            self._tell(told)

    def _export(self) -> None:
        if self.current:
            files.ask_export(self.current, self, lambda message: self._tell([message]))

    def _ask_remove(self) -> None:
        body = self.current
        if body is None:
            return
        text = self.tr("Remove “{0}” from the register?").format(body.name)
        more = self.tr("Minutes that have it keep their own copy.")
        go = Choice(self.tr("Remove"), lambda: self._remove(body.id), Role.DestructiveRole)
        ask("remove_body_question", text, more, (go,), self, stay=self.tr("Go back"))

    def _remove(self, body_id: str) -> None:
        try:
            bodies.remove(body_id)
        except UserError as error:
            self._tell([error.message])
            return
        self._load()
