"""The process that knows words: Swedish as municipalities write it, English, and how it is spoken to."""

from __future__ import annotations

import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.spelling.client import Client, known_language
from app.spelling.worker import Answer, Speller, run
from app.storage import own_words
from tests.ui.driving import until

RIGHT = """kommunfullmäktige kommunstyrelsens justeringsperson justerandes återremitterar återremissyrkande
bygglovsansökan tilläggsyrkanden propositionsordning kontrapropositionsvotering objektsvotering anslagsbevis
ledamöter tjänstgörande ersättare samhällsbyggnadsnämnden trygghetsutskottet medborgarförslag bordläggs
delegationsbeslut tjänsteskrivelsen detaljplaneläggning strandskyddsdispens folkhälsostrateg Folkhälso-
protokollsanteckning laglighetsprövning delårsrapport balanskravsresultat skolskjutsreglemente dnr läxhjälpare
fyllnadsval interpellationssvar utdragsbestyrkande överförmyndarnämnd grundskolenämnd e-arkiv LSS-boende
ajournerades jävssituation borgensåtagande exploateringsavtal markanvisning"""
WRONG = """kommunfulmäktige komunstyrelsen justeringperson återemiterar bygglovansökann tillägsyrkande
propsitionsordning anslagbeviss ledammöter tjänsgörande ersätare samhälsbyggnadsnämnden trygghetsutsskottet
medborgarförslagg bordläges delegationbesslut tjänsteskrivelssen detalplan strandskydsdispens
protokolsanteckning laglighetsprövnig delårsraport skoljuts fylnadsval interpelation överförmyndarnämd
sammanträdett beslutr ordförrande sekreteare yrrkar avslåss bifalller närvarroll voterinng reservatiom
utskåttet beslutt kallellse föredragningslissta ajurnerades"""


@pytest.fixture(scope="module")
def swedish() -> Speller:
    return Speller("sv")


def test_the_words_of_municipalities_are_right(swedish: Speller) -> None:
    assert [word for word in RIGHT.split() if not swedish.is_right(word)] == []


def test_slips_of_the_fingers_are_found(swedish: Speller) -> None:
    assert [word for word in WRONG.split() if swedish.is_right(word)] == []
    assert swedish.suggestions("komunfullmäktige")[0] == "kommunfullmäktige"


def test_it_answers_line_by_line_until_its_input_ends() -> None:
    asked = [{"ask": 1, "language": "en", "words": ["decision", "decicion"]}]
    asked += [{"ask": 2, "language": "en", "suggest": "recieve"}]
    out = io.BytesIO()
    assert run(io.BytesIO("".join(f"{json.dumps(each)}\n" for each in asked).encode()), out) == 0
    first, second = (json.loads(line) for line in out.getvalue().splitlines())
    assert first == {"ask": 1, "wrong": ["decicion"]}
    assert second["suggestions"][0] == "receive"


class Listener:
    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.broken = 0
        self.client = Client(self.answers.append, self._note)

    def _note(self) -> None:
        self.broken += 1


@pytest.fixture
def listener() -> Iterator[Listener]:
    made = Listener()
    yield made
    made.client.end()
    assert not [thread for thread in threading.enumerate() if thread.name == "spelling"]


def test_the_program_asks_itself_and_starts_itself_once_more_when_it_broke(listener: Listener) -> None:
    client = listener.client
    assert client.check("sv", ("beslut", "beslutt")) == 1
    until(lambda: listener.answers)
    assert listener.answers[0].wrong == ("beslutt",)
    assert client._process is not None
    client._process.kill()
    until(lambda: listener.broken == 1)
    assert client.works
    assert client.check("sv", ("votering", "voteringg")) == 2
    until(lambda: len(listener.answers) == 2)
    client._process.kill()
    until(lambda: listener.broken == 2)
    assert not client.works
    assert client.check("sv", ("beslut",)) == 0


def test_a_language_is_known_by_its_tag() -> None:
    assert [known_language(tag) for tag in ("sv", "sv-FI", "EN-gb", "fi", "")] == ["sv", "sv", "en", "", ""]


def test_own_words_are_kept_once_each_and_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PARAGRAF_DATA_DIR", str(tmp_path / "data"))
    assert own_words.load() == ()
    own_words.save(("Tallmora", " ekäng", "Tallmora", "", "a\nb"))
    assert own_words.load() == ("a b", "ekäng", "Tallmora")
    own_words.path().write_bytes(b"\xef\xbb\xbfKvarnudden\r\n\xff\r\n")
    assert own_words.load() == ("Kvarnudden",)
