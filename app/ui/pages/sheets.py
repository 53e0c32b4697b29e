"""Where the pages stand under each other, one or two in a row: all in pixels of the screen."""

from __future__ import annotations

import msgspec

GAP = 14  # pixels between pages, and round them


class Sheet(msgspec.Struct, frozen=True):
    """One page's place."""

    page: int
    x: int
    y: int
    width: int
    height: int


class Sheets(msgspec.Struct, frozen=True):
    """All pages; `scale` is pixels a point, `width` and `height` what they take together."""

    scale: float
    width: int
    height: int
    sheets: tuple[Sheet, ...]

    def seen(self, top: int, height: int) -> tuple[Sheet, ...]:
        """The pages between two heights."""
        return tuple(each for each in self.sheets if each.y < top + height and each.y + each.height > top)

    def at(self, x: int, y: int) -> Sheet | None:
        """The page at a spot, if there is one."""
        inside = (
            each
            for each in self.sheets
            if each.y <= y < each.y + each.height and each.x <= x < each.x + each.width
        )
        return next(inside, None)

    def nearest(self, y: int) -> Sheet | None:
        """The first page that ends below a height; the last one at the end."""
        below = (each for each in self.sheets if each.y + each.height > y)
        return next(below, self.sheets[-1] if self.sheets else None)


def laid_out(sizes: tuple[tuple[float, float], ...], room: int, scale: float, *, two: bool) -> Sheets:
    """The pages in a view that is `room` pixels wide; a `scale` of 0 makes the widest row fill it."""
    across = 2 if two and len(sizes) > 1 else 1
    rows = [sizes[at : at + across] for at in range(0, len(sizes), across)]
    widest = max((sum(width for width, _ in row) for row in rows), default=1.0)
    if scale <= 0:
        scale = max(room - GAP * (across + 1), 50) / widest
    width = max(room, round(widest * scale) + GAP * (across + 1))
    sheets: list[Sheet] = []
    y = GAP
    for row in rows:
        sized = [(max(round(w * scale), 1), max(round(h * scale), 1)) for w, h in row]
        # A last page alone in its row stands where a left one does.
        full = max(sum(w for w, _ in sized) + GAP * (len(row) - 1), 0)
        if len(row) < across:
            full = full * across + GAP
        x = (width - full) // 2
        for index, (w, h) in enumerate(sized):
            sheets.append(Sheet(len(sheets), x, y, w, h))
            x += sized[index][0] + GAP
        y += max(h for _, h in sized) + GAP
    return Sheets(scale, width, y, tuple(sheets))
