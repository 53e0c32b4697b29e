"""The two programs, each started on a document of its own, saved, read and ended."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from time import sleep
from xml.etree import ElementTree
from zipfile import ZipFile

from app.model.minutes import Package
from app.storage import project
from tests.keystrokes import odt
from tests.keystrokes.keyboard import Keyboard, until

_ROOT = Path(__file__).parents[2]
_COME = 4.0  # seconds from a window to everything that comes after it
_SAVED = 1.0
_SETTINGS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="ShowTipOfTheDay" oor:op="fuse">
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/AutoCorrect"><prop oor:name="CapitalAtStartSentence"
 oor:op="fuse"><value>false</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse">
<value>false</value></prop></item>
<item oor:path="/org.openoffice.Setup/Office"><prop oor:name="LastCompatibilityCheckID" oor:op="fuse">
<value>x</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/AutoFunction/Completion"><prop oor:name="Enable" oor:op="fuse">
<value>false</value></prop></item>
</oor:items>"""


class Program:
    """One that runs on a document, with the keyboard that it is played by."""

    def __init__(
        self, words: list[str], file: Path, keyboard: Keyboard, surroundings: Mapping[str, str], title: str
    ) -> None:
        self.file, self.keys = file, keyboard
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._process = subprocess.Popen(words, env=dict(surroundings), cwd=_ROOT, **quiet)
        keyboard.window(title)
        sleep(_COME)

    def save(self) -> None:
        """Save, by the key, which is not counted."""
        before, counted = self.file.stat().st_mtime_ns, (self.keys.commands, self.keys.letters)
        self.keys.press("ctrl+s")
        until(lambda: self.file.stat().st_mtime_ns != before, f"{self.file} is not saved")
        self.keys.commands, self.keys.letters = counted
        sleep(_SAVED)

    def end(self) -> None:
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Paragraf(Program):
    """Ours, with a home of its own."""

    def __init__(self, folder: Path, package: Package, keyboard: Keyboard, surroundings: Mapping[str, str]):
        file = folder / "keys.paragraf"
        project.write(file, package)
        own = {name: str(folder / name) for name in ("CONFIG", "DATA", "STATE")}
        for each in own.values():
            shutil.rmtree(each, ignore_errors=True)
        dirs = {f"PARAGRAF_{name}_DIR": path for name, path in own.items()}
        more = {"PARAGRAF_INSTANCE": f"paragraf-{folder.name}", "QT_QPA_PLATFORM": "xcb"}
        words = [sys.executable, "-m", "app", "--lang", "sv", str(file)]
        super().__init__(words, file, keyboard, {**surroundings, **dirs, **more}, "Paragraf")

    def read(self) -> Package:
        """What was saved."""
        return project.read(self.file).package


class Writer(Program):
    """LibreOffice Writer, with the template's AutoText in a profile of its own."""

    def __init__(
        self,
        folder: Path,
        body: str,
        first: int,
        phrases: Mapping[str, str],
        keyboard: Keyboard,
        surroundings: Mapping[str, str],
    ) -> None:
        file, profile = folder / "nyckel.odt", folder / "writer"
        odt.document(file, body, first)
        odt.phrases(profile / "user" / "autotext", phrases)
        settings = profile / "user" / "registrymodifications.xcu"
        if not settings.exists():
            settings.write_text(_SETTINGS, encoding="utf-8")
        words = ["soffice", f"-env:UserInstallation=file://{profile}", "--norestore", "--nologo", str(file)]
        super().__init__(words, file, keyboard, surroundings, "LibreOffice Writer")

    def read(self) -> ElementTree.Element:
        """The body of what was saved."""
        with ZipFile(self.file) as archive:
            return ElementTree.fromstring(archive.read("content.xml"))

    def end(self) -> None:
        """It hands its work to a process of its own, which the profile names."""
        profile = self.file.parent / "writer"
        found = subprocess.run(
            ["pgrep", "-f", f"UserInstallation=file://{profile}"], capture_output=True, encoding="utf-8"
        )
        for each in found.stdout.split():
            subprocess.run(["kill", "-9", each], check=False)
        self._process.wait()
        for lock in self.file.parent.glob(".~lock*"):
            lock.unlink()
