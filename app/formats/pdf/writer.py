"""Writes a document as PDF: one that conforms to PDF/UA-1 and PDF/A-2a, or none."""

from __future__ import annotations

from app.errors import Message
from app.formats.flow.scope import Scope
from app.formats.pdf.compiler import Compiler
from app.formats.pdf.data import Source
from app.formats.pdf.shrink import shrunk
from app.formats.result import Written
from app.formats.template_look import lost_template
from app.model.minutes import Package
from app.profiles import Profile


def write(
    package: Package, profile: Profile, *, scope: Scope = "whole", source: Source | None = None
) -> Written:
    """The document as PDF, in the profile's look and words; the same document gives the same bytes.

    An extract (`scope`) is certified at its end. `source` goes along as a file; the PDF is PDF/A-3a then.
    UserError "pdf.missing-characters" and "pdf.unshown" name characters that no font has, "pdf.failed" what
    Typst says.
    """
    with Compiler() as compiler:
        made = compiler.compile(package, profile, scope=scope, strict=True, source=source)
        told = (Message("pdf.source-attached"),) if source else ()
        return Written(shrunk(made), (*lost_template(profile), *compiler.messages, *told))
