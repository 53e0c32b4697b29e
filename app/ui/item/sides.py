"""What motions, questions and votes of an item are called in the window's lists."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.minutes import Minutes
from app.model.people import everyone, with_party
from app.model.proceedings import Motion, Remark, Vote
from app.model.sections import Section
from app.rules.proceedings import Put, elected, standing, tally
from app.rules.proceedings.naming import Naming
from app.ui.item.shown import profile_of
from app.ui.item.words import form_words, motion_words, remark_words

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Sides:
    """The names of one item's proposals."""

    def __init__(self, minutes: Minutes, item: Section) -> None:
        self._minutes, self._item = minutes, item
        self._naming = Naming(minutes, item, profile_of(minutes))
        self._people = everyone(minutes)

    def motion(self, motion: Motion) -> str:
        """A line of the list: who moves what."""
        movers = self._names(motion.movers) or translate("Item", "Somebody")
        words = f"{movers}: {motion_words()[motion.type]}"
        if motion.text:
            words += f" – {motion.text}"
        if motion.seconders:
            words += translate("Item", " (seconded by {0})").format(self._names(motion.seconders))
        return translate("Item", "{0} – withdrawn").format(words) if motion.withdrawn else words

    def yes(self, put: Put) -> str:
        """What a yes to a question means."""
        if put.question.kind == "formal":
            return translate("Item", "decide today")
        return self._naming.motion(put.yes)

    def no(self, put: Put) -> str:
        """What a no to a question means."""
        if put.no:
            return self._naming.motion(put.no)
        return translate("Item", "rejection")

    def question(self, put: Put) -> str:
        """A line of the order of putting, with its answer once there is one."""
        words = translate("Item", "{0} against {1}").format(self.yes(put), self.no(put))
        if not put.reached:
            return translate("Item", "{0} – not put").format(words)
        answers = {"yes": translate("Item", "yes"), "no": translate("Item", "no")}
        return f"{words} – {answers[put.answer]}" if put.answer else words

    def vote(self, vote: Vote) -> str:
        """A line of the votes: about what, how, with which result."""
        put = next((p for p in standing(self._item, self._minutes) if p.question.id == vote.question), None)
        about = f"{self.yes(put)} / {self.no(put)}: " if put else ""
        return f"{about}{form_words()[vote.form]}, {self.result(vote)}"

    def result(self, vote: Vote) -> str:
        """The sums of a vote and what they come to."""
        won = elected(vote)
        if vote.form == "closed" or won.names:
            words = [
                said.format(", ".join(names))
                for said, names in (
                    (translate("Item", "elected: {0}"), won.names),
                    (translate("Item", "equal votes: {0}"), won.tied),
                )
                if names
            ]
            return "; ".join(words) or translate("Item", "no votes yet")
        sums = tally(vote, self._minutes, self._item)
        outcomes = {
            "": translate("Item", "no votes yet"),
            "yes": translate("Item", "yes wins"),
            "no": translate("Item", "no wins"),
            "tie": translate("Item", "a tie"),
        }
        words = outcomes[sums.outcome]
        if sums.decided_by == "casting":
            words += translate("Item", " by the casting vote")
        if vote.form == "lot":
            return words
        if sums.missing:
            words = translate("Item", "the vote goes on")
        counted = translate("Item", "{0} yes, {1} no, {2} abstain").format(sums.yes, sums.no, sums.abstain)
        return f"{counted}: {words}"

    def remark(self, remark: Remark) -> str:
        """A line of the reservations, statements and notes."""
        words = f"{remark_words()[remark.kind]}: {self._names(remark.people)}"
        if remark.motion:
            words += translate("Item", ", for {0}").format(self._naming.motion(remark.motion))
        return words if remark.announced else translate("Item", "{0} – announced too late").format(words)

    def proposal(self, motion: str) -> str:
        """What the chair calls a motion, "" the item's own proposal."""
        return self._naming.motion(motion)

    def _names(self, people: tuple[str, ...]) -> str:
        return ", ".join(with_party(self._people[each]) for each in people if each in self._people)
