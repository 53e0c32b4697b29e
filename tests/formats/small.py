"""Random documents that are quick to draw: a few blocks of every kind, in the opening and in two sections."""

from __future__ import annotations

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from app.model.blocks import Block
from app.model.ids import new_id
from app.model.media import media_name
from app.model.minutes import Minutes, Package
from app.model.sections import Part, Section
from tests.strategies import PNG, blocks, flat_blocks, headers, words

some_blocks: st.SearchStrategy[list[Block]] = st.lists(blocks, max_size=2)


@st.composite
def small_documents(draw: st.DrawFn) -> Package:
    """A whole document with the one picture that its images show."""

    def part(strategy: st.SearchStrategy[list[Block]]) -> Part:
        return Part(new_id(), blocks=tuple(draw(strategy)))

    inner = Section(new_id(), draw(words), "Dnr 1", parts=(part(st.lists(flat_blocks, max_size=2)),))
    outer = Section(new_id(), draw(words | st.just("")), parts=(part(some_blocks),), sections=(inner,))
    opening = part(st.lists(flat_blocks, max_size=2))
    minutes = Minutes(id=new_id(), header=draw(headers), opening=opening, sections=(outer,))
    return Package(minutes, {media_name(PNG, "png"): PNG})


def few(examples: int) -> settings:
    """Settings for laws that are tried on whole documents."""
    return settings(deadline=None, max_examples=examples, suppress_health_check=list(HealthCheck))
