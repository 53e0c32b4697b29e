"""Mutated files of every kind through their readers: never a crash, a hang or a flood, always a clear line.

`python -m tests.reliability.fuzz [COUNT] [SEED] [KIND…]` runs so many mutations and prints what it found;
a file that broke something is written beside the call. Seeds are made in code.
"""

from __future__ import annotations

import os
import random
import re
import resource
import signal
import sys
import tempfile
import time
import traceback
import warnings
import zlib
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import msgspec
from msgspec.structs import replace

from app import resources
from app.errors import Message, UserError
from app.formats import docx
from app.formats.docx.own import survey
from app.formats.html.reader import read_fragment
from app.messages import sentence
from app.model.blocks import paragraph
from app.model.delta import delta
from app.model.inlines import Text
from app.model.media import media_name
from app.model.minutes import Package
from app.profiles import load as load_profile
from app.profiles.profile import WordTemplate
from app.session import files, recovering
from app.storage import bodies, journal, journal_records, keyring, profiles, project, sealed, settings
from app.storage.container import pack_entries
from app.storage.journal_records import framed
from tests.formats.docx.own.templates import p as para
from tests.formats.docx.own.templates import template as template_of_word

# seconds of processor time for one file; a machine with other things to do is slow even at that
LONGEST = 2.0 if os.environ.get("PARAGRAF_LONG") or __name__ == "__main__" else 8.0
MOST = 500 << 20  # bytes
TOKENS = (
    b'"', b"[", b"{", b"}", b"]", b",", b":", b"null", b"1e999", b"-1", b"99999999999999999999", b"\\u0000",
    b"\\ud800", b'"id":""', b"\xff", b"\x00" * 8, b"PK\x01\x02", b"../", b"C:\\", b"\\\\server\\x", b"[^1]",
    b"[^1]: ", b"# ", b"> " * 50, b"|" * 50, b"<!ENTITY x SYSTEM 'file:///etc/passwd'>", b"= ", b"[[",
    b"\n\n", b"{: #a }", b"* " * 30, b"&#0;", b"<b>", b"`" * 30, b"]" * 300, b"[" * 5000, b'{"a":' * 3000,
)  # fmt: skip


# What more there is to begin with: a template of Word's, a piece of its clipboard, settings
_TEMPLATE = para("[[rubrik]]") + para("[[innehåll]]") + para("Sidfot")
_CLIP = (
    b'<html xmlns:o="urn:o"><body><p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if '
    b"!supportLists]>1. <![endif]>Ett</p><table><tr><td colspan=2>a<td>b</table><ol start=3><li>c<li>"
    b'd<ul><li>e</ul></ol><h2>f</h2><a href="https://example.org">g</a><img src="file:///x.png"></body></html>'
)
_SETTINGS = (
    b'{"language":"sv","zoom":120,"geometry":"AdnQywAD","state":"AAAA/w==","recent":["/hem/anna/a.paragraf"],'
    b'"export_notes":[".docx",".pdf"],"backups":10,"author":{"name":"Anna"}}'
)


class Trial(msgspec.Struct, frozen=True):
    """How one mutated file went: "read", the refusal's code, or what broke."""

    outcome: str
    seconds: float
    broken: str = ""


def _journal_seed() -> bytes:
    from tests.benchmarks.meetings import of_items

    states = [of_items(4)]
    for words in ("Mötet", "Mötet öppnas", "Mötet öppnas klockan 9"):
        opening = replace(states[-1].opening, blocks=(paragraph(Text(words)),))
        states.append(replace(states[-1], opening=opening))
    states.append(replace(states[-1], sections=states[-1].sections[::-1]))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.journal"
        now = datetime(2026, 3, 2, 12, tzinfo=UTC)
        kept = journal.Journal(path)
        kept.begin(journal.Head(title="Protokoll", begun=now), states[0], now)
        for was, became in pairwise(states):
            kept.add(delta(was, became), now)
        kept.close()
        return path.read_bytes()


def _package() -> Package:
    from app.model.inlines import Footnote, Image
    from tests.benchmarks.meetings import of_items
    from tests.strategies import PNG

    minutes, name = of_items(3), media_name(PNG, "png")
    rich = paragraph(Text("Bild "), Image("picture", name, "En bild"), Footnote("note", (Text("Noten"),)))
    return Package(replace(minutes, opening=replace(minutes.opening, blocks=(rich,))), {name: PNG})


def _rendered(kind: str) -> bytes:
    return files.render(_package(), kind).data


def _body_seed() -> bytes:
    from tests.benchmarks.meetings import of_items

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{bodies.SUFFIX}"
        bodies.write_file(path, of_items(1).body)
        return path.read_bytes()


@cache
def _key() -> sealed.Key:
    return sealed.new_key("fyra slumpade ord")


@cache
def seeds() -> dict[str, tuple[bytes, ...]]:
    """Whole files of every kind that is read, by the ending of their names."""
    profile = resources.resource("profiles", "neutral.toml").read_bytes()
    profile = re.sub(rb"\[logo\]\n(?:\w.*\n)*", b"", profile)  # a picture that is not beside it here
    own = b'based_on = "neutral"\nmunicipality = "Almby kommun"\naddress = ["Storgatan 1"]\n'
    golden = sorted((Path(__file__).parents[1] / "golden").rglob("*.md"))
    return {
        ".journal": (_journal_seed(),),
        ".paragraf": (project.pack(_package()), sealed.seal(project.pack(_package()), _key())),
        ".json": (_rendered(".json"),),
        ".md": (_rendered(".md"), *(path.read_bytes() for path in golden[:6])),
        ".toml": (profile, own),
        profiles.SUFFIX: (pack_entries([("profile.toml", own)]),),
        bodies.SUFFIX: (_body_seed(),),
        ".dotx": (template_of_word(_TEMPLATE),),
        ".html": (_rendered(".html"), _CLIP),
        ".settings": (_SETTINGS,),
    }


def read(path: Path) -> None:
    """Read a file as the program would; what came out can be written again."""
    kind = path.suffix
    if kind == ".journal":
        project.pack(recovering.look(path).package)
    elif kind == ".dotx":
        survey(path.read_bytes(), str(path))
        docx.write(_package(), replace(load_profile(), word=WordTemplate(template=str(path))))
    elif kind == ".html":
        read_fragment(path.read_bytes().decode("utf-8", "replace"))
    elif kind == ".settings":
        found, _ = settings.look(path)
        settings.with_recent(settings.without_recent(found, "a"), path)
    elif kind in (".toml", profiles.SUFFIX):
        profiles.open_file(path)
    elif kind == bodies.SUFFIX:
        bodies.read_file(path)
    else:
        keyring.add(_key())
        project.pack(files.read_source(path).package)


# Mutations


def mutated(kind: str, data: bytes, chance: random.Random) -> bytes:
    """The file a little damaged: its bytes, or what is inside of its records or entries."""
    if kind == ".journal" and chance.random() < 0.7:
        return _journal_mutated(data, chance)
    if (
        kind in (".paragraf", profiles.SUFFIX, ".dotx")
        and not sealed.is_sealed(data)
        and chance.random() < 0.7
    ):
        return _zip_mutated(data, chance)
    if kind in (".json", ".settings", bodies.SUFFIX) and chance.random() < 0.7:
        return _json_mutated(data, chance)
    return _bytes_mutated(data, chance)


def _bytes_mutated(data: bytes, chance: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16))):
        at, end = sorted((chance.randrange(len(out) + 1), chance.randrange(len(out) + 1)))
        match chance.randrange(8):
            case 0:
                if out:
                    out[at % len(out)] ^= 1 << chance.randrange(8)
            case 1:
                del out[at : min(end, at + chance.choice((1, 10, 1000)))]
            case 2:
                out[at:at] = chance.choice(TOKENS)
            case 3:
                out[at : at + 4] = chance.choice((b"\xff\xff\xff\xff", b"\0\0\0\0", b"\0\0\0\x7f"))
            case 4:
                out[at:at] = out[at : min(end, at + 4000)] * chance.choice((1, 2, 20))
            case 5:
                del out[at:]
            case 6:
                out[at : at + 1] = chance.choice(TOKENS)
            case _:
                out[at : at + 8] = bytes(chance.randrange(256) for _ in range(8))
        del out[2 << 20 :]
    return bytes(out)


def _json_mutated(data: bytes, chance: random.Random) -> bytes:
    """Valid JSON still, with one of its values put in another's place, or doubled, or gone."""
    try:
        tree = msgspec.json.decode(data)
    except (ValueError, RecursionError):
        return _bytes_mutated(data, chance)
    places: list[tuple[Any, Any]] = []

    def walk(value: Any) -> None:
        pairs = (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        )
        for key, under in pairs:
            places.append((value, key))
            walk(under)

    walk(tree)
    if not places:
        return _bytes_mutated(data, chance)
    for _ in range(chance.choice((1, 1, 3))):
        (into, key), (other, name) = chance.choice(places), chance.choice(places)
        with suppress(LookupError, TypeError):
            choices = (other[name], None, [], {}, "", "\u2028", -1, 10**30, 1.5, [into[key]] * 3, "ö" * 5000)
            into[key] = chance.choice(choices)
    try:
        return msgspec.json.encode(tree)
    except (ValueError, RecursionError, OverflowError, msgspec.MsgspecError):  # a value inside itself
        return data


def _journal_mutated(data: bytes, chance: random.Random) -> bytes:
    """Records with right sums: changed inside, moved, doubled, left out."""
    records = list(journal_records.records(BytesIO(data)))
    for _ in range(chance.choice((1, 1, 2, 5))):
        at = chance.randrange(len(records))
        kind, payload = records[at]
        match chance.randrange(6):
            case 0:
                records.insert(chance.randrange(len(records) + 1), records[at])
            case 1 if len(records) > 1:
                del records[at]
            case 2:
                records[at] = (chance.choice((b"H", b"W", b"C", b"M", b"V", b"X")), payload)
            case 3:
                records[at] = (kind, _bytes_mutated(payload, chance))
            case _:
                packed, inside = kind == b"W", payload
                with suppress(zlib.error):
                    inside = zlib.decompress(payload) if packed else payload
                inside = _json_mutated(inside, chance)
                records[at] = (kind, zlib.compress(inside, 1) if packed else inside)
    return b"".join(framed(kind, payload) for kind, payload in records)


def _zip_mutated(data: bytes, chance: random.Random) -> bytes:
    """A whole zip with something else in one of its entries."""
    with ZipFile(BytesIO(data)) as archive:
        entries = [(name, archive.read(name)) for name in archive.namelist()]
    at = chance.randrange(len(entries))
    name, inside = entries[at]
    mutate = _json_mutated if name.endswith(".json") and chance.random() < 0.7 else _bytes_mutated
    entries[at] = (name, mutate(inside, chance))
    if chance.random() < 0.1:
        entries.append((chance.choice(("../a", "media/x.png", "versions/1.json", "a" * 300)), b"x"))
    with suppress(UserWarning):
        return pack_entries(entries)
    return data


# Running


class Hang(BaseException):
    """A reader did not come to an end."""


def attempt(path: Path, data: bytes) -> Trial:
    """Read one file; what came of it."""
    path.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    begun = time.process_time()
    outcome, broken = "read", ""

    def hangs(*_: object) -> None:
        raise Hang

    signal.signal(signal.SIGALRM, hangs)
    signal.alarm(30)
    try:
        read(path)
    except UserError as error:
        outcome, broken = error.message.code, _unclear(error.message, path)
    except (Hang, Exception) as error:
        outcome, broken = type(error).__name__, "".join(traceback.format_exception(error)[-4:])
    finally:
        signal.alarm(0)
    seconds = time.process_time() - begun
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if not broken and seconds > LONGEST:
        broken = f"{seconds:.1f} s"
    if not broken and grown * 1024 > MOST:
        broken = f"{grown >> 10} MB"
    return Trial(outcome, seconds, broken)


def _unclear(message: Message, path: Path) -> str:
    """What is wrong with the line that a person is told; "" for a clear one."""
    for language in ("sv", "en"):
        try:
            line = sentence(message, language)
        except (KeyError, ValueError, IndexError) as error:
            return f"no sentence for {message}: {error!r}"
        if path.name not in line or "\n" in line or len(line) > 2000:
            return f"not a clear line: {line[:3000]}"
    return ""


def trials(count: int, seed: int, kinds: tuple[str, ...] = ()) -> Iterator[tuple[str, bytes, Trial]]:
    """So many mutated files, of every kind in turn, and how each went."""
    known = seeds()
    kinds = kinds or tuple(known)
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for number in range(count):
            chance = random.Random(seed * 1_000_003 + number)
            kind = kinds[number % len(kinds)]
            data = mutated(kind, chance.choice(known[kind]), chance)
            yield kind, data, attempt(Path(folder) / f"fil{kind}", data)


def main() -> int:
    """Run, tell, and keep what broke."""
    words = sys.argv[1:]
    count, seed = int(words[0]) if words else 1000, int(words[1]) if len(words) > 1 else 0
    outcomes: Counter[str] = Counter()
    slowest, broken = 0.0, 0
    begun = time.monotonic()
    for number, (kind, data, trial) in enumerate(trials(count, seed, tuple(words[2:]))):
        outcomes[f"{kind} {trial.outcome}"] += 1
        slowest = max(slowest, trial.seconds)
        if trial.broken:
            broken += 1
            Path(f"broken-{seed}-{number}{kind}").write_bytes(data)
            sys.stdout.write(f"{number}{kind}: {trial.broken}\n")
    for name, times in sorted(outcomes.items()):
        sys.stdout.write(f"{times:7} {name}\n")
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    sys.stdout.write(
        f"{count} files in {time.monotonic() - begun:.0f} s, {broken} broken, "
        f"slowest {slowest:.2f} s, {most} MB\n"
    )
    return bool(broken)


if __name__ == "__main__":
    sys.exit(main())
