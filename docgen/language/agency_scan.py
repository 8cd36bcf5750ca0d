"""What do all steps share that look for agencies in a text?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from docgen.agencies import Level, Reading, Register, Tail, folded
from docgen.language.agency_patterns import WORD_BEGINS
from docgen.model import AgencyRef, Submitter

_PIECE_BEGIN = re.compile(r"(?:[;,:\n/&+(\[•*-]|\bvà|\d[.)]|\b[a-zđ]\)|giao|đề nghị|yêu cầu|do)\s*$")
_PIECE_END = re.compile(r"\s*(?:$|[;,:.\n/&+()\]•*-]|và\b|chủ trì|phối hợp|thực hiện|tham mưu)")
_CONTEXT_AFTER = re.compile(
    r"\s*,?\s*(?:là\s+(?:cơ\s+quan|đơn\s+vị)|được\s+giao|có\s+trách\s+nhiệm|chịu\s+trách\s+nhiệm|chủ\s+trì|phối\s+hợp|tham\s+mưu|làm\s+đầu\s+mối|theo\s+dõi|đôn\s+đốc|tổng\s+hợp)"
)
_CONTEXT_BEFORE = re.compile(rf"{WORD_BEGINS}(?:giao|do|đề\s+nghị|yêu\s+cầu|phối\s+hợp\s+(?:với|cùng)|cùng\s+với|cơ\s+quan|chỉ\s+đạo)\s+$")


@dataclass(frozen=True, slots=True)
class AgencySpan:
    """An agency named in a text: the words ``text[start:end]`` and what they mean."""

    start: int
    end: int
    ref: AgencyRef


class Scan:
    """A text, who writes it and when, and the ``spans`` found so far; ``listed`` where it consists of agencies."""

    __slots__ = ("caucus", "department", "level", "listed", "low", "on", "register", "spans", "text")

    def __init__(self, text: str, register: Register, home: Submitter | None, on: date | None, *, listed: bool) -> None:
        self.text, self.low = text, folded(text)
        self.register, self.on, self.listed = register, on, listed
        self.level = home_level(home)
        self.department = home.name if home is not None and home.kind == "department" else ""
        self.caucus = home.name if home is not None and home.kind == "city-caucus" else ""
        self.spans: list[AgencySpan] = []

    def add(self, start: int, end: int, ref: AgencyRef) -> None:
        """Remember that the words from ``start`` to ``end`` name an agency."""
        while end > start and self.text[end - 1] in " ,;\n":
            end -= 1
        self.spans.append(AgencySpan(start, end, ref))

    def read(self, at: int, *head: str) -> Reading | None:
        """What the register knows by the words at ``at``, behind the words ``head`` that stand elsewhere ("các phòng: Y tế, Nội vụ")."""
        return self.register.read(self.text, self.low, at, self.on, self.level, self.register.node(*head) if head else None)

    def tail(self, at: int) -> Tail:
        """The level and the territory that a name ending at ``at`` is given."""
        return self.register.read_tail(self.text, self.low, at, party=True)

    def written(self, start: int, end: int) -> str:
        """The words from ``start`` to ``end``, without line breaks."""
        return re.sub(r"\s+", " ", self.text[start:end]).strip()

    def capital(self, at: int) -> bool:
        """Whether the word at ``at`` is written large."""
        return self.text[at : at + 1].isupper()

    def piece_starts(self, at: int) -> bool:
        """Whether a piece of a list begins at ``at``."""
        before = self.low[max(0, at - 24) : at]
        return not before.strip() or bool(_PIECE_BEGIN.search(before))

    def piece_ends(self, at: int) -> bool:
        """Whether a piece of a list ends at ``at``."""
        return bool(_PIECE_END.match(self.low, at))

    def acts(self, end: int) -> bool:
        """Whether whoever is named up to ``end`` is said to do something."""
        return _CONTEXT_AFTER.match(self.low, end) is not None

    def somebody(self, start: int, end: int) -> bool:
        """Whether the words around a name say that it is a body's: who does something, or is told to."""
        return self.acts(end) or _CONTEXT_BEFORE.search(self.low[max(0, start - 20) : start]) is not None


def home_level(home: Submitter | None) -> Level:
    """Level, level word and side (Party or state) that a submitter's plan speaks from."""
    if home is None or home.kind == "unknown":
        return Level()
    name = folded(home.name)
    if home.kind == "district":
        word = home.level_word or ("huyện" if "huyện" in name else "quận")
        return Level("district", word, party=bool(re.search(r"(?:quận|huyện) ủy|đảng bộ", name)))
    if home.kind in {"department", "city-caucus"}:
        return Level("city", "thành phố", party="đảng" in name)
    if re.search(r"phường|\bxã (?!hội)|thị trấn", name):
        return Level("ward", "xã" if re.search(r"\bxã (?!hội)", name) else "phường", party="đảng ủy" in name)
    if re.search(r"quận|huyện", name):
        return Level("district", "huyện" if "huyện" in name else "quận", party="ủy" in name)
    if "tỉnh" in name:
        return Level("city", "tỉnh", party="tỉnh ủy" in name)
    return Level("city", "thành phố", party="thành ủy" in name) if re.search(r"thành|sở", name) else Level()
