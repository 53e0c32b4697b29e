"""Puts the page together: head, landmarks, text."""

from __future__ import annotations

import re
from pathlib import Path

from app.formats.flow import Contents, Flow, flow
from app.formats.flow.scope import Scope
from app.formats.left_out import left_out, nameless_languages
from app.formats.page.body import Body, anchors
from app.formats.page.forms import CONTENTS
from app.formats.page.inlines import Inlines, data_uri
from app.formats.page.look import style
from app.formats.page.words import language, say, seen, tongue
from app.formats.result import Written
from app.formats.template_look import lost_template, with_template
from app.model.minutes import Package
from app.profiles import Profile
from app.profiles.web import TITLE_PLACEHOLDERS, parted
from app.rules.numbering import numbers

# The page asks for nothing; should any text get out of its quotes, this stops it. Pictures are not named,
# since checkers of HTML take those inside the page for some that a policy would stop.
_NOTHING = ("script", "connect", "font", "media", "object", "frame", "worker", "manifest")
POLICY = "; ".join([*(f"{each}-src 'none'" for each in _NOTHING), "base-uri 'none'", "form-action 'none'"])
_HOLDER = re.compile(rf"\{{({'|'.join(TITLE_PLACEHOLDERS)})\}}")
_MILLIMETRE = 96 / 25.4  # pixels


def write(package: Package, profile: Profile, *, scope: Scope = "whole") -> Written:
    """The document as one HTML file in UTF-8, in the profile's look and words.

    An extract (`scope`) is certified at its end. The same document gives the same bytes.
    """
    lost, profile = lost_template(profile), with_template(profile)
    document = flow(package.minutes, profile, versions=package.versions, scope=scope)
    mine = tongue(profile.language, package.minutes.language)
    places = anchors(document, numbers(package.minutes))
    inlines = Inlines(package.media, profile, mine, places)
    body = Body(inlines, profile, places, mine)
    text = "".join(body.document(document))
    has_contents = bool(body.contents(document)) or any(isinstance(i, Contents) for i in document.items)
    page = "".join(
        (
            f"<!DOCTYPE html>\n<html{language(package.minutes.language) or language('sv')}>\n",
            _head(document, package, profile),
            "<body>\n",
            _skips(profile, has_contents, mine),
            _banner(document, profile, mine),
            f'<main id="text" tabindex="-1">\n{text}</main>\n',
            _foot(document, profile, mine),
            "</body>\n</html>\n",
        )
    )
    nameless = nameless_languages((package.minutes.language, *inlines.languages))
    told = (*lost, *left_out(package.minutes, document), *nameless, *inlines.messages)
    return Written(page.encode("utf-8"), told)


def _head(document: Flow, package: Package, profile: Profile) -> str:
    name = document.name if seen(document.name) else profile.document_types[package.minutes.header.kind]
    author = package.minutes.header.author.name or profile.municipality
    return (
        '<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f'<meta name="author" content="{say(author)}">\n'
        f"<title>{say(_title(document, name, profile))}</title>\n"
        f"<style>\n{style(profile)}</style>\n</head>\n"
    )


def _skips(profile: Profile, has_contents: bool, mine: str) -> str:
    """The ways past the head, for those who come by keyboard."""
    ways = [("text", profile.web.skip)]
    if has_contents:
        ways.append((CONTENTS, profile.web.skip_to_contents))
    return "".join(f'<a class="skip" href="#{to}"{mine}>{say(words)}</a>\n' for to, words in ways)


def _banner(document: Flow, profile: Profile, mine: str) -> str:
    """Whose page it is; a protokoll says so itself on its front page."""
    logo = profile.logo
    source = data_uri(Path(logo.file).read_bytes()) if logo else ""
    shown = ""
    if logo and source:
        width = round(logo.width * _MILLIMETRE)
        shown = f'<img src="{source}" alt="{say(logo.alt)}" width="{width}" style="width:{width}px">\n'
    said = () if document.is_protokoll and shown else (profile.municipality, document.running.type)
    lines = "<br>".join(map(say, filter(seen, said)))
    side = " right" if logo and shown and logo.position == "right" else ""
    return f'<header class="banner{side}"{mine}>\n{shown}{f"<p>{lines}</p>" if lines else ""}</header>\n'


def _foot(document: Flow, profile: Profile, mine: str) -> str:
    """The profile's line at the foot, and where the municipality wants to lead its readers."""
    said = document.foot if seen(document.foot) else profile.municipality
    links = "".join(
        f'<li><a href="{say(target)}">{say(words)}</a></li>\n'
        for words, target in map(parted, profile.web.links)
    )
    more = f'<ul class="links">\n{links}</ul>\n' if links else ""
    return f'<footer class="foot"{mine}>\n<p>{say(said)}</p>\n{more}</footer>\n'


def _title(document: Flow, name: str, profile: Profile) -> str:
    """What the browser calls the page, in the profile's words."""
    running = document.running
    values = {"municipality": running.municipality, "body": running.body, "date": running.date}
    values |= {"type": running.type, "title": name}
    return _HOLDER.sub(lambda found: values[found[1]], profile.web.title)
