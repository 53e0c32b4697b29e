"""The stages that both sides reached: one after the other where that may be, else somebody has to choose."""

from __future__ import annotations

from itertools import permutations

from msgspec.structs import replace

from app.model.annotations import StageReached
from app.model.minutes import Minutes
from app.rules.life import next_stages
from app.session.merging.verdict import Judge, Place

_Life = tuple[StageReached, ...]


def merged_life(base: Minutes, mine: Minutes, theirs: Minutes, judge: Judge) -> _Life:
    """The document's life as both sides have gone on with it.

    Two approvals, of whatever texts, are a conflict: the document has one life. So is all else that cannot
    follow on each other; where only one side did something, that is taken.
    """
    was, own, other = base.life, mine.life, theirs.life
    if own == other or other == was:
        return own
    if own == was:
        return other
    stays = tuple(step for step in was if step in own and step in other)
    ours, new = (tuple(step for step in side if step not in was) for side in (own, other))
    for more, less in ((ours, new), (new, ours)):
        if set(less) <= set(more):
            return (*stays, *more)
    for first, second in permutations((ours, new)):
        life = (*stays, *first, *(step for step in second if step not in first))
        if _may_be(mine, life, len(stays)):
            return life
    choice = judge.settle(Place(field="life"), "changed", was, own, other)
    return other if choice == "theirs" else own


def _may_be(minutes: Minutes, life: _Life, known: int) -> bool:
    """Whether each step after those that are known may follow on the one before."""
    return all(
        life[at].stage in next_stages(replace(minutes, life=life[:at])) for at in range(known, len(life))
    )
