"""Which number does Word show in front of a paragraph?

Word stores no numbers, only list definitions and which paragraph is in which
list at which level; the numbers are counted here as Word counts them.
ECMA-376 part 1, 17.9.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from docgen.read.symbols import plain

Element = Any

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_VAL = W + "val"
_LEFT, _START, _HANGING, _FIRST_LINE = W + "left", W + "start", W + "hanging", W + "firstLine"
_PLACEHOLDER = re.compile(r"%([1-9])")
_LEVELS = 9
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

Indent = tuple[float | None, float | None]
"""Left edge and first line's offset in points; None where not said."""


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list definition."""

    start: int = 0
    format: str = "decimal"
    pattern: str = ""
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""
    font: str = ""
    hidden: bool = False
    caps: bool = False
    indent: Indent = (None, None)


@dataclass(slots=True)
class _List:
    """The lists that count together (one abstract definition)."""

    element: Element
    levels: dict[int, Level] | None = None
    counters: list[int | None] = field(default_factory=lambda: [None] * _LEVELS)
    style_link: str = ""

    def known(self) -> dict[int, Level]:
        """The levels, read when first asked for."""
        if self.levels is None:
            self.levels = {number(one.get(W + "ilvl"), 0) or 0: _read_level(one, Level()) for one in self.element.iterchildren(W + "lvl")}
        return self.levels


@dataclass(slots=True)
class _Num:
    """One use of a definition, with what it overrides."""

    abstract: str
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)
    begun: set[int] = field(default_factory=set)


def number(text: str | None, default: int | None = None) -> int | None:
    """``text`` as an integer of 32 bits, as the format has them; ``default`` if it is none."""
    try:
        value = 2**31 if text is None else int(text)
    except ValueError:
        return default
    return value if -(2**31) <= value < 2**31 else default


@lru_cache(maxsize=1024)  # a document has few lengths, said over and over
def points(text: str | None) -> float | None:
    """A length in points: twips without a unit, or "12pt", "1cm", "1in", "10mm"."""
    if not text:
        return None
    try:
        if text[-1].isdigit():
            length = float(text) / 20
        else:
            length = float(text[:-2]) * {"pt": 1.0, "cm": 28.3465, "mm": 2.83465, "in": 72.0, "pc": 12.0, "pi": 12.0}[text[-2:]]
    except (ValueError, KeyError):
        return None
    return length if math.isfinite(length) else None


def is_on(element: Element) -> bool:
    """Whether an on/off property is on."""
    return element.get(_VAL) not in ("0", "false", "off")


def read_indent(element: Element) -> Indent:
    """Left edge and first line's offset of ``w:ind``."""
    left = points(element.get(_LEFT) or element.get(_START))
    hanging = points(element.get(_HANGING))
    return left, (-hanging if hanging is not None else points(element.get(_FIRST_LINE)))


class Numbering:
    """The lists of one document and how far each has counted."""

    def __init__(self, root: Element | None, style_num: Callable[[str], str | None]) -> None:
        """Read ``numbering.xml``; ``style_num(style)`` is the numId that a numbering style points to."""
        self._lists: dict[str, _List] = {}
        self._nums: dict[str, _Num] = {}
        self._style_num = style_num
        for element in () if root is None else root:
            if element.tag == W + "abstractNum":
                link = element.find(W + "numStyleLink")
                self._lists[element.get(W + "abstractNumId", "")] = _List(element, style_link="" if link is None else link.get(_VAL, ""))
            elif element.tag == W + "num":
                self._nums[element.get(W + "numId", "")] = _read_num(element)

    def _resolve(self, num_id: str) -> tuple[_Num, _List, dict[int, Level]] | None:
        num = self._nums.get(num_id)
        found = self._lists.get(num.abstract) if num else None
        for _ in range(8):
            if num is None or found is None:
                return None
            if not found.style_link:
                return num, found, found.known()
            linked = self._nums.get(self._style_num(found.style_link) or "")
            found = self._lists.get(linked.abstract) if linked else None
        return None

    def level(self, num_id: str, level: int) -> Level | None:
        """The definition of one level, None if there is none."""
        resolved = self._resolve(num_id)
        if resolved is None:
            return None
        num, _, known = resolved
        return num.levels.get(level) or known.get(level)

    def level_of_style(self, num_id: str, style: str) -> int | None:
        """The level that a list links to ``style``, None if none."""
        resolved = self._resolve(num_id)
        if resolved is None:
            return None
        num, _, known = resolved
        for levels in (num.levels, known):
            for index, level in levels.items():
                if level.style == style:
                    return index
        return None

    def next(self, num_id: str, level: int) -> str | None:
        """Count one paragraph and return its number as displayed; None if it is in no list."""
        resolved = self._resolve(num_id)
        if resolved is None or not 0 <= level < _LEVELS:
            return None
        num, counted, known = resolved
        levels = {**known, **num.levels} if num.levels else known
        here = levels.get(level)
        if here is None:
            return None
        counters = counted.counters
        if level not in num.begun and level in num.starts:
            counters[level] = num.starts[level]
        else:
            current = counters[level]
            counters[level] = num.starts.get(level, here.start) if current is None else current + 1
        num.begun.add(level)
        for above in range(level):
            if counters[above] is None:
                missing = levels.get(above)
                counters[above] = num.starts.get(above, missing.start if missing else 1)
                num.begun.add(above)
        for below in range(level + 1, _LEVELS):
            rule = levels[below].restart if below in levels else None
            if rule is None or (rule and level < rule):
                counters[below] = None
        if here.hidden:
            return ""
        if here.format == "bullet":
            return _bullet(here)

        def shown(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            one = levels.get(index)
            if one is None or index > level or one.format in ("bullet", "none"):
                return ""
            value = counters[index]
            if value is None:
                value = one.start
            if here.legal:
                return str(value)
            return format_number(value, one.format, one.pattern)

        text = _PLACEHOLDER.sub(shown, here.text).strip()
        return text.upper() if here.caps else text


def _read_num(element: Element) -> _Num:
    num = _Num("")
    for child in element:
        if child.tag == W + "abstractNumId":
            num.abstract = child.get(_VAL, "")
        elif child.tag == W + "lvlOverride":
            index = number(child.get(W + "ilvl"), 0) or 0
            for one in child:
                if one.tag == W + "startOverride":
                    num.starts[index] = number(one.get(_VAL), 0) or 0
                elif one.tag == W + "lvl":
                    num.levels[index] = _read_level(one, Level())
    return num


def _read_level(element: Element, level: Level) -> Level:
    for child in element.iter(*_READERS):
        if child.getparent().tag != _FALLBACK:  # custom formats come with a plain one for old programs
            level = _READERS[child.tag](level, child)
    return level


def _custom(level: Level, element: Element) -> Level:
    value = element.get(_VAL, "decimal")
    return replace(level, format=value, pattern=element.get(W + "format", ""))


def _start(level: Level, element: Element) -> Level:
    return replace(level, start=number(element.get(_VAL), 0) or 0)


def _text(level: Level, element: Element) -> Level:
    return replace(level, text="" if element.get(W + "null") in ("1", "true", "on") else element.get(_VAL, ""))


_READERS: dict[str, Callable[[Level, Element], Level]] = {
    W + "start": _start,
    W + "numFmt": _custom,
    W + "lvlText": _text,
    W + "lvlRestart": lambda level, e: replace(level, restart=number(e.get(_VAL))),
    W + "isLgl": lambda level, e: replace(level, legal=is_on(e)),
    W + "pStyle": lambda level, e: replace(level, style=e.get(_VAL, "")),
    W + "rFonts": lambda level, e: replace(level, font=e.get(W + "ascii") or e.get(W + "hAnsi") or ""),
    W + "vanish": lambda level, e: replace(level, hidden=is_on(e)),
    W + "caps": lambda level, e: replace(level, caps=is_on(e)),
    W + "ind": lambda level, e: replace(level, indent=read_indent(e)),
}


def _bullet(level: Level) -> str:
    """A bullet as a plain character: a dash stays a dash, what only a symbol font shows becomes what it looks like."""
    text = plain(level.text, level.font).strip()
    font = level.font.lower()
    if len(text) == 1:
        if text in "-–—‐‑−":
            return "-"
        if text == "o" and font.startswith("courier"):
            return "○"
        if font.startswith("wingdings") or font == "symbol":
            text = plain(chr(0xF000 + ord(text)), level.font) if ord(text) < 0x100 else text
            return "•" if text.isalnum() else text
    return text


# --------------------------------------------------------------------------- number formats


def _roman(value: int) -> str:
    if not 0 < value < 4000:
        return str(value)
    out = ""
    for worth, letters in zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    ):
        while value >= worth:
            out += letters
            value -= worth
    return out


def _letters(value: int, alphabet: str) -> str:
    """a … z, aa, bb … as Word repeats them."""
    if value < 1:
        return ""
    turns, index = divmod(value - 1, len(alphabet))
    return alphabet[index] * min(turns + 1, 30)


def _ordinal(value: int) -> str:
    ending = "th" if value % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")
    return f"{value}{ending}"


_ONES = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip


def _english(value: int) -> str:
    if not 0 <= value < 1000:
        return str(value)
    if value >= 100:
        rest = value % 100
        return f"{_ONES[value // 100]} hundred" + (f" {_english(rest)}" if rest else "")
    if value < 20:
        return _ONES[value]
    tens, ones = divmod(value, 10)
    return _TENS[tens - 2] + (f"-{_ONES[ones]}" if ones else "")


def _english_ordinal(value: int) -> str:
    words = _english(value)
    cut = max(words.rfind("-"), words.rfind(" ")) + 1
    last = words[cut:]
    if last in _ORDINALS:
        return words[:cut] + _ORDINALS[last]
    return words[:-1] + "ieth" if last.endswith("y") else words + "th"


_DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]


def _vietnamese(value: int) -> str:
    if not 0 <= value < 1000:
        return str(value)
    if value >= 100:
        hundreds, rest = divmod(value, 100)
        if not rest:
            return f"{_DIGITS[hundreds]} trăm"
        return f"{_DIGITS[hundreds]} trăm {'lẻ ' if rest < 10 else ''}{_vietnamese(rest)}"
    if value < 10:
        return _DIGITS[value]
    tens, ones = divmod(value, 10)
    head = "mười" if tens == 1 else f"{_DIGITS[tens]} mươi"
    if not ones:
        return head
    if ones == 5:
        return f"{head} lăm"
    return f"{head} mốt" if ones == 1 and tens > 1 else f"{head} {_DIGITS[ones]}"


def _enclosed(first: int, count: int) -> Callable[[int], str]:
    return lambda value: chr(first + value - 1) if 1 <= value <= count else str(value)


_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"

_FORMATS: dict[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda value: f"{value:02d}",
    "upperRoman": _roman,
    "lowerRoman": lambda value: _roman(value).lower(),
    "upperLetter": lambda value: _letters(value, _LATIN.upper()),
    "lowerLetter": lambda value: _letters(value, _LATIN),
    "russianLower": lambda value: _letters(value, _RUSSIAN),
    "russianUpper": lambda value: _letters(value, _RUSSIAN.upper()),
    "ordinal": _ordinal,
    "cardinalText": lambda value: _english(value).capitalize(),
    "ordinalText": lambda value: _english_ordinal(value).capitalize(),
    "vietnameseCounting": _vietnamese,
    "hex": lambda value: f"{value:X}",
    "chicago": lambda value: _letters(value, "*†‡§"),
    "numberInDash": lambda value: f"- {value} -",
    "decimalEnclosedCircle": _enclosed(0x2460, 20),
    "decimalEnclosedCircleChinese": _enclosed(0x2460, 20),
    "decimalEnclosedParen": _enclosed(0x2474, 20),
    "decimalEnclosedFullstop": _enclosed(0x2488, 20),
    "decimalFullWidth": lambda value: str(value).translate({48 + i: 0xFF10 + i for i in range(10)}),
    "none": lambda value: "",
    "bullet": lambda value: "",
}


def format_number(value: int, kind: str, pattern: str = "") -> str:
    """``value`` as ``w:numFmt`` ``kind`` displays it; ``pattern`` is the list of a custom format.

    Example: ``format_number(4, "upperRoman")`` is ``"IV"``,
    ``format_number(5, "custom", "a, b, c, d, đ, e")`` is ``"đ"``.
    """
    if kind == "custom":
        items = [item.strip() for item in pattern.split(",")]
        items = [item for item in items if item and item not in ("...", "…")]
        if items and all(item.isdecimal() for item in items):
            return str(value).zfill(len(items[0]))
        return items[value - 1] if 1 <= value <= len(items) else str(value)
    return _FORMATS.get(kind, str)(value)
