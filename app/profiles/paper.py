"""The words and habits of a protokoll on paper: front page, contents, notice, foot, extracts, lists."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

import msgspec

Words = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Text = Annotated[str, msgspec.Meta(max_length=2000)]
FrontRow = Literal[
    "time_and_place",
    "deciding",
    "other_substitutes",
    "others",
    "secretary",
    "fields",
    "approvers",
    "approval",
    "corrections",
]
FRONT_ROWS: tuple[FrontRow, ...] = get_args(FrontRow)


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One table of the file; a key that nobody knows is an error, not a silent no."""


class Front(_Table, frozen=True, kw_only=True):
    """What the rows of the front page are called; `clock` has the place-holder {times}.

    `rows` are those that stand there, in their order; `boxed`: they stand in a box each.
    """

    rows: tuple[FrontRow, ...] = FRONT_ROWS
    boxed: bool = False
    time_and_place: Words
    clock: Words
    members: Words
    approvers: Words
    approval: Words
    corrections: Words
    signatures: Words
    paragraphs: Words
    secretary: Words
    chair: Words
    approver: Words


class Notice(_Table, frozen=True, kw_only=True):
    """The notice that the minutes are approved, and its proof; `text` may be empty."""

    title: Words
    text: Text = ""
    body: Words
    meeting_date: Words
    paragraphs: Words
    up: Words
    down: Words
    kept_at: Words
    signature: Words


class Foot(_Table, frozen=True, kw_only=True):
    """The boxes at the foot of every page of a protokoll; `boxes` has those that stand there, if any."""

    boxes: tuple[Literal["sign", "certified"], ...] = ("sign", "certified")
    sign: Words
    certified: Words


class Contents(_Table, frozen=True, kw_only=True):
    """The list of items after the front page."""

    heading: Words


class Extract(_Table, frozen=True, kw_only=True):
    """An extract and how it is certified."""

    type: Words
    certification: Words
    text: Text = ""
    place_and_date: Words
    signature: Words
    name: Words
    file: Words  # the name of the list of what was sent to whom
    recipient: Words
    item: Words
    sent: Words


class Appendices(_Table, frozen=True, kw_only=True):
    """The list of appendices; `name` has the place-holder {number}."""

    heading: Words
    name: Words
    appendix: Words
    title: Words
    item: Words
    whole: Words


class Assignments(_Table, frozen=True, kw_only=True):
    """The list of who does what until when."""

    heading: Words
    what: Words
    who: Words
    due: Words
    item: Words


class Corrections(_Table, frozen=True, kw_only=True):
    """What was corrected after approval; `line` has {date}, `by` {name}, `reason` {reason}."""

    heading: Words
    line: Words
    by: Words
    reason: Words
    unknown: Words  # when the earlier wording is not there any more
    unchanged: Words
    place: Words
    before: Words
    after: Words
    opening: Words  # the text above the first section
    added: Words
    removed: Words


class Immediate(_Table, frozen=True, kw_only=True):
    """An item approved at once; `approved` has {date}, `clock` {time}."""

    label: Words
    approved: Words
    clock: Words


class ItemWords(_Table, frozen=True, kw_only=True):
    """What stands with an item besides its parts: before the presenters' names, above how to appeal."""

    presenters: Words = "Föredragande"
    appeal: Words = "Hur man överklagar"


class Paper(_Table, frozen=True, kw_only=True):
    """Everything that a protokoll has and notes have not."""

    item_on_new_page: bool = False
    with_contents: bool = True
    front_head: tuple[Words, ...] = ()  # lines at the right of the front page's running head
    front: Front
    notice: Notice
    foot: Foot
    contents: Contents
    extract: Extract
    appendices: Appendices
    assignments: Assignments
    corrections: Corrections
    immediate: Immediate
    item: ItemWords = ItemWords()
