"""What each phrase of a profile is for, by its place; phrases that say it themselves have none."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # under its own name, by which the words are found


def group_titles() -> dict[str, str]:
    """The tables in the order in which they are shown, by the beginning of their places."""
    return {
        "labels": translate("ProfilePhrases", "Header of the document"),
        "attendance": translate("ProfilePhrases", "Attendance"),
        "phrases.moved": translate("ProfilePhrases", "Motions"),
        "phrases.naming": translate("ProfilePhrases", "How people and proposals are named"),
        "phrases.put": translate("ProfilePhrases", "Order of putting"),
        "phrases.voted": translate("ProfilePhrases", "Votes"),
        "phrases.elected": translate("ProfilePhrases", "Elections"),
        "phrases.remarked": translate("ProfilePhrases", "Reservations, statements, conflicts of interest"),
        "phrases.drafted": translate("ProfilePhrases", "Decisions"),
        "phrases.previous": translate("ProfilePhrases", "The previous minutes"),
        "writing": translate("ProfilePhrases", "Phrases and short forms to write with"),
        "paper.extract": translate("ProfilePhrases", "Extracts"),
        "paper.appendices": translate("ProfilePhrases", "Appendices"),
        "paper.assignments": translate("ProfilePhrases", "Assignments"),
        "paper.corrections": translate("ProfilePhrases", "Corrections"),
        "paper.immediate": translate("ProfilePhrases", "Items approved at once"),
        "paper": translate("ProfilePhrases", "Other words on paper"),
        "": translate("ProfilePhrases", "Other words"),
    }


def explanation(path: str) -> str:
    """What the words at a place are for, "" where nothing is said about them."""
    own = {**_moved(), **_put(), **_voted(), **_elected(), **_remarked(), **_drafted(), **_attendance()}
    own |= _previous()
    own |= {
        "writing.phrases": translate("ProfilePhrases", "Phrases: name = text; ⟨…⟩ is a place to fill in"),
        "writing.short_forms": translate("ProfilePhrases", "Short forms: as typed = what it becomes"),
    }
    if path in own:
        return own[path]
    table, _, key = path.rpartition(".")
    if table not in own:
        return ""
    variant = _variants().get(key, "")
    return f"{own[table]}: {variant}" if variant else own[table]


def _variants() -> dict[str, str]:
    return {
        "approve": translate("ProfilePhrases", "approval"),
        "approve_no": translate("ProfilePhrases", "approval, answered with no"),
        "reject": translate("ProfilePhrases", "rejection"),
        "refer_back": translate("ProfilePhrases", "referral back"),
        "table": translate("ProfilePhrases", "tabling"),
        "amend": translate("ProfilePhrases", "amendment"),
        "add": translate("ProfilePhrases", "addition"),
        "addition": translate("ProfilePhrases", "addition"),
        "addition_no": translate("ProfilePhrases", "addition, answered with no"),
        "counter": translate("ProfilePhrases", "counter-proposal"),
        "main": translate("ProfilePhrases", "main proposals"),
        "round": translate("ProfilePhrases", "a round before the last"),
        "today": translate("ProfilePhrases", "to be settled today"),
        "yes": translate("ProfilePhrases", "yes"),
        "no": translate("ProfilePhrases", "no"),
        "abstain": translate("ProfilePhrases", "abstains"),
        "name": translate("ProfilePhrases", "name"),
        "party": translate("ProfilePhrases", "party"),
        "votes": translate("ProfilePhrases", "votes"),
        "reservation": translate("ProfilePhrases", "reservation"),
        "statement": translate("ProfilePhrases", "statement"),
        "note": translate("ProfilePhrases", "note to the minutes"),
        "council": translate("ProfilePhrases", "council"),
        "board": translate("ProfilePhrases", "board"),
        "committee": translate("ProfilePhrases", "committee"),
        "information": translate("ProfilePhrases", "information"),
        "delegation": translate("ProfilePhrases", "report of delegated decisions"),
        "question": translate("ProfilePhrases", "interpellation or question"),
        "notes": translate("ProfilePhrases", "notes"),
        "protokoll": translate("ProfilePhrases", "minutes"),
    }


def _attendance() -> dict[str, str]:
    return {
        "labels.meeting_date": translate("ProfilePhrases", "Date of the meeting"),
        "attendance.lists": translate("ProfilePhrases", "Above a list"),
        "attendance.roles": translate("ProfilePhrases", "After the name"),
        "attendance.replaces": translate("ProfilePhrases", "A substitute serves for a member"),
        "attendance.vacant": translate("ProfilePhrases", "In place of a member's name"),
        "attendance.remote": translate("ProfilePhrases", "Takes part by link"),
        "attendance.excused": translate("ProfilePhrases", "Told beforehand"),
        "phrases.naming.comma": translate("ProfilePhrases", "Between the names of a list"),
        "phrases.naming.last": translate("ProfilePhrases", "Before the last name of a list"),
        "phrases.naming.somebody": translate("ProfilePhrases", "Where nobody is named"),
        "phrases.naming.body": translate("ProfilePhrases", "A body without a name"),
        "phrases.naming.proposal": translate("ProfilePhrases", "What the item proposes"),
        "phrases.naming.motions": translate("ProfilePhrases", "A motion, within a sentence"),
        "phrases.naming.of": translate("ProfilePhrases", "Where two would be called the same"),
        "phrases.naming.of_many": translate("ProfilePhrases", "The same, of several movers"),
        "phrases.naming.own": translate("ProfilePhrases", "The motion of those who reserve themselves"),
    }


def _moved() -> dict[str, str]:
    return {
        "phrases.moved.types": translate("ProfilePhrases", "A motion without words of its own"),
        "phrases.moved.text": translate("ProfilePhrases", "A motion with words of its own"),
        "phrases.moved.seconded": translate("ProfilePhrases", "Others join the motion"),
    }


def _put() -> dict[str, str]:
    return {
        "phrases.put.rounds": translate("ProfilePhrases", "There are more than two main proposals"),
        "phrases.put.first": translate("ProfilePhrases", "The first question"),
        "phrases.put.then": translate("ProfilePhrases", "The questions after it"),
        "phrases.put.asked": translate("ProfilePhrases", "The chair asks"),
        "phrases.put.found": translate("ProfilePhrases", "The chair finds"),
        "phrases.put.called": translate("ProfilePhrases", "Somebody calls for a vote"),
        "phrases.put.called_by_nobody": translate("ProfilePhrases", "A vote is called for, by nobody named"),
    }


def _voted() -> dict[str, str]:
    return {
        "phrases.voted.labels": translate("ProfilePhrases", "Above each of several votes"),
        "phrases.voted.numbered": translate("ProfilePhrases", "The same, where two would be alike"),
        "phrases.voted.means": translate("ProfilePhrases", "What yes and no mean"),
        "phrases.voted.means_own": translate("ProfilePhrases", "The same, in other words"),
        "phrases.voted.columns": translate("ProfilePhrases", "A column of the table"),
        "phrases.voted.mark": translate("ProfilePhrases", "A vote in the table"),
        "phrases.voted.sum": translate("ProfilePhrases", "The last line of the table"),
        "phrases.voted.chair": translate("ProfilePhrases", "The chair in the table"),
        "phrases.voted.count": translate("ProfilePhrases", "Several votes"),
        "phrases.voted.count_one": translate("ProfilePhrases", "One vote"),
        "phrases.voted.against": translate("ProfilePhrases", "The votes in a sentence"),
        "phrases.voted.against_abstained": translate("ProfilePhrases", "The same, when somebody abstains"),
        "phrases.voted.acts": translate("ProfilePhrases", "What a vote leads to"),
        "phrases.voted.act_own": translate("ProfilePhrases", "The same, in other words"),
        "phrases.voted.answers": translate("ProfilePhrases", "An answer"),
        "phrases.voted.result": translate("ProfilePhrases", "The result"),
        "phrases.voted.third": translate("ProfilePhrases", "A third is enough"),
        "phrases.voted.tie": translate("ProfilePhrases", "As many yes as no"),
        "phrases.voted.tie_casting": translate("ProfilePhrases", "A tie; the chair's own vote decides"),
        "phrases.voted.tie_chair": translate("ProfilePhrases", "A tie; the chair abstained, and decides"),
        "phrases.voted.tie_lot": translate("ProfilePhrases", "A tie; the lot decides"),
        "phrases.voted.show_of_hands": translate("ProfilePhrases", "A vote without names"),
        "phrases.voted.lot": translate("ProfilePhrases", "Nothing but a lot decides"),
        "phrases.voted.parties": translate("ProfilePhrases", "How the parties voted"),
        "phrases.voted.party": translate("ProfilePhrases", "One party"),
        "phrases.voted.party_comma": translate("ProfilePhrases", "Between parties"),
        "phrases.voted.no_party": translate("ProfilePhrases", "Those without a party"),
    }


def _elected() -> dict[str, str]:
    return {
        "phrases.elected.called": translate("ProfilePhrases", "Somebody calls for a closed ballot"),
        "phrases.elected.called_by_nobody": translate("ProfilePhrases", "A closed ballot, by nobody named"),
        "phrases.elected.columns": translate("ProfilePhrases", "A column of the table"),
        "phrases.elected.blank": translate("ProfilePhrases", "Blank ballots"),
        "phrases.elected.invalid": translate("ProfilePhrases", "Invalid ballots"),
        "phrases.elected.sum": translate("ProfilePhrases", "All ballots"),
        "phrases.elected.votes": translate("ProfilePhrases", "All votes, where several are elected"),
        "phrases.elected.won": translate("ProfilePhrases", "One is elected"),
        "phrases.elected.won_many": translate("ProfilePhrases", "Several are elected"),
        "phrases.elected.won_by_lot": translate("ProfilePhrases", "One is elected by lot after a tie"),
        "phrases.elected.won_by_lot_many": translate("ProfilePhrases", "Several, by lot after a tie"),
        "phrases.elected.by_lot": translate("ProfilePhrases", "One, by nothing but a lot"),
        "phrases.elected.by_lot_many": translate("ProfilePhrases", "Several, by nothing but a lot"),
        "phrases.elected.tie": translate("ProfilePhrases", "A tie that is still open"),
    }


def _remarked() -> dict[str, str]:
    return {
        "phrases.remarked.remarks": translate("ProfilePhrases", "Noted at the meeting"),
        "phrases.remarked.written": translate("ProfilePhrases", "In writing, as an appendix"),
        "phrases.remarked.in_favour": translate("ProfilePhrases", "A reservation in favour of a motion"),
        "phrases.remarked.written_in_favour": translate("ProfilePhrases", "The same, in writing"),
        "phrases.remarked.appendix": translate("ProfilePhrases", "The appendix, within a sentence"),
        "phrases.remarked.conflict": translate("ProfilePhrases", "Conflict of interest"),
        "phrases.remarked.conflict_reason": translate("ProfilePhrases", "The same, with its reason"),
        "phrases.remarked.steps_in": translate("ProfilePhrases", "A substitute steps in"),
        "phrases.remarked.refrains": translate("ProfilePhrases", "Takes no part in the decision"),
        "phrases.remarked.not_deciding": translate("ProfilePhrases", "What stands above that"),
    }


def _previous() -> dict[str, str]:
    return {
        "phrases.previous.headings": translate("ProfilePhrases", "The item's heading"),
        "phrases.previous.notes": translate("ProfilePhrases", "Notes are gone through"),
        "phrases.previous.approved": translate("ProfilePhrases", "They have been approved"),
        "phrases.previous.not_approved": translate("ProfilePhrases", "They have not been approved yet"),
        "phrases.previous.at_once": translate("ProfilePhrases", "An item was approved at once"),
        "phrases.previous.corrected": translate("ProfilePhrases", "They were corrected"),
    }


def _drafted() -> dict[str, str]:
    expression = translate("ProfilePhrases", "a regular expression")
    return {
        "phrases.drafted.to": translate("ProfilePhrases", "The word that begins a clause"),
        "phrases.drafted.proposes": translate("ProfilePhrases", "After this a proposal says what is decided"),
        "phrases.drafted.decides_that": translate("ProfilePhrases", "With this a proposal names its points"),
        "phrases.drafted.nominates": translate("ProfilePhrases", "After this it names who is to be elected"),
        "phrases.drafted.asks": translate("ProfilePhrases", "How it asks a body to decide")
        + f" ({expression})",
        "phrases.drafted.verb": translate("ProfilePhrases", "What a verb in the present looks like")
        + f" ({expression})",
        "phrases.drafted.higher": translate("ProfilePhrases", "Bodies that decide what others propose"),
        "phrases.drafted.points": translate("ProfilePhrases", "Before the points of a decision"),
        "phrases.drafted.points_to": translate("ProfilePhrases", "The same, when another body decides"),
        "phrases.drafted.clause": translate("ProfilePhrases", "A decision of one point"),
        "phrases.drafted.clause_to": translate("ProfilePhrases", "The same, when another body decides"),
        "phrases.drafted.according": translate("ProfilePhrases", "As was proposed"),
        "phrases.drafted.rejects": translate("ProfilePhrases", "The proposal is rejected"),
        "phrases.drafted.approves": translate("ProfilePhrases", "A motion is approved"),
        "phrases.drafted.also": translate("ProfilePhrases", "An addition is approved"),
        "phrases.drafted.also_to": translate("ProfilePhrases", "The same, when another body decides"),
        "phrases.drafted.elects": translate("ProfilePhrases", "Somebody is elected"),
        "phrases.drafted.endings": translate("ProfilePhrases", "How an item ends"),
        "phrases.drafted.answered": translate("ProfilePhrases", "A question is answered")
        + f" ({expression} = …)",
    }
