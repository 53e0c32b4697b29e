"""Writes the later of two documents for Word with everything that became of the earlier as tracked changes.

Both are set by the writer that sets any document, with one numbering and one set of pictures; then they are
laid together, section by section as whoever compared them says. So accepting all gives what the later exports
by itself, and rejecting all what the earlier does. Before it stands a summary in a frame of its own, which
belongs to neither.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from app.formats.docx.body import Body
from app.formats.docx.letterhead import letterhead
from app.formats.docx.measures import twips
from app.formats.docx.numbering import Numbering
from app.formats.docx.package import zipped
from app.formats.docx.pictures import Pictures
from app.formats.docx.runs import Runs
from app.formats.docx.sections import page_properties
from app.formats.docx.writer import add_running, references
from app.formats.docx.xml import DECLARATION, NAMESPACES, escaped, paragraph, run
from app.formats.flow import Flow, Heading, Item, SectionEnd, flow
from app.formats.result import Written
from app.model import tree
from app.model.ids import new_id
from app.model.inlines import clean
from app.model.minutes import Package
from app.profiles import Profile

if TYPE_CHECKING:
    from app.formats.docx.tracked.atoms import How, Stamp
    from app.formats.docx.tracked.laid import Laying

TAG = "paragraf-comparison"  # by which the frame of the summary is known
_NUMBERS = re.compile(r'w:id="\d+"|<w:numId w:val="\d+"/>')  # of bookmarks and lists, which tell nothing
_REST = "\x00"  # what stands after the last section, as a section has its id


class Step(msgspec.Struct, frozen=True):
    """A section in the two documents laid together: its id on either side, "" where it is not.

    What was `moved` has two steps, one without `now` where it was, one with both where it is.
    """

    was: str
    now: str
    moved: bool = False


class Summary(msgspec.Struct, frozen=True):
    """What stands before it all: a title, lines beneath it, and lists under headings."""

    title: str
    lines: tuple[str, ...] = ()
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Revision(msgspec.Struct, frozen=True):
    """Two documents whose sections have the same ids where they are the same, and how they go together."""

    before: Package
    after: Package
    steps: tuple[Step, ...]
    summary: Summary
    author: str = "Paragraf"


def write(revision: Revision, profile: Profile, *, made: datetime | None = None) -> Written:
    """The comparison as .docx in the profile's look; a Word template of the profile's own is not used.

    `made` (without a zone: UTC) is when every change is said to be made.
    """
    from app.formats.docx.template import Template
    from app.formats.docx.tracked.atoms import Stamp
    from app.formats.docx.tracked.laid import Laying

    moment = (made or datetime.now(UTC)).astimezone(UTC)
    media = {**revision.before.media, **revision.after.media}
    pictures, numbering = Pictures(media, twips(profile.page.text_height)), Numbering()
    sides = [_Side(package, profile, pictures, numbering) for package in (revision.after, revision.before)]
    after, before = sides
    before.runs.links = after.runs.links
    for side in sides:
        side.set()
    stamp = Stamp(revision.author, f"{moment:%Y-%m-%dT%H:%M:%SZ}")
    laying = Laying(stamp)
    text = "".join(_laid(before, after, revision.steps, laying, stamp))
    for was, now in laying.lists.items():
        text = text.replace(f'<w:numId w:val="{was}"/>', f'<w:numId w:val="{now}"/>')
    body = _summary(revision.summary, numbering) + text + after.end
    xml = f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"

    template = Template()
    template.style(profile)
    template.language(revision.after.minutes.language, profile.language)
    template.properties(
        title=clean(f"{revision.summary.title}: {after.flow.name}"),
        author=clean(revision.author),
        subject=after.flow.running.type,
        identifier=new_id(),
        made=moment,
    )
    template.add_text_part("numbering.xml", "numbering", numbering.xml())
    note_runs = Runs()
    notes = template.add_text_part(
        "footnotes.xml", "footnotes", _notes(before, after, laying, stamp, note_runs)
    )
    template.add_links(note_runs.links.targets, notes)
    template.add_links(after.runs.links.targets)
    template.add_pictures(pictures.used)
    add_running(template, after.flow, profile)
    return Written(zipped(template.parts(xml)), (*pictures.messages, *after.body.messages))


class _Cut(Body):
    """Remembers where each section's own text begins and ends."""

    def __init__(self, runs: Runs, numbering: Numbering, profile: Profile) -> None:
        super().__init__(runs, numbering, profile)
        self.cuts: list[tuple[int, str]] = [(0, "")]

    def _item(self, item: Item) -> None:
        if isinstance(item, Heading):
            self.cuts.append((len(self.out), item.section))
        super()._item(item)
        if isinstance(item, SectionEnd):
            self.cuts.append((len(self.out), _REST))


class _Side:
    """One of the two documents, set on its own and cut into its sections."""

    def __init__(self, package: Package, profile: Profile, pictures: Pictures, numbering: Numbering) -> None:
        self._package, self._profile = package, profile
        self.flow: Flow = flow(package.minutes, profile, versions=package.versions)
        known = {section.id for _, section in tree.walk(package.minutes.sections)}
        self.runs = Runs(pictures, sections=known)
        self.body = _Cut(self.runs, numbering, profile)
        self.end = ""
        self.sections: dict[str, str] = {}

    def set(self) -> None:
        """Set it."""
        page = page_properties(self._profile)
        head = letterhead(self.flow.letterhead, self._profile, references() + page)
        self.body.add(self.flow)
        goes_on = any("</w:sectPr>" in each for each in head)
        start = '<w:type w:val="continuous"/>' if goes_on else references()
        self.end = f"<w:sectPr>{start}{page}<w:titlePg/></w:sectPr>"
        cuts = [*self.body.cuts, (len(self.body.out), "")]
        texts: dict[str, list[str]] = {"": [*head], _REST: []}
        for (begin, section), (end, _) in pairwise(cuts):
            texts.setdefault(section, []).extend(self.body.out[begin:end])
        self.sections = {section: "".join(text) for section, text in texts.items()}


def _laid(before: _Side, after: _Side, steps: Sequence[Step], laying: Laying, stamp: Stamp) -> list[str]:
    from app.formats.docx.tracked.atoms import parsed

    was, now = before.sections, after.sections
    found = [_both(was[""], now[""], laying)]
    moves = {step.was: f"move{at}" for at, step in enumerate(steps, 1) if step.moved and not step.now}
    for step in steps:
        if step.moved and step.was in moves:
            how: How = "moveTo" if step.now else "moveFrom"
            elements = now[step.now] if step.now else was[step.was]
            start, end = stamp.range(how, moves[step.was])
            found.append(f"{start}{laying.alone(parsed(elements), how)}{end}")
        elif step.was and step.now:
            found.append(_both(was[step.was], now[step.now], laying))
        elif step.now:
            found.append(laying.alone(parsed(now[step.now]), "ins"))
        else:
            found.append(laying.gone(parsed(was[step.was])))
    return [*found, _both(was[_REST], now[_REST], laying)]


def _both(was: str, now: str, laying: Laying) -> str:
    """A section on both sides; one that is set alike, without notes to be counted anew, as it is."""
    from app.formats.docx.tracked.atoms import parsed

    if "footnoteReference" not in now and _NUMBERS.sub("", was) == _NUMBERS.sub("", now):
        return now
    return laying.both(parsed(was), parsed(now))


def _notes(before: _Side, after: _Side, laying: Laying, stamp: Stamp, runs: Runs) -> str:
    """The footnotes part: each note with what became of its words."""
    from app.formats.docx.notes import elements, footnotes
    from app.formats.docx.tracked.atoms import W, parsed

    both = [
        [parsed(elements([note], runs, 1))[0].find(f"{W}p") for note in side.flow.notes]
        for side in (before, after)
    ]
    out: list[str] = []
    at = 0
    while at < len(stamp.notes):
        was, now = stamp.notes[at]
        at += 1
        if was and now:
            inside = laying.both([both[0][was - 1]], [both[1][now - 1]])
        else:
            inside = laying.note(both[1][now - 1], "ins") if now else laying.note(both[0][was - 1], "del")
        out.append(f'<w:footnote w:id="{at}">{inside}</w:footnote>')
    return footnotes((), runs).replace("</w:footnotes>", "".join(out) + "</w:footnotes>")


def _summary(summary: Summary, numbering: Numbering) -> str:
    """The summary on a page of its own, in a frame that can be taken away as one."""
    out = [paragraph("Title", run(summary.title))]
    out += [paragraph("Normal", run(line)) for line in summary.lines]
    point = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{numbering.bullets}"/></w:numPr>'
    for heading, lines in summary.lists:
        out.append(paragraph("PartLabel", run(heading)))
        out += [paragraph("ListParagraph", run(line), point) for line in lines]
    out.append('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')
    named = f'<w:alias w:val="{escaped(summary.title)}"/><w:tag w:val="{TAG}"/><w:id w:val="77001"/>'
    return f"<w:sdt><w:sdtPr>{named}</w:sdtPr><w:sdtContent>{''.join(out)}</w:sdtContent></w:sdt>"
