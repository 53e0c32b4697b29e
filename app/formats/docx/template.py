"""The template that a document is set into: its styles made the profile's, its properties the document's.

python-docx opens it, so a folder with an unzipped package and a .docx will both do.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from app.formats.docx.pictures import Picture
from app.formats.word_languages import word_language
from app.model.languages import same_language
from app.profiles import Profile
from app.resources import resource

_LONGEST_PROPERTY = 255  # characters that a core property may have
_OF_PROFILE = (  # the styles that a profile's words are set in
    *("FrontLabel", "FrontGroup", "FrontCaption", "FrontHeading"),
    *("FactLabel", "PartLabel", "TOCHeading", "Header", "Footer"),
)


class Template:
    """One opened package. Its document part is given its XML when the package is written."""

    def __init__(self) -> None:
        self._document: Any = docx.Document(str(resource("templates", "word")))
        self._part: Any = self._document.part

    def style(self, profile: Profile) -> None:
        """Make the styles the profile's."""
        styles: dict[str, Any] = {style.style_id: style for style in self._document.styles}
        fonts, colours = profile.fonts, profile.colours
        defaults = self._document.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
        _set_fonts(defaults.find(qn("w:rFonts")), fonts.body)
        for tag in ("w:sz", "w:szCs"):
            defaults.find(qn(tag)).set(qn("w:val"), str(round(fonts.size * 2)))
        normal = styles["Normal"]
        normal.font.color.rgb = RGBColor.from_string(colours.text.upper())
        normal.paragraph_format.line_spacing = fonts.line_spacing
        for level in range(1, 10):
            look = profile.heading(level)
            style = styles[f"Heading{level}"]
            _set_type(style, fonts.heading, look.size, look.colour, bold=look.bold, italic=look.italic)
            style.paragraph_format.space_before = Pt(look.before)
            style.paragraph_format.space_after = Pt(look.after)
        _set_type(styles["Title"], fonts.heading, fonts.title, colours.title)
        _set_type(styles["PartLabel"], fonts.heading, fonts.size, colours.text)
        self._style_forms(styles, profile)
        for name in ("Header", "Footer"):
            _set_type(styles[name], fonts.heading, fonts.small, colours.muted)
        _set_type(styles["FootnoteText"], fonts.body, fonts.small, colours.text)
        for name, colour in (
            ("FactLabel", colours.muted),
            ("CaseNumber", colours.muted),
            ("Hyperlink", colours.link),
        ):
            styles[name].font.color.rgb = RGBColor.from_string(colour.upper())
        self._colour_rules(styles, profile)

    def _style_forms(self, styles: dict[str, Any], profile: Profile) -> None:
        """What a protokoll has besides its text: front page, contents, boxes."""
        fonts, colours = profile.fonts, profile.colours
        size = max(fonts.size - 1.5, min(fonts.size, 9))
        for name in ("FrontText", "FrontLabel", "FrontGroup"):
            _set_type(styles[name], fonts.heading, size, colours.text)
        _set_type(styles["FrontCaption"], fonts.heading, max(fonts.small - 1, 7), colours.muted)
        _set_type(styles["FrontHeading"], fonts.heading, fonts.size, colours.title)
        _set_type(styles["Subtitle"], fonts.heading, fonts.size + 1, colours.text)
        _set_type(styles["TOCHeading"], fonts.heading, profile.heading(1).size, profile.heading(1).colour)

    def _colour_rules(self, styles: dict[str, Any], profile: Profile) -> None:
        accent = profile.colours.accent
        for name in ("Quote", "MinutesTable", "FormTable"):
            for border in styles[name].element.iter(qn("w:left"), qn("w:top"), qn("w:bottom")):
                if border.get(qn("w:color")):
                    border.set(qn("w:color"), accent)
        for shade in styles["MinutesTable"].element.iter(qn("w:shd")):
            shade.set(qn("w:fill"), profile.colours.shade)

    def language(self, tag: str, of_profile: str = "sv") -> None:
        """Make a language the document's own, for spelling, hyphenation and screen readers.

        The styles that a profile's words are set in have the profile's, where that is another.
        """
        word = word_language(tag) or "sv-SE"
        for element in (self._document.styles.element, self._document.settings.element):
            for each in element.iter(qn("w:lang"), qn("w:themeFontLang")):
                each.set(qn("w:val"), word)
        self._document.core_properties.language = word
        if same_language(tag or "sv", of_profile):
            return
        for style in self._document.styles.element.iter(qn("w:style")):
            if style.get(qn("w:styleId")) in _OF_PROFILE:
                properties = style.get_or_add_rPr()
                named = properties.makeelement(qn("w:lang"), {qn("w:val"): word_language(of_profile)})
                properties.append(named)

    def properties(self, *, title: str, author: str, subject: str, identifier: str, made: datetime) -> None:
        """Fill the core properties; `identifier` is what an edited copy is known by."""
        core = self._document.core_properties
        made = made.astimezone(UTC) if made.tzinfo else made
        core.title = title[:_LONGEST_PROPERTY]
        core.author = core.last_modified_by = author[:_LONGEST_PROPERTY]
        core.subject = subject[:_LONGEST_PROPERTY]
        core.identifier = identifier[:_LONGEST_PROPERTY]
        core.created = core.modified = made
        core.revision = 1

    def add_part(
        self, name: str, content_type: str, relation: str, data: bytes, relation_id: str = ""
    ) -> Any:
        """A part beside the document part and related to it, e.g. "footnotes.xml"."""
        part: Any = Part(PackURI(f"/word/{name}"), content_type, data, self._part.package)
        self._part.rels.add_relationship(relation, part, relation_id or f"rId{name.partition('.')[0]}")
        return part

    def add_text_part(self, name: str, kind: str, xml: str) -> Any:
        """A part of Word XML: a header, a footer, "footnotes" or "numbering"."""
        content_type: str = getattr(CONTENT_TYPE, f"WML_{kind.upper()}")
        relation: str = getattr(RELATIONSHIP_TYPE, kind.upper())
        return self.add_part(name, content_type, relation, xml.encode("utf-8"))

    def add_pictures(self, pictures: Mapping[str, Picture]) -> None:
        """Pictures that the document part shows, by relation id."""
        for number, (relation, picture) in enumerate(pictures.items(), 1):
            name = f"media/image{number}.{picture.kind}"
            self.add_part(name, picture.content_type, RELATIONSHIP_TYPE.IMAGE, picture.data, relation)

    def add_picture_of(self, part: Any, relation: str, name: str, picture: Picture) -> None:
        """A picture that another part shows."""
        uri = PackURI(f"/word/media/{name}.{picture.kind}")
        image: Any = Part(uri, picture.content_type, picture.data, self._part.package)
        part.rels.add_relationship(RELATIONSHIP_TYPE.IMAGE, image, relation)

    def add_links(self, targets: Mapping[str, str], part: Any = None) -> None:
        """Targets outside, relation id by target; of the document part if no other is named."""
        relations = (part or self._part).rels
        for target, relation in targets.items():
            relations.add_relationship(RELATIONSHIP_TYPE.HYPERLINK, target, relation, is_external=True)

    def parts(self, body: str) -> dict[str, tuple[str, bytes]]:
        """The whole package by path: content type and bytes; `body` becomes the document part."""
        package = self._part.package
        found: dict[str, tuple[str, bytes]] = {"_rels/.rels": ("", _bytes(package.rels.xml))}
        for part in package.iter_parts():
            name: str = part.partname.membername
            data = body.encode("utf-8") if part is self._part else part.blob
            found[name] = (part.content_type, data)
            if len(part.rels):
                found[part.partname.rels_uri.membername] = ("", _bytes(part.rels.xml))
        return found


def _bytes(xml: str | bytes) -> bytes:
    return xml.encode("utf-8") if isinstance(xml, str) else xml


def _set_type(
    style: Any, font: str, size: float, colour: str, *, bold: bool | None = None, italic: bool | None = None
) -> None:
    style.font.name = font
    _set_fonts(style.element.rPr.find(qn("w:rFonts")), font)
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor.from_string(colour.upper())
    if bold is not None:
        style.font.bold = style.font.cs_bold = bold
    if italic is not None:
        style.font.italic = style.font.cs_italic = italic


def _set_fonts(element: Any, font: str) -> None:
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        element.set(qn(f"w:{script}"), font)
