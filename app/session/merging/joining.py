"""The open document merged with what somebody else has made of its file, as one edit."""

from __future__ import annotations

from pathlib import Path

import msgspec

from app.model.minutes import Minutes, Package
from app.model.result import Stamp
from app.session.history import Place
from app.session.merging.ancestry import common, found_base
from app.session.merging.merge import TakeMerge, merged_packages
from app.session.merging.verdict import Merge
from app.session.session import Session


class Joined(msgspec.Struct, frozen=True):
    """A merge that was looked at in a thread: of which state of the open document, and all its bytes.

    `knows_base`: what both began from is known; else it is what they have in common, and nothing that only
    one of them has counts as removed by the other.
    """

    merge: Merge
    package: Package
    mine: Minutes
    knows_base: bool = True

    @property
    def theirs(self) -> Minutes:
        """What the other side has made of it."""
        assert self.merge.sources
        return self.merge.sources[2]

    @property
    def fits(self) -> bool:
        """Whether nothing that one did is in the way of what the other did."""
        return not self.merge.conflicts and not self.merge.is_closed


def look(
    base: Minutes | None,
    mine: Package,
    theirs: Package,
    *,
    path: Path | None = None,
    known: Stamp | None = None,
) -> Joined | None:
    """How the two go together; None if they do not come from one document.

    Without a base, the earlier version of the file at `path` that is `known` is looked for.
    """
    if mine.minutes.id != theirs.minutes.id or (base and base.id != mine.minutes.id):
        return None
    if base is None and path:
        base = found_base(path, known, mine.minutes.id)
    start = base or common(mine.minutes, theirs.minutes)
    return Joined(*merged_packages(start, mine, theirs), mine.minutes, base is not None)


def take(session: Session, joined: Joined, merge: Merge, place: Place) -> bool:
    """Have the open document become the merged one, in one step for undo.

    `merge` is `joined.merge` or the same with its conflicts settled. False if it is refused because an
    approval has closed the text, or if somebody wrote on meanwhile: then it is to be looked at again.
    """
    if session.minutes != msgspec.structs.replace(joined.mine, last_edited=session.minutes.last_edited):
        return False
    for name, data in joined.package.media.items():
        session.add_media(data, name.rpartition(".")[2])
    for name, data in joined.package.versions.items():
        session.add_version(name, data)
    return session.apply(TakeMerge(merge.minutes), before=place)
