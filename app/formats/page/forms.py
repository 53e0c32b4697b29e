"""Letterhead, front page, signatures, notice and contents as HTML: lists of labels and what they name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from app.formats.flow import Certification, Contents, Fact, Front, Group, Letterhead, Notice, Row, Signatures
from app.formats.page.words import say

CONTENTS = "innehall"


def letterhead(head: Letterhead, tongue: str = "") -> str:
    """Who sends, and the labelled facts."""
    sender = "<br>".join(map(say, head.sender))
    return (f'<p class="sender">{sender}</p>\n' if sender else "") + _facts("facts", head.facts, tongue)


def front(page: Front, tongue: str = "") -> str:
    """Who met, what it is and when, then the rows."""
    sender = " · ".join(map(say, filter(None, (page.municipality, page.body))))
    return "".join(
        (
            f'<p class="sender">{sender}</p>\n' if sender else "",
            f"<h1{tongue}>{say(page.type)}</h1>\n",
            f'<p class="subtitle">{say(page.title)}</p>\n' if page.title else "",
            _facts("facts", (fact for fact in page.facts if fact.value), tongue),
            _list("rows", ((row.label, _groups(row, tongue)) for row in page.rows), tongue),
        )
    )


def signatures(block: Signatures, tongue: str = "") -> str:
    """Who signs, as what, for which items."""
    items = f'<p><span class="label"{tongue}>{say(block.items.label)}</span> {say(block.items.value)}</p>\n'
    signed = (Fact(" ".join(filter(None, (line.role, line.items))), line.name) for line in block.lines)
    head = f"<h2{tongue}>{say(block.label)}</h2>\n"
    return head + (items if block.items.value else "") + _facts("boxes signed", signed, tongue)


def notice(block: Notice, level: int = 2, tongue: str = "") -> str:
    """The notice and its proof; what is not known is left to be filled in. At level 1 it is all there is."""
    rows = (*block.rows, Fact(block.signature, ""))
    return _titled(block.title, block.text, level, tongue) + _facts("boxes", rows, tongue)


def certification(block: Certification, tongue: str = "") -> str:
    """The lines by which an extract is certified."""
    signed = (Fact(line, "") for line in block.lines)
    return _titled(block.title, block.text, 2, tongue) + _facts("boxes signed", signed, tongue)


def contents(block: Contents, anchors: Mapping[str, str], tongue: str = "") -> str:
    """The list of sections, each leading there; `anchors` by the sections' ids."""
    plain = "" if any(entry.number for entry in block.entries) else " plain"
    lines = (
        f'<li class="flat"><a href="#{anchors[entry.section]}">'
        + (f'<span class="number">{say(entry.number)}</span> ' if entry.number else "")
        + f"{say(entry.text)}</a></li>\n"
        for entry in block.entries
    )
    return (
        f'<nav class="contents{plain}" id="{CONTENTS}" aria-labelledby="{CONTENTS}-rubrik" tabindex="-1">\n'
        f'<h2 id="{CONTENTS}-rubrik"{tongue}>{say(block.heading)}</h2>\n<ol>\n{"".join(lines)}</ol>\n</nav>\n'
    )


def _titled(title: str, text: str, level: int, tongue: str) -> str:
    return f"<h{level}{tongue}>{say(title)}</h{level}>\n" + (f"<p{tongue}>{say(text)}</p>\n" if text else "")


def _facts(kind: str, facts: Iterable[Fact], tongue: str) -> str:
    return _list(kind, ((fact.label, say(fact.value)) for fact in facts), tongue)


def _list(kind: str, pairs: Iterable[tuple[str, str]], tongue: str) -> str:
    """Labels with what they name; one that comes again later begins a new list, which has each label once."""
    lists: list[dict[str, list[str]]] = []
    last = ""
    for label, inside in pairs:
        if not lists or (label in lists[-1] and label != last):
            lists.append({})
        lists[-1].setdefault(label, []).append(f"<dd>{inside}</dd>")
        last = label
    return "".join(
        f'<dl class="{kind}">\n{"".join(_named(pair, tongue) for pair in each.items())}</dl>\n'
        for each in lists
    )


def _named(pair: tuple[str, list[str]], tongue: str) -> str:
    return f"<div><dt{tongue}>{say(pair[0])}</dt>{''.join(pair[1])}</div>\n"


def _groups(row: Row, tongue: str) -> str:
    return "".join(_group(group, tongue) for group in row.groups)


def _group(group: Group, tongue: str) -> str:
    label = f'<p class="group"{tongue}>{say(group.label)}</p>' if group.label else ""
    if len(group.lines) == 1:
        return f"{label}<p>{say(group.lines[0])}</p>"
    lines = "".join(f"<li>{say(line)}</li>" for line in group.lines)
    return f'{label}<ul class="names">{lines}</ul>'
