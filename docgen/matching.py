"""Which area and sub-tasks does a text address, and do two texts speak of the same thing?

Areas come from plugins: their phrases, and where a plugin ships one, a word
model trained on labelled sentences.  This module knows no area.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from docgen.model import Area, Topic, TopicModel, Topics
from docgen.text import fold

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"[a-zà-ỹđ]+|\d+(?:[./]\d+)*")
_STOP = frozenset(
    (  # noqa: SIM905  (words read better as words)
        "và của các cho theo trong trên tại với những được là để đến từ về do này đó có không khi ở một vào ra đã sẽ phải bằng "
        "nhằm như cùng cũng hoặc hay thì mà nếu việc thực hiện tổ chức triển khai tiếp tục tăng cường đẩy mạnh nâng cao hiệu quả "
        "quận huyện phường xã thành phố địa bàn công tác đơn vị cơ quan liên quan kế hoạch nội dung nhiệm vụ năm ngày tháng quý "
        "hoàn thành trước chủ trì phối hợp tham mưu ubnd ủy ban nhân dân phòng sở ban ngành số lượng đảm bảo bảo đảm đầy đủ kịp "
        "thời"
    ).split()
)


def words(text: str) -> list[str]:
    """The syllables of ``text``, folded."""
    return _WORD.findall(fold(text))


@lru_cache(maxsize=8192)
def _vector(text: str) -> dict[str, float]:
    """Syllables and pairs of syllables, stop syllables left out of the singles."""
    listed = words(text)
    telling = [one not in _STOP for one in listed]
    counts: dict[str, float] = defaultdict(float)
    for one, tells in zip(listed, telling, strict=True):
        if tells and not one.isdigit():
            counts[one] += 0.4
    for one, two, first, second in zip(listed, listed[1:], telling, telling[1:], strict=False):
        if first or second:
            counts[f"{one} {two}"] += 1.0 if first and second else 0.3
    return {k: 1 + math.log(v) if v > 1 else v for k, v in counts.items()}


@dataclass(frozen=True, slots=True)
class Similarity:
    """Cosine similarity of texts, with rare words weighing more, over one plan's texts."""

    weights: dict[str, float]
    cache: dict[str, tuple[dict[str, float], float]] = field(default_factory=dict, compare=False)

    @classmethod
    def over(cls, texts: Iterable[str]) -> Similarity:
        """Weigh words by how few of ``texts`` hold them."""
        seen: Counter[str] = Counter()
        count = 0
        for text in texts:
            seen.update(set(_vector(text)))
            count += 1
        return cls({w: math.log(1 + count / n) for w, n in seen.items()})

    def weighed(self, text: str) -> tuple[dict[str, float], float]:
        """The weights of the words of ``text``, and their length as a vector."""
        if text not in self.cache:
            vector = {w: v * self.weights.get(w, 3.0) for w, v in _vector(text).items()}
            self.cache[text] = (vector, math.sqrt(sum(v * v for v in vector.values())) or 1.0)
        return self.cache[text]

    def shelf(self, texts: Sequence[str]) -> Shelf:
        """``texts``, to be compared with others."""
        import numpy

        numbers: dict[str, int] = {}
        word: list[int] = []
        place: list[int] = []
        share: list[float] = []
        for at, text in enumerate(texts):
            vector, size = self.weighed(text)
            word += [numbers.setdefault(one, len(numbers)) for one in vector]
            place += [at] * len(vector)
            share += [value / size for value in vector.values()]
        words = numpy.array(word, dtype=numpy.intp)
        order = numpy.argsort(words, kind="stable")
        counts = numpy.bincount(words, minlength=len(numbers))
        begins = numpy.concatenate(([0], numpy.cumsum(counts)))[:-1] if numbers else counts
        return Shelf(len(texts), self, numbers, begins, counts, numpy.array(place, dtype=numpy.intp)[order], numpy.array(share)[order])

    def between(self, one: str, two: str) -> float:
        """0.0 (nothing in common) to 1.0 (the same words)."""
        first, size = self.weighed(one)
        second, other = self.weighed(two)
        if len(second) < len(first):
            first, second = second, first
        return sum(v * second.get(w, 0.0) for w, v in first.items()) / (size * other)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Several texts, kept so that all of them are compared with another at once."""

    size: int
    similarity: Similarity
    numbers: dict[str, int]  # of the words; each has a run of places (which text) and shares (of that text's length)
    begins: NDArray[np.intp]
    counts: NDArray[np.intp]
    places: NDArray[np.intp]
    shares: NDArray[np.float64]

    def alike(self, text: str) -> NDArray[np.float64]:
        """:meth:`Similarity.between` of ``text`` and each text of the shelf."""
        import numpy

        vector, size = self.similarity.weighed(text)
        held = [(number, value) for word, value in vector.items() if (number := self.numbers.get(word)) is not None]
        if not held:
            return numpy.zeros(self.size)
        words = numpy.array([number for number, _ in held], dtype=numpy.intp)
        counts = self.counts[words]
        ends = counts.cumsum()
        runs = numpy.arange(ends[-1]) + numpy.repeat(self.begins[words] - (ends - counts), counts)
        values = numpy.repeat(numpy.array([value for _, value in held]), counts)
        found = numpy.bincount(self.places[runs], weights=values * self.shares[runs], minlength=self.size)
        return numpy.asarray(found / size, dtype=numpy.float64)


# What may end a clause comes first in each alternative, and what must stand before it after that: so the search leaps from one to the next.
_CLAUSE = re.compile(r";|\.(?<=[^\d\s.]\.)\s+(?=[A-ZÀ-ỸĐ\"“(])|\n")
_SPACE = re.compile(r"\s*")


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[tuple[int, int], ...]:
    """Offsets of the clauses of ``text``: parts between ";" that doesn't follow a figure, sentence ends and line breaks."""
    out: list[tuple[int, int]] = []
    start = 0
    for match in _CLAUSE.finditer(text):
        end, after = match.span()
        if end < start:
            continue  # the line break behind a semicolon
        if text[end] == ";":
            end = len(text[:end].rstrip())
            if end < start or not end or text[end - 1].isdecimal():
                continue
            after = _SPACE.match(text, after).end()  # type: ignore[union-attr]  # matches anywhere
        if text[start:end].strip():
            out.append((start, end))
        start = after
    if text[start:].strip():
        out.append((start, len(text)))
    return tuple(out)


@runtime_checkable
class Leaning(Protocol):
    """A topic model that also says what is only likely."""

    def leanings(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """Topics below the certainty of ``topics``."""
        ...


@runtime_checkable
class Explaining(Protocol):
    """A topic model that can say which words it went by."""

    def words_for(self, text: str, label: str) -> tuple[str, ...]:
        """The words of ``text`` that speak for the sub-task or area ``label``, as written, strongest first."""
        ...


class Matcher:
    """Decides which area a task's words fit best, and which of its sub-tasks they address."""

    def __init__(self, areas: Sequence[Area], models: Sequence[TopicModel] = ()) -> None:
        self.areas = tuple(areas)
        self.models = tuple(models)
        self._phrases = tuple(_phrases(area) for area in self.areas)
        self._cache: dict[tuple[str, str], Topics] = {}

    def topics(self, text: str, context: str = "") -> Topics:
        """What ``text`` is about, its headings (``context``) counting a little where its own words are few."""
        key = (text, context)
        if key not in self._cache:
            self._cache[key] = self._read(text, context)
        return self._cache[key]

    def leanings(self, text: str, context: str = "") -> Topics:
        """Like :meth:`topics`, with what is only likely: for joining a bullet with the task that it restates."""
        found = self.topics(text, context)
        if found.found:
            return found
        known = {a.key for a in self.areas}
        out = [t for model in self.models if isinstance(model, Leaning) for t in model.leanings(text, context) if t.area in known]
        return Topics(tuple(sorted(out, key=lambda t: -t.score)))

    def _read(self, text: str, context: str) -> Topics:
        known = {a.key for a in self.areas}
        found: list[Topic] = []
        modelled: set[str] = set()
        for model in self.models:
            modelled |= model.areas & known
            found.extend(t for t in model.topics(text, context) if t.area in known)
        for area, phrases in zip(self.areas, self._phrases, strict=True):
            if area.key not in modelled:
                found.extend(_by_phrases(area, phrases, text))
        found.sort(key=lambda t: -t.score)
        return Topics(tuple(found))


def _phrases(area: Area) -> tuple[tuple[str, re.Pattern[str]], ...]:
    out = []
    for key, listed in [(area.key, area.words), *((s.key, s.words) for s in area.subtasks)]:
        if listed:
            alternatives = "|".join(sorted((re.escape(fold(w)).replace(r"\ ", r"\s+") for w in listed), key=len, reverse=True))
            out.append((key, re.compile(rf"(?<![a-zà-ỹđ\d])(?:{alternatives})(?![a-zà-ỹđ\d])")))
    return tuple(out)


def _by_phrases(area: Area, phrases: tuple[tuple[str, re.Pattern[str]], ...], text: str) -> list[Topic]:
    """An area without a model: every phrase found speaks for its sub-task."""
    folded = fold(text)
    against = sum(folded.count(fold(w)) for w in area.not_words)
    out = []
    for key, pattern in phrases:
        hits = list(dict.fromkeys(text[m.start() : m.end()] for m in pattern.finditer(folded)))
        if hits and len(hits) > against:
            out.append(Topic(area.key, key, 1.0 + 0.5 * (len(hits) - against - 1), tuple(hits)))
    return out
