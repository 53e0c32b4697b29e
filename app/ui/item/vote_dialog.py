"""Asks for a vote: about what, in which form, and how everybody voted."""

from __future__ import annotations

from itertools import combinations, islice

from msgspec.structs import replace
from PySide6.QtWidgets import QDialogButtonBox, QFormLayout, QWidget

from app.model.inlines import clean
from app.model.minutes import Minutes
from app.model.proceedings import Counted, Vote, VoteForm
from app.model.sections import Section
from app.rules.proceedings import Elected, Side, elected, parties, standing, tally
from app.rules.proceedings.changing import with_vote
from app.rules.proceedings.voting import handed_in
from app.session.edits import Edit
from app.session.item_edits import SetProceedings
from app.ui.forms.vote import Ui_VoteDialog
from app.ui.item.asking import ItemDialog, with_people
from app.ui.item.facts import likeliest, roll_of
from app.ui.item.sides import Sides
from app.ui.item.words import choice_words, form_words

_HIGHEST = 9_999
_MOST = 1_000  # to be elected by one ballot
_WAYS = 1_000
_BETWEEN = "\n"  # names have no line breaks


def drawings(won: Elected) -> list[tuple[str, str]]:
    """On whom a lot can fall among equal ones, as value and words: each way to fill the places."""
    ways = islice(combinations(won.tied, won.places), _WAYS) if won.tied else ()
    return [(_BETWEEN.join(names), ", ".join(names)) for names in ways]


def next_question(minutes: Minutes, item: Section) -> str:
    """The first question that is to be put and has no answer yet, else the last; "" where there is none."""
    puts = [put for put in standing(item, minutes) if put.reached]
    found = next((put for put in puts if put.answer is None), puts[-1] if puts else None)
    return found.question.id if found else ""


class VoteDialog(ItemDialog):
    """A vote to be held, or one that is there. The caret stands in the roll: the first key is a vote."""

    def __init__(self, minutes: Minutes, item: Section, vote: Vote, parent: QWidget) -> None:
        super().__init__(minutes, item, parent)
        self.ui = Ui_VoteDialog()
        self.ui.setupUi(self)
        self._item, self._sides = item, Sides(minutes, item)
        self._roll = roll_of(minutes, item)
        self._puts = {put.question.id: put for put in standing(item, minutes)}
        self._vote = vote
        self._fill()
        self._connect()
        self._show_form()
        self._show_result()
        self._begin()

    def edit(self) -> Edit:
        _, new = self.ui.called_by.people()
        return with_people(
            self.minutes, new, SetProceedings(self._item.id, with_vote(self._item, self.vote()))
        )

    def vote(self) -> Vote:
        """The vote as it stands in the dialog; only what belongs to its form."""
        ui, form = self.ui, self._form
        called, _ = ui.called_by.people()
        vote = Vote(
            self._vote.id,
            form,
            ui.question.currentData() or "",
            called[0] if called else "",
            clean(ui.yes_means.text()).strip(),
            clean(ui.no_means.text()).strip(),
        )
        lot = ui.lot.currentData() or ""
        match form:
            case "roll_call":
                return replace(
                    vote,
                    ballots=ui.roll.ballots(),
                    casting=ui.casting.currentData() or "",
                    lot=self._yes_no(lot),
                )
            case "show_of_hands":
                counted = Counted(ui.hands_yes.value(), ui.hands_no.value(), ui.hands_abstain.value())
                return replace(
                    vote, counted=counted, casting=ui.casting.currentData() or "", lot=self._yes_no(lot)
                )
            case "closed":
                candidates = ui.candidates.candidates()
                lot, *lots = lot.split(_BETWEEN)
                return replace(
                    vote,
                    candidates=candidates,
                    blank=ui.blank.value(),
                    invalid=ui.invalid.value(),
                    lot=lot,
                    elects=ui.elects.value(),
                    lots=tuple(lots),
                )
            case "lot":
                lot, *lots = lot.split(_BETWEEN)
                return replace(vote, candidates=self._vote.candidates, lot=lot, lots=tuple(lots))

    @property
    def _form(self) -> VoteForm:
        return self.ui.form.currentData()

    @staticmethod
    def _yes_no(lot: str) -> str:
        return lot if lot in ("yes", "no") else ""

    # What it shows

    def _fill(self) -> None:
        ui, vote = self.ui, self._vote
        for question, put in self._puts.items():
            ui.question.addItem(self._sides.question(put), question)
        ui.question.addItem(self.tr("None of them, e.g. an election"), "")
        ui.question.setCurrentIndex(ui.question.findData(vote.question))
        for form, words in form_words().items():
            if form != "lot" or vote.form == "lot":  # only a tie is decided by lot (KL 5:56)
                ui.form.addItem(words, form)
        ui.form.setCurrentIndex(ui.form.findData(vote.form))
        ui.called_by.single = True
        ui.called_by.offer(likeliest(self.minutes, self._item))
        ui.called_by.show_people((vote.called_by,) if vote.called_by else ())
        ui.yes_means.setText(vote.yes)
        ui.no_means.setText(vote.no)
        ui.roll.show_roll(self._roll, vote.ballots)
        ui.candidates.offer(likeliest(self.minutes, self._item))
        ui.candidates.show_candidates(vote.candidates)
        ui.candidates_label.setBuddy(ui.candidates.rows[0].name)
        for box, number in (
            (ui.hands_yes, vote.counted.yes),
            (ui.hands_no, vote.counted.no),
            (ui.hands_abstain, vote.counted.abstain),
            (ui.blank, vote.blank),
            (ui.invalid, vote.invalid),
        ):
            box.setRange(0, _HIGHEST)
            box.setValue(number)
        ui.elects.setRange(1, _MOST)
        ui.elects.setValue(vote.elects)
        words = choice_words()
        ui.casting.addItem(self.tr("Not given"), "")
        for answer in ("yes", "no"):
            ui.casting.addItem(words[answer], answer)
        ui.casting.setCurrentIndex(ui.casting.findData(vote.casting))

    def _connect(self) -> None:
        ui = self.ui
        ui.form.currentIndexChanged.connect(lambda _: (self._show_form(), self._show_result()))
        ui.question.currentIndexChanged.connect(lambda _: self._show_result())
        ui.roll.voted.connect(self._show_result)
        ui.roll.problem.connect(self._say_key)
        ui.candidates.changed.connect(self._show_result)
        for box in (ui.hands_yes, ui.hands_no, ui.hands_abstain, ui.blank, ui.invalid, ui.elects):
            box.valueChanged.connect(lambda _: self._show_result())
        for choice in (ui.casting, ui.lot):
            choice.activated.connect(lambda _: self._show_result())

    def _begin(self) -> None:
        """The focus where the votes are entered."""
        first: dict[VoteForm, QWidget] = {
            "roll_call": self.ui.roll,
            "show_of_hands": self.ui.hands_yes,
            "closed": self.ui.candidates.rows[0].name,
            "lot": self.ui.lot,
        }
        first[self._form].setFocus()

    def _show_form(self) -> None:
        """Only what belongs to the form of the vote."""
        ui, form = self.ui, self._form
        for widget in (ui.roll, ui.roll_label, ui.keys):
            widget.setVisible(form == "roll_call")
        for widget in (ui.candidates, ui.candidates_label):
            widget.setVisible(form == "closed")
        sums: QFormLayout = ui.sums
        for means in (ui.yes_means, ui.no_means):
            ui.facts.setRowVisible(means, form != "closed")
        for box in (ui.hands_yes, ui.hands_no, ui.hands_abstain):
            sums.setRowVisible(box, form == "show_of_hands")
        for box in (ui.elects, ui.blank, ui.invalid):
            sums.setRowVisible(box, form == "closed")
        ui.picture.setVisible(form == "roll_call")
        ui.column.setStretchFactor(ui.beside, int(form == "roll_call"))  # the roll takes what room there is

    def _show_result(self) -> None:
        """The sums so far, how the parties voted, who decides a tie, and whether it adds up."""
        ui, vote, form = self.ui, self.vote(), self._form
        self._offer_tie(vote)
        vote = self.vote()
        ui.picture.show_sides(self._all_parties(vote))
        cast, voters = self._cast(vote), len(self._roll)
        words = self._sides.result(vote)
        if voters and form != "lot":
            words += " · " + self.tr("{0} of {1} have voted").format(cast, voters)
        ui.result.setText(words)
        ui.result.setAccessibleName(words)
        put = self._puts.get(vote.question)
        ui.yes_means.setPlaceholderText(self._sides.yes(put) if put else "")
        ui.no_means.setPlaceholderText(self._sides.no(put) if put else "")
        self._say("")
        if voters and cast > voters:
            self._say(self.tr("There are more votes than voters ({0} of {1}).").format(cast, voters))

    def _all_parties(self, vote: Vote) -> tuple[Side, ...]:
        """How the parties voted, those that have not yet at their place in the roll."""
        voted = {side.party: side for side in parties(vote, self.minutes, self._item)}
        every = dict.fromkeys(person.party for person in self._roll)
        return tuple(voted.get(party, Side(party, 0, 0, 0)) for party in every)

    def _cast(self, vote: Vote) -> int:
        if vote.form == "closed":
            return handed_in(vote)
        if vote.form == "show_of_hands":
            return vote.counted.yes + vote.counted.no + vote.counted.abstain
        return len(vote.ballots)

    def _offer_tie(self, vote: Vote) -> None:
        """In a tie the chair's casting vote is asked for, in elections a lot (KL 5:56)."""
        ui, election = self.ui, self._item.kind == "election"
        plain = replace(vote, casting="", lot="", lots=())
        tie = (
            vote.form in ("roll_call", "show_of_hands")
            and bool(self._cast(vote))
            and (tally(plain, self.minutes, self._item).outcome == "tie")
        )
        ui.sums.setRowVisible(ui.casting, tie and not election)
        lots = [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        wanted = drawings(elected(plain))
        if vote.form == "lot":  # by an earlier version: as it is, until it gets another form
            kept = [(each.lot, each.lots) for each in (self._vote,) if each.lot not in ("", "yes", "no")]
            wanted = [*lots, *((_BETWEEN.join((lot, *more)), ", ".join((lot, *more))) for lot, more in kept)]
        elif tie and election:
            wanted = lots
        held = vote if vote.lot else self._vote
        self._offer_lots(wanted, _BETWEEN.join((held.lot, *held.lots)))
        ui.sums.setRowVisible(ui.lot, bool(wanted))
        if not tie or election:
            ui.casting.setCurrentIndex(0)

    def _offer_lots(self, wanted: list[tuple[str, str]], chosen: str) -> None:
        lot = self.ui.lot
        offered = [lot.itemData(at) for at in range(1, lot.count())]
        if offered == [value for value, _ in wanted] and lot.count():
            return
        lot.clear()
        lot.addItem(self.tr("No lot yet"), "")
        for value, words in wanted:
            lot.addItem(words, value)
        lot.setCurrentIndex(max(lot.findData(chosen), 0))

    def _say_key(self, typed: str) -> None:
        self._say(self.tr("“{0}” is no vote here.").format(typed), hinders=False)

    def _say(self, problem: str, *, hinders: bool = True) -> None:
        """What does not add up; the vote cannot be taken over before that is mended."""
        ui = self.ui
        ui.problem.setText(problem)
        ui.problem.setVisible(bool(problem))
        ui.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not (problem and hinders))

    def accept(self) -> None:
        if self.ui.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled():
            super().accept()
