"""Holding a document's claim: who has it is told when it changes, and nothing of it is ever in the way."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic, sleep

import pytest
from msgspec.structs import replace

from app.session import claiming
from app.session.claiming import Standing, Watch, new_claim
from app.storage import claim
from app.storage.claim import Claim

ELSEWHERE = "e" * 32  # a program on another machine


def until(happened: Callable[[], object]) -> None:
    end = monotonic() + 5
    while not happened():
        assert monotonic() < end, "it never happened"
        sleep(0.005)


@pytest.fixture(autouse=True)
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setattr(claiming, "BEAT", 0.05)
    monkeypatch.setattr(claiming, "LOOK", 0.03)
    monkeypatch.setattr(claiming, "_SETTLE", 0.02)


@pytest.fixture
def document(tmp_path: Path) -> Path:
    folder = tmp_path / "share"
    folder.mkdir()
    path = folder / "Årsmöte.paragraf"
    path.write_bytes(b"minutes")
    return path


class Somebody:
    """Has a document open, and hears how it stands."""

    def __init__(self, document: Path, own: Claim) -> None:
        self.heard: list[Standing] = []
        self.watch = Watch(document, own, self.heard.append)

    @property
    def last(self) -> str:
        return self.heard[-1].whose if self.heard else ""


@pytest.fixture
def opens(document: Path) -> Iterator[Callable[..., Somebody]]:
    """Somebody opens the document, on a machine of their own unless it is `here`."""
    there: list[Somebody] = []

    def come(name: str, *, here: bool = False) -> Somebody:
        own = new_claim(name)
        if not here:
            own = replace(own, program=f"{len(there):032x}")
        there.append(Somebody(document, own))
        until(lambda: there[-1].last)
        return there[-1]

    yield come
    for each in there:
        each.watch.close(5)
    assert [each.name for each in document.parent.iterdir()] == [document.name]


Opens = Callable[..., Somebody]


def test_the_second_hears_who_has_it_and_has_it_when_they_close(opens: Opens) -> None:
    anna, bo = opens("Anna Berg"), opens("Bo Ek")
    assert [anna.last, bo.last] == ["ours", "theirs"]
    told = bo.heard[-1].claim
    assert told is not None
    assert told.user == "Anna Berg"
    anna.watch.close()
    until(lambda: bo.last == "ours")


def test_who_only_looks_hears_of_saving_and_closing_and_takes_nothing(opens: Opens, document: Path) -> None:
    anna, bo = opens("Anna Berg"), opens("Bo Ek")
    bo.watch.only_look()
    before = bo.heard[-1].stamp
    document.write_bytes(b"more minutes")
    until(lambda: bo.heard[-1].stamp != before)
    anna.watch.close()
    until(lambda: bo.last == "free")
    assert claim.read(document) is None
    bo.watch.have()
    until(lambda: bo.last == "ours")


def test_taking_over_is_noticed_and_can_be_taken_back(opens: Opens) -> None:
    anna, bo = opens("Anna Berg"), opens("Bo Ek")
    bo.watch.take_over()
    until(lambda: bo.last == "ours")
    until(lambda: anna.last == "theirs")
    told = anna.heard[-1].claim
    assert told is not None
    assert told.user == "Bo Ek"
    anna.watch.take_over()
    until(lambda: bo.last == "theirs" and anna.last == "ours")


def test_two_windows_of_one_program_are_not_in_each_others_way(opens: Opens) -> None:
    one, two = opens("Anna Berg", here=True), opens("Anna Berg", here=True)
    one.watch.close()
    sleep(0.2)
    assert {each.whose for each in (*one.heard, *two.heard)} == {"ours"}


def test_a_claim_that_went_missing_is_made_again(opens: Opens, document: Path) -> None:
    opens("Anna Berg")
    claim.path_of(document).unlink()
    until(lambda: claim.read(document) is not None)
    claim.path_of(document).write_bytes(b"")
    until(lambda: claim.read(document) is not None)


def test_clocks_that_differ_or_are_set_back_make_nobody_gone(opens: Opens, document: Path) -> None:
    opens("Anna Berg")
    bo = opens("Bo Ek")
    for seconds in (-86_400, 86_400):
        at = document.stat().st_mtime + seconds
        os.utime(claim.path_of(document), (at, at))
        sleep(0.1)
    assert not any(each.silent for each in bo.heard)


def test_a_claim_that_does_not_move_is_probably_gone_and_is_not_stolen(
    opens: Opens, document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = replace(new_claim("Anna Berg"), program=ELSEWHERE)
    claim.create(document, left)
    monkeypatch.setattr(claiming, "SILENT", 0.1)
    bo = opens("Bo Ek")
    assert not bo.heard[-1].silent
    until(lambda: bo.heard[-1].silent)
    assert claim.beat(document, left)
    until(lambda: not bo.heard[-1].silent)
    until(lambda: bo.heard[-1].silent)
    assert bo.last == "theirs"
    claim.release(document, left)


def test_one_that_was_silent_for_long_is_told_so_at_once(opens: Opens, document: Path) -> None:
    claim.create(document, replace(new_claim("Anna Berg"), program=ELSEWHERE))
    path = claim.path_of(document)
    at = path.stat().st_mtime - 200
    os.utime(path, (at, at))
    bo = opens("Bo Ek")
    assert bo.heard[0].silent
    path.unlink()


_HOLD = """
import sys, time
from pathlib import Path
from app.session.claiming import Watch, new_claim
Watch(Path(sys.argv[1]), new_claim("Anna Berg"), lambda standing: print(standing.whose, flush=True))
time.sleep(30)
"""


def test_what_a_killed_program_of_ours_had_is_had_without_a_question(opens: Opens, document: Path) -> None:
    root = Path(__file__).parents[2]
    other = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(document)], cwd=root, stdout=subprocess.PIPE, text=True
    )
    assert other.stdout is not None
    assert other.stdout.readline() == "ours\n"
    bo = opens("Bo Ek", here=True)
    assert bo.last == "theirs"
    other.kill()
    other.communicate()
    until(lambda: bo.last == "ours")
    assert opens("Bo Ek", here=True).heard[0].whose == "ours"


def test_a_folder_without_rights_is_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    path = folder / "a.paragraf"
    path.write_bytes(b"minutes")
    folder.chmod(0o500)
    try:
        if os.access(folder, os.W_OK):
            pytest.skip("root may do everything")
        _works_on(path)
        assert [each.name for each in folder.iterdir()] == [path.name]
    finally:
        folder.chmod(0o700)


def test_a_share_that_refuses_everything_is_no_trouble(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "no")

    for name in ("create", "replace"):
        monkeypatch.setattr(claim, name, refuse)
    _works_on(document)
    assert [each.name for each in document.parent.iterdir()] == [document.name]


def _works_on(document: Path) -> None:
    heard: list[Standing] = []
    watch = Watch(document, new_claim("Bo Ek"), heard.append)
    sleep(0.15)
    watch.take_over()
    sleep(0.15)
    watch.close(5)
    assert {each.whose for each in heard} <= {"ours"}


def test_a_share_that_is_gone_says_nothing_of_anybody_and_is_left_alone(opens: Opens, document: Path) -> None:
    opens("Anna Berg")
    bo = opens("Bo Ek")
    bo.watch.only_look()
    sleep(0.1)
    count = len(bo.heard)
    gone = document.parent.with_name("gone")
    document.parent.rename(gone)
    document.parent.mkdir()  # where it was mounted
    sleep(0.2)
    assert len(bo.heard) == count
    assert not list(document.parent.iterdir())
    document.parent.rmdir()
    gone.rename(document.parent)


def test_closing_does_not_wait_for_a_share_that_hangs(
    document: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs = True

    def hang(*_: object) -> bool:
        while hangs:
            sleep(0.01)
        return True

    monkeypatch.setattr(claim, "beat", hang)
    watch = Watch(document, new_claim("Bo Ek"), lambda _: None)
    began = monotonic()
    watch.close(0.1)
    assert monotonic() - began < 1
    hangs = False
    watch.close(5)


@pytest.mark.parametrize("name", ["", "  ", "Anna\n\tBerg", "Å" * 500, "\udce5"])
def test_any_name_makes_a_claim(document: Path, name: str) -> None:
    own = new_claim(name)
    assert claim.create(document, own)
    seen = claim.read(document)
    assert seen is not None
    assert seen.claim == own
    assert "\n" not in own.user
