"""Has a process of its own read the library's folders, and tells how far it is."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.archive.speech import FLAG, Order, Report, told
from app.errors import Message
from app.model.decoding import decoder
from app.processes import Helper

_MOST_STARTS = 6  # the first, and again for each document that brings it down; then for good
_ROOM = 2000  # megabytes, as the settings have it


class Indexer(Helper):
    """The reading process. `reported` is called in a thread of its own, with every report.

    A process that ends by itself is started again, without the document that it was reading.
    """

    def __init__(self, reported: Callable[[Report], None], cache: Path | None = None) -> None:
        super().__init__(FLAG, _MOST_STARTS)
        self._reported, self._cache = reported, cache
        self._decode = decoder(Report).decode
        self._order: Order | None = None

    def start(self, folders: tuple[str, ...], room: int = _ROOM, *, paused: bool = False) -> bool:
        """Read these folders from now on, and keep looking for changes; False if no process can be had.

        Without folders all that is known is forgotten. `room` is megabytes.
        """
        with self._turn:
            cache = str(self._cache) if self._cache else ""
            self._order = Order("start", tuple(folders), room, cache, paused=paused)
            return self._is_ready() and self._say(self._order)

    def pause(self) -> None:
        """Wait, also in the midst of a folder, until `resume`."""
        self._set_paused(True)

    def resume(self) -> None:
        """Go on."""
        self._set_paused(False)

    def look(self, *, again: bool = False) -> None:
        """Look for changes now; with `again` also at what could not be read before."""
        with self._turn:
            self._say(Order("look", again=again))

    def stop(self) -> None:
        """End the process, at the latest in some seconds; what it has read is kept."""
        self._order = None
        self.end()

    def _set_paused(self, paused: bool) -> None:
        with self._turn:
            if self._order:
                self._order = replace(self._order, paused=paused)
            self._say(Order("pause" if paused else "resume"))

    def _say(self, order: Order) -> bool:
        return self._send(msgspec.json.encode(order))

    def _told(self, line: bytes) -> None:
        report = self._decode(line)
        if report.state == "renewing":
            self._starts -= 1  # it ends because it was long at work, not by a fault
        else:
            self._reported(report)

    def _broke(self) -> None:
        """Go on with a fresh process."""
        with self._turn:
            order = self._order
            if self._ended or order is None:
                return
            if self._starts < self._most_starts and self._start() and self._say(order):
                return
        with suppress(RuntimeError):  # a window that is just closing
            self._reported(Report("ended", told=told((Message("library.stopped"),))))
