"""Compiles the forms and the translations: `python forms/build.py`, after a change to either.

What it writes is committed; a test holds it against the sources.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FORMS, COMPILED = ROOT / "forms", ROOT / "app" / "ui" / "forms"
WORDS = ROOT / "resources" / "i18n"
LANGUAGES = ("sv", "en")
COMPILED_WITH = "6.11."  # the PySide6 whose compiler wrote what is committed; say so when that changes


def compiled_form(form: Path) -> str:
    """The Python source of one form, without the compiler's own remarks."""
    lines = _run("uic", "-g", "python", form.name, cwd=FORMS).splitlines()
    code = "\n".join(line.rstrip() for line in lines if not line.startswith("#"))
    return _without_unused_imports(code).strip() + "\n"


def _without_unused_imports(code: str) -> str:
    """The compiler imports whole families of classes, and each costs time when the program starts."""

    def trimmed(found: re.Match[str]) -> str:
        rest = code[code.index("class Ui_") :]
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", rest)]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return re.sub(r"from (PySide6\.\w+) import \(([^)]*)\)\n", trimmed, code)


def compile_forms() -> None:
    """Write one module a form into `app/ui/forms`."""
    for form in sorted(FORMS.glob("*.ui")):
        (COMPILED / f"{form.stem}.py").write_text(compiled_form(form), encoding="utf-8", newline="\n")


def collect_words(folder: Path = WORDS) -> None:
    """Bring the translation sources up to what the code and the forms say."""
    sources = [*sorted((ROOT / "app" / "ui").rglob("*.py")), *sorted(FORMS.glob("*.ui"))]
    names = [str(source) for source in sources if COMPILED not in source.parents]
    for language in LANGUAGES:
        target = str(folder / f"paragraf_{language}.ts")
        plurals = ["-pluralonly"] if language == "en" else []  # the sources are English but for these
        _run("lupdate", "-no-obsolete", "-locations", "none", *plurals, *names, "-ts", target, cwd=ROOT)


def compile_words(folder: Path = WORDS) -> None:
    """Compile the translations that the window loads; a program that runs has the old file in its memory."""
    for language in LANGUAGES:
        source, target = WORDS / f"paragraf_{language}.ts", folder / f"paragraf_{language}.qm"
        made = target.with_suffix(".new.qm")
        _run("lrelease", "-silent", str(source), "-qm", str(made), cwd=ROOT)
        made.replace(target)


def _run(tool: str, *arguments: str, cwd: Path) -> str:
    command = [str(Path(sys.executable).with_name(f"pyside6-{tool}")), *arguments]
    return subprocess.run(command, cwd=cwd, check=True, capture_output=True, encoding="utf-8").stdout


if __name__ == "__main__":
    compile_forms()
    collect_words()
    compile_words()
