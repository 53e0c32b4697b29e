"""References to items follow their numbers in the same step; what is no reference any more is left alone."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.model import tree
from app.model.annotations import StageReached
from app.model.blocks import Paragraph, paragraph, walk
from app.model.inlines import PLAIN, Footnote, Inline, Marks, Text
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import ImmediateApproval, Part, Section, new_section
from app.session.carrying_on import carried_on
from app.session.edits import AddSection, MoveSection, RemoveSection, SetBlocks, SetHeader
from app.session.extracts import extract
from app.session.item_edits import SetItemKind
from app.session.merging.merge import merged
from app.session.references import followed
from app.session.restoring import Restore
from app.session.session import Session

HARD = "\u00a0"
BOLD = Marks(bold=True)


def refers(number: int, item: str, marks: Marks = PLAIN) -> Text:
    return Text(f"§{HARD}{number}", replace(marks, item=item))


def protokoll(*content: Inline, first: int = 44) -> Minutes:
    """Items a, b, c and d from § 44 on; d holds the content."""
    minutes = new_minutes("protokoll")
    sections = tuple(
        Section(name, name.upper(), parts=(Part(f"part-{name}", blocks=()),)) for name in ("a", "b", "c")
    )
    last = Section("d", "D", parts=(Part("part-d", blocks=(paragraph(*content),) if content else ()),))
    header = replace(minutes.header, first_number=first)
    return replace(minutes, sections=(*sections, last), header=header)


def content(minutes: Minutes, part: str = "part-d") -> tuple[Inline, ...]:
    """The first paragraph of a part."""
    found = next(each for each in tree.parts(minutes) if each.id == part)
    return next(block.content for block in walk(found.blocks) if isinstance(block, Paragraph))


def test_a_reference_follows_a_new_item_and_one_undo_takes_both_back() -> None:
    session = Session(Package(protokoll(Text("se "), refers(45, "b"), Text(" ovan"))))
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes) == (Text("se "), refers(46, "b"), Text(" ovan"))
    session.undo()
    assert content(session.minutes) == (Text("se "), refers(45, "b"), Text(" ovan"))
    assert not session.can_undo
    session.redo()
    assert content(session.minutes)[1] == refers(46, "b")


def test_it_follows_moves_first_numbers_and_items_that_lose_theirs() -> None:
    session = Session(Package(protokoll(refers(46, "c", BOLD))))
    session.apply(MoveSection("c", "", 0))
    assert content(session.minutes) == (refers(44, "c", BOLD),)
    session.apply(SetHeader(replace(session.minutes.header, first_number=100), "first_number"))
    assert content(session.minutes) == (refers(100, "c", BOLD),)
    session.apply(SetItemKind("a", "unnumbered"))
    session.apply(MoveSection("c", "", 3))
    assert content(session.minutes) == (refers(102, "c", BOLD),)


def test_it_follows_in_tables_footnotes_and_the_opening() -> None:
    note = Footnote("n", (Text("jfr "), refers(45, "b")))
    minutes = protokoll(Text("x"), note)
    minutes = replace(minutes, opening=Part("o", blocks=(paragraph(refers(46, "c")),)))
    session = Session(Package(minutes))
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes)[1] == Footnote("n", (Text("jfr "), refers(46, "b")))
    assert content(session.minutes, "o") == (refers(47, "c"),)


def test_one_that_is_set_in_several_marks_becomes_one() -> None:
    session = Session(
        Package(protokoll(Text("§", Marks(item="b")), Text(f"{HARD}45", replace(BOLD, item="b"))))
    )
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes) == (refers(46, "b"),)


def test_words_that_a_person_wrote_over_a_reference_are_no_reference_any_more() -> None:
    session = Session(Package(protokoll(Text("§ 4", Marks(item="b")), Text("6 och "), refers(44, "a"))))
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes) == (Text("§ 46 och "), refers(45, "a"))


def test_a_plain_number_and_one_to_an_item_that_is_gone_stay() -> None:
    session = Session(Package(protokoll(Text("§ 45 och "), refers(45, "b"))))
    session.apply(RemoveSection("b"))
    assert content(session.minutes) == (Text("§ 45 och "), refers(45, "b"))
    session.undo()
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes) == (Text("§ 45 och "), refers(46, "b"))


def test_typing_costs_nothing_and_changes_no_reference() -> None:
    minutes = protokoll(refers(45, "b"))
    session = Session(Package(minutes))
    session.apply(SetBlocks("part-a", (paragraph(Text("ord")),), "typing"))
    assert session.minutes.sections[3] is minutes.sections[3]
    assert followed(session.minutes, minutes) is session.minutes


def test_closed_text_is_not_rewritten() -> None:
    minutes = protokoll(refers(45, "b"))
    approved = replace(minutes, life=(StageReached("approved", date(2026, 5, 4)),))
    shifted = replace(approved, header=replace(approved.header, first_number=50))
    assert followed(shifted, approved) is shifted
    at_once = replace(minutes.sections[3], approval=ImmediateApproval(date(2026, 5, 4)), number=47)
    session = Session(Package(replace(minutes, sections=(*minutes.sections[:3], at_once))))
    session.apply(AddSection(new_section("ny"), "", 0))
    assert content(session.minutes) == (refers(45, "b"),)


def test_an_extract_keeps_references_to_what_it_holds_and_the_words_of_others() -> None:
    package = Package(protokoll(refers(45, "b"), Text(" och "), refers(46, "c")))
    cut = extract(package, ["b", "d"]).minutes
    assert content(cut) == (refers(45, "b"), Text(f" och §{HARD}46"))


def test_new_minutes_have_the_old_numbers_as_words() -> None:
    minutes = protokoll(refers(45, "b"))
    tabled = replace(
        minutes.sections[3], outcome="tabled", parts=(replace(minutes.sections[3].parts[0], kind="summary"),)
    )
    package, _ = carried_on(
        Package(replace(minutes, sections=(*minutes.sections[:3], tabled))), date(2026, 6, 1)
    )
    again = next(part for part in tree.parts(package.minutes) if part.blocks)
    assert content(package.minutes, again.id) == (Text(f"§{HARD}45"),)


def test_both_sides_references_follow_in_a_merge() -> None:
    base = protokoll(Text("se "), refers(45, "b"))
    mine = AddSection(new_section("min"), "", 0).apply(base)
    mine = followed(mine, base)
    theirs = AddSection(new_section("deras"), "", 2).apply(base)
    theirs = followed(theirs, base)
    theirs = SetBlocks("part-a", (paragraph(Text("jfr "), refers(47, "c")),)).apply(theirs)
    found = merged(base, mine, theirs)
    assert not found.conflicts
    assert content(found.minutes)[1] == refers(46, "b")
    assert content(found.minutes, "part-a")[1] == refers(48, "c")


def test_an_earlier_version_comes_back_with_the_numbers_that_count_now() -> None:
    earlier = protokoll(refers(45, "b"))
    now = replace(earlier, sections=tuple(replace(s, number=n) for n, s in enumerate(earlier.sections, 60)))
    session = Session(Package(now))
    session.apply(Restore(earlier))
    assert content(session.minutes) == (refers(61, "b"),)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=6))
def test_however_items_are_moved_references_are_right_and_undo_brings_them_back(
    moves: list[tuple[int, int]],
) -> None:
    session = Session(Package(protokoll(refers(44, "a"), refers(45, "b"), refers(46, "c"), refers(47, "d"))))
    start = session.minutes
    for which, to in moves:
        session.apply(MoveSection("abcd"[which], "", to))
        order = [section.id for section in session.minutes.sections]
        assert content(session.minutes) == tuple(refers(44 + order.index(name), name) for name in "abcd")
    while session.undo() is not None:
        pass
    assert session.minutes == start
