"""Which tasks does a sentence name by their place in a list ("hai nhiệm vụ đầu của nhóm II", "gạch đầu dòng thứ ba", "các việc còn lại của nhóm I")?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeVar

from docgen.labels import BULLETS, COUNTS, ORDINALS
from docgen.outline import Node, Outline

_One = TypeVar("_One")

_COUNT = rf"{'|'.join(COUNTS)}|0?\d"
_LATER = "hai|ba|tư|năm|sáu|bảy|tám|chín|mười"
_NTH = rf"nhất|{_LATER}"
_NTH_OF_MANY = rf"mười (?:một|hai|ba|bốn|lăm)|{_NTH}"
#: What has a place in a list; dashes and points have no number of their own.
_POINT = r"gạch đầu dòng|ý"
_THING = rf"nhiệm vụ|công việc|phần việc|đầu việc|việc|nội dung|{_POINT}"
_FIRST = r"đầu tiên|mở đầu|đầu(?! (?:tư|mối|vào|ra|năm|quý|tháng|nhiệm kỳ|kỳ|dòng|tiên))"
_LAST = r"cuối cùng|cuối(?! (?:năm|quý|tháng|nhiệm kỳ|kỳ|cùng))"
_OF = r"(?:,?\s+(?:của|thuộc|trong|ở|tại)\s+(?P<of>(?:các )?(?:nhóm nhiệm vụ|nhóm nội dung|nhóm việc|nhóm|mục|phần|khối|khoản|điểm|lĩnh vực)\s+(?:số\s+)?(?P<key>[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})?|[a-hđ])(?![a-zà-ỹđ])|(?:nhóm|mục|phần|khối)\s+(?:này|đó|trên)))?"
_PLACES = tuple(
    (kind, re.compile(rf"(?<![a-zà-ỹđ]){pattern}(?![a-zà-ỹđ]){_OF}"))
    for kind, pattern in (
        ("first", rf"(?:(?P<count>{_COUNT})\s+)?(?:{_THING})\s+(?:{_FIRST})"),
        ("last", rf"(?:(?P<count>{_COUNT})\s+)?(?:{_THING})\s+(?:{_LAST})"),
        ("first", rf"(?:{_POINT})\s+(?:trên|trước)"),
        ("last", rf"(?:{_POINT})\s+(?:dưới|sau)"),
        ("last", r"(?:nhiệm vụ|việc|nội dung)\s+(?P<loose>sau)(?=\s+(?:do|giao|thuộc)\b)"),
        ("rest", rf"(?:(?P<count>{_COUNT})\s+)?(?:{_THING})\s+(?:còn lại|khác)"),
        ("nth", rf"(?:{_POINT})\s+thứ\s+(?P<nth>{_NTH_OF_MANY})(?P<more>(?:\s*(?:,|và)\s*(?:thứ\s+)?(?:{_LATER})(?![a-zà-ỹđ]))*)"),
        ("nth", rf"(?:nhiệm vụ|công việc|phần việc|việc|nội dung)\s+thứ\s+(?P<nth>{_NTH})(?P<more>)"),
        ("all", rf"(?:cả|toàn bộ)\s+(?P<count>{_COUNT})\s+(?:{_THING})(?!\s+(?:số\s+)?(?:[\divx(]|này|trên|đầu|cuối|còn))"),
    )
)
_HINTS = ("thứ", "đầu", "cuối", "còn lại", "khác", "ý ", "cả ", "toàn bộ")
_WORD = re.compile(_NTH_OF_MANY)


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a list: ``key`` is "#1" (the first), "#-2:" (the last two), "#:2" (the first two), "#=2" (both), "#rest"; ``within`` as of references."""

    key: str
    within: tuple[str, ...]
    start: int
    end: int
    loose: bool = False
    """Whether the words mean a place only among tasks named right before ("việc đầu …, việc sau …")."""


@lru_cache(maxsize=4096)
def find_places(folded: str) -> tuple[Place, ...]:
    """The places that a folded text names, in order, none inside another.

    "Của nhóm này" means the group that was named before.
    """
    if not any(word in folded for word in _HINTS):
        return ()
    found: list[Place] = []
    for kind, pattern in _PLACES:
        for match in pattern.finditer(folded):
            told = match.groupdict("")
            key = told["key"] or (_group_before(folded[: match.start()]) if told["of"] else "")
            if not key and told["of"]:
                continue
            group = told["of"].removeprefix("các ").split(" ")[0]
            key = f"{group} {key}" if key and (group == "nhóm" or (group == "phần" and not re.fullmatch("[ivx]+", key))) else key
            counted = told.get("count") or "1"
            count = int(counted) if counted.isdecimal() else COUNTS[counted]
            loose = not key and _loose(kind, match[0], told)
            words = [told["nth"], *_WORD.findall(told["more"])] if kind == "nth" else [""]
            found += [Place(_key(kind, count, word), (key,) if key else (), match.start(), match.end(), loose) for word in words]
    found.sort(key=lambda p: (p.start, -p.end))
    out: list[Place] = []
    for place in found:
        if not out or place.start >= out[-1].end or (place.start, place.end) == (out[-1].start, out[-1].end):
            out.append(place)
    return tuple(out)


def _loose(kind: str, words: str, told: dict[str, str]) -> bool:
    """Whether a place of which no group is told may be other words, or means what was named right before."""
    if kind in {"first", "last", "all"}:
        return bool(told.get("loose")) or not (re.search(_POINT, words) or (kind != "all" and told.get("count")))
    return kind == "rest" or not re.match(_POINT, words)


def _key(kind: str, count: int, word: str) -> str:
    return {"first": f"#:{count}", "last": f"#-{count}:", "nth": f"#{ORDINALS.get(word, 0)}", "all": f"#={count}"}.get(kind, f"#{kind}")


def _group_before(folded: str) -> str:
    """The group that "nhóm này" means: the last one named."""
    named = re.findall(r"(?:nhóm|mục|phần|khối)\s+(?:số\s+)?([ivx]{1,5}|\d{1,2}|[a-hđ])(?![a-zà-ỹđ])", folded)
    return named[-1] if named else ""


def among_keys(keys: Sequence[str], place: str) -> tuple[str, ...]:
    """Of ``keys`` those at a place."""
    return tuple(_picked(keys, place))


def _picked(listed: Sequence[_One], key: str) -> Sequence[_One]:
    if key == "#rest":
        return listed
    if key.startswith("#="):
        return listed if len(listed) == int(key[2:]) else ()
    first, colon, last = key[1:].partition(":")
    if colon:
        count = abs(int(first or last))
        return (listed[-count:] if first else listed[:count]) if count <= len(listed) else ()
    return listed[int(first) - 1 : int(first)] if int(first) else ()


def by_place(outline: Outline, key: str, above: Sequence[Node], kinds: frozenset[str], near: Node | None) -> list[Node]:
    """The nodes at a place: of the list below each of ``above``, else of the one list of the task part or the one ``near`` stands in."""
    lists = [_list_below(outline, node, kinds) for node in above] if above else [_only_list(outline, kinds, near)]
    return [node for nodes in lists for node in _picked(nodes, key)]


def _list_below(outline: Outline, node: Node, kinds: frozenset[str]) -> list[Node]:
    """The labelled lines right below a node, of the scheme that most of them have."""
    listed = [child for child in outline.children(node.index) if child.label and child.kind in kinds]
    schemes = [child.scheme for child in listed]
    common = max(schemes, key=schemes.count, default="")
    return [child for child in listed if child.scheme == common]


def _only_list(outline: Outline, kinds: frozenset[str], near: Node | None) -> list[Node]:
    """The list that ``near`` closes, or the plan's only list of numbered tasks; nothing where there are several."""
    if near is not None and near.kind in kinds:
        level = near.parent
        while level >= 0:
            before = [child for child in _list_below(outline, outline.nodes[level], kinds) if child.index < near.index]
            if before:
                return before
            level = outline.nodes[level].parent
        return []
    tops = [node for node in outline.nodes if node.parent < 0 and node.kind == "tasks" and outline.children(node.index)]
    listed = [_list_below(outline, node, kinds) for node in tops]
    if len(listed) != 1 or any(child.scheme in BULLETS or outline.children(child.index) for child in listed[0]):
        return []
    return listed[0]
