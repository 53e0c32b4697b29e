"""A comparison as a file: for Word with tracked changes, and as a web page.

What is masked is masked in both: neither file has the words that a mask covers on either side, and says only
that it covers others than before. Working notes, comments and what only the file knows stay out as well.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from msgspec.structs import replace

from app.archive.comparing.adopting import with_ids
from app.archive.comparing.compare import compare
from app.archive.comparing.facts import WORKING
from app.archive.comparing.matching import matched
from app.archive.comparing.naming import Names, named, phrase, told
from app.errors import Message
from app.formats.flow.changes import Changes, SectionChange
from app.formats.result import Written
from app.model import tree
from app.model.blocks import Paragraph, map_paragraphs
from app.model.inlines import PLAIN, Footnote, Inline, NoteInline, Text, normal
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from app.profiles import Profile


def word(
    before: Package,
    after: Package,
    profile: Profile,
    titles: tuple[str, str],
    *,
    language: str = "sv",
    author: str = "",
    made: datetime | None = None,
) -> Written:
    """The comparison for Word; `titles` say what the two are, `author` who every change is said to be by."""
    from app.formats.docx.tracked import Revision, Step, Summary, write

    old, new, changes = _public(before, after, language)
    laid = matched(old.minutes, new.minutes)
    steps = tuple(
        Step(laid_was, step.now.section.id if step.now else "", step.moved)
        for step in laid.steps
        for laid_was in [step.was.section.id if step.was else ""]
    )
    ids = {was: now for now, was in laid.former.items() if now != was}
    lent = with_ids(old.minutes, ids)
    steps = tuple(replace(step, was=ids.get(step.was, step.was)) for step in steps)
    facts, sections = summary(changes, Names(old.minutes), language)
    lists = tuple(
        (_say(f"x-{heading}", language), lines)
        for heading, lines in (("facts", facts), ("sections-changed", sections))
        if lines
    )
    nothing = () if lists else (_say("x-nothing", language),)
    between = _say("x-between", language, *titles)
    said = Summary(_say("x-title", language), (between, _say("x-not-part", language), *nothing), lists)
    named_by = author or profile.municipality or "Paragraf"
    return write(Revision(replace(old, minutes=lent), new, steps, said, named_by), profile, made=made)


def page(
    before: Package,
    after: Package,
    profile: Profile,
    titles: tuple[str, str],
    *,
    language: str = "sv",
) -> Written:
    """The comparison as one web page."""
    from app.formats.page.comparison import Said, write

    old, _, changes = _public(before, after, language)
    names = Names(old.minutes)
    facts = tuple(told(fact, language) for fact in changes.facts)
    said = Said(
        title=_say("x-title", language),
        between=_say("x-between", language, *titles),
        facts_heading=_say("x-facts", language),
        sections_heading=_say("x-sections-changed", language),
        nothing=_say("x-nothing", language),
        facts=facts,
        sections=tuple(tuple(told(fact, language) for fact in each.facts) for each in changes.sections),
        states=tuple(state(each, names, language) for each in changes.sections),
        new=_say("x-ins", language),
        gone=_say("x-del", language),
        end=_say("x-end", language),
        otherwise=_say("x-set-otherwise", language),
        opening=_say("x-opening-text", language),
        unchanged=_say("x-unchanged", language),
        picture=_say("x-picture", language),
        note=_say("x-note", language),
        row_new=_say("x-row-new", language),
        row_gone=_say("x-row-gone", language),
        language=language,
    )
    return write(changes, said, profile)


def summary(changes: Changes, names: Names, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Every fact in words, and a line for each section that changed."""
    every = [*changes.facts, *(fact for section in changes.sections for fact in section.facts)]
    lines = [
        f"{heading(section, language)}: {state(section, names, language)}"
        for section in changes.sections
        if section.changed
    ]
    if changes.opening_changed:
        lines.insert(0, f"{_say('x-opening-text', language)}: {_say('x-words-changed', language)}")
    return tuple(told(fact, language) for fact in every), tuple(lines)


def heading(section: SectionChange, language: str) -> str:
    """A section's § and heading."""
    number = section.number or section.former
    words = " ".join(filter(None, (f"§ {number}" if number else "", section.title)))
    return words or _say("a-section", language)


def state(section: SectionChange, names: Names, language: str) -> str:
    """In a word or two what became of a section; "" where nothing did."""
    if section.how != "same":
        return _say("x-new" if section.how == "new" else "x-gone", language)
    if section.moved:
        was = f"§ {section.former}" if section.former else named(names.item(section.was), language)
        if section.former and section.former == section.number:
            return _say("x-moved", language)
        return _say("x-moved-from", language, was)
    return _say("x-words-changed", language) if section.changed else ""


def _say(name: str, language: str, *filled: str) -> str:
    return named(phrase(f"compare-word.{name}", *filled), language)


# What no export shows


def _public(before: Package, after: Package, language: str) -> tuple[Package, Package, Changes]:
    """Both documents without what a mask covers, and what became of the one in the other."""
    old, new = covered(before.minutes, language), covered(after.minutes, language)
    changes = compare(old, new)
    sections = tuple(_shown(each) for each in changes.sections)
    hidden = tuple(_masks_changed(before.minutes, after.minutes))
    facts = tuple(fact for fact in (*changes.facts, *hidden) if fact.code not in WORKING)
    changes = replace(changes, facts=facts, sections=sections)
    return replace(before, minutes=old), replace(after, minutes=new), changes


def _shown(section: SectionChange) -> SectionChange:
    facts = tuple(fact for fact in section.facts if fact.code not in WORKING)
    if len(facts) == len(section.facts):
        return section
    from app.archive.comparing.compare import part_changed

    words = any(each.how != "same" for each in (*section.heading, *section.case))
    parts = any(map(part_changed, section.parts))
    return replace(section, facts=facts, changed=bool(facts or words or parts or section.moved))


def _masks_changed(before: Minutes, after: Minutes) -> Iterator[Message]:
    was = {section.id: [*_masked(section)] for _, section in tree.walk(before.sections)}
    names = Names(after)
    for _, section in tree.walk(after.sections):
        if section.id in was and was[section.id] != [*_masked(section)]:
            yield Message("compare.masked", {"place": names.item(section.id)})


def _masked(section: Section) -> Iterator[str]:
    from app.model.blocks import walk

    for part in section.parts:
        for block in walk(part.blocks):
            for inline in block.content if isinstance(block, Paragraph) else ():
                inside: tuple[Any, ...] = inline.content if isinstance(inline, Footnote) else (inline,)
                yield from (each.text for each in inside if isinstance(each, Text) and each.marks.mask)


def covered(minutes: Minutes, language: str = "sv") -> Minutes:
    """The document with one and the same word in the place of everything that is masked."""
    word = _say("x-covered", language)

    def part(of: Part) -> Part:
        return replace(
            of, blocks=map_paragraphs(of.blocks, lambda p: replace(p, content=_cover(p.content, word)))
        )

    def section(of: Section) -> Section:
        return replace(of, parts=tuple(map(part, of.parts)), sections=tuple(map(section, of.sections)))

    return replace(minutes, opening=part(minutes.opening), sections=tuple(map(section, minutes.sections)))


def _cover(content: tuple[Inline, ...], word: str) -> tuple[Inline, ...]:
    if not any(
        isinstance(each, Footnote) or (isinstance(each, Text) and each.marks.mask) for each in content
    ):
        return content
    found: list[Inline] = []
    for inline in content:
        if isinstance(inline, Footnote):
            inside = _cover(inline.content, word)
            found.append(replace(inline, content=tuple(i for i in inside if isinstance(i, NoteInline))))
        elif isinstance(inline, Text) and inline.marks.mask:
            found.append(Text(word, PLAIN))
        else:
            found.append(inline)
    return normal(found)
