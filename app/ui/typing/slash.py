"""What "/" at a line's start offers: the window's own actions, those that can be done just now."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from app.model.minutes import Minutes
from app.ui.actions import Actions
from app.ui.item.shown import profile_of
from app.ui.typing.matching import Choice

if TYPE_CHECKING:
    from app.profiles.writing import Phrase

_NAMES = (
    *("motion", "vote", "remark", "conflict", "refrain", "acclaim", "note_information", "table_item"),
    *("refer_back", "time_stamp", "table", "bullets", "numbers", "quote", "footnote", "picture", "link"),
    *("person", "reference", "phrase", "appendix", "assignment", "add_part", "new_section", "split_section"),
)


def slash_choices(
    actions: Actions, minutes: Minutes, phrases: Sequence[Phrase] = (), beside: str = ""
) -> list[Choice]:
    """The parts in the profile's words, what can be set in or done at the caret, and phrases.

    `beside` is what stands beside each phrase.
    """
    found: list[Choice] = []
    if any(action.isEnabled() for action in actions.parts.values()):
        profile = profile_of(minutes)
        order = sorted(actions.parts.items(), key=lambda part: part[0] != "decision")  # the usual one first
        for kind, action in order:
            found.append(_choice(action, profile.part_label(kind)))
    named = (getattr(actions, name) for name in _NAMES)
    found += [_choice(action) for action in named if action.isEnabled()]
    return found + [Choice(phrase.name, beside, phrase, phrase.text) for phrase in phrases]


def _choice(action: QAction, title: str = "") -> Choice:
    plain = action.text().replace("&", "").removesuffix("…").strip()
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Choice(title or plain, keys, action, plain if title else "")
