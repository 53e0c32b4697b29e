"""Reads the XML of a Word file: all that can be seen of it, in order, and how it looks."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from app.errors import UserError
from app.formats.from_word.reading.context import Context
from app.formats.from_word.reading.names import Element, R, W, is_on
from app.formats.from_word.reading.package import Package
from app.formats.from_word.reading.story import Story, flat
from app.formats.from_word.source import Running, Source

if TYPE_CHECKING:
    from collections.abc import Iterator


_PROPERTIES = {  # of the part with the file's own properties, and what they are called here
    "title": "title",
    "creator": "author",
    "subject": "subject",
    "identifier": "identifier",
    "language": "language",
    "created": "created",
    "modified": "modified",
}
_LONGEST = 1_000  # characters of one


def read(data: bytes, *, name: str) -> Source:
    """What a .docx, .docm or .dotx file says and how it looks; UserError "word-file.…" for others."""
    try:
        return _read(Package(data, name))
    except UserError as error:
        raise error.at(name) from error
    except RecursionError as error:
        raise UserError("word-file.too-deep", file=name, place="word/document.xml") from error


def _read(package: Package) -> Source:
    context = Context(package)
    root = package.xml(package.main)
    bodies = [*root.iterchildren(f"{W}body")] if root is not None else []
    if root is None or not bodies:
        raise UserError("word-file.not-word")
    story = Story(context, package.main)
    blocks = tuple(block for body in bodies for block in story.blocks(body))
    running = tuple(_running(context, root))
    sizes: Counter[float] = Counter()
    for each in flat(blocks):
        sizes[each.size] += sum(len(getattr(inline, "text", "")) for inline in each.content)
    default = context.styles.default.size or context.styles.of("").look.size or 11.0
    return Source(
        blocks=blocks,
        running=running,
        comments=tuple(context.comments.values()),
        media=context.media,
        properties=_properties(package),
        size=sizes.most_common(1)[0][0] if sizes else default,
        messages=(*package.messages, *context.messages),
    )


def _running(context: Context, root: Element) -> Iterator[Running]:
    """Every header and footer that a section of the document shows, once."""
    package = context.package
    relations = package.relations(package.main)
    settings = package.xml(package.related(package.main, "settings"))
    even = settings is not None and bool(is_on(settings.find(f"{W}evenAndOddHeaders")))
    seen: set[str] = set()
    for each in root.iter(f"{W}headerReference", f"{W}footerReference"):
        section, which = each.getparent(), each.get(f"{W}type", "default")
        first = section is not None and bool(is_on(section.find(f"{W}titlePg")))
        relation = relations.get(each.get(f"{R}id", ""))
        if (which == "first" and not first) or (which == "even" and not even):
            continue  # which Word keeps and does not show
        if relation is None or relation.outside or relation.target in seen:
            continue
        seen.add(relation.target)
        part = package.xml(relation.target)
        if part is not None:
            kind = "header" if each.tag == f"{W}headerReference" else "footer"
            blocks = Story(context, relation.target).blocks(part)
            if any(paragraph.content for paragraph in flat(blocks)):
                yield Running(kind, blocks)


def _properties(package: Package) -> dict[str, str]:
    root = package.xml(package.related("", "core-properties"))
    found: dict[str, str] = {}
    for each in root if root is not None else ():
        known = _PROPERTIES.get(str(each.tag).rpartition("}")[2])
        if known and each.text:
            found[known] = each.text.strip()[:_LONGEST]
    return found
