"""What the program writes follows its facts in the same step; what a person wrote is never written over."""

from __future__ import annotations

from time import perf_counter

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model import tree
from app.model.annotations import StageReached
from app.model.attendance import Conflict, Leaves
from app.model.blocks import paragraph
from app.model.inlines import text
from app.model.minutes import Minutes, Package
from app.model.proceedings import Motion, Remark, Vote
from app.model.sections import ImmediateApproval, Part, Section
from app.rules.proceedings.changing import with_ballot, with_motion, with_remark, with_vote, without_motion
from app.session.edits import SetBlocks, SetHeading
from app.session.item_edits import AddPart, KeepOwn, RemovePart, SetProceedings, UseGenerated
from app.session.keeping import kept, stale
from app.session.meeting_edits import SetAttendance, SetBody, SetPeople
from app.session.session import Session
from tests.rules.meetings import point
from tests.rules.proceedings.dealings import CHOICES, PROFILE, sitting, told

REJECT = Motion("a", "reject", ("m4",))
DECISION = Part("decision", "decision", (paragraph(*text("Nämnden beslutar att godkänna förslaget.")),))


def opened(*parts: Part, minutes: Minutes | None = None) -> Session:
    """A session whose first item has these parts."""
    minutes = minutes or sitting()
    first, *rest = minutes.sections
    return Session(Package(replace(minutes, sections=(replace(first, parts=parts or (DECISION,)), *rest))))


def first(session: Session) -> Section:
    return session.minutes.sections[0]


def move(session: Session, motion: Motion) -> None:
    session.apply(SetProceedings("i1", with_motion(first(session), motion)))


def kinds(session: Session) -> str:
    return " ".join(part.kind for part in first(session).parts)


def part(session: Session, kind: str) -> Part:
    return next(each for each in first(session).parts if each.kind == kind)


def write(session: Session, part_id: str, words: str) -> None:
    session.apply(SetBlocks(part_id, (paragraph(*text(words)),)))


def test_a_motion_brings_its_parts_in_their_order() -> None:
    session = opened()
    move(session, REJECT)
    assert kinds(session) == "motions putting_order decision"
    assert told(part(session, "motions").blocks) == "M4 (M) yrkar avslag på förslaget."
    assert part(session, "motions").generated


def test_the_body_may_have_another_order() -> None:
    minutes = sitting()
    assert minutes.body
    minutes = replace(minutes, body=replace(minutes.body, part_order=("decision", "putting_order")))
    session = opened(minutes=minutes)
    move(session, REJECT)
    assert kinds(session) == "decision putting_order motions"


def test_motion_and_text_are_one_step_back() -> None:
    session = opened()
    before = session.minutes
    move(session, REJECT)
    session.undo()
    assert session.minutes == before
    session.redo()
    assert kinds(session) == "motions putting_order decision"


def test_text_that_nobody_touched_follows_its_facts_and_goes_with_them() -> None:
    session = opened()
    move(session, REJECT)
    where = part(session, "motions").id
    move(session, replace(REJECT, movers=("m5",)))
    assert told(part(session, "motions").blocks) == "M5 (M) yrkar avslag på förslaget."
    assert part(session, "motions").id == where
    session.apply(SetProceedings("i1", without_motion(first(session), "a")))
    assert kinds(session) == "decision"


def test_a_name_that_changes_changes_everywhere_the_program_wrote_it() -> None:
    session = opened()
    move(session, REJECT)
    body = session.minutes.body
    assert body
    people = tuple(replace(p, name="Ny") if p.id == "m4" else p for p in body.people)
    session.apply(SetBody(replace(body, people=people)))
    assert told(part(session, "motions").blocks) == "Ny (M) yrkar avslag på förslaget."


def test_what_a_person_wrote_stays_and_the_new_text_is_offered() -> None:
    session = opened()
    move(session, REJECT)
    write(session, part(session, "motions").id, "Egna ord.")
    assert stale(session.minutes, PROFILE) == ()  # the facts are the same
    move(session, replace(REJECT, movers=("m5",)))
    assert told(part(session, "motions").blocks) == "Egna ord."
    (offered,) = stale(session.minutes, PROFILE)
    assert offered.part == part(session, "motions").id
    assert told(offered.blocks) == "M5 (M) yrkar avslag på förslaget."


def test_the_offer_can_be_taken() -> None:
    session = opened()
    move(session, REJECT)
    write(session, part(session, "motions").id, "Egna ord.")
    move(session, replace(REJECT, movers=("m5",)))
    session.apply(UseGenerated(part(session, "motions").id))
    assert told(part(session, "motions").blocks) == "M5 (M) yrkar avslag på förslaget."
    assert stale(session.minutes, PROFILE) == ()
    move(session, replace(REJECT, movers=("m3",)))
    assert told(part(session, "motions").blocks) == "M3 (C) yrkar avslag på förslaget."


def test_own_words_can_be_kept_until_the_facts_change_again() -> None:
    session = opened()
    move(session, REJECT)
    write(session, part(session, "motions").id, "Egna ord.")
    move(session, replace(REJECT, movers=("m5",)))
    session.apply(KeepOwn(part(session, "motions").id))
    assert stale(session.minutes, PROFILE) == ()
    assert told(part(session, "motions").blocks) == "Egna ord."
    move(session, replace(REJECT, movers=("m3",)))
    assert len(stale(session.minutes, PROFILE)) == 1


def test_own_words_whose_facts_are_gone_are_offered_for_removal() -> None:
    session = opened()
    move(session, REJECT)
    where = part(session, "motions").id
    write(session, where, "Egna ord.")
    session.apply(SetProceedings("i1", without_motion(first(session), "a")))
    (offered,) = stale(session.minutes, PROFILE)
    assert (offered.part, offered.blocks) == (where, ())
    session.apply(KeepOwn(where))
    assert told(part(session, "motions").blocks) == "Egna ord."
    assert stale(session.minutes, PROFILE) == ()
    session.undo()
    session.apply(UseGenerated(where))
    assert kinds(session) == "decision"


def test_a_part_written_by_hand_is_neither_doubled_nor_replaced() -> None:
    session = opened(Part("own", "motions", (paragraph(*text("Egna ord.")),)), DECISION)
    move(session, REJECT)
    assert kinds(session) == "motions putting_order decision"
    assert told(part(session, "motions").blocks) == "Egna ord."
    (offered,) = stale(session.minutes, PROFILE)
    assert (offered.part, told(offered.blocks)) == ("own", "M4 (M) yrkar avslag på förslaget.")
    session.apply(KeepOwn("own"))
    assert stale(session.minutes, PROFILE) == ()
    assert kinds(session) == "motions putting_order decision"


def test_an_empty_part_of_its_kind_is_filled_in() -> None:
    session = opened(Part("own", "motions"), DECISION)
    move(session, REJECT)
    assert kinds(session) == "motions putting_order decision"
    assert told(part(session, "motions").blocks) == "M4 (M) yrkar avslag på förslaget."


def test_a_part_that_was_taken_away_does_not_come_back_by_itself() -> None:
    session = opened()
    move(session, REJECT)
    session.apply(RemovePart("i1", part(session, "putting_order").id))
    move(session, replace(REJECT, movers=("m5",)))
    assert kinds(session) == "motions decision"
    session.apply(AddPart("i1", Part("again", "putting_order"), 1))
    assert part(session, "putting_order").blocks


def test_what_was_taken_away_comes_again_once_its_facts_were_gone() -> None:
    session = opened()
    move(session, REJECT)
    session.apply(RemovePart("i1", part(session, "motions").id))
    session.apply(SetProceedings("i1", without_motion(first(session), "a")))
    move(session, REJECT)
    assert kinds(session) == "motions putting_order decision"


def test_each_statement_has_a_part_for_its_words() -> None:
    session = opened()
    session.apply(SetProceedings("i1", with_remark(first(session), Remark("r", "statement", ("m2",)))))
    write(session, part(session, "statement").id, "M2 (S) lämnar följande särskilda yttrande: Ord.")
    session.apply(SetProceedings("i1", with_remark(first(session), Remark("q", "statement", ("m3",)))))
    assert kinds(session) == "decision statement statement"
    assert stale(session.minutes, PROFILE) == ()


def test_typing_into_what_the_program_wrote_makes_it_a_persons() -> None:
    session = opened()
    move(session, REJECT)
    motions = part(session, "motions")
    write(session, motions.id, "Egna ord.")
    generated = part(session, "motions").generated
    assert generated
    assert generated.edited


def test_several_votes_have_a_part_each_in_their_order() -> None:
    session = opened()
    for name in "abc":
        move(session, Motion(name, "counter", ("m4",), name=f"förslag {name.upper()}"))
    for question in first(session).proceedings.questions:
        session.apply(
            SetProceedings("i1", with_vote(first(session), Vote(f"v{question.no}", question=question.id)))
        )
    labels = [each.label for each in first(session).parts if each.kind == "vote"]
    assert labels == [
        "Omröstning om motförslag, omgång 1",
        "Omröstning om motförslag, omgång 2",
        "Omröstning i huvudsaken",
    ]


def test_a_label_that_a_person_chose_stays() -> None:
    session = opened()
    move(session, REJECT)
    question = first(session).proceedings.questions[0].id
    session.apply(SetProceedings("i1", with_vote(first(session), Vote("v", question=question))))
    section = first(session)
    named = tuple(replace(each, label="Votering") if each.kind == "vote" else each for each in section.parts)
    session = Session(
        Package(
            replace(session.minutes, sections=(replace(section, parts=named), *session.minutes.sections[1:]))
        )
    )
    session.apply(SetProceedings("i1", with_ballot(first(session), session.minutes, "v", "m2", "yes")))
    assert part(session, "vote").label == "Votering"


def test_who_leaves_before_a_vote_is_gone_from_its_table() -> None:
    session = opened()
    move(session, REJECT)
    question = first(session).proceedings.questions[0].id
    session.apply(SetProceedings("i1", with_vote(first(session), Vote("v", question=question))))
    assert "M4" in told(part(session, "vote").blocks)
    session.apply(SetAttendance((*session.minutes.attendance, Leaves("l", "m4", point("i1")))))
    assert "M4" not in told(part(session, "vote").blocks)


def test_a_conflict_is_written_into_its_item() -> None:
    session = opened()
    session.apply(SetAttendance((*session.minutes.attendance, Conflict("c", "m4", "i1"))))
    assert kinds(session) == "conflict decision"


def test_approved_minutes_are_closed() -> None:
    minutes = sitting()
    session = opened(minutes=replace(minutes, life=(StageReached("approved", "2025-10-21"),)))  # type: ignore[arg-type]
    proceedings = with_motion(first(session), REJECT)
    after = SetProceedings("i1", proceedings).apply(session.minutes)
    assert kept(session.minutes, after, SetProceedings("i1", proceedings)) is after


def test_an_item_approved_at_once_is_closed() -> None:
    minutes = sitting()
    section = replace(minutes.sections[0], approval=ImmediateApproval(), parts=(DECISION,))
    minutes = replace(minutes, sections=(section, *minutes.sections[1:]))
    edit = SetProceedings("i1", with_motion(section, REJECT))
    after = edit.apply(minutes)
    assert kept(minutes, after, edit) is after


def test_notes_have_no_such_parts() -> None:
    minutes = sitting()
    minutes = replace(minutes, header=replace(minutes.header, kind="notes"))
    edit = SetProceedings("i1", with_motion(minutes.sections[0], REJECT))
    after = edit.apply(minutes)
    assert kept(minutes, after, edit) is after


def test_a_profile_that_is_not_here_leaves_the_text_alone() -> None:
    minutes = replace(sitting(), profile="annans")
    edit = SetProceedings("i1", with_motion(minutes.sections[0], REJECT))
    after = edit.apply(minutes)
    assert kept(minutes, after, edit) is after


def test_typing_costs_nothing() -> None:
    before, after = sitting(), sitting()
    edits = (SetBlocks("p", ()), SetHeading("i1", "x"))
    least = min(_seconds(before, after, edits) for _ in range(5))
    assert least / 2000 < 5e-6


def _seconds(before: Minutes, after: Minutes, edits) -> float:
    start = perf_counter()
    for _ in range(1000):
        for edit in edits:
            kept(before, after, edit)
    return perf_counter() - start


WHO = st.sampled_from(["m1", "m2", "m3", "m4", "m5", "gone"])
DEED = st.tuples(
    st.sampled_from(
        [
            "move",
            "drop",
            "vote",
            "ballot",
            "remark",
            "leave",
            "stay",
            "type",
            "remove",
            "add",
            "use",
            "keep",
            "name",
            "undo",
        ]
    ),
    st.integers(0, 50),
    WHO,
    st.sampled_from(["approve", "reject", "refer_back", "amend", "add", "counter"]),
)


@settings(deadline=None, max_examples=80)
@given(st.lists(DEED, max_size=25))
def test_no_word_that_a_person_wrote_is_ever_lost(deeds) -> None:
    session = opened(Part("t", "text"), DECISION)
    mine: dict[str, str] = {
        DECISION.id: told(DECISION.blocks)
    }  # what stands in which part by a person's hand
    for step, (deed, number, who, kind) in enumerate(deeds):
        section = first(session)
        before, written = session.minutes, dict(mine)
        target = section.parts[number % len(section.parts)]
        match deed:
            case "move":
                move(session, Motion(f"q{number % 4}", kind, (who,)))
            case "drop":
                session.apply(SetProceedings("i1", without_motion(section, f"q{number % 4}")))
            case "vote":
                asked = section.proceedings.questions
                question = asked[number % len(asked)].id if asked else ""
                session.apply(
                    SetProceedings("i1", with_vote(section, Vote(f"v{number % 3}", question=question)))
                )
            case "ballot":
                proceedings = with_ballot(section, before, f"v{number % 3}", who, CHOICES["JNA"[number % 3]])
                session.apply(SetProceedings("i1", proceedings))
            case "remark":
                session.apply(
                    SetProceedings("i1", with_remark(section, Remark(f"r{number % 2}", people=(who,))))
                )
            case "leave":
                session.apply(SetAttendance((*before.attendance, Conflict(f"c{step}", who, "i1"))))
            case "stay":
                session.apply(SetAttendance(sitting().attendance))
            case "name":
                session.apply(SetPeople(()))
            case "type":
                write(session, target.id, f"Ord {step}")
                mine[target.id] = f"Ord {step}"
            case "remove":
                session.apply(RemovePart("i1", target.id))
                mine.pop(target.id, None)
                if not first(session).parts:
                    session.undo()
                    mine = written
            case "add":
                session.apply(AddPart("i1", Part(f"n{step}", "motions"), 0))
            case "use":
                session.apply(UseGenerated(target.id))
                if session.minutes is not before:
                    mine.pop(target.id, None)
            case "keep":
                session.apply(KeepOwn(target.id))
            case _:
                if session.can_undo:
                    session.undo()
                    session.redo()
        standing = {each.id: told(each.blocks) for each in tree.parts(session.minutes)}
        assert {part_id: standing.get(part_id) for part_id in mine} == mine
        rules = [each.generated.rule for each in first(session).parts if each.generated]
        assert len(rules) == len(set(rules))
        stale(session.minutes, PROFILE)
