"""Train the word model of docgen_kl92 on the labelled sentences beside this file.

    python corpora/sentences/train.py            # writes plugins/docgen_kl92/topics.npz
    python corpora/sentences/train.py --hold-out # prints how well each voice is read by the others

Needs scikit-learn (extra ``train``).  Same sentences, same bytes.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import io
import math
import zipfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from docgen_kl92.topics import Trained, WordModel, area_of, lexicon, ngrams, written_out
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from sklearn.naive_bayes import MultinomialNB

HERE = Path(__file__).parent
TARGET = HERE.parents[1] / "plugins" / "docgen_kl92" / "topics.npz"
STRENGTH = 6.0  # inverse of the penalty on large weights
SOFTMAX_STRENGTH = 20.0
BAYES_SHARE = 0.15  # naive Bayes is too sure of itself: its log-odds count so much


def read(paths: Sequence[Path]) -> tuple[list[str], list[list[str]]]:
    """Sentences and their labels; "none" is the empty list."""
    texts, labels = [], []
    for path in paths:
        with path.open(encoding="utf-8") as stream:
            for row in csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                if len(row) < 3 or row[0] == "label":
                    continue
                texts.append(row[2])
                labels.append([] if row[0] == "none" else row[0].split("+"))
    return texts, labels


def fit(texts: Sequence[str], labels: Sequence[Sequence[str]], min_count: int = 2) -> dict[str, np.ndarray]:
    """The arrays of a model."""
    texts = [written_out(text) for text in texts]
    seen: Counter[str] = Counter()
    counted = [Counter(w for w, _, _ in ngrams(t)) for t in texts]
    for counts in counted:
        seen.update(counts.keys())
    vocabulary = sorted(w for w, n in seen.items() if n >= min_count)
    index = {w: i for i, w in enumerate(vocabulary)}
    idf = np.array([1 + math.log((1 + len(texts)) / (1 + seen[w])) for w in vocabulary])
    rows, columns, values = [], [], []
    for i, counts in enumerate(counted):
        pairs = [(index[w], (1 + math.log(n)) * idf[index[w]]) for w, n in counts.items() if w in index]
        norm = math.sqrt(sum(v * v for _, v in pairs)) or 1.0
        for column, value in pairs:
            rows.append(i)
            columns.append(column)
            values.append(value / norm)
    words = csr_matrix((values, (rows, columns)), shape=(len(texts), len(vocabulary)))
    rows, columns, values = [], [], []
    for i, text in enumerate(texts):
        for column, value in lexicon().features(text).items():
            rows.append(i)
            columns.append(column)
            values.append(value)
    phrases = csr_matrix((values, (rows, columns)), shape=(len(texts), len(lexicon().columns)))
    matrix = hstack([words, phrases]).tocsr()
    names = sorted({k for ks in labels for k in ks}, key=lambda k: [int(p) if p.isdigit() else ord(p) for p in k.split(".")])
    weights = np.zeros((matrix.shape[1], len(names)))
    bias = np.zeros(len(names))
    for column, name in enumerate(names):
        truth = np.array([name in ks for ks in labels])
        model = LogisticRegression(C=STRENGTH, class_weight="balanced", max_iter=400, solver="liblinear", random_state=0)
        model.fit(matrix, truth)
        weights[:, column] = model.coef_[0]
        bias[column] = model.intercept_[0]
    count = len(vocabulary)
    whole, whole_bias, present = _against_none(words, labels, names)
    return {
        "vocabulary": np.frombuffer("\n".join(vocabulary).encode(), dtype=np.uint8),
        "labels": np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        "idf": idf.astype(np.float16),
        "weights": weights[:count].astype(np.float16),
        "phrases": weights[count:].astype(np.float32),
        "bias": bias.astype(np.float32),
        "whole": whole.astype(np.float16),
        "present": present.astype(np.float16),
        "whole_bias": whole_bias.astype(np.float32),
        "sentences": np.frombuffer(fingerprint().encode(), dtype=np.uint8),
    }


def _against_none(words: csr_matrix, labels: Sequence[Sequence[str]], names: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Log-odds weights of each label against "none": softmax over words, their common bias, naive Bayes over presence."""
    rows = [i for i, keys in enumerate(labels) for _ in (keys or ["none"])]
    truth = [key for keys in labels for key in (keys or ["none"])]
    softmax = LogisticRegression(C=SOFTMAX_STRENGTH, max_iter=300).fit(words[rows], truth)
    at = {key: i for i, key in enumerate(softmax.classes_)}
    whole = np.stack([softmax.coef_[at[k]] - softmax.coef_[at["none"]] for k in names], axis=1)
    bias = np.array([softmax.intercept_[at[k]] - softmax.intercept_[at["none"]] for k in names])
    bayes = MultinomialNB(alpha=0.1).fit((words > 0).astype(float)[rows], truth)
    at = {key: i for i, key in enumerate(bayes.classes_)}
    present = np.stack([bayes.feature_log_prob_[at[k]] - bayes.feature_log_prob_[at["none"]] for k in names], axis=1)
    bias = bias + BAYES_SHARE * np.array([bayes.class_log_prior_[at[k]] - bayes.class_log_prior_[at["none"]] for k in names])
    return whole, bias, BAYES_SHARE * present


def fingerprint() -> str:
    """SHA-256 over the sentences and the lexicon that a model was trained on."""
    digest = hashlib.sha256()
    for path in [*sorted(HERE.glob("*.tsv")), TARGET.with_name("lexicon.tsv")]:
        digest.update(path.read_bytes())
    return digest.hexdigest()


def save(arrays: dict[str, np.ndarray], path: Path) -> None:
    """Write a .npz whose bytes depend on the arrays alone."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in sorted(arrays.items()):
            stream = io.BytesIO()
            np.lib.format.write_array(stream, array, allow_pickle=False)
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (2021, 1, 1, 0, 0, 0)), stream.getvalue(), zipfile.ZIP_DEFLATED)


def as_model(arrays: dict[str, np.ndarray]) -> WordModel:
    """A model in memory."""
    return WordModel(Trained.of(arrays))


def measure(model: WordModel, texts: Sequence[str], labels: Sequence[Sequence[str]]) -> tuple[float, float, float]:
    """(best label right, best area right, share of "none" sentences left alone)."""
    right = area = left = tasks = others = 0
    for text, keys in zip(texts, labels, strict=True):
        found = model.topics(text)
        if not keys:
            others += 1
            left += not found
        else:
            tasks += 1
            right += bool(found) and found[0].subtask in keys
            area += bool(found) and found[0].area == area_of(keys[0])
    return right / max(tasks, 1), area / max(tasks, 1), left / max(others, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--hold-out", action="store_true", help="train on all voices but one, test on that one")
    args = parser.parse_args()
    paths = sorted(HERE.glob("*.tsv"))
    if not args.hold_out:
        save(fit(*read(paths)), TARGET)
        print(f"{TARGET.name}: {TARGET.stat().st_size / 1024:.0f} KiB from {sum(1 for p in paths for _ in p.open())} lines")
        return
    for held in paths:
        model = as_model(fit(*read([p for p in paths if p != held])))
        right, area, none = measure(model, *read([held]))
        print(f"{held.stem:10} label {right:.3f}  area {area:.3f}  none {none:.3f}")


if __name__ == "__main__":
    main()
