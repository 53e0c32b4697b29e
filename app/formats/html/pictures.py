"""Pictures in a fragment: those that it carries itself are kept, those that lie elsewhere are not fetched."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import unquote_to_bytes

from app.formats.html.parse import Element
from app.formats.html.styles import Style, length
from app.model.ids import new_id
from app.model.inlines import Image, clean
from app.model.media import media_name, picture_kind

LARGEST = 20_000_000  # bytes of one picture
LARGEST_TOGETHER = 60_000_000
_WIDEST = 2000.0  # mm
_POINT = 0.8  # mm; what is no larger counts visits and shows nothing


def carried(element: Element, style: Style, media: dict[str, bytes]) -> Image | None:
    """The picture of an `img` that carries its bytes, which go into `media`; None for any other."""
    data = _data(element.get("src"))
    kind = picture_kind(data)
    if not kind or len(data) + sum(map(len, media.values())) > LARGEST_TOGETHER:
        return None
    name = media_name(data, kind)
    media[name] = data
    width = length(style.get("width", "")) or length(element.get("width"))
    return Image(new_id(), name, clean(element.get("alt")).strip(), min(max(round(width, 2), 0.0), _WIDEST))


def unseen(element: Element, style: Style) -> bool:
    """Whether an `img` is one of those points by which a sender counts readers."""
    sizes = [length(style.get(side, "") or element.get(side)) for side in ("width", "height")]
    return any(0 < size <= _POINT for size in sizes) or "0" in {element.get("width"), element.get("height")}


def sign(element: Element) -> str:
    """The emoji that a mail program or web page drew as a picture, the empty string for other pictures."""
    alt = clean(element.get("alt")).strip()
    return alt if 0 < len(alt) <= 8 and all(ord(c) > 0x2000 for c in alt) else ""


def _data(source: str) -> bytes:
    head, comma, body = source.strip().partition(",")
    head = head.lower()
    if not comma or not head.startswith("data:image/") or len(body) > LARGEST * 2:
        return b""
    try:
        if not head.rstrip().endswith(";base64"):
            return unquote_to_bytes(body)
        raw = unquote_to_bytes(body) if "%" in body else body.encode("ascii", "ignore")
        data = base64.b64decode(raw)
    except (binascii.Error, ValueError):
        return b""
    return data if len(data) <= LARGEST else b""
