"""A process that takes a few steps of work while one of its threads is traced, and tells how each ended.

`python -m tests.reliability.steps STATE FILE journal|save` prints the id of the thread that is to be traced,
waits for a line, then works: type, save, type twice. What it tells is one JSON object at its end; it ends
as if it were killed.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path

from app.errors import UserError
from app.model.minutes import Package, new_minutes

LAST = 3  # keys typed in the end
PATIENCE = 8.0  # seconds until everything should be kept


def main() -> None:
    """Take the steps."""
    os.environ["PARAGRAF_STATE_DIR"] = sys.argv[1]
    path, traced = Path(sys.argv[2]), sys.argv[3]
    from app.session import journaling
    from app.session.session import Session
    from app.storage import project
    from tests.reliability.typist import key

    journaling._RETRY = 0.05
    session = Session(Package(new_minutes()))
    project.write(path, session.package())  # and what is loaded late is loaded
    session.mark_saved(session.minutes, path)
    keeper = journaling.Keeper(session)
    key(session)
    assert keeper.flush()
    thread = keeper._thread if traced == "journal" else threading.main_thread()
    assert thread
    assert thread.native_id
    os.write(1, b"%d\n" % thread.native_id)
    sys.stdin.readline()
    troubles: set[str] = set()

    def kept(patience: float) -> bool:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            keeper.flush(0.05)
            safety = keeper.safety
            if safety.trouble:
                troubles.add(safety.trouble.code)
            elif safety.all_kept:
                return True
        return False

    said: list[str] = []
    reported = 1
    minutes = session.minutes
    if traced == "save" or kept(1.0):
        package = session.package()
        try:
            keeper.about_to_save(path, package.minutes)
            project.write(path, package)
        except UserError as error:
            said.append(error.message.code)
        else:
            session.mark_saved(minutes, path)
        if traced == "journal":
            kept(1.0)  # it goes, and the next key begins another
    for typed in (2, LAST):
        key(session)
        reported = typed if kept(0.6) else reported
    reported = LAST if kept(PATIENCE if "+" not in sys.argv[4] else 0.3) else reported
    told = {"save": said, "dirty": session.dirty, "troubles": sorted(troubles), "kept": reported}
    os.write(1, json.dumps(told).encode())
    os._exit(0)


if __name__ == "__main__":
    main()
