"""The open document merged with what somebody else has made of its file, as one edit."""

from __future__ import annotations

import msgspec

from app.model.minutes import Minutes, Package
from app.session.history import Place
from app.session.merging.merge import TakeMerge, merged_packages
from app.session.merging.verdict import Merge
from app.session.session import Session


class Joined(msgspec.Struct, frozen=True):
    """A merge that was looked at in a thread: of which state of the open document, and all its bytes."""

    merge: Merge
    package: Package
    mine: Minutes


def look(base: Minutes | None, mine: Package, theirs: Package) -> Joined | None:
    """How the two go together; None if they do not come from one document, or from which is not known."""
    if base is None or len({base.id, mine.minutes.id, theirs.minutes.id}) > 1:
        return None
    return Joined(*merged_packages(base, mine, theirs), mine.minutes)


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
