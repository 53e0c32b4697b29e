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

from msgspec.structs import replace

from app.model.blocks import paragraph
from app.model.inlines import Text, plain
from app.model.minutes import Minutes, Package, new_minutes

WORDS = "Nämnden beslutar att återremittera ärendet för komplettering av förslaget till åtgärder. "
LINE = 240  # letters of a paragraph


def typed(count: int) -> str:
    """What is there after so many keys."""
    return (WORDS * (count // len(WORDS) + 1))[:count]


def count_of(minutes: Minutes) -> int:
    """How many keys led to this document; ValueError if it is not what the first so many keys give."""
    words = "".join(plain(block.content) for block in minutes.sections[0].parts[0].blocks)
    if words != typed(len(words)):
        raise ValueError(words)
    return len(words)


def main() -> None:
    """Type until killed."""
    state, path, pace, saves = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), float(sys.argv[4])
    os.environ["PARAGRAF_STATE_DIR"] = state
    from app.session.edits import SetBlocks
    from app.session.journaling import Keeper
    from app.session.session import Session
    from app.storage import project

    if path.exists():
        session = Session(project.read(path).package, path)
    else:
        session = Session(Package(new_minutes()))
    part = session.minutes.sections[0].parts[0]
    blocks = part.blocks
    Keeper(session)
    written: SimpleQueue[Minutes] = SimpleQueue()
    asked: SimpleQueue[Package] = SimpleQueue()

    def save() -> None:
        while True:
            package = asked.get()
            project.write(path, package)
            written.put(package.minutes)

    if saves:
        Thread(target=save, daemon=True).start()
    next_save = time.monotonic() + saves
    current = ""
    count = len(count_words(blocks))
    while True:
        count += 1
        os.write(1, b"%d %d\n" % (count, time.monotonic_ns()))
        if not blocks or len(current) >= LINE:
            blocks = (*blocks, paragraph(Text("x")))
            current = ""
        current += typed(count)[-1]
        blocks = (*blocks[:-1], replace(blocks[-1], content=(Text(current),)))
        session.apply(SetBlocks(part.id, blocks, "typing"))
        if saves and time.monotonic() > next_save:
            asked.put(session.package())
            next_save = time.monotonic() + saves
        with suppress(Empty):
            session.mark_saved(written.get_nowait(), path)
        if pace:
            time.sleep(pace)


def count_words(blocks: tuple[object, ...]) -> str:
    """The letters that are there already; a typist begins with an empty part."""
    return "".join(plain(block.content) for block in blocks)  # pyright: ignore


if __name__ == "__main__":
    main()
