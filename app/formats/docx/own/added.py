"""Our own styles for what a template has none for, made from its text's and headings' type."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain, count

from app.formats.docx.own.roles import Chosen
from app.formats.docx.own.styles import Kind
from app.formats.docx.own.tree import Xml, parsed
from app.formats.docx.xml import escaped
from app.profiles import Profile
from app.resources import resource

_STYLE = re.compile(r'w:styleId="([^"]*)"')
_HEADING = re.compile(r"Heading([2-9])")
_LINKED = re.compile(r'<w:(basedOn|next) w:val="([^"]*)"/>')
_INSIDE = re.compile(r"<w:rPr>(.*?)</w:rPr>(?=\s*</w:style>)", re.DOTALL)
_WHOLE_HEADING = (
    '<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="heading {level}"/>'
    '<w:basedOn w:val="{base}"/><w:next w:val="{text}"/><w:uiPriority w:val="9"/>'
    "<w:unhideWhenUsed/><w:qFormat/><w:pPr><w:keepNext/>"
    '<w:keepLines/><w:outlineLvl w:val="{outline}"/></w:pPr></w:style>'
)
_WIDEST = 10.5  # points: columns are measured for text of this size
_OURS = " (Paragraf)"
_MADE_OF = {"ListBullet": "ListParagraph", "ListNumber": "ListParagraph"}
_BY_HEADING = {"Title", "Heading1", "PartLabel", "FrontHeading", "TOCHeading"}


class Added:
    """Gives every one of our styles an id in the template: its own style's, or that of one that is added."""

    def __init__(self, styles: Chosen, profile: Profile) -> None:
        self._styles = styles
        self._profile = profile
        self._ids: dict[str, str] = {}
        self._xml: dict[str, str] = {}

    def id_of(self, ours: str) -> str:
        """The id that one of our styles has in the template; it is added if need be."""
        if ours not in self._ids:
            found = self._found(ours)
            self._ids[ours] = self._free(ours) if found is None else found
            if found is None:
                self._xml[ours] = self._made(ours)
        return self._ids[ours]

    def xml(self) -> str:
        """The styles that are to be added."""
        return "".join(self._xml.values())

    def _found(self, ours: str) -> str | None:
        """The id of a style that is there; "" is no style at all."""
        if ours in ("Normal", "BodyText"):
            default = self._styles.all.default("paragraph")
            style = self._styles.of.get("body") or default
            return style.id if style else ""
        if ours == "DefaultParagraphFont" or ours == "TableNormal":
            default = self._styles.all.default("character" if ours[0] == "D" else "table")
            return default.id if default else ""
        if style := self._styles.ours(ours):
            return style.id
        again = self._styles.all.named(_name(ours), _kind(ours))  # the template was an export of ours
        return again.id if again and ours in ("TableEnd", "Header", "Footer") else None

    def _free(self, ours: str) -> str:
        """An id that no style of the template has, for one that is added."""
        taken = {style.id.casefold() for style in self._styles.all.all} | {
            each.casefold() for each in self._ids.values()
        }
        names = chain((ours,), (f"Paragraf{ours}{n or ''}" for n in count()))
        self._xml[ours] = ""  # keeps its place before those that it needs
        return next(name for name in names if name.casefold() not in taken)

    def _made(self, ours: str) -> str:
        """The style as it is added."""
        if found := _HEADING.fullmatch(ours):
            return self._heading(ours, int(found[1]))
        xml = _ours()[_MADE_OF.get(ours, ours)]
        xml = _STYLE.sub(f'w:styleId="{self._ids[ours]}"', xml, count=1)
        xml = _LINKED.sub(lambda link: self._linked(link[1], link[2]), xml)
        name = self._name(ours)
        if name.endswith("protokoll") or name.endswith(_OURS):
            xml = xml.replace("<w:style ", '<w:style w:customStyle="1" ', "customStyle" not in xml)
        xml = re.sub(r'<w:name w:val="[^"]*"/>', f'<w:name w:val="{escaped(name)}"/>', xml, count=1)
        inside = _INSIDE.search(xml)
        looks = self._looks(ours, inside[1] if inside else "")
        if inside:
            xml = xml[: inside.start()] + looks + xml[inside.end() :]
        elif looks:
            xml = xml.replace("</w:style>", f"{looks}</w:style>")
        return self._coloured(xml)

    def _linked(self, what: str, ours: str) -> str:
        id = self.id_of(ours)
        return f'<w:{what} w:val="{id}"/>' if id else ""

    def _heading(self, ours: str, level: int) -> str:
        return _WHOLE_HEADING.format(
            id=self._ids[ours],
            level=level,
            base=self.id_of(f"Heading{level - 1}"),
            text=self.id_of("Normal"),
            outline=level - 1,
        )

    def _name(self, ours: str) -> str:
        """Our style's name, or one beside it if the template has one called so that is something else."""
        name = {"ListBullet": "List Bullet", "ListNumber": "List Number"}.get(ours, _name(ours))
        kinds: tuple[Kind, ...] = ("paragraph", "character", "table", "numbering")
        if any(self._styles.all.named(name, kind) for kind in kinds):
            return name + _OURS
        return name

    def _looks(self, ours: str, inside: str) -> str:
        """Type, size and colour, in the schema's order, round what our style says itself."""
        fonts, colours = self._profile.fonts, self._profile.colours
        small = max(fonts.size - 1.5, min(fonts.size, 9))
        first = self._profile.heading(1)
        sizes = {
            "Title": fonts.title,
            "Heading1": first.size,
            "TOCHeading": first.size,
            "FrontText": small,
            "FrontCaption": max(fonts.small - 1, 7),
            "Header": fonts.small,
            "Footer": fonts.small,
            "FootnoteText": fonts.small,
            "TableEnd": 6,
            "TableText": min(fonts.size, _WIDEST),
        }
        tints = {"Title": colours.title, "Heading1": first.colour, "TOCHeading": first.colour}
        face = ""
        if ours in _BY_HEADING and self._profile.fonts.heading != self._profile.fonts.body:
            face = "".join(f' w:{script}="{escaped(fonts.heading)}"' for script in ("ascii", "hAnsi", "cs"))
        switches = "".join(re.findall(r"<w:(?:b|bCs|i|iCs)/>", inside))
        tint = re.search(r"<w:color [^>]*/>", inside)
        colour = f'<w:color w:val="{tints[ours]}"/>' if ours in tints else tint[0] if tint else ""
        half = round(sizes.get(ours, 0) * 2)
        size = f'<w:sz w:val="{half}"/><w:szCs w:val="{half}"/>' if half else ""
        rest = "".join(re.findall(r"<w:(?:u|vertAlign) [^>]*/>", inside))
        found = (f"<w:rFonts{face}/>" if face else "") + switches + colour + size + rest
        return f"<w:rPr>{found}</w:rPr>" if found else ""

    def _coloured(self, xml: str) -> str:
        """Rules and shades in the template's colours."""
        colours = self._profile.colours
        return xml.replace('w:fill="EEEEEE"', f'w:fill="{colours.shade}"').replace(
            'w:color="555555"', f'w:color="{colours.accent}"'
        )


@cache
def _ours() -> dict[str, str]:
    """Our own styles' XML by id."""
    tree = _tree()
    return {
        style.attributes["w:styleId"]: tree.data[style.start : style.end].decode()
        for style in tree.root.children
        if style.name == "w:style"
    }


@cache
def _tree() -> Xml:
    return parsed(resource("templates", "word", "word", "styles.xml").read_bytes())


def _name(ours: str) -> str:
    found = re.search(r'<w:name w:val="([^"]*)"', _ours()[_MADE_OF.get(ours, ours)])
    assert found
    names = {"Header": "Sidhuvud i protokoll", "Footer": "Sidfot i protokoll"}
    return names.get(ours, found[1])


def _kind(ours: str) -> Kind:
    xml = _ours()[_MADE_OF.get(ours, ours)]
    return "table" if 'w:type="table"' in xml else "character" if 'w:type="character"' in xml else "paragraph"
