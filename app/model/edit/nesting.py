"""Lists and quotes: making, changing and leaving them, deeper and back."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from app.model.blocks import Paragraph
from app.model.edit.caret import Caret, Spot, caret_at
from app.model.edit.flows import Draft, Flow, Stretch, content_of, flow_at, real, stretches, with_flow
from app.model.edit.leaves import Leaf, begins, is_list, shared

ListKind = Literal["bullets", "numbers"]
_LETTER = {"bullets": "u", "numbers": "o"}
_DEEPEST = 9  # levels; deeper, nobody finds the way back


def list_kind(leaf: Leaf) -> ListKind | None:
    """The kind of list that a line is an item of, innermost."""
    letter = leaf.stack[-1:].lower()
    return "bullets" if letter == "u" else "numbers" if letter == "o" else None


def quoted(leaf: Leaf) -> bool:
    """Whether a line stands in a quote."""
    return "q" in leaf.stack.lower()


def without_level(leaf: Leaf, level: int) -> Leaf:
    """The leaf taken out of one container."""
    item = -1 if leaf.item == level else leaf.item - 1 if leaf.item > level else leaf.item
    stack = leaf.stack[:level] + leaf.stack[level + 1 :]
    return Leaf(stack, item, leaf.body, leaf.chain[:level] + leaf.chain[level + 1 :])


def list_level(leaf: Leaf) -> int:
    """The level of the innermost list a leaf stands in, -1 for none."""
    return max((level for level, letter in enumerate(leaf.stack) if is_list(letter)), default=-1)


def item_span(flow: Flow, index: int, level: int) -> tuple[int, int]:
    """The leaves of the item at a level that a leaf stands in: first and end."""
    first = index
    while first and shared(flow, first) > level and flow[first].item != level:
        first -= 1
    end = index + 1
    while end < len(flow) and shared(flow, end) > level and flow[end].item != level:
        end += 1
    return first, end


def _list_span(flow: Flow, index: int, level: int) -> tuple[int, int]:
    """The leaves of the container at a level that a leaf stands in: first and end."""
    first = index
    while first and shared(flow, first) > level:
        first -= 1
    end = index + 1
    while end < len(flow) and shared(flow, end) > level:
        end += 1
    return first, end


def _touched(lines: Flow, caret: Caret) -> list[tuple[Spot, range]]:
    """The flows that a selection lies in with the lines touched; tables count as lines."""
    found: list[tuple[Spot, range]] = []
    first: Stretch | None = None
    for stretch in stretches(lines, caret):
        if first is not None and not first.spot.in_cell:
            break  # running text: cells of tables in between are left alone
        first = first or stretch
        last = stretch.last
        if last > stretch.first and stretch.end == 0 and not caret.end.in_cell:
            last -= 1  # nothing of the last line is selected
        found.append((stretch.spot, range(stretch.first, last + 1)))
    return found


def toggle_list(lines: Flow, caret: Caret, kind: ListKind) -> Draft:
    """The lines touched made items of such a list; if they all are, taken out of it."""
    for spot, touched in _touched(lines, caret):
        flow = flow_at(lines, spot)
        texts = [i for i in touched if isinstance(flow[i].body, Paragraph)]
        if texts:
            lines = with_flow(lines, spot, _toggled_list(flow, texts, kind))
    return Draft(lines, caret)


def _toggled_list(flow: Flow, texts: list[int], kind: ListKind) -> Flow:
    if all(list_kind(flow[i]) == kind for i in texts):
        marked = [i for i in texts if len(flow[i].stack) - 1 in begins(flow, i)]
        for index in texts if marked else ():
            flow[index] = without_level(flow[index], len(flow[index].stack) - 1)
        for index in () if marked else texts:
            flow[index] = flow[index]._replace(item=len(flow[index].stack) - 1)
        return flow
    letter = _LETTER[kind]
    for index in texts:
        leaf = flow[index]
        level = len(leaf.stack) - 1
        if list_kind(leaf) is None:
            item = leaf.item if leaf.item >= 0 else len(leaf.stack)
            flow[index] = real(leaf)._replace(stack=leaf.stack + letter, item=item)
        elif list_kind(leaf) != kind:
            first, end = _list_span(flow, index, level)
            for each in range(first, end):
                stack = flow[each].stack
                flow[each] = flow[each]._replace(stack=stack[:level] + letter + stack[level + 1 :])
    return flow


def toggle_quote(lines: Flow, caret: Caret) -> Draft:
    """The lines touched made a quote; if they all are one, taken out of it."""
    for spot, touched in _touched(lines, caret):
        flow = flow_at(lines, spot)
        off = all(quoted(flow[i]) for i in touched)
        for index in touched:
            leaf = flow[index]
            if off:
                flow[index] = without_level(leaf, leaf.stack.lower().rindex("q"))
            elif not quoted(leaf):
                flow[index] = real(leaf)._replace(stack=leaf.stack + "q")
        lines = with_flow(lines, spot, flow)
    return Draft(lines, caret)


def indent(lines: Flow, caret: Caret) -> Draft:
    """The items touched set in under the item before; what cannot go deeper stays."""
    return _each_item(lines, caret, _indented)


def outdent(lines: Flow, caret: Caret) -> Draft:
    """The items touched set out by one list; those of an outermost list leave it."""
    return _each_item(lines, caret, _outdented)


def _each_item(lines: Flow, caret: Caret, change: Callable[[Flow, int, int, int], None]) -> Draft:
    for spot, touched in _touched(lines, caret):
        flow = flow_at(lines, spot)
        index = touched.start
        while index < touched.stop:
            level = list_level(flow[index])
            if level < 0:
                index += 1
                continue
            first, end = item_span(flow, index, level)
            change(flow, first, end, level)
            index = end
        lines = with_flow(lines, spot, flow)
    return Draft(lines, caret)


def can_indent(flow: Flow, index: int) -> bool:
    """Whether the item a line stands in has one before it in its list, to be set in under."""
    level = list_level(flow[index])
    first, _ = item_span(flow, index, level)
    return flow[first].item == level and shared(flow, first) > level


def _indented(flow: Flow, first: int, end: int, level: int) -> None:
    if flow[first].item != level or shared(flow, first) <= level:
        return  # the first item of its list
    if max(len(leaf.stack) for leaf in flow[first:end]) >= _DEEPEST:
        return
    before = flow[first - 1].stack
    inner = before[level + 1 : level + 2]
    letter = inner if inner and is_list(inner) else flow[first].stack[level].lower()
    for index in range(first, end):
        leaf = flow[index]
        item = level + 1 if index == first else leaf.item + 1 if leaf.item > level else leaf.item
        own = (("", leaf.chain[level][1]),) if len(leaf.chain) > level else ()
        chain = leaf.chain[: level + 1] + own + leaf.chain[level + 1 :]
        stack = leaf.stack[: level + 1] + letter + leaf.stack[level + 1 :]
        flow[index] = Leaf(stack, item, leaf.body, chain)


def _outdented(flow: Flow, first: int, end: int, level: int) -> None:
    outer = max((n for n in range(level) if is_list(flow[first].stack[n])), default=-1)
    own = flow[first].chain[level][1] if len(flow[first].chain) > level else ""
    starts = flow[first].item
    for index in range(first, end):
        leaf = flow[index]
        for gone in range(level, outer if outer >= 0 else level - 1, -1):
            leaf = without_level(leaf, gone)
        flow[index] = leaf
    if outer >= 0:
        leaf = flow[first]
        chain = leaf.chain
        if len(chain) > outer and own:
            chain = (*chain[:outer], (chain[outer][0], own), *chain[outer + 1 :])
        item = min(starts, outer) if starts >= 0 else outer
        flow[first] = leaf._replace(item=item, chain=chain)


def leave(lines: Flow, spot: Spot) -> Draft | None:
    """Enter on an empty line of a list or quote: out by one level; None if it is no such line."""
    flow, index = flow_at(lines, spot), spot.place
    leaf = flow[index]
    if content_of(leaf) or not leaf.stack or not isinstance(leaf.body, Paragraph):
        return None
    level = len(leaf.stack) - 1
    if is_list(leaf.stack[level]) and level not in begins(flow, index):
        flow[index] = leaf._replace(item=level)  # a line without a marker becomes an item
    else:
        out = without_level(leaf, level)
        above = level - 1
        if is_list(leaf.stack[level]) and above >= 0 and is_list(leaf.stack[above]):
            out = out._replace(item=out.item if 0 <= out.item < above else above)
        flow[index] = out
    return Draft(with_flow(lines, spot, flow), caret_at(spot))


def next_item(flow: Flow, index: int) -> int:
    """The item level of the line that Enter makes after (or before) a line: an item after an item."""
    level = len(flow[index].stack) - 1
    return level if level >= 0 and is_list(flow[index].stack[level]) and level in begins(flow, index) else -1
