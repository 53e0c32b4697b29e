"""The Attendance tab: who is there at the item where one is; everything by keys that find and do."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.model import tree
from app.rules.attendance import timeline
from app.session.edits import Edit
from app.session.meeting_edits import SetAttendance
from app.session.session import Change
from app.ui.document_view import DocumentView, structural
from app.ui.fields import FieldEdit
from app.ui.side.ask import Answers, Ask
from app.ui.side.attendance.changing import asked, changed
from app.ui.side.attendance.commands import Commands
from app.ui.side.attendance.events import EventList, told
from app.ui.side.attendance.moment import Moment, moment, named, seat_words
from app.ui.side.attendance.people_list import KEYS, PeopleList
from app.ui.side.attendance.rows import Row, rows
from app.ui.side.tab import SideTab

_OF_NOBODY = ("add", "all", "next", "previous")  # commands that need no current row
_MOMENT = 150  # milliseconds
_MOST_EVENTS = 130  # pixels: the list of events grows up to that


class AttendanceTab(SideTab):
    """People above, what happened below, and between them who serves and whether there is a quorum."""

    name = "attendance"

    def __init__(self, view: DocumentView, parent: QWidget) -> None:
        super().__init__(view, parent)
        self.setObjectName("attendance_tab")
        self.now = Moment("", 0, "", "", 0)
        self._changing = False  # whether the question is about an event of the list
        self._unknown = ""  # letters that found nobody
        self.title = self._label("attendance_item")
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.find_label = QLabel(self.tr("Find"), self)
        self.letters = FieldEdit(self)
        self.letters.setObjectName("find_person")
        self.letters.setAccessibleName(self.tr("Find a person"))
        self.letters.setPlaceholderText(self.tr("the first letters of a name or party"))
        self.find_label.setBuddy(self.letters)
        self.people = PeopleList(self)
        self.said = self._label("attendance_said")
        self.ask = Ask("attendance_ask", self)
        self.summary = self._label("attendance_summary")
        self.serving = self._label("attendance_serving")
        self.events_label = self._label("attendance_events_label")
        self.events_label.setText(self.tr("What happened"))
        self.events = EventList(self)
        self.events.setMaximumHeight(_MOST_EVENTS)
        self.events_label.setBuddy(self.events)
        self.hints = self._label("attendance_hints")
        self.hints.setText(
            self.tr("Space present · + arrives · − leaves · Enter everything else · Esc back to the text")
        )
        self.all_present = QPushButton(self.tr("All present"), self)
        self.all_present.setObjectName("all_present")
        self.add = QPushButton(self.tr("Somebody else…"), self)
        self.add.setObjectName("add_person")
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MOMENT)
        self._later.timeout.connect(self.touch)
        self.commands = Commands(self, self.ask, self)
        self._lay_out()
        self._connect()

    # What the commands need to know

    @property
    def row(self) -> Row | None:
        """The current row."""
        return self.people.row

    @property
    def unknown(self) -> str:
        """Whom the letters were to find when they found nobody: the name of somebody to add."""
        return self._unknown

    def say(self, words: str) -> None:
        """Say something under the list, "" for nothing."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def apply(self, edit: Edit, where: str) -> bool:
        """Change the document, with the row or event where undo comes back to."""
        done = super().apply(edit, where)
        self.people.seek("")
        if done and where:
            self.people.choose(where)
        return done

    # What the panel asks of it

    def follow(self, change: Change) -> None:
        """Who is there is shown at once; what only the outline says, e.g. a heading, after a moment."""
        before, after = change.before, change.after
        same = before.attendance is after.attendance and before.body is after.body
        if same and before.people is after.people and before.header is after.header:
            if before.sections is not after.sections and structural(change):
                self._later.start()
        else:
            super().follow(change)

    def refresh(self) -> None:
        minutes = self.minutes
        self.now = moment(minutes, self.view.section)
        self.title.setText(self.now.title)
        self.people.show_rows(rows(minutes, self.now))
        self._show_sums()
        happened = told(minutes)
        self.events.show_events(happened)
        for widget in (self.events_label, self.events):
            widget.setVisible(bool(happened))
        if minutes.body is None and not self.people.rows.rowCount():
            self.say(self.tr("The document has no body yet: choose one on the header page."))
        self.all_present.setEnabled(minutes.body is not None)

    def take_focus(self) -> None:
        self.people.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to(self, where: str) -> None:
        self.people.seek("")
        self.people.choose(where)
        self.take_focus()

    # Building

    def _label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        find = QHBoxLayout()
        find.addWidget(self.find_label)
        find.addWidget(self.letters, 1)
        buttons = QHBoxLayout()
        for button in (self.all_present, self.add):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(5)
        column.addWidget(self.title)
        column.addLayout(find)
        column.addWidget(self.people, 1)
        column.addWidget(self.said)
        column.addWidget(self.ask)
        column.addWidget(self.summary)
        column.addWidget(self.serving)
        column.addLayout(buttons)
        column.addWidget(self.events_label)
        column.addWidget(self.events)
        column.addWidget(self.hints)
        self.say("")

    def _connect(self) -> None:
        self.people.asked.connect(self._do)
        self.people.letters_changed.connect(self._show_letters)
        self.letters.changed.connect(self.people.seek)
        self.letters.returnPressed.connect(self.take_focus)
        self.ask.closed.connect(self._after_ask)
        self.all_present.clicked.connect(lambda: self.commands.do("all"))
        self.add.clicked.connect(lambda: self.commands.do("add"))
        self.events.edit_asked.connect(self._change)
        self.events.remove_asked.connect(self._remove)

    def _show_letters(self, letters: str) -> None:
        self.letters.show_text(letters)
        nobody = letters and not self.people.rows.rowCount()
        self.say(self.tr("Nobody's name begins so. Insert adds somebody.") if nobody else "")

    def _show_sums(self) -> None:
        minutes, sitting = self.minutes, timeline(self.minutes).at(self.now.item)
        serving = sitting.deciding if self.now.item else sitting.opening
        seats = minutes.body.seats if minutes.body else ()
        quorum = sitting.quorum
        if seats:
            words = self.tr("{0} of {1} serve").format(len(serving), len(seats))
            holds = self.tr("quorum ✓") if quorum.holds else self.tr("no quorum ✕, it takes {0}")
            self.summary.setText(f"{words} · {holds.format(quorum.needed)}")
        self.summary.setVisible(bool(seats))
        holders = {seat.id: seat.person for seat in seats}
        stand_ins = [
            self.tr("{0} for {1}").format(named(minutes, person), seat_words(minutes, seat))
            for seat, person in serving.items()
            if person != holders.get(seat)
        ]
        self.serving.setText(self.tr("Substitutes: {0}").format("; ".join(stand_ins)))
        self.serving.setVisible(bool(stand_ins))

    # Doing

    def _do(self, command: str) -> None:
        found, self._unknown = self.people.row is not None, ""
        if not found:
            self._unknown = self.people.letters.title()
        if not found and command not in _OF_NOBODY:
            return  # the letters found nobody: then the key is about nobody either
        self.people.seek("")  # the next letters find anew
        if command == "menu":
            self._show_menu()
        elif command in ("next", "previous"):
            self._walk(1 if command == "next" else -1)
        else:
            self.commands.do(command)

    def _walk(self, by: int) -> None:
        """To the next or previous item, without leaving the list."""
        order = ["", *(section.id for _, section in tree.walk(self.minutes.sections))]
        at = order.index(self.view.section) + by
        if 0 <= at < len(order):
            self.view.show_section(order[at])

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("attendance_menu")
        menu.setAccessibleName(self.tr("What can be noted"))
        for name, words in self.commands.words().items():
            action = menu.addAction(words)
            action.setObjectName(f"attendance_{name}")
            action.setShortcut(QKeySequence(KEYS[name][0]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, name=name: self.commands.do(name))
            if name in ("remote", "forget", "refrain", "serve"):
                menu.addSeparator()
        menu.aboutToHide.connect(menu.deleteLater)
        rect = self.people.visualRect(self.people.currentIndex())
        menu.popup(self.people.viewport().mapToGlobal(rect.bottomLeft()))

    def _after_ask(self) -> None:
        """Back to where the question came from."""
        if self._changing and self.events.isVisible():
            self.events.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.take_focus()
        self._changing = False

    def _change(self, event_id: str) -> None:
        event = next((each for each in self.minutes.attendance if each.id == event_id), None)
        if event is None:
            return

        def done(answers: Answers) -> None:
            new = changed(event, answers)
            events = tuple(new if each.id == event_id else each for each in self.minutes.attendance)
            self.apply(SetAttendance(events), event.person)

        words = next(each.words for each in told(self.minutes) if each.event == event_id)
        self._changing = True
        self.ask.ask(words, asked(self.minutes, event), done)

    def _remove(self, event_id: str) -> None:
        events = tuple(each for each in self.minutes.attendance if each.id != event_id)
        person = next((each.person for each in self.minutes.attendance if each.id == event_id), "")
        self.apply(SetAttendance(events), person)
        if self.events.isVisible():
            self.events.setFocus()
