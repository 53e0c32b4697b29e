"""Takes out of a template what does not belong in an export, and tells what it was.

Those are macros, signatures (of the template as it was), and whatever leads to files elsewhere: the template
that this one was made from, pictures and data that would be fetched.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from app.errors import Message
from app.formats.docx.own.relations import TYPES, Relation, part_of, relations, rels_path
from app.formats.docx.own.tree import Element, Splices, Xml, parsed
from app.model.links import safe_link

_MACROS = {"vbaProject", "wordVbaData", "keyMapCustomizations", "attachedToolbars"}
_SIGNATURES = {"origin", "signature", "certificate"}  # of digital signatures
_STALE = {"stylesWithEffects"}  # Word 2010's copy of the styles, without those that are added
_WHOLE = {"w:subDoc", "w:sourceFileName", "urn:schemas-microsoft-com:office:office:OLEObject"}
_SHOWN = 80  # letters of an address


def cleaned(
    parts: dict[str, bytes], main: str, main_type: str
) -> tuple[dict[str, bytes], tuple[Message, ...]]:
    """The parts to be carried on, and what to tell; BadXmlError if one that has to be looked at is broken."""
    out = dict(parts)
    gone: set[str] = set()
    messages: dict[str, Message] = {}
    for path in [path for path in parts if path.endswith(".rels")]:
        found = parsed(parts[path])
        dropped = [
            each
            for each in relations(found, part_of(path))
            if each.kind in _STALE or ((why := _why(each)) and _tell(messages, why))
        ]
        if not dropped:
            continue
        splices = Splices(found.data)
        for each in dropped:
            splices.remove(each.element)
            if not each.outside:
                gone |= {each.target}
        out[path] = splices.made()
        part = part_of(path)
        if part in parts and any(each.outside for each in dropped):
            out[part] = _without(parsed(parts[part]), {each.id for each in dropped if each.outside})
    for path in gone:
        out.pop(path, None)
        out.pop(rels_path(path), None)
    out[TYPES] = _types(parsed(parts[TYPES]), gone, main, main_type)
    return out, tuple(messages.values())


def _tell(messages: dict[str, Message], why: Message) -> bool:
    messages.setdefault(f"{why.code} {why.params.get('target', '')}", why)
    return True


def _why(relation: Relation) -> Message | None:
    """Why a relation and what it leads to is left out, None if it is not."""
    kind = relation.kind
    if kind in _MACROS:
        return Message("word.macros")
    if kind in _SIGNATURES and "digital-signature" in relation.element.attributes.get("Type", ""):
        return Message("word.signature")
    if not relation.outside or (kind == "hyperlink" and safe_link(relation.target)):
        return None
    target = relation.target if len(relation.target) <= _SHOWN else f"{relation.target[:_SHOWN]}…"
    return Message("word.made-from" if kind == "attachedTemplate" else "word.outside", {"target": target})


def _without(part: Xml, ids: Iterable[str]) -> bytes:
    """The part without what pointed to the relations with these ids."""
    splices = Splices(part.data)
    is_settings = part.root.name == "w:settings"
    known = set(ids)
    for element in list(_pointing(part.root, known)):
        if is_settings:
            while element.parent is not None and element.parent is not part.root:
                element = element.parent
            splices.remove(element)
        elif element.name in _WHOLE:
            splices.remove(element)
        else:
            _point_nowhere(element, known, splices, part.data)
    return splices.made()


def _pointing(element: Element, ids: set[str]) -> Iterable[Element]:
    for child in element.children:
        if any(":" in name and value in ids for name, value in child.attributes.items()):
            yield child
        else:
            yield from _pointing(child, ids)


def _point_nowhere(element: Element, ids: set[str], splices: Splices, data: bytes) -> None:
    tag = data[element.start : element.inside]
    for found in re.finditer(rb"\s+[\w.-]+:[\w.-]+\s*=\s*([\"'])(.*?)\1", tag, re.DOTALL):
        if found[2].decode("utf-8", "replace") in ids:
            splices.replace(element.start + found.start(), element.start + found.end(), "")


def _types(tree: Xml, gone: set[str], main: str, main_type: str) -> bytes:
    """The content types without those of parts that are gone; the main part is a document."""
    splices = Splices(tree.data)
    lost = {f"/{path}".casefold() for path in gone}
    is_named = False
    for each in tree.root.children:
        name = each.attributes.get("PartName", "").casefold()
        kind = each.attributes.get("ContentType", "")
        if name in lost:
            splices.remove(each)
        elif name == f"/{main}".casefold():
            is_named = True
            if kind != main_type:
                splices.set_attribute(each, "ContentType", kind, main_type)
    if not is_named:
        splices.append(tree.root, f'<Override PartName="/{main}" ContentType="{main_type}"/>')
    return splices.made()
