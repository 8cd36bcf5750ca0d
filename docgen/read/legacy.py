"""Is this text in one of the encodings from before Unicode, and what does it say?

Old files hold Vietnamese in TCVN3 ("ABC", .VnTime fonts) or VNI-Windows: bytes that
only their fonts show as Vietnamese.  Font names tell nothing (50 files list such fonts and hold
Unicode for each one that doesn't), so the characters decide: text is legacy where
reading it so turns words that aren't Vietnamese into words that are.

A few words are too few to tell by; there a font's name is evidence too.
Capitals of the TCVN3 capital fonts (.VnTimeH) are stored as small letters: only who knows the font can show them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache

TCVN3 = "tcvn3"
VNI = "vni"

# --------------------------------------------------------------------------- the two encodings

# Vowels with no tone, grave, hook above, tilde, acute, dot below: the order of TCVN 5712.
_LETTERS = "aàảãáạ ăằẳẵắặ âầẩẫấậ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ"
_VOWELS = _LETTERS.split()

# The byte (as Latin-1) of each of the above; a space where it is the ASCII letter itself.
_TCVN3_BYTES = [
    " µ¶·¸¹", "¨»¼½¾Æ", "©ÇÈÉÊË", " ÌÎÏÐÑ", "ªÒÓÔÕÖ", " ×ØÜÝÞ", " ßáâãä", "«åæçèé", "¬êëìíî", " ïñòóô", "\u00adõö÷øù", " úûüýþ",
]  # fmt: skip
_TCVN3_CAPITALS = dict(zip("¡¢£¤¥¦§", "ĂÂÊÔƠƯĐ", strict=True))


def _tcvn3() -> dict[str, str]:
    table = {"®": "đ", "\u03bc": "à", **_TCVN3_CAPITALS}  # the Greek mu is what some programs make of the micro sign
    for letters, codes in zip(_VOWELS, _TCVN3_BYTES, strict=True):
        table.update((code, letter) for letter, code in zip(letters, codes, strict=True) if code != " ")
    return table


def _vni() -> dict[str, str]:
    """VNI writes a letter and a mark after it; a few letters are one character."""
    tones = "øûõùï"  # grave, hook above, tilde, acute, dot below
    circumflex, breve = "âàåãáä", "êèúüéë"  # those vowels without a tone, then in the same order
    small: dict[str, str] = {"ñ": "đ", "ô": "ơ", "ö": "ư", "ì": "ì", "æ": "ỉ", "ó": "ĩ", "í": "í", "ò": "ị", "î": "ỵ"}
    by_name = {letters[0]: letters for letters in _VOWELS}
    for base, written in (("a", "a"), ("e", "e"), ("o", "o"), ("u", "u"), ("y", "y"), ("ơ", "ô"), ("ư", "ö")):
        small.update((written + mark, letter) for mark, letter in zip(tones, by_name[base][1:], strict=True))
    for base, written in (("â", "a"), ("ê", "e"), ("ô", "o")):
        small.update((written + mark, letter) for mark, letter in zip(circumflex, by_name[base], strict=True))
    small.update(("a" + mark, letter) for mark, letter in zip(breve, by_name["ă"], strict=True))
    small.pop("yï")  # written î
    table = dict(small)
    for code, letter in small.items():
        table[code.upper()] = letter.upper()
        table[code[0].upper() + code[1:]] = letter.upper()  # "Aùo": only the letter is a capital
    return table


_TABLES = {TCVN3: _tcvn3(), VNI: _vni()}
_PATTERNS = {name: re.compile("|".join(sorted(map(re.escape, table), key=len, reverse=True))) for name, table in _TABLES.items()}

# --------------------------------------------------------------------------- Vietnamese syllables

_ONSET = "(?:b|ch?|d|đ|gh?|gi|h|kh?|l|m|nh?|ngh?|ph?|qu|r|s|th?|tr|v|x)?"
_RHYMES = """
    a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot
    ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
    ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu  y yêm yên yêng yêt yêu
"""
_SYLLABLE = re.compile(f"{_ONSET}(?:{'|'.join(_RHYMES.split())})")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_STOPPED = re.compile("[cpt]h?$")
_HIGH_OR_LOW = re.compile("[\u0301\u0323]")  # acute or dot below: the only tones of a syllable that ends in a stop


@lru_cache(maxsize=16384)
def _is_syllable(word: str) -> bool:
    """Could ``word`` be a Vietnamese syllable, by its sounds and its tone?"""
    apart = unicodedata.normalize("NFD", word.lower())
    toneless = unicodedata.normalize("NFC", apart.translate(_TONES))
    tones = len(apart) - len(apart.translate(_TONES))
    if tones > 1 or not _SYLLABLE.fullmatch(toneless):
        return False
    return not _STOPPED.search(toneless) or bool(_HIGH_OR_LOW.search(apart))


# --------------------------------------------------------------------------- detecting and decoding

_WORD = re.compile(r"(?:[^\W\d_]|[\u00a1-\u00ff\u03bc])+")
_MARKED = re.compile(r"[^\x00-\x7f]")
_LATIN = re.compile("[A-Za-z]")  # a sign alone ("5 × 10") is no word
_SAMPLE = 60_000  # characters


def detect(text: str) -> str | None:
    """Return "tcvn3" or "vni" if ``text`` (a document's, or a good piece of it) is in that encoding, else None.

    Give the text as the file holds it: in TCVN3 the soft hyphen is the letter ư.
    """
    words = Counter(word for word in _WORD.findall(unicodedata.normalize("NFC", text[:_SAMPLE])) if _MARKED.search(word))
    total = sum(words.values())
    if total < 3:
        return None
    as_it_is = sum(n for word, n in words.items() if _is_syllable(word)) / total
    best, share = None, as_it_is + 0.4
    for name in (TCVN3, VNI):
        decoded = sum(n for word, n in words.items() if _is_syllable(to_unicode(word, name))) / total
        if decoded >= max(0.75, share):
            best, share = name, decoded
    return best


def font_encoding(font: str) -> str | None:
    """The encoding that ``font`` was made for, None for a font of today."""
    name = font.lower()
    if name.startswith(".vn"):
        return TCVN3
    return VNI if name.startswith("vni-") else None


def typed_as(text: str, encoding: str) -> bool | None:
    """Whether ``text``, set in a font made for ``encoding``, is in it; None if it cannot tell.

    Such fonts are still named where the text has long been Unicode.
    """
    text = unicodedata.normalize("NFC", text)
    if _UNICODE_ONLY.search(text):
        return False
    words = [word for word in _WORD.findall(text) if _MARKED.search(word) and _LATIN.search(word)]
    as_it_is = sum(map(_is_syllable, words))
    decoded = sum(_is_syllable(to_unicode(word, encoding)) for word in words)
    if decoded == as_it_is:
        return None
    return decoded > as_it_is and decoded >= 0.75 * len(words)


def from_font(text: str, font: str) -> str:
    """``text`` as ``font`` shows it, in Unicode; fonts with an H at the end of their name show capitals only."""
    encoding = font_encoding(font)
    if encoding is None or _UNICODE_ONLY.search(text):
        return text
    decoded = to_unicode(text, encoding)
    return decoded.upper() if encoding == TCVN3 and font.endswith("H") else decoded


def decode(text: str) -> str | None:
    """Return ``text`` in Unicode (NFC) if it is in a legacy encoding, None if it isn't."""
    name = detect(text)
    return None if name is None else to_unicode(text, name)


def to_unicode(text: str, encoding: str) -> str:
    """Return ``text`` read as ``encoding`` ("tcvn3" or "vni"), in NFC.

    For the pieces of a document whose whole was detected.  A
    piece with letters that only Unicode has is left as it is.
    """
    text = unicodedata.normalize("NFC", text)
    if _UNICODE_ONLY.search(text):
        return text
    table = _TABLES[encoding]
    decoded = _PATTERNS[encoding].sub(lambda found: table[found[0]], text)
    return _CAPITALS.sub(lambda found: found[0].upper(), decoded) if encoding == TCVN3 else decoded


# TCVN3 has no toned capitals: "CéNG" is how a capital word was typed with a plain font.
_CAPITALS = re.compile(r"(?<!\w)(?=(?:[^\W\d_]*[A-Z]){2})(?:(?![a-z])[^\W\d_])+(?!\w)")
_UNICODE_ONLY = re.compile("[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]")
