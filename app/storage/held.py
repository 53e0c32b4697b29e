"""A lock that a program has on a file of its own; the system lets go of it however the program ends."""

from __future__ import annotations

import errno
import os
import sys

_HELD = {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK}
_PLACE = 1 << 40  # where Windows locks a byte: nobody reads there


def take(file: int) -> bool:
    """Have the lock on an open file for as long as it is open; False if another program has it.

    OSError where files cannot be locked at all, e.g. on some network disks.
    """
    try:
        _lock(file)
    except OSError as error:
        if error.errno in _HELD:
            return False
        raise
    return True


def _lock(file: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        before = os.lseek(file, 0, os.SEEK_CUR)
        os.lseek(file, _PLACE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(file, before, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
