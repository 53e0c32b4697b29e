"""What the minutes say of a vote, in the neutral profile's words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from app.model.blocks import Table
from app.model.minutes import Minutes
from app.model.proceedings import Candidate, Counted, Vote
from app.model.sections import Section
from app.rules.proceedings import standing, vote_text
from app.rules.proceedings.naming import Naming
from tests.rules.proceedings.dealings import (
    PROFILE,
    ballots,
    found,
    item,
    set_in,
    sitting,
    told,
    voted,
    with_,
)


def said(section: Section, minutes: Minutes | None = None, profile=PROFILE, vote: int = 0) -> list[str]:
    minutes = set_in(minutes or sitting(), section)
    held = section.proceedings.votes[vote]
    put = next((p for p in standing(section, minutes) if p.question.id == held.question), None)
    return told(vote_text.vote(held, put, section, minutes, Naming(minutes, section, profile))).split("\n")


def test_a_roll_call_has_its_meaning_a_table_and_a_result() -> None:
    assert said(voted(item("a:reject"), 0, "JJNAJ")) == [
        "Ledamöter som vill bifalla förslaget röstar ja. "
        "Ledamöter som vill bifalla yrkandet om avslag röstar nej.",
        "Namn|Parti|Ja|Nej|Avstår",
        "M2|S|X||",
        "M3|C|X||",
        "M4|M||X|",
        "M5|M|||X",
        "M1, ordförande|S|X||",
        "Summa||3|1|1",
        "Med 3 ja-röster mot 1 nej-röst och 1 som avstår beslutar nämnden att bifalla förslaget.",
    ]


def test_the_table_says_which_row_is_its_head() -> None:
    section = voted(item("a:reject"), 0, "JJNAJ")
    minutes = sitting()
    blocks = vote_text.vote(
        section.proceedings.votes[0], None, section, minutes, Naming(minutes, section, PROFILE)
    )
    table = next(block for block in blocks if isinstance(block, Table))
    assert table.header


def test_a_vote_that_is_not_finished_has_no_result_yet() -> None:
    lines = said(voted(item("a:reject"), 0, "JJ"))
    assert lines[-1] == "Summa||2|0|0"


@pytest.mark.parametrize(
    ("letters", "result"),
    [
        ("JJJJJ", "Med 5 ja-röster mot 0 nej-röster beslutar nämnden att bifalla förslaget."),
        ("NNNJJ", "Med 2 ja-röster mot 3 nej-röster beslutar nämnden att bifalla yrkandet om avslag."),
        ("JAAAA", "Med 1 ja-röst mot 0 nej-röster och 4 som avstår beslutar nämnden att bifalla förslaget."),
        (
            "JNNAJ",
            "Rösterna faller lika, 2 ja-röster mot 2 nej-röster och 1 som avstår. Ordföranden M1 (S) har "
            "utslagsröst och har röstat ja. Därmed beslutar nämnden att bifalla förslaget.",
        ),
        ("JJNNA", "Rösterna faller lika, 2 ja-röster mot 2 nej-röster och 1 som avstår."),
    ],
)
def test_the_result_says_what_was_decided(letters: str, result: str) -> None:
    assert said(voted(item("a:reject"), 0, letters))[-1] == result


def test_a_chair_who_abstained_decides_a_tie_all_the_same() -> None:
    assert said(voted(item("a:reject"), 0, "JJNNA", casting="no"))[-1].endswith(
        "Ordföranden M1 (S) har utslagsröst och avgör omröstningen med ett nej. "
        "Därmed beslutar nämnden att bifalla yrkandet om avslag."
    )


@pytest.mark.parametrize(
    ("moved", "question", "meaning", "result"),
    [
        (
            "a:refer_back",
            0,
            "Ledamöter som vill att ärendet avgörs i dag röstar ja. "
            "Ledamöter som vill återremittera det röstar nej.",
            "Med 4 ja-röster mot 1 nej-röst beslutar nämnden att avgöra ärendet i dag.",
        ),
        (
            "a:counter b:reject",
            0,
            "Ledamöter som vill utse yrkandet från M4 (M) till motförslag röstar ja. "
            "Ledamöter som vill utse yrkandet om avslag röstar nej.",
            "Med 4 ja-röster mot 1 nej-röst utser nämnden yrkandet från M4 (M) till motförslag.",
        ),
        (
            "a:add",
            1,
            "Ledamöter som vill bifalla tilläggsyrkandet röstar ja. "
            "Ledamöter som vill avslå tilläggsyrkandet röstar nej.",
            "Med 4 ja-röster mot 1 nej-röst beslutar nämnden att bifalla tilläggsyrkandet.",
        ),
    ],
)
def test_yes_and_no_mean_what_the_question_asks(moved: str, question: int, meaning: str, result: str) -> None:
    lines = said(voted(found(item(moved), "yes"), question, "JJJNJ"))
    assert (lines[0], lines[-1]) == (meaning, result)


def test_a_vote_on_an_item_put_off_says_so() -> None:
    assert said(voted(item("a:table"), 0, "NNNJJ"))[-1].endswith("beslutar nämnden att bordlägga ärendet.")


def test_a_third_of_the_council_is_told() -> None:
    lines = said(voted(item("a:refer_back"), 0, "JJJNN"), sitting("council"))
    assert lines[-1] == (
        "Omröstningen ger 3 ja-röster mot 2 nej-röster. Nej-rösterna är minst en tredjedel av de 5 "
        "närvarande ledamöterna, och det räcker. Därmed beslutar nämnden att återremittera ärendet."
    )


def test_a_vote_about_no_question_says_what_its_own_words_say() -> None:
    vote = Vote("v", yes="bifall till planen", no="avslag", ballots=ballots("JJNNN"))
    lines = said(with_(item(), votes=(vote,)))
    assert lines[0] == "Ja-röst innebär bifall till planen. Nej-röst innebär avslag."
    assert lines[-1] == "Med 2 ja-röster mot 3 nej-röster är omröstningens utgång avslag."


def test_a_show_of_hands_has_no_table() -> None:
    section = item("a:reject")
    vote = Vote("v", "show_of_hands", section.proceedings.questions[0].id, counted=Counted(4, 1))
    assert said(with_(section, votes=(vote,)))[1:] == [
        "Omröstningen sker genom handuppräckning.",
        "Med 4 ja-röster mot 1 nej-röst beslutar nämnden att bifalla förslaget.",
    ]


def test_a_lot_is_told() -> None:
    section = item("a:reject")
    vote = Vote("v", "lot", section.proceedings.questions[0].id, lot="yes")
    assert said(with_(section, votes=(vote,))) == [
        "Frågan avgörs genom lottning. Lotten faller på ja. Därmed beslutar nämnden att bifalla förslaget."
    ]


@pytest.mark.parametrize(
    ("candidates", "lot", "result"),
    [
        (
            (Candidate("Amira", 8, "m2"), Candidate("Cecilia", 6)),
            "",
            "M2 (S) har fått flest röster och är därmed vald.",
        ),
        (
            (Candidate("Amira", 7), Candidate("Cecilia", 7)),
            "",
            "Amira och Cecilia har fått lika många röster, 7.",
        ),
        (
            (Candidate("Amira", 7), Candidate("Cecilia", 7)),
            "Cecilia",
            "Amira och Cecilia har fått lika många röster, 7. Lotten faller på Cecilia, som därmed är vald.",
        ),
        ((Candidate("Amira"), Candidate("Cecilia")), "", "Avlämnade sedlar|0"),
    ],
)
def test_a_closed_ballot_says_who_is_elected(
    candidates: tuple[Candidate, ...], lot: str, result: str
) -> None:
    section = with_(item(kind="election"), votes=(Vote("v", "closed", candidates=candidates, lot=lot),))
    assert said(section)[-1] == result


@pytest.mark.parametrize(
    ("votes", "lots", "result"),
    [
        ((8, 6, 2), "", "Amira och Cecilia har fått flest röster och är därmed valda."),
        (
            (8, 4, 4),
            "",
            "Amira har fått flest röster och är därmed vald. "
            "Cecilia och David har fått lika många röster, 4.",
        ),
        (
            (8, 4, 4),
            "David",
            "Amira har fått flest röster och är därmed vald. "
            "Cecilia och David har fått lika många röster, 4. Lotten faller på David, som därmed är vald.",
        ),
        (
            (5, 5, 5),
            "David Amira",
            "Amira, Cecilia och David har fått lika många röster, 5. "
            "Lotten faller på Amira och David, som därmed är valda.",
        ),
    ],
)
def test_a_ballot_by_which_several_are_elected_says_who(
    votes: tuple[int, ...], lots: str, result: str
) -> None:
    names = ("Amira", "Cecilia", "David")
    candidates = tuple(Candidate(name, number) for name, number in zip(names, votes, strict=True))
    first, *others = lots.split() or [""]
    vote = Vote("v", "closed", candidates=candidates, elects=2, lot=first, lots=tuple(others))
    lines = said(with_(item(kind="election"), votes=(vote,)))
    assert lines[-1] == result
    assert lines[-2] == f"Avgivna röster|{sum(votes)}"


def test_an_election_that_was_only_a_lot_says_who_is_elected() -> None:
    vote = Vote("v", "lot", candidates=(Candidate("Amira", 0, "m2"),), lot="Amira")
    expected = "Valet avgörs genom lottning. Lotten faller på M2 (S), som därmed är vald."
    assert said(with_(item(kind="election"), votes=(vote,))) == [expected]


def test_a_closed_ballot_counts_what_was_handed_in() -> None:
    vote = Vote("v", "closed", called_by="m4", candidates=(Candidate("Amira", 8),), blank=1, invalid=2)
    assert said(with_(item(kind="election"), votes=(vote,)))[:6] == [
        "M4 (M) begär att valet sker med slutna sedlar.",
        "Föreslagen|Röster",
        "Amira|8",
        "Blanka sedlar|1",
        "Ogiltiga sedlar|2",
        "Avlämnade sedlar|11",
    ]


def test_the_parties_are_told_where_the_profile_wants_it() -> None:
    profile = replace(PROFILE, phrases=replace(PROFILE.phrases, party_summary=True))
    assert said(voted(item("a:reject"), 0, "JJNAJ"), profile=profile)[-1] == (
        "Partierna har röstat så här: S 2 ja-röster mot 0 nej-röster; C 1 ja-röst mot 0 nej-röster; "
        "M 0 ja-röster mot 1 nej-röst och 1 som avstår."
    )


def test_each_of_several_votes_is_labelled() -> None:
    section = item("a:counter b:counter")
    section = voted(voted(section, 0, "JJJJJ"), 1, "JJJJJ")
    minutes = sitting()
    naming = Naming(minutes, section, PROFILE)
    puts = standing(section, minutes)
    labels = [vote_text.label(vote, section, puts, naming) for vote in section.proceedings.votes]
    assert labels == ["Omröstning om motförslag", "Omröstning i huvudsaken"]
    alone = with_(section, votes=section.proceedings.votes[:1])
    assert vote_text.label(alone.proceedings.votes[0], alone, puts, naming) == ""
