"""The dialog of a person's own phrases and short forms, with the profile's beside them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QTabWidget, QVBoxLayout, QWidget

from app.errors import UserError
from app.messages import sentence
from app.profiles.writing import SHORT_FORM, Writing, phrases_of
from app.storage import phrases as storage
from app.storage.phrases import LONGEST_NAME, LONGEST_TEXT, MOST, Own, OwnPhrase
from app.ui.fitted import FittedDialog
from app.ui.phrases.rows import Row, RowsPage, Words, hidden

_LONGEST_SHORT = 30


class PhrasesDialog(FittedDialog):
    """Keeps what was written when it is accepted; `saved` tells what it is then."""

    saved = Signal(object)  # Own

    def __init__(self, own: Own, writing: Writing, text: str, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("phrases_dialog")
        self.setWindowTitle(self.tr("My phrases and short forms"))
        self._language = language
        self._before = own
        self.tabs = QTabWidget(self)
        self.tabs.setObjectName("phrases_tabs")
        self.tabs.setAccessibleName(self.windowTitle())
        self.phrases = RowsPage(_phrase_rows(own, writing), self._phrase_words(), self.tabs)
        self.short_forms = RowsPage(_short_rows(own, writing), self._short_words(), self.tabs)
        self.tabs.addTab(self.phrases, self.tr("&Phrases"))
        self.tabs.addTab(self.short_forms, self.tr("&Short forms"))
        self.problem = QLabel(self)
        self.problem.setObjectName("phrases_problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.hide()
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Ok | buttons.Cancel, self)
        self.buttons.setObjectName("buttons")
        self.buttons.accepted.connect(self._save)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for widget in (self.tabs, self.problem, self.buttons):
            column.addWidget(widget)
        if text.strip():
            self.phrases.add(text.strip())
        else:
            self.phrases.list.setFocus()

    def _phrase_words(self) -> Words:
        hint = self.tr(
            "⟨…⟩ is a place to fill in, to which Tab goes. {Body} begins a sentence with the body's name, "
            "{body} has it within one. Untick a phrase from the profile to leave it out."
        )
        return Words(
            *("phrase", self.tr("Phrases"), self.tr("N&ame"), self.tr("Te&xt"), hint),
            (LONGEST_NAME, LONGEST_TEXT),
            lines=True,
        )

    def _short_words(self) -> Words:
        hint = self.tr(
            "The short form is one word. It becomes the text when a space or a sign follows; "
            "Backspace takes that back. Choose none that is a word of its own."
        )
        return Words(
            *("short", self.tr("Short forms"), self.tr("Short f&orm"), self.tr("&Becomes"), hint),
            (_LONGEST_SHORT, LONGEST_TEXT),
            lines=False,
        )

    def own(self) -> Own:
        """What is kept when the dialog is accepted."""
        phrases = self.phrases.rows
        short_forms = self.short_forms.rows
        return Own(
            phrases=tuple(OwnPhrase(row.name.strip(), row.text.strip()) for row in phrases if row.own),
            short_forms={row.name.strip(): row.text.strip() for row in short_forms if row.own},
            hidden_phrases=(*_elsewhere(self._before.hidden_phrases, phrases), *hidden(phrases)),
            hidden_short_forms=(
                *_elsewhere(self._before.hidden_short_forms, short_forms),
                *hidden(short_forms),
            ),
        )

    def _save(self) -> None:
        if self._faulty():
            return
        own = self.own()
        if own != self._before:
            try:
                storage.save(own)
            except UserError as error:
                self._tell(sentence(error.message, self._language))
                return
            self.saved.emit(own)
        self.accept()

    def _faulty(self) -> bool:
        """Show the first row that cannot be kept, and say why."""
        for page in (self.phrases, self.short_forms):
            own = [row for row in page.rows if row.own]
            names = [row.name.strip() for row in own]
            for row, name in zip(own, names, strict=True):
                if said := self._fault(page, row, twice=names.count(name) > 1):
                    self.tabs.setCurrentWidget(page)
                    page.choose(row)
                    self._tell(said)
                    return True
            if len(own) > MOST:
                self._tell(self.tr("There are too many; {0} can be kept.").format(MOST))
                return True
        return False

    def _fault(self, page: RowsPage, row: Row, *, twice: bool) -> str:
        name = row.name.strip()
        if not name:
            return self.tr("A name is missing. Write one, or remove the row.")
        if not row.text.strip():
            return self.tr("{0} has no text. Write it, or remove the row.").format(name)
        if twice:
            return self.tr("{0} stands there twice. Give one of them another name.").format(name)
        if page is self.short_forms and not SHORT_FORM.fullmatch(name):
            return self.tr("{0} has to be one word of letters and digits.").format(name)
        return ""

    def _tell(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.show()


def _elsewhere(names: tuple[str, ...], rows: Iterable[Row]) -> tuple[str, ...]:
    """Those that other profiles have: what was hidden there stays hidden."""
    here = {row.name for row in rows if not row.own}
    return tuple(name for name in names if name not in here)


def _phrase_rows(own: Own, writing: Writing) -> list[Row]:
    return [
        *(Row(each.name, each.text) for each in own.phrases),
        *(Row(p.name, p.text, False, p.name not in own.hidden_phrases) for p in phrases_of(writing)),
    ]


def _short_rows(own: Own, writing: Writing) -> list[Row]:
    return [
        *(Row(short, text) for short, text in own.short_forms.items()),
        *(
            Row(short, text, False, short not in own.hidden_short_forms)
            for short, text in writing.short_forms.items()
            if text.strip()
        ),
    ]
