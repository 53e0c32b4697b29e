"""Opening and saving a large project file, against what packing the same JSON takes."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator

import msgspec

from app.model import codec
from app.storage import project
from tests.benchmarks import documents
from tests.benchmarks.figures import Row, Run, in_turns, pair, timed

_LEVEL = 1  # of deflate, as in our files


def measure(run: Run) -> Iterator[Row]:
    """Against Python's own json, and against msgspec without types: about the least that can be had."""
    package = documents.of_sections(run.scale.many)
    file = run.folder / "file.paragraf"
    project.write(file, package)
    text = codec.encode(package.minutes)
    packed, value = zlib.compress(text, _LEVEL), json.loads(text)
    ours, plain, least = in_turns(
        run.scale.times,
        timed(lambda: project.read(file)),
        timed(lambda: json.loads(zlib.decompress(packed))),
        timed(lambda: msgspec.json.decode(zlib.decompress(packed))),
    )
    name = f"{run.scale.many:,} sections ({len(text) / 1e6:.1f} MB)"
    yield pair(f"open {name}", "inflate, json", (ours, plain))
    yield pair(f"open {name}", "inflate, msgspec", (ours, least))
    ours, plain, least = in_turns(
        run.scale.times,
        timed(lambda: project.write(file, package)),
        timed(lambda: zlib.compress(json.dumps(value, ensure_ascii=False).encode(), _LEVEL)),
        timed(lambda: zlib.compress(msgspec.json.encode(value), _LEVEL)),
    )
    yield pair(f"save {name}", "json, deflate", (ours, plain))
    yield pair(f"save {name}", "msgspec, deflate", (ours, least))
