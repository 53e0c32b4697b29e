"""A PDF as its reader meets it: pages, the words in the column of text, bookmarks."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2

from app.profiles import Profile, load

_POINTS = 72 / 25.4


class Opened:
    """One opened PDF."""

    def __init__(self, data: bytes) -> None:
        self._document = pypdfium2.PdfDocument(data)

    def __len__(self) -> int:
        return len(self._document)

    def text(self, profile: Profile | None = None) -> str:
        """All words but those of the running heads and feet."""
        return "\n".join(self._pages(profile or load("")))

    def whole(self) -> str:
        """All words, with those of the running heads and feet."""
        return "\n".join(page.get_textpage().get_text_range() for page in self._document)

    def pages(self) -> list[str]:
        """The words of each page."""
        return [page.get_textpage().get_text_range() for page in self._document]

    def bookmarks(self) -> list[tuple[int, str]]:
        """Level, 0 at the top, and words."""
        return [(mark.level, mark.get_title()) for mark in self._document.get_toc()]

    def metadata(self) -> dict[str, str]:
        return self._document.get_metadata_dict()

    def _pages(self, profile: Profile) -> Iterator[str]:
        for page in self._document:
            width, height = page.get_size()
            top = height - (profile.page.top - 4) * _POINTS
            bottom = (profile.page.bottom - 1) * _POINTS
            yield page.get_textpage().get_text_bounded(0, bottom, width, top)
