"""How an item was dealt with: the order of putting, votes and their results, and the sentences for them."""

from app.rules.proceedings.putting import Put, Won, composed, live, main_proposals, standing, winner
from app.rules.proceedings.voting import (
    Elected,
    Side,
    Tally,
    answer,
    choices,
    elected,
    parties,
    put_off_by_minority,
    strangers,
    tally,
    vote_on,
)

__all__ = [
    "Elected",
    "Put",
    "Side",
    "Tally",
    "Won",
    "answer",
    "choices",
    "composed",
    "elected",
    "live",
    "main_proposals",
    "parties",
    "put_off_by_minority",
    "standing",
    "strangers",
    "tally",
    "vote_on",
    "winner",
]
