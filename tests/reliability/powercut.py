"""A small model of a disk: what a logged row of calls may leave behind when the power goes.

Bytes are sure once their file was synced, names once their folder was; of everything else any part may
be there, and bytes that are not there may be zeros. A log is what `tracing.run` gives (strace -y -xx).
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec

_CALL = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|\?)(?:<(.*)>)?")
_FD = re.compile(r"(\d+)<([^>]*)>")
_STRING = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class File(msgspec.Struct):
    """What was written, and how much of that is surely on the disk."""

    data: bytearray
    sure: bytes = b""


class Disk:
    """Files by name as programs see them, and as the disk has surely got them."""

    def __init__(self, folder: Path) -> None:
        """Begins with what lies in the folder, all of it sure."""
        self.names: dict[str, File] = {}
        for path in folder.rglob("*"):
            if path.is_file() and path.name != "trace":
                data = path.read_bytes()
                self.names[str(path)] = File(bytearray(data), data)
        self.sure_names = dict(self.names)
        self._open: dict[int, tuple[File, int]] = {}

    def left(self, chance: random.Random) -> dict[str, bytes]:
        """One of the states that a power cut now may leave."""
        names = dict(self.sure_names)
        for name in {*self.names, *self.sure_names}:  # of what no folder was synced after
            if chance.random() < 0.5:
                if name in self.names:
                    names[name] = self.names[name]
                else:
                    names.pop(name, None)
        return {name: _torn(file, chance) for name, file in names.items()}

    def do(self, line: str) -> None:
        """One call of the log; those that failed or do not matter are passed over."""
        found = _CALL.match(line)
        if not found or found[3].startswith(("-", "?")):
            return
        call, given, result = found[1], found[2], int(found[3])
        strings = [bytes.fromhex(each.replace("\\x", "")) for each in _STRING.findall(given)]
        fd = int(match[1]) if (match := _FD.match(given)) else -1
        match call:
            case "openat" if "O_CREAT" in given:
                name = strings[0].decode()
                self._open[result] = (self.names.setdefault(name, File(bytearray())), 0)
            case "openat":
                self._open.pop(result, None)
            case "write" if fd in self._open:
                file, at = self._open[fd]
                file.data[at : at + result] = strings[0][:result]
                self._open[fd] = (file, at + result)
            case "lseek" if fd in self._open:
                self._open[fd] = (self._open[fd][0], result)
            case "ftruncate" if fd in self._open:
                del self._open[fd][0].data[int(given.rpartition(", ")[2]) :]
            case "fsync" | "fdatasync" if fd in self._open:
                self._open[fd][0].sure = bytes(self._open[fd][0].data)
            case "fsync":  # a folder
                self._sync_names(bytes.fromhex(_FD.match(given)[2].replace("\\x", "")).decode())  # type: ignore[index]
            case "rename":
                self.names[strings[1].decode()] = self.names.pop(strings[0].decode())
            case "unlink" if strings[0].decode() in self.names:
                del self.names[strings[0].decode()]
            case "close":
                self._open.pop(fd, None)
            case _:
                pass

    def _sync_names(self, folder: str) -> None:
        for name in {*self.names, *self.sure_names}:
            if str(Path(name).parent) == folder:
                if name in self.names:
                    self.sure_names[name] = self.names[name]
                else:
                    del self.sure_names[name]


def _torn(file: File, chance: random.Random) -> bytes:
    """Its bytes with those that were not synced there, half there, zeros or missing."""
    data, sure = bytes(file.data), file.sure
    if data == sure:
        return data
    length = chance.choice((len(sure), len(data), chance.randint(min(len(sure), len(data)), len(data))))
    out = bytearray(data[:length] if chance.random() < 0.5 else sure[:length])
    out += b"\0" * (length - len(out))
    for _ in range(chance.randrange(3)):
        at = chance.randrange(len(out) + 1)
        if at >= len(sure) or data[: len(sure)] != sure:  # a page that never came
            out[at : at + 512] = b"\0" * len(out[at : at + 512])
    if data[: len(sure)] == sure:
        out[: len(sure)] = sure
    return bytes(out)


def cuts(disk: Disk, log: tuple[str, ...], tries: int, seed: int) -> Iterator[tuple[int, dict[str, bytes]]]:
    """After every call, so many states that a power cut may leave: the call's number and the files."""
    chance = random.Random(seed)
    for number, line in enumerate(log):
        disk.do(line)
        for _ in range(tries):
            yield number, disk.left(chance)
