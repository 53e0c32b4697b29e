"""Whole files: after any fault at any moment the old file or the new one stands there."""

from __future__ import annotations

import errno
import os
import shutil
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import UserError
from app.storage.atomic import read_whole, write_whole

OLD, NEW = b"old " * 50_000, b"new " * 60_000
POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX only")
NOT_ROOT = pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the superuser may write and read everything"
)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "möte.paragraf"
    path.write_bytes(OLD)
    return path


def refused(write: Callable[[], object]) -> str:
    with pytest.raises(UserError) as caught:
        write()
    return caught.value.message.code


def assert_untouched(target: Path) -> None:
    assert target.read_bytes() == OLD
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_a_file_is_replaced(target: Path) -> None:
    write_whole(target, NEW)
    assert target.read_bytes() == NEW
    assert list(target.parent.iterdir()) == [target]


def test_a_new_file_and_an_empty_one(tmp_path: Path) -> None:
    write_whole(tmp_path / "a", b"")
    assert (tmp_path / "a").read_bytes() == b""


@POSIX
def test_a_new_file_has_the_usual_permissions_and_a_private_one_only_the_users(tmp_path: Path) -> None:
    umask = os.umask(0o027)
    try:
        write_whole(tmp_path / "usual", NEW)
        write_whole(tmp_path / "private", NEW, private=True)
    finally:
        os.umask(umask)
    assert stat.S_IMODE((tmp_path / "usual").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "private").stat().st_mode) == 0o600


@POSIX
@pytest.mark.parametrize("mode", [0o600, 0o664, 0o644])
def test_the_old_permissions_are_kept(target: Path, mode: int) -> None:
    target.chmod(mode)
    write_whole(target, NEW)
    assert stat.S_IMODE(target.stat().st_mode) == mode


@POSIX
def test_a_link_keeps_leading_to_its_file(target: Path) -> None:
    link = target.with_name("link")
    link.symlink_to(target.name)
    write_whole(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


@POSIX
def test_a_link_to_nowhere_gets_its_file_and_a_circle_is_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("later")
    write_whole(tmp_path / "link", NEW)
    assert (tmp_path / "later").read_bytes() == NEW
    (tmp_path / "circle").symlink_to("circle")
    assert refused(lambda: write_whole(tmp_path / "circle", NEW)) == "file.bad-name"


def test_a_long_name_leaves_room_for_the_temporary_one(tmp_path: Path) -> None:
    write_whole(tmp_path / ("x" * 250), NEW)
    assert refused(lambda: write_whole(tmp_path / ("x" * 300), NEW)) == "file.bad-name"


def test_what_cannot_be_written_is_refused_by_name(tmp_path: Path, target: Path) -> None:
    assert refused(lambda: write_whole(tmp_path, NEW)) == "file.is-folder"
    assert refused(lambda: write_whole(tmp_path / "no" / "folder", NEW)) == "file.folder-missing"
    assert refused(lambda: write_whole(target / "below", NEW)) == "file.folder-missing"
    assert refused(lambda: write_whole(tmp_path / "null\0byte", NEW)) == "file.bad-name"


@POSIX
def test_devices_and_pipes_are_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(lambda: write_whole(tmp_path / "pipe", NEW)) == "file.not-a-file"
    assert refused(lambda: write_whole(Path("/dev/null"), NEW)) == "file.not-a-file"
    assert refused(lambda: read_whole(tmp_path / "pipe")) == "file.not-a-file"
    assert refused(lambda: read_whole(Path("/dev/zero"))) == "file.not-a-file"


@NOT_ROOT
def test_a_read_only_file_and_folder_are_respected(target: Path) -> None:
    target.chmod(0o444)
    assert refused(lambda: write_whole(target, NEW)) == "file.read-only"
    target.chmod(0o644)
    target.parent.chmod(0o555)
    try:
        assert refused(lambda: write_whole(target, NEW)) == "file.no-permission"
        assert_untouched(target)
    finally:
        target.parent.chmod(0o755)


FAULTS = [
    ("open", errno.EACCES, "file.no-permission"),
    ("open", errno.EROFS, "file.read-only-disk"),
    ("open", errno.EMFILE, "file.cannot-write"),
    ("write", errno.ENOSPC, "file.disk-full"),
    ("write", errno.EDQUOT, "file.disk-full"),
    ("write", errno.EFBIG, "file.disk-full"),
    ("write", errno.EIO, "file.cannot-write"),
    ("fsync", errno.EIO, "file.cannot-write"),
    ("fsync", errno.ENOSPC, "file.disk-full"),
    ("close", errno.EDQUOT, "file.disk-full"),
    ("replace", errno.EIO, "file.cannot-write"),
    ("replace", errno.EPERM, "file.no-permission"),
]


@pytest.mark.parametrize(("call", "fault", "code"), FAULTS)
def test_a_failing_call_leaves_the_old_file(
    target: Path, monkeypatch: pytest.MonkeyPatch, call: str, fault: int, code: str
) -> None:
    real = getattr(os, call)

    def fails(*given: object, **more: object) -> object:
        if call == "close":
            real(*given)
        raise OSError(fault, os.strerror(fault))

    with monkeypatch.context() as patch:
        patch.setattr(os, call, fails)
        if call == "replace":
            patch.setattr(Path, "replace", fails)
        assert refused(lambda: write_whole(target, NEW)) == code
    assert_untouched(target)


def test_short_writes_are_continued(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[: 1 + len(data) // 3]))
    write_whole(target, NEW)
    assert target.read_bytes() == NEW


@pytest.mark.parametrize("keep", [0, 1000, len(NEW) - 1])
def test_a_disk_that_takes_more_than_it_holds_is_found_out(
    target: Path, monkeypatch: pytest.MonkeyPatch, keep: int
) -> None:
    def lies(fd: int) -> None:
        os.truncate(fd, keep)

    monkeypatch.setattr(os, "fsync", lies)
    assert refused(lambda: write_whole(target, NEW)) == "file.not-as-written"
    assert_untouched(target)


def test_a_flipped_bit_is_found_out(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", lambda fd: os.pwrite(fd, b"!", 70_000))
    assert refused(lambda: write_whole(target, NEW)) == "file.not-as-written"
    assert_untouched(target)


def test_an_interruption_leaves_the_old_file(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(fd: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(target, NEW)
    assert_untouched(target)


@POSIX
@pytest.mark.parametrize(("fault", "told"), [(errno.EIO, True), (errno.EINVAL, False)])
def test_only_a_failing_disk_makes_the_new_name_uncertain(
    target: Path, monkeypatch: pytest.MonkeyPatch, fault: int, told: bool
) -> None:
    real = os.fsync

    def fails(fd: int) -> None:
        if stat.S_ISDIR(os.fstat(fd).st_mode):
            raise OSError(fault, os.strerror(fault))
        real(fd)

    monkeypatch.setattr(os, "fsync", fails)
    if told:
        assert refused(lambda: write_whole(target, NEW)) == "file.not-certain"
    else:
        write_whole(target, NEW)
    assert target.read_bytes() == NEW


def test_what_a_killed_run_left_is_removed_a_day_later(target: Path) -> None:
    old, young = (target.with_name(f".paragraf-{letter * 16}.tmp") for letter in "ab")
    other = target.with_name(".paragraf-notes.tmp")
    for path in (old, young, other):
        path.write_bytes(OLD)
    for path in (old, other):
        os.utime(path, (0, 0))
    write_whole(target, NEW)
    assert sorted(target.parent.iterdir()) == sorted([target, young, other])


class SharingViolationError(PermissionError):
    """What Windows raises while another program has the file open."""

    winerror = 32


@pytest.mark.parametrize(("tries", "code"), [(3, ""), (1000, "file.held")])
def test_a_held_file_is_tried_again_with_a_bound(
    target: Path, monkeypatch: pytest.MonkeyPatch, tries: int, code: str
) -> None:
    real, left = Path.replace, [tries]

    def held(path: Path, to: Path) -> Path:
        left[0] -= 1
        if left[0] >= 0:
            raise SharingViolationError(errno.EACCES, "held")
        return real(path, to)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    if code:
        assert refused(lambda: write_whole(target, NEW)) == code
        assert_untouched(target)
    else:
        write_whole(target, NEW)
        assert target.read_bytes() == NEW


# The same from outside: a process of its own, real limits, real system calls.

WRITER = """
import sys
from pathlib import Path
from app.errors import UserError
from app.storage.atomic import write_whole
try:
    write_whole(Path(sys.argv[1]), b"new " * 60_000)
except UserError as error:
    print(error.message.code)
else:
    print("done")
"""


def run_writer(target: Path, *before: str) -> subprocess.CompletedProcess[str]:
    root = Path(__file__).parents[2]
    return subprocess.run(
        [*before, sys.executable, "-S", "-B", "-c", WRITER, str(target)],
        cwd=root,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@POSIX
def test_a_limit_on_file_sizes_leaves_the_old_file(target: Path) -> None:
    done = run_writer(target, "sh", "-c", 'ulimit -f 100; exec "$@"', "sh")
    assert done.stdout.strip() == "file.disk-full", done.stderr
    assert_untouched(target)


def _may_trace() -> bool:
    if sys.platform != "linux" or not shutil.which("strace"):
        return False
    return (
        subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode
        == 0
    )


@pytest.mark.skipif(not _may_trace(), reason="needs strace")
@pytest.mark.parametrize("fault", ["error=EIO", "signal=KILL"])
def test_any_single_failing_system_call_leaves_the_old_or_the_new_file(target: Path, fault: str) -> None:
    outcomes: set[bytes] = set()
    for call, number in _calls_of_a_save(target):
        target.write_bytes(OLD)
        done = run_writer(
            target, "strace", "-qq", "-o", "/dev/null", "-e", f"inject={call}:{fault}:when={number}"
        )
        assert done.stderr == "", f"{call} {number}: {done.stderr}"
        code = done.stdout.strip()
        left = target.read_bytes()
        assert left in (OLD, NEW), f"{call} {number}: {len(left)} bytes"
        outcomes.add(left)
        if fault.startswith("error"):
            assert code == "file.not-certain" or (code == "done") == (left == NEW), f"{call} {number}: {code}"
            if call != "unlink":
                assert [path.name for path in target.parent.iterdir()] == [target.name], f"{call} {number}"
        for path in target.parent.glob(".paragraf-*.tmp"):
            path.unlink()
    assert outcomes == {OLD, NEW}


def _calls_of_a_save(target: Path) -> list[tuple[str, int]]:
    """The system calls from the first that names the target to the last but one, each with its number."""
    log = target.parent.parent / "trace"
    run_writer(target, "strace", "-qq", "-o", str(log))
    counted: dict[str, int] = {}
    calls: list[tuple[str, int]] = []
    begun = False
    for line in log.read_text(errors="replace").splitlines():
        call, bracket, _ = line.partition("(")
        if not bracket or not call.isidentifier():
            continue
        counted[call] = counted.get(call, 0) + 1
        begun = begun or (target.parent.name in line and "execve" not in line)
        if begun and call not in ("mmap", "munmap", "brk", "rt_sigaction", "exit_group", "futex"):
            calls.append((call, counted[call]))
        if "= 5\n" in line or '"done' in line:
            break
    return calls[:-1]
