"""Where a picture's bytes come from: the text itself or the folder beside it, never from elsewhere."""

from __future__ import annotations

import base64
import binascii
import re
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from app.formats.markdown.pieces import Remarks, excerpt
from app.formats.markdown.source import DATA_MARK
from app.model.media import media_name, picture_kind

MAX_PICTURE = 20_000_000  # bytes
_SCHEME = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|//|\\\\|~)", re.IGNORECASE)


class Pictures:
    """Finds pictures, and keeps those that were found by their media name."""

    def __init__(self, data: list[str], folder: Path | None, remarks: Remarks) -> None:
        self.media: dict[str, bytes] = {}
        self._data = data
        self._folder = folder
        self._remarks = remarks
        self._known: dict[str, str] = {}

    def find(self, source: str, alt: str) -> str:
        """The media name of the picture at this address, empty (with a message) if it is dropped."""
        if source not in self._known:
            self._known[source] = self._keep(source, alt)
        return self._known[source]

    def text(self, text: str) -> str:
        """A text with the data: addresses that were set aside put back."""
        if DATA_MARK not in text:
            return text
        return re.sub(rf"{DATA_MARK}(\d+){DATA_MARK}", lambda m: self._data[int(m[1])], text)

    def _keep(self, source: str, alt: str) -> str:
        shown = excerpt(self.text(source))
        data, problem = self._bytes(source)
        if not problem and len(data) > MAX_PICTURE:
            problem = "picture-too-large"
        kind = picture_kind(data)
        if not problem and not kind:
            problem = "picture-unknown"
        if problem:
            self._remarks.add(f"markdown.{problem}", source=shown, alt=alt)
            return ""
        name = media_name(data, kind)
        self.media[name] = data
        return name

    def _bytes(self, source: str) -> tuple[bytes, str]:
        full = self.text(source)
        if full.startswith("data:"):
            try:
                return base64.b64decode(unquote(full.partition(",")[2]), validate=True), ""
            except (binascii.Error, ValueError):
                return b"", "picture-unknown"
        if _SCHEME.match(full) or full.startswith("/"):
            return b"", "picture-outside"
        if self._folder is None:
            return b"", "picture-missing"
        return _file(self._folder, unquote(full))


def _file(folder: Path, relative: str) -> tuple[bytes, str]:
    path = PurePosixPath(relative.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or not relative.isprintable() or ":" in relative:
        return b"", "picture-outside"
    try:
        home = folder.resolve()
        target = (home / path).resolve()
        if not target.is_relative_to(home):
            return b"", "picture-outside"
        if not target.is_file():
            return b"", "picture-missing"
        if target.stat().st_size > MAX_PICTURE:
            return b"", "picture-too-large"
        return target.read_bytes(), ""
    except (OSError, ValueError, RuntimeError):
        return b"", "picture-missing"
