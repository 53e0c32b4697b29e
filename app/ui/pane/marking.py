"""Marks and links at the caret and in the selection."""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice

from msgspec.structs import replace

from app.model.edit.caret import Caret, Spot
from app.model.edit.flows import Draft, inlines_in, map_content
from app.model.edit.pasting import insert_content
from app.model.edit.spans import at_offset, marked, size
from app.model.inlines import Marks, Text
from app.model.links import safe_link
from app.ui.pane.base import PaneBase
from app.ui.pane.edits import MarkName, Script

_LOOKED_AT = 400  # inlines of a long selection that the toolbar goes by


class MarkingPane(PaneBase):
    """A pane whose text can be set in marks."""

    def toggle_mark(self, name: MarkName) -> None:
        """Set what is selected bold, italic, underlined or struck; or no longer, if all of it is."""
        on = not getattr(self._marks(), name)
        self._change_marks(lambda marks: replace(marks, **{name: on}))

    def set_script(self, script: Script) -> None:
        """Raise or lower what is selected, or set it on the line."""
        self._change_marks(lambda marks: replace(marks, script=script))

    def clear_marks(self) -> None:
        """Set what is selected plain; links, languages and whatever else has a meaning stay."""
        self._change_marks(
            lambda m: replace(m, bold=False, italic=False, underline=False, strike=False, script="")
        )

    def set_link(self, url: str) -> None:
        """Make what is selected, or the link at the caret, lead there; "" unlinks. Unsafe targets: nothing.

        With nothing selected and no link there the target itself is written.
        """
        target = safe_link(url)
        if url and not target:
            return
        caret = self._core.caret()
        if caret.empty:
            stretch = self._link_stretch(caret.head)
            if stretch is None:
                if target:
                    link = Text(target, replace(self._typing_marks(), link=target))
                    self._apply(insert_content(self._core.lines, caret.head, (link,)))
                return
            caret = stretch
        after = map_content(
            self._core.lines, caret, lambda c, a, b: marked(c, a, b, lambda m: replace(m, link=target))
        )
        self._apply(Draft(after, self._core.caret()))

    def link_at_caret(self) -> str:
        """Where the link at the caret leads, "" without one."""
        head = self._core.caret().head
        stretch = self._link_stretch(head)
        if stretch is None:
            return ""
        found = at_offset(self._content_at(head), stretch.start.offset)
        return found.marks.link if isinstance(found, Text) else ""

    def _link_stretch(self, spot: Spot) -> Caret | None:
        """The whole link that a spot touches."""
        content = self._content_at(spot)
        at, begin, link = 0, 0, ""
        for inline in (*content, Text("")):
            here = inline.marks.link if isinstance(inline, Text) else ""
            if here != link:
                if link and begin <= spot.offset <= at:
                    return Caret(spot.at(spot.place, begin), spot.at(spot.place, at))
                begin, link = at, here
            at += size(inline)
        return None

    def _change_marks(self, change: Callable[[Marks], Marks]) -> None:
        caret = self._core.caret()
        if caret.empty:
            self._pending = change(self._typing_marks())
            self._refresh_state()
            return
        after = map_content(self._core.lines, caret, lambda c, a, b: marked(c, a, b, change))
        self._apply(Draft(after, caret))

    def _marks(self) -> Marks:
        """The marks that hold at the caret, or for all of the selection."""
        caret = self._core.caret()
        if caret.empty:
            return self._typing_marks()
        texts = [i for i in islice(inlines_in(self._core.lines, caret), _LOOKED_AT) if isinstance(i, Text)]
        if not texts:
            return self._typing_marks()
        first = texts[0].marks
        return Marks(
            bold=all(t.marks.bold for t in texts),
            italic=all(t.marks.italic for t in texts),
            underline=all(t.marks.underline for t in texts),
            strike=all(t.marks.strike for t in texts),
            script=first.script if all(t.marks.script == first.script for t in texts) else "",
            link=first.link if all(t.marks.link == first.link for t in texts) else "",
        )
