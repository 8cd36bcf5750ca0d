"""For which tasks does a line speak that only assigns ("Cơ quan chủ trì: …; hai việc này xong trước …")?"""

from __future__ import annotations

import re
from dataclasses import replace

from docgen.extract.assigning import bare_label
from docgen.extract.drafts import AssignmentLine, Draft, Keys
from docgen.extract.joining import Joining
from docgen.extract.said import Said
from docgen.extract.shares import places, read_shares
from docgen.extract.words import ASSIGNS
from docgen.labels import BULLETS
from docgen.language.assignments import segments
from docgen.outline import Node
from docgen.text import fold

#: "Việc sửa nhà" names a task of a group from this similarity on.
_NAMED = 0.15
_SHARE = re.compile(r"\s*\((?:các )?(?:việc|nhiệm vụ|mục|nội dung|phần)?\s*(?:số )?((?:\d+(?:\.\d+)*|[a-zđ])(?:\s*(?:,|và)\s*(?:\d+(?:\.\d+)*|[a-zđ]))*)\)")


def hear_lines(joining: Joining) -> None:
    """Let each line that only assigns reach the tasks that it names, or else its group."""
    lines = {line.node.index: line for line in joining.lines}
    closing = _closes_groups(joining, lines)
    for line in joining.lines:
        if _shared_out(joining, line, lines, closing):
            continue
        if line.keys:
            for keys, said in _by_agency(line):
                for draft in joining.named(keys, near=line.node):
                    joining.levels(draft).group += said.via("group")
            continue
        for draft in _group_above(joining, line, lines, closing):
            joining.levels(draft).group += line.said.via("group")


def _shared_out(joining: Joining, line: AssignmentLine, lines: dict[int, AssignmentLine], closing: bool) -> bool:
    """Whether the line tells the tasks of its group apart by their place, number or content, and each got its part."""
    shares = read_shares(line.node.text)
    if not shares:
        return False
    group = _group_above(joining, replace(line, count=None), lines, closing)
    nodes = list(dict.fromkeys(d.node.index for d in sorted(group, key=lambda d: d.node.index) if not d.head))
    units = [[d for d in group if d.node.index == index] for index in nodes]
    if len(units) == 1:
        units = [[d] for d in units[0]]
    reached = places(shares, [_called(unit) for unit in units], lambda words: _nearest_of(joining, words, units)) if units else None
    if reached is None or all(len(at) == len(units) for at in reached):
        return False
    node = line.node
    values = [(p, node.text[p.label : p.start]) for p in segments(node.text)] if not ASSIGNS.match(node.text) else []
    labels = [next((label for p, label in values if p.start < s.start < p.end), "") for s in shares]
    said = [joining.said_at(node, label + node.text[s.start : s.end], "group") for s, label in zip(shares, labels, strict=True)]
    heads = [d for d in group if d.head]
    for place, unit in enumerate([*units, heads] if heads else units):
        mine = [(at, one) for at, one in zip(reached, said, strict=True) if place in at or unit is heads]
        nearer = sum((one for at, one in mine if len(at) < len(units)), Said())
        for at, one in mine:
            if len(at) == len(units):  # what is said of all gives way to what is said of one
                nearer += Said(
                    () if nearer.leads or nearer.silent else one.leads, one.supporting, () if nearer.leads or nearer.silent else one.silent,
                    one.monitors, () if nearer.times else one.times, one.explicit, one.strong,
                )  # fmt: skip
        for draft in unit:
            joining.levels(draft).group += nearer.via("group")
    return True


def _called(unit: list[Draft]) -> frozenset[str]:
    """What a task is called in the plan: its number or letter."""
    node = unit[0].node
    return frozenset({str(node.value), node.key, node.key.rpartition(".")[2]} - {""}) if node.label and node.scheme not in BULLETS else frozenset()


def _nearest_of(joining: Joining, words: str, units: list[list[Draft]]) -> int | None:
    """The place of the unit that ``words`` are about."""
    scored = [max((joining.tasks.alike_to(words, d) for d in unit), default=0.0) for unit in units]
    best = max(scored, default=0.0)
    return scored.index(best) if best >= _NAMED else None


def _group_above(joining: Joining, line: AssignmentLine, lines: dict[int, AssignmentLine], closing: bool) -> list[Draft]:
    """The tasks that an assignment line speaks for: its group, back to the block of lines before; ``closing`` is what :func:`_closes_groups` says."""
    node = line.node
    level, last = (node.parent, node) if not closes_list(joining, node) else (joining.outline.nodes[node.parent].parent, joining.outline.nodes[node.parent])
    while level >= 0 and (above := joining.outline.nodes[level]).parent >= 0 and bare_label(above.text):
        last, level = above, above.parent  # "b) Cơ quan thực hiện: / - Chủ trì: …"
    siblings = list(joining.outline.children(level))
    position = next(i for i, s in enumerate(siblings) if s.index == last.index) + (last is not node)
    before: list[Node] = []
    in_block = True
    for sibling in reversed(siblings[:position]):
        if sibling.index in lines:
            if in_block and not before:
                continue  # the lines right above belong to the same block
            break
        in_block = False
        if sibling.heading and not sibling.label and joining.outline.children(sibling.index):
            break
        before.append(sibling)
    drafts = [d for s in before for d in joining.at_or_below(s)]
    if any(not d.why_not for d in drafts):
        if line.count is not None and line.count < len({d.node.index for d in drafts}):
            nodes = sorted({d.node.index for d in drafts})[-line.count :]
            drafts = [d for d in drafts if d.node.index in nodes]
        else:
            # A head sentence above the group is introduced, not assigned, unless it stands alone.
            drafts += [d for d in joining.tasks.drafts if d.node.index == level and d.head]
            drafts += _beside(joining, node, level, before, lines)
        return drafts
    if node.parent < 0:
        return []
    parent = joining.outline.nodes[node.parent]
    own = joining.tasks.at(parent.index)
    if not own:
        # "1. Môi trường / Cơ quan chủ trì: … / - … / - …": the line stands above its group.
        after = siblings[position + 1 :]
        while after and after[0].index in lines:
            after = after[1:]
        stop = next((i for i, s in enumerate(after) if s.index in lines), len(after))
        following = [d for s in after[:stop] for d in joining.at_or_below(s)]
        if following:
            return following
    if node.label or any(d.head for d in own):
        return (own or joining.at_or_below(parent)) + (_beside(joining, node, node.parent, [], lines) if not any(d.head for d in own) else [])
    # A plain line right below a numbered task closes the group of its unassigned siblings.
    group = list(own)
    closing = closing and bool(own)
    for sibling in reversed([s for s in joining.outline.children(parent.parent) if s.index < parent.index]):
        below = joining.outline.children(sibling.index)
        rivals = [lines[n.index] for n in (sibling, *below) if n.index in lines]
        if any(not closing or rival.said.leads or not line.said.leads for rival in rivals) or sibling.scheme != parent.scheme:
            break
        listed = joining.at_or_below(sibling) if closing else joining.tasks.at(sibling.index)
        if not listed or (below and not closing):
            break
        if any(d.own.leads if line.said.leads else d.own.times for d in listed):
            continue
        group.extend(listed)
    return group


def _closes_groups(joining: Joining, lines: dict[int, AssignmentLine]) -> bool:
    """Whether plain lines that name leads stand below the last task of their group throughout the plan, whatever lines of times stand below the others."""
    naming = [line for line in lines.values() if line.said.leads and not line.keys and not line.node.label and line.node.parent >= 0]
    parents = [joining.outline.nodes[line.node.parent] for line in naming]
    numbered = [p for p in parents if p.label and p.scheme not in BULLETS and p.parent >= 0]
    groups = [[s for s in joining.outline.children(p.parent) if s.scheme == p.scheme] for p in numbered]
    several = [(p, group) for p, group in zip(numbered, groups, strict=True) if len(group) > 1]
    return len(several) > 1 and all(group[-1].index == p.index for p, group in several)


def _beside(joining: Joining, node: Node, level: int, before: list[Node], lines: dict[int, AssignmentLine]) -> list[Draft]:
    """The points a), b) in front of the last one, where a line with a mark of its own ("*") closes them all.

    Only where none of them says anything itself.
    """
    if node.scheme not in BULLETS or level < 0 or any(s.scheme == node.scheme for s in before):
        return []
    parent = joining.outline.nodes[level]
    beside = [s for s in joining.outline.children(parent.parent) if s.scheme == parent.scheme]
    if parent.scheme in BULLETS or parent.parent < 0 or not beside or beside[-1].index != parent.index:
        return []
    earlier = [n for s in beside[:-1] for n in (s, *joining.outline.below(s.index))]
    drafts = [d for s in beside[:-1] for d in joining.at_or_below(s)]
    silent = not any(n.index in lines for n in earlier) and not any(d.own.leads or d.own.times or d.row.anything for d in drafts)
    return drafts if silent and joining.outline.nodes[parent.parent].kind == parent.kind and parent.scheme not in {"roman", "upper", "part"} else []


def closes_list(joining: Joining, node: Node) -> bool:
    """Whether a line with a mark of its own below the last dash closes the list of dashes ("- …; - …; * Cơ quan chủ trì: …").

    A plan that puts such lines below other dashes as well assigns each task on its own.
    """
    parent = joining.outline.nodes[node.parent] if node.parent >= 0 else None
    if parent is None or node.scheme not in BULLETS or parent.scheme not in BULLETS:
        return False
    if node.scheme == "plus" and len(_list_of(joining, parent)) < 2:
        return False
    above = [joining.outline.nodes[one.node.parent] for one in joining.lines if one.node.parent >= 0 and one.node.scheme in BULLETS]
    return all(_list_of(joining, a)[-1].index == a.index for a in above if a.scheme in BULLETS)


def _list_of(joining: Joining, node: Node) -> list[Node]:
    return [s for s in joining.outline.children(node.parent) if s.scheme == node.scheme]


def _by_agency(line: AssignmentLine) -> list[tuple[Keys, Said]]:
    """What the line says of which numbers, anywhere in the plan: "Phòng A (việc 1), Phòng B (việc 2)" gives each agency its own."""
    out: list[tuple[Keys, Said]] = []
    rest = []
    for mention in line.said.leads:
        at = line.node.text.find(mention.quote.text)
        match = _SHARE.match(fold(line.node.text), at + len(mention.quote.text)) if at >= 0 else None
        if match:
            out.append((((tuple(re.findall(r"\d+(?:\.\d+)*|(?<![a-zà-ỹđ])[a-zđ](?![a-zà-ỹđ])", match[1])), ()),), Said(leads=(mention,), strong=True)))
        else:
            rest.append(mention)
    said = line.said
    keys = tuple(k for k in line.keys if k[0]) if not out else line.keys[:1]
    out.append((keys, Said(tuple(rest), said.supporting, said.silent, said.monitors, said.times, said.explicit, said.strong)))
    return out
