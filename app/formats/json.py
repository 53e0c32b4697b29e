"""The document as one .json file: document.json of the project file, with its pictures inside.

`media` and `versions` stand beside the document's own fields, each a name with its bytes in base64, and
only when there are any. Two blanks a level, so that people can read and compare it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import msgspec

from app.errors import Message
from app.model import codec
from app.model.decoding import decoded
from app.model.ids import MEDIA_NAME, VERSION_NAME
from app.model.media import gathered, referred
from app.model.minutes import Package
from app.model.result import Read, Written

_BESIDE = ("media", "versions")


class Beside(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a .json file has beside the document."""

    media: dict[Annotated[str, msgspec.Meta(pattern=MEDIA_NAME)], bytes] = {}
    versions: dict[Annotated[str, msgspec.Meta(pattern=VERSION_NAME)], bytes] = {}


def write(package: Package) -> Written:
    """The document with everything it refers to; nothing is left out, so there are no messages."""
    document = codec.encode(package.minutes)
    wanted = referred(document, *package.versions.values())
    media = {name: package.media[name] for name in sorted(wanted) if name in package.media}
    beside = msgspec.json.encode(Beside(media, dict(sorted(package.versions.items()))))
    whole = document if beside == b"{}" else document[:-1] + b"," + beside[1:]
    return Written(msgspec.json.format(whole, indent=2) + b"\n")


def read(data: bytes, *, name: str = "") -> Read:
    """The document in a .json file; UserError "file.…" with `name` as the file and the place in it."""
    document, beside = _parted(data, name)
    minutes, messages = codec.read(document, name)
    wanted = referred(document, *beside.versions.values())
    media, told = gathered(wanted, beside.media, name)
    told += _left_out(beside.media.keys() - media.keys(), name)
    return Read(Package(minutes, media, beside.versions), messages + told)


def _parted(data: bytes, name: str) -> tuple[bytes, Beside]:
    """The document's own fields as JSON, and what stands beside them."""
    with codec.refusals(data, name):
        fields: Mapping[str, msgspec.Raw] = msgspec.json.decode(
            data.removeprefix(codec.BOM), type=dict[str, msgspec.Raw]
        )
        if not any(key in fields for key in _BESIDE):
            return data, Beside()
        codec.check_keys(data)
        beside = decoded(data.removeprefix(codec.BOM), Beside)
        own = {key: value for key, value in fields.items() if key not in _BESIDE}
        return msgspec.json.encode(own), beside


def _left_out(names: set[str], name: str) -> tuple[Message, ...]:
    if not names:
        return ()
    return (Message("file.unknown-entries", {"file": name, "entries": ", ".join(sorted(names))}),)
