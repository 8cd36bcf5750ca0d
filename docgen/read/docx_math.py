"""How does a formula read on one line?

Fractions with a slash, powers with a caret, indices and limits with a low line: "∑_(i=1)^n (a+b)/2".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from docgen.read.docx_xml import MATH, RUN, WRAPPERS, Element, T
from docgen.read.numbering import W

_TEXTS = frozenset((MATH + "t", T, W + "delText"))


def formula_text(formula: Element, dropped: frozenset[str]) -> str:
    """All of ``formula`` (``m:oMath``, ``m:oMathPara``), each sign once; ``dropped`` are the tracked changes that don't count."""
    return _Linear(dropped).text(formula)


class _Linear:
    """A formula's parts as text."""

    def __init__(self, dropped: frozenset[str]) -> None:
        """``dropped`` are the tracked changes that don't count."""
        self.dropped = dropped
        self.shapes: dict[str, Callable[[Element], str]] = {
            MATH + "f": lambda e: self._between(e, "/", "num", "den"),
            MATH + "sSup": lambda e: self._between(e, "^", "e", "sup"),
            MATH + "sSub": lambda e: self._between(e, "_", "e", "sub"),
            MATH + "sSubSup": lambda e: self._group(e, "e") + self._limits(e),
            MATH + "sPre": lambda e: self._limits(e) + self._group(e, "e"),
            MATH + "limLow": lambda e: self._between(e, "_", "e", "lim"),
            MATH + "limUpp": lambda e: self._between(e, "^", "e", "lim"),
            MATH + "func": lambda e: f"{self._part(e, 'fName')} {self._part(e, 'e')}".strip(),
            MATH + "m": lambda e: "; ".join(" ".join(map(self.text, row.iterchildren(MATH + "e"))) for row in e.iterchildren(MATH + "mr")),
            MATH + "eqArr": lambda e: "; ".join(map(self.text, e.iterchildren(MATH + "e"))),
            MATH + "d": self._brackets,
            MATH + "rad": lambda e: self._part(e, "deg") + "√" + self._group(e, "e"),
            MATH + "nary": self._operator,
        }

    def text(self, element: Element) -> str:
        """All of ``element``, each sign once."""
        tag = element.tag
        if tag in _TEXTS:
            return element.text or ""
        if tag in self.shapes:
            return self.shapes[tag](element)
        if tag in self.dropped or not isinstance(tag, str) or (tag.startswith(W) and tag != RUN and tag not in WRAPPERS):
            return ""
        out, shape = "", False
        for child in element:
            text, is_shape = self.text(child), child.tag in self.shapes
            apart = (shape or is_shape) and out[-1:].isalnum() and text[:1].isalnum()
            out += f" {text}" if apart else text
            shape = is_shape
        return out

    def _part(self, element: Element, name: str) -> str:
        found = element.find(MATH + name)
        return "" if found is None else self.text(found)

    def _group(self, element: Element, name: str) -> str:
        """A part, in brackets where it is more than a word."""
        text = self._part(element, name)
        return f"({text})" if re.search(r"[^\w,.]", text) and not re.fullmatch(r"\([^()]*\)", text) else text

    def _between(self, element: Element, sign: str, *names: str) -> str:
        return sign.join(self._group(element, name) for name in names)

    def _limits(self, element: Element) -> str:
        low, high = self._group(element, "sub"), self._group(element, "sup")
        return (f"_{low}" if low else "") + (f"^{high}" if high else "")

    def _operator(self, element: Element) -> str:
        """A sum or integral with its limits: "∑_(i=1)^n x"."""
        limits = self._limits(element)
        return _sign(element, "nary", "chr", "∫") + limits + (" " if limits else "") + self._part(element, "e")

    def _brackets(self, element: Element) -> str:
        opens, between, closes = (_sign(element, "d", *said) for said in (("begChr", "("), ("sepChr", "|"), ("endChr", ")")))
        return opens + between.join(map(self.text, element.iterchildren(MATH + "e"))) + closes


def _sign(element: Element, kind: str, name: str, default: str) -> str:
    """A sign that a formula's properties name, such as its brackets."""
    sign = element.find(f"{MATH}{kind}Pr/{MATH}{name}")
    return default if sign is None else sign.get(MATH + "val", "")
