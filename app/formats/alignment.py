"""What two rows of things have in common, in order: fast for long rows, and never worse than a bounded time.

First what both begin and end with, then what each has only once as anchors, and only between those, where
little is left, the careful way. What is too long for that and has no anchor differs as a whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import TypeVar

import msgspec

T = TypeVar("T")
_ALIKE = 0.3  # the words that two paragraphs have to share to be one that was changed
_SURELY = 0.6  # by which each is the one in its place where all are
_MOST = 2_500  # pairs that are weighed; of more only those near each other
_NEAR = 12
_TOO_MANY = 100_000  # pairs from which on each is only held against what stands in its place
_LITTLE = 0.25  # shared words below which two sentences are no longer one and the same
_CAREFULLY = 40_000  # product of the two lengths that is looked at the careful way
_DEEPEST = 40  # anchors within anchors
_SIZES = (1, 3, 8)  # things in a row that may be an anchor


class Run(msgspec.Struct, frozen=True, gc=False):
    """A stretch of both rows, by its bounds: alike, or what the one has in the place of the other."""

    alike: bool
    was: slice
    now: slice


def runs(was: Sequence[Hashable], now: Sequence[Hashable]) -> list[Run]:
    """Both rows from beginning to end, stretches that are alike and such that are not in turn."""
    found: list[Run] = []
    a = b = 0
    for i, j, length in _blocks(was, now):
        if i > a or j > b:
            found.append(Run(False, slice(a, i), slice(b, j)))
        if length:
            found.append(Run(True, slice(i, i + length), slice(j, j + length)))
        a, b = i + length, j + length
    return found


def increasing(places: Sequence[int]) -> list[int]:
    """The indices of a longest run of rising places, in order."""
    ends: list[int] = []  # places that runs of each length end with
    last: list[int] = []  # their indices
    before: list[int] = []
    for index, place in enumerate(places):
        at = bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        ends[at : at + 1] = [place]
        last[at : at + 1] = [index]
    found: list[int] = []
    index = last[-1] if last else -1
    while index >= 0:
        found.append(index)
        index = before[index]
    return found[::-1]


def overlap(one: Counter[str], other: Counter[str]) -> float:
    """How much of their words two texts share, 0 to 1."""
    whole = one.total() + other.total()
    few, many = (one, other) if len(one) <= len(other) else (other, one)
    shared = sum([min(count, many[word]) for word, count in few.items() if word in many])
    return 2 * shared / whole if whole else 1.0


def paired(
    was: Sequence[T],
    now: Sequence[T],
    shape: Callable[[T], Hashable],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    """Two rows laid together: the same, changed, gone and new, each in its order."""
    for run in runs([*map(shape, was)], [*map(shape, now)]):
        if run.alike:
            yield from zip(was[run.was], now[run.now], strict=True)
        else:
            yield from _weighed(was[run.was], now[run.now], words, can_be)


def _weighed(
    was: Sequence[T],
    now: Sequence[T],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    """The pairs in order that share most, by the best sum from the end on."""
    if len(was) * len(now) > _TOO_MANY:
        yield from _by_place(was, now, words, can_be)
        return
    left, right = ([*map(words, was)], [*map(words, now)]) if was and now else ([], [])
    rows = zip(left, right, was, now, strict=False)
    if len(was) == len(now) and all(can_be(a, b) and overlap(x, y) >= _SURELY for x, y, a, b in rows):
        yield from zip(was, now, strict=True)
        return
    every = len(was) * len(now) <= _MOST
    alike = [[0.0] * (len(now) + 1) for _ in range(len(was) + 1)] if was and now else []
    best = [[0.0] * (len(now) + 1) for _ in range(len(was) + 1)] if was and now else []
    for i in range(len(was) - 1, -1, -1) if now else ():
        for j in range(len(now) - 1, -1, -1):
            near = every or abs(j - i * len(now) // len(was)) <= _NEAR
            score = overlap(left[i], right[j]) if near and can_be(was[i], now[j]) else 0.0
            alike[i][j] = score if score >= _ALIKE else 0.0
            with_it = alike[i][j] + best[i + 1][j + 1] if alike[i][j] else 0.0
            best[i][j] = max(with_it, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(was) and j < len(now):
        if alike[i][j] and best[i][j] == alike[i][j] + best[i + 1][j + 1]:
            yield was[i], now[j]
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            yield was[i], None
            i += 1
        else:
            yield None, now[j]
            j += 1
    yield from ((each, None) for each in was[i:])
    yield from ((None, each) for each in now[j:])


def _by_place(
    was: Sequence[T],
    now: Sequence[T],
    words: Callable[[T], Counter[str]],
    can_be: Callable[[T, T], bool],
) -> Iterator[tuple[T | None, T | None]]:
    for old, new in zip_longest(was, now):
        if old and new and not (can_be(old, new) and overlap(words(old), words(new)) >= _ALIKE):
            yield old, None
            yield None, new
        else:
            yield old, new


def worded(
    was: Sequence[Hashable], now: Sequence[Hashable], left: Sequence[str], right: Sequence[str]
) -> list[Run]:
    """Runs of words by their keys; `left` and `right` are what they read.

    Where next to nothing is shared all of it differs, and so does a little word alone between changes.
    """
    counts = [Counter(text.casefold() for text in side if text.strip()) for side in (left, right)]
    if was and now and overlap(*counts) < _LITTLE:
        return [Run(False, slice(0, len(was)), slice(0, len(now)))]
    found, out = runs(was, now), list[Run]()
    for at, run in enumerate(found):
        changed = not run.alike
        if run.alike and 0 < at < len(found) - 1:
            size = sum(len(text.strip()) for text in left[run.was])
            changed = size * 4 <= min(_size(found[k], left, right) for k in (at - 1, at + 1))
        if changed and out and not out[-1].alike:
            last = out.pop()
            run = Run(False, slice(last.was.start, run.was.stop), slice(last.now.start, run.now.stop))
        out.append(Run(False, run.was, run.now) if changed else run)
    return out


def _size(run: Run, left: Sequence[str], right: Sequence[str]) -> int:
    return max(sum(map(len, left[run.was])), sum(map(len, right[run.now])))


def _blocks(was: Sequence[Hashable], now: Sequence[Hashable]) -> Iterator[tuple[int, int, int]]:
    """What is alike, neighbours made one, and at the end a stretch of length 0."""
    a = b = length = 0
    for i, j, more in _alike(was, now, 0, len(was), 0, len(now), _DEEPEST):
        if length and (a + length, b + length) == (i, j):
            length += more
            continue
        if length:
            yield a, b, length
        a, b, length = i, j, more
    if length:
        yield a, b, length
    yield len(was), len(now), 0


def _alike(
    was: Sequence[Hashable], now: Sequence[Hashable], a: int, b: int, c: int, d: int, depth: int
) -> Iterator[tuple[int, int, int]]:
    """What `was[a:b]` and `now[c:d]` have in common."""
    start = 0
    while a + start < b and c + start < d and was[a + start] == now[c + start]:
        start += 1
    if start:
        yield a, c, start
    a, c, end = a + start, c + start, 0
    while b - end > a and d - end > c and was[b - end - 1] == now[d - end - 1]:
        end += 1
    b, d = b - end, d - end
    if a < b and c < d:
        yield from _between(was, now, a, b, c, d, depth)
    if end:
        yield b, d, end


def _between(
    was: Sequence[Hashable], now: Sequence[Hashable], a: int, b: int, c: int, d: int, depth: int
) -> Iterator[tuple[int, int, int]]:
    if (b - a) * (d - c) <= _CAREFULLY:
        matcher = SequenceMatcher(None, was[a:b], now[c:d], autojunk=False)
        yield from ((a + i, c + j, n) for i, j, n in matcher.get_matching_blocks() if n)
        return
    anchors = _anchors(was, now, a, b, c, d) if depth else []
    for i, j in anchors:
        if i < a or j < c:
            continue  # taken already, going on from the anchor before
        yield from _alike(was, now, a, i, c, j, depth - 1)
        yield i, j, 1
        a, c = i + 1, j + 1
    if anchors:
        yield from _alike(was, now, a, b, c, d, depth - 1)


def _anchors(
    was: Sequence[Hashable], now: Sequence[Hashable], a: int, b: int, c: int, d: int
) -> list[tuple[int, int]]:
    """What stands once on either side, one thing or a few in a row, as far as it is in the same order."""
    for size in _SIZES:
        left = [tuple(was[i : i + size]) for i in range(a, b - size + 1)]
        right = [tuple(now[j : j + size]) for j in range(c, d - size + 1)]
        often, other = Counter(left), Counter(right)
        there = {each: j for j, each in enumerate(right, c) if other[each] == 1}
        pairs = [(i, there[each]) for i, each in enumerate(left, a) if often[each] == 1 and each in there]
        if pairs:
            return [pairs[k] for k in increasing([j for _, j in pairs])]
    return []
