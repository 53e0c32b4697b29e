"""What axe-core in Chromium and the Nu checker say of pages of every kind: nothing.

Runs where PARAGRAF_WEB_CHECKERS names a folder in which `npm install axe-core puppeteer-core vnu-jar` was
run, and node, Java and Chromium are there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.formats import page
from app.formats.flow.scope import Scope
from app.model.minutes import Package
from app.profiles import Profile, load
from app.resources import resource
from app.session.extracts import extract
from app.session.files import read_source
from tests.benchmarks import documents
from tests.formats.docx.test_golden import _package as small  # pyright: ignore[reportPrivateUsage]
from tests.hostile import EVERY, LONG_WORD, Sown
from tests.meeting.build import package as meeting

FOLDER = os.environ.get("PARAGRAF_WEB_CHECKERS", "")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome") or ""
SCRIPT = Path(__file__).with_name("axe.mjs")

pytestmark = pytest.mark.skipif(
    not (FOLDER and CHROMIUM and shutil.which("node") and shutil.which("java")),
    reason="set PARAGRAF_WEB_CHECKERS to a folder with axe-core, puppeteer-core and vnu-jar",
)


def _large() -> Package:
    """Many sections with every construct, the sample's text behind them."""
    package = documents.of_sections(60)
    more = small().minutes
    minutes = replace(package.minutes, sections=(*package.minutes.sections, *more.sections))
    return replace(package, minutes=minutes, media=small().media)


def _extracted() -> Package:
    package = meeting()
    return extract(package, [each.id for each in package.minutes.sections[4:7]])


KINDS: dict[str, tuple[Callable[[], Package], Scope]] = {
    "notes": (lambda: read_source(resource("samples", "minnesanteckningar.paragraf")).package, "whole"),
    "protokoll": (meeting, "whole"),
    "extract": (_extracted, "extract"),
    "notice": (meeting, "notice"),
    "large": (_large, "whole"),
    "hostile-notes": (lambda: Sown(EVERY).package(small()), "whole"),
    "hostile-protokoll": (lambda: Sown(EVERY, 7).package(meeting()), "whole"),
    "long-words": (lambda: Sown((LONG_WORD[:2000],)).package(small()), "whole"),
}


def _odd(profile: Profile) -> Profile:
    """A profile with links at the foot and loud colours."""
    colours = replace(profile.colours, accent="C0392B", link="8E44AD", muted="6B6B00")
    web = replace(
        profile.web, links=("Om webbplatsen https://exempel.se", "Skriv till oss mailto:a@exempel.se")
    )
    return replace(profile, colours=colours, web=web, municipality="Ö" * 60)


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Every kind of document in both profiles, and one in a profile that nobody would choose."""
    folder, written = tmp_path_factory.mktemp("pages"), list[Path]()
    looks = {name: load(name) for name in ("neutral", "klassisk")} | {"odd": _odd(load())}
    for look, profile in looks.items():
        for kind, (make, scope) in KINDS.items():
            path = folder / f"{kind}-{look}.html"
            path.write_bytes(page.write(make(), profile, scope=scope).data)
            written.append(path)
    return written


def test_axe_finds_nothing_light_dark_broad_and_narrow(pages: list[Path]) -> None:
    command = ["node", str(SCRIPT), FOLDER, CHROMIUM, *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=1800)
    assert json.loads(done.stdout) == []


def test_the_nu_checker_finds_nothing(pages: list[Path]) -> None:
    jar = Path(FOLDER, "node_modules", "vnu-jar", "build", "dist", "vnu.jar")
    command = ["java", "-jar", str(jar), "--format", "json", *map(str, pages)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=1800)
    # of hostile text and long words it also remarks that they are neither composed nor Swedish, which is so
    found = [
        (each["url"], each["message"])
        for each in json.loads(done.stderr)["messages"]
        if each["type"] == "error" or not any(kind in each["url"] for kind in ("hostile", "long-words"))
    ]
    assert found == []
