"""Is a time left to be filled, or written so that it cannot be read?"""

from __future__ import annotations

import re

from docgen.text import fold

BLANK_TIME = re.compile(r"[.…_]{2,}|…|\[[^\]]*\]|_+")


def unreadable(value: str) -> bool:
    """Whether a time value holds figures that could be a date; a placeholder ("…/2022") is nothing."""
    return bool(re.search(r"\d|\bquý\b|\btháng\b", fold(value))) and not BLANK_TIME.search(value) and "năm học" not in fold(value)
