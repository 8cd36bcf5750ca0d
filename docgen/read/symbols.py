"""Which character does a symbol font show?

Symbol and Wingdings put pictures at private codes (U+F020–U+F0FF); Word
stores them as ``w:sym`` or as such characters.  Only characters that occur
in prose, formulas and bullets are listed; others become a bullet.
"""

from __future__ import annotations

import re

_SYMBOL = dict(
    zip(
        range(0x41, 0x5B),
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
        strict=True,
    )
)
_SYMBOL.update(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
_SYMBOL.update({code: chr(code) for code in (*range(0x20, 0x40), 0x5B, 0x5D, 0x5F, 0x7B, 0x7C, 0x7D)})
_SYMBOL.update(
    {
        0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "*", 0x2D: "-", 0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "~",
        0xA2: "′", 0xA3: "≤", 0xA4: "/", 0xA5: "∞", 0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←",
        0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂",
        0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xBE: "-", 0xC5: "⊕", 0xC6: "∅", 0xC7: "∩",
        0xC8: "∪", 0xCE: "∈", 0xCF: "∉", 0xD0: "∠", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√", 0xD7: "·",
        0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDD: "⇑", 0xDE: "⇒", 0xDF: "⇓", 0xE5: "∑", 0xF2: "∫",
    }
)  # fmt: skip

_WINGDINGS = {
    0x20: " ", 0x28: "☎", 0x29: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x6C: "●", 0x6D: "○", 0x6E: "■", 0x6F: "□", 0x70: "□",
    0x71: "□", 0x72: "□", 0x74: "◆", 0x75: "◆", 0x76: "◆", 0x77: "◆", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪",
    0xA8: "☐", 0xAB: "★", 0xD8: "➢", 0xE0: "→", 0xDF: "←", 0xE8: "→", 0xF0: "⇨", 0xFB: "☒", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨", 0x8A: "⑩",
    0x8C: "❶", 0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺", 0x91: "❻", 0x92: "❼", 0x93: "❽", 0x94: "❾", 0x95: "❿",
}  # fmt: skip
_WINGDINGS_2 = {0x50: "✓", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x51: "☒", 0x4F: "☒", 0xA3: "☐", 0x97: "•", 0x98: "•"}

#: Finds a character that only a symbol font can show.  Asked of every run, so without a function around it.
has_private = re.compile("[\uf020-\uf0ff]").search
_SETS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}
_WORDS = re.compile("[A-Za-z]{2}")
_NO_SIGNS = re.compile("[^\x00-\xff\uf020-\uf0ff]")  # what no symbol font holds


def symbol(code: int, font: str) -> str:
    """The character that ``font`` shows at ``code`` (with or without the private offset 0xF000)."""
    name = font.lower()
    low = code - 0xF000 if 0xF000 <= code <= 0xF0FF else code
    if name == "wingdings 2":
        return _WINGDINGS_2.get(low, "•")
    if name.startswith("wingdings") or name == "webdings":
        return _WINGDINGS.get(low, "•")
    if name == "symbol" or (not name and low != code) or 0xF000 <= code <= 0xF0FF:
        return _SYMBOL.get(low, "•")
    if 0xE000 <= code <= 0xF8FF:
        return "•"
    return chr(code) if 0x20 <= code < 0x110000 and not 0xD800 <= code < 0xE000 else ""


def shown(text: str, font: str) -> str:
    """``text`` set in a symbol ``font``, as what it shows; words that were left in such a font by mistake stay words."""
    table = _SETS.get(font.lower(), {})
    if _NO_SIGNS.search(text) or (table is _SYMBOL and _WORDS.search(text)):
        return plain(text, font)
    if any(ord(c) not in table for c in text if c < "\u0100" and not c.isspace()):
        return plain(text, font)
    return "".join(c if c.isspace() else table[ord(c)] if c < "\u0100" else symbol(ord(c), font) for c in text)


def plain(text: str, font: str) -> str:
    """``text`` with the characters of symbol fonts replaced by what they show."""
    return "".join(symbol(ord(c), font) if "\uf020" <= c <= "\uf0ff" else c for c in text)
