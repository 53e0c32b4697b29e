"""The status bar: what is under way, what is saved, where one is, the time, the words, the language."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QStatusBar, QToolButton, QWidget

from app.model import tree
from app.model.minutes import Minutes
from app.rules.numbering import numbers
from app.session.counts import Counts

_PAUSE = 400  # milliseconds after the last change before words are counted
_MINUTE = 20_000  # milliseconds: often enough for a clock that shows minutes


class Status(QStatusBar):
    """Says where the document stands, without ever being in the way."""

    findings_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setSizeGripEnabled(False)
        self.safe, self.saved, self.place, self.clock, self.words, self.language = (
            QLabel(self) for _ in range(6)
        )
        self.progress = QProgressBar(self)
        self.progress.setObjectName("progress")
        self.progress.setRange(0, 0)
        self.progress.setMaximumWidth(110)
        self.progress.setAccessibleName(self.tr("Work under way"))
        self.doing = QLabel(self)
        for label, name in (
            (self.safe, "status_safe"),
            (self.saved, "status_saved"),
            (self.place, "status_place"),
            (self.clock, "status_clock"),
            (self.words, "status_words"),
            (self.language, "status_language"),
            (self.doing, "status_doing"),
        ):
            label.setObjectName(name)
            label.setContentsMargins(7, 1, 7, 1)
        self.cancel = QToolButton(self)
        self.cancel.setObjectName("cancel_job")
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel the work under way"))
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for widget in (
            self.doing,
            self.progress,
            self.cancel,
            self.safe,
            self.saved,
            self.place,
            self.clock,
            self.words,
            self.language,
        ):
            self.addPermanentWidget(widget)
        self.findings: QToolButton | None = None
        self.sealed: QLabel | None = None
        self.show_busy("", can_cancel=False)
        self._counts, self._minutes, self._section = Counts(), None, ""
        # properties set one by one: as arguments they cost PySide a look through all its signatures
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE)
        self._later.timeout.connect(self._count)
        self._tick = QTimer(self)
        self._tick.setInterval(_MINUTE)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self._show_time()

    def show_minutes(self, minutes: Minutes, counts: Counts) -> None:
        """Show the document's language at once and its words after a pause."""
        self._minutes, self._counts = minutes, counts
        self.language.setText(minutes.language)
        self._later.start()

    def show_saved(self, at: datetime | None, dirty: bool) -> None:
        """Show when the file was written and whether there is more to write."""
        if at is None:
            self.saved.setText(self.tr("not saved") if dirty else "")
        elif dirty:
            self.saved.setText(self.tr("changed since {0}").format(f"{at:%H.%M}"))
        else:
            self.saved.setText(self.tr("saved {0}").format(f"{at:%H.%M}"))

    def show_safe(self, words: str) -> None:
        """Show how safe is what the file has not yet."""
        self.safe.setText(words)

    def show_sealed(self, is_sealed: bool) -> None:
        """Show that the document is locked with a passphrase; nothing for one that is not."""
        if self.sealed is None and is_sealed:
            self.sealed = QLabel(self.tr("passphrase"), self)
            self.sealed.setObjectName("status_sealed")
            self.sealed.setContentsMargins(7, 1, 7, 1)
            self.sealed.setToolTip(self.tr("The document is locked with a passphrase"))
            self.sealed.setAccessibleName(self.tr("The document is locked with a passphrase"))
            self.insertPermanentWidget(4, self.sealed)
        if self.sealed is not None:
            self.sealed.setVisible(is_sealed)

    def show_place(self, minutes: Minutes, section: str) -> None:
        """Show which of the sections is shown, in a protokoll by its §."""
        if section != self._section:
            self._section = section
            self._later.start()
        if number := self._number(minutes, section):
            from app.ui.item.shown import numbered

            item, last = number
            self.place.setText(self.tr("{0} of {1}").format(numbered(minutes, item), last))
            return
        order = [each.id for _, each in tree.walk(minutes.sections)]
        if section in order:
            text = self.tr("section {0} of {1}").format(order.index(section) + 1, len(order))
        else:
            text = self.tr("header")
        self.place.setText(text)

    @staticmethod
    def _number(minutes: Minutes, section: str) -> tuple[int, int] | None:
        """The § of the item that a section is or lies in, and the last one; None outside of items."""
        known = numbers(minutes)
        while section and section not in known and tree.has(minutes.sections, section):
            section = tree.place(minutes.sections, section)[0]
        return (known[section], max(known.values())) if section in known else None

    def show_findings(self, errors: int, others: int) -> None:
        """Show how many errors the checks found; nothing when there are none."""
        if self.findings is None and errors:
            self.findings = QToolButton(self)
            self.findings.setObjectName("status_findings")
            self.findings.setAutoRaise(True)
            self.findings.clicked.connect(self.findings_asked)
            self.insertPermanentWidget(3, self.findings)
        if self.findings is not None:
            self.findings.setText(self.tr("⚠ %n error(s)", "", errors))
            self.findings.setAccessibleName(self.tr("%n error(s) found by the checks", "", errors))
            self.findings.setToolTip(self.tr("%n further finding(s)", "", others))
            self.findings.setVisible(bool(errors))

    def show_busy(self, words: str, can_cancel: bool) -> None:
        """Show what is under way, "" for nothing, and the way to give it up."""
        self.cancel.setVisible(can_cancel)
        self.doing.setText(words)
        self.doing.setVisible(bool(words))
        self.progress.setVisible(bool(words))

    def _count(self) -> None:
        if self._minutes is not None:
            minutes, section = self._minutes, self._section
            number = self.locale().toString(self._counts.words(minutes))
            if section and tree.has(minutes.sections, section):
                of = self._counts.words_of(tree.find(minutes.sections, section))
                said = self.tr("{0} of {1} words").format(self.locale().toString(of), number)
                self.words.setToolTip(self.tr("Words of this section and of the whole document"))
            else:
                said = self.tr("{0} words").format(number)
                self.words.setToolTip(self.tr("Words of the whole document"))
            self.words.setText(said)
            self._show_time()

    def _show_time(self) -> None:
        """The time, and while a meeting goes on how long it has been."""
        now = datetime.now()
        begun = begun_at(self._minutes, now) if self._minutes is not None else None
        length = int((now - begun).total_seconds()) // 60 if begun else 0
        self.clock.setText(f"{now:%H.%M} ({length // 60}.{length % 60:02})" if begun else f"{now:%H.%M}")
        words = self.tr("The time, and how long the meeting has been") if begun else self.tr("The time")
        self.clock.setToolTip(words)


def begun_at(minutes: Minutes, now: datetime) -> datetime | None:
    """When the meeting that goes on now began; None where none does, by what the header says."""
    for day in minutes.header.meeting_days:
        if day.date == now.date() and day.start and day.start <= now.time() and not day.end:
            return datetime.combine(now.date(), day.start)
    return None
