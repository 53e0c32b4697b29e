"""The template that a profile names, opened once; and the profile with the look that follows from it."""

from __future__ import annotations

from pathlib import Path

from app.errors import UserError
from app.formats.docx.own.look import Look, applied, look
from app.formats.docx.own.opened import Opened, opened
from app.formats.docx.own.roles import Chosen, chosen
from app.formats.docx.own.spot import Spot, spot
from app.profiles import Profile
from app.profiles.word import WordTemplate

_MOST = 2  # templates that are kept open
_State = tuple[int, int]
_open: dict[Path, tuple[_State, Opened]] = {}


class Ready:
    """A template with what a profile makes of it."""

    def __init__(self, template: Opened, word: WordTemplate) -> None:
        self.template = template
        self.styles: Chosen = chosen(template, word.styles)
        self.spot: Spot = spot(template)
        self.look: Look = look(template, self.styles, self.spot)


_ready: dict[tuple[int, str], Ready] = {}


def ready(word: WordTemplate) -> Ready:
    """The template that a profile names; UserError "word.…" with its file if it cannot be used."""
    template = _opened(Path(word.template))
    key = id(template), repr(sorted(word.styles.items()))
    if key not in _ready:
        while len(_ready) >= _MOST:
            del _ready[next(iter(_ready))]
        _ready[key] = Ready(template, word)
    return _ready[key]


def _opened(path: Path) -> Opened:
    try:
        found = path.stat()
        state = found.st_mtime_ns, found.st_size
        if path not in _open or _open[path][0] != state:
            template = opened(path.read_bytes(), str(path))
            while len(_open) >= _MOST:
                del _open[next(iter(_open))]
            _open[path] = state, template
    except OSError as error:
        raise UserError("word.unreadable", file=path, reason=error.strerror or "") from error
    return _open[path][1]


def derived(profile: Profile) -> Profile:
    """The profile with the look of its Word template, as far as other writers have it; it never fails."""
    if profile.word is None:
        return profile
    try:
        return applied(ready(profile.word).look, profile)
    except UserError:
        return profile
