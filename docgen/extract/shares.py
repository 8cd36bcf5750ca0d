"""Which tasks of its group does each clause of an assignment line speak for?

"Việc thứ nhất do Phòng A chủ trì, xong trước 30/6; các việc còn lại trong năm 2025": the first task, then the others.
A task is named by its place ("thứ hai", "hai việc sau", "cả hai việc"), as what is left ("các việc còn lại"), or by its
content ("việc sửa nhà do …").
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass
from typing import Literal

from docgen.labels import COUNTS
from docgen.text import fold

_ORDINALS = {**COUNTS, "nhất": 1, "nhì": 2, "tư": 4}
_WORK = r"(?:việc|nhiệm vụ|nội dung|công việc|phần việc|ý|gạch đầu dòng|điểm|đầu việc)"
_ORDINAL = rf"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}|\d{{1,2}})"
_NTH = re.compile(rf"\b{_WORK} thứ (?P<first>{_ORDINAL})(?P<more>(?:\s*(?:,|và|đến)\s*(?:{_WORK} )?(?:thứ )?{_ORDINAL}\b(?! (?:việc|nhiệm vụ|nội dung)))*)")
_KEY = r"(?:\d{1,2}(?:\.\d{1,2})*|[a-hđ])(?![\d/a-zà-ỹđ]|\.\d)"
_BRACKETED = rf"(?:\({_KEY}\)|{_KEY})"
_NUMBERED = re.compile(rf"\b{_WORK} (?:số )?(?P<first>{_BRACKETED})(?P<more>(?:\s*(?:,|và|-|–|đến)\s*(?:{_WORK} )?{_BRACKETED})*)(?![\d/])")
_COUNTED = re.compile(rf"\b(?P<all>cả )?(?P<count>{'|'.join(COUNTS)}|\d{{1,2}}) {_WORK} (?P<side>đầu|trước|trên|sau|cuối|kế tiếp|tiếp theo|này|(?=\S))")
_ONE = re.compile(rf"\b{_WORK} (?P<side>đầu tiên|đầu|cuối cùng|cuối|sau cùng)\b")
_REST = re.compile(rf"\b{_WORK} (?:còn lại|khác)\b")
_CONTENT = re.compile(
    r"^\W*(?:[^:;.]{0,40}:\s*)?(?:riêng\s+)?(?:việc|nhiệm vụ|nội dung|phần việc|phần)\s+(?!thứ\b|này\b|trên\b|nêu\b|còn\b|khác\b|được\b|\d|của\b|do\b)"
    r"(?P<words>[^;:]{5,120}?),?\s+(?:do|giao|giao cho|thuộc|xong|hoàn thành|hoàn tất|kết thúc|kéo dài|làm xong|phải xong|thực hiện (?:trong|xong|hằng|hàng|thường)|trong|trước|đến hết|chậm nhất)\b"
)
_CUT = re.compile(rf"(?<=[.;])\s+|(?<=\)),\s+(?=[^()]*\(\s*(?:{_WORK}|mục)\s)|,\s*(?:còn\s+)?(?=(?:riêng\s+)?(?:các |những |cả )?(?:{'|'.join(COUNTS)} )?{_WORK} (?:thứ|còn lại|khác|đầu|cuối|sau|này|(?:số )?\d)\b)")

Target = tuple[int, ...] | Literal["all", "rest"] | str
"""The places of tasks (1 the first, negative from the end), all, the rest, or words of a task's content."""


@dataclass(frozen=True, slots=True)
class Share:
    """The clause ``start`` to ``end`` of a line, and what it speaks for."""

    start: int
    end: int
    target: Target = "all"
    content: bool = False
    keys: tuple[str, ...] = ()
    """The tasks' own numbers or letters ("nhiệm vụ 3", "điểm a"), where it names these."""

    @property
    def named(self) -> bool:
        """Whether it speaks for some tasks of the group, not all."""
        return self.target != "all" or bool(self.keys)


def read_shares(text: str) -> tuple[Share, ...]:
    """The clauses of an assignment line; empty if none of them tells one task of the group from others."""
    folded = fold(text)
    out: list[Share] = []
    start, carried = 0, False
    for end, after in [*((m.start(), m.end()) for m in _CUT.finditer(text)), (len(text), len(text))]:
        if folded[start:end].strip(" .;,"):
            share = _share(folded, start, end, out)
            if not share.named and carried and out and "cả " not in folded[start:end]:
                share = Share(start, end, out[-1].target, out[-1].content, out[-1].keys)  # "…; xong trước 30/6" goes on
            out.append(share)
            carried = not folded[start:end].rstrip().endswith(".")
        start = after
    return tuple(out) if any(share.named for share in out) else ()


def _share(folded: str, start: int, end: int, before: Sequence[Share]) -> Share:
    part = folded[start:end]
    places = [value for match in _NTH.finditer(part) for value in _ordinals(match)]
    if places:
        return Share(start, end, tuple(dict.fromkeys(places)))
    if match := _NUMBERED.search(part):
        return Share(start, end, keys=tuple(dict.fromkeys(_listed_keys(match))))
    if _REST.search(part):
        return Share(start, end, "rest")
    if match := _COUNTED.search(part):
        count = COUNTS.get(match["count"]) or int(match["count"])
        side = match["side"]
        named = [p for share in before if isinstance(share.target, tuple) for p in share.target]
        if side in {"này", "trên"} and len(named) >= count and not match["all"]:
            return Share(start, end, tuple(named[-count:]))
        if side in {"đầu", "trước"}:
            return Share(start, end, tuple(range(1, count + 1)))
        if side in {"sau", "cuối", "kế tiếp", "tiếp theo"}:
            return Share(start, end, tuple(range(-count, 0)))
        return Share(start, end, "all")
    if match := _ONE.search(part):
        return Share(start, end, (1,) if match["side"].startswith("đầu") else (-1,))
    if (match := _CONTENT.match(part)) and len(match["words"].split()) > 1:
        return Share(start, end, match["words"], content=True)
    return Share(start, end, "all")


def _ordinals(match: re.Match[str]) -> list[int]:
    said = [match["first"], *re.findall(rf"(?:thứ )?\b({_ORDINAL})\b", match["more"])]
    values = [_ORDINALS.get(word) or int(word) for word in said]
    if "đến" in match["more"] and len(values) == 2 and values[0] < values[1]:
        return list(range(values[0], values[1] + 1))
    return values


def _listed_keys(match: re.Match[str]) -> list[str]:
    said = [match["first"].strip("()"), *re.findall(_KEY, match["more"])]
    if re.search(r"đến|-|–", match["more"]) and len(said) == 2 and all(one.isdigit() for one in said) and int(said[0]) < int(said[1]):
        return [str(value) for value in range(int(said[0]), int(said[1]) + 1)]
    return said


def places(shares: Sequence[Share], labels: Sequence[Set[str]], nearest: Callable[[str], int | None]) -> tuple[frozenset[int], ...] | None:
    """For each share the places (from 0) of the tasks that it speaks for; None if it names one that isn't there.

    ``labels`` holds what each task is called in the plan ("2", "7.1", "a"); ``nearest`` gives the place of the task that some words are about, None if none is.
    """
    found: list[frozenset[int]] = []
    count = len(labels)
    for share in shares:
        if share.keys:
            if not set(share.keys) <= {name for names in labels for name in names}:
                return None
            found.append(frozenset(place for place, names in enumerate(labels) if names & set(share.keys)))
        elif isinstance(share.target, tuple):
            at = [p - 1 if p > 0 else count + p for p in share.target]
            if not all(0 <= p < count for p in at):
                return None
            found.append(frozenset(at))
        elif share.content:
            one = nearest(share.target)
            found.append(frozenset(range(count)) if one is None else frozenset({one}))
        else:
            found.append(frozenset(range(count)))
    named = frozenset(p for share, at in zip(shares, found, strict=True) if share.named and share.target != "rest" and len(at) < count for p in at)
    return tuple(at - named if share.target == "rest" else at for share, at in zip(shares, found, strict=True))
