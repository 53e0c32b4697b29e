"""The inside of a paragraph as Word runs: marks, links, line breaks, footnote marks, pictures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import count, groupby

from app.formats.docx.languages import language_properties
from app.formats.docx.pictures import Pictures
from app.formats.docx.xml import run, text_element
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text
from app.model.links import safe_link

NOTE_MARK = '<w:rStyle w:val="FootnoteReference"/>'


class Links:
    """The targets that one part of the package leads to, by relation id."""

    def __init__(self) -> None:
        self.targets: dict[str, str] = {}

    def relation(self, target: str) -> str:
        """The relation that leads to a target."""
        return self.targets.setdefault(target, f"rIdLink{len(self.targets) + 1}")


class Runs:
    """Sets the content of paragraphs in one part of the package; numbers footnotes as it meets them."""

    def __init__(self, pictures: Pictures | None = None) -> None:
        self.links = Links()
        self._pictures = pictures
        self._notes = count(1)
        self._known: dict[Marks, str] = {}

    def runs(self, content: Iterable[Inline], room: int) -> str:
        """The content as runs and hyperlinks; pictures get at most `room` twips."""
        pieces: list[str] = []
        for link, inlines in groupby(content, _link):
            inner = "".join(self._pieces(inlines, room))
            if link and (target := safe_link(link)):
                inner = (
                    f'<w:hyperlink r:id="{self.links.relation(target)}" w:history="1">{inner}</w:hyperlink>'
                )
            pieces.append(inner)
        return "".join(pieces)

    def _pieces(self, inlines: Iterable[Inline], room: int) -> Iterator[str]:
        for inline in inlines:
            match inline:
                case Text():
                    properties = self._known.get(inline.marks)
                    if properties is None:
                        properties = self._known[inline.marks] = _properties(inline.marks)
                    yield f"<w:r>{properties}{text_element(inline.text)}</w:r>"
                case LineBreak():
                    yield "<w:r><w:br/></w:r>"
                case Footnote():
                    mark = f'<w:footnoteReference w:id="{next(self._notes)}"/>'
                    yield f"<w:r><w:rPr>{NOTE_MARK}</w:rPr>{mark}</w:r>"
                case Image():
                    drawing = self._pictures.drawing(inline, room) if self._pictures else ""
                    yield f"<w:r>{drawing}</w:r>" if drawing else run(f"[{inline.alt}]")


def _link(inline: Inline) -> str:
    return inline.marks.link if isinstance(inline, Text) else ""


def _properties(marks: Marks) -> str:
    """The run's rPr, in the schema's order."""
    inside = "".join(
        (
            '<w:rStyle w:val="Hyperlink"/>' if safe_link(marks.link) else "",
            "<w:b/><w:bCs/>" if marks.bold else "",
            "<w:i/><w:iCs/>" if marks.italic else "",
            "<w:strike/>" if marks.strike else "",
            '<w:u w:val="single"/>' if marks.underline else "",
            f'<w:vertAlign w:val="{marks.script}script"/>' if marks.script else "",
            language_properties(marks.language),
        )
    )
    return f"<w:rPr>{inside}</w:rPr>" if inside else ""
