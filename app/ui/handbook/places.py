"""Which chapter explains where somebody is: from the names of the widgets round the focus."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

START = "starting"
PLACES = {
    "start_page": "starting",
    "header_page": "starting#header",
    "opening": "writing",
    "section_page": "writing",
    "document": "writing",
    "outline": "sections",
    "outline_dock": "sections",
    "outline_filter_bar": "sections#filter",
    "beside_dock": "sections#beside",
    "attendance_tab": "attendance",
    "item_tab": "decisions",
    "checks_tab": "checks",
    "pages_tab": "exporting#pages",
    "side_dock": "attendance",
    "toolbar": "comfort#toolbar",
    "status": "safety",
    "life_bar": "life",
    "recovery_strip": "safety#journal",
    "sharing_strip": "safety#two",
    "copies_strip": "safety#two",
    "find_bar": "finding",
    "find_results": "finding",
    "words_dialog": "spelling#own",
    "language_dialog": "spelling#language",
    "phrases_dialog": "fast-writing#phrases",
    "palette": "fast-writing#palette",
    "speakers": "attendance#speakers",
    "tour": "starting#tour",
    "AltTextDialog": "writing#pictures",
    "InsertTableDialog": "writing#tables",
    "LinkDialog": "writing#links",
    "ChoosePartDialog": "writing#parts",
    "AppendixDialog": "decisions#appendices",
    "AssignmentDialog": "decisions#appendices",
    "ApproveNowDialog": "life#at-once",
    "BodiesDialog": "attendance#bodies",
    "BodyDialog": "attendance#bodies",
    "PasteMembersDialog": "attendance#bodies",
    "ConflictDialog": "attendance#conflict",
    "MotionDialog": "decisions#motions",
    "RemarkDialog": "decisions#reservations",
    "WrittenDialog": "decisions#reservations",
    "VoteDialog": "decisions#votes",
    "StageDialog": "life",
    "EarlierDialog": "safety#versions",
    "MergeDialog": "safety#two",
    "RecoveryDialog": "safety#journal",
    "PassphraseDialog": "safety#passphrase",
    "SealDialog": "safety#passphrase",
    "ExportDialog": "exporting",
    "ExtractsDialog": "exporting#extracts",
    "ProfileEditor": "profiles#form",
    "ProfilesDialog": "profiles",
    "NewProfileDialog": "profiles#form",
    "SettingsDialog": "comfort",
    "library_search_page": "earlier#search",
    "library_follow_page": "earlier#follow-up",
    "library_folders_page": "earlier#folders",
    "library_window": "earlier",
    "import_dialog": "earlier#word",
    "carrying_dialog": "earlier#carry-on",
    "bodies_dialog": "attendance#bodies",
    "body_dialog": "attendance#bodies",
    "export_dialog": "exporting",
    "paste_members_dialog": "attendance#bodies",
    "profile_editor": "profiles#form",
    "profiles_dialog": "profiles",
    "new_profile_dialog": "profiles#form",
}
_BEGINNINGS = (  # of names that come in families
    ("speaker", "attendance#speakers"),
    ("spelling", "spelling"),
    ("custom", "comfort#toolbar"),
    ("go_to_", "finding#go-to"),
    ("compar", "earlier#compare"),
)


def chapter_of(widget: QWidget | None) -> str:
    """The chapter, and the passage in it, for where the focus is: "attendance#conflict"."""
    while widget is not None:
        name = widget.objectName()
        if name in PLACES:
            return PLACES[name]
        if found := next((to for start, to in _BEGINNINGS if name.lower().startswith(start)), ""):
            return found
        widget = widget.parentWidget()
    return START
