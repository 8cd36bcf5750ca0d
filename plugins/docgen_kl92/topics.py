"""Which sub-tasks does a text address? Concept phrases and a word model trained on labelled sentences.

The model is a linear one for each sub-task over syllables, their pairs and
triples, and the hits of the concept phrases in ``lexicon.tsv``; it is trained by
``corpora/sentences/train.py`` and stored in ``topics.npz``.  Being linear, it can say
which words speak for a sub-task.  The comparison with phrases alone and BM25
stands in ``docs/decisions/matching.md``.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property, lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from docgen.hooks import hookimpl
from docgen.matching import clauses
from docgen.model import Topic
from docgen.text import fold

_WORD = re.compile(r"[a-zà-ỹđ]+|\d+")
_LETTER = "a-zà-ỹđ0-9"
#: Weight of a decisive and of a supporting phrase as a feature; repeated by the training script.
PHRASE_SCALE = {3: 0.7, 2: 0.4, 1: 0.2}
#: A text is about its best area from this probability on.
FLOOR = 0.30
#: A sub-task is addressed by a text from this share of the best one's probability on, and by a clause alone likewise.
SHARE = 0.45
CLAUSE_FLOOR = 0.34
#: For joining a bullet with its task, so much is enough.
LIKELY = 0.10
_PASSING = re.compile(r"[,;]\s*(?:trong đó có|đồng thời|qua đó|nhân đó|nhân tiện|tiện thể|bên cạnh đó|kèm theo đó|cùng với đó|kết hợp với|kết hợp|lồng ghép)\b[^;.\n]*")
#: How much a heading's words count beside the task's own.
HEADING = 0.45


def area_of(label: str) -> str:
    """The area of a sub-task key or head label: "2.7.b" → "2.7"."""
    return ".".join(label.split(".")[:2])


def ngrams(text: str) -> list[tuple[str, int, int]]:
    """(feature, start, end) for the syllables, pairs and triples of ``text``."""
    folded = fold(text)
    tokens = [("#" if m[0].isdigit() and len(m[0]) > 2 else m[0], m.start(), m.end()) for m in _WORD.finditer(folded)]
    out = list(tokens)
    for size in (2, 3):
        for i in range(len(tokens) - size + 1):
            out.append((" ".join(t[0] for t in tokens[i : i + size]), tokens[i][1], tokens[i + size - 1][2]))
    return out


class Lexicon:
    """The concept phrases, found in one pass for each sub-task and strength."""

    def __init__(self, lines: Iterable[str]) -> None:
        self.columns: list[tuple[str, int]] = []
        self._patterns: list[re.Pattern[str]] = []
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            key, strength, phrases = line.rstrip("\n").split("\t")
            listed = sorted({re.escape(fold(p.strip())) for p in phrases.split("|") if p.strip()}, key=len, reverse=True)
            self.columns.append((key, int(strength)))
            self._patterns.append(re.compile(rf"(?<![{_LETTER}])(?:{'|'.join(listed)})(?![{_LETTER}])"))

    def hits(self, text: str) -> list[tuple[int, str, int, int]]:
        """(column, phrase, start, end) of every phrase in ``text``."""
        folded = fold(text)
        return [(c, m[0], m.start(), m.end()) for c, pattern in enumerate(self._patterns) for m in pattern.finditer(folded)]

    def features(self, text: str) -> dict[int, float]:
        """Column → value: how many different phrases were found, damped."""
        different: dict[int, set[str]] = {}
        for column, phrase, _, _ in self.hits(text):
            different.setdefault(column, set()).add(phrase)
        return {c: math.log1p(min(len(found), 3)) * PHRASE_SCALE[self.columns[c][1]] for c, found in different.items()}


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon that ships with the plugin."""
    return Lexicon((files(__package__) / "lexicon.tsv").read_text(encoding="utf-8").splitlines())


class WordModel:
    """The trained model; read lazily, at the first text."""

    areas = frozenset({"2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "2.9", "2.10"})

    @cached_property
    def _data(self) -> tuple[dict[str, int], NDArray[np.float32], NDArray[np.float32], NDArray[np.float32], list[str], NDArray[np.float32]]:
        with (files(__package__) / "topics.npz").open("rb") as stream, np.load(stream, allow_pickle=False) as stored:
            vocabulary = {w: i for i, w in enumerate(bytes(stored["vocabulary"]).decode().split("\n"))}
            labels = bytes(stored["labels"]).decode().split("\n")
            return (
                vocabulary,
                stored["idf"].astype(np.float32),
                stored["weights"].astype(np.float32),
                stored["phrases"].astype(np.float32),
                labels,
                stored["bias"].astype(np.float32),
            )

    @property
    def labels(self) -> list[str]:
        """The labels, in the order of the scores."""
        return self._data[4]

    def scores(self, text: str) -> NDArray[np.float32]:
        """Log-odds for each label."""
        vocabulary, idf, weights, phrases, _, bias = self._data
        counts = Counter(w for w, _, _ in ngrams(text))
        rows = [(vocabulary[w], 1 + math.log(n)) for w, n in counts.items() if w in vocabulary]
        total = bias.copy()
        if rows:
            index = np.array([r for r, _ in rows])
            values = np.array([v for _, v in rows], dtype=np.float32) * idf[index]
            values /= np.linalg.norm(values)
            total += values @ weights[index]
        for column, value in lexicon().features(text).items():
            total += value * phrases[column]
        return total

    def _probabilities(self, scores: NDArray[np.float32]) -> dict[str, float]:
        return dict(zip(self.labels, (1 / (1 + np.exp(-scores))).tolist(), strict=True))

    def leanings(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """What ``text`` is only likely to be about."""
        scores = self.scores(text)
        if context.strip():
            heading = np.clip(self.scores(context.split("\n")[-1]), -4, 3)
            scores = scores + HEADING * (heading - heading.mean())
        likely = sorted(((p, k) for k, p in self._probabilities(scores).items() if p >= LIKELY), reverse=True)
        return tuple(Topic(area_of(k), k, round(p, 4)) for p, k in likely[:3])

    def topics(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """The topics of ``text``; ``context`` (its headings) helps where its own words leave it open.

        A passing clause ("…, đồng thời nhắc …") doesn't choose the area.
        """
        main = _PASSING.sub("", fold(text))
        own = self.scores(main if len(main.split()) >= 6 else text)
        blended = own
        if context.strip():
            heading = np.clip(self.scores(context.split("\n")[-1]), -4, 3)
            if len(context.split("\n")) > 1:
                heading = np.maximum(heading, 0.6 * np.clip(self.scores(context), -4, 3))
            blended = own + HEADING * (heading - heading.mean())
        probabilities = self._probabilities(blended)
        best = max(probabilities, key=lambda k: probabilities[k])
        if probabilities[best] < FLOOR:
            return ()
        out: dict[str, float] = {}
        top = probabilities[best]
        for label, p in probabilities.items():
            if p >= max(FLOOR, SHARE * top):
                out[label] = p
        parts = clauses(text)
        if len(parts) > 1:
            area = area_of(best)
            for start, end in parts:
                part = self._probabilities(self.scores(text[start:end]) + 0.35 * (blended - blended.mean()) * 0.3)
                first = max(part, key=lambda k: part[k])
                for label, p in part.items():
                    if area_of(label) == area and p >= CLAUSE_FLOOR and (label == first or p >= 0.6 * part[first]):
                        out[label] = max(out.get(label, 0.0), min(p, top * 0.99))
        return tuple(Topic(area_of(k), k, round(v, 4), self.words_for(text, k)) for k, v in sorted(out.items(), key=lambda kv: -kv[1]))

    def words_for(self, text: str, label: str) -> tuple[str, ...]:
        """The words of ``text`` that speak for ``label``, as written, strongest first; at most five."""
        vocabulary, idf, weights, phrases, labels, _ = self._data
        column = labels.index(label)
        found: dict[tuple[int, int], float] = {}
        for c, _, start, end in lexicon().hits(text):
            if lexicon().columns[c][0] == label:
                found[start, end] = found.get((start, end), 0.0) + 2.0 * float(phrases[c][column])
        for feature, start, end in ngrams(text):
            row = vocabulary.get(feature)
            if row is not None:
                weight = float(weights[row][column] * idf[row]) * 0.1
                if weight > 0.25:
                    found[start, end] = found.get((start, end), 0.0) + weight
        chosen: list[tuple[int, int]] = []
        for (start, end), _ in sorted(found.items(), key=lambda kv: (-kv[1], kv[0][0] - kv[0][1])):
            if not any(s < end and start < e for s, e in chosen):
                chosen.append((start, end))
            if len(chosen) == 5:
                break
        return tuple(text[s:e] for s, e in chosen)


@lru_cache(maxsize=1)
def model() -> WordModel:
    """The one model of this process."""
    return WordModel()


@hookimpl
def docgen_topics() -> WordModel:
    """The word model for the ten areas."""
    return model()
