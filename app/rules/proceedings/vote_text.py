"""What the minutes say of a vote: what yes and no mean, who voted how as a table, and what came of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.model.blocks import Block, Cell, Row, Table, cell
from app.model.ids import new_id
from app.model.inlines import Marks, text
from app.model.minutes import Minutes
from app.model.proceedings import Choice, Vote
from app.model.sections import Section
from app.profiles.phrases import fill
from app.rules.proceedings import voters
from app.rules.proceedings.naming import Naming, beginning, sentence
from app.rules.proceedings.putting import Put
from app.rules.proceedings.sentences import asked, line, result
from app.rules.proceedings.voting import Tally, choices, elected, handed_in, parties, tally

_CHOICES: tuple[Choice, ...] = ("yes", "no", "abstain")
_BOLD = Marks(bold=True)


def vote(
    held: Vote, put: Put | None, section: Section, minutes: Minutes, naming: Naming
) -> tuple[Block, ...]:
    """A vote as blocks. The result is told once everybody has voted."""
    if held.form == "closed":
        return _closed(held, naming)
    if held.form == "lot" and (names := elected(held).names):
        return _only_lot(held, names, naming)
    sums = tally(held, minutes, section)
    blocks: list[Block] = []
    if held.form != "lot" and (meaning := _meaning(held, put, section, naming)):
        blocks.append(line(meaning))
    if held.form == "show_of_hands":
        blocks.append(line(naming.phrases.voted.show_of_hands))
    if held.form == "roll_call":
        blocks.append(_table(held, sums, section, minutes, naming))
    if not sums.missing and (said := _result(held, put, sums, section, minutes, naming)):
        blocks.append(line(said))
        if naming.phrases.party_summary and held.form == "roll_call":
            blocks.append(line(_by_party(held, section, minutes, naming)))
    return tuple(blocks)


def label(held: Vote, section: Section, puts: Sequence[Put], naming: Naming) -> str:
    """What stands above a vote: nothing if it is the item's only one, else what it is about."""
    if len(section.proceedings.votes) < 2:
        return ""
    words = naming.phrases.voted
    by_question = {put.question.id: put for put in puts}
    labels = [
        words.labels[asked(by_question[each.question], section)] if each.question in by_question else ""
        for each in section.proceedings.votes
    ]
    place = [each.id for each in section.proceedings.votes].index(held.id)
    own = labels[place]
    if not own or labels.count(own) == 1:
        return own
    return fill(words.numbered, label=own, number=labels[: place + 1].count(own))


def _meaning(held: Vote, put: Put | None, section: Section, naming: Naming) -> str:
    words = naming.phrases.voted
    if held.yes.strip() and held.no.strip():
        return fill(words.means_own, yes=held.yes.strip().rstrip("."), no=held.no.strip().rstrip("."))
    if put is None:
        return ""
    return fill(words.means[asked(put, section)], **naming.sides(put.yes, put.no, ""))


def _result(
    held: Vote, put: Put | None, sums: Tally, section: Section, minutes: Minutes, naming: Naming
) -> str:
    words = naming.phrases.voted
    votes = _votes(sums, naming)
    if sums.outcome == "tie":
        return fill(words.tie, votes=votes)
    if not sums.outcome:
        return ""
    answer = words.answers[sums.outcome]
    if put is None:
        own = (held.yes if sums.outcome == "yes" else held.no).strip().rstrip(".")
        act = fill(words.act_own, **{**naming.sides("", "", ""), "winner": own or answer})
    else:
        sides = naming.sides(put.yes, put.no, put.yes if sums.outcome == "yes" else put.no)
        act = fill(words.acts[result(put, section, sums.outcome)], **sides)
    pattern = words.result
    if held.form == "lot":
        pattern = words.lot
    elif sums.decided_by == "third":
        pattern = words.third
    elif sums.decided_by == "lot":
        pattern = words.tie_lot
    elif sums.decided_by == "casting":
        chair = voters.chair(minutes, section)
        own_ballot = choices(held, minutes, section).get(chair) if held.form == "roll_call" else None
        pattern = words.tie_casting if own_ballot == sums.outcome else words.tie_chair
    said = fill(
        pattern,
        votes=votes,
        act=act,
        answer=answer,
        chair=naming.person(voters.chair(minutes, section)),
        present=voters.present(minutes, section),
    )
    return sentence(said)


def _votes(sums: Tally, naming: Naming) -> str:
    """The sums in words; who abstained only if somebody did."""
    words = naming.phrases.voted
    counts = {"yes": sums.yes, "no": sums.no, "abstain": sums.abstain}
    told = {
        choice: words.count_one[choice]
        if counts[choice] == 1
        else fill(words.count[choice], count=counts[choice])
        for choice in _CHOICES
    }
    return fill(words.against_abstained if sums.abstain else words.against, **told)


def _table(held: Vote, sums: Tally, section: Section, minutes: Minutes, naming: Naming) -> Block:
    words = naming.phrases.voted
    given = choices(held, minutes, section)
    chair = voters.chair(minutes, section)
    rows = [_row(beginning(words.columns[key]) for key in ("name", "party", *_CHOICES))]
    for person in voters.voters(minutes, section) or tuple(given):
        name, party = naming.bare(person)
        if person == chair:
            name = fill(words.chair, name=name)
        marks = [words.mark if given.get(person) == choice else "" for choice in _CHOICES]
        rows.append(_row([name, party, *marks]))
    sums_row = [words.sum, "", str(sums.yes), str(sums.no), str(sums.abstain)]
    rows.append(_row(sums_row, bold=True))
    return Table(new_id(), tuple(rows))


def _row(words: Iterable[str], *, bold: bool = False) -> Row:
    return Row(new_id(), tuple(_cell(each, bold) for each in words))


def _cell(words: str, bold: bool) -> Cell:
    return cell(*(text(words, _BOLD) if bold else text(words)))


def _by_party(held: Vote, section: Section, minutes: Minutes, naming: Naming) -> str:
    words = naming.phrases.voted
    told: list[str] = []
    for side in parties(held, minutes, section):
        votes = _votes(Tally(side.yes, side.no, side.abstain), naming)
        told.append(fill(words.party, party=side.party or words.no_party, votes=votes))
    return sentence(fill(words.parties, parties=words.party_comma.join(told)))


def _closed(held: Vote, naming: Naming) -> tuple[Block, ...]:
    words = naming.phrases.elected
    caller = naming.person(held.called_by)
    said = fill(words.called, caller=caller) if caller else words.called_by_nobody
    rows = [_row([words.columns["name"], words.columns["votes"]])]
    for each in held.candidates:
        rows.append(_row([*candidate_names(held, (each.name,), naming), str(each.votes)]))
    if held.elects > 1:  # a ballot has several names, so that the votes do not say how many there were
        votes = sum(each.votes for each in held.candidates)
        rows.append(_row([words.votes, str(votes)], bold=True))
    for name, number in ((words.blank, held.blank), (words.invalid, held.invalid)):
        if number:
            rows.append(_row([name, str(number)]))
    if held.elects == 1:
        rows.append(_row([words.sum, str(handed_in(held))], bold=True))
    blocks: list[Block] = [line(sentence(said)), Table(new_id(), tuple(rows))]
    if outcome := _elected(held, naming):
        blocks.append(line(outcome))
    return tuple(blocks)


def _elected(held: Vote, naming: Naming) -> str:
    """Who got in by their votes, then what became of those who are equal at the last place."""
    words, won = naming.phrases.elected, elected(held)
    several = len(won.drawn) > 1
    drawn = words.won_by_lot_many if several else words.won_by_lot if won.drawn else words.tie
    said = [
        (words.won_many if len(won.sure) > 1 else words.won, won.sure) if won.sure else None,
        (drawn, won.drawn) if won.equal else None,
    ]
    names = naming.listed(candidate_names(held, won.equal, naming))
    return " ".join(
        sentence(
            fill(
                pattern,
                winner=naming.listed(candidate_names(held, winners, naming)),
                names=names,
                votes=won.votes,
            )
        )
        for pattern, winners in filter(None, said)
    )


def _only_lot(held: Vote, names: tuple[str, ...], naming: Naming) -> tuple[Block, ...]:
    """An election that was nothing but a lot: told as it went, though it ought not to have gone so."""
    words = naming.phrases.elected
    winner = naming.listed(candidate_names(held, names, naming))
    return (line(sentence(fill(words.by_lot_many if len(names) > 1 else words.by_lot, winner=winner))),)


def candidate_names(held: Vote, names: Iterable[str], naming: Naming) -> list[str]:
    """Candidates as the minutes name them."""
    known = {each.name: naming.person(each.person) for each in held.candidates}
    return [known.get(name) or name for name in names]
