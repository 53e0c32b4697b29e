"""What the window's process and the one that reads the library say to each other, a line of JSON each."""

from __future__ import annotations

from typing import Literal

import msgspec

from app.errors import Message

FLAG = "--library-worker"  # as `__main__` knows it
Doing = Literal["start", "pause", "resume", "look", "stop"]
ReportState = Literal[
    "elsewhere",  # another program reads the library; this one will when that one ends
    "looking",  # what lies in a folder
    "reading",
    "tidying",
    "paused",
    "resting",  # all is read, until the next look
    "full",  # no more room, until there is more or less to keep
    "failed",  # the database cannot be used, until the next look
    "renewing",  # the process ends and a fresh one goes on
    "ended",  # it does not go on by itself any more
]


class Order(msgspec.Struct, frozen=True, omit_defaults=True):
    """What is to be done. `start` names the folders; `look` also reads what could not be read, if `again`."""

    do: Doing
    folders: tuple[str, ...] = ()
    room: int = 0  # megabytes
    cache: str = ""  # the folder of the database, "" for the usual one
    again: bool = False
    paused: bool = False  # starts so


class Told(msgspec.Struct, frozen=True):
    """A message on its way."""

    code: str
    params: dict[str, str | int] = {}

    @property
    def message(self) -> Message:
        return Message(self.code, self.params)


class Report(msgspec.Struct, frozen=True, omit_defaults=True):
    """How far it is: the folder, how many of the files that are to be read, and the present one.

    With the states in which nothing is read comes what there is to tell, and how much was read.
    """

    state: ReportState
    folder: str = ""
    done: int = 0
    total: int = 0
    file: str = ""
    read: int = 0
    told: tuple[Told, ...] = ()

    @property
    def messages(self) -> tuple[Message, ...]:
        return tuple(each.message for each in self.told)


def told(messages: tuple[Message, ...]) -> tuple[Told, ...]:
    """Messages as they are sent."""
    return tuple(Told(each.code, dict(each.params)) for each in messages)
