"""The inside of a paragraph as Word runs: marks, links, line breaks, footnote marks, pictures."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import count

from app.formats.docx.bookmarks import bookmark_name
from app.formats.docx.pictures import Pictures
from app.formats.docx.xml import run, text_element
from app.formats.word_languages import language_properties
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Marks, Text
from app.model.links import safe_link

_INSIDE = "#"  # begins the name of a bookmark where an address could stand
NOTE_MARK = '<w:rStyle w:val="FootnoteReference"/>'


class Links:
    """The targets that one part of the package leads to, by relation id."""

    def __init__(self, prefix: str) -> None:
        self.targets: dict[str, str] = {}
        self._prefix = prefix

    def relation(self, target: str) -> str:
        """The relation that leads to a target."""
        return self.targets.setdefault(target, f"{self._prefix}Link{len(self.targets) + 1}")


class Runs:
    """Sets the content of paragraphs in one part of the package; numbers footnotes as it meets them."""

    def __init__(
        self,
        pictures: Pictures | None = None,
        first_note: int = 1,
        prefix: str = "rId",
        sections: Container[str] = (),
    ) -> None:
        """`sections`: those that the file has bookmarks of, for references to lead there."""
        self._sections = sections
        self.links = Links(prefix)
        self._pictures = pictures
        self._notes = count(first_note)
        self._known: dict[Marks, str] = {}

    def runs(self, content: Sequence[Inline], room: int) -> str:
        """The content as runs and hyperlinks; pictures get at most `room` twips."""
        if len(content) == 1 and isinstance(only := content[0], Text) and only.marks is PLAIN:  # as most are
            return f"<w:r>{text_element(only.text)}</w:r>"
        pieces: list[str] = []
        open_link = ""
        for inline in content:
            link = self._link(inline.marks) if isinstance(inline, Text) else ""
            if link != open_link:
                pieces.append(self._turn(open_link, link))
                open_link = link
            pieces.append(self._piece(inline, room))
        if open_link:
            pieces.append(self._turn(open_link, ""))
        return "".join(pieces)

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that words were marked with."""
        return tuple(dict.fromkeys(marks.language for marks in self._known if marks.language))

    def _link(self, marks: Marks) -> str:
        """Where marked words lead: an address that is allowed, or the bookmark of the item they refer to."""
        if marks.link or not marks.item or marks.item not in self._sections:
            return safe_link(marks.link)
        return f"{_INSIDE}{bookmark_name(marks.item)}"

    def _turn(self, before: str, after: str) -> str:
        """The end of one link and the start of the next; "" is none."""
        end = "</w:hyperlink>" if before else ""
        if not after:
            return end
        if after[:1] == _INSIDE:
            return f'{end}<w:hyperlink w:anchor="{after[1:]}" w:history="1">'
        return f'{end}<w:hyperlink r:id="{self.links.relation(after)}" w:history="1">'

    def _piece(self, inline: Inline, room: int) -> str:
        match inline:
            case Text():
                return f"<w:r>{self._properties(inline.marks)}{text_element(inline.text)}</w:r>"
            case LineBreak():
                return "<w:r><w:br/></w:r>"
            case Footnote():
                mark = f'<w:footnoteReference w:id="{next(self._notes)}"/>'
                return f"<w:r><w:rPr>{NOTE_MARK}</w:rPr>{mark}</w:r>"
            case Image():
                drawing = self._pictures.drawing(inline, room) if self._pictures else ""
                return f"<w:r>{drawing}</w:r>" if drawing else run(f"[{inline.alt}]")

    def _properties(self, marks: Marks) -> str:
        if marks is PLAIN:
            return ""
        known = self._known.get(marks)
        if known is None:
            known = self._known[marks] = _properties(marks)
        return known


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
