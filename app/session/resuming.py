"""Takes up work that was left behind: its journal is held from then on, and carried on where it is whole."""

from __future__ import annotations

from pathlib import Path

import msgspec
from msgspec.structs import replace

from app.session import recovering
from app.session.recovering import Left
from app.session.session import Session
from app.storage.journal import Journal


class Resumed(msgspec.Struct, frozen=True):
    """Work to go on with. `journal` is None where nothing may be added to it; a new one is begun then.

    `path` is the file that was open, None if saving must not go there by itself.
    """

    left: Left
    journal: Journal | None
    path: Path | None

    def session(self) -> Session:
        """The document as it was left, not yet shown to differ from its file: see `differs`."""
        return Session(self.left.package, self.path, seal=self.left.seal)

    def differs(self, session: Session) -> None:
        """Have it told that the file does not hold what was recovered."""
        base = self.left.base if self.path and not self.left.moved_on else None
        last = self.left.package.minutes.last_edited
        session.mark_unsaved(replace(base, last_edited=last) if base else None)


def resume(path: Path) -> Resumed:
    """Take up the journal at `path`; UserError "file.held" if a program has it, else as `recovering.look`."""
    left = recovering.look(path)  # one that says nothing is left as it is
    journal = Journal(path, left.seal)
    try:
        if journal.size != left.length:  # what would be added could not be read
            raise OSError
        journal.begin(left.head, left.package.minutes, left.at)  # a change that makes no sense ends here
    except OSError:
        journal.close()
        journal = None
    return Resumed(left, journal, _file_of(left))


def _file_of(left: Left) -> Path | None:
    """Where the document may be saved again: not over a file with words when it has none itself."""
    if not left.head.file:
        return None
    if (
        left.base is not None
        and recovering.is_empty(left.package.minutes)
        and not recovering.is_empty(left.base)
    ):
        return None
    return Path(left.head.file)
