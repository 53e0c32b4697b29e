"""`search`: what the minutes in a folder say, one hit after the other or as JSON.

What was read of the folder is kept in the folder for caches, a database for each folder, so that the next
search only reads what has changed. JSON is an object: "hits", each with "file", "section", "place", "number",
"heading", "case_number", "body", "title", "date" (ISO or ""), "outcome", "part", "context" (a list of "text"
and "hit") and "decision"; and "more", whether there are others than these.
"""

from __future__ import annotations

import hashlib
from argparse import Namespace
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec

from app.archive import indexing, library, store
from app.archive.asking import parse
from app.archive.hits import Found, Hit
from app.archive.searching import search as search_in
from app.cli.verdict import Verdict
from app.errors import Message, UserError
from app.messages import sentence
from app.storage import cache_folder

_MOST = 200  # hits
_MOST_TOLD = 5  # files that could not be read
_OUTCOMES = {"tabled": "search.tabled", "referred_back": "search.referred-back"}


def search(call: Namespace) -> Verdict:
    """`search QUERY --in FOLDER [--json]`: negative when there is no hit."""
    folder = Path(call.folder)
    if not folder.is_dir():
        raise UserError("search.no-folder", file=folder)
    query = parse(call.query, date.today())
    with _cache(folder.absolute()) as cache:
        outcome = indexing.update([folder.absolute()], cache)
        connection = store.open_for_reading(cache)
        try:
            found = search_in(connection, query, limit=_MOST)
            while found.more and not found.hits:  # not among the newest
                found = search_in(connection, query, limit=_MOST, after=found.last)
            told = [*outcome.messages, *_unread(library.unread(connection))]
        finally:
            connection.close()
    if found.more:
        told.append(Message("search.more", {"count": len(found.hits)}))
    language = call.lang or "sv"
    output = _json(found) if call.json else "\n".join(_said(hit, language) for hit in found.hits)
    return Verdict(output, not found.hits, told)


@contextmanager
def _cache(folder: Path) -> Generator[Path]:
    """Where the folder's own database lies: among the caches, or nowhere for long if that cannot be."""
    name = hashlib.sha256(str(folder).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    cache = cache_folder.folder() / "searched" / name
    try:
        store.open_for_writing(cache).close()
    except UserError:
        with TemporaryDirectory(prefix="paragraf-", ignore_cleanup_errors=True) as instead:
            yield Path(instead)
    else:
        yield cache


def _unread(files: tuple[library.Document, ...]) -> list[Message]:
    """Why files are not in it, the first of them one by one; copies need no word."""
    told = [each.message for each in files if each.message and each.state != "copy"]
    rest = len(told) - _MOST_TOLD
    return [*told[:_MOST_TOLD], *([Message("search.others-unread", {"count": rest})] if rest > 0 else [])]


def _said(hit: Hit, language: str) -> str:
    """A hit as lines that a person reads."""
    where = [hit.day.isoformat() if hit.day else "", hit.body, f"§ {hit.number}" if hit.number else ""]
    heading = f"{hit.heading} ({hit.case_number})" if hit.case_number else hit.heading
    outcome = sentence(Message(_OUTCOMES[hit.outcome]), language) if hit.outcome in _OUTCOMES else ""
    context = "".join(each.text for each in hit.context).strip()
    lines = (" ".join(filter(None, where)), heading, context, outcome, str(hit.file))
    return "\n    ".join(filter(None, lines)) + "\n"


def _json(found: Found) -> str:
    hits = [
        {
            "file": str(hit.file),
            "section": hit.section,
            "place": hit.place,
            "number": hit.number,
            "heading": hit.heading,
            "case_number": hit.case_number,
            "body": hit.body,
            "title": hit.title,
            "date": hit.day.isoformat() if hit.day else "",
            "outcome": hit.outcome,
            "part": hit.part,
            "context": [{"text": each.text, "hit": each.is_hit} for each in hit.context],
            "decision": hit.decision,
        }
        for hit in found.hits
    ]
    return (
        msgspec.json.format(msgspec.json.encode({"hits": hits, "more": found.more}), indent=2).decode() + "\n"
    )
