"""Votes: the roll call, the show of hands, the closed ballot."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtWidgets import QDialogButtonBox

from app.model.minutes import Package
from app.model.proceedings import Proceedings, Vote
from app.rules.proceedings import tally
from app.ui.item.vote_dialog import VoteDialog
from tests.ui.driving import Person
from tests.ui.item.meeting import budget, meeting, rest
from tests.ui.item.test_motions import move, words
from tests.ui.showing import check_screen


def votes(person: Person) -> tuple[Vote, ...]:
    return person.section.proceedings.votes


def choices(person: Person) -> list[tuple[str, str]]:
    return [(ballot.person, ballot.choice) for ballot in votes(person)[-1].ballots]


def ok(person: Person) -> bool:
    button = person.dialog().ui.buttons.button(QDialogButtonBox.StandardButton.Ok)  # pyright: ignore
    return button.isEnabled()


def test_a_roll_call_takes_one_key_a_person(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O").at_dialog()
    assert person.focus.objectName() == "roll"
    person.press("J", "N", "A", "N", "J", "Return").back()
    assert choices(person) == [
        ("bo", "yes"),
        ("cia", "no"),
        ("dag", "abstain"),
        ("fia", "no"),
        ("anna", "yes"),
    ]
    assert votes(person)[0].question == person.section.proceedings.questions[0].id
    sums = tally(votes(person)[0], person.minutes, person.section)
    assert (sums.outcome, sums.decided_by) == ("yes", "casting")
    assert "vote" in [part.kind for part in person.section.parts]
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert not votes(person)
    assert "vote" not in [part.kind for part in person.section.parts]


def test_keys_of_the_roll_call(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O").at_dialog()
    person.press("N", "N", "Backspace", "J", "Right", "Right", "Down", "R", "Return").back()
    assert dict(choices(person)) == {"bo": "no", "cia": "yes", "dag": "no", "fia": "yes", "anna": "yes"}


def test_a_vote_on_a_question_that_has_one_opens_it(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O").at_dialog()
    person.press("R", "Return").back()
    person.press("Ctrl+Shift+O").at_dialog()
    person.press("N", "Return").back()
    assert len(votes(person)) == 1
    assert choices(person)[0] == ("bo", "no")


def test_who_called_for_it_is_named(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O").at_dialog()
    person.find("called_by").setFocus()
    person.write("da").press("Return", "Ctrl+Return").back()
    assert votes(person)[0].called_by == "dag"
    assert "Dag Dahl (M)" in words(person, "putting_order") + words(person, "vote")


def test_a_key_that_is_no_vote_is_said(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O")
    dialog = person.at_dialog()
    person.press("X")
    assert "x" in dialog.ui.problem.text().lower()  # pyright: ignore
    assert ok(person)
    person.press("Escape").back()


def test_by_hands_there_are_never_more_votes_than_voters(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O")
    dialog = person.at_dialog()
    person.pick("form", "show_of_hands")
    for name, number in (("hands_yes", 4), ("hands_no", 2)):
        person.find(name).setFocus()
        person.find(name).selectAll()  # pyright: ignore
        person.press(str(number))
    assert not ok(person)
    assert "6" in dialog.ui.problem.text()  # pyright: ignore
    person.press("Return")
    assert person.asked()
    person.find("hands_yes").setValue(2)  # pyright: ignore
    assert ok(person)
    assert person.find("casting").isVisible()
    person.pick("casting", "no")
    person.press("Ctrl+Return").back()
    sums = tally(votes(person)[0], person.minutes, person.section)
    assert (sums.yes, sums.no, sums.outcome, sums.decided_by) == (2, 2, "no", "casting")


def test_a_closed_ballot_of_equal_votes_asks_for_a_lot(reader: Callable[[Package], Person]) -> None:
    person = reader(meeting(replace(budget(), kind="election"), rest()))
    person.click_section("Budget")
    person.press("Return", "Ctrl+Shift+O").at_dialog()
    assert person.focus.objectName() == "candidate_0_name"
    person.write("bo").press("Tab", "2", "Tab").write("Någon Annan").press("Tab", "2")
    assert person.find("lot").isVisible()
    person.find("blank").setFocus()
    person.find("blank").selectAll()  # pyright: ignore
    person.press("2")
    assert not ok(person)
    person.press("Backspace", "1")
    person.pick("lot", "Någon Annan")
    person.press("Ctrl+Return").back()
    (vote,) = votes(person)
    assert [(c.name, c.votes, c.person) for c in vote.candidates] == [
        ("Bo Berg (S)", 2, "bo"),
        ("Någon Annan", 2, ""),
    ]
    assert (vote.form, vote.blank, vote.lot) == ("closed", 1, "Någon Annan")


def test_a_ballot_elects_several_and_the_lot_falls_at_the_last_place(
    reader: Callable[[Package], Person],
) -> None:
    person = reader(meeting(replace(budget(), kind="election"), rest()))
    person.click_section("Budget")
    person.press("Return", "Ctrl+Shift+O").at_dialog()
    for name in ("Ett Namn", "Annat Namn", "Tredje Namn"):
        person.write(name).press("Tab", "3", "Tab")
    person.find("elects").setValue(2)  # pyright: ignore
    assert ok(person)
    person.pick("lot", "Ett Namn\nTredje Namn")
    person.press("Ctrl+Return").back()
    (vote,) = votes(person)
    assert (vote.elects, vote.lot, vote.lots) == (2, "Ett Namn", ("Tredje Namn",))
    assert "därmed är valda" in words(person, "vote")
    assert VoteDialog(person.minutes, person.section, vote, person.window).vote() == vote


def test_a_lot_is_no_form_of_a_vote_but_one_that_is_there_is_kept(
    reader: Callable[[Package], Person],
) -> None:
    lot = Vote("v", "lot", lot="Någon Annan")
    dealt = replace(budget(), kind="election", proceedings=Proceedings(votes=(lot,)))
    person = reader(meeting(dealt, rest()))
    person.click_section("Budget")
    for vote, offered in ((lot, True), (Vote("w", "closed"), False)):
        dialog = VoteDialog(person.minutes, person.section, vote, person.window)
        assert dialog.vote() == vote
        assert (dialog.ui.form.findData("lot") >= 0) == offered


def test_the_picture_of_the_parties_says_the_same_in_words(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+Shift+O").at_dialog()
    person.press("J", "N")
    said = person.find("picture").accessibleDescription()
    assert "S: 1 ja, 0 nej, 0 avstår" in said
    assert "V: 0 ja, 1 nej, 0 avstår" in said
    person.press("Escape").back()
