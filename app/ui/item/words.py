"""What the facts of an item are called on the screen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.model.proceedings import Choice, MotionType, RemarkKind, VoteForm
from app.model.sections import Appeal, ItemKind, Outcome, PartKind, Status

translate = QCoreApplication.translate  # under its own name, by which the words are found


def written_from(kind: PartKind) -> str:
    """From what the program wrote a part."""
    return {
        "motions": translate("Item", "Written from the motions."),
        "putting_order": translate("Item", "Written from the order of putting."),
        "vote": translate("Item", "Written from the vote."),
        "reservation": translate("Item", "Written from the reservations."),
        "statement": translate("Item", "Written from the statements."),
        "note": translate("Item", "Written from the notes."),
        "conflict": translate("Item", "Written from the attendance."),
        "decision": translate("Item", "Written from how the item ended."),
    }.get(kind, translate("Item", "Written by the program."))


def kind_words() -> dict[ItemKind, str]:
    """Kinds of item in the order in which they are offered."""
    return {
        "": translate("Item", "Not said"),
        "decision": translate("Item", "Decision"),
        "information": translate("Item", "Information"),
        "election": translate("Item", "Election"),
        "question": translate("Item", "Interpellation or question"),
        "delegation": translate("Item", "Report of delegated decisions"),
        "formality": translate("Item", "Opening formality"),
        "unnumbered": translate("Item", "Heading without §"),
    }


def appeal_words() -> dict[Appeal, str]:
    """Ways to appeal in the order in which they are offered."""
    return {
        "": translate("Item", "Follows from the kind"),
        "legality": translate("Item", "Review of legality"),
        "administrative": translate("Item", "Administrative appeal"),
        "none": translate("Item", "Cannot be appealed"),
    }


def outcome_words() -> dict[Outcome, str]:
    """How an item ended, in the order in which it is offered."""
    return {
        "": translate("Item", "Still open"),
        "decided": translate("Item", "Decided"),
        "tabled": translate("Item", "Tabled"),
        "referred_back": translate("Item", "Referred back"),
    }


def status_words() -> dict[Status, str]:
    """How far the writing of a section has come, in the order in which one goes through it."""
    return {
        "": translate("Item", "No status"),
        "started": translate("Item", "Begun"),
        "question": translate("Item", "Question left"),
        "ready": translate("Item", "Ready"),
    }


def motion_words() -> dict[MotionType, str]:
    """Types of motion in the order in which they are offered."""
    return {
        "approve": translate("Item", "Approval"),
        "reject": translate("Item", "Rejection"),
        "refer_back": translate("Item", "Referral back"),
        "table": translate("Item", "Tabling"),
        "amend": translate("Item", "Amendment"),
        "add": translate("Item", "Addition"),
        "counter": translate("Item", "Counter-proposal"),
    }


def choice_words() -> dict[Choice, str]:
    """How a person can vote."""
    return {
        "yes": translate("Item", "Yes"),
        "no": translate("Item", "No"),
        "abstain": translate("Item", "Abstains"),
    }


def form_words() -> dict[VoteForm, str]:
    """Forms of a vote in the order in which they are offered."""
    return {
        "roll_call": translate("Item", "By name"),
        "show_of_hands": translate("Item", "By show of hands"),
        "closed": translate("Item", "Closed ballot"),
        "lot": translate("Item", "By lot"),
    }


def remark_words() -> dict[RemarkKind, str]:
    """What members may have noted."""
    return {
        "reservation": translate("Item", "Reservation"),
        "statement": translate("Item", "Statement"),
        "note": translate("Item", "Note to the minutes"),
    }
