"""A profile's table [checks]: what is wrong with it is said with its place."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.errors import Message
from app.messages import LANGUAGES, sentence
from app.profiles import load
from app.profiles.checks import SEVERITIES, Checks, Decision, codes, fault


def test_the_default_profile_has_nothing_wrong_with_it_and_expects_something() -> None:
    checks = load().checks
    assert fault(checks) is None
    assert checks.decision.points
    assert checks.required["protokoll"]


def test_a_finding_matters_as_the_profile_says_or_else_as_the_program_does() -> None:
    checks = Checks(severity={"quorum": "remark"})
    assert checks.setting("quorum") == "remark"
    assert checks.setting("chair-missing") == SEVERITIES["chair-missing"]
    assert codes("quorum") == ("finding.quorum", "remedy.quorum")


@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        (Checks(severity={"nonsense": "off"}), "$.checks.severity.nonsense"),
        (Checks(not_personal=("ok", "(")), "$.checks.not_personal[1]"),
        (Checks(decision=Decision(points=("[",))), "$.checks.decision.points[0]"),
        (Checks(decision=Decision(inline=("att (.*)",))), "$.checks.decision.inline[0]"),
        (Checks(appendix=(r"bilaga (\d)",)), "$.checks.appendix[0]"),
        (Checks(names=("(?P<name>x)",)), "$.checks.names[0]"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(wrong: Checks, place: str) -> None:
    found = fault(wrong)
    assert found
    assert found[1] == place
    assert all(sentence(Message(found[0], {**found[2], "file": "a", "place": place}), of) for of in LANGUAGES)
    assert fault(replace(load().checks)) is None
