"""A protokoll written with care has nothing to be found in its decisions."""

from __future__ import annotations

from app.model.minutes import new_minutes
from app.profiles import load
from app.rules.checks import findings


def test_an_empty_document_has_findings_and_no_fault() -> None:
    for kind in ("protokoll", "notes"):
        assert {finding.code for finding in findings(new_minutes(kind), load())} >= {"heading-missing"}
