"""A process that types into a document and is killed: every key goes down a pipe, then into the session.

`python -m tests.reliability.typist STATE FILE PACE SAVES`: the folder for state, the project file, seconds
between two keys, seconds between two saves (0: none). Each key is a line `number nanoseconds`, by the clock
that all processes share.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING

from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Text, plain
from app.model.minutes import Minutes, Package, new_minutes

if TYPE_CHECKING:
    from app.session.session import Session

WORDS = "Nämnden beslutar att återremittera ärendet för komplettering av förslaget till åtgärder. "
LINE = 240  # letters of a paragraph


def typed(count: int) -> str:
    """What is there after so many keys."""
    return (WORDS * (count // len(WORDS) + 1))[:count]


def count_of(minutes: Minutes) -> int:
    """How many keys led to this document; ValueError if it is not what the first so many keys give."""
    blocks = (*minutes.opening.blocks, *minutes.sections[0].parts[0].blocks)
    words = "".join(plain(block.content) for block in blocks)  # pyright: ignore
    if words != typed(len(words)):
        raise ValueError(words)
    return len(words)


def key(session: Session) -> int:
    """Type the next letter into the document's first part; how many there are now."""
    from app.session.edits import SetBlocks

    part = session.minutes.sections[0].parts[0]
    blocks = part.blocks
    words = [plain(block.content) for block in blocks]  # pyright: ignore
    count = sum(map(len, words)) + 1
    if not blocks or len(words[-1]) >= LINE:
        blocks, words = (*blocks, paragraph()), [*words, ""]
    last = replace(blocks[-1], content=(Text(words[-1] + typed(count)[-1]),))  # pyright: ignore
    session.apply(SetBlocks(part.id, (*blocks[:-1], last), "typing"))
    return count


def main() -> None:
    """Type until killed."""
    state, path, pace, saves = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
    os.environ["PARAGRAF_STATE_DIR"] = state
    from app.session.journaling import Keeper
    from app.session.session import Session
    from app.storage import project

    session = Session(Package(new_minutes()))
    keeper = Keeper(session)
    written: SimpleQueue[Minutes] = SimpleQueue()
    asked: SimpleQueue[Package] = SimpleQueue()

    def save() -> None:
        while True:
            package = asked.get()
            keeper.about_to_save(path, package.minutes)
            project.write(path, package)
            written.put(package.minutes)

    if saves:
        Thread(target=save, daemon=True).start()
    next_save = time.monotonic() + saves
    count = 0
    while True:
        os.write(1, b"%d %d\n" % (count + 1, time.monotonic_ns()))
        count = key(session)
        if saves and time.monotonic() > next_save:
            asked.put(session.package())
            next_save = time.monotonic() + saves
        with suppress(Empty):
            session.mark_saved(written.get_nowait(), path)
        if pace:
            time.sleep(pace)


if __name__ == "__main__":
    main()
