"""`check`: the findings of a document, one line each or as JSON."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

import msgspec

from app.cli.unlocking import read_source
from app.cli.verdict import Verdict
from app.errors import Message
from app.messages import sentence
from app.model.minutes import Minutes
from app.profiles import Profile, load_for
from app.rules.checks import Finding, Severity, findings
from app.rules.checks.finding import ORDER
from app.rules.checks.places import path_to, place
from app.rules.numbering import numbers

_BEGINNINGS: dict[Severity, str] = {
    "error": "check.error",
    "warning": "check.warning",
    "remark": "check.remark",
}


def check(call: Namespace) -> Verdict:
    """`check SOURCE [--json]`: negative when a finding is an error."""
    read = read_source(Path(call.source), call)
    minutes, language = read.package.minutes, call.lang or "sv"
    profile = load_for(minutes)
    found = sorted(findings(minutes, profile), key=lambda finding: ORDER.index(finding.severity))
    if call.json:
        output = _json(found, minutes, profile, language)
    else:
        output = "".join(f"{_line(finding, minutes, profile, language)}\n" for finding in found)
    return Verdict(output, any(finding.severity == "error" for finding in found), read.messages)


def _line(finding: Finding, minutes: Minutes, profile: Profile, language: str) -> str:
    where = {"place": place(finding, minutes, profile, language)}
    begin = sentence(Message(_BEGINNINGS[finding.severity], where), language)
    return f"{begin}: {sentence(finding.message, language)} {sentence(finding.remedy, language)}"


def _json(found: Sequence[Finding], minutes: Minutes, profile: Profile, language: str) -> str:
    known = numbers(minutes)
    objects: list[dict[str, object]] = []
    for finding in found:
        path = path_to(finding.section, minutes)
        kinds = [part.kind for part in path[-1].parts if part.id == finding.part] if path else []
        where = {
            "section": finding.section,
            "number": known.get(path[0].id) if path else None,
            "heading": path[-1].heading if path else "",
            "part": kinds[0] if kinds else "",
            "part_id": finding.part,
            "where": finding.where,
            "text": place(finding, minutes, profile, language),
        }
        objects.append(
            {
                "code": finding.code,
                "severity": finding.severity,
                "place": where,
                "message": sentence(finding.message, language),
                "remedy": sentence(finding.remedy, language),
            }
        )
    return msgspec.json.format(msgspec.json.encode(objects), indent=2).decode() + "\n"
