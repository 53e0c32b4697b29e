"""Writing a document to its project file; what the file held before is kept as an earlier version."""

from __future__ import annotations

from pathlib import Path

from app.errors import Message, UserError
from app.model.minutes import Package
from app.storage import backups, project, settings
from app.storage.backups import Rules


def save(path: Path, package: Package, rules: Rules) -> Message | None:
    """Write a project file, all or nothing; UserError "file.…" when it cannot be written.

    An earlier version that cannot be kept is no reason not to save: what was just written matters more
    than what the file held before. Why it could not be is returned.
    """
    told: Message | None = None
    try:
        backups.keep(path, package.minutes.id, rules)
    except UserError as error:
        told = error.message
    except Exception as error:  # whatever it is, it must not keep her from saving
        told = Message("file.unexpected", {"reason": repr(error)})
    project.write(path, package)
    return told


def replace_file(path: Path, package: Package) -> tuple[Message, ...]:
    """`save` by the person's own settings; why what was there before could not be kept, if it could not."""
    known = settings.load()
    told = save(path, package, Rules(known.backups, known.backups_room))
    return (Message("backup.not-kept", {"file": str(path)}), told) if told else ()
