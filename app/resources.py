"""Where the files that come with the program lie: in a checkout, in a wheel or in a frozen build."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).resolve().parent
_INSTALLED = _HERE / "_resources"  # the wheel and the frozen build carry them inside the package
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _HERE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one bundled file or folder, e.g. `resource("profiles", "neutral.toml")`."""
    return _ROOT.joinpath(*parts)
