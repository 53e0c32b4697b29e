"""Writes a document for Word: body, footnotes and numbering as strings, the rest by the template."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import Message
from app.formats.docx.body import Body
from app.formats.docx.letterhead import letterhead
from app.formats.docx.measures import twips
from app.formats.docx.notes import footnotes
from app.formats.docx.numbering import Numbering
from app.formats.docx.package import zipped
from app.formats.docx.pictures import Picture, Pictures, measured
from app.formats.docx.running import LOGO, parts
from app.formats.docx.runs import Runs
from app.formats.docx.sections import page_properties
from app.formats.docx.xml import DECLARATION, NAMESPACES, paragraph
from app.formats.flow import Flow, flow
from app.formats.flow.scope import Scope
from app.formats.left_out import left_out, nameless_languages
from app.formats.result import Written
from app.model import tree
from app.model.ids import new_id
from app.model.inlines import clean
from app.model.minutes import Package
from app.profiles import Profile

if TYPE_CHECKING:
    from app.formats.docx.template import Template

_RUNNING = (("first_head", "first"), ("head", "default"), ("first_foot", "first"), ("foot", "default"))


def write(
    package: Package,
    profile: Profile,
    *,
    made: datetime | None = None,
    export_id: str = "",
    scope: Scope = "whole",
) -> Written:
    """The document as .docx, in the profile's look and words, or in its own Word template.

    `made` (without a zone: UTC) and `export_id` go into the core properties; with both given the same
    document gives the same bytes. An extract (`scope`) is certified at its end.
    """
    document = flow(package.minutes, profile, versions=package.versions, scope=scope)
    if profile.word:
        from app.formats.docx.own.writer import write_into

        return write_into(profile.word, package, profile, document, made=made, export_id=export_id)
    from app.formats.docx.template import Template  # python-docx and lxml take 50 ms to load

    pictures = Pictures(package.media, twips(profile.page.text_height))
    known = {section.id for _, section in tree.walk(package.minutes.sections)}
    runs, note_runs, numbering = Runs(pictures, sections=known), Runs(sections=known), Numbering()
    body = Body(runs, numbering, profile)
    xml = _document_part(document, profile, body)

    template = Template()
    template.style(profile)
    template.language(package.minutes.language, profile.language)
    template.properties(
        title=clean(document.name),
        author=clean(package.minutes.header.author.name) or profile.municipality,
        subject=document.running.type,
        identifier=export_id or new_id(),
        made=made or datetime.now(UTC),
    )
    template.add_text_part("numbering.xml", "numbering", numbering.xml())
    notes = template.add_text_part("footnotes.xml", "footnotes", footnotes(document.notes, note_runs))
    template.add_links(note_runs.links.targets, notes)
    template.add_links(runs.links.targets)
    template.add_pictures(pictures.used)
    add_running(template, document, profile)
    nameless = nameless_languages((package.minutes.language, *runs.languages, *note_runs.languages))
    own = (*nameless, *lost_logo(profile), *pictures.messages, *body.messages)
    messages = (*left_out(package.minutes, document), *own)
    return Written(zipped(template.parts(xml)), messages)


def _document_part(document: Flow, profile: Profile, body: Body) -> str:
    page = page_properties(profile)
    head = body.begun("letterhead", letterhead(document.letterhead, profile, references() + page))
    body.add(document)
    if not head and not any("<w:p>" in each for each in body.out):
        # a file that says nothing else says at least whose it is
        head = body.begun("title", [paragraph("Title", "")])
    # After a letterhead in columns the text goes on beneath it, with the same running head and foot.
    goes_on = any("</w:sectPr>" in each for each in head)
    start = '<w:type w:val="continuous"/>' if goes_on else references()
    inside = "".join((*head, *body.out, f"<w:sectPr>{start}{page}<w:titlePg/></w:sectPr>"))
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{inside}</w:body></w:document>"


def references() -> str:
    """Which parts are the running head and foot."""
    return "".join(
        f'<w:{"header" if "head" in name else "footer"}Reference w:type="{kind}" r:id="rId{name}"/>'
        for name, kind in _RUNNING
    )


def add_running(template: Template, document: Flow, profile: Profile) -> None:
    """Running head and foot as parts of the package, with the logo where they show it."""
    logo = _logo(profile)
    running = parts(document, profile, logo)
    for name, _ in _RUNNING:
        kind = "header" if "head" in name else "footer"
        part = template.add_text_part(f"{name}.xml", kind, getattr(running, name))
        if logo and (name == "first_head" or (name == "head" and document.is_protokoll)):
            template.add_picture_of(part, LOGO, f"logo_{name}" if name == "head" else "logo", logo)


def _logo(profile: Profile) -> Picture | None:
    return measured(Path(profile.logo.file).read_bytes()) if profile.logo else None


def lost_logo(profile: Profile) -> tuple[Message, ...]:
    """Says that the profile's logo is not in the document, as no picture could be read from its file."""
    if profile.logo is None or _logo(profile):
        return ()
    return (Message("docx.bad-logo", {"logo": Path(profile.logo.file).name}),)
