"""The outline as Qt's tree model: a row for the header page, then the document's sections."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from app.model.sections import Outcome, Section, Status
from app.model.tree import tops

MIME = "application/vnd.paragraf.section"
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NO_NUMBERS: Mapping[str, int] = {}
MARK = Qt.ItemDataRole.UserRole  # the sign of how an item ended, "" for none
STATUS = Qt.ItemDataRole.UserRole + 1  # how far the writing has come
MINE = Qt.ItemDataRole.UserRole + 2  # whether it is for whoever sits here to write
_SIGNS: dict[Outcome, str] = {"": "●", "decided": "✓", "tabled": "↷", "referred_back": "↶"}
_Role = Qt.ItemDataRole
_DROP = Qt.ItemFlag.ItemIsDropEnabled
_HEADER = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_SECTION = _HEADER | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled | _DROP


class Node:
    """One row: a section ("" for the header page), its row under its parent, and its own rows.

    `number` is the § of an item, 0 for what is none; `frozen` says that it stays for good.
    """

    __slots__ = ("frozen", "heading", "id", "nodes", "number", "outcome", "parent", "row", "status", "writer")

    def __init__(self, section_id: str, heading: str, parent: Node | None, row: int) -> None:
        self.id, self.heading, self.parent, self.row = section_id, heading, parent, row
        self.nodes: list[Node] = []
        self.number, self.frozen = 0, False
        self.outcome: Outcome = ""
        self.status: Status = ""
        self.writer = ""


class OutlineModel(QAbstractItemModel):
    """Rows by section id. It changes nothing itself: it asks, by signals, for what a person wants."""

    rename_asked = Signal(str, str)  # section, heading
    move_asked = Signal(str, str, int)  # section, new parent, place as counted after it was taken out
    several_asked = Signal(object, str, int)  # the same of several sections, a tuple of their ids

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._numbers = _NO_NUMBERS
        self._form = "§ {number}"
        self.me = ""  # the name by which whoever sits here is known as a writer
        self._root = Node("", "", None, 0)
        self._nodes: dict[str, Node] = {}
        self._build(())

    def show_sections(
        self,
        sections: tuple[Section, ...],
        numbers: Mapping[str, int] = _NO_NUMBERS,
        form: str = "§ {number}",
    ) -> bool:
        """Show this outline; True if rows came, went or moved, False if at most their words changed.

        `numbers` has the § of each item by its section's id, `form` says how they are written.
        """
        rewritten, self._form = form != self._form, form
        before, self._sections = self._sections, sections
        renumbered, self._numbers = numbers is not self._numbers, numbers
        if before is sections and not (renumbered or rewritten):
            return False
        if _same_shape(before, sections):
            self._retitle(before, sections)
            for section in sections:
                if self._mark(self._nodes[section.id], section) or rewritten:
                    self._tell_changed(section.id)
            return False
        self.beginResetModel()
        self._build(sections)
        self.endResetModel()
        return True

    def index_of(self, section_id: str) -> QModelIndex:
        """The row of a section, of the header page for ""."""
        node = self._nodes.get(section_id)
        return self.createIndex(node.row, 0, node) if node else QModelIndex()

    def section_at(self, index: Index) -> str:
        """The section of a row, "" for the header page."""
        return self._node(index).id

    def numbering(self, index: Index) -> tuple[str, int]:
        """The parent section and the place among its sections of a row."""
        node = self._node(index)
        if node.parent is None or node.parent is self._root:
            return "", max(node.row - 1, 0)
        return node.parent.id, node.row

    def parents(self) -> Iterator[str]:
        """The sections that have others in them."""
        return (name for name, node in self._nodes.items() if node.nodes)

    def in_order(self, sections: Iterable[str]) -> tuple[str, ...]:
        """The sections as they stand, without those that lie in another of them."""
        return tops(self._sections, sections)

    def without(self, shown: Set[str]) -> frozenset[str]:
        """The sections that are left out where these are shown, and those they lie in."""
        wanted = set[str]()
        for section in shown:
            node = self._nodes.get(section)
            while node is not None and node.id and node.id not in wanted:
                wanted.add(node.id)
                node = node.parent
        return frozenset(self._nodes.keys() - wanted - {""})

    # What Qt asks of a model

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        nodes = self._node(parent).nodes
        return (
            self.createIndex(row, column, nodes[row])
            if column == 0 and 0 <= row < len(nodes)
            else QModelIndex()
        )

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride]
        node = self._node(index).parent
        return QModelIndex() if node is None or node is self._root else self.createIndex(node.row, 0, node)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return len(self._node(parent).nodes)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        return 1

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        node = self._node(index)
        if role == _Role.EditRole:
            return node.heading
        if role == _Role.DisplayRole:
            return self._title(node)
        if role == MARK:
            return _SIGNS[node.outcome] if node.number else ""
        if role == STATUS:
            return node.status
        if role == MINE:
            return bool(node.writer) and node.writer == self.me
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return self._described(node)
        return None

    def _title(self, node: Node) -> str:
        if not node.id:
            return self.tr("Front page")
        heading = node.heading or self.tr("(no heading)")
        return f"{self._form.replace('{number}', str(node.number))} {heading}" if node.number else heading

    def _described(self, node: Node) -> str:
        """The row in words alone, for those who do not see its sign."""
        said = [self._title(node)]
        if node.number:
            said.append(self._outcome(node.outcome))
        if node.frozen:
            said.append(self.tr("the number stays"))
        if node.status:
            said.append(self._status(node.status))
        if node.writer:
            mine = node.writer == self.me
            said.append(self.tr("mine to write") if mine else self.tr("{0} writes").format(node.writer))
        return ", ".join(said)

    def _outcome(self, outcome: Outcome) -> str:
        return {
            "": self.tr("not decided yet"),
            "decided": self.tr("decided"),
            "tabled": self.tr("tabled"),
            "referred_back": self.tr("referred back"),
        }[outcome]

    def _status(self, status: Status) -> str:
        return {
            "": "",
            "started": self.tr("begun"),
            "question": self.tr("a question is left"),
            "ready": self.tr("ready"),
        }[status]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        return self.tr("Outline") if role == _Role.DisplayRole else None  # read out, never shown

    def setData(self, index: Index, value: Any, role: int = _Role.EditRole) -> bool:
        if role != _Role.EditRole or not self._node(index).id:
            return False
        self.rename_asked.emit(self._node(index).id, str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _DROP
        return _SECTION if self._node(index).id else _HEADER

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        if indexes:
            names = "\n".join(self._node(index).id for index in indexes)
            data.setData(MIME, QByteArray(names.encode()))
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        return self._drop(data, row, parent) is not None

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        if (drop := self._drop(data, row, parent)) is not None:
            moving, target, place = drop
            if len(moving) == 1:
                self.move_asked.emit(moving[0], target, place)
            else:
                self.several_asked.emit(moving, target, place)
        return False  # the rows are moved by the change that follows, not by the view

    def _drop(self, data: QMimeData, row: int, parent: Index) -> tuple[tuple[str, ...], str, int] | None:
        """What a drop would move where; None where it may not go."""
        names = data.data(MIME).toStdString().split("\n") if data.hasFormat(MIME) else []
        moving = tops(self._sections, filter(None, names))
        target = self._node(parent)
        if not moving or target is self._nodes[""]:
            return None
        nodes = [self._nodes[name] for name in moving]
        at: Node | None = target
        while at is not None:
            if at in nodes:
                return None
            at = at.parent
        header = 1 if target is self._root else 0
        place = (row if row >= 0 else len(target.nodes)) - header
        place -= sum(each.parent is target and each.row - header < place for each in nodes)
        return moving, target.id, max(place, 0)

    def _node(self, index: Index) -> Node:
        node = index.internalPointer() if index.isValid() else self._root
        return node if isinstance(node, Node) else self._root

    def _build(self, sections: tuple[Section, ...]) -> None:
        self._root = Node("", "", None, 0)
        header = Node("", "", self._root, 0)
        self._root.nodes.append(header)
        self._nodes = {"": header}
        self._add(sections, self._root)

    def _add(self, sections: tuple[Section, ...], parent: Node) -> None:
        for section in sections:
            node = Node(section.id, section.heading, parent, len(parent.nodes))
            node.status, node.writer = section.status, section.writer
            parent.nodes.append(node)
            self._nodes[section.id] = node
            if parent is self._root:
                self._mark(node, section)
            if section.sections:
                self._add(section.sections, node)

    def _retitle(self, before: tuple[Section, ...], after: tuple[Section, ...]) -> None:
        for old, new in zip(before, after, strict=True):
            if old is new:
                continue
            node = self._nodes[new.id]
            if (node.heading, node.status, node.writer) != (new.heading, new.status, new.writer):
                node.heading, node.status, node.writer = new.heading, new.status, new.writer
                self._tell_changed(new.id)
            self._retitle(old.sections, new.sections)

    def _mark(self, node: Node, item: Section) -> bool:
        """Note an item's number and outcome; True if either is another than it was."""
        number, frozen = self._numbers.get(item.id, 0), item.number is not None
        same = node.number == number and node.outcome == item.outcome and node.frozen == frozen
        node.number, node.outcome, node.frozen = number, item.outcome, frozen
        return not same

    def _tell_changed(self, section_id: str) -> None:
        index = self.index_of(section_id)
        self.dataChanged.emit(index, index)


def _same_shape(before: tuple[Section, ...], after: tuple[Section, ...]) -> bool:
    """Whether two outlines have the same sections in the same places; shared branches are not looked into."""
    return len(before) == len(after) and all(
        old is new or (old.id == new.id and _same_shape(old.sections, new.sections))
        for old, new in zip(before, after, strict=True)
    )
