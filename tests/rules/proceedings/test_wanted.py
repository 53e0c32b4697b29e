"""What the program would write of an item, and by what it knows that its facts have changed."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from app.model.attendance import Conflict, Refrains
from app.model.blocks import Table, paragraph
from app.model.edit.pasting import fresh
from app.model.inlines import Marks, text
from app.model.minutes import Package
from app.rules.numbering import items
from app.rules.proceedings.wanted import digest, wanted
from app.session.endings import acclaim, note_information, refer_back, table
from app.session.keeping import kept, stale
from tests.rules.proceedings.dealings import PROFILE, ballots, found, item, set_in, sitting, voted, with_
from tests.strategies import blocks as random_blocks
from tests.strategies import full_documents

LONG = bool(os.environ.get("PARAGRAF_LONG"))


def rules(section, minutes=None) -> list[str]:
    minutes = set_in(minutes or sitting(), section)
    return [each.rule for each in wanted(minutes, section, PROFILE)]


def test_an_item_without_facts_has_nothing_written() -> None:
    assert rules(item()) == []


def test_what_is_written_stands_in_the_order_in_which_it_happened() -> None:
    section = voted(found(item("a:reject"), "yes"), 0, "JJJNN")
    assert rules(section) == ["motions", "putting_order", "vote:v0"]


def test_taking_no_part_in_a_decision_is_not_called_a_conflict() -> None:
    base = sitting()
    events = (*base.attendance, Conflict("c", "m4", "i1"), Refrains("r", "m2", "i1"))
    minutes = set_in(replace(base, attendance=events), item())
    told = [(each.rule, each.label) for each in wanted(minutes, item(), PROFILE)]
    assert told == [("conflict", ""), ("refrains", "Deltar inte i beslutet")]


def test_facts_are_the_same_for_the_same_words_whatever_the_ids() -> None:
    section = voted(found(item("a:reject"), "yes"), 0, "JJJNN")
    minutes = set_in(sitting(), section)
    once, again = wanted(minutes, section, PROFILE), wanted(minutes, section, PROFILE)
    assert [each.facts for each in once] == [each.facts for each in again]


def test_facts_change_with_one_ballot() -> None:
    section = voted(item("a:reject"), 0, "JJJNN")
    other = with_(section, votes=(replace(section.proceedings.votes[0], ballots=ballots("JJJNA")),))
    minutes = sitting()
    before, after = (wanted(set_in(minutes, each), each, PROFILE)[-1].facts for each in (section, other))
    assert before != after


@settings(deadline=None, max_examples=50 if LONG else 15)
@given(random_blocks)
def test_a_copy_with_other_ids_has_the_same_digest(block) -> None:
    assert digest((block,)) == digest(fresh((block,)))


def test_a_digest_tells_words_marks_and_form_apart() -> None:
    said = [
        (),
        (paragraph(),),
        (paragraph(*text("Ja")),),
        (paragraph(*text("Ja", Marks(bold=True))),),
        (paragraph(*text("J")), paragraph(*text("a"))),
    ]
    assert len({digest(each) for each in said}) == len(said)


def test_tables_of_votes_have_a_head() -> None:
    section = voted(item("a:reject"), 0, "JJJNN")
    written = wanted(set_in(sitting(), section), section, PROFILE)[-1]
    assert [block.header for block in written.blocks if isinstance(block, Table)] == [True]


@settings(deadline=None, max_examples=40 if LONG else 15, suppress_health_check=list(HealthCheck))
@given(full_documents())
def test_any_document_has_something_written_offered_and_ended(package: Package) -> None:
    minutes = replace(package.minutes, header=replace(package.minutes.header, kind="protokoll"), profile="")
    stale(minutes, PROFILE)
    for section in items(minutes):
        wanted(minutes, section, PROFILE)
        for ending in (acclaim, table, refer_back, note_information):
            edit = ending(minutes, section, PROFILE)
            after = edit.apply(minutes)
            kept(minutes, after, edit)
