"""The open document. `Session.apply` is the only way that it ever changes."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import msgspec
from msgspec.structs import replace

from app.errors import Message
from app.model import tree
from app.model.media import media_name, picture_kind
from app.model.minutes import Minutes, Package
from app.rules.life import changes_closed_text, closed_item_changed
from app.session.edits import TYPING, Edit
from app.session.history import History, Place, Step


class Change(msgspec.Struct, frozen=True):
    """What listeners are told: the document before and after, who did it, and where to go to see it."""

    before: Minutes
    after: Minutes
    origin: object = None
    place: Place | None = None  # set by undo and redo: where the change is
    edit: Edit | None = None  # what was done, for listeners that need not look at everything


class Refusal(msgspec.Struct, frozen=True):
    """An edit that was not made, of text that is closed or only read; the message says how to open it."""

    edit: Edit
    message: Message
    origin: object = None


Listener = Callable[[Change], None]


def _kept(was: Minutes, now: Minutes, edit: Edit) -> Minutes:
    """The document after an edit with what the program writes of its facts; loaded when first needed."""
    if type(edit) in TYPING:
        return now
    from app.session.keeping import kept
    from app.session.references import followed

    return followed(kept(was, now, edit), was)


class Session:
    """One document being worked on: its value, its undo, its file, and whether the file has it all."""

    def __init__(
        self,
        package: Package,
        path: Path | None = None,
        *,
        seal: str = "",
        clock: Callable[[], float] = monotonic,
    ) -> None:
        """`seal` names the key that the document is locked with (`storage/keyring.py`), "" for none."""
        self._seal = self._saved_seal = seal
        self._minutes = package.minutes
        self._media = dict(package.media)
        self._versions = dict(package.versions)
        self._given_versions = package.versions.keys() - _named(
            package.minutes
        )  # by nobody: another program's
        self._saved: Minutes | None = package.minutes
        self._history = History(clock)
        self._listeners: list[Listener] = []
        self.refused: Callable[[Refusal], None] = lambda _refusal: None  # whom to tell of refusals
        self._only_read: Message | None = None
        self.path = path
        self.last_edited = package.minutes.last_edited

    @property
    def minutes(self) -> Minutes:
        """The document as it is now."""
        return self._minutes

    @property
    def media(self) -> Mapping[str, bytes]:
        """All bytes that the document, or a step back from it, refers to."""
        return self._media

    @property
    def versions(self) -> Mapping[str, bytes]:
        """The snapshots that the document, or a step back from it, names."""
        return self._versions

    @property
    def saved(self) -> Minutes | None:
        """The document that its file held when it was read or written last; None if no file holds one."""
        return self._saved

    @property
    def dirty(self) -> bool:
        """Whether the document differs from what its file holds, or is to be locked otherwise."""
        return self._minutes != self._saved or self._seal != self._saved_seal

    @property
    def seal(self) -> str:
        """The name of the key that file, journal and earlier versions are locked with; "" for none."""
        return self._seal

    def set_seal(self, seal: str) -> None:
        """Lock the document with another key from now on, or with none; undo has nothing to do with it."""
        if seal != self._seal:
            self._seal = seal
            self._publish(Change(self._minutes, self._minutes, self))

    @property
    def can_undo(self) -> bool:
        step = self._history.last
        return step is not None and not self._only_read and not self._for_good(step)

    @property
    def can_redo(self) -> bool:
        return self._history.can_redo and not self._only_read

    @property
    def only_read(self) -> Message | None:
        """Why the document is only read here, e.g. because somebody else has it open; None if it is not."""
        return self._only_read

    def set_only_read(self, why: Message | None) -> None:
        """Refuse every edit from now on, undo and redo too, and tell why; None: edits are made again."""
        if why != self._only_read:
            self._only_read = why
            self._publish(Change(self._minutes, self._minutes, self))

    def meet_seal(self, seal: str) -> None:
        """Somebody else has locked the file with this key meanwhile: so is the document from now on."""
        if seal and seal != self._saved_seal:
            self.set_seal(seal)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Have every change told to `listener`, until the returned function is called."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def apply(
        self, edit: Edit, origin: object = None, *, before: Place | None = None, after: Place | None = None
    ) -> bool:
        """Change the document: the only way that it ever changes. False if the edit changes nothing.

        `before` and `after` say where the person stood, for undo to go back there. An edit of text that an
        approval has closed is refused, and any while the document is only read: `refused` is told, and
        listeners are told to look again.
        """
        was = self._minutes
        now = _kept(was, edit.apply(was), edit)
        if now == was:  # input-method pre-edit, a format that is there already, a move to the same place
            return False
        if closed := self._only_read or _closed(was, now):
            self.refused(Refusal(edit, closed, origin))
            self._publish(Change(was, was, self))  # whoever shows more than there is
            return False
        places = (before or Place(), after or before or Place())
        self._history.push(was, now, edit.merge_key, edit.ends_step, places)
        self._minutes = now
        if places[1].section:
            self.last_edited = places[1].section
        self._publish(Change(was, now, origin, edit=edit))
        return True

    def undo(self) -> Place | None:
        """Take the last step back; where it was, None if there was nothing to take back.

        A stage of the document's life that its file has is no more to be taken back.
        """
        step = self._history.undo() if self.can_undo else None
        if step is None:
            return None
        was, self._minutes = self._minutes, step.before
        self._publish(Change(was, self._minutes, self, step.place_before))
        return step.place_before

    def redo(self) -> Place | None:
        """Do the last undone step again; where it was, None if there was none."""
        step = self._history.redo() if self.can_redo else None
        if step is None:
            return None
        was, self._minutes = self._minutes, step.after
        self._publish(Change(was, self._minutes, self, step.place_after))
        return step.place_after

    @contextmanager
    def one_step(self) -> Generator[None]:
        """All edits that are made inside are one step of undo."""
        self._history.close_step()
        since = self._history.last
        try:
            yield
        finally:
            self._history.join(since)

    def close_step(self) -> None:
        """What comes next is an undo step of its own, e.g. after the caret went elsewhere."""
        self._history.close_step()

    def add_media(self, data: bytes, kind: str = "") -> str:
        """Keep the bytes of a picture, or of an appendix of a kind such as "pdf"; returns their name."""
        name = media_name(data, kind or picture_kind(data))
        self._media[name] = data
        return name

    def add_version(self, name: str, data: bytes) -> None:
        """Keep a snapshot, which is written for as long as the document names it."""
        self._versions[name] = data

    def package(self) -> Package:
        """Everything as it would be written now."""
        known = self.last_edited if tree.has(self._minutes.sections, self.last_edited) else ""
        minutes = replace(self._minutes, last_edited=known)
        named = _named(minutes) | self._given_versions
        versions = {name: data for name, data in self._versions.items() if name in named}
        return Package(minutes, dict(self._media), versions)

    def mark_saved(self, minutes: Minutes, path: Path, seal: str | None = None) -> None:
        """The file at `path` now holds this document (as it was when the writing began).

        `seal` is what it was locked with, if that may have become another since.
        """
        self._saved = minutes
        self._saved_seal = self._seal if seal is None else seal
        self.path = path
        self._history.close_step()
        self._publish(Change(self._minutes, self._minutes, self))

    def mark_unsaved(self, held: Minutes | None = None) -> None:
        """The file holds another document, or none does yet, e.g. after reading it from another format."""
        self._saved = held
        self._publish(Change(self._minutes, self._minutes, self))

    def _for_good(self, step: Step) -> bool:
        """Whether a step reached a stage that the document's file has."""
        life, saved = step.after.life, self._saved.life if self._saved else ()
        return step.before.life != life and saved[: len(life)] == life

    def _publish(self, change: Change) -> None:
        for listener in tuple(self._listeners):
            listener(change)


def _named(minutes: Minutes) -> set[str]:
    """The snapshots that the document names."""
    return {each.snapshot for each in (*minutes.life, *minutes.circulated, *minutes.kept)}


def _closed(was: Minutes, now: Minutes) -> Message | None:
    """What to tell when an edit touches text that an approval has closed."""
    if changes_closed_text(was, now):
        return Message("life.closed")
    return Message("life.item-closed") if closed_item_changed(was, now) else None
