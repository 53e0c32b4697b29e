"""What the clipboard carries: our own fragments, HTML, plain text; and what is taken from it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QImage

from app.errors import Message
from app.model.blocks import Block, Paragraph, Table, map_paragraphs, walk
from app.model.decoding import decoded
from app.model.edit.leaves import flatten
from app.model.edit.markers import markers
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, Marks, Text, clean, normal, plain
from app.model.links import safe_link
from app.model.media import media_name, picture_kind

FRAGMENT = "application/vnd.paragraf.fragment+json"
_LARGEST_PICTURE = 50_000_000  # bytes of a file dropped
_PICTURE_FILES = {".png", ".jpg", ".jpeg", ".gif", ".bmp", ".webp", ".tif", ".tiff"}


class Carried(msgspec.Struct, frozen=True):
    """Blocks on their way, with the pictures they show and what could not come along."""

    blocks: tuple[Block, ...]
    media: Mapping[str, bytes] = {}
    messages: tuple[Message, ...] = ()


class _Fragment(msgspec.Struct, frozen=True):
    blocks: tuple[Block, ...]
    media: dict[str, bytes] = {}


def packed(blocks: tuple[Block, ...], media: Mapping[str, bytes]) -> QMimeData:
    """Blocks as the clipboard carries them, to ourselves and to others."""
    from app.formats.html import write_fragment

    shown = {name: media[name] for name in _pictures(blocks) if name in media}
    data = QMimeData()
    data.setData(FRAGMENT, QByteArray(msgspec.json.encode(_Fragment(blocks, shown))))
    data.setHtml(write_fragment(blocks, shown))
    data.setText(plain_text(blocks))
    return data


def _pictures(blocks: Iterable[Block]) -> set[str]:
    return {inline.media for inline in _inlines(blocks) if isinstance(inline, Image)}


def _inlines(blocks: Iterable[Block]) -> Iterable[Inline]:
    return (inline for block in walk(blocks) if isinstance(block, Paragraph) for inline in block.content)


def unpacked(data: QMimeData) -> Carried | None:
    """Our own fragment or another program's HTML; None if there is neither, or nothing in it."""
    if data.hasFormat(FRAGMENT):
        try:
            fragment = decoded(bytes(data.data(FRAGMENT).data()), _Fragment)
        except (msgspec.DecodeError, RecursionError):
            return None
        return _checked(Carried(fragment.blocks, fragment.media))
    if data.hasHtml():
        from app.formats.html import read_fragment

        read = read_fragment(data.html())
        return Carried(read.blocks, read.media, read.messages) if read.blocks else None
    return None


def _checked(carried: Carried) -> Carried:
    """A fragment that says it is ours, with nothing in it that no document may hold."""
    media = {
        name: data for name, data in carried.media.items() if media_name(data, picture_kind(data)) == name
    }

    def sound(inline: Inline) -> Inline | None:
        if isinstance(inline, Text):
            return Text(inline.text, _sound_marks(inline.marks))
        if isinstance(inline, Image):
            return replace(inline, alt=clean(inline.alt)) if inline.media in media else None
        if isinstance(inline, Footnote):
            kept = (sound(each) for each in inline.content)
            content = tuple(i for i in normal(i for i in kept if i) if not isinstance(i, Footnote | Image))
            return replace(inline, content=content)
        return inline

    def mended(paragraph: Paragraph) -> Paragraph:
        return Paragraph(paragraph.id, normal(i for i in map(sound, paragraph.content) if i))

    return Carried(map_paragraphs(carried.blocks, mended), media)


def _sound_marks(marks: Marks) -> Marks:
    return replace(marks, link=safe_link(marks.link)) if marks.link else marks


def paragraphs(text: str, marks: Marks) -> tuple[Block, ...]:
    """Plain text as paragraphs, one a line; empty lines only part them."""
    lines = [clean(line) for line in text.splitlines()]
    return tuple(Paragraph(new_id(), normal((Text(line, marks),))) for line in lines if line.strip())


def plain_text(blocks: Iterable[Block]) -> str:
    """Blocks as plain text: list markers as they are shown, the cells of a row parted by tabs."""
    leaves = flatten(blocks)
    out: list[str] = []
    for leaf, found in zip(leaves, markers(leaves), strict=True):
        before = "".join(f"{marker.text} " for marker in found)
        if isinstance(leaf.body, Table):
            for row in leaf.body.rows:
                cells = (plain_text(cell.blocks).replace("\n", " ") for cell in row.cells)
                out.append(before + "\t".join(cells))
                before = ""
        else:
            out.append(before + plain(leaf.body.content))
    return "\n".join(out)


def picture_in(data: QMimeData) -> tuple[bytes, str] | None:
    """A picture on the clipboard or a local picture file: bytes and a name for it."""
    for path in picture_files(data):
        try:
            if path.stat().st_size <= _LARGEST_PICTURE and (found := as_picture(path.read_bytes())):
                return found, path.stem
        except OSError:
            continue
    for name in ("image/png", "image/jpeg", "image/gif"):
        if data.hasFormat(name) and picture_kind(raw := bytes(data.data(name).data())):
            return raw, ""
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return _png(image), ""
    return None


def picture_files(data: QMimeData) -> list[Path]:
    """The local files among what is dropped that by their names are pictures."""
    paths = (Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return [path for path in paths if path.suffix.lower() in _PICTURE_FILES]


def as_picture(data: bytes) -> bytes:
    """The bytes of a PNG, JPEG or GIF; another kind that can be read becomes PNG, anything else b""."""
    image = QImage.fromData(data)
    if image.isNull():
        return b""
    return data if picture_kind(data) else _png(image)


def _png(image: QImage) -> bytes:
    out = QBuffer()
    out.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(out, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(out.data().data())
