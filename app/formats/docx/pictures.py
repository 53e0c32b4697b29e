"""Pictures in a Word document: measured, scaled to the text, each file's bytes carried once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import count
from struct import unpack_from

import msgspec

from app.errors import Message
from app.formats.docx.measures import EMU_PER_INCH, EMU_PER_TWIP, emu
from app.formats.docx.xml import escaped
from app.model.inlines import Image
from app.model.media import FRAMES, orientation, picture_kind

_TYPES = {"png": "image/png", "jpg": "image/jpeg", "gif": "image/gif"}
_SCREEN = 96  # dots an inch, for a picture that does not say
_HIGHEST = 0.9  # of the text's height: a picture leaves room for a line of text


# What makes a picture upright, by what Exif says: degrees to the right, and mirrored across or down before.
_TURNS = {2: (0, "H"), 3: (180, ""), 4: (0, "V"), 5: (90, "V"), 6: (90, ""), 7: (90, "H"), 8: (270, "")}


class Picture(msgspec.Struct, frozen=True):
    """A picture's bytes, its own size in EMU, and what Exif says of how it is to be turned."""

    data: bytes
    kind: str
    width: int
    height: int
    orientation: int = 1

    @property
    def lies(self) -> bool:
        """Whether it stands upright only once it was turned by a quarter."""
        return self.orientation > 4

    @property
    def content_type(self) -> str:
        """The media type."""
        return _TYPES[self.kind]


def measured(data: bytes) -> Picture | None:
    """The picture with its size, None if the bytes are not a picture that can be shown."""
    from docx.image.image import Image as Measured

    kind = picture_kind(data)
    if not kind:
        return None
    try:
        if kind == "jpg" and data[6:10] not in (b"JFIF", b"Exif"):  # the parser knows only these two
            across, down = _jpeg_size(data)
            size = across * EMU_PER_INCH // _SCREEN, down * EMU_PER_INCH // _SCREEN
            return Picture(data, kind, *size, orientation(data))
        found = Measured.from_blob(data)
        across, down = found.px_width, found.px_height
        dots = found.horz_dpi, found.vert_dpi
    except Exception:  # the parser says what is wrong with a broken file in many ways
        return None
    if across < 1 or down < 1:
        return None
    per_inch = [each if 50 <= each <= 2400 and _says_size(data, kind) else _SCREEN for each in dots]
    size = across * EMU_PER_INCH // per_inch[0], down * EMU_PER_INCH // per_inch[1]
    return Picture(data, kind, *size, orientation(data))


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Breadth and height in pixels, off the frame; an error of its bytes' for a file without one."""
    at = 2
    while True:
        mark, kind, length = unpack_from(">BBH", data, at)
        if mark != 0xFF:
            raise ValueError(at)
        if kind in FRAMES:
            down, across = unpack_from(">HH", data, at + 5)
            if across < 1 or down < 1:
                raise ValueError(at)
            return across, down
        at += 2 + length


def _says_size(data: bytes, kind: str) -> bool:
    """Whether the file gives dots an inch; the parser answers 72 where it does not."""
    return kind == "jpg" or (kind == "png" and b"pHYs" in data[:4096])


def scaled(picture: Picture, width: float, room: int, height: int) -> tuple[int, int]:
    """Width and height in EMU: `width` mm (0: its own), at most `room` wide and `height` high.

    Of one that lies they are those before it is turned, and there has to be room for both.
    """
    wide = emu(width) if width else picture.width
    if picture.lies:
        wide = emu(width) * picture.width // picture.height if width else picture.width
    factor = min(wide, room, height * picture.width / picture.height) / picture.width
    return max(1, round(picture.width * factor)), max(1, round(picture.height * factor))


def turning(found: int) -> str:
    """The attributes that have a picture stand upright, by what Exif says of it."""
    degrees, mirrored = _TURNS.get(found, (0, ""))
    turned = f' rot="{degrees * 60_000}"' if degrees else ""
    return turned + (f' flip{mirrored}="1"' if mirrored else "")


def graphic(number: int, relation: str, alt: str, width: int, height: int, turned: str = "") -> str:
    """The inside of wp:inline or wp:anchor after the picture's place: names, alt text and the picture."""
    name = f'id="{number}" name="Bild {number}"'
    return (
        f'<wp:docPr {name} descr="{alt}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/>'
        "</wp:cNvGraphicFramePr><a:graphic>"
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>'
        f'<pic:nvPicPr><pic:cNvPr {name} descr="{alt}"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{relation}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm{turned}><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
    )


def _beyond(picture: Picture, width: int, height: int) -> str:
    """How far a picture that is turned by a quarter reaches out of the place that it has."""
    if not picture.lies:
        return ""
    down, across = max(0, (width - height) // 2), max(0, (height - width) // 2)
    return f'<wp:effectExtent l="{across}" t="{down}" r="{across}" b="{down}"/>'


class Pictures:
    """The pictures of one document's text: `used` holds, by relation id, what the document part needs."""

    def __init__(
        self,
        media: Mapping[str, bytes],
        height: int,
        numbers: Iterator[int] | None = None,
        prefix: str = "rId",
    ) -> None:
        self._media = media
        self._height = int(height * EMU_PER_TWIP * _HIGHEST)
        self._numbers = numbers or count(100)  # the logo has a number below
        self._prefix = prefix
        self._found: dict[str, tuple[str, Picture] | None] = {}
        self.used: dict[str, Picture] = {}
        self.messages: list[Message] = []

    def drawing(self, image: Image, room: int) -> str:
        """The picture as the content of a run, at most `room` twips wide; "" if it cannot be shown."""
        if image.media not in self._found:
            self._found[image.media] = self._look(image)
        found = self._found[image.media]
        if found is None:
            code = "docx.bad-picture" if image.media in self._media else "docx.missing-picture"
            self.messages.append(Message(code, {"alt": image.alt}))
            return ""
        relation, picture = found
        width, height = scaled(picture, image.width, room * EMU_PER_TWIP, self._height)
        turned = turning(picture.orientation)
        inside = graphic(next(self._numbers), relation, escaped(image.alt), width, height, turned)
        return (
            '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{width}" cy="{height}"/>{_beyond(picture, width, height)}{inside}'
            "</wp:inline></w:drawing>"
        )

    def _look(self, image: Image) -> tuple[str, Picture] | None:
        picture = measured(self._media.get(image.media, b""))
        if picture is None:
            return None
        relation = f"{self._prefix}Image{len(self.used) + 1}"
        self.used[relation] = picture
        return relation, picture
