"""The life of the minutes: circulated, approved and closed, corrected, announced, over, archived."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace

from app.model import codec, tree
from app.model.annotations import Appendix, Comment
from app.model.blocks import Block, paragraph
from app.model.header import Notice
from app.model.inlines import Text
from app.model.minutes import Minutes
from app.model.sections import new_section
from app.profiles import load
from app.rules.checks import findings
from app.rules.life import is_closed, next_stages, stage
from app.rules.numbering import numbers
from app.session import files, life
from app.session.edits import (
    AddSection,
    Edit,
    SetBlocks,
    SetCaseNumber,
    SetHeader,
    SetHeading,
    SetProfile,
    ShiftSection,
)
from app.session.item_edits import SetImmediateApproval, SetOutcome
from app.session.meeting_edits import SetAppendices, SetAttendance
from app.session.session import Refusal, Session
from app.storage import project
from tests.meeting import build

DAY = date(2025, 10, 21)
SENT = datetime(2025, 10, 16, 9, 30, tzinfo=UTC)


@pytest.fixture
def session() -> Session:
    return Session(build.package())


def test_a_new_document_is_a_draft() -> None:
    session = Session(build.package())
    assert stage(session.minutes) == "draft"
    assert next_stages(session.minutes) == ("circulated", "approved")


def test_what_is_circulated_is_kept_with_its_id_and_freezes_the_numbers(session: Session) -> None:
    before = session.minutes
    sent = life.sending(session, SENT)
    assert session.minutes is before
    assert life.circulated(session, sent, "Johanna Almfors")
    kept = session.minutes.circulated[-1]
    assert (kept.id, kept.made) == (sent.export, SENT)
    assert {section.number for section in session.minutes.sections} == set(numbers(before).values())
    snapshot = codec.decode(session.package().versions[kept.snapshot])
    assert snapshot == replace(before, sections=session.minutes.sections)
    assert stage(session.minutes) == "circulated"
    assert not is_closed(session.minutes)


def test_numbers_are_those_that_were_sent_even_if_an_item_moved_meanwhile(session: Session) -> None:
    sent = life.sending(session, SENT)
    known = numbers(session.minutes)
    session.apply(ShiftSection("tallmora", -1))
    life.circulated(session, sent, "")
    assert {section.id: section.number for section in session.minutes.sections} == known


def test_each_circulation_is_kept(session: Session) -> None:
    for _ in range(2):
        life.circulated(session, life.sending(session, SENT), "")
    ids = {each.id for each in session.minutes.circulated}
    assert len(ids) == len({each.snapshot for each in session.minutes.circulated}) == 2


def approved(session: Session) -> Session:
    assert life.approve(session, DAY, "Gun-Marie Sandevall (S), Cecilia Wrangsjö (M)")
    return session


def test_an_approval_keeps_the_minutes_as_they_are(session: Session) -> None:
    minutes = approved(session).minutes
    assert (stage(minutes), minutes.life[-1].date) == ("approved", DAY)
    assert minutes.header.approval.date == DAY
    assert all(section.number for section in minutes.sections)
    snapshot = codec.decode(session.package().versions[minutes.life[-1].snapshot])
    assert snapshot == replace(minutes, life=minutes.life[:-1])


HEADER = build.header()
CLOSED: list[Edit] = [
    SetBlocks("tallmora-decision", (paragraph(Text("något annat")),)),
    SetHeading("tallmora", "Annat"),
    SetCaseNumber("tallmora", "1"),
    SetHeader(replace(HEADER, place="annat"), "place"),
    ShiftSection("tallmora", 1),
    AddSection(new_section("Nytt"), "", 0),
    SetOutcome("tallmora", ""),
    SetAttendance(()),
    SetAppendices(()),
    SetImmediateApproval("trafik", None, None),
]


@pytest.mark.parametrize("edit", CLOSED, ids=lambda edit: type(edit).__name__)
def test_closed_text_takes_no_edit_and_says_so(session: Session, edit: Edit) -> None:
    approved(session)
    before, told = session.minutes, list[Refusal]()
    session.refused = told.append
    assert not session.apply(edit, "somebody")
    assert session.minutes is before
    assert [(each.edit, each.message.code, each.origin) for each in told] == [
        (edit, "life.closed", "somebody")
    ]


def test_an_item_approved_at_once_takes_no_edit_of_its_text(session: Session) -> None:
    told = list[Refusal]()
    session.refused = told.append
    part = tree.find(session.minutes.sections, "trafik").parts[0]
    for edit in (SetBlocks(part.id, ()), SetHeading("trafik", "annat"), SetOutcome("trafik", "tabled")):
        assert not session.apply(edit)
    assert {each.message.code for each in told} == {"life.item-closed"}
    assert session.apply(SetHeading("tallmora", "annat"))
    assert session.apply(ShiftSection("trafik", 1))


def test_an_item_approved_at_once_is_open_again_when_that_is_taken_back(session: Session) -> None:
    assert session.apply(SetImmediateApproval("trafik", None, None))
    assert session.apply(SetHeading("trafik", "annat"))


def test_a_correction_opens_an_item_approved_at_once(session: Session) -> None:
    approved(session)
    life.correct(session, DAY, "Johanna", "Fel belopp")
    assert session.apply(SetHeading("trafik", "annat"))


def test_whoever_shows_an_edit_that_was_refused_is_told_to_look_again(session: Session) -> None:
    approved(session)
    heard: list[tuple[Minutes, Minutes]] = []
    session.subscribe(lambda change: heard.append((change.before, change.after)))
    session.apply(CLOSED[0])
    assert heard == [(session.minutes, session.minutes)]


def open_edits(minutes: Minutes) -> list[Edit]:
    trafik = next(section for section in minutes.sections if section.id == "trafik")
    assert trafik.approval
    proof = Appendix("bevis", "Bevis om anslag")
    return [
        SetHeader(replace(minutes.header, notice=Notice(DAY)), "notice"),
        SetImmediateApproval("trafik", replace(trafik.approval, down=DAY), trafik.number),
        SetAppendices((*minutes.appendices, proof)),
        SetProfile("neutral"),
    ]


def test_what_comes_after_the_approval_is_still_possible(session: Session) -> None:
    for edit in open_edits(approved(session).minutes):
        assert session.apply(edit), edit


def test_a_comment_is_no_part_of_the_text(session: Session) -> None:
    class AddComment(life.Reach, frozen=True):
        def apply(self, minutes: Minutes) -> Minutes:
            return replace(minutes, comments=(*minutes.comments, Comment("c", "Stämmer?")))

    approved(session)
    assert session.apply(AddComment(session.minutes.life[-1]))


def test_a_correction_opens_the_text_and_keeps_what_was_approved(session: Session) -> None:
    before = approved(session).minutes
    assert life.correct(session, date(2025, 10, 28), "Johanna Almfors", "fel belopp")
    step = session.minutes.life[-1]
    assert (step.stage, step.by, step.reason) == ("correction", "Johanna Almfors", "fel belopp")
    assert session.apply(CLOSED[0])
    assert codec.decode(session.package().versions[step.snapshot]) == before
    assert next_stages(session.minutes) == ("circulated", "approved")
    life.approve(session, date(2025, 10, 29), "")
    assert not session.apply(CLOSED[1])


def test_a_correction_leaves_the_day_of_approval_and_the_notice_what_they_were(session: Session) -> None:
    approved(session)
    life.announce(session, date(2025, 10, 22), "", "Kommunledningskontoret")
    header = session.minutes.header
    life.correct(session, date(2025, 11, 5), "", "skrivfel")
    life.approve(session, date(2025, 11, 6), "")
    assert session.minutes.header == header
    assert session.minutes.life[-1].date == date(2025, 11, 6)
    assert next_stages(session.minutes) == ("announced", "appeal_over", "correction")
    codes = {finding.code for finding in findings(session.minutes, load(""))}
    assert not codes & {"approval-late", "notice-before-approval", "notice-late"}
    life.announce(session, date(2025, 11, 7), "", "Kommunledningskontoret")
    assert "notice-late" not in {finding.code for finding in findings(session.minutes, load(""))}


def test_the_notice_comes_down_the_day_after_the_last_day_of_appeal(session: Session) -> None:
    approved(session)
    assert life.announce(session, date(2025, 10, 22), "", "Kommunledningskontoret")
    notice = session.minutes.header.notice
    assert notice == Notice(date(2025, 10, 22), date(2025, 11, 13), "Kommunledningskontoret")


def test_the_minutes_go_through_their_whole_life(session: Session) -> None:
    approved(session)
    for stages, reach in (
        (("announced", "correction"), lambda: life.announce(session, DAY, "", "")),
        (("appeal_over", "correction"), lambda: life.end_appeal(session, DAY, "")),
        (("archived", "correction"), lambda: life.archive(session, DAY, "")),
    ):
        assert next_stages(session.minutes) == stages
        assert reach()
    assert next_stages(session.minutes) == ("correction",)
    assert is_closed(session.minutes)


def test_notes_are_archived_without_notice_and_appeal() -> None:
    minutes = build.package().minutes
    session = Session(
        replace(build.package(), minutes=replace(minutes, header=replace(HEADER, kind="notes")))
    )
    approved(session)
    assert next_stages(session.minutes) == ("archived", "correction")


def test_a_stage_can_be_undone_until_it_is_saved(session: Session) -> None:
    first = session.minutes
    approved(session)
    session.undo()
    assert session.minutes == first
    assert not session.package().versions
    session.redo()
    session.mark_saved(session.minutes, Path("a.paragraf"))
    assert not session.can_undo
    assert session.undo() is None
    assert is_closed(session.minutes)


def test_text_written_after_a_saved_correction_can_be_undone_but_not_the_correction(session: Session) -> None:
    approved(session)
    life.correct(session, DAY, "", "fel")
    session.mark_saved(session.minutes, Path("a.paragraf"))
    opened = session.minutes
    session.apply(CLOSED[0])
    assert session.can_undo
    session.undo()
    assert session.minutes == opened
    assert not session.can_undo


def test_snapshots_are_in_the_file_and_come_back(session: Session, tmp_path: Path) -> None:
    life.circulated(session, life.sending(session, SENT), "")
    approved(session)
    path = tmp_path / "a.paragraf"
    project.write(path, session.package())
    read = project.read(path)
    assert read.messages == ()
    assert read.package == session.package()
    assert len(read.package.versions) == 2


def test_a_correction_is_shown_in_the_document(session: Session) -> None:
    approved(session)
    life.correct(session, date(2025, 10, 28), "Johanna Almfors", "priset var fel")
    part = next(each for each in tree.parts(session.minutes) if each.id == "tallmora-decision")
    right = msgspec.json.decode(
        msgspec.json.encode(part.blocks).replace(b"250", b"350"),
        type=tuple[Block, ...],
    )
    assert session.apply(SetBlocks(part.id, right))
    life.approve(session, date(2025, 10, 29), "")
    words = files.render(session.package(), ".txt").data.decode()
    for said in ("Rättelser", "2025-10-28", "Johanna Almfors", "priset var fel", "250", "350"):
        assert said in words, said
