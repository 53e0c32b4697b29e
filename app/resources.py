"""Where the files that come with the program lie: in a checkout, in a wheel or in a frozen build."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # neither `typing` nor `pathlib` before it is needed: `--help` reads its text from here
if TYPE_CHECKING:
    from pathlib import Path

_HERE = os.path.dirname(os.path.realpath(__file__))
_INSTALLED = os.path.join(_HERE, "_resources")  # the wheel and the frozen build carry them inside the package
ROOT = _INSTALLED if os.path.isdir(_INSTALLED) else os.path.join(os.path.dirname(_HERE), "resources")


def resource(*parts: str) -> Path:
    """The path of one bundled file or folder, e.g. `resource("profiles", "neutral.toml")`."""
    from pathlib import Path

    return Path(ROOT, *parts)
