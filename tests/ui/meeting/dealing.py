"""An item as the secretary writes it: its words, and what is moved, put, voted and noted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec.json import encode
from PySide6.QtWidgets import QListWidget

from app.model.blocks import Block
from app.model.sections import Part
from tests.meeting import appendices, events, items, people
from tests.meeting.items import Moved, Noted, Put
from tests.meeting.text import Blocks, renamed
from tests.meeting.words import Words, Written
from tests.ui.driving import turn
from tests.ui.meeting.secretary import Secretary
from tests.ui.meeting.sitting import Clerk
from tests.ui.meeting.typing import Typist

_NAMES = {each.key: each.name for each in (*people.MEMBERS, *people.SUBSTITUTES, *people.OFFICERS)}
_KEYS = {
    **{"summary": "Ctrl+1", "basis": "Ctrl+2", "proposal": "Ctrl+3", "motions": "Ctrl+4"},
    **{"putting_order": "Ctrl+5", "vote": "Ctrl+6", "decision": "Ctrl+7", "reservation": "Ctrl+8"},
    "recipients": "Ctrl+9",
}
_LATE = ("decision", "reservation", "statement", "note", "recipients", "vote", "motions", "conflict")


def same(some: tuple[Block, ...], others: tuple[Block, ...]) -> bool:
    """Whether blocks say the same."""
    return encode(renamed(some, "x")) == encode(renamed(others, "x"))


class Item:
    """One item, from its heading to its end."""

    def __init__(
        self, secretary: Secretary, words: Words, chosen: Callable[[Path], None], folder: Path
    ) -> None:
        """`chosen` has the file dialogs give a file, which is put into `folder`."""
        self.do, self.words, self.facts = secretary, words, items.FACTS[words.key]
        self._choose_file, self._folder = chosen, folder
        self.clerk = Clerk(secretary)

    def write(self) -> None:
        """All of it, in the order of the meeting."""
        do = self.do
        with do.doing("headings and facts"):
            self._begin()
        with do.doing("attendance"):
            if self.words.key == next(iter(items.FACTS)):
                self.clerk.call_the_roll()
            self.clerk.come(self.words.key)
            self._conflicts()
        with do.doing("headings and facts"):
            self._facts()
        with do.doing("text"):
            self._texts(lambda part: part.kind not in _LATE and not part.label)
        with do.doing("appendices"):
            self._appendices()
        with do.doing("motions and putting"):
            for moved in self.facts.motions:
                self._move(moved)
            self._put()
        self._election()
        with do.doing("endings"):
            self._end()
        with do.doing("remarks"):
            for noted in self.facts.noted:
                self._note(noted)
        with do.doing("text"):
            self._texts(lambda part: part.kind in _LATE or bool(part.label))
        with do.doing("assignments"):
            self._assign()
        with do.doing("attendance"):
            self.clerk.go(self.words.key)
        with do.doing("endings"):
            self._approve()

    # Heading and facts

    def _begin(self) -> None:
        self.do.press("Ctrl+Return").write(self.words.heading)
        if self.words.case_number:
            self.do.press("Tab").write(self.words.case_number)

    def _facts(self) -> None:
        """Kind, appeal and who presents, where they are not as they begin."""
        do, facts = self.do, self.facts
        proposal = "Arbetsutskottet föreslår" in str(self.words.parts) and bool(facts.motions)
        if facts.kind == "decision" and not facts.appeal and not facts.presenters and not proposal:
            return
        do.press("F7")
        if facts.kind != "decision":
            do.choose_in(facts.kind)
        if facts.appeal:
            do.reach("appeal").choose_in(facts.appeal)
        if facts.presenters:
            do.reach("presenters").name_people(*(_NAMES[key] for key in facts.presenters.split()))
        if proposal:
            do.reach("proposal_name").write(items.AU)
        do.press("Escape")

    # Text

    def _texts(self, wanted: Callable[[Written], bool]) -> None:
        for part in self.words.parts:
            if part.text and wanted(part):
                self._text(part)

    def _text(self, part: Written) -> None:
        do, blocks = self.do, Blocks("x").read(part.text)
        self._go_to(part)
        shown = self._part_with_caret()
        if same(shown.blocks, blocks):
            do.given[part.kind] += 1
            return
        if shown.blocks:
            do.press("Ctrl+A", "Delete")
        Typist(do).blocks(blocks)

    def _go_to(self, part: Written) -> None:
        do = self.do
        if part.kind in _KEYS:
            do.press(_KEYS[part.kind])
            return
        if part.kind == "text" and do.focus.objectName() == "heading":
            do.press("Return")
            return
        do.asked_for("Ctrl+Shift+P")
        if part.label:
            do.write(part.label).done("Return")
            return
        words = {"text": "lö", "statement": "sär", "note": "prot", "conflict": "jäv"}
        do.keys(words[part.kind]).done("Return")

    def _part_with_caret(self) -> Part:
        editor = self.do.view.editor
        assert editor is not None, self.do.focus
        return next(part for part in self.do.section.parts if part.id == editor.part_id)

    # The meeting

    def _conflicts(self) -> None:
        for key, item, reason in events.CONFLICTS:
            if item == self.words.key:
                self.do.asked_for("Ctrl+Shift+J").name_people(_NAMES[key])
                self.do.press("Tab").write(reason).done()

    def _move(self, moved: Moved) -> None:
        do = self.do
        do.asked_for("Ctrl+Shift+Y").name_people(*map(_NAMES.__getitem__, moved.movers.split()))
        do.press("Tab").choose_in(moved.type).press("Tab").write(moved.text)
        if moved.seconders:
            do.reach("seconders").name_people(*map(_NAMES.__getitem__, moved.seconders.split()))
        if moved.name:
            do.reach("name").write(moved.name)
        do.done()

    def _put(self) -> None:
        """What the chair finds, a key a question, and the votes that are called for."""
        if not any(put.ballots for put in self.facts.put):
            return  # one key will do: F4 or the like
        do = self.do
        do.press("Ctrl+Shift+G")
        rows = do.focus
        assert isinstance(rows, QListWidget)
        for row, put in enumerate(self.facts.put):
            self._to_row(rows, row)
            if put.found:
                do.keys("J" if put.found == "yes" else "N")
            if put.ballots:
                self._to_row(rows, row)
                with do.doing("votes"):
                    with do.opening():
                        do.keys("O")
                    self._vote(put)
        do.press("Escape")

    def _to_row(self, rows: QListWidget, row: int) -> None:
        by = row - rows.currentRow()
        self.do.press(*["Down" if by > 0 else "Up"] * abs(by))

    def _vote(self, put: Put) -> None:
        self.do.keys(put.ballots)
        if put.called_by:
            self.do.reach("called_by").name_people(_NAMES[put.called_by])
        self.do.done()

    def _election(self) -> None:
        elected, do = self.facts.elected, self.do
        if elected is None:
            return
        with do.doing("votes"):
            do.asked_for("Ctrl+Shift+O")
            for key, votes in elected.candidates:
                do.name_people(_NAMES[key]).press("Tab").number(votes).press("Tab")
            if elected.blank:
                do.reach("blank").number(elected.blank)
            do.reach("called_by").name_people(_NAMES[elected.called_by]).done()

    def _end(self) -> None:
        """One key."""
        facts, do = self.facts, self.do
        if facts.outcome == "tabled":
            do.press("Ctrl+Shift+B")
        elif all(part.kind != "decision" for part in self.words.parts):
            do.press("Ctrl+7", "Ctrl+Shift+Backspace")  # there is nothing to decide
            do.press("F7").reach("outcome").choose_in(facts.outcome).press("Escape")
        elif facts.kind in ("information", "delegation"):
            do.press("Ctrl+Shift+L")
        else:
            do.press("F4")
        turn()

    def _note(self, noted: Noted) -> None:
        do = self.do
        do.asked_for("Ctrl+Shift+R")
        if noted.kind != "reservation":
            do.reach("kind").choose_in(noted.kind).reach("people")
        do.name_people(*map(_NAMES.__getitem__, noted.people.split()))
        motion = self._motion(noted.motion)
        if do.seen("motion").currentData() != motion:  # pyright: ignore
            do.reach("motion").choose_in(motion)
        if noted.appendix:
            title = next(each.title for each in appendices.APPENDICES if each.key == noted.appendix)
            own = next(each.id for each in do.minutes.appendices if each.title == title)
            do.reach("appendix").choose_in(own)
        do.done()

    def _motion(self, key: str) -> str:
        """The id that a motion of the data has in the document."""
        keys = [each.key for each in self.facts.motions]
        return self.do.section.proceedings.motions[keys.index(key)].id if key else ""

    # Besides

    def _appendices(self) -> None:
        do = self.do
        for each in appendices.APPENDICES:
            if each.item == self.words.key:
                path = self._folder / each.file
                path.write_bytes(each.text.encode())
                self._choose_file(path)
                do.asked_for("Ctrl+J").write(each.title).done("Return")

    def _assign(self) -> None:
        do = self.do
        for task in self.facts.tasks:
            do.asked_for("Ctrl+D").write(task.what).press("Tab").write(task.who)
            do.press("Tab").write(str(task.due)).done("Return")

    def _approve(self) -> None:
        if self.words.key != items.IMMEDIATE:
            return
        do = self.do
        do.press("F7").reach("approve")
        with do.opening():
            do.press("Space")
        do.press("Tab").keys(items.IMMEDIATE_CLOCK).press("Tab").keys("2025-10-14").done().press("Escape")
