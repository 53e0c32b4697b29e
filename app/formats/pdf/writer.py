"""Writes a document as PDF: one that conforms to PDF/UA-1 and PDF/A-2a, or none."""

from __future__ import annotations

from app.formats.flow.scope import Scope
from app.formats.pdf.compiler import Compiler
from app.formats.result import Written
from app.model.minutes import Package
from app.profiles import Profile


def write(package: Package, profile: Profile, *, scope: Scope = "whole") -> Written:
    """The document as PDF, in the profile's look and words; the same document gives the same bytes.

    An extract (`scope`) is certified at its end. UserError "pdf.missing-characters" names characters
    that no bundled font has, "pdf.failed" what Typst says.
    """
    with Compiler() as compiler:
        made = compiler.compile(package, profile, scope=scope, strict=True)
        return Written(made, compiler.messages)
