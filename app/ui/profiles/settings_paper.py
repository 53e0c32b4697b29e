"""The settings of the form's pages that are about paper: layout, type, head and foot, front page, parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.ui.profiles.settings import Group, Page, Setting

translate = QCoreApplication.translate  # under its own name, by which the words are found
_MM = "mm"


def _page(name: str) -> str:
    """A path in the table [page]; written out it would look like a code of the catalogue's."""
    return f"page.{name}"


def layout() -> Page:
    """The paper and its margins."""
    paper = Group(
        translate("ProfileForm", "Paper"),
        (
            Setting(_page("width"), translate("ProfileForm", "Width"), unit=_MM),
            Setting(_page("height"), translate("ProfileForm", "Height"), unit=_MM),
        ),
    )
    margins = Group(
        translate("ProfileForm", "Margins"),
        (
            Setting(_page("top"), translate("ProfileForm", "Top"), unit=_MM),
            Setting(_page("bottom"), translate("ProfileForm", "Bottom"), unit=_MM),
            Setting(_page("left"), translate("ProfileForm", "Left"), unit=_MM),
            Setting(_page("right"), translate("ProfileForm", "Right"), unit=_MM),
        ),
    )
    running = Group(
        translate("ProfileForm", "From the paper's edge"),
        (
            Setting(_page("head"), translate("ProfileForm", "To the running head"), unit=_MM),
            Setting(_page("foot"), translate("ProfileForm", "To the running foot"), unit=_MM),
        ),
    )
    items = Group(
        translate("ProfileForm", "Paragraphs"),
        (
            Setting(
                "paper.item_on_new_page", translate("ProfileForm", "Every paragraph begins on a new page")
            ),
        ),
    )
    pdf = Group(
        "PDF",
        (Setting("pdf.attach_source", translate("ProfileForm", "The document's own file goes along in it")),),
    )
    groups = (paper, margins, running, items, pdf)
    return Page("layout", translate("ProfileForm", "Page and margins"), groups)


def type_and_colours() -> Page:
    """Fonts, sizes, colours; the levels of headings come after them."""
    points = translate("ProfileForm", "pt")
    fonts = Group(
        translate("ProfileForm", "Fonts"),
        (
            Setting("fonts.body", translate("ProfileForm", "Text")),
            Setting("fonts.heading", translate("ProfileForm", "Headings")),
        ),
    )
    sizes = Group(
        translate("ProfileForm", "Sizes"),
        (
            Setting("fonts.size", translate("ProfileForm", "Text"), unit=points),
            Setting(
                "fonts.small",
                translate("ProfileForm", "Small text"),
                translate("ProfileForm", "Running head and foot, footnotes."),
                points,
            ),
            Setting("fonts.title", translate("ProfileForm", "Title"), unit=points),
            Setting(
                "fonts.line_spacing",
                translate("ProfileForm", "Line spacing"),
                translate("ProfileForm", "Times the font's own."),
            ),
        ),
    )
    colours = Group(
        translate("ProfileForm", "Colours"),
        (
            Setting("colours.text", translate("ProfileForm", "Text")),
            Setting("colours.title", translate("ProfileForm", "Title")),
            Setting("colours.muted", translate("ProfileForm", "Labels, head and foot")),
            Setting("colours.accent", translate("ProfileForm", "Rules, quotes, table heads")),
            Setting("colours.shade", translate("ProfileForm", "Behind a table's head")),
            Setting("colours.link", translate("ProfileForm", "Links")),
        ),
    )
    return Page("type", translate("ProfileForm", "Type and colours"), (fonts, sizes, colours))


def heads() -> Page:
    """Running head and foot, and the boxes to sign in."""
    lines = translate("ProfileForm", "One line each.")
    first = Group(
        translate("ProfileForm", "Head of the first page of notes"),
        (
            Setting("first_head.left", translate("ProfileForm", "Left"), lines),
            Setting("first_head.right", translate("ProfileForm", "Right"), lines),
        ),
    )
    front = Group(
        translate("ProfileForm", "Head of the front page of minutes"),
        (Setting("paper.front_head", translate("ProfileForm", "Right"), lines),),
    )
    others = Group(
        translate("ProfileForm", "Head of the other pages"),
        (
            Setting("head.left", translate("ProfileForm", "Left"), lines),
            Setting("head.right", translate("ProfileForm", "Right"), lines),
            Setting("page_label", translate("ProfileForm", "Page number")),
        ),
    )
    foot = Group(
        translate("ProfileForm", "Foot"),
        (
            Setting("foot", translate("ProfileForm", "First page")),
            Setting(
                "paper.foot.boxes",
                translate("ProfileForm", "Boxes on every page of minutes"),
                choices={
                    "sign": translate("ProfileForm", "The approvers' signs"),
                    "certified": translate("ProfileForm", "Certification of an extract"),
                },
            ),
            Setting("paper.foot.sign", translate("ProfileForm", "Above the signs")),
            Setting("paper.foot.certified", translate("ProfileForm", "Above the certification")),
        ),
    )
    return Page("heads", translate("ProfileForm", "Head and foot"), (first, front, others, foot))


def front() -> Page:
    """The front page of minutes, with its notice, and the contents."""
    rows = Group(
        translate("ProfileForm", "Rows"),
        (
            Setting(
                "paper.front.rows",
                translate("ProfileForm", "Rows of the front page"),
                translate("ProfileForm", "Alt with the arrow keys moves a row, the space bar takes it away."),
                choices=_front_rows(),
            ),
            Setting("paper.front.boxed", translate("ProfileForm", "Each row stands in a box")),
            Setting("paper.with_contents", translate("ProfileForm", "A list of contents follows")),
            Setting("paper.contents.heading", translate("ProfileForm", "Heading of the contents")),
        ),
    )
    words = Group(
        translate("ProfileForm", "What the rows are called"),
        (
            Setting("paper.front.time_and_place", translate("ProfileForm", "Time and place")),
            Setting("paper.front.members", translate("ProfileForm", "Members")),
            Setting("paper.front.secretary", translate("ProfileForm", "Secretary")),
            Setting("paper.front.approvers", translate("ProfileForm", "Elected to approve")),
            Setting("paper.front.approval", translate("ProfileForm", "Place and time of the approval")),
            Setting("paper.front.corrections", translate("ProfileForm", "Correction")),
            Setting("paper.front.signatures", translate("ProfileForm", "Signatures")),
            Setting("paper.front.paragraphs", translate("ProfileForm", "Paragraphs")),
            Setting("paper.front.chair", translate("ProfileForm", "Chair")),
            Setting("paper.front.approver", translate("ProfileForm", "Approver")),
        ),
    )
    return Page("front", translate("ProfileForm", "Front page"), (rows, words, _notice()))


def _notice() -> Group:
    return Group(
        translate("ProfileForm", "Notice and its proof"),
        (
            Setting("paper.notice.title", translate("ProfileForm", "Title")),
            Setting("paper.notice.text", translate("ProfileForm", "Text")),
            Setting("paper.notice.body", translate("ProfileForm", "Body")),
            Setting("paper.notice.meeting_date", translate("ProfileForm", "Date of the meeting")),
            Setting("paper.notice.paragraphs", translate("ProfileForm", "Paragraphs")),
            Setting("paper.notice.up", translate("ProfileForm", "Notice up")),
            Setting("paper.notice.down", translate("ProfileForm", "Notice down")),
            Setting("paper.notice.kept_at", translate("ProfileForm", "Where the minutes are kept")),
            Setting("paper.notice.signature", translate("ProfileForm", "Signature")),
        ),
    )


def _front_rows() -> dict[str, str]:
    return {
        "time_and_place": translate("ProfileForm", "Time and place"),
        "deciding": translate("ProfileForm", "Those who decide"),
        "other_substitutes": translate("ProfileForm", "Substitutes who do not serve"),
        "others": translate("ProfileForm", "Others present"),
        "secretary": translate("ProfileForm", "Secretary"),
        "fields": translate("ProfileForm", "Further fields of the header"),
        "approvers": translate("ProfileForm", "Elected to approve"),
        "approval": translate("ProfileForm", "Place and time of the approval"),
        "corrections": translate("ProfileForm", "Correction"),
    }


def part_words() -> dict[str, str]:
    """Kinds of parts as the form names them, whatever a profile calls them."""
    return {
        "conflict": translate("ProfileForm", "Conflict of interest"),
        "text": translate("ProfileForm", "Running text"),
        "summary": translate("ProfileForm", "Summary"),
        "basis": translate("ProfileForm", "Basis"),
        "proposal": translate("ProfileForm", "Proposal"),
        "motions": translate("ProfileForm", "Motions"),
        "putting_order": translate("ProfileForm", "Order of putting"),
        "vote": translate("ProfileForm", "Vote"),
        "decision": translate("ProfileForm", "Decision"),
        "reservation": translate("ProfileForm", "Reservation"),
        "statement": translate("ProfileForm", "Statement"),
        "note": translate("ProfileForm", "Note to the minutes"),
        "recipients": translate("ProfileForm", "Recipients"),
    }


def parts() -> Page:
    """The order of an item's parts, what they are called, and which a new item begins with."""
    words = part_words()
    order = Group(
        translate("ProfileForm", "Order"),
        (
            Setting(
                "part_order",
                translate("ProfileForm", "Order of the parts"),
                translate("ProfileForm", "Alt with the arrow keys moves a part."),
                choices=words,
            ),
        ),
    )
    labels = Group(
        translate("ProfileForm", "What stands above them"),
        tuple(Setting(f"parts.{kind}", word) for kind, word in words.items() if kind != "text"),
    )
    kinds = {
        "decision": translate("ProfileForm", "Decision"),
        "information": translate("ProfileForm", "Information"),
        "election": translate("ProfileForm", "Election"),
        "question": translate("ProfileForm", "Question"),
        "delegation": translate("ProfileForm", "Report of delegated decisions"),
        "formality": translate("ProfileForm", "Opening formality"),
        "unnumbered": translate("ProfileForm", "Heading without §"),
    }
    begins = Group(
        translate("ProfileForm", "What a new item begins with"),
        tuple(Setting(f"item_parts.{kind}", word, choices=words) for kind, word in kinds.items()),
    )
    return Page("parts", translate("ProfileForm", "Parts"), (order, labels, begins))
