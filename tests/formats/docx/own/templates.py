"""Small templates for the tests, as strings: what a municipality's Word file may be made of."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path

from msgspec.structs import replace

from app.profiles import Profile, load
from app.profiles.word import Role, WordTemplate

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PAGE = (
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1700" w:right="1400" w:bottom="1400" w:left="1600" '
    'w:header="700" w:footer="600" w:gutter="0"/>'
)


def p(text: str, style: str = "", inside: str = "") -> str:
    """A paragraph of the template; `inside` is more of its pPr."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{named}{inside}</w:pPr>" if named or inside else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def style(id: str, name: str, inside: str = "", kind: str = "paragraph", *, own: bool = False) -> str:
    """A style; `own`: none of Word's."""
    custom = ' w:customStyle="1"' if own else ""
    return f'<w:style w:type="{kind}"{custom} w:styleId="{id}"><w:name w:val="{name}"/>{inside}</w:style>'


NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/></w:rPr></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="Standardstycketeckensnitt">'
    '<w:name w:val="Default Paragraph Font"/></w:style>'
)
USUAL = (
    NORMAL
    + style("Rubrik", "Title", '<w:rPr><w:sz w:val="44"/></w:rPr>')
    + "".join(
        style(
            f"Rubrik{n}",
            f"heading {n}",
            f'<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{n - 1}"/></w:pPr>'
            f'<w:rPr><w:b/><w:color w:val="1F3864"/><w:sz w:val="{34 - 4 * n}"/></w:rPr>',
        )
        for n in (1, 2)
    )
    + style("Brdtext", "Body Text", '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="120"/></w:pPr>')
    + style("Citat", "Quote")
    + style("Tabellrutnt", "Table Grid", "", "table")
)


def template(
    body: str = "",
    styles: str = USUAL,
    *,
    section: str = PAGE,
    more: Mapping[str, tuple[str, str]] | None = None,
    outside: str = "",
    settings: str = "",
    kind: str = "document.main+xml",
    extra: Mapping[str, bytes] | None = None,
) -> bytes:
    """A Word file. `more` are parts related to the document by name: kind and content ("header1": "header").

    `outside` are relations of the document part as XML, `extra` entries as they are.
    """
    end = f"<w:sectPr>{section}</w:sectPr>" if section else ""
    parts = {
        "word/document.xml": f"<w:document {W} {R}><w:body>{body}{end}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {W}>{styles}</w:styles>",
        "word/settings.xml": f'<w:settings {W}><w:zoom w:percent="90"/>{settings}</w:settings>',
    }
    kinds = {"styles": "styles", "settings": "settings"}
    for name, (part, content) in (more or {}).items():
        kinds[name] = part
        parts[f"word/{name}.xml"] = content
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_WORD}{part}+xml"/>'
        for name, part in kinds.items()
    )
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/{part}" Target="{name}.xml"/>'
        for n, (name, part) in enumerate(kinds.items(), 1)
    )
    main = kind if kind.startswith("application") else _WORD + kind
    entries = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{main}"/>{types}</Types>'
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{_RELATIONS}"><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
            'Target="word/document.xml"/></Relationships>'
        ),
        "word/_rels/document.xml.rels": (
            f'<Relationships xmlns="{_RELATIONS}">{relations}{outside}</Relationships>'
        ),
        **parts,
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, xml in entries.items():
            archive.writestr(name, (_HEAD + xml).encode())
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return out.getvalue()


def header(content: str, element: str = "hdr") -> str:
    """The XML of a running head, or of a foot ("ftr")."""
    return f"<w:{element} {W} {R}>{content}</w:{element}>"


def profile_with(data: bytes, folder: Path, styles: Mapping[Role, str] | None = None) -> Profile:
    """The default profile with a template."""
    path = folder / "mall.dotx"
    path.write_bytes(data)
    return replace(load(), word=WordTemplate(template=str(path), styles=dict(styles or {})))
