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
    "personal-number": "error",
    "field-missing": "warning",
    "case-number-form": "warning",
    "appeal-without-instruction": "error",
    "number-double": "error",
    "number-gap": "warning",
    "number-order": "warning",
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
    """The table `[checks]`. `required` names the fields that a kind of document must have, with their words."""

    severity: dict[str, Setting] = {}
    required: dict[Kind, dict[str, Word]] = {}
    decision: Decision = Decision()
    not_personal: tuple[Pattern, ...] = ()  # what stands just before a number that is nobody's
    appendix: tuple[Pattern, ...] = ()  # how the text names an appendix; its number is the group `number`

    def setting(self, code: str) -> Setting:
        """How much a finding matters; "off": it is not looked for."""
        return self.severity.get(code, SEVERITIES[code])


def codes(finding: str) -> tuple[str, str]:
    """The catalogue's codes of a finding's sentence and of what to do about it."""
    return f"finding.{finding}", f"remedy.{finding}"


def fault(checks: Checks) -> tuple[str, str]:
    """The place and the reason of the first thing that is wrong with the table; both empty: none."""
    unknown = [code for code in checks.severity if code not in SEVERITIES]
    if unknown:
        return f"$.checks.severity.{unknown[0]}", ", ".join(SEVERITIES)
    for place, patterns in _patterns(checks):
        for index, pattern in enumerate(patterns):
            try:
                re.compile(pattern)
            except re.error as error:
                return f"{place}[{index}]", str(error)
    return "", ""


def _patterns(checks: Checks) -> list[tuple[str, tuple[str, ...]]]:
    decision = "$.checks.decision"
    return [
        *((f"{decision}.{name}", getattr(checks.decision, name)) for name in Decision.__struct_fields__),
        ("$.checks.not_personal", checks.not_personal),
        ("$.checks.appendix", checks.appendix),
    ]
