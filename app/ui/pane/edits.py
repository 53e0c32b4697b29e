"""What a pane tells the window: edits and the state of the caret. Knows nothing of Qt."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.model.blocks import Block
from app.model.edit.caret import Caret
from app.model.edit.nesting import ListKind
from app.model.inlines import PLAIN, Marks

EditKind = Literal["typing", "erasing", "other"]
MarkName = Literal["bold", "italic", "underline", "strike"]
Script = Literal["", "super", "sub"]


_ENDS_WORD = frozenset(" \t\u00a0\u2028.,;:!?()[]{}\"'”’–—-/…»«")


def ends_word(text: str) -> bool:
    """Whether typing this ends a word, so that the next letter begins a new step of undo."""
    return text[-1:] in _ENDS_WORD


class PaneEdit(msgspec.Struct, frozen=True):
    """One edit by the user: the part's blocks after it, and the caret before and after.

    With `ends_word` the next letter begins a new step of undo.
    """

    blocks: tuple[Block, ...]
    kind: EditKind
    ends_word: bool
    before: Caret
    after: Caret


class PaneState(msgspec.Struct, frozen=True):
    """How things are at the caret, or in the selection: what a toolbar shows."""

    marks: Marks = PLAIN
    list: ListKind | Literal[""] = ""
    quote: bool = False
    in_table: bool = False
    header: bool = False  # whether the caret's table has a header row
    footnote: str = ""  # the id of the footnote whose mark is selected or just before the caret
    image: str = ""  # likewise of a picture
    has_selection: bool = False
    can_indent: bool = False
    can_outdent: bool = False
