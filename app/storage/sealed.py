"""A sealed file: a whole project file that nobody can read without its passphrase, nor change unseen.

magic       20 bytes
length      of the header, 4 bytes, little end first
header      JSON: how the key follows from the passphrase, and what tells the right one; see resources/schema/
digest      SHA-256 of all before it, by which damage is told from a wrong passphrase
the rest    ChaCha20-Poly1305 of the project file, bound to everything before it

The passphrase and the salt make the master key (Argon2id, which needs much memory and so costs a guesser
dearly). Every file that is written has a key of its own, made of the master key and 32 random bytes
(HKDF-SHA-256), which encrypts once. It is no zip: here every byte is accounted for.
"""

from __future__ import annotations

import os
import struct
import unicodedata
from pathlib import Path
from typing import Literal

import msgspec

from app.errors import UserError
from app.model.decoding import decoded

MAGIC = b"\x89PARAGRAF-SEALED\r\n\x1a\n"
FORMAT = 1
SALT = 16  # bytes
OWN = 32  # random bytes that make a key of its own
TAG = 16  # bytes by which a sealed text is longer

# What a key costs here: a third of a second. RFC 9106 has half of it for computers with little memory
_MEMORY, _PASSES, _LANES = 128 << 10, 3, 4
_MOST_MEMORY, _MOST_PASSES, _MOST_LANES = 256 << 10, 10, 4  # what a file may ask for
_LARGEST_HEADER = 4096  # bytes
_LENGTH = struct.Struct("<I")
_DIGEST = 32
_ZEROS = bytes(12)  # the nonce of a key that encrypts once


class Lock(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What everybody may know of a key: how it follows from the passphrase, and how the right one is known.

    `memory` is in KiB.
    """

    salt: bytes
    check: bytes
    kdf: Literal["argon2id"] = "argon2id"
    memory: int = _MEMORY
    passes: int = _PASSES
    lanes: int = _LANES

    @property
    def name(self) -> str:
        """By what the key is asked for in this run."""
        return digest_of(msgspec.json.encode(self)).hex()

    @property
    def is_sound(self) -> bool:
        """Whether it asks for no more than a key may cost."""
        return (
            len(self.salt) == SALT
            and len(self.check) == _DIGEST
            and 1 <= self.lanes <= _MOST_LANES
            and 1 <= self.passes <= _MOST_PASSES
            and 8 * self.lanes <= self.memory <= _MOST_MEMORY
        )


class _Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    lock: Lock
    own: bytes
    length: int  # bytes of what is sealed, as it was before
    format: int = FORMAT
    cipher: Literal["chacha20-poly1305"] = "chacha20-poly1305"


class _Format(msgspec.Struct, frozen=True):
    format: int


class Key:
    """A lock with the master key that opens it, which never shows itself."""

    __slots__ = ("_master", "lock")

    def __init__(self, lock: Lock, master: bytes) -> None:
        self.lock, self._master = lock, master

    def __repr__(self) -> str:
        return f"Key({self.lock.name[:8]})"

    @property
    def name(self) -> str:
        return self.lock.name

    def subkey(self, own: bytes, purpose: bytes) -> bytes:
        """32 bytes for one purpose, made of the master key and random bytes."""
        return _hkdf(self._master, own, purpose)


def new_key(passphrase: str) -> Key:
    """A key with a salt of its own; UserError "sealed.…" if this machine cannot make one."""
    salt = os.urandom(SALT)
    master = _derived(passphrase, Lock(salt, bytes(_DIGEST)))
    return Key(Lock(salt, _check_of(master)), master)


def opened(lock: Lock, passphrase: str) -> Key:
    """The key of a lock; UserError "sealed.wrong-passphrase" if it is another's."""
    from hmac import compare_digest

    master = _derived(passphrase, lock)
    if not compare_digest(_check_of(master), lock.check):
        raise UserError("sealed.wrong-passphrase")
    return Key(lock, master)


def digest_of(data: bytes) -> bytes:
    """SHA-256."""
    from hashlib import sha256  # loads OpenSSL, and most documents are not locked

    return sha256(data).digest()


def is_sealed(data: bytes) -> bool:
    """Whether these are, or begin, the bytes of a sealed file."""
    return data.startswith(MAGIC)


def lock_of(data: bytes, name: str) -> Lock:
    """The lock of a sealed file called `name`; UserError "sealed.damaged" and others if it is none."""
    return _header(data, name)[0].lock


def lock_at(path: Path) -> Lock | None:
    """The lock of the file at a path, of which only the beginning is read; None if it is not sealed.

    OSError if it cannot be read, UserError if it is damaged.
    """
    with path.open("rb") as file:
        data = file.read(len(MAGIC) + _LENGTH.size + _LARGEST_HEADER + _DIGEST)
        size = os.fstat(file.fileno()).st_size
    return _header(data, str(path), size)[0].lock if is_sealed(data) else None


def seal(data: bytes, key: Key) -> bytes:
    """The sealed file; never the same twice."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    own = os.urandom(OWN)
    header = msgspec.json.encode(_Header(key.lock, own, len(data)))
    head = MAGIC + _LENGTH.pack(len(header)) + header
    head += digest_of(head)
    return head + ChaCha20Poly1305(key.subkey(own, b"paragraf file 1")).encrypt(_ZEROS, data, head)


def unseal(data: bytes, key: Key, name: str) -> bytes:
    """What a sealed file held, exactly; UserError "sealed.tampered" if anything in it was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    header, end = _header(data, name)
    if header.lock != key.lock:
        raise UserError("sealed.tampered", file=name)
    cipher = ChaCha20Poly1305(key.subkey(header.own, b"paragraf file 1"))
    try:
        return cipher.decrypt(_ZEROS, memoryview(data)[end:], data[:end])
    except InvalidTag:
        raise UserError("sealed.tampered", file=name) from None


def check_lock(lock: Lock, name: str) -> Lock:
    """The same, or UserError "sealed.costly" for one that asks for more than a key may cost."""
    if not lock.is_sound:
        raise UserError("sealed.costly", file=name)
    return lock


def _header(data: bytes, name: str, size: int = -1) -> tuple[_Header, int]:
    """The header of a sealed file and where it ends; everything that can be wrong with it is told apart.

    `size` is how long the file is, if `data` is only its beginning.
    """
    size = len(data) if size < 0 else size
    start = len(MAGIC) + _LENGTH.size
    if not is_sealed(data):
        raise UserError("file.not-project", file=name)
    length = int.from_bytes(data[len(MAGIC) : start], "little")
    end = start + length + _DIGEST
    if length > _LARGEST_HEADER or len(data) < end:
        raise UserError("sealed.damaged", file=name)
    if digest_of(data[: end - _DIGEST]) != data[end - _DIGEST : end]:
        raise UserError("sealed.damaged", file=name)
    written = data[start : start + length]
    try:
        if (found := decoded(written, _Format).format) > FORMAT:
            raise UserError("file.newer-format", file=name, found=found, known=FORMAT)
        header = decoded(written, _Header)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise UserError("sealed.damaged", file=name) from error
    check_lock(header.lock, name)
    if len(header.own) != OWN or size - end != header.length + TAG:
        raise UserError("sealed.damaged", file=name)
    return header, end


def _derived(passphrase: str, lock: Lock) -> bytes:
    """The master key, in a third of a second and 128 MiB for one of ours."""
    from cryptography.exceptions import InternalError, UnsupportedAlgorithm
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    if not passphrase:
        raise UserError("sealed.no-passphrase")
    words = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    try:
        return Argon2id(
            salt=lock.salt, length=32, iterations=lock.passes, lanes=lock.lanes, memory_cost=lock.memory
        ).derive(words)
    except UnsupportedAlgorithm as error:
        raise UserError("sealed.unsupported") from error
    except (MemoryError, InternalError) as error:
        raise UserError("sealed.no-memory", limit=lock.memory >> 10) from error


def _check_of(master: bytes) -> bytes:
    """What tells the right key: it follows from the key, and the key does not follow from it."""
    return _hkdf(master, None, b"paragraf check 1")


def _hkdf(master: bytes, salt: bytes | None, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(master)
