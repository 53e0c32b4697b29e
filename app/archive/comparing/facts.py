"""What became of the facts of a document and of its items, each as a code with what fills its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from app.archive.comparing.adopting import bare
from app.archive.comparing.naming import Names, field, listed, phrase, value
from app.errors import Message
from app.model.annotations import StageReached
from app.model.attendance import Absent, Present
from app.model.minutes import Minutes
from app.model.people import everyone
from app.model.proceedings import Vote
from app.model.sections import Section
from app.rules.proceedings.voting import tally

WORKING = frozenset({"compare.working", "compare.comment"})  # what no reader of the minutes is shown
_BY_THE_PROGRAM = {"id", "snapshot", "format", "last_edited", "generated", "left_out"}
_APART = _BY_THE_PROGRAM | {"sections", "opening", "parts", "heading"}
_OWN = {"case_number", "proceedings", "status", "writer"}  # of an item: told otherwise
_WHOLE = {"meeting_days", "candidates", "substitutes", "table", "adjournments"}


class Facts:
    """Holds two documents against each other; the later one has the ids of the earlier."""

    def __init__(self, before: Minutes, after: Minutes) -> None:
        self._before, self._after = before, after
        self._was, self._now = Names(before), Names(after)

    def of_document(self) -> tuple[Message, ...]:
        """Header, body, people, attendance, lists, stages; nothing of what stands in its items."""
        before, after, place = self._before, self._after, phrase("compare-word.the-meeting")
        found = [*self._fields(before.header, after.header, place)]
        found += self._body(place)
        found += self._people(place)
        found += self._attendance()
        for name in ("language", "profile"):
            found += self._changed(place, field(name), getattr(before, name), getattr(after, name), name)
        for name in ("appendices", "assignments", "life", "circulated"):
            found += self._entries(name, getattr(before, name), getattr(after, name), place)
        for comment in self._entries("comments", before.comments, after.comments, place):
            found.append(Message("compare.comment", {"what": comment.params.get("what", "")}))
        return tuple(found)

    def of_section(self, was: Section, now: Section) -> tuple[Message, ...]:
        """What kind of item it is, how it ended, who presented, motions, questions, votes, remarks."""
        if was is now:
            return ()
        place = self._now.item(now.id)
        found = [*self._fields(was, now, place, skip=_OWN)]
        for name in ("status", "writer"):
            if getattr(was, name) != getattr(now, name):
                words = self._words(getattr(was, name), getattr(now, name), name)
                found.append(Message("compare.working", {"place": place, "what": field(name), **words}))
        old, new = was.proceedings, now.proceedings
        if old != new:
            found += self._fields(old, new, place, skip={"votes"})
            found += self._votes(was, now, place)
            if not found and bare(old) != bare(new):
                found.append(Message("compare.other", {"place": place, "what": field("proceedings")}))
        return tuple(found)

    # What holds for any struct

    def _fields(
        self, was: Any, now: Any, place: str, of: str = "", skip: frozenset[str] | set[str] = frozenset()
    ) -> Iterator[Message]:
        """One field after the other; `of` is what they belong to."""
        for name in was.__struct_fields__:
            old, new = getattr(was, name), getattr(now, name)
            if old == new or name in _APART or name in skip:
                continue
            yield from self._field(name, old, new, place, of)

    def _field(self, name: str, old: Any, new: Any, place: str, of: str) -> Iterator[Message]:
        what = listed([of, field(name)])
        if isinstance(old, msgspec.Struct) and isinstance(new, msgspec.Struct):
            yield from self._fields(old, new, place, what)
        elif isinstance(old, tuple) and name not in _WHOLE and _named(_row(old)) and _named(_row(new)):
            yield from self._entries(name, old, new, place, of)
        else:
            yield from self._changed(place, what, old, new, name)

    def _changed(self, place: str, what: str, old: Any, new: Any, name: str) -> Iterator[Message]:
        """One value in the place of another; what looks alike in words, as ids of nobody do, is told too."""
        if old == new:
            return
        words = self._words(old, new, name)
        if (not words["was"] and not words["now"]) or words["was"] == words["now"]:
            if bare(old) != bare(new):
                yield Message("compare.other", {"place": place, "what": what})
        elif not words["was"]:
            yield Message("compare.set", {"place": place, "what": what, "now": words["now"]})
        elif not words["now"]:
            yield Message("compare.unset", {"place": place, "what": what, "was": words["was"]})
        else:
            yield Message("compare.changed", {"place": place, "what": what, **words})

    def _words(self, old: Any, new: Any, name: str) -> dict[str, str]:
        return {"was": self._was.said(old, name), "now": self._now.said(new, name)}

    def _entries(self, name: str, was: Any, now: Any, place: str, of: str = "") -> Iterator[Message]:
        """A list whose entries have ids: what is new, gone, changed in one, and their order."""
        if was == now:
            return
        what = listed([of, field(name)])
        old, new = {_key(each): each for each in was}, {_key(each): each for each in now}
        told = False
        for key, each in old.items():
            if key not in new:
                told = True
                at = self._place(each, place)
                yield Message("compare.removed", {"place": at, "what": what, "was": self._was.entry(each)})
        for key, each in new.items():
            at = self._place(each, place)
            if key not in old:
                told = True
                yield Message("compare.added", {"place": at, "what": what, "now": self._now.entry(each)})
            elif old[key] != each:
                told = True
                yield from self._entry(what, old[key], each, at)
        if not told and bare(was) != bare(now):
            yield Message("compare.reordered", {"place": place, "what": what})

    def _entry(self, what: str, old: Any, new: Any, place: str) -> Iterator[Message]:
        named = listed([what, self._now.entry(new)])
        found = [*self._fields(old, new, place, named)]
        if not found and bare(old) != bare(new):
            found.append(Message("compare.other", {"place": place, "what": named}))
        yield from found

    def _place(self, entry: Any, place: str) -> str:
        section = getattr(entry, "section", "")
        return self._now.item(section) if section else place

    # What has sentences of its own

    def _body(self, place: str) -> Iterator[Message]:
        old, new = self._before.body, self._after.body
        if old == new:
            return
        if old and new:
            yield from self._fields(old, new, phrase("compare-word.the-body"), skip={"people"})
        elif new:
            yield Message("compare.set", {"place": place, "what": field("body"), "now": new.name or "–"})
        elif old:
            yield Message("compare.unset", {"place": place, "what": field("body"), "was": old.name or "–"})

    def _people(self, place: str) -> Iterator[Message]:
        """Who is known to the document: renamed, with another party or title, new, gone."""
        old, new = everyone(self._before), everyone(self._after)
        yield from self._entries("people", tuple(old.values()), tuple(new.values()), place)

    def _attendance(self) -> Iterator[Message]:
        """Who is there, comes, goes, serves, presides and approves, person by person."""
        old, new = self._before.attendance, self._after.attendance
        if old == new:
            return
        was, now = {_key(each): each for each in old}, {_key(each): each for each in new}
        told = False
        for key in dict.fromkeys((*was, *now)):
            one, other = was.get(key), now.get(key)
            if one is not None and one == other:
                continue
            person = getattr(other or one, "person", "")
            names = self._now.people if other else self._was.people
            name = names.get(person) or person or phrase("compare-word.nobody")
            first, last = self._was.event(one) if one else "", self._now.event(other) if other else ""
            if first == last:
                continue
            told = True
            if not first:
                yield Message("compare.attendance-new", {"name": name, "now": last})
            elif not last:
                yield Message("compare.attendance-gone", {"name": name, "was": first})
            else:
                yield Message("compare.attendance-changed", {"name": name, "now": last, "was": first})
        if not told and bare(old) != bare(new):
            yield Message(
                "compare.other", {"place": phrase("compare-word.the-meeting"), "what": field("attendance")}
            )

    def _votes(self, was: Section, now: Section, place: str) -> Iterator[Message]:
        old = {vote.id: vote for vote in was.proceedings.votes}
        new = {vote.id: vote for vote in now.proceedings.votes}
        if [*old.values()] == [*new.values()]:
            return
        for id, vote in old.items():
            if id not in new:
                yield Message("compare.vote-gone", {"place": place, "was": self._result(vote, was, old=True)})
        for id, vote in new.items():
            if id not in old:
                yield Message("compare.vote-new", {"place": place, "now": self._result(vote, now)})
            elif old[id] != vote:
                yield from self._vote(old[id], vote, was, now, place)
        both = [id for id in old if id in new]
        if both != [id for id in new if id in old]:
            yield Message("compare.reordered", {"place": place, "what": field("votes")})

    def _vote(self, old: Vote, new: Vote, was: Section, now: Section, place: str) -> Iterator[Message]:
        first, last = self._result(old, was, old=True), self._result(new, now)
        if first != last:
            yield Message("compare.vote-result", {"place": place, "was": first, "now": last})
        yield from self._ballots(old, new, place)
        of = phrase("compare-word.is-vote")
        yield from self._fields(
            old, new, place, of, skip={"ballots", "counted"} if first != last else {"ballots"}
        )

    def _ballots(self, old: Vote, new: Vote, place: str) -> Iterator[Message]:
        if old.ballots == new.ballots:
            return
        was = {ballot.person: ballot.choice for ballot in old.ballots}
        now = {ballot.person: ballot.choice for ballot in new.ballots}
        told = False
        for person in dict.fromkeys((*was, *now)):
            first, last = was.get(person), now.get(person)
            if first == last:
                continue
            told = True
            name = self._now.people.get(person) or self._was.people.get(person) or person or "–"
            if first and last:
                words = {"name": name, "place": place, "was": value(first), "now": value(last)}
                yield Message("compare.ballot-changed", words)
            elif last:
                yield Message("compare.ballot-new", {"name": name, "place": place, "now": value(last)})
            elif first:
                yield Message("compare.ballot-gone", {"name": name, "place": place, "was": value(first)})
        if not told:
            yield Message("compare.reordered", {"place": place, "what": field("ballots")})

    def _result(self, vote: Vote, section: Section, *, old: bool = False) -> str:
        names = self._was if old else self._now
        if vote.form in ("closed", "lot"):
            return names.entry(vote)
        minutes = self._before if old else self._after
        sums = tally(vote, minutes, section)
        words = phrase("compare-word.sums", *map(str, (sums.yes, sums.no, sums.abstain)))
        return listed([words, value(sums.outcome) if sums.outcome in ("yes", "no") else ""])


def _key(entry: Any) -> str:
    """What an entry is known by again; of somebody who is there or is not there, there is one event."""
    if isinstance(entry, Present | Absent):
        return f"roll:{entry.person}"
    if isinstance(entry, StageReached):
        return f"{entry.stage}/{entry.date}/{entry.by}/{entry.reason}"
    return str(getattr(entry, "id", None) or getattr(entry, "name", ""))


def _row(value: Any) -> tuple[Any, ...]:
    return value


def _named(row: tuple[Any, ...]) -> bool:
    """Whether all entries of a list are known by something, each by something else."""
    if not all(isinstance(each, msgspec.Struct) for each in row):
        return False
    keys = [_key(each) for each in row if hasattr(each, "id") or hasattr(each, "name")]
    return len(set(keys)) == len(row)
