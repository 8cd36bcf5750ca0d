"""Can a pdf page's text layer be believed?

Two in three real plans come as scans; some carry the text of a signing stamp,
some the garbage of a foreign OCR engine.  "Some text" is no test, nor is a
full-page image; the share of Vietnamese letters is (measured on 2,946 pages).
"""

from __future__ import annotations

import re
import unicodedata

from docgen.text import clean, fold, vietnamese_share

USABLE, NONE, STAMP, GARBAGE = "usable", "none", "stamp", "garbage"

ENOUGH = 200
"""Letters from which the share of Vietnamese ones is a reliable measure."""

VIETNAMESE = 0.19
"""Scans' garbage stays under 0.15, real prose has 0.23 and more; nothing was seen between."""

COVERED = 0.80
"""Share of a page under images from which it may be a scan."""

DRAWN_LETTERS = 400
"""Paths on a page without text from which its letters are probably drawn as shapes."""

STAMP_LINE = re.compile(
    r"(?:được )?ký (?:số )?(?:bởi|ngày)|ngày ký|người ký|thời gian ký|giờ ký|chữ ký số|đã ký|sao y|sao lục"
    r"|digitally signed|signature|signed by|@\S+\.vn|\d\d:\d\d:\d\d"
    r"|^\s*(?:email|e-mail|cơ quan|tổ chức|đơn vị|chức vụ|lý do|địa điểm)\s*:"
)
"""A line of a signing stamp, in folded text."""

_CID = re.compile(r"\(cid:\d+\)")
_QUESTION = re.compile(r"[a-zà-ỹđ]\?[a-zà-ỹđ]|(?<![a-zà-ỹđ])[a-zà-ỹđ]{0,2}\?[a-zà-ỹđ]+", re.I)
_SIGNS = "¡¢£¤¥¦§¨©ª¬®¯°±²³´µ¶·¸¹º»¼½¾¿ÆØÞßåæçëîïðñöøûüþÿŒœŸƒ‰†‡"
_SIGN = re.compile(f"[{_SIGNS}]")
_FOREIGN = re.compile(rf"(?<=[A-Za-zÀ-ỹ])[{_SIGNS}]|[¡¤¦¨ª¬®¯±´µ¶¸º¾ÆØÞßåæðøþÿ](?=[A-Za-zÀ-ỹ])")
_LONE_VOWEL = re.compile(r"(?<!\S)[ăâêôơưáảãạằắẳẵặầấẩẫậẻẽẹềếểễệíỉĩịóỏõọồốổỗộờớởỡợúủũụừứửữựýỷỹỵ](?!\S)", re.I)
_WORD = re.compile(r"[^\W\d_]+")

LOST = 0.02
"""Share of characters that no font names from which a page's letters were lost; sound pages have none."""

MISTAKEN = 0.03
"""Share of words with a letter where Vietnamese never has it; real prose has none, a font's wrong table from 0.044."""

_SMALL = "".join(
    letter
    for letter in (unicodedata.normalize("NFC", base + tone) for base in "aăâeêioôơuưy" for tone in ("", *"\u0300\u0301\u0303\u0309\u0323"))
    if not letter.isascii()
)
_SMALL += "đ"
_MISTAKEN = re.compile(  # a letter of another alphabet, a marked capital after a small letter, an ă or â at a word's end
    f"[^\\W\\d_A-Za-z{_SMALL}{_SMALL.upper()}]|[a-z{_SMALL}][{_SMALL.upper()}]|[ăằắẳẵặâầấẩẫậĂẰẮẲẴẶÂẦẤẨẪẬ](?![^\\W\\d_])"
)


def classify_page(text: str, *, image_cover: float = 0.0, paths: int = 0, signed: bool = False, lost: float = 0.0) -> str:
    """Return "usable", "none", "stamp" or "garbage" for one page.

    ``text`` is the page's text layer, ``image_cover`` the share of the page
    under images (0.0 to 1.0), ``paths`` how many paths are drawn on it, ``signed`` whether a
    digital signature shows on it, ``lost`` the share of its characters that no font names (0.0 to 1.0).
    A blank page is usable: nothing on it is lost.
    """
    text = clean(text)
    letters = sum(map(str.isalpha, text))
    covered = image_cover >= COVERED
    if not letters:
        drawn = image_cover >= 0.05 or paths >= DRAWN_LETTERS
        if not covered and not (drawn and not text.strip()):
            return USABLE
        return STAMP if signed and covered else NONE
    if is_broken(text) or (lost > LOST and letters >= ENOUGH):
        return GARBAGE
    if letters >= ENOUGH:
        return GARBAGE if covered and vietnamese_share(text) < VIETNAMESE else USABLE
    if not covered:
        return USABLE
    rest = sum(map(str.isalpha, without_stamp(text)))
    if rest < 20:
        return STAMP if rest < letters else NONE
    if STAMP_LINE.search(fold(text)) and rest < ENOUGH / 2:
        return STAMP
    return USABLE if vietnamese_share(text) >= VIETNAMESE else GARBAGE


def is_broken(text: str) -> bool:
    """Whether the letters of ``text`` were lost on the way: wrong encoding, dropped bytes, stray accents."""
    words = _WORD.findall(text)
    count = max(len(words), 1)
    if (text.count("(cid:") and len(_CID.findall(text)) > max(2, count * 0.02)) or text.count("\ufffd") > max(3, count * 0.1):
        return True
    if count < 8:
        return False
    # To count a mark alone costs little, and is nearly always enough: there are too few.
    if text.count("?") > count * 0.08 and vietnamese_share(text) < VIETNAMESE and len(_QUESTION.findall(text)) > count * 0.08:
        return True
    most = max(3, count * 0.06)
    if len(_SIGN.findall(text)) > most and len(_FOREIGN.findall(text)) > most:
        return True
    if len(_MISTAKEN.findall(text)) > max(4, count * MISTAKEN) and vietnamese_share(text) >= VIETNAMESE / 2:
        return True
    return len(_LONE_VOWEL.findall(text)) > max(6, count * 0.12)


def without_stamp(text: str) -> str:
    """``text`` without the lines of a signing stamp."""
    kept, within = [], 0
    for line in text.split("\n"):
        if STAMP_LINE.search(fold(line)):
            within = 4
        elif within and len(line) < 60:
            within -= 1  # a name or an office wrapped over lines
        else:
            kept.append(line)
    return "\n".join(kept)
