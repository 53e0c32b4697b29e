"""Word files by hand, as small or as broken as a test wants them."""

from __future__ import annotations

import zipfile
from io import BytesIO

from app.formats.from_word import reading
from app.formats.from_word.source import Source, SourceParagraph, SourceTable
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
RELS = "application/vnd.openxmlformats-package.relationships+xml"
NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    f'xmlns:r="{OFFICE}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
)
_PARTS = {  # what a part's name says of the way to it
    "styles": "styles",
    "numbering": "numbering",
    "footnotes": "footnotes",
    "endnotes": "endnotes",
    "comments": "comments",
    "commentsExtended": "commentsExtended",
    "settings": "settings",
    "theme": "theme",
}


def zipped(entries: dict[str, str | bytes]) -> bytes:
    """Any entries as a zip."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in entries.items():
            package.writestr(name, data)
    return out.getvalue()


def entries(
    body: str, *, rels: str = "", main: str = "word/document.xml", **parts: str
) -> dict[str, str | bytes]:
    """A file's entries. `body` is the inside of w:body, `parts` the insides of others by their names."""
    made: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            f'<Default Extension="rels" ContentType="{RELS}"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{main}" ContentType="{MAIN}"/></Types>'
        ),
        "_rels/.rels": relations(f'<Relationship Id="d" Type="{OFFICE}/officeDocument" Target="{main}"/>'),
        main: f"<w:document {NAMES}><w:body>{body}</w:body></w:document>",
    }
    folder, _, name = main.rpartition("/")
    for part, inside in parts.items():
        tag = {"header1": "hdr", "header2": "hdr", "footer1": "ftr"}.get(part, part)
        kind = _PARTS.get(part) or part.rstrip("0123456789")
        made[f"{folder}/{part}.xml"] = f"<w:{tag} {NAMES}>{inside}</w:{tag}>"
        rels += f'<Relationship Id="{part}" Type="{OFFICE}/{kind}" Target="{part}.xml"/>'
    made[f"{folder}/_rels/{name}.rels"] = relations(rels)
    return made


def relations(inside: str) -> str:
    start = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    return f"{start}{inside}</Relationships>"


def file(body: str, **given: str) -> bytes:
    """A whole file; as `entries`."""
    return zipped(entries(body, **given))


def read(body: str, **given: str) -> Source:
    """A file, written and read."""
    return reading.read(file(body, **given), name="prov.docx")


def paragraphs(source: Source) -> list[SourceParagraph]:
    """All paragraphs of the body, those in tables too, in their order."""
    return list(_paragraphs(source.blocks))


def _paragraphs(blocks: tuple[SourceParagraph | SourceTable, ...]):  # type: ignore[no-untyped-def]
    for block in blocks:
        if isinstance(block, SourceParagraph):
            yield block
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _paragraphs(cell.blocks)


def words(content: tuple[Inline, ...]) -> str:
    """Content as a line: breaks as "/", notes as "[…]", pictures as "<alt>"."""
    out = ""
    for each in content:
        match each:
            case Text():
                out += each.text
            case LineBreak():
                out += "/"
            case Footnote():
                out += f"[{words(each.content)}]"
            case Image():
                out += f"<{each.alt}>"
    return out


def lines(source: Source) -> list[str]:
    """The paragraphs of the body as lines."""
    return [words(each.content) for each in paragraphs(source)]


def codes(source: Source) -> set[str]:
    """What is told."""
    return {message.code for message in source.messages}


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{r(text, run)}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'
