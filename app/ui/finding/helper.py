"""Find and replace in one window: from the bar to the search, from what was found to its place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout

from app.errors import Message, UserError
from app.messages import sentence
from app.model.edit.caret import Caret, Spot
from app.session.finding import Found, Hit
from app.session.history import Place
from app.session.pattern import Within
from app.session.replacing import Outcome, replacing
from app.ui.announce import announce
from app.ui.by_panes import ByPanes
from app.ui.document_view import DocumentView
from app.ui.finding.aid import FoundAid
from app.ui.finding.bar import FindBar
from app.ui.finding.results import names_of
from app.ui.finding.searcher import Searcher
from app.ui.finding.standing import here, selected

if TYPE_CHECKING:
    from app.ui.finding.go_to import GoToBar
    from app.ui.window import Window

_TYPING, _WRITING = 40, 250  # milliseconds of pause: in the bar, and in the text


class Finding(QObject):
    """One for each window."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._view: DocumentView | None = None
        self._bar: FindBar | None = None
        self._where: GoToBar | None = None
        self.aid = FoundAid()
        self._panes = ByPanes(self.aid)
        self.found: Found | None = None
        self._at = -1  # the hit that was gone to last
        self._here: tuple[str, str, Caret] = ("", "", Caret())  # where to go on from
        self._wish: Callable[[], None] | None = None  # to be done once it is known what there is
        self._asked = 0
        self._searcher = Searcher(self)
        self._searcher.told.connect(self._told)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask)
        do = window.actions_
        do.find.triggered.connect(lambda: self.open(replacing=False))
        do.replace.triggered.connect(lambda: self.open(replacing=True))
        do.find_next.triggered.connect(lambda: self.step(1))
        do.find_previous.triggered.connect(lambda: self.step(-1))
        do.go_to.triggered.connect(self._ask_where)

    @property
    def bar(self) -> FindBar:
        """The bar below the text, made when it is first asked for."""
        if self._bar is None:
            centre = self._window.centralWidget()
            assert centre is not None
            bar = self._bar = FindBar(centre)
            column = centre.layout()
            assert isinstance(column, QVBoxLayout)
            column.addWidget(bar)
            bar.asked.connect(self._look_soon)
            bar.next_asked.connect(self.step)
            bar.replace_asked.connect(self.replace)
            bar.left.connect(self.leave)
            bar.list.wanted.connect(self._go_from_list)
            bar.listed.toggled.connect(lambda _on: self._show_list())
        return self._bar

    def set_view(self, view: DocumentView) -> None:
        """Look through another document."""
        self._view, self.found, self._at = view, None, -1
        self._panes.follow(view)
        view.changed.connect(lambda _change: self._changed())
        self._changed()

    def close(self) -> None:
        """The window closes."""
        self._later.stop()
        self._wish = None
        self._panes.leave()
        self._searcher.close()

    def _ask_where(self) -> None:
        """Ask for a § in the bar's place."""
        if self._view is None:
            return
        if self._where is None:
            from app.ui.finding.go_to import GoToBar

            self._where = GoToBar(self._window, self._view)
        if self._bar is not None:
            self._bar.hide()
        self._where.open(self._view)

    # The bar

    def open(self, *, replacing: bool) -> None:
        """Show the bar with what is selected in it."""
        view = self._view
        if view is None:
            return
        if self._where is not None:
            self._where.hide()
        bar, words, within, several = self.bar, "", None, False
        focus = QApplication.focusWidget()
        if not bar.isVisible() or focus is None or not bar.isAncestorOf(focus):
            self._here = here(view)
            section, widget, caret = self._here
            words, several = selected(view)
            within = None if caret.empty else Within(section, widget, caret.start, caret.end)
            self._at = -1
        else:
            within, several = bar.within, bar.selection.isChecked()
        bar.open("" if several else words, within, replacing=replacing, several=several)
        self._look_soon()

    def leave(self) -> None:
        """Close the bar and go back to the text, with the match selected."""
        self.bar.hide()
        self._later.stop()
        self.aid.spans = {}
        self._panes.repaint()
        if self._view is None:
            return
        if self.found and 0 <= self._at < len(self.found.hits):
            self._show(self.found.hits[self._at])
        else:
            self._view.return_to_text()

    # Searching

    def _look_soon(self) -> None:
        self._at = -1
        self._later.start(_TYPING)

    def _changed(self) -> None:
        if self._bar is not None and self._bar.isVisible() and self._bar.words.text():
            self._later.start(_WRITING)

    def _ask(self) -> None:
        self._later.stop()
        if self._view is not None and self._bar is not None:
            self._asked = self._searcher.ask(self._view.session.minutes, self._bar.query)

    def _when_known(self, then: Callable[[], None]) -> None:
        """Do something with what there is now, once that is known."""
        assert self._view is not None
        known = self.found
        if known and known.minutes is self._view.session.minutes and known.query == self.bar.query:
            then()
        else:
            self._wish = then
            self._ask()

    def _told(self, number: int, answer: object) -> None:
        if number != self._asked or self._view is None:
            return
        bar, wish = self.bar, self._wish
        self._wish = None
        if isinstance(answer, Message):
            self.found = None
            bar.tell(sentence(answer, self._window.language), wrong=True)
            bar.count.setText("")
            announce(bar, bar.told.text())
        else:
            assert isinstance(answer, Found)
            same = self.found is not None and self.found.query == answer.query
            self.found = answer
            if not same:
                bar.tell("")
        self.aid.spans = self.found.spans if self.found and bar.isVisible() else {}
        self._panes.repaint()
        self._show_count()
        self._show_list()
        if wish is not None and self.found is not None:
            wish()

    def _show_count(self) -> None:
        bar = self.bar
        if self.found is None or not bar.words.text():
            bar.count.setText("")
            return
        total = len(self.found.hits)
        if total and self._at >= 0:
            words = self.tr("{0} of {1}").format(self._at + 1, total)
        else:
            words = str(total) if total else self.tr("none")
        bar.count.setText(words)
        bar.count.setAccessibleName(self.tr("Found: {0}").format(words))

    def _show_list(self) -> None:
        bar = self.bar
        if not bar.listed.isChecked():
            return
        found = self.found
        names: dict[str, str] = {}
        if found is not None:
            from app.rules.numbering import numbers
            from app.ui.item.shown import item_form

            known = numbers(found.minutes)
            form = item_form(found.minutes) if known else ""
            numbered = {key: form.format(number=number) for key, number in known.items()}
            names = names_of(found, numbered, self.tr("Header"))
        bar.list.show_found(found, names)
        bar.list.choose(self._at)

    # Going

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) match; without anything to look for the bar opens."""
        if self._view is None:
            return
        if not self.bar.words.text():
            self.open(replacing=False)
            return
        if self._in_text():
            self._here = here(self._view)
        self._when_known(lambda: self._step(by))

    def _in_text(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._view is not None and self._view.isAncestorOf(focus)

    def _step(self, by: int) -> None:
        found = self.found
        assert found is not None
        if not found.hits:
            self.bar.tell(self.tr("Not found."))
            announce(self.bar, self.bar.told.text())
            return
        section, widget, caret = self._here
        if by > 0:
            number = bisect_left(found.keys, found.key(section, widget, caret.end))
        else:
            number = bisect_left(found.keys, found.key(section, widget, caret.start)) - 1
        if 0 <= number < len(found.hits):
            self.bar.tell("")
        else:
            again = self.tr("From the beginning again."), self.tr("From the end again.")
            self.bar.tell(again[0] if by > 0 else again[1])
        self._go(number % len(found.hits))

    def _go_from_list(self, number: int) -> None:
        """Enter in the list goes there for good."""
        if self.found and number < len(self.found.hits):
            self._at = number
            self._show(self.found.hits[number])
            self._show_count()

    def _go(self, number: int) -> None:
        """Show a match; whoever is in the bar stays there."""
        assert self.found is not None
        hit = self.found.hits[number]
        focus = QApplication.focusWidget()
        stays = focus if focus is not None and self.bar.isAncestorOf(focus) else None
        self._at = number
        self._show(hit)
        if stays is not None:
            stays.setFocus()
        self._here = hit.section, hit.widget, Caret(hit.start, hit.end)
        self._show_count()
        self.bar.list.choose(number)
        announce(self.bar, f"{self.bar.count.text()}. {''.join(hit.around[:1])}{hit.text}{hit.around[1]}")

    def _show(self, hit: Hit) -> None:
        assert self._view is not None
        self._view.go_to(hit.place)
        field = QApplication.focusWidget()
        if hit.where == "field" and isinstance(field, QLineEdit):
            field.setSelection(hit.start.offset, hit.end.offset - hit.start.offset)

    # Replacing

    def replace(self, everything: bool) -> None:
        """Replace the match that is shown and go to the next, or all in one step."""
        if self._view is None or not self.bar.words.text():
            return
        self._when_known(self._replace_all if everything else self._replace_one)

    def _replace_one(self) -> None:
        found = self.found
        assert found is not None
        section, widget, caret = self._here
        at = self._at
        hit = found.hits[at] if 0 <= at < len(found.hits) else None
        if hit is None or (hit.section, hit.widget, hit.start, hit.end) != (section, widget, *caret):
            self._step(1)
            return
        outcome = self._apply(found, [hit], hit.place)
        if outcome is None:
            return
        if not outcome.count:
            self.bar.tell(self._words(outcome))
        else:
            after = _replaced_end(outcome, hit)
            self._here = section, widget, Caret(after, after)
        self._when_known(lambda: self._step(1) if self.found and self.found.hits else self._show_count())

    def _replace_all(self) -> None:
        found = self.found
        assert found is not None
        assert self._view is not None
        outcome = self._apply(found, None, Place(*here(self._view)[:2]))
        if outcome is not None:
            self._at = -1
            self.bar.tell(self._words(outcome))
            announce(self.bar, self.bar.told.text())
            self._when_known(self._show_count)

    def _apply(self, found: Found, hits: list[Hit] | None, place: Place) -> Outcome | None:
        """Make the edit; None if the words that replace cannot be understood."""
        assert self._view is not None
        try:
            outcome = replacing(found, self.bar.replacement, hits)
        except UserError as error:
            self.bar.tell(sentence(error.message, self._window.language), wrong=True)
            return None
        if outcome.count:
            session = self._view.session
            session.close_step()
            session.apply(outcome.edit, self, before=place, after=place)
            self._keep_within(outcome)
        return outcome

    def _keep_within(self, outcome: Outcome) -> None:
        """The selection that is kept to ends where it ended before, though its last line changed."""
        within = self.bar.within
        if within is None or self.found is None:
            return
        last = [
            hit
            for hit in self.found.hits
            if (hit.section, hit.widget) == (within.section, within.widget) and hit.end[:4] == within.end[:4]
        ]
        by = sum(_grown(outcome, hit) for hit in last if hit.end <= within.end)
        end = within.end._replace(offset=max(within.end.offset + by, 0))
        self.bar.within = Within(within.section, within.widget, within.start, end)

    def _words(self, outcome: Outcome) -> str:
        """How many were replaced, and what was left out."""
        words = [
            self.tr("Replaced: {0}, in {1} sections.").format(outcome.count, outcome.sections)
            if outcome.count
            else self.tr("Nothing was replaced.")
        ]
        if outcome.objects:
            told = self.tr("Left, as a footnote's mark, a picture or a line's end lies in them: {0}.")
            words.append(told.format(outcome.objects))
        if outcome.masked:
            words.append(self.tr("Left, as a piece of them is masked: {0}.").format(outcome.masked))
        if outcome.closed:
            words.append(self.tr("Left, in text that is approved: {0}.").format(outcome.closed))
        return " ".join(words)


def _grown(outcome: Outcome, hit: Hit) -> int:
    """By how much the text became longer where this hit stood."""
    from app.model.edit.spans import units

    changes = outcome.edit.fields.get((hit.section, hit.widget), ())
    changes += outcome.edit.texts.get(hit.holder, ()) if hit.where in ("text", "note") else ()
    return sum(units(each.text) - each.end + each.start for each in changes if each.start == hit.start.offset)


def _replaced_end(outcome: Outcome, hit: Hit) -> Spot:
    """Where what came in a hit's place ends."""
    return hit.end._replace(offset=hit.end.offset + _grown(outcome, hit))
