"""What the form shows of a profile: its pages, and each setting with its label and a word about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate  # under its own name, by which the words are found


class Setting(NamedTuple):
    """`choices` has the words of what is chosen or put in order, in the order in which it is offered."""

    path: str
    label: str
    about: str = ""
    unit: str = ""
    choices: Mapping[str, str] = {}


class Group(NamedTuple):
    """Settings that stand together, under a heading of their own."""

    title: str
    settings: tuple[Setting, ...]


class Page(NamedTuple):
    """One page of the form; some are made in another way and have no groups."""

    name: str
    title: str
    groups: tuple[Group, ...] = ()


def pages() -> tuple[Page, ...]:
    """The pages in the order of the list at the left."""
    from app.ui.profiles.settings_paper import front, heads, layout, parts, type_and_colours

    return (
        _municipality(),
        Page("logo", translate("ProfileForm", "Logo")),
        layout(),
        type_and_colours(),
        heads(),
        front(),
        parts(),
        Page("phrases", translate("ProfileForm", "Phrases")),
        _dates(),
        _web(),
        Page("word", translate("ProfileForm", "Word template")),
    )


def _municipality() -> Page:
    title = translate("ProfileForm", "Municipality")
    own = Group(
        "",
        (
            Setting("municipality", translate("ProfileForm", "Name")),
            Setting(
                "address",
                translate("ProfileForm", "Address"),
                translate("ProfileForm", "One line each. It stands at the foot of the first page."),
            ),
        ),
    )
    documents = Group(
        translate("ProfileForm", "Documents"),
        (
            Setting("document_types.protokoll", translate("ProfileForm", "Minutes are called")),
            Setting("document_types.notes", translate("ProfileForm", "Notes are called")),
            Setting(
                "fields",
                translate("ProfileForm", "Fields of the header"),
                translate("ProfileForm", "Further fields that every document begins with, one a line."),
            ),
            Setting(
                "parties",
                translate("ProfileForm", "Parties"),
                translate("ProfileForm", "Letters and name, one party a line: S = Socialdemokraterna"),
            ),
        ),
    )
    patterns = Group(
        translate("ProfileForm", "What exported files are called"),
        (
            Setting("files.whole", translate("ProfileForm", "A whole document")),
            Setting("files.extract", translate("ProfileForm", "An extract")),
            Setting("files.notice", translate("ProfileForm", "The notice")),
        ),
    )
    return Page("municipality", title, (own, documents, patterns))


def _dates() -> Page:
    dates = Group(
        translate("ProfileForm", "Dates and times"),
        (
            Setting(
                "dates",
                translate("ProfileForm", "Dates"),
                choices={
                    "iso": translate("ProfileForm", "2026-04-07"),
                    "written": translate("ProfileForm", "7 april 2026"),
                },
            ),
            Setting("attendance.time", translate("ProfileForm", "A clock time")),
            Setting("paper.front.clock", translate("ProfileForm", "The meeting's times")),
        ),
    )
    items = Group(
        translate("ProfileForm", "Paragraphs and case numbers"),
        (
            Setting(
                "attendance.item",
                translate("ProfileForm", "One paragraph"),
                translate("ProfileForm", "For example “§ {number}”, “§{number}” or “{number} §”."),
            ),
            Setting("attendance.items", translate("ProfileForm", "Several paragraphs")),
            Setting("attendance.part", translate("ProfileForm", "A part of one")),
            Setting(
                "attendance.form",
                translate("ProfileForm", "Who was there is told by"),
                choices={
                    "items": translate("ProfileForm", "paragraphs (§§ 5–7)"),
                    "clock": translate("ProfileForm", "times (kl. 08.30–10.20), where they are noted"),
                },
            ),
            Setting(
                "checks.case_numbers",
                translate("ProfileForm", "Case numbers"),
                translate("ProfileForm", "Their pattern, for example “KS {year}/{number}”; empty: any."),
            ),
        ),
    )
    decisions = Group(
        translate("ProfileForm", "Decisions"),
        (
            Setting(
                "phrases.drafted.style",
                translate("ProfileForm", "Decisions are written as"),
                choices={
                    "clauses": translate("ProfileForm", "points after “beslutar att”"),
                    "sentences": translate("ProfileForm", "whole sentences"),
                },
            ),
            Setting(
                "phrases.party_summary", translate("ProfileForm", "A vote also tells how the parties voted")
            ),
            Setting("checks.show_of_hands", translate("ProfileForm", "Votes may be counted without names")),
            Setting(
                "checks.mask_reason",
                translate("ProfileForm", "Reason for masking"),
                translate("ProfileForm", "Why a personal identity number is masked."),
            ),
        ),
    )
    return Page("dates", translate("ProfileForm", "Dates and numbers"), (dates, items, decisions))


def _web() -> Page:
    page = Group(
        translate("ProfileForm", "The web page"),
        (
            Setting("web.title", translate("ProfileForm", "What the browser calls it")),
            Setting(
                "web.links",
                translate("ProfileForm", "Links at its foot"),
                translate("ProfileForm", "Words and an address, one link a line."),
            ),
        ),
    )
    words = Group(
        translate("ProfileForm", "Words for those who listen to the page or go by keyboard"),
        (
            Setting("web.skip", translate("ProfileForm", "Way to the text")),
            Setting("web.skip_to_contents", translate("ProfileForm", "Way to the contents")),
            Setting("web.table", translate("ProfileForm", "A table's name")),
            Setting("web.note", translate("ProfileForm", "A footnote's name")),
            Setting("web.back", translate("ProfileForm", "Way back from a footnote")),
        ),
    )
    days = Group(
        translate("ProfileForm", "Days in a calendar (.ics)"),
        (
            Setting("days.approval", translate("ProfileForm", "Approval")),
            Setting("days.up", translate("ProfileForm", "Notice up")),
            Setting("days.appeal", translate("ProfileForm", "Last day of appeal")),
            Setting("days.down", translate("ProfileForm", "Notice down")),
        ),
    )
    return Page("web", translate("ProfileForm", "Web"), (page, words, days))


def shown_paths() -> set[str]:
    """The paths of the settings that the pages show, but for the table of phrases."""
    listed = {each.path for page in pages() for group in page.groups for each in group.settings}
    return listed | {"based_on", "headings"}
