"""The page of the municipality's Word template: which it is, and which of its styles serves which role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from app.errors import Message, UserError
from app.messages import sentence
from app.storage.atomic import read_whole
from app.ui.profiles.editors import ChoiceEditor
from app.ui.profiles.files import ask_file
from app.ui.profiles.page import FormPage
from app.ui.profiles.row import tell_under

if TYPE_CHECKING:
    from app.formats.docx.own import RoleInfo, Survey

_ENDINGS = "*.docx *.dotx *.docm *.dotm"


class WordPage(FormPage):
    """Without a template there is a button to choose one, and a word about what it does."""

    def build(self) -> None:
        self._failed: Message | None = None
        self._surveys: dict[str, Survey | Message] = {}
        self._shown: Survey | None = None
        self._boxes: dict[str, ChoiceEditor] = {}
        self._state = self._label("word_state")
        line = QHBoxLayout()
        self.choose = self._button("word_choose", "")
        self.remove = self._button("word_remove", self.tr("Remove the template"))
        for button in (self.choose, self.remove):
            line.addWidget(button)
        line.addStretch(1)
        self.column.addLayout(line)
        self._note = self._label("word_note")
        self._told = self._label("word_told")
        self._heading = self.add_heading(self.tr("Which style of the template is used for what"))
        self._roles = QWidget(self.inside)
        self._grid = QGridLayout(self._roles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self.column.addWidget(self._roles)
        self.add_heading(self.tr("Place-holders that are filled"))
        self._fields = self._label("word_fields")
        self._fields.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._fields.setAccessibleName(self.tr("Place-holders that are filled"))
        self.choose.clicked.connect(self._choose)
        self.remove.clicked.connect(lambda: self._editing.remove("word"))

    @property
    def paths(self) -> list[str]:
        return [_path("template"), *(_path("styles", role) for role in self._boxes)]

    def has_other(self) -> bool:
        return bool(self._editing.draft.value(_path("styles")))

    def reset(self) -> None:
        """Have every role as it is guessed."""
        self._editing.remove(_path("styles"))

    def refresh(self) -> None:
        table = self._editing.draft.tables.get("word")
        word = cast("dict[str, Any]", table) if isinstance(table, dict) else {}
        name = str(word.get("template", ""))
        self.remove.setEnabled(bool(word))
        self.choose.setText(self.tr("Choose another template…") if name else self.tr("Choose a template…"))
        self._state.setText(
            self.tr(
                "Word documents are set in {0}. The pages beside are the PDF's; Word lays out its own."
            ).format(name)
            if name
            else self.tr("Word documents are set in Paragraf's own styles, in the look of this profile.")
        )
        survey = self._surveyed(name)
        fault = self._failed or self._editing.checked.faults.get(_path("template"))
        if isinstance(survey, tuple):
            fault, survey = fault or survey, None
        about = self.tr("A .docx or .dotx file. It is copied and travels with the profile.")
        tell_under(self._note, fault, self._language, about)
        self._heading.setVisible(survey is not None)
        self._roles.setVisible(survey is not None)
        if survey is not self._shown:
            self._shown = survey
            self._rebuild(survey)
        if survey is not None:
            self._show_roles(survey, cast("dict[str, str]", word.get("styles", {})))
            self._tell(survey)
        else:
            self._told.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._fields.text():  # the form opens without what reads Word files
            self._fields.setText(self._field_words())

    # What the template has

    def _surveyed(self, name: str) -> Survey | Message | None:
        if not name:
            return None
        if name not in self._surveys:
            from app.formats.docx.own import survey

            try:
                data = read_whole(self.desk.folder / name)
                self._surveys[name] = survey(data, name)
            except UserError as error:
                self._surveys[name] = error.message
        return self._surveys[name]

    def _tell(self, survey: Survey) -> None:
        pieces = [sentence(message, self._language) for message in survey.messages]
        if survey.fields:
            pieces.append(self.tr("Place-holders found: {0}").format(", ".join(survey.fields)))
        self._told.setText("\n".join(pieces))
        self._told.setVisible(bool(pieces))

    def _field_words(self) -> str:
        from app.formats.docx.own.fields import FIELDS

        words = self.tr("In the template's head, foot or text, for example {{municipality}} or {{kommun}}:")
        names = "\n".join(", ".join(dict.fromkeys((*others, field))) for field, others in FIELDS.items())
        return f"{words}\n{names}"

    # Roles

    def _rebuild(self, survey: Survey | None) -> None:
        while item := self._grid.takeAt(0):
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        self._boxes.clear()
        if survey is None:
            return
        from app.formats.docx.own import ROLES

        usual = [role for role in ROLES if role.usual]
        for at, role in enumerate([*usual, *(role for role in ROLES if not role.usual)]):
            self._add_role(at, role, survey)
        self.watch(self._roles)

    def _add_role(self, at: int, role: RoleInfo, survey: Survey) -> None:
        words = sentence(role.label, self._language)
        words = words[:1].upper() + words[1:]
        guess = survey.guessed.get(role.role)
        first = self.tr("{0} (as guessed)").format(guess) if guess else self.tr("– (Paragraf's own style)")
        names = sorted({each.name for each in survey.styles if each.kind == role.kind}, key=str.casefold)
        box = ChoiceEditor({"": first, **{name: name for name in names}}, self._roles)
        box.setObjectName(f"word_role_{role.role}")
        box.setAccessibleName(words)
        box.setMinimumContentsLength(18)
        box.edited.connect(lambda name, role=role.role: self._change(role, name))
        label = QLabel(words, self._roles)
        label.setBuddy(box)
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(box, at, 1)
        self._boxes[role.role] = box

    def _show_roles(self, survey: Survey, styles: dict[str, str]) -> None:
        for role, box in self._boxes.items():
            name = styles.get(role, "")
            if box.findData(name) < 0:
                box.addItem("⚠ " + self.tr("{0} (not in the template)").format(name), name)
            box.show_value(name)
            own = not name and role in survey.missing
            told = self.tr("The template has no style for this; Paragraf's own is used.") if own else ""
            box.setAccessibleDescription(told)
            box.setToolTip(told)

    def _change(self, role: str, name: str) -> None:
        path = _path("styles", role)
        if name:
            self._editing.set(path, name)
        else:
            self._editing.remove(path)

    # The file

    def _choose(self) -> None:
        path = ask_file(
            self.tr("Choose the Word template"), self.tr("Word templates ({0})").format(_ENDINGS), self
        )
        if path is None:
            return
        self._failed = None
        try:
            name = self.desk.add(path)
        except UserError as error:
            self._failed = error.message
            self.refresh()
            return
        found = self._surveyed(name)
        if isinstance(found, tuple):  # what cannot be used is not taken
            self._failed = found
            self.refresh()
        else:
            self._editing.set("word", {"template": name})

    def _label(self, name: str) -> QLabel:
        label = QLabel(self.inside)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.column.addWidget(label)
        return label

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words, self.inside)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def _path(*names: str) -> str:
    """A path in the table [word]; written out it would look like a code of the catalogue's."""
    return ".".join(("word", *names))
