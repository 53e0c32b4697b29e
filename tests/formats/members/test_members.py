"""Lists of members as people copy them: sheets, web pages, mails, in every shape."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.formats.members import Members, read
from app.messages import sentence
from app.model.annotations import Person

PARTIES = {"S": "Socialdemokraterna", "M": "Moderaterna", "KD": "Kristdemokraterna", "V": "Vänsterpartiet"}
ROLES = {"chair": "O", "vice_chair": "1", "second_vice_chair": "2", "": "L"}


def seen(found: Members) -> list[str]:
    """One line a seat and a substitute: "O Anna Ek (S)", "E Bo Al (M) för Anna Ek", "L – (M)"."""
    people = {person.id: person for person in found.people}
    seats = {seat.id: seat for seat in found.seats}

    def words(person: str, party: str) -> str:
        name = people[person].name if person else "–"
        assert not person or people[person].party == party
        return f"{name} ({party})" if party else name

    out = [f"{ROLES[seat.role]} {words(seat.person, seat.party)}" for seat in found.seats]
    for each in found.substitutes:
        owner = people[seats[each.personal_to].person].name if each.personal_to else ""
        out.append(f"E {words(each.person, each.party)}" + (f" för {owner}" if owner else ""))
    return out


FOUR = ["O Anna Ek (S)", "1 Bo Al (M)", "L Cia von Örn (V)", "E Dan-Erik Ås (S)"]

TEXTS: dict[str, tuple[str, list[str]]] = {
    "a sheet with headings": (
        "Namn\tParti\tUppdrag\nAnna Ek\tS\tOrdförande\nBo Al\tM\t1:e vice ordförande\n"
        "Cia von Örn\tV\tLedamot\nDan-Erik Ås\tS\tErsättare\n",
        FOUR,
    ),
    "columns in another order, with others between": (
        "Nr\tRoll\tE-post\tPartibeteckning\tNamn\n1\tOrdf.\ta@x.se\ts\tAnna Ek\n"
        "2\tFörste vice ordf\tb@x.se\tm\tBo Al\n3\tLedamot\tc@x.se\tv\tCia von Örn\n"
        "4\tErs.\td@x.se\ts\tDan-Erik Ås\n",
        FOUR,
    ),
    "first and last name apart": (
        "Efternamn\tFörnamn\tParti\tUppdrag\nEk\tAnna\tS\tOrdförande\nAl\tBo\tM\tVice ordförande\n"
        "von Örn\tCia\tV\tLedamot\nÅs\tDan-Erik\tS\tSuppleant\n",
        FOUR,
    ),
    "last names first": (
        "Namn;Parti;Uppdrag\nEk, Anna;S;Ordförande\nAl, Bo;M;1 vice ordförande\n"
        "von Örn, Cia;V;Ledamot\nÅs, Dan-Erik;S;Ersättare\n",
        FOUR,
    ),
    "semicolons and quotes": (
        '"Namn";"Parti";"Uppdrag"\r\n"Ek, Anna";"Socialdemokraterna";"Ordförande"\r\n'
        '"Al, Bo";"Moderaterna (M)";"Första vice ordförande"\r\n"von Örn, Cia";"Vänsterpartiet";"Ledamot"\r\n'
        '"Ås, Dan-Erik";"Socialdemokraterna";"Ersättare"\r\n',
        FOUR,
    ),
    "commas": (
        "Namn,Parti,Uppdrag\nAnna Ek,S,Ordförande\nBo Al,M,1:a vice ordförande\nCia von Örn,V,Ledamot\n"
        "Dan-Erik Ås,S,Ersättare\n",
        FOUR,
    ),
    "in English": (
        "Name\tParty\tRole\nAnna Ek\tS\tChair\nBo Al\tM\tVice chair\nCia von Örn\tV\tMember\n"
        "Dan-Erik Ås\tS\tSubstitute\n",
        FOUR,
    ),
    "without headings": (
        "Anna Ek\tS\tOrdförande\nBo Al\tM\t1:e vice ordförande\nCia von Örn\tV\tLedamot\n"
        "Dan-Erik Ås\tS\tErsättare",
        FOUR,
    ),
    "without headings, the role first, the party before the name": (
        "Ordförande\tS\tAnna Ek\nVice ordförande\tM\tBo Al\nLedamot\tV\tCia von Örn\n"
        "Ersättare\tS\tDan-Erik Ås",
        FOUR,
    ),
    "names with their party": (
        "Namn\tUppdrag\nAnna Ek (S)\tOrdförande\nBo Al (M)\tVice ordf\nCia von Örn (v)\tLedamot\n"
        "Dan-Erik Ås (S)\tErsättare\n",
        FOUR,
    ),
    "the party with the office": (
        "Namn\tUppdrag\nAnna Ek\tOrdförande (S)\nBo Al\tVice ordförande (M)\nCia von Örn\tLedamot (V)\n"
        "Dan-Erik Ås\tErsättare (S)\n",
        FOUR,
    ),
    "a list of lines": (
        "Ledamöter\nAnna Ek (S), ordförande\nBo Al (M), 1:e vice ordförande\nCia von Örn (V)\n\n"
        "Ersättare:\nDan-Erik Ås (S)\n",
        FOUR,
    ),
    "a list with the office first": (
        "Ordförande: Anna Ek (S)\nVice ordförande Bo Al (M)\n"
        "Ledamot Cia von Örn (V)\nErsättare Dan-Erik Ås (S)",
        FOUR,
    ),
    "a numbered list": (
        "Ledamöter\n1. Anna Ek (S), ordförande\n2. Bo Al (M), vice ordförande\n3. Cia von Örn (V)\n"
        "Ersättare\n"
        "1. Dan-Erik Ås (S)",
        FOUR,
    ),
    "last names first in lines": (
        "Ek, Anna (S), ordförande\nAl, Bo (M), vice ordförande\nvon Örn, Cia (V), ledamot\n"
        "Ås, Dan-Erik (S), ersättare",
        FOUR,
    ),
    "letters after the name": (
        "Anna Ek S\tOrdförande\nBo Al M\tVice ordförande\nCia von Örn V\tLedamot\nDan-Erik Ås S\tErsättare",
        FOUR,
    ),
    "grouped by party": (
        "Socialdemokraterna\t\nAnna Ek\tOrdförande\nModeraterna\t\nBo Al\tVice ordförande\nVänsterpartiet\t\n"
        "Cia von Örn\tLedamot\nSocialdemokraterna\t\nDan-Erik Ås\tErsättare\n",
        FOUR,
    ),
    "empty lines and a heading above": (
        "\n\nPresidium\nNamn\tParti\tUppdrag\n\nAnna Ek\tS\tOrdförande\nBo Al\tM\tVice ordförande\n\n"
        "Ledamöter\t\t\nCia von Örn\tV\t\nErsättare\t\t\nDan-Erik Ås\tS\t\n",
        FOUR,
    ),
    "the presidium once more among the members": (
        "Presidium\nAnna Ek (S), ordförande\nBo Al (M), vice ordförande\nLedamöter\nAnna Ek (S)\nBo Al (M)\n"
        "Cia von Örn (V)\nErsättare\nDan-Erik Ås (S)",
        FOUR,
    ),
    "commas without headings": (
        "Ek,Anna,S,Ordförande\nAl,Bo,M,Vice ordförande\nvon Örn,Cia,V,Ledamot\n",
        ["O Anna Ek (S)", "1 Bo Al (M)", "L Cia von Örn (V)"],
    ),
    "three chairs": (
        "Anna Ek\tOrdförande\nBo Al\tFörste vice ordförande\nCia Örn\tAndre vice ordförande\n",
        ["O Anna Ek", "1 Bo Al", "2 Cia Örn"],
    ),
    "vacant seats": (
        "Namn\tParti\tUppdrag\nVakant\tS\tOrdförande\nVakant (M)\t\tLedamot\n\tV\tLedamot\n–\tKD\tLedamot\n"
        "Vakant plats\t\tLedamot\n",
        ["O – (S)", "L – (M)", "L – (V)", "L – (KD)", "L –"],
    ),
    "no party": (
        "Namn\tParti\tUppdrag\nAnna Ek\t-\tLedamot\nBo Al\tPartilös\tLedamot\n"
        "Cia Örn\tEkängslistan\tLedamot\n",
        ["L Anna Ek", "L Bo Al", "L Cia Örn (Ekängslistan)"],
    ),
    "personal substitutes by a column": (
        "Namn\tParti\tUppdrag\tErsätter\nAnna Ek\tS\tOrdförande\t\nBo Al\tM\tLedamot\t\n"
        "Dan Ås\tM\tErsättare\tBo Al\nEva Is\tS\tErsättare\tEk, Anna (S)\n",
        ["O Anna Ek (S)", "L Bo Al (M)", "E Dan Ås (M) för Bo Al", "E Eva Is (S) för Anna Ek"],
    ),
    "personal substitutes in the office": (
        "Anna Ek\tS\tOrdförande\nDan Ås\tS\tPersonlig ersättare för Anna Ek\n",
        ["O Anna Ek (S)", "E Dan Ås (S) för Anna Ek"],
    ),
    "members and their personal substitutes side by side": (
        "Ledamot\tParti\tPersonlig ersättare\tParti\nAnna Ek, ordförande\tS\tDan Ås\tS\n"
        "Bo Al\tM\tVakant\tM\n",
        ["O Anna Ek (S)", "L Bo Al (M)", "E Dan Ås (S) för Anna Ek"],
    ),
    "members and substitutes side by side": (
        "Ledamöter\tErsättare\nAnna Ek (S), ordf.\tDan Ås (S)\nBo Al (M)\t\n",
        ["O Anna Ek (S)", "L Bo Al (M)", "E Dan Ås (S)"],
    ),
    "telephones and addresses without headings": (
        "Anna Ek\tS\tLedamot\t070-123 45 67\tanna@x.se\nBo Al\tM\tLedamot\t070-1\tbo@x.se\n",
        ["L Anna Ek (S)", "L Bo Al (M)"],
    ),
    "another title": ("Anna Ek (S), gruppledare\n", ["L Anna Ek (S)"]),
    "the office after the party": (
        "Anna Ek (S) ordförande\nBo Al (M) 1:e vice ordförande\nCia Örn (V) ersättare för Bo Al\n",
        ["O Anna Ek (S)", "1 Bo Al (M)", "E Cia Örn (V) för Bo Al"],
    ),
    "each office a heading": (
        "Ordförande\nAnna Ek (S)\n\nVice ordförande\nBo Al (M)\n\nLedamöter\nCia Örn (V)\n",
        ["O Anna Ek (S)", "1 Bo Al (M)", "L Cia Örn (V)"],
    ),
    "under the parties' letters": (
        "S\nAnna Ek\nBo Al\nM\nCia Örn\n",
        ["L Anna Ek (S)", "L Bo Al (S)", "L Cia Örn (M)"],
    ),
    "a drawn table": ("| Namn | Parti |\n|---|---|\n| Anna Ek | S |\n", ["L Anna Ek (S)"]),
    "another name in brackets": ("Anna (Ann) Ek (S)\n", ["L Anna Ek (S)"]),
    "terms of office": ("Anna Ek (S)\tLedamot\t2023-01-01 – 2026-12-31\n", ["L Anna Ek (S)"]),
    "in capital headings": ("NAMN\tPARTI\tROLL\nAnna Ek\tS\tOrdförande\n", ["O Anna Ek (S)"]),
    "a byte order mark": ("\ufeffNamn;Parti\nAnna Ek;S\n", ["L Anna Ek (S)"]),
}


@pytest.mark.parametrize("shape", TEXTS)
def test_a_copied_list_is_understood(shape: str) -> None:
    text, members = TEXTS[shape]
    assert seen(read(text, parties=PARTIES)) == members


PAGES: dict[str, tuple[str, list[str]]] = {
    "a table": (
        "<table><thead><tr><th>Namn</th><th>Parti</th><th>Uppdrag</th></tr></thead><tbody>"
        "<tr><td><a href='/x'>Anna&nbsp;Ek</a></td><td>Socialdemokraterna</td><td>Ordförande</td></tr>"
        "<tr><td>Bo<br>Al</td><td>M</td><td>Ledamot</td></tr></tbody></table>",
        ["O Anna Ek (S)", "L Bo Al (M)"],
    ),
    "tables under headings": (
        "<h1>Kommunstyrelsen</h1><p>Så här ser den ut.</p><h2>Ledamöter</h2><table><tr><td>Anna Ek (S)</td>"
        "<td>Ordförande</td></tr><tr><td>Bo Al (M)</td><td></td></tr></table><h2>Ersättare</h2>"
        "<table><tr><td>Cia Örn (V)</td><td></td></tr></table>",
        ["O Anna Ek (S)", "L Bo Al (M)", "E Cia Örn (V)"],
    ),
    "a party over several rows": (
        "<table><tr><th>Parti</th><th>Namn</th></tr><tr><td rowspan=2>S</td><td>Anna Ek</td></tr>"
        "<tr><td>Bo Al</td></tr><tr><td>M</td><td>Cia Örn</td></tr></table>",
        ["L Anna Ek (S)", "L Bo Al (S)", "L Cia Örn (M)"],
    ),
    "a heading across the table": (
        "<table><tr><th>Namn</th><th>Parti</th></tr><tr><td colspan=2>Ledamöter</td></tr>"
        "<tr><td>Anna Ek</td><td>S</td></tr><tr><td colspan=2>Ersättare</td></tr>"
        "<tr><td>Bo Al</td><td>M</td></tr></table>",
        ["L Anna Ek (S)", "E Bo Al (M)"],
    ),
    "a sheet": (
        "<html><body><!--StartFragment--><table border=0><col width=64><tr height=20><td>Namn</td>"
        "<td>Parti</td></tr><tr><td>Anna Ek</td><td>S</td></tr></table><!--EndFragment--></body></html>",
        ["L Anna Ek (S)"],
    ),
}


@pytest.mark.parametrize("shape", PAGES)
def test_a_web_page_s_tables_are_understood(shape: str) -> None:
    html, members = PAGES[shape]
    found = read("", html, parties=PARTIES)
    assert seen(found) == members
    assert not found.messages


def test_a_page_without_a_table_leaves_the_text_to_go_by() -> None:
    found = read("Anna Ek (S)\nBo Al (M)", "<p>Anna Ek (S)</p><p>Bo Al (M)</p>")
    assert seen(found) == ["L Anna Ek (S)", "L Bo Al (M)"]


def test_the_secretary_is_no_member() -> None:
    found = read("Anna Ek\tS\tLedamot\nEva Sen\t\tNämndsekreterare\n")
    assert seen(found) == ["L Anna Ek (S)"]
    secretary = next(person for person in found.people if person.id == found.secretary)
    assert (secretary.name, secretary.party) == ("Eva Sen", "")


def test_lines_that_are_not_understood_are_told_by_number() -> None:
    text = "Kommunstyrelsen 2023–2026\n\nAnna Ek (S)\nUppdaterad 2024-02-01.\nBo Al (M)\n"
    found = read(text)
    assert seen(found) == ["L Anna Ek (S)", "L Bo Al (M)"]
    assert [(m.code, m.params["line"]) for m in found.messages] == [("members.line", 1), ("members.line", 4)]
    assert "2023–2026" in sentence(found.messages[0])


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Namn\tUppdrag\nAnna Ek\tFanbärare\n", "members.role"),
        ("Anna Ek (S)\nDan Ås (S), ersättare för Bo Al\n", "members.personal"),
        ("Anna Ek (S)\nErsättare\nVakant (M)\n", "members.vacant-substitute"),
        ("Anna Ek (S)\nErsättare\nAnna Ek (S)\n", "members.twice"),
    ],
)
def test_what_does_not_fit_is_told(text: str, code: str) -> None:
    found = read(text)
    assert [message.code for message in found.messages] == [code]
    assert seen(found)[0] == "L Anna Ek" + (" (S)" if "(S)" in text else "")
    for language in ("sv", "en"):
        assert sentence(found.messages[0], language)


def test_a_party_s_name_that_two_share_stays_a_name() -> None:
    text = "Namn\tParti\nAnna Ek\tFramtidspartiet\n"
    assert seen(read(text, parties={"F": "Framtidspartiet"})) == ["L Anna Ek (F)"]
    both = {"F": "Framtidspartiet", "FP": "Framtidspartiet"}
    assert seen(read(text, parties=both)) == ["L Anna Ek (Framtidspartiet)"]


def test_people_who_are_known_keep_their_ids() -> None:
    known = (Person("p1", "Anna-Lena Ek", "M", "VD"), Person("p2", "Bo Al"))
    found = read("Anna Lena Ek (S)\nCia Örn (V)\n", known=known)
    assert (found.people[0].id, found.people[0].party, found.people[0].title) == ("p1", "S", "VD")
    assert found.people[1].id not in ("p1", "p2")


def test_two_people_of_one_name_are_two_by_their_parties() -> None:
    found = read("Anna Ek (S)\nAnna Ek (M)\n", known=(Person("p1", "Anna Ek"),))
    assert seen(found) == ["L Anna Ek (S)", "L Anna Ek (M)"]
    assert len({person.id for person in found.people}) == 2


CELLS = st.sampled_from(
    [
        "Namn",
        "Parti",
        "Ledamot",
        "Ersättare",
        "Anna Ek",
        "Bo Al (M)",
        "S",
        "vakant",
        "",
        "(",
        '"',
        "\x00",
        "1",
        ")",
    ]
)


@settings(deadline=None, max_examples=300)
@given(st.one_of(st.text(max_size=200), st.lists(st.lists(CELLS, max_size=5).map("\t".join)).map("\n".join)))
def test_whatever_is_copied_every_reference_holds(text: str) -> None:
    for found in (read(text), read(text, f"<table><tr><td>{text}</td></tr></table>")):
        people = {person.id for person in found.people}
        held = [seat.person for seat in found.seats if seat.person] + [s.person for s in found.substitutes]
        assert set(held) <= people
        assert len(held) == len(set(held))
        assert {s.personal_to for s in found.substitutes} <= {"", *(seat.id for seat in found.seats)}
