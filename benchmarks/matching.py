#!/usr/bin/env python3
"""Which way of matching a task's words to sub-tasks reads a voice best that it has never seen?

    matching.py [--markdown]

Compared on the labelled sentences (corpora/sentences), one voice held out at a time, the others to learn from:

- phrases: the phrases in the areas' data alone
- lexicon: the plugin's concept phrases, by strength
- BM25 descriptions: the nearest of the directive's sub-tasks as the areas describe them
- BM25 neighbours: the labels of the five nearest sentences
- naive Bayes: multinomial, over syllables, pairs and triples
- softmax: one linear model over all labels, with "none" as one of them
- word model without phrases: the plugin's model, its phrases left out
- word model: the plugin's model

Printed per way: share of best labels right, of best areas right, of sentences about nothing that are left alone, the mean of the last
two, and the time for one sentence.  Needs scikit-learn (extra ``train``).
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer, TfidfVectorizer  # type: ignore[import-untyped]  # no stubs
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]  # no stubs
from sklearn.naive_bayes import MultinomialNB  # type: ignore[import-untyped]  # no stubs

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "corpora" / "sentences"))

import train  # type: ignore[import-not-found]  # noqa: E402  # a script beside its data, no package
from docgen_kl92 import topics  # noqa: E402

from docgen.baselines import BM25, descriptions  # noqa: E402
from docgen.matching import Matcher  # noqa: E402
from docgen.model import Area  # noqa: E402
from docgen.plugins import load  # noqa: E402

Texts = Sequence[str]
Labels = Sequence[Sequence[str]]
#: The best label for a text, None where it is about nothing.
Guess = Callable[[str], str | None]
NEIGHBOURS = 5
STRENGTHS = {3: 3.0, 2: 1.5, 1: 0.5}


def by_phrases(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    matcher = Matcher(areas)

    def guess(text: str) -> str | None:
        found = matcher.topics(text).found
        return found[0].subtask if found else None

    return guess


def by_lexicon(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    lexicon = topics.lexicon()

    def score(text: str) -> tuple[float, str | None]:
        scores: Counter[str] = Counter()
        for column, _phrase, _, _ in lexicon.hits(text):
            key, strength = lexicon.columns[column]
            scores[key] += STRENGTHS[strength]  # type: ignore[assignment]  # a counter of weights
        return (scores.most_common(1)[0][1], scores.most_common(1)[0][0]) if scores else (0.0, None)

    return above_floor(score, texts, labels)


def by_descriptions(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    named = descriptions(areas)
    index = BM25([text for _, text in named])

    def score(text: str) -> tuple[float, str | None]:
        return max(zip(index.scores(text), (key for key, _ in named), strict=True))

    return above_floor(score, texts, labels)


def by_neighbours(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    index = BM25(texts)

    def guess(text: str) -> str | None:
        scores = np.array(index.scores(text))
        votes: defaultdict[str, float] = defaultdict(float)
        for at in np.argsort(-scores)[:NEIGHBOURS]:
            for label in labels[at] or ["none"]:
                votes[label] += float(scores[at])
        best = max(votes, key=lambda label: votes[label])
        return None if best == "none" else best

    return guess


def by_bayes(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    return classifier(CountVectorizer(analyzer=ngrams), MultinomialNB(alpha=0.1), texts, labels)


def by_softmax(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    words = TfidfVectorizer(analyzer=ngrams, sublinear_tf=True, min_df=2)
    return classifier(words, LogisticRegression(C=10.0, class_weight="balanced", max_iter=300), texts, labels)


def ngrams(text: str) -> list[str]:
    return [word for word, _, _ in topics.ngrams(text)]


def classifier(words: Any, model: Any, texts: Texts, labels: Labels) -> Guess:
    """One class a text, "none" being one; of several labels the first."""
    model.fit(words.fit_transform(texts), [keys[0] if keys else "none" for keys in labels])

    def guess(text: str) -> str | None:
        best = str(model.predict(words.transform([text]))[0])
        return None if best == "none" else best

    return guess


def by_words(areas: Sequence[Area], texts: Texts, labels: Labels) -> Guess:
    model = train.as_model(train.fit(texts, labels))

    def guess(text: str) -> str | None:
        found = model.topics(text)
        return found[0].subtask if found else None

    return guess


@contextmanager
def no_phrases() -> Iterator[None]:
    """The word model without its concept phrases."""
    empty = topics.Lexicon([])
    with patch.object(topics, "lexicon", lambda: empty), patch.object(train, "lexicon", lambda: empty):
        yield


def above_floor(score: Callable[[str], tuple[float, str | None]], texts: Texts, labels: Labels) -> Guess:
    """The best label from the floor on that does best on the sentences to learn from."""
    scored = [(*score(text), keys) for text, keys in zip(texts, labels, strict=True)]
    tasks, others = sum(bool(keys) for keys in labels), sum(not keys for keys in labels)

    def quality(floor: float) -> float:
        right = sum(s >= floor and bool(keys) and area(best) == area(keys[0]) for s, best, keys in scored)
        return right / tasks + sum(s < floor and not keys for s, _, keys in scored) / others

    floor = max(sorted({round(s, 2) for s, _, _ in scored}), key=quality)

    def guess(text: str) -> str | None:
        found, best = score(text)
        return best if found >= floor else None

    return guess


def area(label: str | None) -> str | None:
    return topics.area_of(label) if label else None


WAYS: dict[str, Callable[[Sequence[Area], Texts, Labels], Guess]] = {
    "phrases": by_phrases,
    "lexicon": by_lexicon,
    "BM25 descriptions": by_descriptions,
    "BM25 neighbours": by_neighbours,
    "naive Bayes": by_bayes,
    "softmax": by_softmax,
    "word model without phrases": by_words,
    "word model": by_words,
}


def measure(guess: Guess, texts: Texts, labels: Labels) -> tuple[float, float, float, float]:
    """(label right, area right, none left alone, milliseconds a sentence)."""
    start = time.perf_counter()
    found = [guess(text) for text in texts]
    spent = (time.perf_counter() - start) * 1000 / len(texts)
    pairs = list(zip(found, labels, strict=True))
    tasks = [(best, keys) for best, keys in pairs if keys]
    others = [best for best, keys in pairs if not keys]
    right = sum(best in keys for best, keys in tasks) / len(tasks)
    right_area = sum(area(best) == area(keys[0]) for best, keys in tasks) / len(tasks)
    return right, right_area, sum(best is None for best in others) / len(others), spent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--markdown", action="store_true", help="print a table for the documentation")
    parser.add_argument("--only", metavar="WAY", help="one way only, by its name")
    args = parser.parse_args()
    areas = load().areas
    paths = sorted((ROOT / "corpora" / "sentences").glob("*.tsv"))
    rows: list[tuple[str, ...]] = []
    details: list[tuple[str, ...]] = []
    for name, way in WAYS.items():
        if args.only not in (None, name):
            continue
        got = []
        for held in paths:
            learned = train.read([path for path in paths if path != held])
            if name.endswith("without phrases"):
                with no_phrases():
                    got.append(measure(way(areas, *learned), *train.read([held])))
            else:
                got.append(measure(way(areas, *learned), *train.read([held])))
        label, right_area, none, spent = (sum(one[at] for one in got) / len(got) for at in range(4))
        rows.append((name, f"{label:.3f}", f"{right_area:.3f}", f"{none:.3f}", f"{(right_area + none) / 2:.3f}", f"{spent:.2f}"))
        details.append((name, *(f"{one[1]:.3f}" for one in got)))
    show("all voices", ("way", "label", "area", "none", "mean", "ms"), rows, args.markdown)
    show("area, by voice held out", ("way", *(path.stem.removeprefix("voice_") for path in paths)), details, args.markdown)


def show(title: str, header: Sequence[str], rows: Sequence[Sequence[str]], markdown: bool) -> None:
    if markdown:
        print(f"\n| {' | '.join(header)} |\n|{' --- |' * len(header)}")
        for row in rows:
            print(f"| {' | '.join(row)} |")
        return
    print(f"\n{title}")
    for row in (header, *rows):
        print(f"{row[0]:28}" + "".join(f"{cell:>8}" for cell in row[1:]))


if __name__ == "__main__":
    main()
