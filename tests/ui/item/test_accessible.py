"""What a screen reader meets in the Item tab and its dialogs."""

from __future__ import annotations

import pytest

from app.ui.fields import FieldEdit
from tests.ui.driving import Person, turn
from tests.ui.item.test_motions import move
from tests.ui.test_accessible import check_dialog, check_labels, check_names


@pytest.mark.parametrize(
    "name",
    ["motion", "vote", "remark", "conflict", "refrain", "assignment", "approve_now", "add_part"],
)
def test_every_widget_of_a_dialog_is_named_and_labelled(secretary: Person, name: str) -> None:
    secretary.choose(name)
    check_dialog(secretary.at_dialog())
    secretary.press("Escape").back()
    assert secretary.focus.objectName().startswith("pane_")


def test_every_widget_of_a_closed_ballot_is_named(secretary: Person) -> None:
    secretary.choose("vote").at_dialog()
    secretary.pick("form", "closed")
    turn()
    dialog = secretary.dialog()
    check_labels(dialog, ("candidate_",))
    assert all(widget.accessibleName() for widget in dialog.findChildren(FieldEdit) if widget.isVisible())
    secretary.press("Escape").back()


def test_every_widget_of_the_tab_is_named_and_labelled(secretary: Person) -> None:
    move(secretary, "da", "a").press("F7")
    turn()
    tab = secretary.window.side.panel.tab("item")
    check_names(tab)
    check_labels(tab)


def test_the_tab_is_gone_through_from_top_to_bottom(secretary: Person) -> None:
    move(secretary, "da", "a").press("F7")
    turn()
    passed = [secretary.press("Tab").focus.objectName() for _ in range(9)]
    assert passed == [
        "appeal",
        "presenters",
        "proposal_name",
        "outcome",
        "approve",
        "motions_rows",
        "motions_add",
        "questions_rows",
        "votes_add",
    ]
    secretary.press("Escape")
    assert secretary.focus.objectName().startswith("pane_")
