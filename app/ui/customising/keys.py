"""Other keys for the window's actions than those they come with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QAction, QKeySequence

_GIVEN = "given_keys"  # the property of an action whose keys were changed
_PORTABLE = QKeySequence.SequenceFormat.PortableText


def given(action: QAction) -> list[QKeySequence]:
    """The keys that an action comes with."""
    kept = action.property(_GIVEN)
    return [QKeySequence(str(each), _PORTABLE) for each in kept] if kept is not None else action.shortcuts()


def apply_keys(actions: Iterable[QAction], chosen: Mapping[str, str]) -> None:
    """Set the keys by actions' names; "" takes all keys away, without a name those it came with count."""
    for action in actions:
        name = action.objectName()
        if name not in chosen and action.property(_GIVEN) is None:
            continue
        if action.property(_GIVEN) is None:
            action.setProperty(_GIVEN, [each.toString(_PORTABLE) for each in action.shortcuts()])
        keys = [QKeySequence(chosen[name], _PORTABLE)] if name in chosen else given(action)
        action.setShortcuts([each for each in keys if not each.isEmpty()])
        action.setToolTip(hint(action))


def hint(action: QAction) -> str:
    """An action's words with its first keys, as a tool tip shows them."""
    plain = title(action)
    shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{plain} ({shown})" if shown else plain


def title(action: QAction) -> str:
    """An action's words alone."""
    return action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…").strip()


def written(keys: QKeySequence) -> str:
    """Keys as settings keep them."""
    return keys.toString(_PORTABLE)
