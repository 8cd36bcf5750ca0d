"""What are the elements of a Word document called, and which of several ways to say a thing does Word show?

Here stand the names that more than one module asks for, put together once: walks ask for them at every element.
"""

from __future__ import annotations

import re
from typing import Any

from docgen.read.numbering import W, is_on

Element = Any  # lxml has no type information of its own

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

VAL, ID, TYPE = W + "val", W + "id", W + "type"
P, RUN, T, TBL, TR, TC, SDT, SDT_CONTENT = W + "p", W + "r", W + "t", W + "tbl", W + "tr", W + "tc", W + "sdt", W + "sdtContent"
PPR, RPR, TRPR, TCPR, SECT_PR, NUM_PR = W + "pPr", W + "rPr", W + "trPr", W + "tcPr", W + "sectPr", W + "numPr"
P_STYLE, R_FONTS, FLD_CHAR, FLD_CHAR_TYPE = W + "pStyle", W + "rFonts", W + "fldChar", W + "fldCharType"
CELL_INS, CELL_DEL, CELL_MERGE = W + "cellIns", W + "cellDel", W + "cellMerge"
HEADER_REFERENCE, FOOTER_REFERENCE = W + "headerReference", W + "footerReference"
ALTERNATE = MC + "AlternateContent"

WRAPPERS = frozenset(W + name for name in ("ins", "del", "moveTo", "moveFrom", "customXml", "smartTag", "sdtContent", "dir", "bdo"))
"""Elements that stand around others of every kind and say nothing themselves."""

_CHOICE, _FALLBACK = MC + "Choice", MC + "Fallback"
_PROMPT = f"{W}sdtPr/{W}showingPlcHdr"
#: Namespaces that Word understands in mc:Choice; anything else takes the fallback.
_KNOWN = re.compile(r"http://schemas\.(?:microsoft\.com/office|openxmlformats\.org)/|urn:schemas-microsoft-com:")


def choose(alternatives: Element) -> Element | None:
    """What of ``mc:AlternateContent`` Word shows: the first choice that it understands, else the fallback; None if there is neither."""
    fallback = None
    for child in alternatives:
        if child.tag == _CHOICE:
            spaces = (child.nsmap.get(prefix, "") for prefix in child.get("Requires", "").split())
            if all(_KNOWN.match(space) for space in spaces):
                return child
        elif child.tag == _FALLBACK:
            fallback = child
    return fallback


def is_prompt(control: Element) -> bool:
    """Whether a content control (``w:sdt``) shows the prompt that asks to fill it in."""
    shown = control.find(_PROMPT)
    return shown is not None and is_on(shown)
