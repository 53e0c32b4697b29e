"""Locked documents on the command line: the passphrase from a file or a terminal, and one line without it."""

from __future__ import annotations

import os
import select
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.__main__ import main
from app.model.blocks import paragraph
from app.model.inlines import Text
from app.model.minutes import Package, new_minutes
from app.session.edits import SetBlocks
from app.session.journaling import Keeper
from app.session.session import Session
from app.storage import keyring, project

Call = Callable[..., tuple[int, str, str]]
WORDS = "gröna ärtor på torsdag"
FILE = Path("möte.paragraf")


@pytest.fixture(autouse=True)
def _state(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    (tmp_path / "minutes").mkdir()
    monkeypatch.chdir(tmp_path / "minutes")
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setenv("PARAGRAF_CONFIG_DIR", str(tmp_path / "config"))
    Path("ord.txt").write_text(f"{WORDS}\nannat\n", encoding="utf-8")
    Path("fel.txt").write_text("fel", encoding="utf-8")
    Path("tom.txt").write_bytes(b"\nx")
    keyring.forget()
    yield
    keyring.forget()


@pytest.fixture
def locked() -> Session:
    """A locked document in its file, with unsaved work on it left by a program that was killed."""
    minutes = new_minutes()
    seal = keyring.create(WORDS)
    project.write(FILE, Package(minutes), seal=seal)
    session = Session(Package(minutes), FILE, seal=seal)
    keeper = Keeper(session)
    session.apply(SetBlocks(minutes.sections[0].parts[0].id, (paragraph(Text("osparade ord")),)))
    keeper.close()
    keyring.forget()
    return session


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    def run(*words: str) -> tuple[int, str, str]:
        keyring.forget()
        code = main(("--lang", "en", *words))
        keyring.forget()
        return code, *capsys.readouterr()

    return run


@pytest.mark.parametrize(
    "words",
    [
        ("check", str(FILE)),
        ("export", str(FILE), "-o", "ut.docx"),
        ("import", str(FILE), "-o", "ut.paragraf"),
        ("new", "ut.paragraf", "--from", str(FILE)),
        ("recover", str(FILE), "-o", "ut.paragraf"),
    ],
)
def test_without_a_passphrase_it_is_one_line_and_with_another_too(
    call: Call, locked: Session, words: tuple[str, ...]
) -> None:
    code, out, err = call(*words)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "locked with a passphrase" in err
    assert "--passphrase-file" in err
    code, out, err = call(*words, "--passphrase-file", "fel.txt")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "does not open" in err
    assert not Path("ut.paragraf").exists()
    assert not Path("ut.docx").exists()


@pytest.mark.parametrize(("file", "said"), [("tom.txt", "first line"), ("ingen.txt", "ingen.txt")])
def test_a_passphrase_file_without_one_says_so(call: Call, locked: Session, file: str, said: str) -> None:
    code, _, err = call("check", str(FILE), "--passphrase-file", file)
    assert code == 2
    assert said in err
    assert err.count("\n") == 1


def test_every_command_takes_the_passphrase(call: Call, locked: Session) -> None:
    own = ("--passphrase-file", "ord.txt")
    assert call("check", str(FILE), *own)[0] in (0, 1)
    code, _, err = call("export", str(FILE), "-o", "ut.md", *own)
    assert code == 0
    assert "ut.md is not locked" in err
    assert call("import", str(FILE), "-o", "kopia.paragraf", *own)[0] == 0
    assert call("check", "kopia.paragraf")[0] == 2
    assert call("check", "kopia.paragraf", *own)[0] in (0, 1)
    code, _, err = call("new", "nästa.paragraf", "--from", str(FILE), *own)
    assert code == 0
    assert "same passphrase" in err
    assert call("check", "nästa.paragraf")[0] == 2


def test_recover_lists_what_is_locked_and_opens_it(call: Call, locked: Session) -> None:
    code, out, err = call("recover")
    assert (code, err) == (0, "")
    assert "möte.paragraf: locked with a passphrase." in out
    assert "osparade" not in out
    name = out.split()[0]
    code, out, err = call("recover", "--passphrase-file", "ord.txt")
    assert (code, err) == (0, "")
    assert "2 word(s) more" in out
    assert call("recover", name, "-o", "ut.paragraf")[0] == 2
    assert call("recover", name, "-o", "ut.paragraf", "--passphrase-file", "ord.txt")[0] == 0
    assert call("check", "ut.paragraf")[0] == 2
    code, _, err = call("recover", str(FILE), "-o", "ut.txt", "--passphrase-file", "ord.txt")
    assert code == 0
    assert "osparade ord" in Path("ut.txt").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX terminals")
def test_a_terminal_is_asked_and_may_be_told_wrong_twice(tmp_path: Path, locked: Session) -> None:
    import pty

    child, terminal = pty.fork()
    if not child:
        os.environ["PYTHONPATH"] = str(Path(__file__).parents[2])
        words = [sys.executable, "-m", "app", "export", str(FILE), "-o", "ut.md", "--lang", "en"]
        os.execv(sys.executable, words)
    shown, answers = b"", ["fel", "också fel", WORDS]
    until = time.monotonic() + 30
    while time.monotonic() < until:
        if not select.select([terminal], [], [], 0.2)[0]:
            continue
        try:
            more = os.read(terminal, 4096)
        except OSError:
            break
        if not more:
            break
        shown += more
        if answers and shown.count(b"What is the passphrase of") == 4 - len(answers):
            os.write(terminal, f"{answers.pop(0)}\n".encode())
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    os.close(terminal)
    assert shown.count(b"does not open") == 2
    assert WORDS.encode() not in shown
    assert Path("ut.md").exists()
