"""Fills the place-holders of one part: {{datum}} in its text, content controls and fields that are called so.

Word's spell checker may break {{datum}} into several runs; what is filled in stands in the first of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from app.errors import Message
from app.formats.docx.own.fields import CONTENT, HOLDER, Values, field_of
from app.formats.docx.own.tree import Element, Splices, Xml
from app.formats.docx.xml import text_element

_LEFT_ALONE = ("picture", "checkbox", "docPartObj", "docPartList", "repeatingSection", "group")
_PROPERTY = re.compile(r'^\s*DOCPROPERTY\s+(?:"([^"]+)"|(\S+))', re.IGNORECASE)


class Filling:
    """What was met in a part: `fields` as they are written, `unknown` ones among them."""

    def __init__(self, xml: Xml, splices: Splices, values: Values) -> None:
        self._xml = xml
        self._splices = splices
        self._values = values
        self._done: set[int] = set()  # the texts that are filled already, by their places
        self.fields: list[str] = []
        self.unknown: list[str] = []

    def fill(self, within: Iterable[Element]) -> None:
        """Fill everything in the elements."""
        for element in within:
            for control in _and_below(element, "w:sdt"):
                self._control(control)
            for paragraph in _and_below(element, "w:p"):
                self._properties(paragraph)
                self._paragraph(paragraph)

    def _control(self, control: Element) -> None:
        """A content control whose tag or title is a field."""
        name, value = control_name(control, self._values)
        content = control.child("w:sdtContent")
        if not name or content is None or any(each.start in self._done for each in content.all("w:t")):
            return
        self.fields.append(name)
        self._free(control, content)
        texts = list(content.all("w:t"))
        for index, text in enumerate(texts):
            self._set(text, value if index == 0 else "")
        if not texts:
            self._splices.append(next(content.all("w:p"), content), f"<w:r>{text_element(value)}</w:r>")

    def _free(self, control: Element, content: Element) -> None:
        """Take away what would undo it: the mark that it is empty, and where its text is taken from."""
        properties = control.child("w:sdtPr")
        if properties is None:
            return
        was_empty = properties.child("w:showingPlcHdr")
        for each in properties.children:
            if each is was_empty or each.name.endswith("dataBinding"):
                self._splices.remove(each)
        if was_empty:
            for style in list(content.all("w:rStyle")):
                self._splices.remove(style)

    def _properties(self, paragraph: Element) -> None:
        """Fields of Word's own that show a property called as one of ours."""
        for simple in paragraph.all("w:fldSimple"):
            self._shown(simple.attributes.get("w:instr", ""), list(simple.all("w:t")))
        code, texts, inside = "", list[Element](), ""
        for each in paragraph.all("w:fldChar", "w:instrText", "w:t"):
            kind = each.attributes.get("w:fldCharType", "")
            if kind == "end":
                self._shown(code, texts)
                code, texts, inside = "", [], ""
            elif kind:
                inside = kind
            elif each.name == "w:instrText":
                code += each.text
            elif inside == "separate":
                texts.append(each)

    def _shown(self, code: str, texts: list[Element]) -> None:
        found = _PROPERTY.match(code)
        name = (found[1] or found[2]) if found else ""
        value = self._values.of(name) if name and field_of(name) != CONTENT else None
        if value is None or not texts:
            return
        self.fields.append(name)
        for index, text in enumerate(texts):
            self._set(text, value if index == 0 else "")

    def _paragraph(self, paragraph: Element) -> None:
        texts = [text for text in own_texts(paragraph) if text.start not in self._done]
        whole = "".join(text.text for text in texts)
        if "{{" not in whole:
            return
        found = [(at.start(), at.end(), self._filled(at[1])) for at in HOLDER.finditer(whole)]
        filled = [(start, end, value) for start, end, value in found if value is not None]
        start = 0
        for text in texts:
            end = start + len(text.text)
            if any(first < end and last > start for first, last, _ in filled):
                self._set(text, _with(whole, start, end, filled))
            start = end

    def _filled(self, name: str) -> str | None:
        name = " ".join(name.split())
        self.fields.append(name)
        value = None if field_of(name) == CONTENT else self._values.of(name)
        if value is None and field_of(name) != CONTENT:
            self.unknown.append(name)
        return value

    def _set(self, text: Element, words: str) -> None:
        tag = self._xml.data[text.start + 1 : text.inside].split(None, 1)[0].rstrip(b"/>").decode()
        inner = text_element(words)
        if tag != "w:t":
            inner = re.sub(r"(</?)w:", rf"\g<1>{tag.removesuffix('t')}", inner)
        self._done.add(text.start)
        self._splices.replace(text.start, text.end, inner)


def _with(whole: str, start: int, end: int, filled: list[tuple[int, int, str]]) -> str:
    """What a run that holds `whole[start:end]` says once what begins in it is filled."""
    out, at = "", start
    for first, last, value in filled:
        if last <= start or first >= end:
            continue
        out += whole[at : max(first, at)] + (value if first >= start else "")
        at = min(last, end)
    return out + whole[at:end]


def unknown_fields(names: Iterable[str]) -> Message:
    """Names of place-holders that nothing fills."""
    named = (f"{{{{{name}}}}}" for name in dict.fromkeys(names))
    return Message("word.unknown-fields", {"fields": ", ".join(named)})


def control_name(control: Element, values: Values) -> tuple[str, str]:
    """The field that a content control is for, and what fills it; both "" for one that is none of ours."""
    properties = control.child("w:sdtPr")
    if properties is None or any(each.name.endswith(_LEFT_ALONE) for each in properties.children):
        return "", ""
    for name in (properties.value("w:tag"), properties.value("w:alias")):
        if name and field_of(name) != CONTENT and (value := values.of(name)) is not None:
            return name, value
    return "", ""


def own_texts(paragraph: Element) -> Iterator[Element]:
    """The texts of a paragraph, without those of text boxes that hang in it."""
    for child in paragraph.children:
        if child.name == "w:t":
            yield child
        elif child.name != "w:p":
            yield from own_texts(child)


def _and_below(element: Element, name: str) -> Iterator[Element]:
    if element.name == name:
        yield element
    yield from element.all(name)
