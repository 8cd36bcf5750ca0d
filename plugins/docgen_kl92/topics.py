"""Which sub-tasks does a text address? Concept phrases and a word model trained on labelled sentences.

The model is a linear one for each sub-task over syllables, their pairs and
triples, and the hits of the concept phrases in ``lexicon.tsv``.  Which area fits best, if any, is
judged together with a softmax and a naive Bayes model that know "no task of any area"
as a label of its own; further sub-tasks are judged by their own models alone.  All are trained by
``corpora/sentences/train.py`` and stored in ``topics.npz``.  Being linear, it can say
which words speak for a sub-task.  The comparison with phrases alone and BM25
stands in ``docs/decisions/0001-matching.md``.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import TYPE_CHECKING, Any, SupportsFloat

from docgen.hooks import hookimpl
from docgen.matching import clauses
from docgen.model import Topic
from docgen.text import fold

if TYPE_CHECKING:  # numpy takes longer to import than a plan to read: it comes with the first text, not with the plugin
    from numpy import float32
    from numpy.typing import NDArray

    Floats = NDArray[float32]

_WORD = re.compile(r"[a-zà-ỹđ]+|\d+")
#: A run of what a phrase must not begin or end within.
_TOKEN = re.compile(r"[a-zà-ỹđ0-9]+")
#: Weight of a decisive and of a supporting phrase as a feature; repeated by the training script.
PHRASE_SCALE = {3: 0.7, 2: 0.4, 1: 0.2}
#: A text is about its best area from this probability on.
FLOOR = 0.70
#: A sub-task is addressed by a text from this share of the best one's probability on, and by a clause alone likewise.
SHARE = 0.85
CLAUSE_FLOOR = 0.80
#: A text that is about nothing as a whole is about what its first clause is, from this probability on.
OPENING_FLOOR = 0.85
#: For joining a bullet with its task, so much is enough.
LIKELY = 0.10
_PASSING = re.compile(r"[,;]\s*(?:trong đó có|đồng thời|qua đó|nhân đó|nhân tiện|tiện thể|bên cạnh đó|kèm theo đó|cùng với đó|kết hợp với|kết hợp|lồng ghép)\b[^;.\n]*")  # noqa: E501
#: How much a heading's words count beside the task's own.
HEADING = 0.45


_LOGS = (0.0, *(1 + math.log(n) for n in range(1, 32)))
_DAMPED = tuple(math.log1p(n) for n in range(4))


def phrase_letter(one: str) -> bool:
    """Whether a phrase can't begin behind, or end before, this character."""
    return _TOKEN.match(one) is not None


@lru_cache(maxsize=1024)
def area_of(label: str) -> str:
    """The area of a sub-task key or head label: "2.7.b" → "2.7"."""
    return ".".join(label.split(".")[:2])


#: Abbreviations that plans use for what an area is about; read as if written out.
_ABBREVIATIONS = {
    "attp": "an toàn thực phẩm", "vsattp": "vệ sinh an toàn thực phẩm", "atvstp": "an toàn vệ sinh thực phẩm",
    "cntt": "công nghệ thông tin",
    "csdl": "cơ sở dữ liệu", "asxh": "an sinh xã hội", "ncc": "người có công", "btxh": "bảo trợ xã hội", "tgxh": "trợ giúp xã hội",
    "noxh": "nhà ở xã hội", "kcb": "khám chữa bệnh", "bvmt": "bảo vệ môi trường", "gqvl": "giải quyết việc làm", "qhlđ": "quan hệ lao động",
    "atvslđ": "an toàn vệ sinh lao động", "ctxh": "công tác xã hội", "gdnn": "giáo dục nghề nghiệp", "cstt": "chăm sóc tập trung",
    "hssk": "hồ sơ sức khỏe", "bađt": "bệnh án điện tử", "nct": "người cao tuổi", "nkt": "người khuyết tật", "bhtn": "bảo hiểm thất nghiệp",
    "cđs": "chuyển đổi số", "nsvsmt": "nước sạch và vệ sinh môi trường", "gdmn": "giáo dục mầm non", "csvc": "cơ sở vật chất",
}  # fmt: skip
_ABBREVIATED = re.compile(rf"(?<![a-zà-ỹđ0-9])(?:{'|'.join(sorted(_ABBREVIATIONS, key=len, reverse=True))})(?![a-zà-ỹđ0-9])")


def written_out(text: str) -> str:
    """``text`` folded, its abbreviations written out: what the model is trained on and reads."""
    return _ABBREVIATED.sub(lambda match: _ABBREVIATIONS[match[0]], fold(text))


def ngrams(text: str) -> list[tuple[str, int, int]]:
    """(feature, start, end) for the syllables, pairs and triples of ``text``."""
    folded = fold(text)
    tokens = [("#" if m[0].isdigit() and len(m[0]) > 2 else m[0], m.start(), m.end()) for m in _WORD.finditer(folded)]
    out = list(tokens)
    for size in (2, 3):
        for i in range(len(tokens) - size + 1):
            out.append((" ".join(t[0] for t in tokens[i : i + size]), tokens[i][1], tokens[i + size - 1][2]))  # noqa: PERF401  (two loops)
    return out


class Lexicon:
    """The concept phrases of all sub-tasks, found in one pass over a text's tokens."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.columns: list[tuple[str, int]] = []
        listed: dict[str, list[int]] = {}
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            key, strength, phrases = line.rstrip("\n").split("\t")
            self.columns.append((key, int(strength)))
            for phrase in {fold(p.strip()) for p in phrases.split("|") if p.strip()}:
                listed.setdefault(phrase, []).append(len(self.columns) - 1)
        # By the phrase's first token and what follows it up to the second one's end; longest first.
        self._single: dict[str, list[tuple[str, list[int]]]] = {}
        self._double: dict[tuple[str, str], list[tuple[str, list[int]]]] = {}
        self._odd: list[tuple[str, list[int]]] = []
        for phrase, columns in sorted(listed.items(), key=lambda one: -len(one[0])):
            tokens = _TOKEN.findall(phrase)
            if not phrase.startswith(tokens[0] if tokens else "\0"):
                self._odd.append((phrase, columns))
            elif len(tokens) == 1:
                self._single.setdefault(tokens[0], []).append((phrase, columns))
            else:
                self._double.setdefault((tokens[0], tokens[1]), []).append((phrase, columns))

    def hits(self, text: str) -> list[tuple[int, str, int, int]]:
        """(column, phrase, start, end) of the phrases in ``text``; of one column's, the longest at a place and none inside another."""
        return self._hits(fold(text))

    def _hits(self, folded: str) -> list[tuple[int, str, int, int]]:
        found: list[tuple[int, str, int, int]] = []
        free = [0] * len(self.columns)
        for start, listed in self._places(folded):
            for phrase, columns in listed:
                end = start + len(phrase)
                if folded.startswith(phrase, start) and not (end < len(folded) and phrase_letter(folded[end])):
                    for column in columns:
                        if free[column] <= start:
                            free[column] = end
                            found.append((column, phrase, start, end))
        return found

    def _places(self, folded: str) -> list[tuple[int, list[tuple[str, list[int]]]]]:
        """Where a phrase may begin, and which; at one place the longest first."""
        single, double = self._single, self._double
        places: list[tuple[int, list[tuple[str, list[int]]]]] = []
        before, start = "", 0
        for match in _TOKEN.finditer(folded):
            token = match[0]
            if before:
                if (before, token) in double:
                    places.append((start, double[before, token]))
                if before in single:
                    places.append((start, single[before]))
            before, start = token, match.start()
        if before in single:
            places.append((start, single[before]))
        if any(phrase in folded for phrase, _ in self._odd):
            for phrase, columns in self._odd:
                at = folded.find(phrase)
                while at >= 0:
                    if not at or not phrase_letter(folded[at - 1]):
                        places.append((at, [(phrase, columns)]))
                    at = folded.find(phrase, at + 1)
            places.sort(key=lambda place: (place[0], -len(place[1][0][0])))
        return places

    def features(self, folded: str) -> dict[int, float]:
        """Column → value of a folded text: how many different phrases were found, damped."""
        different: dict[int, set[str]] = {}
        for column, phrase, _, _ in self._hits(folded):
            different.setdefault(column, set()).add(phrase)
        return {c: _DAMPED[min(len(found), 3)] * PHRASE_SCALE[self.columns[c][1]] for c, found in different.items()}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that ships with the plugin."""
    return Lexicon((files(__package__) / "lexicon.tsv").read_text(encoding="utf-8").splitlines())


@dataclass(frozen=True, slots=True)
class Trained:
    """What training gave, laid out so that the words of a text cost one look into one table.

    A row of ``table`` (float32, one for each n-gram of ``vocabulary``) holds for each label the n-gram's weight and its
    weight against "none", both times its idf, and its presence weight against "none"; then the idf squared.
    ``phrases`` (concept phrase column x label) weighs the lexicon's features; ``bias`` (own, against "none") is what no word adds to.
    """

    vocabulary: dict[str, int]
    labels: tuple[str, ...]
    table: Floats
    phrases: Floats
    bias: tuple[Floats, Floats]

    @classmethod
    def of(cls, arrays: Mapping[str, NDArray[Any]]) -> Trained:
        """The model in the arrays that the training script stores."""
        import numpy as np

        one = {name: arrays[name].astype(np.float32) for name in ("idf", "weights", "phrases", "bias", "whole", "present", "whole_bias")}
        idf = one["idf"][:, None]
        return cls(
            {word: place for place, word in enumerate(bytes(arrays["vocabulary"]).decode().split("\n"))},
            tuple(bytes(arrays["labels"]).decode().split("\n")),
            np.ascontiguousarray(np.hstack((idf * one["weights"], idf * one["whole"], one["present"], idf * idf))),
            one["phrases"],
            (one["bias"], one["whole_bias"]),
        )

    def weight(self, word: int, label: int) -> float:
        """How much an n-gram speaks for a label: its weight times its idf."""
        return float(self.table[word, label])

    def scores(self, features: Sequence[str], phrases: Mapping[int, float]) -> tuple[Floats, Floats]:
        """Log-odds of each label by its own model, and against "none", of a text's n-grams and its lexicon features."""
        import numpy as np

        count = len(self.labels)
        own, joint = self.bias[0].copy(), self.bias[1].copy()
        known = [place for place in map(self.vocabulary.get, features) if place is not None]
        if known:
            different = set(known)
            rows = self.table.take(list(different), axis=0)
            sums = rows.sum(axis=0)
            if len(different) < len(known):
                for place, times in Counter(known).items():
                    if times > 1:  # beyond the first time an n-gram counts by the logarithm; its presence counts once
                        damped = _LOGS[times] if times < len(_LOGS) else 1 + math.log(times)
                        sums[: 2 * count] += (damped - 1) * self.table[place, : 2 * count]
                        sums[-1] += (damped * damped - 1) * self.table[place, -1]
            sums[: 2 * count] /= math.sqrt(sums[-1])
            own += sums[:count]
            joint += sums[count : 2 * count]
            joint += sums[2 * count : -1]
        if phrases:
            own += np.array(list(phrases.values()), dtype=np.float32) @ self.phrases[list(phrases)]
        joint += own
        joint /= 3
        return own, joint


class WordModel:
    """The trained model; read lazily, at the first text."""

    areas = frozenset({"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10"})

    def __init__(self, trained: Trained | None = None) -> None:
        if trained is not None:
            self.__dict__["trained"] = trained

    @cached_property
    def trained(self) -> Trained:
        """What ships with the plugin, unless another was given."""
        import numpy as np

        with (files(__package__) / "topics.npz").open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
            return Trained.of(stored)

    @cached_property
    def labels(self) -> tuple[str, ...]:
        """The labels, in the order of the scores."""
        return self.trained.labels

    @cached_property
    def _of_area(self) -> dict[str, tuple[int, ...]]:
        """The places of each area's labels."""
        out: dict[str, tuple[int, ...]] = {}
        for place, label in enumerate(self.labels):
            out[area_of(label)] = (*out.get(area_of(label), ()), place)
        return out

    def scores(self, text: str) -> Floats:
        """Log-odds of each label by its own model; not to be written to."""
        return _scores(self, text)[0]

    def joint_scores(self, text: str) -> Floats:
        """Log-odds of each label against "no task of any area", three models agreeing; not to be written to."""
        return _scores(self, text)[1]

    def _scores(self, text: str) -> tuple[Floats, Floats]:
        text = written_out(text)
        tokens = ["#" if len(t) > 2 and t[0].isdigit() else t for t in _WORD.findall(text)]
        pairs = list(map(" ".join, pairwise(tokens)))
        triples = map(" ".join, zip(pairs, tokens[2:], strict=False))
        return self.trained.scores([*tokens, *pairs, *triples], lexicon().features(text))

    def leanings(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """What ``text`` is only likely to be about."""
        import numpy as np

        scores = self.joint_scores(text)
        if context.strip():
            heading = np.clip(self.scores(context.split("\n")[-1]), -4, 3)
            scores = scores + HEADING * (heading - heading.mean())
        places = np.nonzero(scores >= _logit(LIKELY))[0].tolist()
        likely = sorted(((_squashed(scores[place]), self.labels[place]) for place in places), reverse=True)
        return tuple(Topic(area_of(k), k, round(p, 4)) for p, k in likely[:3])

    def topics(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """The topics of ``text``; ``context`` (its headings) helps where its own words leave it open.

        A passing clause ("…, đồng thời nhắc …") doesn't choose the area.  The words that speak
        for a topic are left to :meth:`words_for`, for those who ask.
        """
        folded = fold(text)
        main = _PASSING.sub("", folded)
        read = main if main != folded and len(main.split()) >= 6 else text
        own, joint = _scores(self, read)
        lent = _heading(self, context) if context.strip() else None
        if lent is not None:
            own, joint = own + lent, joint + lent
        best = int(joint.argmax())
        if joint[best] < _logit(FLOOR):
            # "Tiêm chủng, phòng chống dịch; theo Nghị định …": what a task opens with may say it alone.
            opening = _opening(read)
            if not opening:
                return ()
            own, joint = _scores(self, opening)
            if lent is not None:
                own, joint = own + lent, joint + lent
            best = int(joint.argmax())
            if joint[best] < _logit(OPENING_FLOOR):
                return ()
        labels = self.labels
        area = area_of(labels[best])
        top = _squashed(joint[best])
        out: dict[str, float] = {labels[best]: top}
        floor = _logit(max(FLOOR, SHARE * _squashed(own.max())))
        for i in (own >= floor).nonzero()[0].tolist():
            # Another sub-task of the area by its own model; of another area only if all agree.
            if area_of(labels[i]) == area or _squashed(joint[i]) >= SHARE * top:
                out.setdefault(labels[i], min(_squashed(own[i]), top * 0.99))
        siblings = self._of_area[area]
        parts = clauses(text) if len(siblings) > 1 else ()
        if len(parts) > 1:
            lean = 0.35 * (own - own.mean()) * 0.3
            for start, end in parts:
                part = self.scores(text[start:end]) + lean
                most = _squashed(part.max())
                for i in siblings:
                    p = _squashed(part[i])
                    if p >= CLAUSE_FLOOR and p >= 0.6 * most:
                        out[labels[i]] = max(out.get(labels[i], 0.0), min(p, top * 0.99))
        return tuple(Topic(area_of(k), k, round(v, 4)) for k, v in sorted(out.items(), key=lambda kv: -kv[1]))

    def words_for(self, text: str, label: str) -> tuple[str, ...]:
        """The words of ``text`` that speak for ``label``, as written, strongest first; at most five."""
        trained = self.trained
        column = self.labels.index(label)
        found: dict[tuple[int, int], float] = {}
        for c, _, start, end in lexicon().hits(text):
            if lexicon().columns[c][0] == label:
                found[start, end] = found.get((start, end), 0.0) + 2.0 * float(trained.phrases[c, column])
        for feature, start, end in ngrams(text):
            row = trained.vocabulary.get(feature)
            if row is not None:
                weight = trained.weight(row, column) * 0.1
                if weight > 0.25:
                    found[start, end] = found.get((start, end), 0.0) + weight
        chosen: list[tuple[int, int]] = []
        for (start, end), _ in sorted(found.items(), key=lambda kv: (-kv[1], kv[0][0] - kv[0][1])):
            if not any(s < end and start < e for s, e in chosen):
                chosen.append((start, end))
            if len(chosen) == 5:
                break
        return tuple(text[s:e] for s, e in chosen)


@lru_cache(maxsize=4096)
def _scores(model: WordModel, text: str) -> tuple[Floats, Floats]:
    """Headings and restated tasks come again and again."""
    return model._scores(text)


@lru_cache(maxsize=1024)
def _heading(model: WordModel, context: str) -> Floats:
    """What headings add to the scores of each task below them."""
    import numpy as np

    heading = np.clip(model.scores(context.split("\n")[-1]), -4, 3)
    if "\n" in context:
        heading = np.maximum(heading, 0.6 * np.clip(model.scores(context), -4, 3))
    added: Floats = HEADING * (heading - heading.mean())
    return added


def _opening(text: str) -> str:
    """The first clause of a text with several, if it is more than a title."""
    parts = clauses(text)
    opening = text[slice(*parts[0])] if len(parts) > 1 else ""
    return opening if len(opening.split()) >= 4 else ""


def _squashed(score: SupportsFloat) -> float:
    """The probability that log-odds stand for."""
    return 1 / (1 + math.exp(-float(score)))


@lru_cache(maxsize=64)
def _logit(probability: float) -> float:
    """The log-odds of a probability below 1."""
    return math.log(probability / (1 - probability))


@lru_cache(maxsize=1)
def model() -> WordModel:
    """The one model of this process."""
    return WordModel()


@hookimpl
def docgen_topics() -> WordModel:
    """The word model for the ten areas."""
    return model()
