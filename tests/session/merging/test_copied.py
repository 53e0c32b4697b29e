"""Copies beside a document's file: what they began from, what they have more, and setting them aside."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from msgspec.structs import replace

from app.model.codec import check, encode
from app.model.minutes import Minutes, Package
from app.session.merging.ancestry import common, found_base
from app.session.merging.copied import Copy, joined, look_into, set_aside
from app.session.merging.joining import look
from app.session.merging.merge import merged, resolved
from app.session.saving import save
from app.storage import backups, project
from app.storage.backups import Rules
from tests.session.merging.test_laws import LAWS, SEEDS, all_words, fresh, ids, words_of
from tests.session.merging.test_merge import A1, A2, A3, BASE, Change, blocks, header, par, row, section

RULES = Rules(10, 500)


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_STATE_DIR", str(tmp_path / "state"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "KS.paragraf"


def copy_of(file: Path, minutes: Minutes) -> Path:
    path = file.with_name(f"{file.stem}-DESKTOP-AB12.paragraf")
    project.write(path, Package(minutes))
    return path


def looked(file: Path, mine: Minutes) -> list[Copy]:
    return look_into(file, mine, [each.name for each in file.parent.glob("KS-*")])


def saved(file: Path, *changes: Change) -> Minutes:
    """The document after saves, one for each change."""
    minutes = BASE
    save(file, Package(minutes), RULES)
    for change in changes:
        minutes = change(minutes)
        save(file, Package(minutes), RULES)
    return minutes


# What they have in common


@LAWS
@given(SEEDS)
def test_without_a_base_nothing_that_either_side_has_is_lost(seed: int) -> None:
    _, mine, theirs = fresh(seed)
    start = common(mine, theirs)
    check(encode(start))
    merge = merged(start, mine, theirs)
    check(encode(merge.minutes))
    there = all_words(merge)
    for side in (mine, theirs):
        assert set(words_of(side)) <= there
        assert ids(side) <= ids(merge.minutes)


@LAWS
@given(SEEDS)
def test_without_a_base_what_is_the_same_is_the_same(seed: int) -> None:
    base, mine, _ = fresh(seed)
    assert common(mine, mine) == mine
    assert merged(common(mine, mine), mine, mine).minutes == mine
    chosen = merged(common(base, mine), base, mine)
    done = resolved(chosen, {each.key: "theirs" for each in chosen.conflicts})
    assert done.conflicts == ()


def test_without_a_base_a_difference_is_asked_about_and_an_addition_stays() -> None:
    mine = blocks("a", A1, par("a2", "mitt"), A3)(BASE)
    theirs = header(place="Rum 3")(blocks("a", A1, A2, par("t"), A3)(BASE))
    merge = merged(common(mine, theirs), mine, theirs)
    assert sorted(each.place.field or each.place.block for each in merge.conflicts) == ["a2", "header.place"]
    assert row(merge) == ["a1", "mitt", "t", "a3"]


# What they began from


def test_a_copy_goes_together_with_what_it_began_from(file: Path) -> None:
    first, second = header(place="Rum 2"), blocks("a", A1, par("a2", "mitt"), A3)
    mine = saved(file, first, second)
    theirs = blocks("b", par("b1", "deras"))(first(BASE))
    copy_of(file, theirs)
    (copy,) = looked(file, mine)
    assert copy.has_more
    found = joined(file, Package(mine), copy)
    assert found.knows_base
    assert found.merge.conflicts == ()
    assert row(found.merge) == ["a1", "mitt", "a3"]
    assert row(found.merge, "b") == ["deras"]
    assert found.merge.minutes.header.place == "Rum 2"


def test_what_a_copy_lacks_is_not_taken_for_removed(file: Path) -> None:
    mine = saved(file, blocks("a", A1, A2, A3, par("m")))
    theirs = replace(BASE, sections=BASE.sections[:1])
    copy_of(file, blocks("a", A1, A2, A3, par("t"))(theirs))
    (copy,) = looked(file, mine)
    found = joined(file, Package(mine), copy)
    assert [each.id for each in found.merge.minutes.sections] == ["a", "b", "c"]
    assert set(row(found.merge)) == {"a1", "a2", "a3", "m", "t"}


def test_the_version_that_a_file_was_known_by_is_found_again(file: Path) -> None:
    saved(file, header(place="Rum 2"), header(place="Rum 3"))
    for version in backups.of_file(file).versions:
        read = project.read(version.path)
        assert found_base(file, read.stamp, "d") == read.package.minutes
        assert found_base(file, read.stamp, "another") is None
    assert found_base(file, None, "d") is None


def test_work_that_was_recovered_is_merged_from_what_it_began_from(file: Path) -> None:
    """Its file has moved on, and what it held then is an earlier version now."""
    saved(file)
    known = project.read(file).stamp
    theirs = header(place="Rum 3")(BASE)
    save(file, Package(theirs), RULES, known)
    mine = blocks("a", A1, par("a2", "mitt"), A3)(BASE)
    found = look(None, Package(mine), Package(theirs), path=file, known=known)
    assert found
    assert found.knows_base
    assert found.merge.conflicts == ()
    found = look(None, Package(mine), Package(theirs), path=file, known=None)
    assert found
    assert not found.knows_base
    assert [each.place.block or each.place.field for each in found.merge.conflicts] == ["header.place", "a2"]


# What they have more


def test_a_copy_with_nothing_more_and_another_document_are_told_apart(file: Path) -> None:
    mine = saved(file, header(place="Rum 2"), blocks("a", A1, A2, A3, par("m")))
    path = copy_of(file, mine)
    assert [each.has_more for each in looked(file, mine)] == [False]
    copy_of(file, header(place="Rum 2")(BASE))  # as an earlier version was
    assert [each.has_more for each in looked(file, mine)] == [False]
    copy_of(file, replace(mine, sections=(*mine.sections, section("n", "n1"))))
    assert [each.has_more for each in looked(file, mine)] == [True]
    copy_of(file, replace(mine, id="another"))
    assert looked(file, mine) == []
    path.write_bytes(b"no document")
    assert looked(file, mine) == []


def test_a_copy_is_moved_to_the_earlier_versions(file: Path) -> None:
    mine = saved(file)
    path = copy_of(file, header(place="Rum 9")(BASE))
    (copy,) = looked(file, mine)
    assert not set_aside(file, copy, Rules(0, 500))
    assert path.exists()
    assert set_aside(file, copy, RULES)
    assert not path.exists()
    places = [project.read(v.path).package.minutes.header.place for v in backups.of_file(file).versions]
    assert "Rum 9" in places


def test_a_copy_that_somebody_changed_meanwhile_stays(file: Path) -> None:
    mine = saved(file)
    path = copy_of(file, header(place="Rum 9")(BASE))
    (copy,) = looked(file, mine)
    copy_of(file, header(place="Rum 10")(BASE))
    assert not set_aside(file, copy, RULES)
    assert path.exists()
