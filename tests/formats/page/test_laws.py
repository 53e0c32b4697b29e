"""What holds for the page of every document, as checkers of accessibility ask for it."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from app.formats import page
from app.formats.page.colours import dark, light
from app.model.links import safe_link
from app.model.minutes import Package
from app.profiles import load
from app.profiles.contrast import LEAST, contrast
from app.profiles.profile import Colours
from tests.formats.page.opened import headings, opened
from tests.formats.small import few, small_documents
from tests.strategies import full_documents

_LOADING = ("script", "iframe", "object", "embed", "link", "video", "audio", "source", "base", "form", "svg")


@few(12)
@given(small_documents() | full_documents())
def test_every_page_keeps_the_rules(package: Package) -> None:
    tree = opened(package)
    ids = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(ids) == len(set(ids))
    levels = [level for level, _ in headings(tree)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    for tag in ("header", "main", "footer"):
        assert len(tree.findall(f".//{tag}")) == 1
    assert not [each.tag for each in tree.iter(*_LOADING)]
    assert tree.get("lang")
    assert tree.findtext(".//title")
    _check_links(tree, ids)
    _check_tables(tree)
    for image in tree.iter("img"):
        assert image.get("alt")
        assert image.get("src").startswith("data:image/")


def _check_links(tree: Any, ids: list[str]) -> None:
    for link in tree.iter("a"):
        target = link.get("href")
        assert link.text_content().strip() or link.get("aria-label")
        assert target[1:] in ids if target.startswith("#") else safe_link(target)
    marks = [each for each in tree.iter("a") if each.get("role") == "doc-noteref"]
    backs = [each for each in tree.iter("a") if each.get("role") == "doc-backlink"]
    assert [each.get("href") for each in backs] == [f"#{each.get('id')}" for each in marks]
    notes = [each.get("id") for each in tree.xpath("//section[@role='doc-endnotes']/ol/li")]
    assert [each.get("href") for each in marks] == [f"#{note}" for note in notes]


def _check_tables(tree: Any) -> None:
    for table in tree.iter("table"):
        assert table.find("caption").text_content().strip()
    for cell in tree.iter("th"):
        assert cell.get("scope") == "col"
    for each in tree.xpath("//div[@class='scroll']"):
        assert each.get("tabindex") == "0"
        assert each.get("role") == "group"


@few(5)
@given(full_documents())
def test_the_same_document_gives_the_same_bytes(package: Package) -> None:
    assert page.write(package, load()) == page.write(package, load())


_colour = st.text("0123456789ABCDEF", min_size=6, max_size=6)


@few(60)
@given(_colour, _colour, _colour, _colour)
def test_text_can_be_read_in_whatever_colours_a_profile_has(a: str, b: str, c: str, d: str) -> None:
    profile = load()
    profile = replace(
        profile,
        colours=Colours(text=a, title=b, muted=c, accent=d, shade=b, link=c),
        headings=tuple(replace(each, colour=a) for each in profile.headings),
    )
    for scheme in (light(profile), dark(profile)):
        shown = (scheme.text, scheme.title, scheme.muted, scheme.accent, scheme.link, *scheme.headings)
        for behind in (scheme.page, scheme.shade):
            assert all(contrast(each, behind) >= LEAST for each in shown)


def test_a_colour_that_can_be_read_stays_the_profile_s() -> None:
    colours = load().colours
    assert (light(load()).text, light(load()).link) == (colours.text, colours.link)
