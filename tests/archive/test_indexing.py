"""The library follows its folders: what is new, changed, moved, gone, away, damaged, locked or too much."""

from __future__ import annotations

import os
import shutil
import sqlite3
import unicodedata
from datetime import date
from pathlib import Path
from random import Random

import pytest

from app.archive import indexing, reading, scanning, store
from app.archive.risk import Risk
from app.archive.scanning import File
from app.errors import UserError
from app.model.minutes import Package
from app.storage import project, sealed
from tests.archive.making import Shelf, aged, item, minutes, notes, saved

LONG = bool(os.environ.get("PARAGRAF_LONG"))


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_all_of_the_municipality_that_can_be_read_is_found(
    municipality_library: Path, municipality: Path
) -> None:
    with store.open_for_reading(municipality_library) as connection:
        read = {row[0] for row in connection.execute("SELECT path FROM documents WHERE state = 'read'")}
        headings = [
            row[0]
            for row in connection.execute(
                "SELECT heading FROM items WHERE case_number = 'KS 2024/0311' ORDER BY id"
            )
        ]
    connection.close()
    files = {str(path) for path in municipality.rglob("*") if path.suffix in (".paragraf", ".md")}
    assert files <= read
    assert headings == ["Ny simhall i Ekäng"] * 5


def test_the_newest_meeting_comes_first_and_its_items_as_they_stand(shelf: Shelf) -> None:
    saved(shelf.folder / "a.paragraf", minutes(item("ett"), item("två"), day=date(2024, 5, 7)))
    saved(shelf.folder / "b.paragraf", minutes(item("tre"), item("fyra"), day=date(2025, 1, 7)))
    saved(shelf.folder / "c.paragraf", minutes(item("fem"), day=None))
    shelf.update()
    assert shelf.headings() == ["tre", "fyra", "ett", "två", "fem"]


def test_nothing_is_read_twice_and_what_changed_is_read_again(shelf: Shelf) -> None:
    path = saved(shelf.folder / "a.paragraf", minutes(item("gammal", decision="bordläggs")))
    saved(shelf.folder / "b.md", "# Annan\n\nlöptext\n")
    assert shelf.update().read == 2
    assert shelf.update() == indexing.Outcome()
    aged(path, 30)  # another time, the same bytes
    assert shelf.update() == indexing.Outcome()
    saved(path, minutes(item("ny", decision="återremitteras")))
    assert shelf.update().read == 1
    assert (shelf.found("bordläggs"), shelf.found("återremitteras")) == ([], ["ny"])


def test_a_change_within_one_tick_of_the_clock_is_seen(shelf: Shelf) -> None:
    path = saved(shelf.folder / "a.md", "# Ett\n", old=False)
    facts = path.stat()
    shelf.update()
    path.write_bytes(notes("# Två\n"))
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    shelf.update()
    assert shelf.headings() == ["Två"]


def test_what_was_moved_or_renamed_is_not_read_anew(shelf: Shelf) -> None:
    path = saved(shelf.folder / "a.paragraf", minutes(item("ärende")))
    shelf.update()
    (before,) = shelf.rows("SELECT id FROM items WHERE place = 0")
    (shelf.folder / "2024").mkdir()
    path.rename(shelf.folder / "2024" / "b.paragraf")
    outcome = shelf.update()
    assert (outcome.read, outcome.moved, outcome.gone) == (0, 1, 0)
    assert shelf.rows("SELECT id FROM items WHERE place = 0") == [before]
    assert list(shelf.states()) == ["b.paragraf"]


def test_what_was_deleted_goes(shelf: Shelf) -> None:
    path = saved(shelf.folder / "a.md", "# Ärende\n\nkvarnen\n")
    saved(shelf.folder / "b.md", "# Annat\n")
    shelf.update()
    path.unlink()
    assert shelf.update().gone == 1
    assert (shelf.headings(), shelf.found("kvarnen")) == (["Annat"], [])
    assert shelf.rows("SELECT count(*) FROM parts") == [(0,)]


def test_a_folder_that_is_away_keeps_what_was_read_of_it_and_tells(shelf: Shelf, tmp_path: Path) -> None:
    saved(shelf.folder / "a.md", "# Ärende\n")
    shelf.update()
    shelf.folder.rename(tmp_path / "borta")
    (told,) = shelf.update().messages
    assert (told.code, told.params["file"]) == ("library.not-reachable", str(shelf.folder))
    assert shelf.headings() == ["Ärende"]
    assert shelf.rows("SELECT reachable FROM folders") == [(0,)]
    (tmp_path / "borta").rename(shelf.folder)
    assert shelf.update() == indexing.Outcome()
    assert shelf.rows("SELECT reachable FROM folders") == [(1,)]


def test_an_empty_mount_point_is_a_folder_that_is_away(shelf: Shelf) -> None:
    saved(shelf.folder / "a.md", "# Ärende\n")
    shelf.update()
    connection = sqlite3.connect(store.place(shelf.cache))
    with connection:
        connection.execute("UPDATE folders SET device = device + 1")  # it was on another disk
    connection.close()
    (shelf.folder / "a.md").unlink()
    assert [each.code for each in shelf.update().messages] == ["library.not-reachable"]
    assert shelf.headings() == ["Ärende"]


def test_a_folder_that_vanishes_while_it_is_read_keeps_what_was_read(shelf: Shelf, tmp_path: Path) -> None:
    for number in range(6):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n")

    def tell(progress: indexing.Progress) -> None:
        if progress.state == "reading" and progress.done == 3 and shelf.folder.exists():
            shelf.folder.rename(tmp_path / "borta")

    outcome = shelf.update(tell=tell)
    assert (outcome.read, len(outcome.again)) == (3, 3)
    shelf.update()
    assert len(shelf.headings()) == 3
    (tmp_path / "borta").rename(shelf.folder)
    assert shelf.update().read == 3


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root")
def test_a_folder_that_may_not_be_looked_into_keeps_what_was_read(shelf: Shelf) -> None:
    saved(shelf.folder / "inne" / "a.md", "# Ärende\n")
    shelf.update()
    (shelf.folder / "inne").chmod(0)
    try:
        assert [each.code for each in shelf.update().messages] == ["library.not-all"]
    finally:
        (shelf.folder / "inne").chmod(0o700)
    assert shelf.headings() == ["Ärende"]


def test_a_folder_inside_that_cannot_be_looked_into_keeps_what_was_read(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(shelf.folder / "inne" / "a.md", "# Ärende\n")
    shelf.update()
    scandir = os.scandir

    def refused(path: str) -> object:
        if str(path).endswith("inne"):
            raise PermissionError(13, "no", path)
        return scandir(path)

    monkeypatch.setattr("app.archive.scanning.os.scandir", refused)
    assert [each.code for each in shelf.update().messages] == ["library.not-all"]
    assert shelf.headings() == ["Ärende"]


def test_folders_that_are_not_named_any_more_are_forgotten(shelf: Shelf, tmp_path: Path) -> None:
    other = tmp_path / "annan"
    saved(other / "b.md", "# Annat\n")
    saved(shelf.folder / "inne" / "a.md", "# Ärende\n")
    shelf.update(shelf.folder, other, shelf.folder / "inne")
    assert sorted(shelf.headings()) == ["Annat", "Ärende"]
    assert shelf.update(shelf.folder / "inne").read == 0  # known from the folder around it
    assert shelf.headings() == ["Ärende"]
    assert shelf.rows("SELECT path FROM folders") == [(str(shelf.folder / "inne"),)]


def test_what_other_programs_leave_beside_documents_is_left_out(shelf: Shelf) -> None:
    for name in ("~$a.docx", ".~lock.a.docx#", ".dold.md", ".git/a.md", "~a.md", "läsmig.txt", "a.md.bak"):
        saved(shelf.folder / name, "# Skräp\n")
    (shelf.folder / "mapp.md").mkdir()
    saved(shelf.folder / "a.MD", "# Ärende\n")
    shelf.update()
    assert list(shelf.states()) == ["a.MD"]


def test_links_that_go_round_end(shelf: Shelf) -> None:
    saved(shelf.folder / "inne" / "a.md", "# Ärende\n")
    try:
        (shelf.folder / "inne" / "runt").symlink_to(shelf.folder, target_is_directory=True)
        (shelf.folder / "b.md").symlink_to(shelf.folder / "b.md")
        (shelf.folder / "c.md").symlink_to(shelf.folder / "borta.md")
    except OSError:
        pytest.skip("no links here")
    shelf.update()
    assert list(shelf.states()) == ["a.md"]


def test_names_with_their_marks_apart_are_found_as_they_are_called(shelf: Shelf) -> None:
    name = unicodedata.normalize("NFD", "Överförmyndarnämnd 2023-04-12.md")
    saved(shelf.folder / name, unicodedata.normalize("NFD", "# Årsräkning\n\nförmyndare\n"))
    shelf.update()
    assert shelf.found("förmyndare") == ["Årsräkning"]
    assert shelf.rows("SELECT day FROM documents") == [("2023-04-12",)]
    assert shelf.update() == indexing.Outcome()


def test_a_name_that_is_no_text_keeps_nothing_else_out(shelf: Shelf) -> None:
    try:
        Path(os.fsdecode(bytes(shelf.folder) + b"/\xff.md")).write_text("# Skräp\n")
    except OSError:
        pytest.skip("names are text here")
    saved(shelf.folder / "a.md", "# Ärende\n")
    outcome = shelf.update()
    assert shelf.headings() == ["Ärende"]
    assert [each.code for each in outcome.messages] == ["library.bad-names"]


def test_of_a_locked_file_only_the_name_is_known(shelf: Shelf) -> None:
    key = sealed.Key(sealed.Lock(bytes(16), bytes(32)), bytes(32))
    data = project.pack(Package(minutes(item("hemligt ärende", decision="förtroligt"))))
    (shelf.folder / "a.paragraf").write_bytes(sealed.seal(data, key))
    shelf.update()
    assert shelf.states() == {"a.paragraf": ("locked", "library.locked")}
    assert shelf.headings() == []
    whole = b"".join(each.read_bytes() for each in shelf.cache.iterdir())
    assert "förtroligt".encode() not in whole


def test_what_is_locked_later_is_forgotten(shelf: Shelf) -> None:
    document = minutes(item("hemligt ärende", decision="förtroligt"))
    path = saved(shelf.folder / "a.paragraf", document)
    shelf.update()
    key = sealed.Key(sealed.Lock(bytes(16), bytes(32)), bytes(32))
    path.write_bytes(sealed.seal(project.pack(Package(document)), key))
    shelf.update()
    assert shelf.headings() == []
    assert shelf.rows("SELECT count(*) FROM parts") == [(0,)]
    whole = b"".join(each.read_bytes() for each in shelf.cache.iterdir())
    assert "förtroligt".encode() not in whole


def test_junk_is_told_of_and_keeps_nothing_else_out(shelf: Shelf) -> None:
    random = Random(1)
    for number in range(600 if LONG else 24):
        ending = random.choice((".docx", ".paragraf", ".md", ".pdf", ".docm"))
        start = random.choice((b"", b"PK\x03\x04", b"%PDF-1.7\n", b"\xef\xbb\xbf", b"# "))
        (shelf.folder / f"{number}{ending}").write_bytes(start + random.randbytes(random.randint(0, 3000)))
    whole = project.pack(Package(minutes(item("ärende"))))
    for number in range(100 if LONG else 6):
        at = random.randrange(len(whole))
        (shelf.folder / f"skadad {number}.paragraf").write_bytes(
            whole[:at] + random.randbytes(9) + whole[at + 9 :]
        )
    saved(shelf.folder / "hel.md", "# Helt\n")
    shelf.update()
    assert "Helt" in shelf.headings()
    told = [code for state, code in shelf.states().values() if state == "unreadable"]
    assert told
    assert "file.unexpected" not in told
    assert all(code for code in told)


def test_what_could_not_be_read_is_tried_again_by_a_program_that_knows_more(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(shelf.folder / "a.paragraf", "skräp")
    assert shelf.update().unread == 1
    assert shelf.update().unread == 0
    assert shelf.update(again=True).unread == 1
    monkeypatch.setattr(indexing, "READER", reading.READER + 1)
    assert shelf.update().unread == 1
    assert shelf.update().unread == 0


def test_a_file_that_changes_while_it_is_read_is_read_later(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = saved(shelf.folder / "a.md", "# Ett\n")
    read = reading.read_whole

    def slowly(path: Path, largest: int) -> bytes:
        data = read(path, largest)
        path.write_bytes(notes("# Två, som är längre\n"))
        return data

    with monkeypatch.context() as patch:
        patch.setattr(reading, "read_whole", slowly)
        outcome = shelf.update()
    assert outcome.again == (str(path),)
    assert [each.code for each in outcome.messages] == ["library.changing"]
    assert shelf.states() == {}
    aged(path)
    shelf.update()
    assert shelf.headings() == ["Två, som är längre"]


def test_what_is_too_large_is_not_read(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(shelf.folder / "a.paragraf", minutes(item("ärende")))
    saved(shelf.folder / "b.md", "# Lång\n\n" + "ord " * 600)
    saved(shelf.folder / "c.md", "# Ett\n# Två\n# Tre\n")
    monkeypatch.setitem(reading.LARGEST, ".paragraf", 100)
    monkeypatch.setattr(reading, "MOST_WORDS", 2000)
    monkeypatch.setattr(reading, "MOST_ITEMS", 3)
    assert shelf.update().unread == 3
    assert shelf.states() == {
        "a.paragraf": ("too-large", "file.too-large"),
        "b.md": ("too-large", "library.too-much"),
        "c.md": ("too-large", "library.too-much"),
    }


def test_a_fault_of_ours_in_one_document_keeps_no_other_out(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved(shelf.folder / "a.md", "# Fel\n")
    saved(shelf.folder / "b.md", "# Ärende\n")
    read = reading.sources.read_data

    def faulty(data: bytes, path: Path) -> object:
        if path.name == "a.md":
            raise MemoryError
        return read(data, path)

    monkeypatch.setattr(reading.sources, "read_data", faulty)
    shelf.update()
    assert shelf.states() == {"a.md": ("too-large", "library.too-much"), "b.md": ("read", "")}


def test_a_document_that_brought_the_process_down_is_left_alone_until_it_changes(shelf: Shelf) -> None:
    path = saved(shelf.folder / "a.md", "# Farligt\n")
    saved(shelf.folder / "b.md", "# Ärende\n")
    shelf.cache.mkdir()
    facts = path.stat()
    Risk(shelf.cache).begins(File(str(path), facts.st_size, facts.st_mtime_ns))  # and then it died
    shelf.update()
    assert shelf.states() == {"a.md": ("unreadable", "library.crashed"), "b.md": ("read", "")}
    shelf.update()
    assert shelf.headings() == ["Ärende"]
    saved(path, "# Ofarligt nu\n")
    shelf.update()
    assert sorted(shelf.headings()) == ["Ofarligt nu", "Ärende"]


def test_of_two_files_with_one_document_one_is_searched(shelf: Shelf) -> None:
    document = minutes(item("ärende"))
    first = saved(shelf.folder / "a.paragraf", document)
    second = saved(shelf.folder / "kopia.paragraf", document)
    aged(second, 600)
    shelf.update()
    assert shelf.headings() == ["ärende"]
    assert shelf.states() == {"a.paragraf": ("read", ""), "kopia.paragraf": ("copy", "library.copy")}
    first.unlink()
    shelf.update()
    assert shelf.states() == {"kopia.paragraf": ("read", "")}
    assert shelf.headings() == ["ärende"]


def test_the_limit_of_the_database_is_kept_and_told(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "_ROOM_EACH", 4)
    for number in range(11):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n\n" + "många ord " * 12_000)
    outcome = shelf.update(room=1)
    assert [each.code for each in outcome.messages] == ["library.room-reached"]
    assert 0 < outcome.read < 11
    assert not outcome.is_whole
    assert store.place(shelf.cache).stat().st_size < 3_000_000
    assert shelf.update(room=100).read == 11 - outcome.read


def test_it_ends_when_nobody_wants_it_and_goes_on_from_there(shelf: Shelf) -> None:
    for number in range(8):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n")
    reads: list[str] = []

    def tell(progress: indexing.Progress) -> None:
        reads.extend(filter(None, [progress.file]))

    outcome = shelf.update(tell=tell, wanted=lambda: len(reads) < 3)
    assert (outcome.read, outcome.is_whole) == (3, False)
    assert len(shelf.headings()) == 3
    assert shelf.update().read == 5


def test_nothing_is_written_into_the_folders(shelf: Shelf) -> None:
    for number in range(4):
        saved(shelf.folder / f"{number}.paragraf", minutes(item("ärende")))
    saved(shelf.folder / "trasig.docx", "skräp")
    before = {path: path.stat().st_mtime_ns for path in (shelf.folder, *shelf.folder.iterdir())}
    shelf.update()
    assert {path: path.stat().st_mtime_ns for path in (shelf.folder, *shelf.folder.iterdir())} == before


def test_a_database_that_is_damaged_while_it_is_written_is_made_anew(shelf: Shelf) -> None:
    for number in range(30):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n\n" + f"ord{number} " * 500)
    shelf.update()
    path = store.place(shelf.cache)
    data = bytearray(path.read_bytes())
    for at in range(3 * 4096, len(data), 4096):  # all pages but the first ones
        data[at : at + 200] = bytes(200)
    path.write_bytes(data)
    saved(shelf.folder / "ny.md", "# Nytt\n\nord7\n")
    outcome = shelf.update()
    assert outcome.is_whole
    assert len(shelf.headings()) == 31
    assert len(shelf.found("ord7")) == 2


def test_a_full_disk_ends_it_in_words_and_keeps_what_was(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    resource = pytest.importorskip("resource")
    saved(shelf.folder / "a.md", "# Ärende\n")
    shelf.update()
    for number in range(8):
        saved(shelf.folder / f"{number}.md", f"# Nytt {number}\n\n" + f"ord{number} " * 4000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (store.place(shelf.cache).stat().st_size + 20_000, hard))
    try:
        with pytest.raises(UserError) as raised:
            shelf.update()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert raised.value.message.code in ("file.disk-full", "library.disk-fault")
    assert "Ärende" in shelf.headings()
    shelf.update()
    assert len(shelf.headings()) == 9


def test_the_index_is_made_anew_when_most_of_it_is_of_what_has_gone(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.filing._DEAD_LEAST", 3)
    for number in range(10):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n\nkvarn{number}\n")
    shelf.update()
    for number in range(8):
        (shelf.folder / f"{number}.md").unlink()
    shelf.update()
    assert shelf.rows("SELECT value FROM counters WHERE name = 'dead'") == [(0,)]
    assert (shelf.found("kvarn9"), shelf.found("kvarn1")) == (["Ärende 9"], [])
    assert shelf.rows("SELECT count(*) FROM words WHERE words MATCH 'kvarn1'") == [(0,)]


def test_many_other_files_cost_little(shelf: Shelf) -> None:
    for number in range(100_000 if LONG else 500):
        (shelf.folder / f"{number}.tmp").touch()
    saved(shelf.folder / "a.md", "# Ärende\n")
    assert shelf.update().read == 1


def test_a_folder_with_endlessly_many_documents_is_read_up_to_a_number(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scanning, "MOST_FILES", 3)
    for number in range(5):
        saved(shelf.folder / f"{number}.md", f"# Ärende {number}\n")
    outcome = shelf.update()
    assert (outcome.read, [each.code for each in outcome.messages]) == (3, ["library.too-many"])


def test_a_random_life_of_a_folder_leaves_what_lies_there(shelf: Shelf) -> None:
    """Whatever is made, changed, renamed and deleted: after a look the library holds just what lies there."""
    random = Random(7)
    for step in range(300 if LONG else 12):
        for _ in range(random.randint(1, 4)):
            files = sorted(shelf.folder.rglob("*.md"))
            match random.randrange(4):
                case 0 if files:
                    random.choice(files).unlink()
                case 1 if files:
                    chosen = random.choice(files)
                    place = shelf.folder / str(random.randrange(3))
                    place.mkdir(exist_ok=True)
                    chosen.replace(place / f"flyttad {step} {random.randrange(99)}.md")
                case 2 if files:
                    saved(random.choice(files), f"# Ändrat {step} {random.random()}\n")
                case _:
                    saved(shelf.folder / f"{random.randrange(10**6)}.md", f"# Nytt {random.random()}\n")
        shelf.update()
        lies = sorted(path.read_text().rpartition("# ")[2].strip() for path in shelf.folder.rglob("*.md"))
        assert sorted(shelf.headings()) == lies
        assert shelf.rows("SELECT count(*) FROM documents WHERE state = 'read'") == [(len(lies),)]
    shutil.rmtree(shelf.folder)
