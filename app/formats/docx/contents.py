"""The contents list: a line for each item with the page it begins on.

The pages are PAGEREF fields on the items' own bookmarks, not a TOC field. A TOC is built from headings, and
Word builds it only when somebody tells it to, or asks a question each time the file is opened (updateFields).
PAGEREF fields are brought up to date by Word when the file is printed or made a PDF, by LibreOffice whenever
it lays out the pages; until then Word shows what we estimate here.
"""

from __future__ import annotations

from app.formats.docx.bookmarks import bookmark_name
from app.formats.docx.measures import twips
from app.formats.docx.xml import paragraph, run
from app.formats.flow import Contents, Entry
from app.profiles import Profile

_FIELD = '<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def contents(block: Contents, pages: dict[str, int], profile: Profile) -> list[str]:
    """Heading and lines; `pages` by section, where they are guessed at."""
    width = twips(profile.page.text_width)
    longest = max((len(entry.number) for entry in block.entries), default=0)
    hang = max(twips(longest * profile.fonts.size * 0.21 + 3), twips(8)) if longest else 0
    stop = f'<w:tab w:val="left" w:pos="{hang}"/>' if hang else ""
    properties = (
        f'<w:tabs>{stop}<w:tab w:val="right" w:leader="dot" w:pos="{width}"/></w:tabs>'
        f'<w:ind w:left="{hang}" w:hanging="{hang}"/>'
    )
    out = [paragraph("TOCHeading", run(block.heading))]
    out += [_line(entry, pages.get(entry.section, 1), bool(hang), properties) for entry in block.entries]
    return out


def _line(entry: Entry, page: int, hanging: bool, properties: str) -> str:
    name = bookmark_name(entry.section)
    number = run(entry.number) if entry.number else ""
    tab = "<w:r><w:tab/></w:r>" if hanging else ""
    text = run(entry.text) if entry.text else ""
    field = (
        f"{_FIELD.format(kind='begin')}"
        f'<w:r><w:instrText xml:space="preserve"> PAGEREF {name} \\h </w:instrText></w:r>'
        f"{_FIELD.format(kind='separate')}{run(str(page))}{_FIELD.format(kind='end')}"
    )
    inside = f"{number}{tab}{text}<w:r><w:tab/></w:r>{field}"
    return paragraph(
        "TOC1", f'<w:hyperlink w:anchor="{name}" w:history="1">{inside}</w:hyperlink>', properties
    )
