"""The page of a section, as Word has it."""

from __future__ import annotations

from app.formats.docx.measures import twips
from app.profiles import Profile


def page_properties(profile: Profile) -> str:
    """Paper and margins, as the inside of a sectPr."""
    page = profile.page
    margins = " ".join(
        f'w:{name}="{twips(mm)}"'
        for name, mm in (
            ("top", page.top),
            ("right", page.right),
            ("bottom", page.bottom),
            ("left", page.left),
            ("header", page.head),
            ("footer", page.foot),
        )
    )
    paper = f'<w:pgSz w:w="{twips(page.width)}" w:h="{twips(page.height)}"/>'
    return f'{paper}<w:pgMar {margins} w:gutter="0"/>'
