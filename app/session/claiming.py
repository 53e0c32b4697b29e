"""Has a document's claim for as long as it is open, or looks who has it; all in a thread of its own.

A share that hangs holds up that thread and nothing else. What cannot be had or looked at (a folder that may
not be written, a share that is gone) is no trouble of the person's: she works on without a claim.
"""

from __future__ import annotations

import getpass
import os
import platform
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, Thread
from typing import Literal

import msgspec
from msgspec.structs import replace

from app.model.inlines import clean
from app.model.result import Stamp
from app.storage import claim, claim_alive, stamps
from app.storage.claim import Claim, Seen

BEAT = 30.0  # seconds between two beats of a claim
LOOK = 10.0  # seconds between two looks at somebody else's
SILENT = 180.0  # seconds without a beat after which whoever has it is probably gone
_SETTLE = 0.2  # seconds in which two who take a claim at once write theirs; then both see whose it is
_LONGEST = 120  # characters of a name

Wish = Literal["have", "take", "look"]


class Standing(msgspec.Struct, frozen=True):
    """How it stands: the claim is ours (or none can be had), somebody else's, or free while we only look.

    `claim` is the other's; `silent`: nothing has been heard of it for long. `stamp` is the document's file.
    """

    whose: Literal["ours", "theirs", "free"]
    claim: Claim | None = None
    silent: bool = False
    stamp: Stamp | None = None


def new_claim(author: str) -> Claim:
    """A claim of our own, by the name that the person has told, else the one that she logs on with."""
    name = author.strip()
    if not name:
        with suppress(Exception):  # a machine where nobody is logged on
            name = getpass.getuser()
    told = (
        clean(each).encode("utf-8", "replace").decode().strip()[:_LONGEST] for each in (name, platform.node())
    )
    user, host = told
    return Claim(user, host, os.getpid(), claim_alive.PROGRAM, claim.new_id(), datetime.now(UTC))


class Watch:
    """Holds the claim of one document. `tell` hears, in the thread, every standing that is another."""

    def __init__(self, document: Path, own: Claim, tell: Callable[[Standing], None]) -> None:
        self.document, self.own = document, own
        self._tell = tell
        self._turn = Condition()
        self._wish: Wish = "have"
        self._is_new = self._over = False  # whether what is wished is to be done at once
        # the thread's own
        self._told: Standing | None = None
        self._seen: Seen | None = None  # another's claim, as it was found last
        self._seen_at = 0.0  # when it was seen to have moved, by `time.monotonic`
        self._silent = False
        self._gave_up = False
        self._thread = Thread(target=self._run, name="claim", daemon=True)
        self._thread.start()

    def have(self) -> None:
        """Have the claim as soon as nobody else has it."""
        self._ask("have")

    def take_over(self) -> None:
        """Have the claim, whoever has it; they hear of it."""
        self._ask("take")

    def only_look(self) -> None:
        """Leave the claim to whom it belongs, and tell when that changes."""
        self._ask("look")

    def close(self, patience: float = 0.5) -> None:
        """Let go of the claim; waits no longer for it than `patience` seconds."""
        with self._turn:
            self._tell = _nobody
            self._over = True
            self._turn.notify_all()
        self._thread.join(patience)

    def _ask(self, wish: Wish) -> None:
        with self._turn:
            self._wish, self._is_new = wish, True
            self._turn.notify_all()

    # On the thread

    def _run(self) -> None:
        claim_alive.begin()
        while not self._over:
            with self._turn:
                wish, self._is_new = self._wish, False
                self._wish = "have" if wish == "take" else wish
            standing = None
            with suppress(OSError, ValueError):  # a share that is gone: how it stood is how it stands
                standing = self._look(wish)
            self._hear(standing)
            self._wait(LOOK if wish == "look" else BEAT)
        claim.release(self.document, self.own)
        claim_alive.end()

    def _hear(self, standing: Standing | None) -> None:
        if standing is None or standing == self._told:
            return
        with self._turn:  # nothing is told after the end, nor what somebody has wished otherwise by now
            if not self._is_new:
                self._told = standing
                self._tell(standing)

    def _wait(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        with self._turn:
            while not self._over and not self._is_new and (left := until - time.monotonic()) > 0:
                self._turn.wait(left)

    def _look(self, wish: Wish) -> Standing:
        stamp = stamps.seen(self.document)
        if stamp is None:  # nothing is written where a share was
            raise OSError
        if wish == "take":
            self.own = replace(self.own, since=datetime.now(UTC))
            self._told, self._gave_up = None, not self._replace()
        if self._gave_up:
            return Standing("ours")
        if wish == "look":
            other = self._other()
            return self._theirs(other, stamp) if other else Standing("free", stamp=stamp)
        if claim.beat(self.document, self.own):
            return Standing("ours")
        return self._try(stamp)

    def _try(self, stamp: Stamp) -> Standing:
        """Have the claim if nobody else has it."""
        other = self._other()
        if other is None and not claim.create(self.document, self.own):
            time.sleep(_SETTLE)  # somebody may be writing theirs just now
            other = self._other()
            if other is None:
                self._replace()
                other = self._other()
        return self._theirs(other, stamp) if other else Standing("ours")

    def _replace(self) -> bool:
        try:
            claim.replace(self.document, self.own)
        except OSError:
            return False
        time.sleep(_SETTLE)
        return True

    def _other(self) -> Seen | None:
        """Somebody else's claim; one of a program that was killed here, or of this very program, is none."""
        seen = claim.read(self.document)
        if seen is None or seen.claim.program == self.own.program or claim_alive.is_dead(seen.claim):
            return None
        return seen

    def _theirs(self, seen: Seen, stamp: Stamp) -> Standing:
        now = time.monotonic()
        if self._seen is None or self._seen.claim != seen.claim:
            silent = claim.silent_for(self.document, seen)
            self._seen_at, self._silent = now, silent is not None and silent > SILENT
        elif self._seen.beat != seen.beat:  # whatever the clocks say: it moves
            self._seen_at, self._silent = now, False
        elif now - self._seen_at > SILENT:
            self._silent = True
        self._seen = seen
        return Standing("theirs", seen.claim, self._silent, stamp)


def _nobody(_standing: Standing) -> None:
    """Who hears nothing any more."""
