"""Sealed files: everything comes back with the passphrase, and without it, or changed, nothing at all."""

from __future__ import annotations

import struct
import time
import unicodedata
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from random import Random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.errors import UserError
from app.messages import sentence
from app.model.minutes import Package
from app.resources import resource
from app.storage import keyring, project, sealed
from app.storage.sealed import Key, Lock
from tests.strategies import full_documents

LARGE = [HealthCheck.too_slow, HealthCheck.data_too_large]
WORDS = "häst batteri häftklammer riktig"


@pytest.fixture(scope="module")
def key() -> Key:
    return sealed.new_key(WORDS)


@pytest.fixture(autouse=True)
def ring(key: Key) -> Iterator[None]:
    keyring.forget()
    keyring.add(key)
    yield
    keyring.forget()


def cheap(passphrase: str) -> Key:
    """A key that takes no time to make."""
    lock = Lock(b"s" * 16, bytes(32), memory=32, passes=1)
    master = sealed._derived(passphrase, lock)
    return Key(msgspec.structs.replace(lock, check=sealed._check_of(master)), master)


def refused(data: bytes, name: str = "möte.paragraf") -> str:
    """The code of the refusal, which names the file and is one line in both languages."""
    with pytest.raises(UserError) as caught:
        project.unpack(data, name)
    for language in ("sv", "en"):
        line = sentence(caught.value.message, language)
        assert name in line
        assert "\n" not in line
    return caught.value.message.code


def bent(data: bytes, **changed: object) -> bytes:
    """The file with its header changed by somebody who knows the format."""
    start = len(sealed.MAGIC) + 4
    length = int.from_bytes(data[start - 4 : start], "little")
    header = msgspec.json.decode(data[start : start + length])
    for name, value in changed.items():
        where = header if name in header else header["lock"]
        where[name] = value
    made = msgspec.json.encode(header)
    head = sealed.MAGIC + struct.pack("<I", len(made)) + made
    return head + sha256(head).digest() + data[start + length + 32 :]


@settings(deadline=None, max_examples=10, suppress_health_check=LARGE)
@given(full_documents())
def test_what_is_sealed_is_read_back_exactly(key: Key, package: Package) -> None:
    read = project.unpack(project._sealed(project.pack(package), key.name, "a"), "a")
    assert (read.package, read.seal) == (package, key.name)


@settings(deadline=None, max_examples=50)
@given(st.binary(max_size=5000))
def test_any_bytes_come_back_and_none_shows(data: bytes) -> None:
    key = cheap("ord")
    made = sealed.seal(data, key)
    assert sealed.unseal(made, key, "a") == data
    assert len(data) < 8 or data not in made
    assert sealed.seal(data, key) != made  # a key of its own each time


def test_a_file_is_sealed_and_opened_with_its_passphrase_in_another_run(tmp_path: Path) -> None:
    path = tmp_path / "möte.paragraf"
    package = project.read(resource("samples", "minnesanteckningar.paragraf")).package
    project.write(path, package, seal=keyring.create(WORDS))
    keyring.forget()
    with pytest.raises(UserError, match=r"sealed\.locked"):
        project.read(path)
    lock = sealed.lock_of(path.read_bytes(), str(path))
    with pytest.raises(UserError, match=r"sealed\.wrong-passphrase"):
        keyring.unlock(lock, WORDS + ".")
    keyring.unlock(lock, WORDS)
    assert project.read(path).package == package


def test_a_passphrase_is_the_same_however_its_letters_are_put_together() -> None:
    key = cheap(unicodedata.normalize("NFC", "åäöé"))
    assert sealed.opened(key.lock, unicodedata.normalize("NFD", "åäöé")).name == key.name


def test_an_empty_passphrase_is_none() -> None:
    with pytest.raises(UserError, match=r"sealed\.no-passphrase"):
        sealed.new_key("")


def test_no_flipped_bit_gives_a_document(key: Key) -> None:
    data = sealed.seal(b"x" * 400, key)
    codes: set[str] = set()
    for at in range(len(data)):
        broken = bytearray(data)
        broken[at] ^= 1 << Random(at).randrange(8)
        codes.add(refused(bytes(broken)))
    assert codes == {"file.not-project", "sealed.damaged", "sealed.tampered"}


def test_no_truncated_file_gives_a_document(key: Key) -> None:
    data = sealed.seal(b"x" * 400, key)
    for end in range(len(data)):
        assert refused(data[:end]) in ("file.empty", "file.not-project", "sealed.damaged")
    assert refused(data + b"x") == "sealed.damaged"


def test_a_header_made_anew_by_somebody_else_is_no_way_in(key: Key) -> None:
    data = sealed.seal(b"x" * 400, key)
    assert refused(bent(data, own="A" * 43 + "=")) == "sealed.tampered"
    assert refused(bent(data, passes=2)) == "sealed.tampered"  # the salt is known, the rest is not its own
    assert refused(bent(data, check="A" * 43 + "=")) == "sealed.tampered"
    assert refused(bent(data, salt="A" * 22 + "==")) == "sealed.locked"
    assert refused(bent(data, length=5)) == "sealed.damaged"


def test_text_of_one_file_does_not_fit_the_head_of_another(key: Key) -> None:
    one, two = sealed.seal(b"a" * 100, key), sealed.seal(b"b" * 100, key)
    assert refused(one[:-116] + two[-116:]) == "sealed.tampered"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("memory", 1 << 40),
        ("memory", (256 << 10) + 1),
        ("memory", 1),
        ("memory", -5),
        ("passes", 11),
        ("passes", 0),
        ("passes", 1 << 31),
        ("lanes", 5),
        ("lanes", 0),
        ("salt", ""),
        ("check", ""),
    ],
)
def test_a_file_that_asks_for_too_much_is_refused_before_anything_is_worked_out(
    key: Key, field: str, value: object
) -> None:
    begun = time.perf_counter()
    assert refused(bent(sealed.seal(b"x", key), **{field: value})) == "sealed.costly"
    assert time.perf_counter() - begun < 0.2


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"format": 2}, "file.newer-format"),
        ({"cipher": "rot13"}, "sealed.damaged"),
        ({"kdf": "md5"}, "sealed.damaged"),
        ({"memory": "much"}, "sealed.damaged"),
        ({"own": ""}, "sealed.damaged"),
    ],
)
def test_a_header_that_is_none_of_ours_says_so(key: Key, changed: dict[str, object], code: str) -> None:
    assert refused(bent(sealed.seal(b"x", key), **changed)) == code


def test_a_long_header_is_not_read(key: Key) -> None:
    head = sealed.MAGIC + struct.pack("<I", 5000) + b" " * 5000
    assert refused(head + sha256(head).digest() + b"x" * 40) == "sealed.damaged"


def test_what_is_sealed_inside_is_checked_as_any_file(key: Key) -> None:
    assert refused(sealed.seal(b"PK\x03\x04 nonsense", key)) == "file.damaged"
    assert refused(sealed.seal(sealed.seal(b"x", key), key)) == "file.not-project"


def test_a_key_does_not_show_itself(key: Key) -> None:
    assert key._master.hex() not in repr(key)
    assert repr(key._master) not in repr(key)
