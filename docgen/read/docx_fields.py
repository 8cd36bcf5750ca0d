"""What of a field does Word show: nothing of its code, all of its result?

A complex field is a mark at its begin, one before its result and one at its end, in three runs that may be
paragraphs apart; fields stand in each other's codes and results.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from docgen.read.docx_xml import FLD_CHAR_TYPE, VAL, Element
from docgen.read.numbering import W, is_on, number
from docgen.read.symbols import symbol

_FF_DATA, _CHECK_BOX, _DD_LIST, _LIST_ENTRY = W + "ffData", W + "checkBox", W + "ddList", W + "listEntry"
_CHECKED, _RESULT, _DEFAULT = W + "checked", W + "result", W + "default"
#: Fields that Word shows without storing what it shows.
_COMPUTED = frozenset(("AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "EQ"))
_SYMBOL_FONT = re.compile(r'\\f\s+(?:"([^"]*)"|(\S+))')


@dataclass(slots=True)
class _Field:
    """An open complex field, in its ``code`` or in its result; ``endless`` if nothing in the file ends it."""

    code: bool = True
    endless: bool = False
    instruction: str = ""


class Fields:
    """The complex fields that are open where the reading is.

    ``code`` is in how many codes of fields that is: text there is none of the document's.
    """

    __slots__ = ("_endless", "_left_unread", "_open", "code")

    def __init__(self, endless: set[Element], left_unread: Callable[[str], None]) -> None:
        """``endless`` are the marks beginning fields which nothing ends; ``left_unread`` is told of what can't be read."""
        self.code = 0
        self._open: list[_Field] = []  # innermost last
        self._endless = endless
        self._left_unread = left_unread

    def follow(self, mark: Element, dropped: bool = False) -> str:
        """Go past the ``mark`` (``w:fldChar``) of a field; return the text that Word shows for it and stores nowhere else.

        ``dropped``: it stands in a tracked change that doesn't count.
        """
        kind = mark.get(FLD_CHAR_TYPE)
        if kind == "begin":
            form = None if dropped or self.code else mark.find(_FF_DATA)
            self._open.append(_Field(endless=mark in self._endless))
            self.code += 1
            return "" if form is None else _form_value(form)
        if kind == "separate":
            if self._open and self._open[-1].code:
                self._open[-1].code = False
                self.code -= 1
        elif kind == "end" and self._open:
            ended = self._open.pop()
            self.code -= ended.code
            if ended.code and not dropped and not self.code:
                return self._without_result(ended.instruction)
        return ""

    def instruct(self, element: Element) -> None:
        """Read a piece of the code (``w:instrText``) of the innermost field."""
        if self._open:
            self._open[-1].instruction += element.text or ""

    def give_up(self) -> None:
        """Read on as text after the paragraph in which a field begins that nothing ends."""
        if not self.code or not self._endless:
            return
        for one in self._open:
            if one.endless and one.code:
                one.code = False
                self.code -= 1
                self._left_unread("structure")

    def set_aside(self) -> tuple[list[_Field], int]:
        """Begin a text of its own (a note, a text box) in which none is open; what is returned goes back to ``take_up``."""
        outer = self._open, self.code
        self._open, self.code = [], 0
        return outer

    def take_up(self, outer: tuple[list[_Field], int]) -> None:
        """Go on where a text of its own interrupted."""
        self._open, self.code = outer

    def _without_result(self, instruction: str) -> str:
        """A field that stores no result: a symbol is in its code, what Word computes is not in the file."""
        name, *words = instruction.split() or [""]
        if name.upper() == "SYMBOL" and words:
            try:
                code = int(words[0], 16 if words[0].lower().startswith("0x") else 10)
            except ValueError:
                return ""
            font = _SYMBOL_FONT.search(instruction)
            return symbol(code, (font[1] or font[2]) if font else "")
        if name.upper() in _COMPUTED:
            self._left_unread("computed")
        return ""


def _form_value(form: Element) -> str:
    """The value of a legacy check box or drop-down, which has no result text."""
    box, choice = form.find(_CHECK_BOX), form.find(_DD_LIST)
    if box is not None:
        state = box.find(_CHECKED)
        state = box.find(_DEFAULT) if state is None else state
        return "☒" if state is not None and is_on(state) else "☐"
    if choice is not None:
        entries = choice.findall(_LIST_ENTRY)
        chosen = choice.find(_RESULT)
        chosen = choice.find(_DEFAULT) if chosen is None else chosen
        index = number(chosen.get(VAL), 0) if chosen is not None else 0
        if index is not None and 0 <= index < len(entries):
            return str(entries[index].get(VAL, ""))
    return ""
