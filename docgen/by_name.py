"""Which sections does a sentence name by their titles ("Lĩnh vực y tế do Phòng Y tế chủ trì", "nhiệm vụ “Huy động nguồn lực”")?"""

# ruff: noqa: E501  (a list of words or forms cut into short lines hides what it lacks)

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

from docgen.outline import Node, Outline
from docgen.sections import kind_of_title
from docgen.text import fold

#: What the key of a section named by its title begins with.
IS_NAME = "#node "
_GROUP = r"(?:nhóm nhiệm vụ|nhóm việc|nhóm nội dung|nhóm|nhiệm vụ|nội dung|công việc|phần việc|việc|lĩnh vực|mảng việc|mảng|khối|phần|công tác|chương trình|mục)"
#: What a title may leave out, or a sentence put before it.
_LEADIN = re.compile(rf"(?:(?:về|chính sách|{_GROUP})\s+)+(?=\S)")
_OWN_NOUN = re.compile(rf"{_GROUP}\s")
#: What stands before a section's name: a word for a group of tasks, or the beginning of a clause.
_BEFORE = re.compile(
    rf"(?:\b{_GROUP}\s+(?:(?:về|thuộc|trong|của|liên quan đến)\s+)?(?:(?:{_GROUP})\s+)*|(?:^|[;.:(\n]\s*|\),\s*)[\s\-+*•–]*(?:(?:các|những|toàn bộ)\s+)?(?:(?:về|đối với|riêng|với)\s+)?(?:(?:{_GROUP})\s+)*)[\"']?$"
)
#: What may follow it.
_AFTER = re.compile(
    r"[\"']?\s*(?:$|[(),.;:\-–\n]|(?:do|giao|giao cho|chủ trì|hoàn thành|hoàn tất|xong|phải|nêu|nói|kể|ghi|tại|trong|trên|này|thuộc|của|quy định|thực hiện|triển khai|kết thúc|trước|và|đến|năm|quý|tháng|từ|vào|hết|cuối|đầu|cơ bản|chậm nhất|được|thì|đều|sẽ|theo)(?![a-zà-ỹđ]))"
)
#: The word for a group that stands before the title and belongs to the name.
_NOUN = re.compile(rf"(?<![a-zà-ỹđ]){_GROUP}\s+(?:(?:về|{_GROUP})\s+)*[\"']?$")
_LISTED = re.compile(r"[\"']?\s*(?:,|và|;|,\s*và)\s*(?:(?:về|công tác|lĩnh vực|nội dung|nhiệm vụ)\s+)?[\"']?$")
#: "Y tế, chăm sóc sức khỏe" is "nhóm y tế" too.
_SHORTENED = re.compile(r"([^,;:.]{4,}?)(?:,| và | - )")
#: With more titles than this, nobody calls sections by them.
_MOST = 400
#: A title of more words is a sentence.
_LONGEST = 14


@dataclass(frozen=True, slots=True)
class Name:
    """The words ``start`` to ``end`` of a text that are a section's title: ``key`` for :func:`docgen.references.resolve`."""

    key: str
    start: int
    end: int


class Names:
    """The titles of an outline's sections with tasks below them, and where texts say them."""

    def __init__(self, outline: Outline, kinds: Set[str]) -> None:
        listed: dict[str, list[int]] = {}
        for node in outline.nodes:
            if node.kind in kinds and node.table is None and node.text and outline.children(node.index):
                for title in _called(node):
                    listed.setdefault(title, []).append(node.index)
        #: A title that several sections bear names none of them; its first words name it if no other section's hold them.
        self._nodes = {title: indices[0] for title, indices in listed.items() if len(indices) == 1} if len(listed) <= _MOST else {}
        for title, index in list(self._nodes.items()):
            short = _SHORTENED.match(title)
            if short and " " in short[1] and short[1] not in self._nodes and not _says_nothing(short[1]) and sum(short[1] in other for other in listed) == sum(title in other for other in listed):
                self._nodes[short[1]] = index
        #: What a title begins or ends with names its section behind a word for a group: "mảng nguồn lực", "nhóm bảo hiểm".
        self._pieces = _pieces(self._nodes, listed) if self._nodes else {}
        alternatives = "|".join(re.escape(title) for title in sorted({**self._pieces, **self._nodes}, key=len, reverse=True))
        self._any = re.compile(rf"(?<![a-zà-ỹđ\d])(?:{alternatives})(?![a-zà-ỹđ\d])") if self._nodes else None

    def titled(self, text: str) -> str:
        """The key of the section whose title ``text`` is, as a table's cell may say it; "" where it is none."""
        found = next((self._nodes[one] for one in _shorter(_bare(text)) if one in self._nodes), None)
        return "" if found is None else f"{IS_NAME}{found}"

    def find(self, text: str) -> tuple[Name, ...]:
        """The sections that ``text`` names, in order."""
        if self._any is None:
            return ()
        folded = fold(text)
        found: list[Name] = []
        for match in self._any.finditer(folded):
            if not _AFTER.match(folded, match.end()):
                continue
            if match[0] not in self._nodes:
                noun = _NOUN.search(folded, max(0, match.start() - 60), match.start())
                if noun and _GROUPS_TASKS.match(folded, noun.start()):
                    found.append(Name(f"{IS_NAME}{self._pieces[match[0]]}", noun.start(), match.end()))
                continue
            listed = bool(found) and _LISTED.fullmatch(folded, found[-1].end, match.start())
            if listed or _OWN_NOUN.match(match[0]) or _BEFORE.search(folded, max(0, match.start() - 60), match.start()):
                noun = _NOUN.search(folded, max(0, match.start() - 60), match.start())
                found.append(Name(f"{IS_NAME}{self._nodes[match[0]]}", noun.start() if noun else match.start(), match.end()))
        return tuple(found)


#: The words behind which a piece of a title names its section.
_GROUPS_TASKS = re.compile(r"(?:nhóm|lĩnh vực|mảng|khối|phần|công tác)\b")
#: So many syllables has such a piece; these are no section's own.
_PIECE = (2, 4)
_ANYBODYS = frozenset(
    (
        *("xã hội", "nhân dân", "địa phương", "chính sách", "thực hiện", "an sinh xã hội", "chính sách xã hội", "nhiệm vụ", "công tác", "giải pháp"),
        *("quản lý", "hỗ trợ", "phát triển", "nâng cao", "thực hiện chính sách"),
    )
)


def _pieces(titles: Mapping[str, int], listed: Mapping[str, list[int]]) -> dict[str, int]:
    """What titles begin or end with that no other section's title holds, each with its section."""
    held: dict[str, set[int]] = {}  # by which sections' titles some syllables in a row are held
    for title, places in listed.items():
        for piece in _in_a_row(title):
            held.setdefault(piece, set()).update(places)
    out: dict[str, int] = {}
    for title, index in titles.items():
        for piece in _in_a_row(title):
            at_an_end = title.startswith(piece) or title.endswith(piece)
            if at_an_end and piece != title and piece not in titles and piece not in _ANYBODYS and held[piece] == {index}:
                out[piece] = index
    return out


def _in_a_row(title: str) -> set[str]:
    """The pieces of a title of as many syllables as name a section, without commas inside."""
    out = set()
    for part in re.split(r"[,;:]\s*|\s-\s", title):
        words = part.split()
        out |= {" ".join(words[at : at + size]) for size in range(_PIECE[0], _PIECE[1] + 1) for at in range(len(words) - size + 1)}
    return out


def _called(node: Node) -> list[str]:
    """What a section may be called: its title, without what stands in brackets, and without a leading "Về", "Lĩnh vực"."""
    title = _bare(node.text)
    if len(title) < 4 or len(title.split()) > _LONGEST or re.search(r"[;:.]\s", title):
        return []
    if _says_nothing(title):
        return []
    return [one for one in _shorter(title) if len(one) >= 4]


def _shorter(title: str) -> tuple[str, ...]:
    """A title, without "về" in front, and without the words for a group: "về lĩnh vực y tế", "lĩnh vực y tế", "y tế"."""
    return tuple(dict.fromkeys((title, title.removeprefix("về "), _LEADIN.sub("", title, count=1))))


def _says_nothing(title: str) -> bool:
    """Whether a title is that of a kind of section ("Nhiệm vụ và giải pháp")."""
    return kind_of_title(title) is not None and len(title.split()) < 5


def _bare(title: str) -> str:
    return re.sub(r"\s*\([^()]*\)", "", fold(title)).strip(" .:;,-\"'")


def node_named(outline: Outline, key: str) -> Node:
    """The section that the key of a :class:`Name` stands for."""
    return outline.nodes[int(key.removeprefix(IS_NAME))]
