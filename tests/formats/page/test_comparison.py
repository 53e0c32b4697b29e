"""The comparison as a web page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from msgspec.structs import replace

from app.archive.comparing import exports
from app.model.blocks import paragraph
from app.model.inlines import Marks, Text, text
from app.model.minutes import Package, new_minutes
from app.model.sections import new_section
from app.profiles import load
from tests.archive.comparing.edits import edited
from tests.meeting import build


class Balanced(HTMLParser):
    """Fails at the first element that is closed in the wrong order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.ids += [given or "" for name, given in attrs if name == "id"]
        if tag not in ("meta", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def page(before: Package, after: Package) -> str:
    return exports.page(before, after, load(), ("före", "efter")).data.decode()


def test_what_is_new_and_gone_can_be_heard_as_well_as_seen() -> None:
    section = new_section("Budget <1>", paragraph(*text("Vi säger nej till detta & annat.")))
    before = replace(new_minutes(), sections=(section,))
    part = replace(section.parts[0], blocks=(paragraph(*text("Vi säger ja till detta & annat.")),))
    shown = page(Package(before), Package(replace(before, sections=(replace(section, parts=(part,)),))))
    gone, new = re.search(r"<del>(.*?)</del>", shown), re.search(r"<ins>(.*?)</ins>", shown)
    assert gone
    assert new
    assert [re.sub("<[^>]*>", "", each[1]).split() for each in (gone, new)] == [
        ["[borttaget:", "nej", "borttaget,", "slut]"],
        ["[tillagt:", "ja", "tillagt,", "slut]"],
    ]
    assert "Budget &lt;1&gt;" in shown
    assert "<script" not in shown


def test_a_page_of_the_sample_meeting_is_sound_and_leads_to_every_change() -> None:
    before = build.package()
    for seed in range(3):
        shown = page(before, replace(before, minutes=edited(before.minutes, seed, 8)))
        checker = Balanced()
        checker.feed(shown)
        assert checker.open == []
        assert len(set(checker.ids)) == len(checker.ids)
        assert set(re.findall(r'href="#([^"]+)"', shown)) <= set(checker.ids)


def test_a_mask_stays_over_what_it_covers() -> None:
    hidden = paragraph(Text("Anna Hemlig", Marks(mask="KL 8:10")), *text(" var sjuk."))
    one = replace(new_minutes(), sections=(new_section("Val", paragraph(*text("Ingen var sjuk."))),))
    section = one.sections[0]
    other = replace(one, sections=(replace(section, parts=(replace(section.parts[0], blocks=(hidden,)),)),))
    shown = page(Package(one), Package(other))
    assert "Hemlig" not in shown
    assert "[maskerat]" in shown
