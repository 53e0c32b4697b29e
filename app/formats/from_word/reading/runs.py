"""What stands inside a paragraph: letters with their marks, breaks, notes, pictures, fields, changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from app.formats.from_word.reading.context import Context, all_text, millimetres_of_emu
from app.formats.from_word.reading.fields import Fields
from app.formats.from_word.reading.names import MC, VML, WP, A, Element, R, W, val
from app.formats.from_word.reading.signs import sign
from app.formats.from_word.reading.styles import Look, look_of, over
from app.model.inlines import PLAIN, Inline, LineBreak, Marks, Text, normal
from app.model.links import safe_link

if TYPE_CHECKING:
    from collections.abc import Callable


TAB = "\u2003"
_CHANGES = {f"{W}ins": "ins", f"{W}del": "del", f"{W}moveFrom": "moveFrom", f"{W}moveTo": "moveTo"}
_INSIDE = frozenset(  # elements that say nothing themselves of what they hold
    f"{W}{name}"
    for name in (
        "smartTag",
        "customXml",
        "sdt",
        "sdtContent",
        "fldSimple",
        "bdo",
        "dir",
        "rubyBase",
        "rt",
        "ruby",
    )
)
_NO_TEXT = frozenset(
    f"{W}{name}" for name in ("pPr", "rPr", "sdtPr", "sdtEndPr", "rubyPr", "instrText", "delInstrText")
)
_TEXT, _DELETED = f"{W}t", f"{W}delText"
_SIGNS = {
    f"{W}tab": TAB,
    f"{W}ptab": TAB,
    f"{W}noBreakHyphen": "\u2011",
    f"{W}softHyphen": "\u00ad",
}
_BREAKS = (f"{W}br", f"{W}cr")
_PLAIN_LOOK = Look()


class Weight(NamedTuple):
    """How many letters are set how, for what a paragraph looks like as a whole."""

    size: float
    letters: int
    bold: bool
    italic: bool
    caps: bool
    underline: bool


class Runs:
    """Reads the paragraphs of one story in turn: fields and comments go on from one to the next."""

    def __init__(self, context: Context, part: str, note: Callable[[str, str], Inline | None]) -> None:
        self._context, self._part, self._note = context, part, note
        self._fields = Fields()
        self._open_comments: dict[str, str] = {}  # ours by Word's
        self._looks: dict[tuple[object, ...], tuple[Look, Marks, str]] = {}
        self._change: tuple[str, str] = ("", "")
        self._begin(_PLAIN_LOOK)

    def read(self, paragraph: Element, look: Look, change: tuple[str, str] = ("", "")) -> tuple[Inline, ...]:
        """A paragraph's content; `look` is what its style says of letters, `change` one that it is all in."""
        self._begin(look)
        self._change = change
        self._walk(paragraph, "")
        return normal(self.content)

    def _begin(self, look: Look) -> None:
        self._look = look
        self.content: list[Inline] = []
        self.weights: list[Weight] = []
        self.bookmarks: list[str] = []
        self.boxes: list[Element] = []  # text boxes that are tied to this paragraph
        self.drawn: list[str] = []  # words of diagrams
        self.tabs = self.breaks_page = False

    # Elements

    def _walk(self, element: Element, link: str) -> None:
        for each in element:
            tag = each.tag
            if tag == f"{W}r":
                self._run(each, link)
            elif tag in _NO_TEXT:
                continue
            elif tag in _CHANGES:
                self._changed(each, _CHANGES[tag], link)
            elif tag == f"{W}hyperlink":
                self._walk(each, self._target(each) or link)
            elif tag == f"{W}bookmarkStart":
                self.bookmarks.append(each.get(f"{W}name", ""))
            elif tag == f"{W}commentRangeStart":
                self._comment(each.get(f"{W}id", ""))
            elif tag == f"{W}commentRangeEnd":
                self._open_comments.pop(each.get(f"{W}id", ""), None)
            elif tag == f"{MC}AlternateContent":
                if (chosen := alternative(each)) is not None:
                    self._walk(chosen, link)
            elif tag in _INSIDE:
                self._walk(each, link)
            elif tag.endswith(("}oMath", "}oMathPara")):
                self._add(
                    "".join(t.text or "" for t in each.iter() if str(t.tag).endswith("}t")), PLAIN, self._look
                )

    def _changed(self, element: Element, kind: str, link: str) -> None:
        before = self._change
        self._change = (kind, self._context.change(element, kind))
        self._walk(element, link)
        self._change = before

    def _target(self, element: Element) -> str:
        relation = self._context.package.relations(self._part).get(element.get(f"{R}id", ""))
        return safe_link(relation.target) if relation and relation.outside else ""

    def _comment(self, word_id: str) -> None:
        if ours := self._context.comment(word_id):
            self._open_comments[word_id] = ours

    # Runs

    def _run(self, run: Element, link: str) -> None:
        properties = run.find(f"{W}rPr")
        look, marks, language = self._set(properties)
        if look.hidden:
            if any(each.text for each in run.iter(_TEXT)):
                self._context.tell("word-file.hidden")
            self._fields_only(run)
            return
        for each in run:
            tag = each.tag
            if tag in (_TEXT, _DELETED):
                if not self._fields.in_code:
                    self._add(each.text or "", self._marked(marks, link, language), look)
            elif tag in _SIGNS:
                self.tabs = self.tabs or _SIGNS[tag] == TAB
                if not self._fields.in_code:
                    self._add(_SIGNS[tag], self._marked(marks, link, language), look)
            elif tag in _BREAKS:
                self._break(each)
            elif tag == f"{W}fldChar":
                self._field_sign(each, marks, look)
            elif tag == f"{W}instrText":
                self._fields.say(each.text or "")
            else:
                self._other(each, tag, marks, look, link)

    def _other(self, each: Element, tag: object, marks: Marks, look: Look, link: str) -> None:
        if tag == f"{W}sym":
            self._add(
                sign(each.get(f"{W}font", ""), each.get(f"{W}char", "")), self._marked(marks, link, ""), look
            )
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = "footnotes" if tag == f"{W}footnoteReference" else "endnotes"
            if note := self._note(kind, each.get(f"{W}id", "")):
                self.content.append(note)
        elif tag == f"{W}commentReference":
            self._point_comment(each.get(f"{W}id", ""))
        elif tag == f"{MC}AlternateContent":
            if (chosen := alternative(each)) is not None:
                for inner in chosen:
                    self._other(inner, inner.tag, marks, look, link)
        elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
            self._drawing(each)
        elif tag == f"{W}ruby":
            self._walk(each, link)

    def _fields_only(self, run: Element) -> None:
        for each in run:
            if each.tag == f"{W}fldChar":
                self._fields.sign(each.get(f"{W}fldCharType", ""))
            elif each.tag == f"{W}instrText":
                self._fields.say(each.text or "")

    def _field_sign(self, each: Element, marks: Marks, look: Look) -> None:
        self._fields.sign(each.get(f"{W}fldCharType", ""))
        box = each.find(f"{W}ffData/{W}checkBox")
        if box is not None:
            ticked = box.find(f"{W}checked")
            on = ticked is not None and val(ticked, "1") not in ("0", "false")
            self._add("☒" if on else "☐", marks, look)

    def _break(self, each: Element) -> None:
        kind = each.get(f"{W}type", "")
        if kind == "page":
            self.breaks_page = True
        if not self._fields.in_code:
            self.content.append(LineBreak())

    # Letters

    def _add(self, text: str, marks: Marks, look: Look) -> None:
        if not text:
            return
        self.content.append(Text(text, marks))
        letters = sum(map(str.isalpha, text))
        if letters or text.strip():
            size = look.size or 11.0
            caps = bool(look.caps) or (letters > 1 and text.upper() == text and text.lower() != text)
            weight = Weight(
                size, len(text.strip()), bool(look.bold), bool(look.italic), caps, bool(look.underline)
            )
            self.weights.append(weight)

    def _marked(self, marks: Marks, link: str, language: str) -> Marks:
        link = link or self._fields.link
        kind, changed = self._change
        comments = (*self._open_comments.values(), *((changed,) if changed else ()))
        if not link and not comments and not language:
            return marks
        marks = replace(marks, link=link, comments=comments, language=language)
        return replace(marks, strike=True) if kind in ("del", "moveFrom") else marks

    def _set(self, properties: Element | None) -> tuple[Look, Marks, str]:
        """How a run is set: all in all, and as marks by what it says itself or its own style."""
        if properties is None or not len(properties):
            return self._look, PLAIN, ""
        style = properties.find(f"{W}rStyle")
        own = look_of(properties)
        if style is not None:
            own = over(self._context.styles.of(val(style), "character").look, own)
        known = (self._look, own)
        if known not in self._looks:
            marks = Marks(
                bold=bool(own.bold),
                italic=bool(own.italic),
                underline=bool(own.underline),
                strike=bool(own.strike),
                script="super" if own.script == "super" else "sub" if own.script == "sub" else "",
            )
            self._looks[known] = over(self._look, own), PLAIN if marks == PLAIN else marks, ""
        return self._looks[known]

    def _point_comment(self, word_id: str) -> None:
        """A comment that is tied to no stretch is tied to the words before it."""
        ours = self._context.comment(word_id)
        if not ours or not self.content:
            return
        last = self.content[-1]
        if isinstance(last, Text) and ours not in last.marks.comments and not self._is_tied(ours):
            self.content[-1] = replace(last, marks=replace(last.marks, comments=(*last.marks.comments, ours)))

    def _is_tied(self, comment: str) -> bool:
        return any(isinstance(each, Text) and comment in each.marks.comments for each in self.content)

    # Drawings

    def _drawing(self, element: Element) -> None:
        boxes = [each for each in element.iter(f"{W}txbxContent") if outermost(each, element)]
        self.boxes += boxes
        for each in element.iter(f"{VML}textpath"):
            self.drawn.append(each.get("string", ""))
        self._pictures(element)
        for each in element.iter(f"{A}graphicData"):
            self._diagram(each)

    def _pictures(self, element: Element) -> None:
        described = element.find(f".//{WP}docPr")
        alt = (described.get("descr") or described.get("title") or "") if described is not None else ""
        extent = element.find(f".//{WP}extent")
        width = millimetres_of_emu(extent.get("cx")) if extent is not None else 0.0
        for blip in element.iter(f"{A}blip"):
            if not in_box(blip, element):
                self._picture(blip.get(f"{R}embed") or blip.get(f"{R}link") or "", alt, width)
        for each in element.iter(f"{VML}imagedata"):
            shape = each.getparent()
            alt = (shape.get("alt", "") if shape is not None else "") or alt
            if not in_box(each, element):
                self._picture(each.get(f"{R}id", ""), alt, 0.0)

    def _picture(self, relation: str, alt: str, width: float) -> None:
        if image := self._context.picture(self._part, relation, alt, width):
            self.content.append(image)
        elif alt:
            self.content.append(Text(f"[{alt}]"))

    def _diagram(self, element: Element) -> None:
        relations = self._context.package.relations(self._part)
        for each in element:
            leads = each.get(f"{R}dm") or each.get(f"{R}id")
            relation = relations.get(leads or "")
            if relation and relation.kind in ("diagramData", "chart") and not relation.outside:
                words = all_text(self._context.package.xml(relation.target), f"{A}t")
                self.drawn += words
                self._context.tell("word-file.diagram")


def alternative(element: Element) -> Element | None:
    """The one of several ways to say the same that is read."""
    chosen = element.find(f"{MC}Choice")
    return chosen if chosen is not None and len(chosen) else element.find(f"{MC}Fallback")


def in_box(element: Element, top: Element) -> bool:
    """Whether an element stands in a text box below `top`, which is read by itself."""
    at = element.getparent()
    while at is not None and at is not top:
        if at.tag == f"{W}txbxContent":
            return True
        at = at.getparent()
    return False


def outermost(box: Element, top: Element) -> bool:
    """Whether a text box is in no other, and not the second way to say what was said already."""
    at = box.getparent()
    while at is not None and at is not top:
        if at.tag == f"{W}txbxContent":
            return False
        if at.tag == f"{MC}Fallback":
            first = at.getparent().find(f"{MC}Choice")  # pyright: ignore
            if first is not None and len(first):
                return False
        at = at.getparent()
    return True
