"""Which lines does a table leave out that a reader sees all the same?

Borders drawn dash by dash or dot by dot, cells told by their shade, sides that stay open, a row or a
merged cell that the page's end leaves open: what is missing is added, so that the table finder sees whole tables.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from docgen.read.pdf_sheet import Area, Point, Rule, distinct

SNAP = 3.0
"""Points within which lines count as one (pdfplumber's default)."""

DOT_GAP = 4.5
"""Points from one dot of a dotted line to the next, at most."""

MANY = 300
"""Rules from which short pieces are joined first: borders of dashes are thousands of them."""


def whole_rules(rules: Sequence[Rule]) -> list[Rule]:
    """``rules`` with the pieces of dashed lines joined: what lies on one line, less than three points apart."""
    found: list[Rule] = []
    lines: dict[tuple[bool, int], list[Rule]] = defaultdict(list)
    for rule in rules:
        lines[rule.horizontal, round((rule.top if rule.horizontal else rule.x0) * 10)].append(rule)
    for (flat, _), pieces in lines.items():
        pieces.sort(key=lambda r: r.x0 if flat else r.top)
        last = pieces[0]
        for rule in pieces[1:]:
            if flat and rule.x0 <= last.x1 + SNAP:
                last = last._replace(x1=max(last.x1, rule.x1))
            elif not flat and rule.top <= last.bottom + SNAP:
                last = last._replace(bottom=max(last.bottom, rule.bottom))
            else:
                found.append(last)
                last = rule
        found.append(last)
    return found


def dotted_rules(dots: Sequence[Point]) -> list[Rule]:
    """The lines that ten dots or more in a row make."""
    found: list[Rule] = []
    for flat in (True, False):
        rows: dict[int, list[Point]] = defaultdict(list)
        for x, y in dots:
            along, across = (x, y) if flat else (y, x)
            rows[round(across * 4)].append((along, across))
        for row in rows.values():
            row.sort()
            start = 0
            for i in range(1, len(row) + 1):
                if i < len(row) and row[i][0] - row[i - 1][0] <= DOT_GAP:
                    continue
                if i - start >= 10 and row[i - 1][0] - row[start][0] >= 10:
                    a, b, level = row[start][0], row[i - 1][0], row[start][1]
                    half = (b - a) / (i - 1 - start) / 2  # the line goes on to where the next dot would begin
                    a, b = a - half, b + half
                    found.append(Rule(a, level, b, level) if flat else Rule(level, a, level, b))
                start = i
    return found


def stacked_fills(fills: Sequence[Area]) -> list[Rule]:
    """The outlines of coloured areas that lie one under the other: cells; a shaded row alone is none."""
    found: list[Rule] = []
    if len(fills) > 10 * MANY:
        return found  # a drawing
    tops = sorted((top, x0, x1) for x0, top, x1, _ in fills)
    levels = [top for top, _, _ in tops]
    ends = sorted((bottom, x0, x1) for x0, _, x1, bottom in fills)
    lows = [bottom for bottom, _, _ in ends]

    def near(values: list[float], items: list[tuple[float, float, float]], level: float, x0: float, x1: float) -> bool:
        for at in range(bisect_left(values, level - SNAP), len(items)):
            y, a, b = items[at]
            if y > level + SNAP:
                return False
            if min(b, x1) - max(a, x0) > 5:
                return True
        return False

    for x0, top, x1, bottom in fills:
        if near(levels, tops, bottom, x0, x1) or near(lows, ends, top, x0, x1):
            found += [Rule(x0, top, x1, top), Rule(x0, bottom, x1, bottom), Rule(x0, top, x0, bottom), Rule(x1, top, x1, bottom)]
    return found


def shaded_columns(fills: Sequence[Area]) -> tuple[float, ...]:
    """Where coloured areas meet side by side, at the same place in at least two rows."""
    rights = {(round(x1), round(top)) for _, top, x1, _ in fills}
    meets: dict[int, set[int]] = defaultdict(set)
    for x0, top, _, _ in fills:
        if any((round(x0) + d, round(top)) in rights for d in (-1, 0, 1, 2)):
            meets[round(x0)].add(round(top))
    return tuple(sorted(float(x) for x, rows in meets.items() if len(rows) > 1))


def open_sides(rules: Sequence[Rule]) -> list[Rule]:
    """The left and right sides that a table doesn't draw: where its lying lines end together, with upright ones between them."""
    upright = [rule for rule in rules if not rule.horizontal and rule.bottom - rule.top > 6]
    flat = [rule for rule in rules if rule.horizontal and rule.x1 - rule.x0 > 60]
    if len(upright) > MANY * 4 or len(flat) > MANY * 4:
        return []
    added: list[Rule] = []
    for group in same_ends(flat):
        left, right = group[0].x0, group[0].x1
        between = [rule for rule in upright if left + 2 * SNAP < rule.x0 < right - 2 * SNAP]
        for run in _connected(group, between):
            top, bottom = run[0].top, run[-1].top
            inner = [r for r in between if r.bottom > top + SNAP and r.top < bottom - SNAP]
            if not inner:
                continue
            top, bottom = min(top, min(r.top for r in inner)), max(bottom, max(r.bottom for r in inner))
            for x in (left, right):
                drawn = sum(max(0.0, min(r.bottom, bottom) - max(r.top, top)) for r in upright if abs(r.x0 - x) <= SNAP)
                if drawn < 0.2 * (bottom - top):
                    added.append(Rule(x, top, x, bottom))
    return added


def same_ends(flat: Iterable[Rule]) -> list[list[Rule]]:
    """Lying lines that begin and end together, each group from top to bottom; at least two."""
    groups: list[list[Rule]] = []
    for rule in sorted(flat, key=lambda r: (round(r.x0 / SNAP), round(r.x1 / SNAP), r.top)):
        group = next((g for g in reversed(groups[-6:]) if abs(g[0].x0 - rule.x0) <= SNAP and abs(g[0].x1 - rule.x1) <= SNAP), None)
        if group is None:
            groups.append([rule])
        else:
            group.append(rule)
    return [sorted(group, key=lambda r: r.top) for group in groups if len(group) > 1]


def _connected(group: Sequence[Rule], between: Sequence[Rule]) -> list[list[Rule]]:
    """``group`` cut where nothing upright leads from a line to the next, unless that is one row only."""
    runs = [[group[0]]]
    for a, b in pairwise(group):
        if b.top - a.top < 40 or any(r.top <= a.top + SNAP and r.bottom >= b.top - SNAP for r in between):
            runs[-1].append(b)
        else:
            runs.append([b])
    return [run for run in runs if len(run) > 1]


def closing_lines(rules: Sequence[Rule], most: int) -> list[Rule]:
    """Lying lines where upright ones end together and nothing, or only a part, closes them."""
    upright = [rule for rule in rules if not rule.horizontal and rule.bottom - rule.top > 6]
    flat = [rule for rule in rules if rule.horizontal]
    if len(upright) > most or len(flat) > most:
        return []
    added: list[Rule] = []
    ends = sorted((y, rule.x0) for rule in upright for y in (rule.top, rule.bottom))
    at = 0
    while at < len(ends):
        stop = at
        while stop < len(ends) and ends[stop][0] - ends[at][0] <= SNAP:
            stop += 1
        level = sum(y for y, _ in ends[at:stop]) / (stop - at)
        added += _closing_at(level, distinct((x for _, x in ends[at:stop]), 1.0), upright, flat)
        at = stop
    return added


def _closing_at(level: float, xs: list[float], upright: Sequence[Rule], flat: Sequence[Rule]) -> list[Rule]:
    """The line that is missing at one level, where the upright lines at ``xs`` end."""
    here = [rule for rule in flat if abs(rule.top - level) <= SNAP]
    crossing = [rule.x0 for rule in upright if rule.top < level - SNAP and rule.bottom > level + SNAP]
    if len(xs) >= 3 and not any(rule.x0 < xs[-1] - SNAP and rule.x1 > xs[0] + SNAP for rule in here):
        if any(xs[0] <= x <= xs[-1] for x in crossing):
            return []
        # a row whose cells are merged to one: the line runs on to the table's sides
        reach = _beside(level, xs, crossing, upright)
        return [Rule(reach[0], level, reach[1], level)]
    if not 3 <= len(xs) <= 60 or not here:
        return []
    added = []
    for a, b in pairwise(xs):
        covered = any(rule.x0 < b - SNAP and rule.x1 > a + SNAP for rule in here)
        if covered or any(a < x < b for x in crossing) or b - a < 6:
            continue
        both = [[r for r in upright if abs(r.x0 - x) <= SNAP] for x in (a, b)]
        below = all(any(abs(r.top - level) <= SNAP for r in side) for side in both)
        above = all(any(abs(r.bottom - level) <= SNAP for r in side) for side in both)
        spans = any(rule.x0 < a + SNAP and rule.x1 > b - SNAP and abs(rule.top - level) > SNAP for rule in flat)
        parts = [rule for rule in here if abs(rule.x1 - a) <= SNAP or abs(rule.x0 - b) <= SNAP]
        if above != below and spans and parts:
            added.append(Rule(a, level, b, level))
    return added


def _beside(level: float, xs: list[float], crossing: Sequence[float], upright: Sequence[Rule]) -> tuple[float, float]:
    """How far a closing line reaches: to the sides of the table, if those run on past it."""
    if not crossing:
        return xs[0], xs[-1]
    low = max((r.top for r in upright if r.bottom < level + SNAP and r.x0 in xs), default=level)
    high = min((r.bottom for r in upright if r.top > level - SNAP and r.x0 in xs), default=level)
    near = [r for r in upright if r.x0 in crossing and (r.top <= low + SNAP or r.bottom >= high - SNAP)]
    return min([xs[0], *(r.x0 for r in near)]), max([xs[-1], *(r.x0 for r in near)])
