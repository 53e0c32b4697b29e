"""What is known of words so far, and the asking for what is not: one for the program's windows together."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from app.errors import UserError
from app.spelling.client import Client
from app.spelling.worker import Answer
from app.storage import own_words

_GATHER = 40  # milliseconds in which questions are gathered into one
_AT_ONCE = 400  # words of one question
_MOST = 300_000  # words that are remembered


class Checker(QObject):
    """Answers from what it remembers and never waits; `learned` says that it knows more than before."""

    learned = Signal(bool)  # whether a word is wrong, or may be right now, that was not so before
    suggested = Signal(str, str, object)  # language, word, the suggestions
    broken = Signal()  # nobody answers any more
    _answer_came = Signal(object)
    _process_ended = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("spelling_checker")
        self._client: Client | None = None
        self._right: dict[tuple[str, str], bool] = {}  # by language and word
        self._wanted: dict[str, dict[str, None]] = {}
        self._asked: dict[int, tuple[str, tuple[str, ...]]] = {}
        self._users = 0
        self._told_broken = False
        self.own: frozenset[str] = frozenset()
        self.generation = 0  # another one when an answer may be another
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_GATHER)
        self._later.timeout.connect(self._ask)
        queued = Qt.ConnectionType.QueuedConnection
        self._answer_came.connect(self._take, queued)
        self._process_ended.connect(self._ask_again, queued)

    @classmethod
    def shared(cls) -> Checker:
        """The one of this program; whoever takes it gives it back with `release`."""
        app = QApplication.instance()
        assert app is not None
        found = cast("Checker | None", app.findChild(cls, "spelling_checker"))
        checker = found or cls(app)
        checker._users += 1
        if checker._users == 1:
            checker._begin()
        return checker

    def release(self) -> None:
        """One user less; with the last the process ends."""
        self._users -= 1
        if self._users == 0:
            self._later.stop()
            if self._client is not None:
                self._client.end()
                self._client = None
            self._asked.clear()
            self._wanted.clear()

    def is_right(self, language: str, word: str) -> bool | None:
        """Whether a word is spelt right; None: not known yet, it is being asked."""
        if word in self.own or word.lower() in self.own:
            return True
        known = self._right.get((language, word))
        if known is None and not self._told_broken:
            wanted = self._wanted.setdefault(language, {})
            if not self._later.isActive():
                self._later.start()
            wanted[word] = None
        return known

    def suggest(self, language: str, word: str) -> bool:
        """Have `suggested` tell what a word may have been meant to be; False if nobody can say."""
        client = self._client
        number = client.suggest(language, word) if client else 0
        if number:
            self._asked[number] = language, (word,)
        return bool(number)

    def keep_own(self, found: Iterable[str]) -> None:
        """These are a person's own words from now on; UserError "file.…" if they cannot be kept."""
        words = own_words.ordered(tuple(found))
        own_words.save(words)
        self._use_own(words)

    def _begin(self) -> None:
        self._told_broken = False
        self._client = Client(self._answer_came.emit, self._process_ended.emit)
        try:
            self._use_own(own_words.load())
        except UserError:
            self._use_own(())  # the dialog of own words tells when it is opened

    def _use_own(self, words: tuple[str, ...]) -> None:
        self.own = frozenset(words)
        self._know_more(matters=True)

    def _know_more(self, *, matters: bool) -> None:
        self.generation += 1
        self.learned.emit(matters)

    def _ask(self) -> None:
        """Send what has been gathered, some hundred words at a time so that suggestions come in between."""
        client = self._client
        for language, words in self._wanted.items():
            found = tuple(words)[:_AT_ONCE]
            if found and client is not None:
                number = client.check(language, found)
                if number:
                    self._asked[number] = language, found
                elif not client.works:
                    self._give_up()
            for word in found:
                del words[word]
        if any(self._wanted.values()):
            self._later.start()

    @Slot(object)
    def _take(self, answer: Answer) -> None:
        language, words = self._asked.pop(answer.ask, ("", ()))
        if not language:
            return
        if len(words) == 1 and answer.suggestions:
            self.suggested.emit(language, words[0], answer.suggestions)
            return
        if len(self._right) > _MOST:
            self._right.clear()
        wrong = set(answer.wrong)
        self._right.update(((language, word), word not in wrong) for word in words)
        self._know_more(matters=bool(wrong))

    @Slot()
    def _ask_again(self) -> None:
        """The process ended by itself: what was asked is asked again, of a new one if there is to be one."""
        if self._client is None or not self._client.works:
            self._give_up()
            return
        for language, words in self._asked.values():
            self._wanted.setdefault(language, {}).update(dict.fromkeys(words))
        self._asked.clear()
        self._ask()

    def _give_up(self) -> None:
        self._wanted.clear()
        self._asked.clear()
        if not self._told_broken:
            self._told_broken = True
            self.broken.emit()
