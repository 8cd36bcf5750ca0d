"""Which Roman numbers did recognition, or the typist, spoil? "HI." is III, and the second of "I, II, II, IV" as well."""

from __future__ import annotations

import re
from collections.abc import Sequence

from docgen.labels import Label, roman_value

#: A Roman number made of strokes that look like its own, in front of a title in capitals.
_SPOILED = re.compile(r"(?!\d+\s*[.,:])(?P<number>(?:[I1l|!ÏỊ]|H){1,3}|[1l|!]V|V[1l|!I]{1,3}|[1l|!]X)(?=\s*[.,:]\s*[A-ZÀ-ỸĐ]{2})")
_RUN_IN = re.compile(r"[A-HĐ]\.(?=[A-ZÀ-ỸĐ]\s?[a-zà-ỹđ])")
_STROKES = str.maketrans({"1": "I", "l": "I", "|": "I", "!": "I", "Ï": "I", "Ị": "I"})
#: What recognition makes of a number in running text ("tại Mục HI").
MISREAD_IN_TEXT = {"hi": "iii", "ih": "iii"}
_SECTIONS = frozenset({"roman"})
#: Below these Roman numbers begin anew.
_ABOVE = frozenset({"part", "chapter", "upper", "article"})


def restored(text: str) -> str:
    """A recognised line with the number in front as it was meant; any other as it is.

    "HI. NỘI DUNG" → "III. NỘI DUNG", "D.Y tế" → "D. Y tế".
    """
    if _RUN_IN.match(text):
        return f"{text[:2]} {text[2:]}"
    match = _SPOILED.match(text)
    if match is None:
        return text
    number = match["number"].replace("H", "II").translate(_STROKES)
    return number + text[match.end() :] if roman_value(number) else text


def counted(labels: Sequence[Label | None]) -> dict[int, Label]:
    """Place → label as it was meant, of the Roman numbers that stand twice where the next one is missing: "I, II, II, IV"."""
    places = [place for place, label in enumerate(labels) if label is not None and label.scheme in _SECTIONS]
    out: dict[int, Label] = {}
    for number, place in enumerate(places[1:], start=1):
        before, label = (out.get(at) or labels[at] for at in (places[number - 1], place))
        after = labels[places[number + 1]] if number + 1 < len(places) else None
        parted = any(other is not None and other.scheme in _ABOVE for other in labels[places[number - 1] + 1 : place])
        if before is None or label is None or parted or label.value != before.value:
            continue
        if after is None or after.value == label.value + 2:
            out[place] = Label(label.text, label.scheme, label.value + 1, _written(label.value + 1))
    return out


def _written(value: int) -> str:
    """A Roman number below 40, in small letters."""
    tens, ones = divmod(value, 10)
    return "x" * tens + ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")[ones]
