"""Finding and replacing words in whole documents."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import Paragraph, map_paragraphs, paragraph
from app.model.header import Field, Header
from app.model.inlines import Footnote, Image, LineBreak, Marks, Text, normal, plain
from app.model.minutes import Minutes, Package, new_minutes
from app.model.sections import Generated, ImmediateApproval, Part, Section
from app.session.finding import Finder, find
from app.session.pattern import Query
from app.session.replacing import Outcome, Replacement, replacing
from app.session.session import Session
from tests.strategies import documents

QUICK = settings(deadline=None, max_examples=3, suppress_health_check=list(HealthCheck))


def _document(*content: object, **more: object) -> Minutes:
    block = paragraph(*content)  # pyright: ignore
    section = Section("s", "Rubrik", parts=(Part("p", blocks=(block,)),), **more)  # pyright: ignore
    return replace(new_minutes("protokoll"), sections=(section,))


def _texts(minutes: Minutes, words: str, **how: bool) -> list[str]:
    return [hit.text for hit in find(minutes, Query(words, **how))]


def _replaced(minutes: Minutes, words: str, by: str, **how: bool) -> tuple[Minutes, Outcome]:
    query = Query(words, **how)
    outcome = replacing(Finder(query).find(minutes), Replacement(by, query.regex))
    return outcome.edit.apply(minutes), outcome


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("åre", "ÅRE"),
        ("å", "a\u030a"),
        ("café", "cafe\u0301"),
        ("strasse", "Straße"),
        ("Straße", "STRASSE"),
        ("§ 45", "§\u00a045"),
        ("10-12", "10–12"),
        ('"ja"', "”ja”"),
        ("...", "…"),
        ("kommun", "kom\u00admun"),
        ("a\u00adb", "ab"),
    ],
)
def test_plain_words_find_what_looks_alike(words: str, text: str):
    assert _texts(_document(Text(f"x {text} y")), words) == [text]


@pytest.mark.parametrize(("words", "text"), [("a", "å"), ("e", "e\u0301"), ("–", "-"), ("o", "ö")])
def test_other_letters_are_not_found(words: str, text: str):
    assert (
        _texts(
            _document(
                Text(text),
            ),
            words,
        )
        == []
    )


def test_case_and_whole_words_are_kept_to():
    minutes = _document(Text("Bygg bygga bygg"))
    assert _texts(minutes, "bygg") == ["Bygg", "bygg", "bygg"]
    assert _texts(minutes, "bygg", case=True) == ["bygg", "bygg"]
    assert _texts(minutes, "bygg", whole=True) == ["Bygg", "bygg"]


def test_a_match_spans_marks_and_a_footnote_but_no_paragraphs():
    minutes = _document(Text("kom"), Text("mun", Marks(bold=True)), Footnote("n", (Text("kommun"),)))
    assert [hit.where for hit in find(minutes, Query("kommun"))] == ["text", "note"]
    two = replace(minutes, opening=Part("o", blocks=(paragraph(Text("kom")), paragraph(Text("mun")))))
    assert len(find(two, Query("kommun"))) == 2


def test_headings_fields_and_descriptions_are_found():
    minutes = _document(Image("i", f"{'0' * 64}.png", "ett hus"))
    header = Header(title="hus", fields=(Field("hus", "Huset"),))
    minutes = replace(minutes, header=header)
    where = [(hit.where, hit.widget) for hit in find(minutes, Query("hus"))]
    assert where == [("field", "title"), ("field", "field_0_name"), ("field", "field_0_value"), ("alt", "p")]
    changed, outcome = _replaced(minutes, "hus", "bord")
    assert outcome.count == 4
    assert changed.header == Header(title="bord", fields=(Field("bord", "bordet"),))
    assert changed.sections[0].parts[0].blocks[0].content[0].alt == "ett bord"  # pyright: ignore


def test_groups_come_back_in_what_replaces():
    minutes = _document(Text("Anna Berg och Örjan Åkesson"))
    changed, _ = _replaced(minutes, r"(\w+) (Berg|Åkesson)", r"$2, \1 $$", regex=True)
    assert plain(changed.sections[0].parts[0].blocks[0].content) == "Berg, Anna $ och Åkesson, Örjan $"  # pyright: ignore
    with pytest.raises(UserError, match="no-group"):
        _replaced(minutes, "(A)", "$2", regex=True)


def test_an_expression_that_would_take_for_ever_is_given_up():
    with pytest.raises(UserError, match="too-slow"):
        find(_document(Text("a" * 40 + "!")), Query(r"(a|a)*(b|b)*(a|a)*$", regex=True))


@pytest.mark.parametrize("words", ["(a", "[", "*", "a{2,1}", r"(?P<x", "\\"])
def test_what_is_no_expression_is_told_with_its_place(words: str):
    with pytest.raises(UserError, match="bad-expression") as told:
        find(_document(), Query(words, regex=True, whole=True))
    assert 1 <= int(str(told.value.message.params["position"])) <= len(words) + 1


def test_matches_over_objects_stay_and_are_counted():
    minutes = _document(Text("kom"), Footnote("n"), Text("mun, kommun"), LineBreak(), Text("x"))
    changed, outcome = _replaced(minutes, "kommun", "by")
    assert (outcome.count, outcome.objects) == (1, 1)
    assert plain(changed.sections[0].parts[0].blocks[0].content) == "kommun, by\nx"  # pyright: ignore


def test_what_replaces_is_set_as_the_first_character_and_names_nobody():
    minutes = _document(
        Text("An", Marks(bold=True, person="x")), Text("na", Marks(comments=("c",))), Text("!")
    )
    changed, _ = _replaced(minutes, "anna", "Eva")
    content = changed.sections[0].parts[0].blocks[0].content  # pyright: ignore
    assert content == (Text("Eva", Marks(bold=True, comments=("c",))), Text("!"))


def test_half_masked_and_approved_text_stays_and_the_rest_is_replaced():
    minutes = _document(Text("ab"), Text("c", Marks(mask="21:1")), Text(" abc"))
    closed = Section("t", "abc", parts=(Part("q"),), approval=ImmediateApproval())
    minutes = replace(minutes, sections=(*minutes.sections, closed))
    session = Session(Package(minutes))
    _, outcome = _replaced(minutes, "abc", "d")
    assert (outcome.count, outcome.masked, outcome.closed) == (1, 1, 1)
    assert session.apply(outcome.edit)


def test_a_part_that_the_program_wrote_is_a_persons_then():
    minutes = _document(Text("abc"))
    part = replace(minutes.sections[0].parts[0], generated=Generated("r", "f"))
    minutes = replace(minutes, sections=(replace(minutes.sections[0], parts=(part,)),))
    changed, _ = _replaced(minutes, "abc", "d")
    assert changed.sections[0].parts[0].generated == Generated("r", "f", True)


def test_capitals_are_kept_when_asked():
    found = Finder(Query("ord")).find(_document(Text("ord Ord ORD")))
    changed = replacing(found, Replacement("tal", as_found=True)).edit.apply(found.minutes)
    assert plain(changed.sections[0].parts[0].blocks[0].content) == "tal Tal TAL"  # pyright: ignore


@QUICK
@given(documents(), st.sampled_from(["a", "b", " ", "å", "-", "ab", "…", '"']))
def test_every_hit_says_what_it_found_and_is_found_again(package: Package, words: str):
    finder = Finder(Query(words))
    found = finder.find(package.minutes)
    assert finder.find(package.minutes).hits == found.hits
    assert found.keys == sorted(found.keys)
    for hit in found.hits:
        assert hit.line[hit.match.start : hit.match.end] == hit.text
        assert hit.text


@QUICK
@given(
    documents(), st.sampled_from(["a", "b", "c", "0", "ab"]), st.sampled_from(["", "xyz", "\u00a0q", "😀"])
)
def test_replacing_all_leaves_none_is_in_normal_form_and_undone_at_once(
    package: Package, words: str, by: str
):
    assume(not set(words) & set(by))
    session = Session(package)
    finder = Finder(Query(words, case=True))
    found = finder.find(package.minutes)
    outcome = replacing(found, Replacement(by))
    left = outcome.objects + outcome.masked + outcome.closed
    assert outcome.count + left == len(found.hits)
    session.apply(outcome.edit)
    after = outcome.edit.apply(package.minutes)
    if by:  # with nothing between them, letters may meet
        assert len(finder.find(after).hits) == left

    def check(each: Paragraph) -> Paragraph:
        assert each.content == normal(each.content)
        return each

    for section in after.sections:
        for part in section.parts:
            map_paragraphs(part.blocks, check)
    if session.can_undo:
        session.undo()
    assert session.minutes == package.minutes


@QUICK
@given(documents())
def test_replacing_what_is_not_there_changes_nothing(package: Package):
    found = Finder(Query("finns inte någonstans")).find(package.minutes)
    assert replacing(found, Replacement("x")).edit.apply(package.minutes) == package.minutes
