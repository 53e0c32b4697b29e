"""What stands inside a paragraph: letters with their marks, breaks, notes, pictures, fields, changes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, NamedTuple

from msgspec.structs import replace

from app.formats.from_word.reading.context import Context
from app.formats.from_word.reading.drawings import Drawings
from app.formats.from_word.reading.fields import Fields, link_of
from app.formats.from_word.reading.names import (
    MATH,
    MC,
    PARAGRAPH_PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    VAL,
    Element,
    P,
    R,
    W,
    alternative,
    is_on,
    number,
    val,
)
from app.formats.from_word.reading.signs import sign
from app.formats.from_word.reading.styles import Look, look_of, over
from app.formats.word_languages import short_language
from app.formats.word_marks import SECTION
from app.model.inlines import PLAIN, Inline, LineBreak, Marks, Text, normal
from app.model.links import safe_link

TAB = "\u2003"
_TEXT, _DELETED = f"{W}t", f"{W}delText"
_SIGNS = {f"{W}tab": TAB, f"{W}ptab": TAB, f"{W}noBreakHyphen": "\u2011", f"{W}softHyphen": "\u00ad"}
_DRAWN = (f"{W}drawing", f"{W}pict", f"{W}object")
_NOT_READ = frozenset(f"{W}{name}" for name in ("sdtPr", "sdtEndPr", "rubyPr", "smartTagPr", "customXmlPr"))
_PLAIN_LOOK = Look()


class Weight(NamedTuple):
    """How many letters are set how, for what a paragraph looks like as a whole."""

    look: Look
    letters: int
    caps: bool


class Change(NamedTuple):
    """A tracked change that what is read now is in."""

    kind: str = ""
    element: Element | None = None


class Runs:
    """Reads the paragraphs of one story in turn: fields and comments go on from one to the next."""

    def __init__(self, context: Context, part: str, note: Callable[[str, str], Inline | None]) -> None:
        self._context, self._part, self._note = context, part, note
        self.fields = Fields()
        self._drawings = Drawings(context, part)
        self._open_comments: dict[str, str] = {}  # ours by Word's
        self._waiting: tuple[str, ...] = ()  # comments that are tied to the words that come next
        self._looks: dict[tuple[object, ...], tuple[Look, Marks]] = {}
        self._marks: dict[tuple[object, ...], Marks] = {}
        self._change = Change()
        self._link = ""
        self._item = ""  # the bookmark in a file of ours that is led to
        self._begin(_PLAIN_LOOK)

    def read(self, paragraph: Element, look: Look, change: Change) -> tuple[Inline, ...]:
        """A paragraph's content; `look`: its style's letters, `change`: one that it is all in."""
        self._begin(look)
        self._change = change
        self._walk(paragraph)
        return normal(self.content)

    def _begin(self, look: Look) -> None:
        self._look = look
        self.content: list[Inline] = []
        self.weights: list[Weight] = []
        self.bookmarks: list[str] = []
        self.boxes: list[Element] = []  # text boxes that are tied to this paragraph
        self.strays: list[Element] = []  # paragraphs and tables that stand in it, where none may
        self.drawn: list[str] = []  # words of diagrams
        self.tabs = self.breaks_page = False
        self._changes: dict[tuple[str, str, str], str] = {}  # comments on what was changed here together

    # Elements

    def _walk(self, element: Element) -> None:
        for each in element:
            tag = each.tag
            if tag == RUN:
                self._run(each)
            elif (handle := _INLINES.get(tag)) is not None:
                handle(self, each)
            elif tag in (P, TABLE):
                self.strays.append(each)
            elif tag not in _NOT_READ and tag.startswith(W) and len(each):
                self._walk(each)

    def _changed(self, element: Element) -> None:
        before = self._change
        self._change = Change(element.tag.rpartition("}")[2], element)
        self._walk(element)
        self._change = before

    def _hyperlink(self, element: Element) -> None:
        before = self._link
        relation = self._context.package.relations(self._part).get(element.get(f"{R}id", ""))
        self._link = (safe_link(relation.target) if relation and relation.outside else "") or before
        leads, self._item = self._item, element.get(f"{W}anchor", "") if self._context.is_ours else ""
        self._walk(element)
        self._link, self._item = before, leads

    def _simple_field(self, element: Element) -> None:
        before = self._link
        self._link = link_of(element.get(f"{W}instr", "")) or before
        self._walk(element)
        self._link = before

    def _bookmark(self, element: Element) -> None:
        self.bookmarks.append(element.get(f"{W}name", ""))

    def _comment_begins(self, element: Element) -> None:
        if ours := self._context.comment(element.get(f"{W}id", "")):
            self._open_comments[element.get(f"{W}id", "")] = ours

    def _comment_ends(self, element: Element) -> None:
        self._open_comments.pop(element.get(f"{W}id", ""), None)

    def _alternatives(self, element: Element) -> None:
        if (chosen := alternative(element)) is not None:
            self._walk(chosen)

    def _formula(self, element: Element) -> None:
        self._say("".join(each.text or "" for each in element.iter(f"{MATH}t", _TEXT)), PLAIN, self._look)

    def _nothing(self, element: Element) -> None:
        pass

    # Runs

    def _run(self, run: Element) -> None:
        if not len(run):
            return
        first = run[0]
        properties = first if first.tag == RUN_PROPERTIES else None
        look, marks = self._set(properties)
        if look.hidden:
            self._hidden(run)
            return
        for each in run:
            if each is not properties:
                self._piece(each, look, marks)

    def _piece(self, each: Element, look: Look, marks: Marks) -> None:
        tag = each.tag
        if tag in (_TEXT, _DELETED):
            self._say(each.text or "", marks, look)
        elif tag in _SIGNS:
            self.tabs = self.tabs or _SIGNS[tag] == TAB
            self._say(_SIGNS[tag], marks, look)
        elif tag == f"{W}fldChar":
            if len(each):  # of a form
                self._say(ticked(each), marks, look)
                self.fields.sign(each, picked(each))
            else:
                self._say(self.fields.sign(each), marks, look)
        elif tag == f"{W}instrText":
            self.fields.say(each.text or "")
        elif tag == f"{W}commentReference":
            self._point_comment(each.get(f"{W}id", ""))
        elif tag == f"{MC}AlternateContent":
            chosen = alternative(each)
            for inner in chosen if chosen is not None else ():
                self._piece(inner, look, marks)
        elif not self.fields.in_code:
            self._other(each, tag, look, marks)

    def _other(self, each: Element, tag: str, look: Look, marks: Marks) -> None:
        if tag in (f"{W}br", f"{W}cr"):
            self.breaks_page = self.breaks_page or each.get(f"{W}type") == "page"
            self.content.append(LineBreak())
        elif tag == f"{W}sym":
            self._say(sign(each.get(f"{W}font", ""), each.get(f"{W}char", "")), marks, look)
        elif tag in (f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = "footnotes" if tag == f"{W}footnoteReference" else "endnotes"
            if note := self._note(kind, each.get(f"{W}id", "")):
                self.content.append(note)
        elif tag in _DRAWN:
            drawn = self._drawings.read(each)
            self.content += drawn.inlines
            self.boxes += drawn.boxes
            self.drawn += drawn.words
        elif tag == f"{W}ruby":
            self._walk(each)
        elif tag in (P, TABLE):
            self.strays.append(each)
        elif tag == RUN:
            self._run(each)

    def _hidden(self, run: Element) -> None:
        """What Word hides is left out and told; fields begin and end in it all the same."""
        if any(each.text for each in run.iter(_TEXT)):
            self._context.tell("word-file.hidden")
        for each in run:
            if each.tag == f"{W}fldChar":
                self.fields.sign(each)
            elif each.tag == f"{W}instrText":
                self.fields.say(each.text or "")

    # Letters

    def _say(self, text: str, marks: Marks, look: Look) -> None:
        if not text or self.fields.in_code:
            return
        if self._item.startswith(SECTION):
            marks = replace(marks, item=self._item.removeprefix(SECTION))
        if self._change.kind or self._link or self._open_comments or self.fields.link or self._waiting:
            marks = self._marked(marks)
        self.content.append(Text(text, marks))
        if letters := len(text.strip()):
            self.weights.append(Weight(look, letters, bool(look.caps) or (letters > 1 and text.isupper())))

    def _marked(self, marks: Marks) -> Marks:
        link = self._link or self.fields.link
        kind, element = self._change
        comments = (*self._open_comments.values(), *self._waiting)
        self._waiting = ()
        if element is not None:
            comments = (*comments, self._context.change(element, kind, self._changes))
        self._context.tied.update(comments)
        key = (marks, link, comments, kind)
        if key not in self._marks:
            self._marks[key] = replace(
                marks,
                link=link,
                comments=tuple(dict.fromkeys(comments)),
                strike=marks.strike or kind in ("del", "moveFrom"),
                underline=marks.underline and (not link or self._context.is_ours),  # which every link has
            )
        return self._marks[key]

    def _set(self, properties: Element | None) -> tuple[Look, Marks]:
        """How a run is set: all in all, and as marks by what it says itself or its own style."""
        if properties is None or not len(properties):
            return self._look, PLAIN
        key = (self._look, *[(each.tag, each.get(VAL) or each.get(f"{W}bidi")) for each in properties])
        known = self._looks.get(key)
        if known is None:
            known = self._looks[key] = self._worked_out(properties)
        return known

    def _worked_out(self, properties: Element) -> tuple[Look, Marks]:
        style = properties.find(f"{W}rStyle")
        named = _PLAIN_LOOK if style is None else self._context.styles.of(val(style), "character").look
        under = toggled(self._look, named)
        own = look_of(properties)
        look = over(under, own)
        said = over(named, own)  # by itself, and not by its paragraph
        marks = Marks(
            bold=bool(said.bold and look.bold),
            italic=bool(said.italic and look.italic),
            underline=bool(own.underline if self._context.is_ours else said.underline),
            strike=bool(said.strike),
            script="super" if said.script == "super" else "sub" if said.script == "sub" else "",
            language=self._language(properties),
        )
        return look, PLAIN if marks == PLAIN else marks

    def _language(self, properties: Element) -> str:
        """The language of a run that says its own, in a file of ours; others' say it of all and any words."""
        said = properties.find(f"{W}lang") if self._context.is_ours else None
        if said is None:
            return ""
        word = said.get(f"{W}bidi", "") if is_on(properties.find(f"{W}rtl")) else val(said)
        # A program that saved it again writes languages where none was meant, and more than one.
        return "" if len(said.attrib) > 1 and word == self._context.language else short_language(word)

    def _point_comment(self, word_id: str) -> None:
        """A comment that is tied to no stretch is tied to the words before it, or else to those that come."""
        ours = self._context.comment(word_id)
        if not ours or ours in self._waiting or ours in self._context.tied:
            return
        for at in range(len(self.content) - 1, -1, -1):
            if isinstance(last := self.content[at], Text):
                tied = (*last.marks.comments, ours)
                self.content[at] = replace(last, marks=replace(last.marks, comments=tied))
                self._context.tied.add(ours)
                return
        self._waiting = (*self._waiting, ours)

    inlines: ClassVar[dict[str, Callable[[Runs, Element], None]]] = {
        PARAGRAPH_PROPERTIES: _nothing,
        **dict.fromkeys((f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo"), _changed),
        f"{W}hyperlink": _hyperlink,
        f"{W}fldSimple": _simple_field,
        f"{W}bookmarkStart": _bookmark,
        f"{W}commentRangeStart": _comment_begins,
        f"{W}commentRangeEnd": _comment_ends,
        f"{MC}AlternateContent": _alternatives,
        f"{MATH}oMath": _formula,
        f"{MATH}oMathPara": _formula,
    }


_INLINES = Runs.inlines


def toggled(lower: Look, upper: Look) -> Look:
    """A character style on a paragraph's: what both switch on is off again, as in Word."""
    found = over(lower, upper)
    off = {
        name: False
        for name in ("bold", "italic", "caps", "strike", "hidden")
        if getattr(lower, name) and getattr(upper, name)
    }
    return found._replace(**off) if off else found


def ticked(sign: Element) -> str:
    """What a box to tick shows, "" for other fields."""
    box = sign.find(f"{W}ffData/{W}checkBox")
    if box is None:
        return ""
    tick = box.find(f"{W}checked")
    tick = box.find(f"{W}default") if tick is None else tick
    return "☒" if tick is not None and val(tick, "1") not in ("0", "false", "off") else "☐"


def picked(sign: Element) -> str:
    """What is chosen from a list, "" for other fields."""
    choices = sign.find(f"{W}ffData/{W}ddList")
    if choices is None:
        return ""
    entries = [val(each) for each in choices.iterchildren(f"{W}listEntry")]
    at = choices.find(f"{W}result")
    at = choices.find(f"{W}default") if at is None else at
    place = number(val(at), 0, 0)
    return entries[place] if place < len(entries) else ""
