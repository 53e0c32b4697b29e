"""A table of a vote as ballots, where every name is known and every row is plain; else it stays a table."""

from __future__ import annotations

import re
from collections.abc import Mapping

from app.formats.from_word.recognising.lines import said
from app.formats.from_word.source import SourceRow, SourceTable
from app.formats.members.names import Parties, named, same_name
from app.model.ids import new_id
from app.model.proceedings import Ballot, Choice, Vote

_CHOICES: dict[str, Choice] = {
    "ja": "yes", "ja-röster": "yes", "yes": "yes", "nej": "no", "nej-röster": "no", "no": "no",
    "avstår": "abstain",
    "avstod": "abstain", "avst": "abstain", "avst.": "abstain", "avstått": "abstain", "abstain": "abstain",
}  # fmt: skip
_SUM = re.compile(r"(?:summa|totalt|resultat|antal|s:a|total|sum)\b.*", re.IGNORECASE)
_TICK = re.compile(r"[xX✓✔√×☒1]|ja|nej|avstår", re.IGNORECASE)
_NOBODY = Parties({})


def vote_of(table: SourceTable, people: Mapping[str, str]) -> Vote | None:
    """The vote in a table; `people` are ids by names as `same_name` has them."""
    if len(table.rows) < 2:
        return None
    heads = [said(cell).casefold().strip(" :") for cell in table.rows[0].cells]
    columns: dict[int, Choice] = {
        place: _CHOICES[head] for place, head in enumerate(heads) if head in _CHOICES
    }
    answer = next(
        (place for place, head in enumerate(heads) if head in ("röst", "röstade", "röstar", "vote")), None
    )
    if len(columns) < 2 and answer is None:
        return None
    ballots: list[Ballot] = []
    for row in table.rows[1:]:
        name = said(row.cells[0])
        if not name or _SUM.fullmatch(name):
            if any(said(cell) and not said(cell).isdecimal() for cell in row.cells[1:]):
                return None
            continue
        person = people.get(same_name(named(name, _NOBODY).name))
        choice = _choice(row, columns, answer)
        if person is None or choice is None or any(ballot.person == person for ballot in ballots):
            return None
        ballots.append(Ballot(person, choice))
    return Vote(new_id(), ballots=tuple(ballots)) if ballots else None


def _choice(row: SourceRow, columns: Mapping[int, Choice], answer: int | None) -> Choice | None:
    if answer is not None and not columns:
        return _CHOICES.get(said(row.cells[answer]).casefold().strip()) if answer < len(row.cells) else None
    ticked = [place for place in columns if place < len(row.cells) and said(row.cells[place])]
    if len(ticked) != 1 or not _TICK.fullmatch(said(row.cells[ticked[0]])):
        return None
    return columns[ticked[0]]
