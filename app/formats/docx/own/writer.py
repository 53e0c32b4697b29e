"""Sets a document into the municipality's own template."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from msgspec.structs import replace

from app.errors import Message
from app.formats.docx.body import Body, Named
from app.formats.docx.letterhead import letterhead
from app.formats.docx.measures import twips
from app.formats.docx.notes import elements, footnotes
from app.formats.docx.numbering import Numbering
from app.formats.docx.own.added import Added
from app.formats.docx.own.assembled import Assembled, declare
from app.formats.docx.own.derived import Ready, ready
from app.formats.docx.own.fields import Values, field_of, values
from app.formats.docx.own.filling import Filling, unknown_fields
from app.formats.docx.own.look import applied
from app.formats.docx.own.numbers import free_ids, free_prefix, next_note, numbering, silent
from app.formats.docx.own.properties import core, custom, language, marks_of_sections, settings
from app.formats.docx.own.renamed import CELLS, Renamed
from app.formats.docx.own.section import kinds, refer, references
from app.formats.docx.own.tree import Element, Splices
from app.formats.docx.pictures import Picture, Pictures, measured
from app.formats.docx.running import LOGO, parts
from app.formats.docx.runs import Runs
from app.formats.docx.sections import page_properties
from app.formats.flow import Flow, Letterhead
from app.formats.left_out import left_out, nameless_languages
from app.formats.result import Written
from app.model import tree
from app.model.ids import new_id
from app.model.inlines import clean
from app.model.minutes import Package
from app.profiles import Profile
from app.profiles.word import WordTemplate

_LISTS = ("w:num", "w:numIdMacAtCleanup")
_LOGO_ID = 'id="1" name'  # of the picture in a head of ours
_CLEAR, _LOWEST = 4.0, 8.0  # mm between a logo of ours and the text, and of a logo's height
_NOT_TOLD = {"word.made-from"}  # at each export: nothing of the document hangs on it


def write_into(
    word: WordTemplate,
    package: Package,
    profile: Profile,
    document: Flow,
    *,
    made: datetime | None,
    export_id: str,
) -> Written:
    """The document in the template that a profile names; UserError "word.…" if it cannot be used."""
    return _Writing(ready(word), package, profile, document).written(made, export_id)


class _Writing:
    def __init__(self, found: Ready, package: Package, profile: Profile, document: Flow) -> None:
        self._found = found
        self._template = found.template
        self._package = package
        self._document = document
        self._profile = applied(found.look, profile)
        self._values: Values = values(package.minutes, document, profile)
        self._out = Assembled(found.template)
        self._added = Added(found.styles, self._profile)
        self._silent = silent(found.template)
        self._renamed = Renamed(found.styles, self._added, self._silent.number if self._silent else 0)
        self._ids = free_ids(found.template)
        self._prefix = free_prefix(found.template)
        self._fields: list[str] = []
        self._unknown: list[str] = []

    def written(self, made: datetime | None, export_id: str) -> Written:
        """The file."""
        profile, first_note = self._profile, next_note(self._template)
        pictures = Pictures(self._package.media, twips(profile.page.text_height), self._ids, self._prefix)
        known = {section.id for _, section in tree.walk(self._package.minutes.sections)}
        runs = Runs(pictures, first_note, self._prefix, known)
        note_runs = Runs(prefix=self._prefix, sections=known)
        lists = numbering(self._template, self._found.styles)
        self._fill_around()
        splices = Splices(self._template.document.data)
        self._fields = self._fill(self._template.main, splices, self._outside_the_spot())
        body = Body(runs, lists, profile, self._named(), self._ids)
        self._set(body, splices)
        self._add_head_and_foot(splices)
        self._out.put(self._template.main, splices.made())
        self._add_notes(note_runs, first_note)
        self._add_lists(lists)
        for target, id in runs.links.targets.items():
            self._out.relate(id, "hyperlink", target, outside=True)
        self._out.add_pictures(pictures.used)
        self._put_styles()
        self._put_properties(made or datetime.now(UTC), export_id or new_id())
        told = [each for each in self._template.messages if each.code not in _NOT_TOLD]
        told += [*self._found.spot.messages, *self._found.styles.messages, *self._about_fields()]
        mine = left_out(self._package.minutes, self._document)
        tongues = (self._package.minutes.language, *runs.languages, *note_runs.languages)
        mine += nameless_languages(tongues)
        return Written(self._out.data(), (*mine, *pictures.messages, *body.messages, *told))

    def _named(self) -> Named:
        styles = self._found.styles
        body, default = styles.of.get("body"), styles.all.default("paragraph")
        text = "Normal" if body is None or body is default else "BodyText"
        cells = CELLS if "table" in styles.of else ""
        return Named(text, "ListBullet", "ListNumber", others=True, cells=cells)

    def _outside_the_spot(self) -> list[Element]:
        """What of the template's text stays."""
        body = self._template.document.root.child("w:body")
        gone = {each.start for each in self._found.spot.gone}
        return [each for each in body.children if each.start not in gone] if body else []

    def _fill(self, path: str, splices: Splices, within: list[Element]) -> list[str]:
        xml = self._template.tree(path)
        assert xml is not None
        filling = Filling(xml, splices, self._values)
        filling.fill(within)
        self._unknown += filling.unknown
        return filling.fields

    def _fill_around(self) -> None:
        """The running heads and feet, and what the template shows of its own properties."""
        for path in self._template.paths_of("header", "footer"):
            tree = self._template.tree(path)
            assert tree is not None
            splices = Splices(tree.data)
            self._fill(path, splices, [tree.root])
            if splices:
                self._out.put(path, splices.made())

    def _about_fields(self) -> list[Message]:
        return [unknown_fields(self._unknown)] if self._unknown else []

    def _set(self, body: Body, splices: Splices) -> None:
        """The minutes, where they stand."""
        place, xml = self._found.spot, self._template.document
        head = body.begun("letterhead", letterhead(self._letterhead(), self._profile, ""))
        body.add(self._shown())
        ours = self._renamed("".join((*head, *body.out, body.end())))
        splices.replace(place.start, place.end, place.before + ours + place.after)
        for mark in marks_of_sections(xml.root, self._found.spot.gone):
            splices.remove(mark)
        declare(xml, splices, self._template.name, "w", "r", "wp", "a", "pic")

    def _letterhead(self) -> Letterhead:
        """The letterhead without what the template's own text says by a place-holder."""
        head = self._document.letterhead
        said = {self._values.of(name) for name in self._fields}
        return Letterhead(
            tuple(line for line in head.sender if line not in said),
            tuple(fact for fact in head.facts if fact.value not in said),
        )

    def _shown(self) -> Flow:
        named = any(field_of(name) == "title" for name in self._fields)
        return replace(self._document, title="") if named else self._document

    def _add_head_and_foot(self, splices: Splices) -> None:
        """Ours, where the template has none; its own section if it has none."""
        section = self._found.spot.section
        used = kinds(self._template, section, self._document.is_protokoll)
        ids = {name: f"{self._prefix}{name.replace('_', '')}" for name in used.values()}
        pieces = parts(self._document, self._low_logo(), self._logo) if used else None
        for name, id in ids.items():
            xml = self._renamed(getattr(pieces, name)).replace(_LOGO_ID, f'id="{next(self._ids)}" name')
            kind = "header" if "head" in name else "footer"
            path = self._out.add_text(f"paragraf_{name}", kind, id, xml)
            if LOGO in xml and self._logo:
                self._out.relations_of(path, {}, {self._out.add_picture(self._logo): LOGO})
        names = references(used, ids)
        first = any(each.endswith("first") for each in used)
        if section is not None:
            refer(section, splices, names, first)
        else:
            body = self._template.document.root.child("w:body")
            title = "<w:titlePg/>" if first else ""
            if body:
                splices.insert(
                    body.tail, f"<w:sectPr>{names}{page_properties(self._profile)}{title}</w:sectPr>"
                )

    def _low_logo(self) -> Profile:
        """The profile with a logo that is no higher than the template's margin has room for."""
        profile, picture = self._profile, self._logo
        if profile.logo is None or picture is None:
            return profile
        room = max(profile.page.top - profile.page.head - _CLEAR, _LOWEST)
        width = min(profile.logo.width, room * picture.width / picture.height)
        return replace(profile, logo=replace(profile.logo, width=width))

    @cached_property
    def _logo(self) -> Picture | None:
        logo = self._profile.logo
        return measured(Path(logo.file).read_bytes()) if logo else None

    def _add_notes(self, runs: Runs, first: int) -> None:
        notes = self._document.notes
        tree, path = self._template.tree_of("footnotes"), self._template.path_of("footnotes")
        if not notes:
            return
        if tree is None:
            xml = self._renamed(footnotes(notes, runs))
            path = self._out.add_text("footnotes", "footnotes", f"{self._prefix}notes", xml)
        else:
            splices = Splices(tree.data)
            splices.append(tree.root, self._renamed(elements(notes, runs, first)))
            declare(tree, splices, self._template.name, "w", "r")
            self._out.put(path, splices.made())
        self._out.relations_of(path, runs.links.targets, {})

    def _add_lists(self, lists: Numbering) -> None:
        tree, path = self._template.tree_of("numbering"), self._template.path_of("numbering")
        if tree is None:
            self._out.add_text("numbering", "numbering", f"{self._prefix}numbering", lists.xml())
            return
        silent = self._silent if self._renamed.silenced else None
        definitions = (silent.definition if silent else "") + lists.definitions()
        nums = (silent.list if silent else "") + lists.lists()
        splices = Splices(tree.data)
        first = next((each for each in tree.root.children if each.name in _LISTS), None)
        last = next((each for each in tree.root.children if each.name == _LISTS[1]), None)
        if first is None:
            splices.append(tree.root, definitions + nums)
        else:
            splices.insert(first.start, definitions)
            splices.insert(last.start if last else tree.root.tail, nums)
        declare(tree, splices, self._template.name, "w")
        self._out.put(path, splices.made())

    def _put_styles(self) -> None:
        tree = self._found.styles.all.tree
        splices = Splices(tree.data)
        if added := self._added.xml():
            splices.append(tree.root, added)
        language(self._found.styles, splices, self._package.minutes.language)
        declare(tree, splices, self._template.name, "w")
        self._out.put(self._template.path_of("styles"), splices.made())

    def _put_properties(self, made: datetime, identifier: str) -> None:
        header = self._package.minutes.header
        author = clean(header.author.name) or self._profile.municipality
        title, subject = clean(self._document.name), self._document.running.type
        tag = self._package.minutes.language
        self._out.add_core(core(self._template, title, author, subject, identifier, made, tag))
        has_notes = bool(self._document.notes) and self._template.tree_of("footnotes") is None
        for path, data in {
            **settings(self._template, tag, has_notes),
            **custom(self._template, self._values),
        }.items():
            self._out.put(path, data)
