"""Lists, quotes, tables, footnotes and pictures: the commands of toolbar and menu."""

from __future__ import annotations

from app.model.blocks import Block, Table
from app.model.edit import grids, nesting
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.nesting import ListKind
from app.model.edit.pasting import fresh, insert_blocks, insert_content
from app.model.ids import new_id
from app.model.inlines import Footnote, Image, Inline, clean
from app.model.media import media_name, picture_kind
from app.ui.pane.marking import MarkingPane


class StructuringPane(MarkingPane):
    """A pane whose text can be put into lists, quotes and tables."""

    # Lists and quotes

    def toggle_list(self, kind: ListKind) -> None:
        """Make the lines touched items of a list; if they all are, take them out of it."""
        self._apply(nesting.toggle_list(self._core.lines, self.caret(), kind))

    def toggle_quote(self) -> None:
        """Make the lines touched a quote; if they all are one, take them out of it."""
        self._apply(nesting.toggle_quote(self._core.lines, self.caret()))

    def indent(self) -> None:
        """Set the list items touched in under the item before."""
        self._apply(nesting.indent(self._core.lines, self.caret()))

    def outdent(self) -> None:
        """Set the list items touched out by one list."""
        self._apply(nesting.outdent(self._core.lines, self.caret()))

    # Tables: outside of them all but the first do nothing

    def insert_table(self, rows: int, columns: int, *, header: bool = True) -> None:
        """Set in an empty table, with or without a header row; nothing inside a table."""
        with self._edit():
            done = self._apply(grids.insert_table(self._core.lines, self.caret().head, rows, columns))
            if done and not header:
                self.toggle_header_row()

    def insert_row_above(self) -> None:
        """A new row above the caret's."""
        self._apply(grids.insert_row(self._core.lines, self.caret().head, below=False))

    def insert_row_below(self) -> None:
        """A new row below the caret's."""
        self._apply(grids.insert_row(self._core.lines, self.caret().head, below=True))

    def insert_column_left(self) -> None:
        """A new column left of the caret's."""
        self._apply(grids.insert_column(self._core.lines, self.caret().head, right=False))

    def insert_column_right(self) -> None:
        """A new column right of the caret's."""
        self._apply(grids.insert_column(self._core.lines, self.caret().head, right=True))

    def delete_rows(self) -> None:
        """The rows touched go, the table with its last."""
        self._apply(grids.delete_rows(self._core.lines, *self._cells()))

    def delete_columns(self) -> None:
        """The columns touched go, the table with its last."""
        self._apply(grids.delete_columns(self._core.lines, *self._cells()))

    def delete_table(self) -> None:
        """The caret's table goes."""
        self._apply(grids.delete_table(self._core.lines, self.caret().head))

    def toggle_header_row(self) -> None:
        """The first row of the caret's table names the columns, or no longer."""
        head = self.caret().head
        body = self._core.lines[head.line].body
        header = isinstance(body, Table) and body.header
        self._apply(grids.set_header(self._core.lines, head, not header))

    def _cells(self) -> Caret:
        caret = self.caret()
        if caret.anchor.in_cell and caret.anchor.line == caret.head.line:
            return caret
        return caret_at(caret.head)

    # What stands in the line

    def insert_footnote(self) -> str:
        """A footnote behind the caret or the selection; its id. It is told as activated, to be written."""
        note = Footnote(new_id())
        self._insert_inline(self.caret().end, note)
        self.footnote_activated.emit(note.id)
        return note.id

    def insert_image(self, data: bytes, alt: str) -> bool:
        """A picture at the caret; False if the bytes are no PNG, JPEG or GIF."""
        kind = picture_kind(data)
        if not kind:
            return False
        name = media_name(data, kind)
        with self._edit():
            self._without_selection()
            self._add_media(name, data)
            self._insert_inline(self.caret().head, Image(new_id(), name, clean(alt)))
        return True

    def _add_media(self, name: str, data: bytes) -> None:
        if name not in self._media:
            self._media[name] = data
            self.media_added.emit(name, data)

    def _insert_inline(self, spot: Spot, inline: Inline) -> None:
        marks = self._typing_marks()
        if self._apply(insert_content(self._core.lines, spot, (inline,))):
            self._pending = marks

    def insert_blocks(self, blocks: tuple[Block, ...]) -> None:
        """Set in blocks at the caret in the place of the selection, with ids of their own."""
        with self._edit():
            self._without_selection(typing=True)
            self._apply(insert_blocks(self._core.lines, self.caret().head, fresh(blocks)))
