"""What mends itself is mended by one edit, after which the finding is gone and no other has come."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.messages import sentence
from app.model import tree
from app.profiles import load
from app.rules.checks import findings
from app.session.mends import description, mend
from tests.rules.checks.good import GOOD
from tests.rules.checks.wrong import CASES

PROFILE = load()
MENDED = {
    "an item without a decision": {"decision-empty"},  # the part is there to be written in
    "a number in the text": set[str](),
    "a number in the opening": set[str](),
    "a number in a footnote": set[str](),
    "a notice without an end": set[str](),
    "a notice taken down on the last day of appeal": set[str](),
    "an immediate approval taken down early": set[str](),
    "an immediate approval whose number may move": set[str](),
    "a number out of order": set[str](),
    "approved without a date": set[str](),
    "announced without a date": {"notice-down-missing"},
    "an appendix of an item that is gone": set[str](),
    "an assignment of an item that is gone": set[str](),
    "an event of somebody unknown": set[str](),
    "an event at an item that is gone": set[str](),
    "an event in a seat that is gone": set[str](),
    "a motion that was never put": {"question-unanswered"},
    "a withdrawn motion that is put": set[str](),
    "a question on a motion that is gone": set[str](),
    "a casting vote that was not needed": set[str](),
    "a ballot of one who does not serve": set[str](),
    "a part whose facts have changed": set[str](),
    "a part whose facts are gone": set[str](),
}


@pytest.mark.parametrize("name", MENDED)
def test_a_finding_that_mends_itself_is_gone_afterwards(name: str) -> None:
    minutes = CASES[name][1](GOOD)
    (finding,) = findings(minutes, PROFILE)
    edit = mend(finding, minutes)
    assert edit
    after = edit.apply(minutes)
    assert {each.code for each in findings(after, PROFILE)} == MENDED[name]
    assert edit.merge_key == ""


@pytest.mark.parametrize("name", MENDED)
def test_what_mending_will_do_is_said_in_both_languages(name: str) -> None:
    (finding,) = findings(CASES[name][1](GOOD), PROFILE)
    message = description(finding)
    assert message
    for language in ("sv", "en"):
        assert "–" not in sentence(message, language)


def test_a_finding_that_does_not_mend_itself_has_no_edit() -> None:
    (finding,) = findings(CASES["no heading"][1](GOOD), PROFILE)
    assert mend(finding, GOOD) is None
    assert description(finding) is None


def test_a_finding_about_what_has_gone_since_is_not_mended() -> None:
    (finding,) = findings(CASES["a withdrawn motion that is put"][1](GOOD), PROFILE)
    gone = replace(GOOD, sections=tree.remove(GOOD.sections, "budget"))
    assert mend(finding, gone) is None
