"""Random documents in normal form, for the laws that hold for every document."""

from __future__ import annotations

from datetime import UTC

from hypothesis import strategies as st
from msgspec.structs import replace

from app.model.annotations import Appendix, Assignment, Circulated, Comment, KeptVersion, Stage, StageReached
from app.model.blocks import Block, BulletList, Cell, ListItem, NumberedList, Paragraph, Quote, Row, Table
from app.model.codec import encode
from app.model.header import Adjournment, Author, Field, Header, MeetingDay
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, LineBreak, Marks, Text, clean, normal
from app.model.media import media_name, referred
from app.model.minutes import Minutes, Package
from app.model.sections import Appeal, Generated, ItemKind, Outcome, Part, PartKind, Section, Status
from tests import facts
from tests.facts import clocks, days, few, one_of

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63"
    "f8cfc0f01f0005000180c2ffb9a90000000049454e44ae426082"
)

_characters = st.one_of(
    st.sampled_from("abcåäöÅÄÖéü §–—”’ 0123456789.,:;-+*_#>|`~^\\<>&[](){}!\"'/=\u00a0\u00ad\U0001f600"),
    st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp"), exclude_characters="\ufeff\ufffc"),
)
lines = st.text(_characters, max_size=20).map(clean)
words = lines.map(str.strip).filter(bool)
links = st.sampled_from(["", "", "", "https://exempel.se/a?b=c&d=(e)", "mailto:namn@exempel.se"])

looks = st.builds(
    Marks,
    bold=st.booleans(),
    italic=st.booleans(),
    underline=st.booleans(),
    strike=st.booleans(),
    script=st.sampled_from(["", "", "super", "sub"]),
    link=links,
)
marks = st.one_of(
    looks,
    st.builds(
        lambda m, language, mask: replace(m, language=language, mask=mask),
        looks,
        st.sampled_from(["", "en", "de"]),
        st.sampled_from(["", "sekretess 21:1"]),
    ),
)


@st.composite
def notes(draw: st.DrawFn) -> Footnote:
    content = draw(st.lists(st.one_of(st.builds(Text, words, marks), st.just(LineBreak())), max_size=3))
    return Footnote(new_id(), tuple(i for i in normal(content) if isinstance(i, Text | LineBreak)))


images = st.builds(
    lambda alt, width: Image(new_id(), media_name(PNG, "png"), alt, width),
    lines,
    st.sampled_from([0.0, 40.0, 120.5]),
)
inlines: st.SearchStrategy[Inline] = st.one_of(
    st.builds(Text, words | lines, marks),
    st.builds(Text, words | lines, marks),
    st.just(LineBreak()),
    notes(),
    images,
)
contents = st.lists(inlines, max_size=5).map(normal)
paragraphs = st.builds(lambda content: Paragraph(new_id(), content), contents)


def _lists(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    items = st.lists(
        st.builds(lambda b: ListItem(new_id(), tuple(b)), st.lists(inner, min_size=1, max_size=3)),
        min_size=1,
        max_size=3,
    )
    return st.one_of(
        st.builds(lambda i: BulletList(new_id(), tuple(i)), items),
        st.builds(lambda i: NumberedList(new_id(), tuple(i)), items),
        st.builds(lambda b: Quote(new_id(), tuple(b)), st.lists(inner, min_size=1, max_size=3)),
    )


flat_blocks: st.SearchStrategy[Block] = st.recursive(paragraphs, _lists, max_leaves=6)


# Few words in most cells: a table full of lists takes a third of a second to make up.
_short = st.builds(lambda content: Paragraph(new_id(), content), st.lists(inlines, max_size=2).map(normal))
_cell_blocks = st.one_of(
    *4 * [_short.map(lambda block: [block])], st.lists(flat_blocks, min_size=1, max_size=2)
)
cells = st.builds(lambda inner: Cell(new_id(), tuple(inner)), _cell_blocks)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    columns = draw(st.integers(1, 3))
    rows = draw(st.lists(st.lists(cells, min_size=columns, max_size=columns), min_size=1, max_size=3))
    return Table(new_id(), tuple(Row(new_id(), tuple(row)) for row in rows), draw(st.booleans()))


blocks: st.SearchStrategy[Block] = st.recursive(paragraphs | tables(), _lists, max_leaves=6)
parts = st.builds(lambda b: Part(new_id(), blocks=tuple(b)), st.lists(blocks, max_size=5))


@st.composite
def sections(draw: st.DrawFn, depth: int = 3) -> Section:
    inner = st.lists(sections(depth - 1), max_size=2) if depth > 1 else st.just([])
    return Section(new_id(), draw(words | st.just("")), parts=(draw(parts),), sections=tuple(draw(inner)))


meeting_days = st.builds(
    MeetingDay,
    date=days,
    start=clocks,
    end=clocks,
    adjournments=st.lists(st.builds(Adjournment, start=clocks, end=clocks), max_size=2).map(tuple),
)
some = st.one_of(st.just(""), words)
headers = st.builds(
    Header,
    kind=st.sampled_from(["notes", "protokoll"]),
    title=some,
    body=some,
    unit=some,
    document_date=days,
    meeting_days=st.lists(meeting_days, max_size=2).map(tuple),
    place=some,
    remote_link=some,
    author=st.builds(Author, name=some, title=some, body=some, email=some),
    case_number=some,
    classification=some,
    fields=st.lists(st.builds(Field, name=words, value=some), max_size=2).map(tuple),
)


@st.composite
def documents(draw: st.DrawFn) -> Package:
    """A whole document with the one picture its images show."""
    minutes = Minutes(
        id=new_id(),
        header=draw(headers),
        opening=draw(parts),
        sections=tuple(draw(st.lists(sections(), max_size=3))),
    )
    return Package(minutes, {media_name(PNG, "png"): PNG})


moments = st.datetimes(timezones=st.just(UTC)).map(lambda moment: moment.replace(microsecond=0))
_versions = st.sampled_from(["a", "B-2", "c_3"]).map("versions/{}.json".format)
_media = st.just(media_name(PNG, "png"))
_counts = st.integers(1, 30)
_full_headers = st.builds(
    lambda header, number, approval, notice: replace(
        header, first_number=number, approval=approval, notice=notice
    ),
    headers,
    st.integers(1, 500),
    facts.approvals,
    facts.notices,
)
_generated = st.none() | st.builds(Generated, words, words, st.booleans())
_short_parts = st.builds(
    lambda kind, inner, by, label: Part(new_id(), kind, tuple(inner), by, label),
    one_of(PartKind),
    st.lists(blocks, max_size=1),
    _generated,
    facts.some,
)
_items = st.builds(
    Section,
    facts.ids,
    some,
    some,
    st.none() | st.integers(1, 500),
    few(_short_parts),
    kind=one_of(ItemKind),
    appeal=one_of(Appeal),
    appeal_instruction=facts.some,
    outcome=one_of(Outcome),
    presenters=few(facts.people, 1),
    approval=facts.immediate_approvals,
    proceedings=facts.all_proceedings,
    left_out=few(facts.some, 1),
    status=one_of(Status),
    writer=facts.some,
)
_rich_sections = st.recursive(
    _items, lambda inner: st.builds(Section, facts.ids, some, sections=few(inner)), max_leaves=2
)


@st.composite
def full_documents(draw: st.DrawFn) -> Package:
    """A document that uses all that the format has room for, with exactly the bytes that it refers to."""
    sections_ = tuple(draw(st.lists(_rich_sections, max_size=2)))
    minutes = Minutes(id=new_id(), header=draw(_full_headers), opening=Part(new_id()), sections=sections_)
    pointers = st.sampled_from(["", minutes.opening.id, *(section.id for section in minutes.sections)])
    snapshots = st.just("") | _versions
    minutes = replace(
        minutes,
        language=draw(st.sampled_from(["sv", "en"])),
        body=draw(st.none() | facts.bodies),
        people=draw(few(facts.persons)),
        attendance=draw(few(facts.events, 4)),
        comments=draw(few(st.builds(Comment, facts.ids, words, some, made=st.none() | moments))),
        appendices=draw(
            few(
                st.builds(
                    Appendix, facts.ids, words, st.just("") | _media, pointers, some, st.none() | _counts
                )
            )
        ),
        assignments=draw(few(st.builds(Assignment, facts.ids, words, some, due=days, section=pointers))),
        life=draw(few(st.builds(StageReached, one_of(Stage), st.dates(), some, some, snapshots))),
        circulated=draw(few(st.builds(Circulated, facts.ids, moments, _versions))),
        kept=draw(few(st.builds(KeptVersion, facts.ids, words, moments, _versions, some))),
        profile=draw(some),
        last_edited=draw(pointers),
    )
    kept = {each.snapshot for each in (*minutes.life, *minutes.circulated, *minutes.kept)} - {""}
    versions = {name: draw(st.binary(max_size=50)) for name in sorted(kept)}
    media = {media_name(PNG, "png"): PNG}
    shown = referred(encode(minutes), *versions.values())
    return Package(minutes, {name: media[name] for name in shown}, versions)
