"""What a few letters mean: by the beginnings of words, initials, without dots, and with a slip."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from app.ui.palette.ranking import Entry, Index, bare, wanted

ENTRIES = [
    Entry("command", "Fet", "Format", "Ctrl+B", key="command bold", words="bold"),
    Entry("command", "Ny paragraf", "Avsnitt", key="command new_section"),
    Entry("command", "Omröstning…", "Ärende", key="command vote"),
    Entry("command", "Fäll ihop alla", "Avsnitt", enabled=False),
    Entry("section", "§ 4  Upprop", "KS 26/0004"),
    Entry("section", "§ 45  Budget för 2027", "KS 26/0123"),
    Entry("section", "§ 145  Bokslut", "KS 25/0045"),
    Entry("person", "Åsa Öberg (S)", "ordförande"),
    Entry("person", "Asad Berg (M)"),
    Entry("phrase", "Bordlägger", "Kommunstyrelsen bordlägger ärendet", key="phrase Bordlägger"),
    Entry("file", "protokoll.paragraf", "/mötet"),
]


def found(typed: str, *used: str) -> list[str]:
    return [entry.title for entry in Index(ENTRIES, used).find(typed)]


def test_words_are_found_by_their_beginnings_the_title_before_the_rest() -> None:
    assert found("bud") == ["§ 45  Budget för 2027"]
    assert found("fö bu")[0] == "§ 45  Budget för 2027"
    assert found("bold")[0] == "Fet"
    assert found("bo")[:2] == ["Bordlägger", "§ 145  Bokslut"]


def test_letters_without_dots_stand_for_those_with_them() -> None:
    assert found("asa ob") == ["Åsa Öberg (S)"]
    assert found("omrost") == ["Omröstning…"]
    assert found("ÅSA") == ["Åsa Öberg (S)", "Asad Berg (M)"]


def test_initials_and_the_midst_of_words_are_found_too() -> None:
    assert found("np")[0] == "Ny paragraf"
    assert "Bordlägger" in found("lägger")


def test_a_number_finds_its_item_first_and_a_case_number_too() -> None:
    assert found("45")[0] == "§ 45  Budget för 2027"
    assert found("26/0123") == ["§ 45  Budget för 2027"]
    assert found("§4")[0] == "§ 4  Upprop"


def test_a_sign_asks_for_one_kind() -> None:
    assert found("@") == ["Åsa Öberg (S)", "Asad Berg (M)"]
    assert found("+ b") == ["Bordlägger"]
    assert found("> b") == ["Fet"]
    assert wanted("  §  45 ") == ("section", "45")
    assert found("/prot") == ["protokoll.paragraf"]


def test_one_slip_is_forgiven_when_little_else_is_found() -> None:
    for typed in ("budgit", "bduget", "budgt", "buddget", "udget"):
        assert found(typed) == ["§ 45  Budget för 2027"], typed
    assert found("0124") == []
    assert found("xyzw") == []


def test_what_was_used_lately_goes_first_among_its_likes_and_what_is_off_goes_last() -> None:
    assert found("", "command vote", "phrase Bordlägger")[:2] == ["Omröstning…", "Bordlägger"]
    assert found("o", "command vote")[0] == "Omröstning…"
    assert found("f")[0] == "Fet"
    assert found("")[-1] == "Fäll ihop alla"
    assert found("?!") == []


_WORDS = st.text(st.sampled_from("abdefgåäöéÅÄÖ"), min_size=5, max_size=9)


@settings(deadline=None, max_examples=150)
@given(st.lists(_WORDS, min_size=1, max_size=4), st.data())
def test_the_beginning_of_any_word_finds_it_and_so_does_one_slip(
    words: list[str], data: st.DataObject
) -> None:
    entry = Entry("section", " ".join(words))
    word = data.draw(st.sampled_from(words))
    typed = word[: data.draw(st.integers(1, len(word)))]
    assert Index([entry]).find(typed) == Index([entry]).find(bare(typed).upper()) == [entry]
    plain = bare(word)
    at = data.draw(st.integers(1, len(plain) - 2))
    for slip in (
        plain[:at] + plain[at + 1 :],
        plain[:at] + "x" + plain[at:],
        plain[:at] + "x" + plain[at + 1 :],
        plain[:at] + plain[at + 1] + plain[at] + plain[at + 2 :],
    ):
        assert Index([entry]).find(slip) == [entry], slip
