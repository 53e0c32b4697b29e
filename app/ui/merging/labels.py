"""What the window of a merge calls the facts of a document, by their names in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # under its own name, by which the words are found


def areas() -> dict[str, str]:
    """Fields of the whole document."""
    return {
        "header": translate("Merging", "Facts of the meeting"),
        "body": translate("Merging", "Record of the body"),
        "opening": translate("Merging", "Opening"),
        "people": translate("Merging", "People"),
        "attendance": translate("Merging", "Attendance"),
        "comments": translate("Merging", "Comment"),
        "appendices": translate("Merging", "Appendix"),
        "assignments": translate("Merging", "Assignment"),
        "life": translate("Merging", "The life of the minutes"),
        "circulated": translate("Merging", "What was sent round"),
        "kept": translate("Merging", "Versions kept in the file"),
        "profile": translate("Merging", "Look"),
        "language": translate("Merging", "Language"),
    }


def fields() -> dict[str, str]:
    """Fields of the meeting, of a section and of what happened in it."""
    return {
        "title": translate("Merging", "title"),
        "kind": translate("Merging", "kind"),
        "type": translate("Merging", "kind"),
        "body": translate("Merging", "body"),
        "unit": translate("Merging", "unit"),
        "document_date": translate("Merging", "date of the document"),
        "meeting_days": translate("Merging", "days of the meeting"),
        "date": translate("Merging", "date"),
        "start": translate("Merging", "begins"),
        "end": translate("Merging", "ends"),
        "adjournments": translate("Merging", "adjournments"),
        "place": translate("Merging", "place"),
        "remote_link": translate("Merging", "link for taking part"),
        "author": translate("Merging", "written by"),
        "name": translate("Merging", "name"),
        "email": translate("Merging", "e-mail"),
        "case_number": translate("Merging", "case number"),
        "classification": translate("Merging", "classification"),
        "first_number": translate("Merging", "first §"),
        "approval": translate("Merging", "approval"),
        "notice": translate("Merging", "public notice"),
        "clock": translate("Merging", "time"),
        "up": translate("Merging", "put up"),
        "down": translate("Merging", "taken down"),
        "approved": translate("Merging", "approved"),
        "heading": translate("Merging", "heading"),
        "number": translate("Merging", "§ number"),
        "appeal": translate("Merging", "how to appeal"),
        "appeal_instruction": translate("Merging", "instruction how to appeal"),
        "outcome": translate("Merging", "how the item ended"),
        "presenters": translate("Merging", "who presents"),
        "status": translate("Merging", "status"),
        "writer": translate("Merging", "who writes"),
        "proceedings": translate("Merging", "how the item was dealt with"),
        "proposal_name": translate("Merging", "name of the proposal"),
        "motions": translate("Merging", "motion"),
        "questions": translate("Merging", "order of putting"),
        "votes": translate("Merging", "vote"),
        "remarks": translate("Merging", "reservation or note"),
        "minority_before": translate("Merging", "minority before"),
        "movers": translate("Merging", "moved by"),
        "seconders": translate("Merging", "supported by"),
        "text": translate("Merging", "text"),
        "withdrawn": translate("Merging", "withdrawn"),
        "form": translate("Merging", "form"),
        "called_by": translate("Merging", "called for by"),
        "yes": translate("Merging", "yes"),
        "no": translate("Merging", "no"),
        "abstain": translate("Merging", "abstain"),
        "ballots": translate("Merging", "votes by name"),
        "counted": translate("Merging", "votes counted"),
        "candidates": translate("Merging", "candidates"),
        "blank": translate("Merging", "blank"),
        "invalid": translate("Merging", "invalid"),
        "casting": translate("Merging", "casting vote"),
        "lot": translate("Merging", "by lot"),
        "found": translate("Merging", "the chair finds"),
        "person": translate("Merging", "person"),
        "party": translate("Merging", "party"),
        "choice": translate("Merging", "choice"),
        "what": translate("Merging", "what"),
        "who": translate("Merging", "who"),
        "due": translate("Merging", "until"),
        "section": translate("Merging", "item"),
        "file": translate("Merging", "file"),
        "label": translate("Merging", "label"),
        "left_out": translate("Merging", "parts taken away"),
        "seats": translate("Merging", "seat"),
        "substitutes": translate("Merging", "substitute"),
        "rule": translate("Merging", "order of substitutes"),
        "role": translate("Merging", "role"),
        "secretary": translate("Merging", "secretary"),
        "approvers": translate("Merging", "approvers"),
        "approver_count": translate("Merging", "how many approve"),
        "case_numbers": translate("Merging", "form of case numbers"),
        "part_order": translate("Merging", "order of the parts"),
        "numbering": translate("Merging", "numbering"),
        "decides": translate("Merging", "decides"),
        "profile": translate("Merging", "look"),
        "stage": translate("Merging", "stage"),
        "by": translate("Merging", "by"),
        "reason": translate("Merging", "reason"),
    }


def values() -> dict[str, str]:
    """What a field says, where that is no free text."""
    return {
        "protokoll": translate("Merging", "minutes"),
        "notes": translate("Merging", "notes"),
        "circulated": translate("Merging", "sent round"),
        "approved": translate("Merging", "approved"),
        "announced": translate("Merging", "announced"),
        "appeal_over": translate("Merging", "the time to appeal is over"),
        "archived": translate("Merging", "archived"),
        "correction": translate("Merging", "opened for a correction"),
    }
