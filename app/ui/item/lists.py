"""The lists of the Item tab: motions, questions, votes, remarks, conflicts, appendices, assignments."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.model.attendance import Conflict, Refrains
from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Proceedings
from app.model.sections import Section
from app.rules.attendance import noting
from app.rules.proceedings import Put, changing, standing
from app.session.edits import Edit
from app.session.item_edits import SetProceedings
from app.session.meeting_edits import SetAppendices, SetAssignments, SetAttendance, Together
from app.ui.item.fact_list import FactList
from app.ui.item.sides import Sides

if TYPE_CHECKING:
    from app.ui.item.tab import ItemTab

T = TypeVar("T")


class ItemLists(QObject):
    """Each list with what its keys do; `named` by what undo calls them."""

    def __init__(self, tab: ItemTab, sheet: QWidget) -> None:
        super().__init__(tab)
        self._tab = tab
        self._puts: tuple[Put, ...] = ()
        self._events: tuple[Conflict | Refrains, ...] = ()
        answers, vote = self.tr("YN", "the keys for yes and no"), self.tr("V", "the key for a vote")
        self.motions = FactList("motions", self.tr("Motions"), sheet, letters=self.tr("W", "withdrawn"))
        self.questions = FactList(
            "questions", self.tr("Order of putting"), sheet, letters=f"{answers}{vote}", adds=False
        )
        self._yes, self._no = answers
        self.votes = FactList("votes", self.tr("Votes"), sheet)
        self.remarks = FactList("remarks", self.tr("Reservations and statements"), sheet)
        self.conflicts = FactList("conflicts", self.tr("Conflicts of interest"), sheet)
        self.appendices = FactList("appendices", self.tr("Appendices"), sheet, letters="S")
        self.assignments = FactList("assignments", self.tr("Assignments"), sheet)
        self.named = {each.objectName(): each for each in self.all()}
        self.questions.rows.setToolTip(
            self.tr("{0}: the chair finds yes. {1}: no. {2}: vote. Alt with an arrow moves.").format(
                *answers, vote
            )
        )
        self._connect()

    def all(self) -> tuple[FactList, ...]:
        """The lists from top to bottom."""
        of_item = (self.motions, self.questions, self.votes, self.remarks, self.conflicts)
        return (*of_item, self.appendices, self.assignments)

    def refresh(self, minutes: Minutes, item: Section | None) -> None:
        """Show what the document says of the item, or of the whole."""
        for each in self.all()[:5]:
            each.setVisible(item is not None)
        if item is not None:
            sides = Sides(minutes, item)
            self._puts = standing(item, minutes)
            happened = item.proceedings
            self.motions.show_rows([sides.motion(each) for each in happened.motions])
            self.questions.show_rows([f"{n}. {sides.question(put)}" for n, put in enumerate(self._puts, 1)])
            self.questions.setVisible(bool(self._puts))
            self.votes.show_rows([sides.vote(each) for each in happened.votes])
            self.remarks.show_rows([sides.remark(each) for each in happened.remarks])
            self._show_conflicts(minutes, item)
        mine = item.id if item else ""
        self.appendices.show_rows([f"{n}. {a.title}" for n, a in self._numbered(minutes, mine)])
        assigned = [a for a in minutes.assignments if not mine or a.section == mine]
        self.assignments.show_rows(
            [", ".join(filter(None, (a.what, a.who, a.due.isoformat() if a.due else ""))) for a in assigned]
        )

    def _show_conflicts(self, minutes: Minutes, item: Section) -> None:
        known = everyone(minutes)
        self._events = tuple(
            event
            for event in minutes.attendance
            if isinstance(event, Conflict | Refrains) and event.item == item.id
        )
        rows: list[str] = []
        for event in self._events:
            name = with_party(known[event.person]) if event.person in known else "?"
            if isinstance(event, Refrains):
                name = self.tr("{0}: takes no part").format(name)
            elif event.reason:
                name = f"{name}: {event.reason}"
            rows.append(name)
        self.conflicts.show_rows(rows)

    @staticmethod
    def _numbered(minutes: Minutes, item: str) -> list[tuple[int, Any]]:
        """The appendices of an item, all when none is named, with their numbers."""
        every = enumerate(minutes.appendices, 1)
        return [(number, each) for number, each in every if not item or each.section == item]

    # Keys

    def _connect(self) -> None:
        tab = self._tab
        self.motions.add_asked.connect(lambda: tab.begin("motions").motion())
        self.motions.change_asked.connect(
            lambda row: tab.begin("motions").motion(self._happened.motions[row])
        )
        self.motions.remove_asked.connect(lambda row: self._motion(row, "without"))
        self.motions.move_asked.connect(self._move_motion)
        self.motions.letter.connect(lambda row, _letter: self._motion(row, "withdraw"))
        self.questions.move_asked.connect(self._move_question)
        self.questions.change_asked.connect(self._vote_on)
        self.questions.remove_asked.connect(lambda row: self._find(row, ""))
        self.questions.letter.connect(self._answer)
        self.votes.add_asked.connect(lambda: tab.begin("votes").vote())
        self.votes.change_asked.connect(lambda row: tab.begin("votes").vote(self._happened.votes[row]))
        self.votes.remove_asked.connect(
            lambda row: self._set(changing.without_vote(self._item, self._happened.votes[row].id), "votes")
        )
        self.remarks.add_asked.connect(lambda: tab.begin("remarks").remark())
        self.remarks.change_asked.connect(
            lambda row: tab.begin("remarks").remark(self._happened.remarks[row])
        )
        self.remarks.remove_asked.connect(
            lambda row: self._set(
                changing.without_remark(self._item, self._happened.remarks[row].id), "remarks"
            )
        )
        self.conflicts.add_asked.connect(lambda: tab.begin("conflicts").conflict())
        self.conflicts.change_asked.connect(lambda row: tab.begin("conflicts").conflict(self._events[row]))
        self.conflicts.remove_asked.connect(self._remove_conflict)
        self._connect_whole()

    def _connect_whole(self) -> None:
        """What belongs to the item or the whole: appendices and assignments."""
        tab = self._tab
        self.appendices.add_asked.connect(lambda: tab.begin("appendices").new_appendix())
        self.appendices.change_asked.connect(
            lambda row: tab.begin("appendices").appendix(self._shown_appendices[row])
        )
        self.appendices.letter.connect(
            lambda row, _letter: tab.begin("appendices").save_copy(self._shown_appendices[row])
        )
        self.appendices.remove_asked.connect(self._remove_appendix)
        self.appendices.move_asked.connect(self._move_appendix)
        self.assignments.add_asked.connect(lambda: tab.begin("assignments").assignment())
        self.assignments.change_asked.connect(
            lambda row: tab.begin("assignments").assignment(self._shown_assignments[row])
        )
        self.assignments.remove_asked.connect(self._remove_assignment)
        self.assignments.move_asked.connect(self._move_assignment)

    @property
    def _item(self) -> Section:
        item = self._tab.item
        assert item is not None
        return item

    @property
    def _happened(self) -> Proceedings:
        return self._item.proceedings

    @property
    def _shown_appendices(self) -> list[Any]:
        item = self._tab.item
        return [each for _, each in self._numbered(self._tab.minutes, item.id if item else "")]

    @property
    def _shown_assignments(self) -> list[Any]:
        item = self._tab.item
        return [a for a in self._tab.minutes.assignments if item is None or a.section == item.id]

    def _set(self, proceedings: Proceedings, where: str) -> None:
        self._tab.change(SetProceedings(self._item.id, proceedings), where)

    def _motion(self, row: int, what: str) -> None:
        motion = self._happened.motions[row]
        if what == "without":
            self._set(changing.without_motion(self._item, motion.id), "motions")
        else:
            turned = replace(motion, withdrawn=not motion.withdrawn)
            self._set(changing.with_motion(self._item, turned), "motions")

    def _move_motion(self, row: int, by: int) -> None:
        if 0 <= row + by < len(self._happened.motions):
            self._set(changing.moved_motion(self._item, self._happened.motions[row].id, by), "motions")
            self.motions.choose(row + by)

    def _move_question(self, row: int, by: int) -> None:
        if 0 <= row + by < len(self._puts):
            self._set(changing.moved_question(self._item, self._puts[row].question.id, by), "questions")
            self.questions.choose(row + by)

    def _vote_on(self, row: int) -> None:
        """The vote that was held on a question, else a new one."""
        self._tab.begin("questions").vote(question=self._puts[row].question.id)

    def _answer(self, row: int, letter: str) -> None:
        if letter in (self._yes, self._no):
            self._find(row, "yes" if letter == self._yes else "no")
            self.questions.choose(row + 1)
        else:
            self._vote_on(row)

    def _find(self, row: int, found: Any) -> None:
        self._set(changing.with_found(self._item, self._puts[row].question.id, found), "questions")

    def _remove_conflict(self, row: int) -> None:
        events = noting.no_conflict(self._tab.minutes, self._events[row].person, self._item.id)
        self._tab.change(SetAttendance(events), "conflicts")

    def _remove_appendix(self, row: int) -> None:
        """Reservations that pointed to it stay, without it."""
        gone, minutes = self._shown_appendices[row], self._tab.minutes
        edits: list[Edit] = [SetAppendices(tuple(a for a in minutes.appendices if a.id != gone.id))]
        for section in minutes.sections:
            remarks = section.proceedings.remarks
            if any(remark.appendix == gone.id for remark in remarks):
                left = tuple(replace(r, appendix="") if r.appendix == gone.id else r for r in remarks)
                edits.append(SetProceedings(section.id, replace(section.proceedings, remarks=left)))
        self._tab.change(Together(tuple(edits)), "appendices")

    def _move_appendix(self, row: int, by: int) -> None:
        shown, every = self._shown_appendices, self._tab.minutes.appendices
        if 0 <= row + by < len(shown):
            self._tab.change(SetAppendices(swapped(every, shown[row], shown[row + by])), "appendices")
            self.appendices.choose(row + by)

    def _remove_assignment(self, row: int) -> None:
        gone, every = self._shown_assignments[row], self._tab.minutes.assignments
        self._tab.change(SetAssignments(tuple(a for a in every if a.id != gone.id)), "assignments")

    def _move_assignment(self, row: int, by: int) -> None:
        shown, every = self._shown_assignments, self._tab.minutes.assignments
        if 0 <= row + by < len(shown):
            self._tab.change(SetAssignments(swapped(every, shown[row], shown[row + by])), "assignments")
            self.assignments.choose(row + by)


def swapped(every: tuple[T, ...], one: T, other: T) -> tuple[T, ...]:
    """A row of things with two of them in each other's place."""
    return tuple(other if each is one else one if each is other else each for each in every)
