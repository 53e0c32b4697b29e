"""What can be seen in a Word file, by a walk that knows nothing of ours: the XML's own text, and no more.

It looks at local names only, and believes in little: alternatives once, instructions of fields not at all,
deleted text too. Paragraphs are compared without blanks, tabs, hyphens and the signs of picture fonts, which
may be kept in several ways. What diagrams and pictures are described by may be there or not.
"""

from __future__ import annotations

import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from io import BytesIO
from unicodedata import category
from xml.etree import ElementTree
from zipfile import ZipFile

from app.formats.from_word.source import Source, SourceBlock, SourceParagraph
from app.model.inlines import Footnote, Image, Inline, LineBreak, Text, clean

Element = ElementTree.Element
_DROPPED = re.compile(r"[\s\u00ad\u2010\u2011\-•·\u200b-\u200f\ue000-\uf8ff]+")
_UNDERSTOOD = {
    "wps",
    "wpg",
    "wpc",
    "wpi",
    "w14",
    "w15",
    "w16se",
    "wp14",
    "a14",
    "v",
    "w16cid",
    "wne",
    "m",
    "o",
}


@dataclass
class Seen:
    """Paragraphs as they are seen; `running` once each.

    `hidden`: what is said to be hidden, and what describes pictures: either is right.
    """

    paragraphs: list[str] = field(default_factory=list[str])
    running: set[str] = field(default_factory=set[str])
    hidden: list[str] = field(default_factory=list[str])


def squeezed(text: str) -> str:
    """Text to compare."""
    kept = _DROPPED.sub("", clean(text))
    if kept.isascii():
        return kept
    return "".join(each for each in kept if each.isascii() or category(each) not in ("So", "Sm"))


def of_source(source: Source) -> Seen:
    """What a reader gave."""
    seen = Seen([each for each in _blocks(source.blocks) if each])
    seen.running = {each for running in source.running for each in _blocks(running.blocks) if each}
    return seen


def _blocks(blocks: tuple[SourceBlock, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, SourceParagraph):
            yield from _content(block.content)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from _blocks(cell.blocks)


def _content(content: tuple[Inline, ...]) -> Iterator[str]:
    words = ""
    for inline in content:
        match inline:
            case Text():
                words += inline.text
            case Footnote():
                notes = "".join(each.text if isinstance(each, Text) else "\n" for each in inline.content)
                yield squeezed(notes)
            case LineBreak() | Image():
                pass
    yield squeezed(words)


class _Walk:
    """One story's paragraphs; `notes` by kind and id."""

    def __init__(self, seen: list[str], notes: dict[tuple[str, str], Element], hiding: set[str]) -> None:
        self.seen, self._notes, self._hiding = seen, notes, hiding
        self.hidden: list[str] = []
        self._fields: list[bool] = []  # whether each open field has come to what it shows
        self._open: list[str] = []
        self._code = ""

    def __call__(self, element: Element) -> None:
        name = _local(element)
        if name == "p" and "math" not in element.tag:
            self._open.append("")
            self._inside(element)
            self.seen.append(squeezed(self._open.pop()))
        elif name == "AlternateContent":
            if (chosen := _chosen(element)) is not None:
                self._inside(chosen)
        elif name == "r" and "math" not in element.tag:
            self._run(element)
        elif name in ("footnoteReference", "endnoteReference"):
            note = self._notes.get((name[:-9], _attribute(element, "id")))
            if note is not None and self._shows():
                _Note(self)(note)
        else:
            self._leaf(name, element)

    def _leaf(self, name: str, element: Element) -> None:
        if name in ("docPr", "cNvPr", "shape", "imagedata"):
            self.hidden += [squeezed(f"[{_attribute(element, each)}]") for each in ("descr", "title", "alt")]
        if name in ("t", "delText"):
            self._say(element.text or "")
        elif name == "sym":
            code = int(_attribute(element, "char") or "0", 16)
            if (
                _attribute(element, "font") == "Symbol"
                and code & 0xFF < 0x80
                and not chr(code & 0xFF).isalpha()
            ):
                self._say(chr(code & 0xFF))
            else:
                self._say(chr(code) if code < 0xF000 and "dings" not in _attribute(element, "font") else "")
        elif name == "textpath":
            self.seen.append(squeezed(_attribute(element, "string")))
        elif name == "fldChar":
            self._field(_attribute(element, "fldCharType"))
            choices = (each for each in element.iter() if _local(each) == "listEntry")
            self.hidden += [squeezed(_attribute(each, "val")) for each in choices]
        elif name == "instrText":
            self._code += element.text or ""
        elif name not in ("instrText", "delInstrText", "rPr", "pPr", "tblPr", "sectPr", "sdtPr", "altChunk"):
            self._inside(element)

    def _run(self, run: Element) -> None:
        before = self._open[-1] if self._open else ""
        self._inside(run)
        properties = next((each for each in run if _local(each) == "rPr"), None)
        if self._open and properties is not None and any(self._hides(each) for each in properties):
            said = self._open[-1][len(before) :]
            self._open[-1] = before
            self.hidden.append(squeezed(said))

    def _hides(self, property: Element) -> bool:
        name, value = _local(property), _attribute(property, "val")
        return (name == "vanish" and value not in ("0", "false", "off")) or (
            name == "rStyle" and value in self._hiding
        )

    def _field(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            if not self._fields.pop() and "BUTTON" in self._code:  # what it shows is in its code
                self._say(" ".join(self._code.split("BUTTON")[1].split()[1:]))
            self._code = ""

    def _shows(self) -> bool:
        return all(self._fields)

    def _say(self, text: str) -> None:
        if self._open and self._shows():
            self._open[-1] += text
        elif self._shows():
            self.seen.append(squeezed(text))

    def _inside(self, element: Element) -> None:
        for child in element:
            self(child)


class _Note:
    """A note's paragraphs are one text."""

    def __init__(self, walk: _Walk) -> None:
        self._walk = walk

    def __call__(self, note: Element) -> None:
        inner = _Walk([], {}, set())
        inner(note)
        self._walk.seen.append("".join(inner.seen))
        self._walk.hidden += inner.hidden


def of_file(data: bytes) -> Seen:
    """What a file shows. Raises what the zip and the XML raise."""
    with ZipFile(BytesIO(data)) as package:
        parts = {each: package.read(each) for each in package.namelist()}
    main = _related(parts, "", "officeDocument")[0]
    notes: dict[tuple[str, str], Element] = {}
    for kind in ("footnote", "endnote"):
        for part in _related(parts, main, f"{kind}s"):
            for note in ElementTree.fromstring(parts[part]):
                notes[kind, _attribute(note, "id")] = note
    hiding: set[str] = set()
    for part in _related(parts, main, "styles"):
        for style in ElementTree.fromstring(parts[part]):
            if any(_local(each) == "vanish" for each in style.iter()):
                hiding.add(_attribute(style, "styleId"))
    seen = Seen()
    walk = _Walk(seen.paragraphs, notes, hiding)
    root = ElementTree.fromstring(parts[main])
    walk(root)
    referred = set(_referred(root, parts, main))
    for id, (kind, target) in _relations(parts, main).items():
        if kind in ("header", "footer") and id in referred and target in parts:
            said: list[str] = []
            inner = _Walk(said, notes, hiding)
            inner(ElementTree.fromstring(parts[target]))
            seen.running |= set(filter(None, said))
            seen.hidden += inner.hidden
    seen.hidden += walk.hidden
    for part, data in parts.items():
        if part.endswith(".docx"):
            seen.hidden += of_file(data).paragraphs
        if re.search(r"/(charts|diagrams|drawings)/", part) and part.endswith(".xml"):
            words = [each.text or "" for each in ElementTree.fromstring(data).iter() if _local(each) == "t"]
            seen.hidden += [squeezed(each) for each in words] + [squeezed("".join(words))]
    seen.paragraphs = [each for each in seen.paragraphs if each]
    return seen


def _referred(root: Element, parts: dict[str, bytes], main: str) -> Iterator[str]:
    """Of the headers and footers those that are shown: not all that are kept are in use."""
    even = any(b"<w:evenAndOddHeaders/>" in parts[part] for part in _related(parts, main, "settings"))
    for section in root.iter():
        if _local(section) == "sectPr":
            uses = {
                "default": True,
                "even": even,
                "first": any(_local(each) == "titlePg" for each in section),
            }
            for each in section:
                shown = uses.get(_attribute(each, "type") or "default", True)
                if shown and _local(each) in ("headerReference", "footerReference"):
                    yield _attribute(each, "id")


def _related(parts: dict[str, bytes], part: str, kind: str) -> list[str]:
    return [target for each, target in _relations(parts, part).values() if each == kind and target in parts]


def _relations(parts: dict[str, bytes], part: str) -> dict[str, tuple[str, str]]:
    folder, name = posixpath.split(part)
    found = parts.get(posixpath.join(folder, "_rels", f"{name}.rels"))
    made: dict[str, tuple[str, str]] = {}
    for each in ElementTree.fromstring(found) if found else ():
        if each.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/" + folder, each.get("Target", ""))).lstrip("/")
            made[each.get("Id", "")] = each.get("Type", "").rpartition("/")[2], target
    return made


def _chosen(element: Element) -> Element | None:
    for each in element:
        if _local(each) == "Choice" and set(each.get("Requires", "").split()) <= _UNDERSTOOD:
            return each
        if _local(each) == "Fallback":
            return each
    return None


def _local(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def faults(file: Seen, read: Seen) -> list[str]:
    """What was lost, and what came from nowhere."""
    hidden = sorted(set(filter(None, file.hidden)), key=len, reverse=True)
    stories = (
        ("", file.paragraphs, read.paragraphs),
        (" in header or footer", file.running, read.running),
    )
    found: list[str] = []
    for where, seen, given in stories:
        found += [f"lost{where}: {text}" for text in _missing(seen, given, hidden)]
        found += [f"made up{where}: {text}" for text in _missing(given, seen, hidden)]
    return found


def _missing(some: Iterable[str], others: Iterable[str], hidden: list[str]) -> list[str]:
    """Paragraphs of `some` that are not among `others`, nor part of one; what is hidden does not count."""
    left = Counter(some) - Counter(others)
    whole = _without("\n".join((Counter(others) - Counter(some)).elements()), hidden) if left else ""
    return [text for text in left.elements() if text not in hidden and _without(text, hidden) not in whole]


def _without(text: str, hidden: list[str]) -> str:
    for each in hidden:
        text = text.replace(each, "")
    return text
