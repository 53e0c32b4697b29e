"""The strip above the text: what it says, and that it is out of the way."""

from __future__ import annotations

from app.errors import Message
from tests.ui.driving import Person


def told(*words: str) -> list[Message]:
    return [Message("markdown.comment-dropped", {"text": word}) for word in words]


def test_one_message_alone_needs_no_mark(person: Person) -> None:
    person.window.notices.show_messages("", told("x"))
    assert person.notice == "En kommentar följde inte med: ”x”."


def test_several_messages_stand_under_their_heading(person: Person) -> None:
    person.window.notices.show_messages("Inläst:", told("x", "y"))
    assert [line[:2] for line in person.notice.splitlines()] == ["In", "• ", "• "]


def test_what_does_not_fit_is_counted(person: Person) -> None:
    person.window.notices.show_messages("", told(*"abcdefghij"))
    assert "2" in person.notice.splitlines()[-1]
    assert person.window.notices.label.accessibleName() == person.notice


def test_the_strip_is_closed_from_the_keyboard_too(person: Person) -> None:
    person.window.notices.show_messages("", told("x"))
    assert person.focus.objectName() == "title"
    person.find("close_notices").setFocus()
    person.press("Space")
    assert person.notice == ""
