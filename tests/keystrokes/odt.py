"""A well-made protokoll for LibreOffice Writer, as a municipality would have it, and its AutoText.

§ are headings of level 1 that number themselves, parts are headings of level 2, points of a decision a
numbered style of their own; Writer's own keys lead there (Ctrl+1, Ctrl+2, Ctrl+0).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{what}:1.0"'
    for name, what in {
        "office": "office", "text": "text", "style": "style", "table": "table", "manifest": "manifest",
    }.items()
) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'
    ' office:version="1.3"'
)  # fmt: skip
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_POINTS = (
    '<text:list-style style:name="Punkter"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/></text:list-style>'
)
_STYLES = f"""<office:styles>
<style:default-style style:family="paragraph"><style:text-properties fo:language="sv" fo:country="SE"
 fo:font-size="11pt"/></style:default-style>
<style:style style:name="Standard" style:family="paragraph" style:class="text"/>
<style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph"
 style:parent-style-name="Standard" style:class="text"/>
<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"
 style:next-style-name="Text_20_body"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph"
 style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="1"/>
<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"
 style:parent-style-name="Heading" style:next-style-name="Text_20_body" style:default-outline-level="2"/>
<style:style style:name="Beslutspunkt" style:family="paragraph" style:parent-style-name="Text_20_body"
 style:list-style-name="Punkter"/>
<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1"
 style:num-prefix="§ " text:start-value="{{first}}"/><text:outline-level-style text:level="2"
 style:num-format=""/></text:outline-style>{_POINTS}</office:styles>"""

# AutoText is kept in the format before ODF
_OLD_SPACES = (
    " ".join(
        f'xmlns:{name}="http://openoffice.org/2000/{name}"' for name in ("office", "text", "style", "table")
    )
    + ' xmlns:fo="http://www.w3.org/1999/XSL/Format" office:class="text" office:version="1.0"'
)
_OLD_STYLES = "".join(
    f'<style:style style:name="{name}" style:family="paragraph" style:class="text"/>'
    for name in ("Standard", "Text body", "Heading 1", "Heading 2", "Beslutspunkt")
)


def _in_old_words(body: str) -> str:
    """A body in the format that AutoText is kept in; points have their number from their style."""
    for new, old in (
        ('<text:list text:style-name="Punkter"><text:list-item>', ""),
        ("</text:list-item></text:list>", ""),
        ("Heading_20_", "Heading "),
        ("Text_20_body", "Text body"),
        ("text:outline-level", "text:level"),
        ("office:value-type", "table:value-type"),
    ):
        body = body.replace(new, old)
    return body


def document(path: Path, body: str, first: int) -> None:
    """A Writer document with this body; § are counted from `first`."""
    content = f"{_HEAD}<office:document-content {_SPACES}><office:body><office:text>{body}</office:text>"
    content += "</office:body></office:document-content>"
    styles = _STYLES.format(first=first)
    styles = f"{_HEAD}<office:document-styles {_SPACES}>{styles}</office:document-styles>"
    kinds = {
        "/": "application/vnd.oasis.opendocument.text",
        "content.xml": "text/xml",
        "styles.xml": "text/xml",
    }
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in kinds.items()
    )
    manifest = f"{_HEAD}<manifest:manifest {_SPACES}>{entries}</manifest:manifest>".replace(
        ' office:version="1.3"', ' manifest:version="1.3"'
    )
    with ZipFile(path, "w", ZIP_DEFLATED) as file:
        file.writestr("mimetype", kinds["/"], ZIP_STORED)
        file.writestr("content.xml", content)
        file.writestr("styles.xml", styles)
        file.writestr("META-INF/manifest.xml", manifest)


def paragraph(text: str, style: str = "Text_20_body") -> str:
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def heading(text: str, level: int) -> str:
    name = f"Heading_20_{level}"
    return f'<text:h text:style-name="{name}" text:outline-level="{level}">{escape(text)}</text:h>'


def point(text: str) -> str:
    """A point of a decision."""
    own = paragraph(text, "Beslutspunkt")
    return f'<text:list text:style-name="Punkter"><text:list-item>{own}</text:list-item></text:list>'


def table(name: str, rows: Iterable[tuple[str, ...]]) -> str:
    every = list(rows)
    columns = f'<table:table-column table:number-columns-repeated="{len(every[0])}"/>'
    lines = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string">{paragraph(cell, "Standard")}</table:table-cell>'
            for cell in row
        )
        + "</table:table-row>"
        for row in every
    )
    return f'<table:table table:name="{name}">{columns}{lines}</table:table>'


def phrases(folder: Path, bodies: Mapping[str, str]) -> None:
    """AutoText by short name, each with this body, in a profile's own folder for them."""
    bodies = {name.upper(): body for name, body in bodies.items()}  # as Writer looks them up
    blocks = "".join(
        f'<block-list:block block-list:abbreviated-name="{each}" block-list:package-name="{each}" '
        f'block-list:name="{each}" block-list:unformatted-text="false"/>'
        for each in bodies
    )
    listed = '<block-list:block-list xmlns:block-list="http://openoffice.org/2001/block-list" '
    listed += f'block-list:list-name="Protokoll">{blocks}</block-list:block-list>'
    names = ["BlockList.xml", *(f"{each}/{kind}.xml" for each in bodies for kind in ("content", "styles"))]
    entries = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="text/xml"/>' for name in names
    )
    folder.mkdir(parents=True, exist_ok=True)
    with ZipFile(folder / "protokoll.bau", "w", ZIP_DEFLATED) as file:
        file.writestr("mimetype", "", ZIP_STORED)
        file.writestr("BlockList.xml", _HEAD + listed)
        for each, body in bodies.items():
            old = _in_old_words(body)
            content = (
                f"{_HEAD}<office:document-content {_OLD_SPACES}><office:automatic-styles/><office:body>{old}"
            )
            file.writestr(f"{each}/content.xml", content + "</office:body></office:document-content>")
            own = f"{_HEAD}<office:document-styles {_OLD_SPACES}><office:styles>{_OLD_STYLES}</office:styles>"
            file.writestr(f"{each}/styles.xml", own + "</office:document-styles>")
        file.writestr(
            "META-INF/manifest.xml",
            f'{_HEAD}<manifest:manifest xmlns:manifest="http://openoffice.org/2001/manifest">'
            f'<manifest:file-entry manifest:full-path="/" manifest:media-type=""/>{entries}'
            "</manifest:manifest>",
        )
