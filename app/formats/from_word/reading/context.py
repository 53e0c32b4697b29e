"""What all stories of one file share: styles, numbers, pictures, comments, and what there is to tell."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from functools import cached_property

from app.errors import Message, UserError
from app.formats.from_word.reading.names import Element, W, number
from app.formats.from_word.reading.numbering import Numbering
from app.formats.from_word.reading.package import Package
from app.formats.from_word.reading.styles import Styles
from app.formats.word_marks import OURS
from app.messages import sentence
from app.model.annotations import Comment
from app.model.ids import new_id
from app.model.inlines import Image, clean
from app.model.media import media_name, picture_kind

_LARGEST_PICTURE = 20_000_000  # bytes
_LARGEST_TOGETHER = 60_000_000
_EMU = 36_000  # a millimetre
_WIDEST = 2000.0  # mm
_CHANGES = {
    "ins": "word-file.inserted",
    "del": "word-file.deleted",
    "moveFrom": "word-file.moved-from",
    "moveTo": "word-file.moved-to",
}


class Context:
    """One file while it is read."""

    def __init__(self, package: Package) -> None:
        self.package = package
        main = package.main
        self.is_ours = OURS.encode() in package.data(main)  # its looks are marks, and its languages meant
        self.styles = Styles(package.xml(package.related(main, "styles")))
        self.numbering = Numbering(package.xml(package.related(main, "numbering")), self.styles)
        self.media: dict[str, bytes] = {}
        self.comments: dict[str, Comment] = {}  # by our ids, in the order in which they are met
        self.tied: set[str] = set()  # those that some words carry
        self._told: Counter[tuple[str, str]] = Counter()
        self._by_word: dict[str, Comment] = {}  # by Word's ids
        self._read_comments(package.xml(package.related(main, "comments")))

    @cached_property
    def language(self) -> str:
        """What the file says its language is."""
        root = self.package.xml(self.package.related("", "core-properties"))
        found = (
            each.text or ""
            for each in (root if root is not None else ())
            if str(each.tag).endswith("}language")
        )
        return next(found, "")

    def tell(self, code: str, what: str = "") -> None:
        """Something does not come along; the same thing is told once, with how often it was there."""
        self._told[code, what] += 1

    @property
    def messages(self) -> list[Message]:
        return [
            Message(code, {"count": count, "what": what} if what else {"count": count})
            for (code, what), count in self._told.items()
        ]

    # Comments and tracked changes

    def _read_comments(self, root: Element | None) -> None:
        for each in root.iterchildren(f"{W}comment") if root is not None else ():
            lines = ("".join(p.itertext(f"{W}t")) for p in each.iter(f"{W}p"))
            text = " ".join(clean(line) for line in lines if line.strip())
            made = moment(each.get(f"{W}date"))
            comment = Comment(new_id(), text, clean(each.get(f"{W}author", ""))[:200], made)
            self._by_word.setdefault(each.get(f"{W}id", ""), comment)

    def comment(self, word_id: str) -> str:
        """Our id of a comment that is met in the text, "" for one that is not there."""
        comment = self._by_word.get(word_id)
        if comment is None:
            return ""
        self.comments[comment.id] = comment
        return comment.id

    def change(self, element: Element, kind: str, known: dict[tuple[str, str, str], str]) -> str:
        """The id of the comment that says who changed this and when; `known`: those made together."""
        author, date = clean(element.get(f"{W}author", ""))[:200], element.get(f"{W}date", "")
        key = (kind, author, date[:16])
        if key not in known:
            made = moment(date)
            words = {"who": author or "–", "when": made.date().isoformat() if made else "–"}
            comment = Comment(new_id(), sentence(Message(_CHANGES[kind], words), "sv"), author, made)
            self.comments[comment.id] = comment
            known[key] = comment.id
        return known[key]

    # Pictures

    def picture(self, part: str, relation: str, alt: str, width: float) -> Image | None:
        """The picture that a relation leads to; None, and told, for one that cannot come along."""
        found = self.package.relations(part).get(relation)
        if found is None or found.outside:
            self.tell("word-file.picture-outside", alt or (found.target[:80] if found else "–"))
            return None
        try:
            data = self.package.data(found.target)
        except UserError as error:
            data = b""
            if error.message.code == "word-file.too-large":
                self.tell("word-file.picture-too-large", alt or found.target.rpartition("/")[2])
                return None
        kind = picture_kind(data)
        if not kind:
            self.tell("word-file.picture-unknown", alt or found.target.rpartition("/")[2])
            return None
        if len(data) > _LARGEST_PICTURE or len(data) + sum(map(len, self.media.values())) > _LARGEST_TOGETHER:
            self.tell("word-file.picture-too-large", alt or found.target.rpartition("/")[2])
            return None
        name = media_name(data, kind)
        self.media[name] = data
        return Image(
            new_id(),
            name,
            clean(alt) if self.is_ours else clean(alt).strip(),
            min(max(round(width, 2), 0.0), _WIDEST),
        )


def moment(text: str | None) -> datetime | None:
    """When something was written; Word means the local time and writes it as if it were Greenwich's."""
    try:
        found = datetime.fromisoformat((text or "").replace("Z", "+00:00"))
    except ValueError:
        return None
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def millimetres_of_emu(text: str | None) -> float:
    """A length in English metric units."""
    return number(text, 0, 0, 72_000_000) / _EMU


def all_text(root: Element | None, tag: str) -> list[str]:
    """The words of drawing parts, e.g. of a diagram, in their order."""
    return [] if root is None else [each.text for each in root.iter(tag) if each.text and each.text.strip()]
