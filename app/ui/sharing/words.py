"""What is told of somebody else who has the document: who, where, since when, and what became of it."""

from __future__ import annotations

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from app.model.inlines import clean
from app.session.claiming import Standing
from app.storage.claim import Claim

translate = QCoreApplication.translate  # under its own name, by which the words are found


def who(claim: Claim) -> str:
    """The person's name; anybody who has none is somebody."""
    return _line(claim.user) or translate("Sharing", "Somebody")


def who_has(claim: Claim) -> str:
    """Who has the document, where and since when, as a sentence; a clock that cannot be right is not told."""
    where, at = _line(claim.host), when(claim.since)
    if where and at:
        words = translate("Sharing", "{0} has had the document open on {1} since {2}.")
    elif where:
        words = translate("Sharing", "{0} has the document open on {1}.")
    elif at:
        words = translate("Sharing", "{0} has had the document open since {2}.")
    else:
        words = translate("Sharing", "{0} has the document open.")
    return words.format(who(claim), where, at)


def who_took(claim: Claim) -> str:
    """Who has taken the document over, where and when, as a sentence."""
    where, at = _line(claim.host), when(claim.since)
    if where and at:
        words = translate("Sharing", "{0} took over the document on {1} at {2}.")
    elif where:
        words = translate("Sharing", "{0} took over the document on {1}.")
    else:
        words = translate("Sharing", "{0} took over the document.")
    return words.format(who(claim), where, at)


def when(at: datetime) -> str:
    """A moment, of today without its date; "" for one that is yet to come: clocks differ."""
    try:
        if at > datetime.now(UTC):
            return ""
        here = at.astimezone()
    except (OverflowError, OSError, ValueError):  # no clock says so
        return ""
    return f"{here:%H.%M}" if here.date() == date.today() else f"{here:%Y-%m-%d %H.%M}"


def reading(standing: Standing) -> str:
    """That the document is only read here, because somebody else has it."""
    assert standing.claim is not None
    here = translate("Sharing", "Here it is only read.")
    return " ".join((who_has(standing.claim), *([silent()] if standing.silent else []), here))


def saved(standing: Standing) -> str:
    """That the other has written more into the file."""
    assert standing.claim is not None
    words = translate("Sharing", "{0} has saved the document since it was read here.")
    return words.format(who(standing.claim))


def free(was: Claim | None, moved_on: bool) -> str:
    """That the other has closed the document."""
    if moved_on:
        words = translate("Sharing", "{0} has saved and closed the document. You can begin to write.")
    else:
        words = translate("Sharing", "{0} has closed the document. You can begin to write.")
    return words.format(who(was) if was else translate("Sharing", "Somebody"))


def lost(standing: Standing) -> str:
    """That somebody has taken the document over while it is written in here."""
    assert standing.claim is not None
    kept = translate(
        "Sharing", "What you have written is still here. When you save, it is merged with theirs."
    )
    return f"{who_took(standing.claim)} {kept}"


def silent() -> str:
    """That the other is probably gone."""
    return translate("Sharing", "That computer has not been heard from for more than three minutes.")


def _line(name: str) -> str:
    return " ".join(clean(name).split())
