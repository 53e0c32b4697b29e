"""The keys that were opened in this run, in memory only: what belongs to an open document asks no more."""

from __future__ import annotations

from app.errors import UserError
from app.storage import sealed
from app.storage.sealed import Key, Lock

_known: dict[str, Key] = {}  # by the lock's name


def add(key: Key) -> str:
    """Have a key at hand from now on; its name."""
    _known[key.name] = key
    return key.name


def key(name: str) -> Key:
    """The key of this name, which somebody opened in this run."""
    return _known[name]


def find(lock: Lock, file: str) -> Key:
    """The key to a lock; UserError "sealed.locked" if none was opened, "sealed.tampered" for a bent lock."""
    if found := _known.get(lock.name):
        return found
    if any(each.lock.salt == lock.salt for each in tuple(_known.values())):
        raise UserError("sealed.tampered", file=file)
    raise UserError("sealed.locked", file=file)


def has(lock: Lock) -> bool:
    """Whether the key to a lock is at hand."""
    return lock.name in _known


def unlock(lock: Lock, passphrase: str) -> str:
    """Open a lock, in a third of a second; the key's name. UserError "sealed.wrong-passphrase"."""
    return lock.name if has(lock) and not passphrase else add(sealed.opened(lock, passphrase))


def create(passphrase: str) -> str:
    """A key of its own for a passphrase; its name."""
    return add(sealed.new_key(passphrase))


def forget() -> None:
    """Have no key at hand any more."""
    _known.clear()
