"""The window of a comparison: what is compared, the sections that changed, facts and words side by side."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.archive.comparing import exports, sides, told
from app.archive.comparing.naming import Names
from app.archive.comparing.states import Compared as Sides
from app.errors import Message
from app.formats.flow.changes import SectionChange
from app.messages import sentence
from app.session.comparing import Compared, State
from app.ui.beside import Beside
from app.ui.comparing import words
from app.ui.fitted import FittedDialog

# a section, None for what stands above them, with its facts and how it stands in the list
Entry = tuple[SectionChange | None, tuple[Message, ...], str]
_AT = Qt.ItemDataRole.UserRole
_FACTS_HEIGHT = 110  # pixels
_NEXT, _PREVIOUS = "F8", "Shift+F8"


class CompareDialog(FittedDialog):
    """Shows; whoever opened it reads, compares and writes."""

    states_chosen = Signal(object, object)  # State: before, after
    file_asked = Signal(bool)  # whether for the later one
    section_asked = Signal(str)
    export_asked = Signal(str)  # ".docx" or ".html"
    cancelled = Signal()

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._compared: Compared | None = None
        self._entries: list[Entry] = []
        self.setObjectName("compare_dialog")
        self.setWindowTitle(self.tr("Compare"))
        self.resize(1080, 720)
        self.before, self.after = self._choice("compare_before"), self._choice("compare_after")
        self._lay_out()
        self._add_buttons()
        for key, by in ((_NEXT, 1), (_PREVIOUS, -1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(lambda by=by: self.step(by))
        self._enable(on=False)
        self.say(self.tr("Looking…"))

    def _choice(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.activated.connect(lambda _at: self._chosen(box))
        return box

    def _lay_out(self) -> None:
        grid = QGridLayout()
        for row, (words_, box) in enumerate(
            ((self.tr("&Earlier:"), self.before), (self.tr("&Later:"), self.after))
        ):
            label = QLabel(words_, self)
            label.setBuddy(box)
            box.setAccessibleName(words_.replace("&", "").rstrip(":"))
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.setColumnStretch(1, 1)
        self.only_changed = QCheckBox(self.tr("&Only what changed"), self)
        self.only_changed.setObjectName("only_changed")
        self.only_changed.setChecked(True)
        self.only_changed.toggled.connect(lambda _on: self._fill())
        self.sections = self._list("compare_sections", self.tr("Sections"))
        self.sections.currentItemChanged.connect(lambda _now, _was: self._show())
        self.sections.setWordWrap(True)
        self.sections.itemActivated.connect(self._go)
        self.facts = self._list("compare_facts", self.tr("Facts that changed"))
        self.facts.setMaximumHeight(_FACTS_HEIGHT)
        self.facts.setWordWrap(True)
        self.beside = Beside(self)
        self.beside.setObjectName("compare_words")
        self.beside.setAccessibleName(self.tr("The words side by side: earlier left, later right"))
        self.remarks = QLabel(self)
        self.remarks.setObjectName("compare_remarks")
        self.remarks.setWordWrap(True)
        self.remarks.setTextFormat(Qt.TextFormat.PlainText)
        self.halves = QSplitter(self)
        self.halves.addWidget(self._column((self._label(self.tr("&Sections"), self.sections), self.sections)))
        label = self._label(self.tr("&Facts that changed"), self.facts)
        self._facts = self._column((label, self.facts))
        words_ = self._label(self.tr("&Words"), self.beside)
        self.halves.addWidget(self._column((self._facts, words_, self.beside)))
        self.halves.setSizes([330, 750])
        column = QVBoxLayout(self)
        column.addLayout(grid)
        column.addWidget(self.only_changed)
        column.addWidget(self.halves, 1)
        column.addWidget(self.remarks)
        self._whole = column

    def _list(self, name: str, said: str) -> QListWidget:
        made = QListWidget(self)
        made.setObjectName(name)
        made.setAccessibleName(said)
        return made

    def _label(self, said: str, of: QWidget) -> QLabel:
        label = QLabel(said, self)
        label.setBuddy(of)
        return label

    def _column(self, widgets: tuple[QWidget, ...]) -> QWidget:
        column = QWidget(self)
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            layout.addWidget(widget, int(widget in (self.sections, self.beside)))
        return column

    def _add_buttons(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole

        def add(name: str, said: str, key: str = "") -> QPushButton:
            button = buttons.addButton(said, role)
            button.setObjectName(name)
            button.setAutoDefault(False)
            if key:
                button.setToolTip(f"{said.replace('&', '')} ({key})")
            return button

        self.previous = add("compare_previous", self.tr("&Previous change"), _PREVIOUS)
        self.next = add("compare_next", self.tr("&Next change"), _NEXT)
        self.word = add("compare_word", self.tr("To Wo&rd…"))
        self.page = add("compare_page", self.tr("To a web pa&ge…"))
        self.cancel = add("compare_cancel", self.tr("Cance&l"))
        self.cancel.setVisible(False)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("compare_close")
        close.setAutoDefault(False)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.word.clicked.connect(lambda: self.export_asked.emit(".docx"))
        self.page.clicked.connect(lambda: self.export_asked.emit(".html"))
        self.cancel.clicked.connect(self._give_up)
        buttons.rejected.connect(self.reject)
        self._whole.addWidget(buttons)

    # What is compared

    @property
    def chosen(self) -> tuple[State | None, State | None]:
        """Before and after."""
        return self.before.currentData(_AT), self.after.currentData(_AT)

    @property
    def titles(self) -> tuple[str, str]:
        """What the two are called."""
        return self.before.currentText(), self.after.currentText()

    def show_states(self, found: list[State]) -> None:
        """List what there is, and have the newest that is not what is now compared with it."""
        for box in (self.before, self.after):
            box.clear()
            for state in found:
                box.addItem(words.state(state), state)
            box.addItem(self.tr("Another file…"), None)
        self.before.setCurrentIndex(1)
        self.after.setCurrentIndex(0)
        if len(found) > 1:
            self._compare()
            self.sections.setFocus()
        else:
            self.before.setCurrentIndex(-1)
            self.say(self.tr("There is no earlier version yet. Choose another file to compare with."))
            self.before.setFocus()

    def take_file(self, state: State | None, *, is_later: bool) -> None:
        """Another file was chosen, or none."""
        box = self.after if is_later else self.before
        if state is None:
            box.setCurrentIndex(0 if is_later or box.count() < 2 else 1)
            return
        box.insertItem(box.count() - 1, words.state(state), state)
        box.setCurrentIndex(box.count() - 2)
        self._compare()

    def _chosen(self, box: QComboBox) -> None:
        if box.currentData(_AT) is None:
            self.file_asked.emit(box is self.after)
        else:
            self._compare()

    def _compare(self) -> None:
        before, after = self.chosen
        if before and after:
            self.states_chosen.emit(before, after)

    # What is shown

    def begin(self) -> None:
        """Comparing goes on."""
        self._compared = None
        self.sections.clear()
        self.facts.clear()
        self.beside.clear()
        self._enable(on=False)
        self.say(self.tr("Comparing…"))

    def show_compared(self, compared: Compared) -> None:
        """What became of the one in the other."""
        self._compared = compared
        self._fill()
        said = [sentence(each, self._language) for each in compared.messages]
        if compared.changes.is_empty:
            said.insert(0, self.tr("The two do not differ."))
        self.say("\n".join(said))
        self._enable(on=True)

    def show_fault(self, fault: Message) -> None:
        """What could not be read or written, in a line."""
        self.cancel.setVisible(False)
        self._enable(on=self._compared is not None)
        self.say(sentence(fault, self._language))

    def begin_export(self) -> None:
        """Writing goes on; it can be given up."""
        self.say(self.tr("Writing…"))
        self._enable(on=False)
        self.cancel.setVisible(True)

    def show_written(self, path: Path, messages: tuple[Message, ...]) -> None:
        """It is written."""
        self.cancel.setVisible(False)
        self._enable(on=True)
        said = [self.tr("{0} is written.").format(path.name)]
        self.say("\n".join([*said, *(sentence(each, self._language) for each in messages)]))

    def say(self, said: str) -> None:
        """A line under it all."""
        self.remarks.setText(said)
        self.remarks.setVisible(bool(said))

    def step(self, by: int) -> None:
        """The next or the one before of what changed."""
        count = self.sections.count()
        rows = [*range(count)]
        row = self.sections.currentRow()
        ahead = rows[row + 1 :] if by > 0 else rows[: max(row, 0)][::-1]
        for at in ahead:
            if self._is_changed(at):
                self.sections.setCurrentRow(at)
                self.sections.setFocus()
                return

    def _is_changed(self, row: int) -> bool:
        section, facts, _ = self._entry(self.sections.item(row))
        return section is None or section.changed or bool(facts)

    def _give_up(self) -> None:
        self.cancelled.emit()
        self.cancel.setVisible(False)
        self._enable(on=True)
        self.say(self.tr("Nothing was written."))

    def _entry(self, item: QListWidgetItem) -> Entry:
        at: int = item.data(_AT)
        return self._entries[at]

    def _enable(self, *, on: bool) -> None:
        for button in (self.previous, self.next, self.word, self.page):
            button.setEnabled(on)

    def _fill(self) -> None:
        """The list: the facts of the meeting first, then section by section."""
        if self._compared is None:
            return
        changes, names = self._compared.changes, Names(self._compared.before.minutes)
        self._entries = []
        if changes.facts or changes.opening_changed:
            self._entries.append((None, changes.facts, self.tr("Facts of the meeting, opening")))
        for section in changes.sections:
            heading = exports.heading(section, self._language)
            state = exports.state(section, names, self._language)
            self._entries.append((section, section.facts, f"{heading} – {state}" if state else heading))
        self.sections.clear()
        for at, (section, _, said) in enumerate(self._entries):
            if section is None or section.changed or not self.only_changed.isChecked():
                item = QListWidgetItem(said, self.sections)
                item.setData(_AT, at)
        self.sections.setCurrentRow(0 if self.sections.count() else -1)

    def _show(self) -> None:
        self.facts.clear()
        self.beside.clear()
        if self.sections.currentRow() < 0 or self._compared is None:
            return
        item = self.sections.currentItem()
        section, facts, _ = self._entry(item)
        self.facts.addItems([told(each, self._language) for each in facts])
        self._facts.setVisible(bool(facts))
        opening = self._compared.changes.opening
        if section:
            shown = sides.of_section(section)
        elif opening:
            shown = sides.of_part(opening)
        else:
            shown = Sides("")
        only = (self.tr("{0} (only earlier)"), self.tr("{0} (only later)"))
        self.beside.show_compared(*self.titles, [shown], *only)

    def _go(self, item: QListWidgetItem) -> None:
        section, _, _ = self._entry(item)
        if section:
            self.section_asked.emit(section.now or section.was)
