"""What becomes of each kind of thing that two sides changed, in small examples."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from msgspec.structs import replace

from app.model import tree
from app.model.annotations import Assignment, Circulated, Person, StageReached
from app.model.attendance import Absent, Leaves, Point, Present
from app.model.blocks import BulletList, ListItem, Paragraph
from app.model.codec import check, encode
from app.model.header import Header
from app.model.inlines import Text
from app.model.minutes import Minutes, Package
from app.model.proceedings import Motion, Proceedings, Vote
from app.model.sections import ImmediateApproval, Part, Section
from app.session.edits import SetBlocks
from app.session.keeping import is_own
from app.session.merging.merge import TakeMerge, merged, merged_packages, resolved
from app.session.merging.verdict import Merge, Place
from app.session.session import Session

Change = Callable[[Minutes], Minutes]


def par(name: str, words: str = "") -> Paragraph:
    return Paragraph(name, (Text(words or name),))


def section(name: str, *blocks: str) -> Section:
    return Section(name, name.upper(), parts=(Part(f"{name}-p", blocks=tuple(par(b) for b in blocks)),))


BASE = Minutes(
    id="d",
    header=Header(title="Titel", place="Rum 1"),
    opening=Part("o"),
    sections=(section("a", "a1", "a2", "a3"), section("b", "b1"), section("c", "c1")),
    people=(Person("x", "Xenia"),),
    attendance=(Present("e1", "x"),),
    assignments=(Assignment("u", "ring"),),
)


def in_section(name: str, changed: Callable[[Section], Section]) -> Change:
    return lambda it: replace(it, sections=tree.change(it.sections, name, changed))


def blocks(name: str, *row: Paragraph | BulletList) -> Change:
    return lambda it: tree.change_part(it, f"{name}-p", lambda part: replace(part, blocks=row))


def header(**values: object) -> Change:
    return lambda it: replace(it, header=replace(it.header, **values))


def both(mine: Change, theirs: Change, base: Minutes = BASE) -> Merge:
    merge = merged(base, mine(base), theirs(base))
    check(encode(merge.minutes))
    return merge


def row(merge: Merge, name: str = "a") -> list[str]:
    part = tree.find(merge.minutes.sections, name).parts[0]
    return ["".join(i.text for i in b.content) if isinstance(b, Paragraph) else b.id for b in part.blocks]


def order(merge: Merge) -> list[str]:
    return [each.id for _, each in tree.walk(merge.minutes.sections)]


A1, A2, A3 = par("a1"), par("a2"), par("a3")


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ((A1, par("a2", "mitt"), A3), (A1, A2, par("a3", "ditt")), ["a1", "mitt", "ditt"]),
        ((A1, par("m"), A2, A3), (A1, par("t"), A2, A3), ["a1", "m", "t", "a2", "a3"]),
        ((par("m"), A1, A2, A3), (par("t"), A1, A2, A3), ["m", "t", "a1", "a2", "a3"]),
        ((A1, A2, A3, par("m")), (A1, A2, A3, par("t")), ["a1", "a2", "a3", "m", "t"]),
        ((A1, A3), (A1, A2, A3, par("t")), ["a1", "a3", "t"]),
        ((A3, A1, A2), (A1, par("a2", "ditt"), A3), ["a3", "a1", "ditt"]),
        ((A2, A1, A3), (A1, A2, A3, par("t")), ["a2", "a1", "a3", "t"]),
        ((A1, par("m"), A3), (A1, A2), ["a1", "m"]),
    ],
)
def test_blocks_of_one_part_merge(
    mine: tuple[Paragraph, ...], theirs: tuple[Paragraph, ...], wanted: list[str]
) -> None:
    merge = both(blocks("a", *mine), blocks("a", *theirs))
    assert row(merge) == wanted
    assert merge.conflicts == ()


def test_a_block_changed_twice_is_asked_about_with_both_versions() -> None:
    merge = both(blocks("a", A1, par("a2", "mitt"), A3), blocks("a", A1, par("a2", "ditt"), A3))
    (conflict,) = merge.conflicts
    assert conflict.place == Place("a", "a-p", "a2")
    assert (conflict.base, conflict.mine, conflict.theirs) == (A2, par("a2", "mitt"), par("a2", "ditt"))
    assert row(merge) == ["a1", "mitt", "a3"]
    for choice, wanted in (("mine", ["mitt"]), ("theirs", ["ditt"]), ("both", ["mitt", "ditt"])):
        done = resolved(merge, {conflict.key: choice})
        assert row(done) == ["a1", *wanted, "a3"]
        assert done.conflicts == ()
        check(encode(done.minutes))


def test_a_block_removed_by_one_and_changed_by_the_other_stays_and_is_told() -> None:
    for mine, theirs in (((A1, A3), (A1, par("a2", "nytt"), A3)), ((A1, par("a2", "nytt"), A3), (A1, A3))):
        merge = both(blocks("a", *mine), blocks("a", *theirs))
        (conflict,) = merge.conflicts
        assert conflict.what == "removed"
        assert row(merge) == ["a1", "nytt", "a3"]
        remover = "mine" if conflict.mine is None else "theirs"
        assert row(resolved(merge, {conflict.key: remover})) == ["a1", "a3"]


def test_a_block_put_into_a_list_by_one_and_changed_by_the_other_is_there_twice_under_two_ids() -> None:
    listed = BulletList("l", (ListItem("li", (A2,)),))
    merge = both(blocks("a", A1, listed, A3), blocks("a", A1, par("a2", "nytt"), A3))
    assert set(row(merge)) == {"a1", "l", "nytt", "a3"}


def test_a_section_moved_by_one_and_changed_by_the_other_is_moved_and_changed() -> None:
    merge = both(
        lambda it: replace(it, sections=tree.move(it.sections, "c", "", 0)), blocks("c", par("c1", "nytt"))
    )
    assert order(merge) == ["c", "a", "b"]
    assert row(merge, "c") == ["nytt"]
    assert merge.conflicts == ()
    assert [(deed.done, deed.section) for deed in merge.mine] == [("moved", "c")]
    assert [(deed.done, deed.section) for deed in merge.theirs] == [("changed", "c")]


def test_a_section_moved_to_two_places_stands_in_mine_and_is_told() -> None:
    merge = both(
        lambda it: replace(it, sections=tree.move(it.sections, "c", "a", 0)),
        lambda it: replace(it, sections=tree.move(it.sections, "c", "b", 0)),
    )
    (conflict,) = merge.conflicts
    assert (conflict.what, conflict.mine, conflict.theirs) == ("moved", "a", "b")
    assert tree.place(merge.minutes.sections, "c") == ("a", 0)
    assert tree.place(resolved(merge, {conflict.key: "theirs"}).minutes.sections, "c") == ("b", 0)


def test_two_sections_moved_into_each_other_are_both_there() -> None:
    merge = both(
        lambda it: replace(it, sections=tree.move(it.sections, "a", "b", 0)),
        lambda it: replace(it, sections=tree.move(it.sections, "b", "a", 0)),
    )
    assert sorted(order(merge)) == ["a", "b", "c"]
    assert merge.conflicts != ()


def test_a_section_removed_by_one_and_edited_by_the_other_stays_and_is_told() -> None:
    def without(it: Minutes) -> Minutes:
        return replace(it, sections=tree.remove(it.sections, "a"))

    merge = both(without, blocks("a", A1, A2, A3, par("t")))
    (conflict,) = merge.conflicts
    assert (conflict.place.section, conflict.what, conflict.mine) == ("a", "removed", None)
    assert row(merge) == ["a1", "a2", "a3", "t"]
    assert order(resolved(merge, {conflict.key: "mine"})) == ["b", "c"]
    assert order(resolved(merge, {conflict.key: "theirs"})) == ["a", "b", "c"]


def test_header_fields_merge_one_by_one() -> None:
    merge = both(header(place="Rum 2"), header(title="Ny"))
    assert (merge.minutes.header.place, merge.minutes.header.title) == ("Rum 2", "Ny")
    merge = both(header(place="Rum 2"), header(place="Rum 3"))
    (conflict,) = merge.conflicts
    assert (conflict.place.field, conflict.mine, conflict.theirs) == ("header.place", "Rum 2", "Rum 3")
    assert resolved(merge, {conflict.key: "theirs"}).minutes.header.place == "Rum 3"


def test_the_roll_has_one_event_for_each_person() -> None:
    def gone(name: str) -> Change:
        return lambda it: replace(it, attendance=(*it.attendance, Absent(name, "y")))

    assert len(both(gone("e2"), gone("e3")).minutes.attendance) == 2
    present = both(gone("e2"), lambda it: replace(it, attendance=(*it.attendance, Present("e3", "y"))))
    assert [each.mine for each in present.conflicts] == [Absent("e2", "y")]


def test_a_roll_event_that_one_side_made_anew_is_that_sides() -> None:
    anew = (Present("e7", "x"),)
    merge = both(header(title="Ny"), lambda it: replace(it, attendance=anew))
    assert merge.minutes.attendance == anew


def test_events_motions_and_votes_merge_by_their_ids() -> None:
    def moves(name: str) -> Change:
        return in_section("a", lambda s: replace(s, proceedings=Proceedings(motions=(Motion(name),))))

    def leaves(name: str) -> Change:
        return lambda it: replace(it, attendance=(*it.attendance, Leaves(f"e{name}", "x", Point(name))))

    merge = both(lambda it: leaves("a")(moves("m1")(it)), lambda it: leaves("b")(moves("m2")(it)))
    motions = tree.find(merge.minutes.sections, "a").proceedings.motions
    assert [each.id for each in motions] == ["m1", "m2"]
    assert [each.id for each in merge.minutes.attendance] == ["e1", "ea", "eb"]
    held = in_section("a", lambda s: replace(s, proceedings=Proceedings(votes=(Vote("v"),))))(BASE)

    def blank(count: int) -> Change:
        votes = (Vote("v", blank=count),)
        return in_section("a", lambda s: replace(s, proceedings=Proceedings(votes=votes)))

    (conflict,) = both(blank(1), blank(2), held).conflicts
    assert conflict.place == Place("a", field="proceedings.votes", entry="v")


def test_a_person_taken_away_by_one_stays_when_the_other_names_them() -> None:
    base = replace(BASE, attendance=())
    merge = both(
        lambda it: replace(it, people=()),
        lambda it: replace(it, attendance=(Leaves("e9", "x"),)),
        base,
    )
    assert [each.id for each in merge.minutes.people] == ["x"]
    assert both(lambda it: replace(it, people=()), header(title="N"), base).minutes.people == ()


def test_an_event_that_points_to_an_item_that_the_other_removed_moves_on() -> None:
    base = replace(BASE, header=Header("protokoll"))
    merge = both(
        lambda it: replace(it, sections=tree.remove(it.sections, "a")),
        lambda it: replace(it, attendance=(*it.attendance, Leaves("e9", "x", Point("a")))),
        base,
    )
    assert merge.minutes.attendance[-1] == Leaves("e9", "x", Point("b"))


def test_stages_and_what_was_sent_are_never_lost() -> None:
    def sent(name: str, day: int) -> Change:
        step = StageReached("circulated", date(2026, 4, day))
        export = Circulated(name, datetime(2026, 4, day, tzinfo=UTC), f"versions/{name}.json")
        return lambda it: replace(it, life=(*it.life, step), circulated=(*it.circulated, export))

    merge = both(sent("m", 1), sent("t", 2))
    assert [each.date.day for each in merge.minutes.life] == [1, 2]
    assert [each.id for each in merge.minutes.circulated] == ["m", "t"]


def test_a_number_frozen_by_one_stays_and_two_numbers_are_a_conflict() -> None:
    def frozen(number: int) -> Change:
        return in_section("a", lambda s: replace(s, number=number))

    assert tree.find(both(frozen(7), blocks("a", A1)).minutes.sections, "a").number == 7
    assert [each.place.field for each in both(frozen(7), frozen(8)).conflicts] == ["number"]


def test_text_that_one_approved_and_the_other_changed_is_told() -> None:
    step = StageReached("approved", date(2026, 4, 1))
    assert both(lambda it: replace(it, life=(step,)), blocks("a", A1)).is_closed
    assert not both(lambda it: replace(it, life=(step,)), lambda it: replace(it, profile="x")).is_closed


def test_texts_of_the_program_follow_from_the_merged_facts() -> None:
    base = replace(BASE, header=Header("protokoll"), people=(Person("x", "Xenia"), Person("y", "Ylva")))

    def moves(name: str, person: str) -> Minutes:
        session = Session(Package(base))
        motion = Motion(name, "reject", (person,))
        changed = in_section("a", lambda s: replace(s, proceedings=Proceedings(motions=(motion,))))
        session.apply(TakeMerge(changed(base)))
        return session.minutes

    merge = merged(base, moves("m1", "x"), moves("m2", "y"))
    check(encode(merge.minutes))
    assert merge.conflicts == ()
    parts = [part for part in tree.find(merge.minutes.sections, "a").parts if part.kind == "motions"]
    assert len(parts) == 1
    assert not is_own(parts[0])
    assert all(name in repr(parts[0]) for name in ("Xenia", "Ylva"))


def test_media_and_versions_of_both_travel_on() -> None:
    step = StageReached("approved", date(2026, 4, 1), snapshot="versions/a.json")
    theirs = Package(replace(BASE, life=(step,)), {"t": b"2"}, {"versions/a.json": b"theirs"})
    mine = Package(header(title="Ny")(BASE), {"m": b"1"}, {"versions/a.json": b"mine"})
    merge, package = merged_packages(BASE, mine, theirs)
    assert set(package.media) == {"m", "t"}
    assert package.versions == {"versions/a.json": b"mine", "versions/a-2.json": b"theirs"}
    assert merge.minutes.life[0].snapshot == "versions/a-2.json"


def test_a_merge_is_one_step_that_can_be_undone() -> None:
    mine = header(title="Ny")(BASE)
    session = Session(Package(mine))
    merge = merged(BASE, mine, blocks("b", par("b1", "nytt"))(BASE))
    assert session.apply(TakeMerge(merge.minutes))
    assert session.minutes == merge.minutes
    session.undo()
    assert session.minutes == mine


def reached(*steps: StageReached) -> Change:
    return lambda it: replace(it, life=(*it.life, *steps))


APPROVED = StageReached("approved", date(2026, 4, 1), "Anna")


def test_two_approvals_are_a_conflict_and_one_of_them_is_chosen() -> None:
    other = StageReached("approved", date(2026, 4, 2), "Bo")
    merge = both(reached(APPROVED), reached(other))
    (conflict,) = merge.conflicts
    assert conflict.place == Place(field="life")
    assert merge.minutes.life == (APPROVED,)
    assert resolved(merge, {conflict.key: "theirs"}).minutes.life == (other,)
    same = both(reached(APPROVED), reached(APPROVED, StageReached("announced", date(2026, 4, 3))))
    assert same.conflicts == ()
    assert [each.stage for each in same.minutes.life] == ["approved", "announced"]


def test_what_one_sent_round_stands_before_what_the_other_approved() -> None:
    sent = StageReached("circulated", date(2026, 4, 5))
    for mine, theirs in ((APPROVED, sent), (sent, APPROVED)):
        merge = both(reached(mine), reached(theirs))
        assert merge.conflicts == ()
        assert merge.minutes.life == (sent, APPROVED)


def test_an_item_that_one_approved_at_once_and_the_other_changed_is_told() -> None:
    base = replace(BASE, header=Header("protokoll"))
    at_once = in_section("a", lambda s: replace(s, approval=ImmediateApproval(date(2026, 4, 1))))
    assert both(at_once, blocks("a", A1), base).is_closed
    assert both(blocks("a", A1), at_once, base).is_closed
    assert not both(at_once, blocks("b", par("b1", "nytt")), base).is_closed


def with_a_motion() -> Minutes:
    """A document with what the program writes of a motion."""
    base = replace(BASE, header=Header("protokoll"), people=(Person("x", "Xenia"), Person("y", "Ylva")))
    session = Session(Package(base))
    motions = (Motion("m0", "approve", ("x",)),)
    moved = in_section("a", lambda s: replace(s, proceedings=Proceedings(motions=motions)))
    session.apply(TakeMerge(moved(base)))
    return session.minutes


def written(minutes: Minutes) -> Part:
    (part,) = (each for each in tree.find(minutes.sections, "a").parts if each.kind == "motions")
    return part


def test_a_persons_words_in_a_generated_part_go_before_the_programs() -> None:
    base = with_a_motion()
    motions = (Motion("m0", "approve", ("x",)), Motion("m9", "reject", ("y",)))
    with_motion = in_section("a", lambda s: replace(s, proceedings=Proceedings(motions=motions)))(base)
    session = Session(Package(base))
    session.apply(TakeMerge(with_motion))
    theirs = session.minutes
    assert "Ylva" in repr(written(theirs))
    session = Session(Package(base))
    part = written(base)
    session.apply(SetBlocks(part.id, (replace(part.blocks[0], content=(Text("Mina egna ord."),)),)))  # pyright: ignore
    mine = session.minutes
    for one, two in ((mine, theirs), (theirs, mine)):
        merge = merged(base, one, two)
        assert merge.conflicts == ()
        assert "Mina egna ord." in repr(written(merge.minutes))
        assert is_own(written(merge.minutes))
        motions = tree.find(merge.minutes.sections, "a").proceedings.motions
        assert [each.id for each in motions] == ["m0", "m9"]


def test_two_persons_words_in_a_generated_part_are_asked_about() -> None:
    base = with_a_motion()

    def said(words: str) -> Minutes:
        session = Session(Package(base))
        part = written(base)
        session.apply(SetBlocks(part.id, (replace(part.blocks[0], content=(Text(words),)),)))  # pyright: ignore
        return session.minutes

    merge = merged(base, said("Mitt."), said("Ditt."))
    (conflict,) = merge.conflicts
    assert conflict.place.block == written(base).blocks[0].id
    both_there = resolved(merge, {conflict.key: "both"}).minutes
    assert all(words in repr(written(both_there)) for words in ("Mitt.", "Ditt."))
