"""Running head and foot of ours where a template has none; its own count wherever it has them."""

from __future__ import annotations

from app.formats.docx.own.look import is_on
from app.formats.docx.own.opened import Opened
from app.formats.docx.own.tree import Element, Splices

_AFTER_TITLE = (
    "w:textDirection",
    "w:bidi",
    "w:rtlGutter",
    "w:docGrid",
    "w:printerSettings",
    "w:sectPrChange",
)


def lacks(template: Opened) -> tuple[bool, bool]:
    """Whether the template has no running head at all, and no foot."""
    names = {each.name for each in template.document.root.all("w:headerReference", "w:footerReference")}
    return "w:headerReference" not in names, "w:footerReference" not in names


def kinds(template: Opened, section: Element | None, is_protokoll: bool) -> dict[str, str]:
    """Which part of ours stands on which pages, "first_head" for "header/first", if the template has none."""
    no_head, no_foot = lacks(template)
    titled = section is not None and is_on(section.child("w:titlePg"))
    both = no_head and no_foot
    out: dict[str, str] = {}
    if no_head:
        out["header/default"] = "head"
        if titled or both:
            out["header/first"] = "first_head"
    if no_foot:
        out["footer/default"] = "foot" if titled or both or is_protokoll else "first_foot"
        if titled or both:
            out["footer/first"] = "first_foot"
    settings = template.tree_of("settings")
    if settings and is_on(settings.root.child("w:evenAndOddHeaders")):
        out |= {f"{each[:6]}/even": name for each, name in list(out.items()) if each.endswith("default")}
    return out


def references(used: dict[str, str], ids: dict[str, str]) -> str:
    """The references to our parts, in a sectPr."""
    return "".join(
        f'<w:{kind}Reference w:type="{pages}" r:id="{ids[name]}"/>'
        for (kind, _, pages), name in ((each.partition("/"), name) for each, name in used.items())
    )


def refer(section: Element, splices: Splices, xml: str, first_differs: bool) -> None:
    """Put references into a section that has none."""
    is_titled = section.child("w:titlePg") is not None
    title = "<w:titlePg/>" if first_differs and not is_titled else ""
    if section.is_empty_tag:
        splices.append(section, xml + title)
        return
    splices.insert(section.inside, xml)
    after = next((each for each in section.children if each.name in _AFTER_TITLE), None)
    if title:
        splices.insert(after.start if after else section.tail, title)
