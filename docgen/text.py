"""How is text made comparable without losing what was written?

Text is cleaned once, at the border (:func:`clean`), and compared folded
(:func:`fold`).  Folding keeps every character's position: ``fold(s)[i]``
stands for ``s[i]``, so what is found in the folded text can be quoted as it
was written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"  # grave, acute, tilde, hook above, dot below

_SPACES = dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"), " ")
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uf02d\ufe63\uff0d"), "-")
_QUOTES = {
    **dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033"), '"'),
    **dict.fromkeys(map(ord, "\u2018\u2019\u201a\u201b\u2032"), "'"),
}
_DROPPED = dict.fromkeys([0xAD, *range(0x200B, 0x2010), *range(0x202A, 0x202F), 0x2060, *range(0x2066, 0x206A), 0xFEFF], None)
_CONTROLS = dict.fromkeys([*range(0, 9), 11, 12, *range(14, 32), *range(127, 160), 0xFFFE, 0xFFFF], None)
_CLEAN = {**_SPACES, **_DROPPED, **_CONTROLS, ord("\u2011"): "-", ord("\r"): "\n"}
_FOLD = {**_SPACES, **_DASHES, **_QUOTES}
_ODD = re.compile(f"[{''.join(map(chr, _FOLD))}]")  # searching for them is much faster than translating

_RUNS = re.compile(r" {2,}")
_MARKS = re.compile("([\u0300-\u036f]{8})[\u0300-\u036f]+")  # no letter has so many; ordering them takes time by their square


def clean(raw: str) -> str:
    """Return ``raw`` as docgen keeps it: NFC, one kind of space, nothing invisible.

    Line breaks and tabs stay; soft hyphens, zero-width and control characters
    go; non-breaking spaces and hyphens become plain ones; runs of spaces
    become one.  Example: ``clean("Uy\u0309\u00a0ban")`` is ``"Uỷ ban"``.
    """
    if len(raw) > 1000:
        raw = _MARKS.sub(r"\1", raw)
    text = unicodedata.normalize("NFC", raw.replace("\r\n", "\n")).translate(_CLEAN)
    return _RUNS.sub(" ", text).strip(" ")


def _toned(base: str) -> dict[str, str]:
    """Toned forms of one vowel, by tone mark."""
    return {tone: unicodedata.normalize("NFC", base + tone) for tone in _TONES}


def _placement() -> dict[str, str]:
    """New tone placement to old, for open syllables: oà → òa, uỷ → ủy."""
    pairs = {}
    for first, second in ("oa", "oe", "uy"):
        for tone in _TONES:
            pairs[first + _toned(second)[tone]] = _toned(first)[tone] + second
    return pairs


_PLACEMENT = _placement()
_LETTER = "a-zà-ỹđ"
_I = "iíìỉĩị"
_Y = "yýỳỷỹỵ"
_I_Y = str.maketrans(_I, _Y)
_Y_I = str.maketrans(_Y, _I)
#: The end of an open syllable that is written in two ways.  What must stand before is looked at afterwards, which is faster.
_TWO_WAYS = re.compile(rf"(?:o[àáãảạèéẻẽẹ]|u[ỳýỷỹỵ]|[uklmt][{_I}]|[shv][{_Y}])(?![{_LETTER}])")


def _one_way(match: re.Match[str]) -> str:
    """oà → òa, uỷ → ủy but not in "quỷ"; whole syllables quí → quý, kĩ → kỹ, sỹ → sĩ."""
    pair, start = match[0], match.start()
    before = match.string[max(0, start - 1) : start]
    if pair in _PLACEMENT:
        return pair if before == "q" else _PLACEMENT[pair]
    if pair[0] == "u":
        if before != "q":
            return pair
        before = match.string[max(0, start - 2) : start - 1]
    if "a" <= before <= "z" or "à" <= before <= "ỹ":
        return pair
    return pair[0] + pair[1].translate(_Y_I if pair[0] in "shv" else _I_Y)


def _lower(text: str) -> str:
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Return ``text`` folded for comparison, character for character.

    Lower case; tone marks placed the old way (hoà → hòa, uỷ → ủy); one
    spelling of i/y in open syllables (quí → quý, kĩ → kỹ, sỹ → sĩ); plain
    dashes, quotes and spaces.  ``len(fold(text)) == len(text)``.
    The text must be NFC (see :func:`clean`).
    """
    return _TWO_WAYS.sub(_one_way, _lower(text.translate(_FOLD) if _ODD.search(text) else text))


def strip_marks(text: str) -> str:
    """Return ``text`` without tone and vowel marks: "Đường" → "Duong"."""
    return "".join(c for c in unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D")) if not unicodedata.combining(c))


class Rare:
    """A pattern that few texts match, asked only of texts that hold one of ``words``: to look for these costs a tenth of a search.

    Whatever the pattern matches must hold one of them.
    """

    __slots__ = ("pattern", "words")

    def __init__(self, pattern: str, *words: str, flags: int = 0) -> None:
        self.pattern = re.compile(pattern, flags)
        self.words = words

    def may_match(self, text: str) -> bool:
        """Whether one of the words stands in ``text``."""
        for word in self.words:  # noqa: SIM110  (a generator would cost as much as the looking)
            if word in text:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """Like :meth:`re.Pattern.search`."""
        return self.pattern.search(text) if self.may_match(text) else None

    def match(self, text: str) -> re.Match[str] | None:
        """Like :meth:`re.Pattern.match`."""
        return self.pattern.match(text) if self.may_match(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Like :meth:`re.Pattern.finditer`."""
        return self.pattern.finditer(text) if self.may_match(text) else iter(())

    def sub(self, to: str, text: str) -> str:
        """Like :meth:`re.Pattern.sub`."""
        return self.pattern.sub(to, text) if self.may_match(text) else text


_VIETNAMESE = re.compile(r"[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")


def vietnamese_share(text: str) -> float:
    """Share of Vietnamese letters among the letters of ``text``, 0.0 to 1.0.

    Real prose has a median of 0.28 and garbage stays under 0.15 (measured on
    2,946 pages); see ``docs/decisions/``.
    """
    letters = sum(map(str.isalpha, text))
    return len(_VIETNAMESE.findall(_lower(text))) / letters if letters else 0.0
