"""The Item tab: the facts of the item that is shown, and what the meeting did with it."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.errors import Message
from app.model.inlines import clean
from app.model.sections import Section
from app.session.edits import Edit
from app.session.item_edits import SetAppeal, SetItemKind, SetOutcome, SetParts, SetPresenters, SetProceedings
from app.session.meeting_edits import Together
from app.ui.document_view import DocumentView
from app.ui.forms.item import Ui_ItemForm
from app.ui.item.asking import with_people
from app.ui.item.asks import ItemAsks
from app.ui.item.facts import likeliest
from app.ui.item.lists import ItemLists
from app.ui.item.shown import item_of, profile_of, title_of
from app.ui.item.words import appeal_words, kind_words, outcome_words
from app.ui.side.tab import SideTab


class ItemTab(SideTab):
    """Follows the shown section; in notes it has only appendices and assignments."""

    name = "item"

    def __init__(self, view: DocumentView, parent: QWidget) -> None:
        super().__init__(view, parent)
        self.setObjectName("item_tab")
        self._where = ""
        scroll = QScrollArea(self)
        scroll.setObjectName("item_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sheet = QWidget(scroll)
        sheet.setObjectName("item_sheet")
        self._scroll = scroll
        self.title = QLabel(sheet)
        self.title.setObjectName("item_title")
        self.title.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.form = QWidget(sheet)
        self.ui = Ui_ItemForm()
        self.ui.setupUi(self.form)
        self.ui.column.setContentsMargins(0, 0, 0, 0)
        self.lists = ItemLists(self, sheet)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.form)
        for each in self.lists.all():
            column.addWidget(each)
        column.addStretch(1)
        scroll.setWidget(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
        self._fill()
        self._connect()

    @property
    def item(self) -> Section | None:
        """The item that is shown, or to which the shown section belongs."""
        return item_of(self.minutes, self.view.section)

    @property
    def asks(self) -> ItemAsks:
        """The dialogs, with their edits made from this tab."""
        where = self._where
        return ItemAsks(self.view, self._apply, lambda: self.go_to(where), self._fail)

    def begin(self, where: str) -> ItemAsks:
        """The dialogs, for something that is asked from one of the lists."""
        self._where = where
        return self.asks

    def change(self, edit: Edit | None, where: str) -> None:
        """Change the document; undo comes back to `where`."""
        if edit is not None:
            self._where = where
            self.apply(edit, where)

    def refresh(self) -> None:
        minutes, item, ui = self.minutes, self.item, self.ui
        self.form.setVisible(item is not None)
        self.title.setText(title_of(minutes, item) if item else self.tr("The whole document"))
        if item is not None:
            _choose(ui.item_kind, item.kind)
            _choose(ui.appeal, item.appeal)
            _choose(ui.outcome, item.outcome)
            ui.appeal_instruction.show_text(item.appeal_instruction)
            administrative = item.appeal == "administrative" or bool(item.appeal_instruction)
            ui.form.setRowVisible(ui.appeal_instruction, administrative)
            ui.presenters.offer(likeliest(minutes, item))
            if not ui.presenters.hasFocus():
                ui.presenters.show_people(item.presenters)
            ui.proposal_name.show_text(item.proceedings.proposal_name)
            ui.proposal_name.setPlaceholderText(profile_of(minutes).phrases.naming.proposal)
            ui.approval.setText(self._approved(item))
        self.lists.refresh(minutes, item)

    def take_focus(self) -> None:
        self.show()
        if self.item is not None:
            self.ui.item_kind.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.lists.appendices.choose(0)

    def go_to(self, where: str) -> None:
        """A field by its name, or a list."""
        self.show()  # at once: a tab that was just made would be shown, and filled, only later
        found = self.findChild(QWidget, where) if where else None
        if where in self.lists.named:
            self.lists.named[where].choose(self.lists.named[where].rows.currentRow())
            self._scroll.ensureWidgetVisible(self.lists.named[where])
        elif isinstance(found, QWidget) and found.isVisibleTo(self):
            found.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(found)
        else:
            self.take_focus()

    def _fill(self) -> None:
        for box, words in (
            (self.ui.item_kind, kind_words()),
            (self.ui.appeal, appeal_words()),
            (self.ui.outcome, outcome_words()),
        ):
            for value, name in words.items():
                box.addItem(name, value)

    def _connect(self) -> None:
        ui = self.ui
        ui.item_kind.activated.connect(lambda _: self._set_kind(ui.item_kind.currentData()))
        ui.appeal.activated.connect(lambda _: self._set_appeal("appeal"))
        ui.appeal_instruction.editingFinished.connect(lambda: self._set_appeal("appeal_instruction"))
        ui.outcome.activated.connect(
            lambda _: self.item and self.change(SetOutcome(self.item.id, ui.outcome.currentData()), "outcome")
        )
        ui.presenters.editingFinished.connect(self._set_presenters)
        ui.proposal_name.editingFinished.connect(self._set_proposal_name)
        ui.approve.clicked.connect(lambda: self.begin("approve").approve_now())

    def _set_kind(self, kind: Any) -> None:
        """The kind, with the parts that belong to it; nothing that is written goes."""
        item = self.item
        if item is None or item.kind == kind:
            return
        from app.rules.proceedings.kinds import with_parts_for

        parts = with_parts_for(kind, item.parts, self.minutes, profile_of(self.minutes))
        edits: tuple[Edit, ...] = (SetItemKind(item.id, kind), SetParts(item.id, parts))
        self.change(Together(edits if kind != "unnumbered" else edits[:1]), "item_kind")

    def _set_appeal(self, where: str) -> None:
        item, ui = self.item, self.ui
        if item is not None:
            edit = SetAppeal(item.id, ui.appeal.currentData(), ui.appeal_instruction.text().strip())
            self.change(edit, where)

    def _set_presenters(self) -> None:
        item = self.item
        if item is None:
            return
        people, new = self.ui.presenters.people()
        if people != item.presenters:
            self.change(with_people(self.minutes, new, SetPresenters(item.id, people)), "presenters")

    def _set_proposal_name(self) -> None:
        item, name = self.item, clean(self.ui.proposal_name.text()).strip()
        if item is not None and name != item.proceedings.proposal_name:
            edit = SetProceedings(item.id, replace(item.proceedings, proposal_name=name))
            self.change(edit, "proposal_name")

    def _approved(self, item: Section) -> str:
        if item.approval is None or item.approval.approved is None:
            return self.tr("No")
        words = item.approval.approved.isoformat()
        return self.tr("{0}, notice up {1}").format(words, item.approval.up) if item.approval.up else words

    def _apply(self, edit: Edit) -> None:
        self.apply(edit, self._where)

    def _fail(self, problem: Message) -> None:
        from app.messages import sentence
        from app.ui.questions import show_problem

        show_problem(sentence(problem, self.locale().name()[:2]), self.window())


def _choose(box: QComboBox, value: str) -> None:
    box.setCurrentIndex(max(box.findData(value), 0))
