"""What the reading process was told to do, for the thread that does it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Condition, Thread
from typing import BinaryIO

from app.archive.indexing import SLOW
from app.archive.risk import Risk
from app.archive.speech import Order
from app.model.decoding import decoder

_PATIENCE = 1.0  # seconds for the document that is being read when it is to end
_SHARE = 0.5  # of the time that it worked it rests
_SHORTEST = 0.02  # seconds of rest; less is put off


class Desk:
    """Orders come in on a thread of their own; the worker asks here what holds now."""

    def __init__(self, given: BinaryIO) -> None:
        self.risk: Risk | None = None
        self.paused_told: Callable[[], None] = lambda: None
        self._changed = Condition()
        self._start: Order | None = None
        self._is_new, self._looks, self._again = False, False, False
        self._paused, self._stopped, self._done = False, False, False
        self._rest = 0.0
        Thread(target=self._listen, args=(given,), name="orders", daemon=True).start()
        Thread(target=self._watch, name="watch", daemon=True).start()

    @property
    def is_stopped(self) -> bool:
        return self._stopped

    def order(self) -> Order | None:
        """Wait for the folders that are to be read; None when it is to end."""
        with self._changed:
            self._changed.wait_for(lambda: self._start or self._stopped)
            self._is_new = False
            return None if self._stopped else self._start

    def wanted(self) -> bool:
        """Whether to go on; waits while it is to pause."""
        with self._changed:
            if self._paused and not self._stopped and not self._is_new:
                if self.risk:
                    self.risk.over()
                self.paused_told()
                self._changed.wait_for(lambda: not self._paused or self._stopped or self._is_new)
            return not self._stopped and not self._is_new

    def rest(self, worked: float) -> None:
        """Leave the machine to others for a while."""
        self._rest += worked * _SHARE
        if self._rest >= _SHORTEST:
            with self._changed:
                self._changed.wait_for(lambda: self._stopped or self._is_new, self._rest)
            self._rest = 0.0

    def wait(self, seconds: float) -> bool:
        """Wait until there is something to do or the time is over; whether to look again at what failed."""
        with self._changed:
            self._changed.wait_for(lambda: self._looks or self._stopped or self._is_new, seconds)
            again, self._looks, self._again = self._again, False, False
            return again

    def done(self) -> None:
        """The worker has ended in order."""
        self._done = True

    def stop(self) -> None:
        """Have it end, with the document that is being read if that takes no time."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()

    def _listen(self, given: BinaryIO) -> None:
        decode = decoder(Order).decode
        with suppress(OSError, ValueError):
            for line in given:
                self._take(decode(line))
        self.stop()
        time.sleep(_PATIENCE)
        if not self._done:  # in the midst of a long document, which is not to blame
            if self.risk:
                self.risk.over()
            os._exit(0)

    def _take(self, order: Order) -> None:
        with self._changed:
            match order.do:
                case "start":
                    self._start, self._is_new, self._paused = order, True, order.paused
                case "pause" | "resume":
                    self._paused = order.do == "pause"
                case "look":
                    self._looks, self._again = True, order.again
                case "stop":
                    self._stopped = True
            self._changed.notify_all()

    def _watch(self) -> None:
        """End the process when one document takes too long; the next one leaves it out."""
        while not self._stopped:
            time.sleep(1.0)
            since = self.risk.since if self.risk else None
            if since is not None and time.monotonic() - since > SLOW and self.risk:
                self.risk.is_slow()
                os._exit(3)
