"""Motions, the order of putting, and the endings."""

from __future__ import annotations

from app.model.inlines import plain
from app.model.proceedings import Motion
from tests.ui.driving import Person, turn
from tests.ui.showing import check_screen


def words(person: Person, kind: str) -> str:
    """What the parts of a kind say."""
    return "\n".join(
        plain(getattr(block, "content", ()))
        for part in person.section.parts
        if part.kind == kind
        for block in part.blocks
    )


def move(person: Person, mover: str, *keys: str, words: str = "") -> Person:
    """A motion as the secretary notes it while somebody talks."""
    person.press("Ctrl+Shift+Y").at_dialog()
    person.write(mover).press("Return", "Tab", *keys, "Tab").write(words).press("Return").back()
    return person


def motions(person: Person) -> tuple[Motion, ...]:
    return person.section.proceedings.motions


def test_a_motion_takes_a_letter_or_two_and_its_words(secretary: Person) -> None:
    person = move(secretary, "da", "Down", words="avslag på förslaget")
    (motion,) = motions(person)
    assert (motion.movers, motion.type, motion.text) == (("dag",), "reject", "avslag på förslaget")
    assert "Dag Dahl (M)" in words(person, "motions")
    assert words(person, "putting_order")
    assert person.focus.objectName().startswith("pane_")
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert not motions(person)
    assert not words(person, "motions")


def test_several_people_move_and_others_second(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+Y").at_dialog()
    person.write("an").press("Return").write("bo,").press("Tab", "Tab", "Tab").write("ci").press(
        "Ctrl+Return"
    )
    person.back()
    (motion,) = motions(person)
    assert motion.movers == ("anna", "bo")
    assert motion.seconders == ("cia",)


def test_who_is_not_in_the_register_is_said_and_added(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+Y")
    dialog = person.at_dialog()
    person.write("Gun Gran (C)")
    assert "Gun Gran (C)" in dialog.ui.remark.text()  # pyright: ignore
    person.press("Return").back()
    (motion,) = motions(person)
    assert [(p.name, p.party) for p in person.minutes.people if p.id in motion.movers] == [("Gun Gran", "C")]
    person.press("Ctrl+Z")
    assert not person.minutes.people


def test_those_who_serve_are_offered_first(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+Y").at_dialog()
    person.press("Down")
    offered = person.find("movers_choices")
    assert [offered.item(row).text() for row in range(offered.count())] == [  # pyright: ignore
        "Bo Berg (S)",
        "Cia Carlsson (V)",
        "Dag Dahl (M)",
        "Fia Fors (M)",
        "Anna Ahl (S)",
        "Eva Ek (M)",
    ]
    person.press("Down", "Return", "Escape").back()
    assert not motions(person)


def test_the_list_of_motions_has_its_keys(secretary: Person) -> None:
    person = move(move(secretary, "da", "a"), "ci", "m", words="en annan budget")
    assert [m.type for m in motions(person)] == ["reject", "counter"]
    person.press("F7")
    tab = person.window.side.panel.tab("item")
    tab.go_to("motions")
    person.press("Alt+Down")
    assert [m.type for m in motions(person)] == ["counter", "reject"]
    person.press("T")
    assert [m.withdrawn for m in motions(person)] == [False, True]
    person.press("Home", "Delete")
    assert [m.type for m in motions(person)] == ["reject"]
    person.press("Return").at_dialog()
    person.press("Tab", "Tab").write("nej").press("Return").back()
    assert motions(person)[0].text == "nej"
    person.press("Ctrl+Z")
    turn()
    assert person.focus.objectName() == "motions_rows"


def test_the_chair_finds_with_one_key_a_question(secretary: Person) -> None:
    person = move(move(secretary, "da", "a"), "ci", "m", words="en annan budget")
    person.press("Ctrl+Shift+G")
    assert person.focus.objectName() == "questions_rows"
    person.press("J", "N")
    assert [q.found for q in person.section.proceedings.questions] == ["yes", "no"]
    person.press("Delete")
    assert [q.found for q in person.section.proceedings.questions] == ["yes", ""]


def test_one_key_records_the_usual_ending(secretary: Person) -> None:
    person = secretary
    person.press("F4")
    assert person.section.outcome == "decided"
    assert words(person, "decision").startswith("Bygdenämnden")
    assert person.focus.accessibleName() == "Beslut"
    check_screen(person.window)
    person.press("Ctrl+Z")
    assert person.section.outcome == ""
    assert not words(person, "decision")


def test_other_endings_have_their_keys(secretary: Person) -> None:
    person = secretary
    person.press("Ctrl+Shift+B")
    assert person.section.outcome == "tabled"
    person.press("Ctrl+Z", "Ctrl+Shift+T")
    assert person.section.outcome == "referred_back"
    person.press("Ctrl+Z", "Ctrl+PgDown", "Ctrl+Shift+L")
    assert person.section.outcome == "decided"


def test_a_hand_made_edit_is_never_overwritten_without_showing_both(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+4", "Ctrl+End").write(" Så sade han.")
    move(person, "ci", "m", words="en annan budget")
    assert "Så sade han." in words(person, "motions")
    assert "Cia" not in words(person, "motions")
    index = [part.kind for part in person.section.parts].index("motions")
    banner = person.find(f"pane_{index}_stale")
    assert "Cia Carlsson" in person.find(f"pane_{index}_new_text").toPlainText()  # pyright: ignore
    person.press("Ctrl+4", "Tab")
    assert person.focus.objectName() == f"pane_{index}_use_new"
    person.press("Space")
    assert "Cia Carlsson" in words(person, "motions")
    assert "Så sade han." not in words(person, "motions")
    assert not banner.isVisible()
    person.press("Ctrl+Z")
    assert "Så sade han." in words(person, "motions")
    person.press("Tab", "Tab", "Space")
    turn()
    assert not banner.isVisible()
    assert "Så sade han." in words(person, "motions")
    check_screen(person.window)


def test_what_the_program_wrote_says_so_until_it_is_changed(secretary: Person) -> None:
    person = move(secretary, "da", "a")
    person.press("Ctrl+4")
    assert person.pane.accessibleDescription() == "Skriven utifrån yrkandena."
    person.write("x")
    assert "Ändrad av dig" in person.pane.accessibleDescription()
