"""Marked text as Markdown: stars where anybody would set them, known tags where stars would not hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby

from msgspec.structs import replace

from app.formats.markdown import escape
from app.model.inlines import PLAIN, Footnote, Image, Inline, LineBreak, Marks, Text

_OPENS = " ([„“”\"'»«–—/\u00a0"
_CLOSES = " .,;:!?)”“\"'»«–—/\u00a0"
_Key = Callable[[Marks], str]
# From the outside in. Each names what a mark is, the empty string if the text does not have it.
_LAYERS: tuple[tuple[str, _Key], ...] = (
    ("link", lambda m: m.link),
    ("span", lambda m: f"{m.language}\0{m.mask}" if m.language or m.mask else ""),
    ("u", lambda m: "u" if m.underline else ""),
    ("s", lambda m: "s" if m.strike else ""),
    ("b", lambda m: "b" if m.bold else ""),
    ("i", lambda m: "i" if m.italic else ""),
    ("script", lambda m: m.script),
)
_SIGNS = {"b": "**", "i": "*", "s": "~~"}


class Notes:
    """Numbers footnotes and names pictures in the order in which they are written."""

    def __init__(self) -> None:
        self.notes: list[Footnote] = []
        self.pictures: dict[str, str] = {}

    def number(self, note: Footnote) -> int:
        self.notes.append(note)
        return len(self.notes)

    def picture(self, media: str) -> str:
        return self.pictures.setdefault(media, f"bild{len(self.pictures) + 1}")


class InlineWriter:
    """Writes the content of paragraphs; `cell`: all in one line, and pipes are escaped."""

    def __init__(self, notes: Notes, cell: bool = False) -> None:
        self._notes = notes
        self._cell = cell

    def content(self, content: Iterable[Inline], one_line: bool = False) -> str:
        """The content as Markdown, breaks as line ends unless it must be one line."""
        inlines = [_known(inline) for inline in content]
        out = ""
        for at, inline in enumerate(inlines):
            if isinstance(inline, LineBreak):
                out += self._break(inlines, at, one_line)
            elif not (at and isinstance(inline, Text) and isinstance(inlines[at - 1], Text)):
                stop = at + 1
                while isinstance(inline, Text) and stop < len(inlines) and isinstance(inlines[stop], Text):
                    stop += 1
                out += self._run(inlines[at:stop], out, inlines[stop] if stop < len(inlines) else None)
        return out

    def _break(self, inlines: list[Inline], at: int, one_line: bool) -> str:
        sides = (inlines[at - 1] if at else None, inlines[at + 1] if at + 1 < len(inlines) else None)
        alone = any(side is None or isinstance(side, LineBreak) for side in sides)
        return "<br>" if alone or one_line or self._cell else "\\\n"

    def _run(self, run: list[Inline], before: str, following: Inline | None) -> str:
        match run[0]:
            case Footnote():
                return f"[^{self._notes.number(run[0])}]"
            case Image():
                width = f"{{width={run[0].width:g}mm}}" if run[0].width else ""
                return f"![{escape.alt(run[0].alt)}][{self._notes.picture(run[0].media)}]{width}"
            case _:
                texts = [inline for inline in run if isinstance(inline, Text)]
                last = "" if before.endswith(("\n", "<br>")) else before[-1:]
                after = "" if following is None or isinstance(following, LineBreak) else "["
                return self._texts(texts, 0, last, after)

    def _texts(self, texts: list[Text], layer: int, before: str, after: str) -> str:
        """Texts set alike in the outer layers, from this layer inwards."""
        if len(texts) == 1 and texts[0].marks == PLAIN:
            layer = len(_LAYERS)
        while layer < len(_LAYERS) and not any(_LAYERS[layer][1](each.marks) for each in texts):
            layer += 1
        if layer == len(_LAYERS):
            return escape.text(texts[0].text, before=before, after=after, cell=self._cell)
        name, key = _LAYERS[layer]
        groups = [(mark, list(found)) for mark, found in groupby(texts, lambda t: key(t.marks))]
        out = ""
        for at, (mark, found) in enumerate(groups):
            last = out[-1:] or before
            following = groups[at + 1] if at + 1 < len(groups) else None
            ahead = _ahead(following[1][0], layer) if following else after
            if mark:
                out += self._marked(name, mark, found, layer, last, ahead)
            else:
                out += self._texts(found, layer + 1, last, ahead)
        return out

    def _marked(self, name: str, mark: str, texts: list[Text], layer: int, before: str, after: str) -> str:
        if name == "link":
            return self._link(mark, texts, layer)
        if name in _SIGNS and self._starred(texts, layer, before, after):
            sign = _SIGNS[name]
            inner = texts[0].marks
            if name == "b" and inner.italic:
                sign = "***"
            return sign + escape.text(texts[0].text, before="a", after="a", cell=self._cell) + sign
        inside = self._texts(texts, layer + 1, "x", "x")
        if name == "span":
            language, _, mask = mark.partition("\0")
            attributes = f' lang="{escape.attribute(language)}"' if language else ""
            attributes += f' data-mask="{escape.attribute(mask)}"' if mask else ""
            return f"<span{attributes}>{inside}</span>"
        tag = {"super": "sup", "sub": "sub"}.get(mark, name)
        return f"<{tag}>{inside}</{tag}>"

    def _link(self, target: str, texts: list[Text], layer: int) -> str:
        alone = len(texts) == 1 and replace(texts[0].marks, link="") == PLAIN
        if alone and texts[0].text == target and escape.plain_url(target):
            return f"<{target}>"
        return f"[{self._texts(texts, layer + 1, 'x', 'x')}]({escape.url(target)})"

    @staticmethod
    def _starred(texts: list[Text], layer: int, before: str, after: str) -> bool:
        """Whether signs will be read as meant: a word or words, nothing else set, free on both sides."""
        if len(texts) != 1:
            return False
        string, marks = texts[0].text, texts[0].marks
        inner = [name for name, key in _LAYERS[layer + 1 :] if key(marks)]
        if inner and not (inner == ["i"] and _LAYERS[layer][0] == "b"):
            return False
        if not (string[0].isalnum() and string[-1].isalnum()):
            return False
        return (not before or before in _OPENS) and (not after or after in _CLOSES)


def _ahead(text: Text, layer: int) -> str:
    """The next character if it is written as itself; else one that says that signs follow."""
    marked = any(key(text.marks) for _, key in _LAYERS[layer:])
    return "[" if marked else text.text[:1]


def _known(inline: Inline) -> Inline:
    """The inline without marks that Markdown has nothing for."""
    if isinstance(inline, Text) and (inline.marks.person or inline.marks.item or inline.marks.comments):
        return replace(inline, marks=replace(inline.marks, person="", item="", comments=()))
    return inline
