"""References to items in the text: "§ 45" stays right when numbers change, in the same step as the edit."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence

from msgspec.structs import replace

from app.errors import UserError
from app.model.blocks import Paragraph, map_paragraphs
from app.model.inlines import Footnote, Inline, NoteInline, Text, normal
from app.model.minutes import Minutes
from app.model.sections import Part, Section
from app.profiles.loading import load_for, profile_name
from app.profiles.profile import Profile
from app.rules.life import is_closed, item_is_closed
from app.rules.numbering import numbers
from app.rules.referring import refers, refers_in

HARD = "\u00a0"
_Words = Mapping[str, str]  # by item: how the text refers to it
_Run = Callable[[str, Sequence[Text]], Sequence[Text]]


def words(profile: Profile, number: int) -> str:
    """How the text refers to an item: "§ 45", held together on the line."""
    return profile.attendance.one(number).replace(" ", HARD)


def followed(after: Minutes, *before: Minutes) -> Minutes:
    """The document with its references brought in step with the numbers that the items have now.

    Only what stands as one of the documents `before` would write it is a reference; where a person wrote
    something else over it the mark goes and the words stay. Closed text and references to items that are
    gone are left alone.
    """
    now = numbers(after)
    if is_closed(after) or all(numbers(each) == now and _same_words(each, after) for each in before):
        return after
    fresh = _words_of(after, now)
    if fresh is None:
        return after
    known = [each for each in (_words_of(each, numbers(each)) for each in before) if each is not None]
    # What now points to the item that another went into
    gone = {text for each in known for item, text in each.items() if item not in fresh}

    def run(item: str, texts: Sequence[Text]) -> Sequence[Text]:
        if item not in fresh:
            return texts
        text = "".join(each.text for each in texts).replace(" ", HARD)
        if text == fresh[item]:
            return texts
        if text in gone or any(text == each.get(item) for each in known):
            return (Text(fresh[item], texts[0].marks),)
        return [replace(each, marks=replace(each.marks, item="")) for each in texts]

    return _changed(after, run, closed=True)


def as_in(minutes: Minutes, base: Minutes) -> Minutes:
    """The document with its references as `base` numbers their items, so that only words differ.

    Two sides of a merge that each renumbered their items have not both written there.
    """
    if numbers(minutes) == numbers(base):
        return minutes
    own, wanted = _words_of(minutes, numbers(minutes)), _words_of(base, numbers(base))

    def run(item: str, texts: Sequence[Text]) -> Sequence[Text]:
        text = "".join(each.text for each in texts).replace(" ", HARD)
        if own is None or wanted is None or item not in wanted or text != own.get(item):
            return texts
        return (Text(wanted[item], texts[0].marks),)

    return _changed(minutes, run, closed=True)


def without_references(minutes: Minutes, known: Container[str]) -> Minutes:
    """The document with references to other items than these as plain words, e.g. in an extract."""

    def run(item: str, texts: Sequence[Text]) -> Sequence[Text]:
        if item in known:
            return texts
        return [replace(each, marks=replace(each.marks, item="")) for each in texts]

    return _changed(minutes, run, closed=False)


def _same_words(before: Minutes, after: Minutes) -> bool:
    if profile_name(before) == profile_name(after):
        return True
    return _words_of(before, {"": 1}) == _words_of(after, {"": 1})


def _words_of(minutes: Minutes, known: Mapping[str, int]) -> _Words | None:
    """How each item is referred to; None when the document's profile is not here."""
    try:
        profile = load_for(minutes)
    except UserError:
        return None
    return {item: words(profile, number) for item, number in known.items()}


def _changed(minutes: Minutes, run: _Run, *, closed: bool) -> Minutes:
    """The document with every reference changed; with `closed` not in items that are closed."""
    opening = _part(minutes.opening, run)
    sections = tuple(
        section if closed and item_is_closed(minutes, section) else _section(section, run)
        for section in minutes.sections
    )
    same = opening is minutes.opening and _alike(sections, minutes.sections)
    return minutes if same else replace(minutes, opening=opening, sections=sections)


def _section(section: Section, run: _Run) -> Section:
    parts = tuple(_part(part, run) for part in section.parts)
    sections = tuple(_section(each, run) for each in section.sections)
    if _alike(parts, section.parts) and _alike(sections, section.sections):
        return section
    return replace(section, parts=parts, sections=sections)


def _alike(a: Sequence[object], b: Sequence[object]) -> bool:
    return all(one is other for one, other in zip(a, b, strict=True))


def _part(part: Part, run: _Run) -> Part:
    if not refers(part.blocks):
        return part
    blocks = map_paragraphs(part.blocks, lambda paragraph: _paragraph(paragraph, run))
    return part if blocks == part.blocks else replace(part, blocks=blocks)


def _paragraph(paragraph: Paragraph, run: _Run) -> Paragraph:
    if not refers_in(paragraph.content):
        return paragraph
    return replace(paragraph, content=_content(paragraph.content, run))


def _content(content: Sequence[Inline], run: _Run) -> tuple[Inline, ...]:
    """A paragraph's content with each run of text that refers to one item changed."""
    out: list[Inline] = []
    texts: list[Text] = []
    for inline in (*content, None):
        item = inline.marks.item if isinstance(inline, Text) else ""
        if texts and item != texts[0].marks.item:
            out.extend(run(texts[0].marks.item, texts))
            texts = []
        if isinstance(inline, Text) and item:
            texts.append(inline)
        elif isinstance(inline, Footnote):
            note = tuple(each for each in _content(inline.content, run) if isinstance(each, NoteInline))
            out.append(replace(inline, content=note))
        elif inline is not None:
            out.append(inline)
    return normal(out)
