"""How a municipality wants its minutes checked: how much each finding matters, and what forms it expects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Literal

import msgspec

from app.model.header import Kind

Severity = Literal["error", "warning", "remark"]
Setting = Literal["error", "warning", "remark", "off"]
Pattern = Annotated[str, msgspec.Meta(min_length=1, max_length=2000)]
Word = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]

# Every finding there is, and how much it matters unless the profile says otherwise.
SEVERITIES: Mapping[str, Severity] = {
    "section-empty": "warning",
    "heading-missing": "error",
    "decision-missing": "error",
    "decision-empty": "error",
    "decision-form": "warning",
    "decision-verb": "warning",
    "decision-without-proposal": "warning",
    "personal-number": "error",
    "place-left": "warning",
    "field-missing": "warning",
    "case-number-form": "warning",
    "appeal-without-instruction": "error",
    "number-double": "error",
    "number-gap": "warning",
    "number-order": "warning",
    "approval-before-meeting": "error",
    "approval-late": "error",
    "approval-date-missing": "warning",
    "kept-at-missing": "warning",
    "notice-up-missing": "warning",
    "notice-date-missing": "warning",
    "notice-before-approval": "error",
    "notice-late": "error",
    "notice-down-missing": "warning",
    "notice-down-early": "error",
    "immediate-date-missing": "warning",
    "immediate-other-day": "warning",
    "immediate-number-free": "warning",
    "document-before-meeting": "warning",
    "times-order": "warning",
    "days-order": "warning",
    "stage-order": "warning",
    "appeal-over-early": "error",
    "appendix-without-file": "warning",
    "appendix-without-title": "warning",
    "appendix-item-gone": "warning",
    "appendix-unknown": "warning",
    "assignment-without-what": "warning",
    "assignment-without-who": "warning",
    "assignment-without-due": "remark",
    "assignment-due-before": "warning",
    "assignment-item-gone": "warning",
    "body-missing": "remark",
    "attendance-missing": "error",
    "member-not-noted": "warning",
    "quorum": "error",
    "quorum-information": "warning",
    "chair-missing": "error",
    "chair-absent": "error",
    "approvers-missing": "warning",
    "approvers-few": "warning",
    "approver-absent": "warning",
    "approver-presides": "warning",
    "seat-not-filled": "warning",
    "seat-unserved": "remark",
    "seat-not-filled-vacant": "warning",
    "seat-unserved-vacant": "remark",
    "serves-without-reason": "warning",
    "noted-twice": "warning",
    "event-person-gone": "warning",
    "event-item-gone": "warning",
    "event-seat-gone": "warning",
    "body-person-gone": "warning",
    "seat-double": "error",
    "member-and-substitute": "warning",
    "person-gone": "warning",
    "reference-gone": "warning",
    "reference-stale": "warning",
    "name-not-registered": "remark",
    "acting-person-gone": "warning",
    "motion-without-mover": "warning",
    "motion-by-outsider": "error",
    "motion-not-put": "error",
    "question-unanswered": "error",
    "question-motion-gone": "warning",
    "question-withdrawn": "warning",
    "vote-question-gone": "warning",
    "vote-empty": "error",
    "vote-open-election": "error",
    "vote-closed": "warning",
    "vote-lot": "error",
    "vote-by-hands": "warning",
    "vote-tie": "error",
    "election-tie-open": "error",
    "election-tie": "error",
    "election-lot": "error",
    "election-few": "warning",
    "casting-needless": "warning",
    "ballot-double": "error",
    "ballot-stranger": "error",
    "ballot-missing": "error",
    "votes-too-many": "error",
    "votes-too-few": "warning",
    "vote-called-by-outsider": "warning",
    "remark-by-nobody": "warning",
    "reservation-late": "error",
    "reservation-by-outsider": "error",
    "reservation-abstained": "warning",
    "remark-without-words": "warning",
    "authority-abstained": "warning",
    "remark-motion-gone": "warning",
    "remark-appendix-gone": "warning",
    "part-stale": "warning",
    "part-facts-gone": "warning",
    "conflict-voted": "error",
    "conflict-moved": "error",
    "conflict-reserved": "error",
    "conflict-presides": "error",
    "conflict-presents": "warning",
}


class Decision(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What a decision looks like: regular expressions, of which one has to be found; without any all is fine.

    `leads` find the end of words such as "beslutar att", after which `points` are looked for where a point
    begins; `inline` find the same in the midst of a line, with the rest as their group `point`. Text without
    either is held against `sentences`.
    """

    leads: tuple[Pattern, ...] = ()
    inline: tuple[Pattern, ...] = ()
    points: tuple[Pattern, ...] = ()
    sentences: tuple[Pattern, ...] = ()
    not_needed: tuple[Pattern, ...] = ()  # headings of items of no kind that end without a decision


class Checks(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The table `[checks]`. `required` has the fields that a kind of document must have, with their words."""

    severity: dict[str, Setting] = {}
    required: dict[Kind, dict[str, Word]] = {}
    decision: Decision = Decision()
    not_personal: tuple[Pattern, ...] = ()  # what stands just before a number that is nobody's
    appendix: tuple[Pattern, ...] = ()  # how the text names an appendix; its number is the group `number`
    names: tuple[Pattern, ...] = ()  # how the text names a member; the groups are `name` and `party`
    mask_reason: Word = "KL 8:10"  # why a personal identity number is masked
    case_numbers: Annotated[str, msgspec.Meta(max_length=200)] = ""  # of bodies that have no pattern; "": any
    show_of_hands: bool = False  # whether the rules of order let votes be counted without names

    def setting(self, code: str) -> Setting:
        """How much a finding matters; "off": it is not looked for."""
        return self.severity.get(code, SEVERITIES[code])


def codes(finding: str) -> tuple[str, str]:
    """The catalogue's codes of a finding's sentence and of what to do about it."""
    return f"finding.{finding}", f"remedy.{finding}"


_GROUPS = {  # that patterns must have
    "$.checks.decision.inline": frozenset({"point"}),
    "$.checks.appendix": frozenset({"number"}),
    "$.checks.names": frozenset({"name", "party"}),
}


def fault(checks: Checks) -> tuple[str, str, dict[str, str]] | None:
    """The first thing that is wrong with the table: its code, its place, what fills the code's sentence."""
    unknown = [code for code in checks.severity if code not in SEVERITIES]
    if unknown:
        return "profile.no-choice", f"$.checks.severity.{unknown[0]}", {"known": ", ".join(SEVERITIES)}
    for place, patterns in _patterns(checks):
        for index, pattern in enumerate(patterns):
            if wrong := _wrong(pattern, _GROUPS.get(place, frozenset())):
                return wrong[0], f"{place}[{index}]", wrong[1]
    return None


def _wrong(pattern: str, groups: frozenset[str]) -> tuple[str, dict[str, str]] | None:
    try:
        missing = sorted(groups - re.compile(pattern).groupindex.keys())
    except re.error as error:
        return "profile.bad-pattern", {"at": str((error.pos or 0) + 1)}
    return ("profile.no-group", {"group": f"(?P<{missing[0]}>…)"}) if missing else None


def _patterns(checks: Checks) -> list[tuple[str, tuple[str, ...]]]:
    decision = "$.checks.decision"
    return [
        *((f"{decision}.{name}", getattr(checks.decision, name)) for name in Decision.__struct_fields__),
        ("$.checks.not_personal", checks.not_personal),
        ("$.checks.appendix", checks.appendix),
        ("$.checks.names", checks.names),
    ]
