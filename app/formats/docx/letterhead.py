"""The top of the first page: who sends at the left, what, when and where at the right.

The two stand in two columns of a section of their own: plain paragraphs, which screen readers read in
their order.
"""

from __future__ import annotations

from collections.abc import Iterable

from app.formats.docx.measures import twips
from app.formats.docx.xml import paragraph, run
from app.formats.flow import Fact, Letterhead
from app.profiles import Profile

_GAP = 6.0  # mm between the columns
_LETTER = 0.2  # mm of a letter's breadth for each point of its size
_LABELS = (16.0, 42.0)  # mm: the least and the most that labels get
_COLUMN_BREAK = '<w:r><w:br w:type="column"/></w:r>'
_LABEL = '<w:rStyle w:val="FactLabel"/>'


def letterhead(head: Letterhead, profile: Profile, section: str) -> list[str]:
    """Its paragraphs; `section` is the start of a sectPr's inside: head and foot, page size, margins.

    Without one there are no columns: the facts stand below the sender.
    """
    sender = [
        paragraph("Sender", run(line, "" if index else "<w:b/><w:bCs/>"))
        for index, line in enumerate(head.sender)
    ]
    stop = _label_width(head.facts, profile)
    if not section:
        return _stacked(sender, head.facts, stop)
    if not sender or not head.facts:
        return sender + [paragraph("Fact", _fact(fact), _hanging(stop)) for fact in head.facts]
    columns = _columns(head, stop, profile)
    facts: list[str] = []
    for index, fact in enumerate(head.facts):
        last = index == len(head.facts) - 1
        end = f"<w:sectPr>{section}{columns}<w:titlePg/></w:sectPr>" if last else ""
        start = "" if index else _COLUMN_BREAK
        facts.append(paragraph("Fact", start + _fact(fact), _hanging(stop) + end))
    return sender + facts


def _stacked(sender: list[str], facts: tuple[Fact, ...], stop: float) -> list[str]:
    """The facts below the sender, with room round them."""
    out = list(sender)
    for index, fact in enumerate(facts):
        before = ' w:before="160"' if index == 0 and sender else ""
        after = ' w:after="240"' if index == len(facts) - 1 else ""
        tabs, indent = _hanging(stop).split("<w:ind", 1)
        room = f"<w:spacing{before}{after}/>" if before or after else ""
        out.append(paragraph("Fact", _fact(fact), f"{tabs}{room}<w:ind{indent}"))
    return out


def _fact(fact: Fact) -> str:
    return f"{run(fact.label, _LABEL)}<w:r><w:tab/></w:r>{run(fact.value)}"


def _hanging(mm: float) -> str:
    at = twips(mm)
    return f'<w:tabs><w:tab w:val="left" w:pos="{at}"/></w:tabs><w:ind w:left="{at}" w:hanging="{at}"/>'


def _label_width(facts: tuple[Fact, ...], profile: Profile) -> float:
    longest = _breadth((fact.label for fact in facts), profile)
    return min(max(longest + 2, _LABELS[0]), _LABELS[1])


def _columns(head: Letterhead, labels: float, profile: Profile) -> str:
    """The columns of the letterhead: the right one as wide as its rows need, if the sender leaves room."""
    width = profile.page.text_width - _GAP
    least, most = width * 0.44, width * 0.66
    needed = labels + _breadth((fact.value for fact in head.facts), profile)
    beside = width - _breadth(head.sender, profile)
    right = max(least, min(needed, beside, most))
    each = f'<w:col w:w="{twips(width - right)}" w:space="{twips(_GAP)}"/><w:col w:w="{twips(right)}"/>'
    return f'<w:cols w:num="2" w:equalWidth="0">{each}</w:cols>'


def _breadth(lines: Iterable[str], profile: Profile) -> float:
    """About how many mm the longest of the lines takes."""
    return max((len(line) for line in lines), default=0) * _LETTER * profile.fonts.size
