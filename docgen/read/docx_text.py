"""What text stands in a paragraph?

One walk over its runs, fields, content controls and formulas.  What hangs on it (notes, text boxes) is collected, not
read: it is put after the paragraph.
"""

from __future__ import annotations

from collections.abc import Callable

from docgen.model import Part
from docgen.read.docx_drawings import read_drawing
from docgen.read.docx_encoding import is_old_font
from docgen.read.docx_fields import Fields
from docgen.read.docx_footnotes import Footnotes
from docgen.read.docx_formats import Format
from docgen.read.docx_line import Anchored, Line
from docgen.read.docx_looks import Base
from docgen.read.docx_math import formula_text
from docgen.read.docx_walk import Walk
from docgen.read.docx_xml import (
    ALTERNATE,
    FLD_CHAR,
    ID,
    MATH,
    R_FONTS,
    RPR,
    RUN,
    SDT,
    SDT_CONTENT,
    WRAPPERS,
    Element,
    T,
    choose,
    is_prompt,
)
from docgen.read.numbering import W
from docgen.read.symbols import has_private, plain, shown, symbol

Handlers = dict[str, Callable[[Element], None]]

_SYM_EX = "{http://schemas.microsoft.com/office/word/2015/wordml/symex}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_SYM, _CHAR, _FONT, _ASCII, _H_ANSI = W + "sym", W + "char", W + "font", W + "ascii", W + "hAnsi"
_FOOTNOTE, _ENDNOTE, _RUBY_BASE = W + "footnoteReference", W + "endnoteReference", W + "rubyBase"
_SEEN = frozenset((_SYM, _FOOTNOTE, _ENDNOTE))  # what besides text can be seen to be hidden
_SOFT_HYPHEN = "\u00ad"  # the letter ư of TCVN3
_SILENT = (
    "pPr", "rPr", "proofErr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "customXmlPr", "smartTagPr", "sdtPr", "sdtEndPr",
)  # fmt: skip
_TODAY = ("dayShort", "dayLong", "monthShort", "monthLong", "yearShort", "yearLong")  # today's date, whenever it is looked at


class Text:
    """The reading of one document's paragraphs.

    ``line`` is the line being read; ``fields`` are the fields open there; ``footnotes`` are counted by their references.
    """

    def __init__(self, walk: Walk) -> None:
        """Read the paragraphs that ``walk`` comes by."""
        self.line = Line()
        self._base: Base = (False, False, False, "")
        self.fields = Fields(walk.formats.endless, walk.remarks.left_unread)
        self.footnotes = Footnotes(walk.parts, walk.formats.prepare)
        self._parts = walk.parts
        self._changes = walk.changes
        self._formats = walk.formats.said
        self._letters = walk.letters
        self._remarks = walk.remarks
        self._inline_handlers = self._of_paragraphs()
        self._run_handlers = self._of_runs()

    def _of_paragraphs(self) -> Handlers:
        """What to do with which element in a paragraph."""
        handlers: Handlers = {
            RUN: self._run,
            SDT: self._control,
            ALTERNATE: self._alternate_inline,
            W + "hyperlink": self._inline,
            W + "fldSimple": self._inline,
            W + "subDoc": lambda e: self._remarks.left_unread("subdocument"),
            MATH + "oMath": self._formula,
            MATH + "oMathPara": self._formula,
        }
        handlers |= dict.fromkeys(WRAPPERS, self._inline)
        handlers |= dict.fromkeys(self._changes.dropped, self.drop)
        handlers |= dict.fromkeys(self._changes.shown, self._show)
        for name in _SILENT:
            handlers[W + name] = _nothing
        return handlers

    def _of_runs(self) -> Handlers:
        """What to do with which element in a run, text and properties aside."""
        handlers: Handlers = {
            W + "tab": lambda e: self._add("\t"),
            W + "ptab": lambda e: self._add("\t"),
            W + "br": lambda e: self._add("\n"),  # of line, column or page: what follows stands on another line
            W + "cr": lambda e: self._add("\n"),
            W + "noBreakHyphen": lambda e: self._add("-"),
            W + "softHyphen": self._soft_hyphen,
            W + "instrText": self.fields.instruct,
            _SYM: lambda e: self._symbol(e.get(_CHAR, ""), e.get(_FONT, "")),
            _SYM_EX + "symEx": lambda e: self._symbol(e.get(_SYM_EX + "char", ""), e.get(_SYM_EX + "font", "")),
            FLD_CHAR: self._field,
            _FOOTNOTE: lambda e: self._note(e, Part.FOOTNOTE),
            _ENDNOTE: lambda e: self._note(e, Part.ENDNOTE),
            W + "commentReference": self._comment,
            W + "drawing": self._drawing,
            W + "pict": self._drawing,
            W + "object": self._drawing,
            W + "ruby": self._ruby,
            ALTERNATE: self._alternate_run,
        }
        for name in _TODAY:
            handlers[W + name] = lambda e: self._remarks.left_unread("computed")
        return handlers

    def read(self, paragraph: Element, line: Line, base: Base) -> None:
        """Add the text of a ``paragraph`` to ``line``."""
        outer = self.line, self._base
        self.line, self._base = line, base
        self._inline(paragraph)
        self.fields.give_up()
        self.line, self._base = outer

    def drop(self, change: Element) -> None:
        """Pass over what a tracked change took away."""
        self._remarks.revisions += 1
        for mark in change.iter(FLD_CHAR):  # a field's end must not be lost with its text
            self.fields.follow(mark, dropped=True)

    # ----------------------------------------------------------------------- in a paragraph

    def _inline(self, container: Element) -> None:
        handlers = self._inline_handlers
        for child in container:
            handler = handlers.get(child.tag)
            if handler is not None:
                handler(child)
            elif isinstance(child.tag, str):
                self._inline(child)

    def _show(self, change: Element) -> None:
        self._remarks.revisions += 1
        self._inline(change)

    def _control(self, control: Element) -> None:
        content = control.find(SDT_CONTENT)
        if content is None:
            return
        begin = len(self.line.bits)
        self._inline(content)
        if is_prompt(control):
            self.line.bracket(begin)

    def _alternate_inline(self, element: Element) -> None:
        chosen = choose(element)
        if chosen is not None:
            self._inline(chosen)

    def _formula(self, element: Element) -> None:
        text = formula_text(element, self._changes.dropped)
        if text:
            self._add(text)
            self.line.length += len(text)

    # ----------------------------------------------------------------------- in a run

    def _run(self, run: Element) -> None:
        bold, italic, hidden, font = self._base
        handlers = self._run_handlers
        fields = self.fields
        line = self.line
        properties: Element | None = None
        struck = False
        for child in run:
            tag = child.tag
            if tag == T:
                if fields.code:
                    continue
                text = child.text
                if not text:
                    continue
                if hidden:
                    self._remarks.hidden += 1
                    continue
                if struck:
                    self._remarks.struck += 1
                    continue
                if (text[-1] <= " " or text[0] <= " ") and child.get(_SPACE) != "preserve":
                    text = _trimmed(child, text)
                if font:
                    text = self._in_font(text, font)
                if has_private(text):
                    text = plain(text, _font(properties))
                if "\n" in text:  # a line break of the XML, which Word shows as a space
                    text = text.replace("\n", " ")
                line.bits.append(text)
                length = len(text) - text.count(" ")
                line.length += length
                if bold:
                    line.bold += length
                if italic:
                    line.italic += length
            elif tag == RPR:
                properties = child
                said = self._formats.get(child)
                if said is not None:
                    bold, italic, hidden, font = self._toggles(said)
                    struck = said.struck
            elif hidden and tag != FLD_CHAR:
                if tag in _SEEN:
                    self._remarks.hidden += 1
            else:
                handler = handlers.get(tag)
                if handler is not None:
                    handler(child)

    def _toggles(self, said: Format) -> Base:
        """Bold, italic, hidden: what the run says, else its paragraph's style switched by its own (17.7.3); and its font."""
        bold, italic, hidden, font = self._base
        if said.style:
            style = self._parts.styles.get(said.style)
            font = font if style.font is None else style.font
            bold, italic, hidden = bold != bool(style.bold), italic != bool(style.italic), hidden != bool(style.hidden)
        return (
            bold if said.bold is None else said.bold,
            italic if said.italic is None else said.italic,
            hidden if said.hidden is None else said.hidden,
            font if said.font is None else said.font,
        )

    def _in_font(self, text: str, font: str) -> str:
        """Text as a symbol font shows it; what a font from before Unicode shows is told when the line is whole."""
        if not is_old_font(font):
            return shown(text, font)
        line = self.line
        if line.old is None:
            line.old = {}
        line.old[len(line.bits)] = font
        return text

    def _add(self, text: str) -> None:
        if not self.fields.code:
            self.line.bits.append(text)

    def _soft_hyphen(self, element: Element) -> None:
        """Invisible, but the letter ư of TCVN3, which some programs write as an element."""
        said = self._formats.get(element.getparent().find(RPR))
        font = self._base[3] if said is None else self._toggles(said)[3]
        if is_old_font(font) and not self.fields.code:
            self._add(self._in_font(_SOFT_HYPHEN, font))
        elif self._letters.encoding is not None:
            self._add(_SOFT_HYPHEN)

    def _symbol(self, char: str, font: str) -> None:
        """A character by its code; that of ``w:sym`` has 16 bits, that of ``w16se:symEx`` any (an emoji)."""
        try:
            code = int(char, 16)
        except ValueError:
            return
        self._add(symbol(code, font))

    def _ruby(self, element: Element) -> None:
        base = element.find(_RUBY_BASE)
        if base is not None:
            self._inline(base)

    def _field(self, mark: Element) -> None:
        text = self.fields.follow(mark)
        if text:
            self.line.bits.append(text)

    def _alternate_run(self, element: Element) -> None:
        chosen = choose(element)
        for child in () if chosen is None else chosen:
            if child.tag == T:
                self._add(_trimmed(child, child.text or ""))
            else:
                handler = self._run_handlers.get(child.tag)
                if handler is not None:
                    handler(child)

    # ----------------------------------------------------------------------- what hangs on it

    def _note(self, reference: Element, part: Part) -> None:
        note = None if self.fields.code else self.footnotes.refer(reference, part)
        if note is not None:
            self.line.anchored.append(note)

    def _comment(self, reference: Element) -> None:
        if not self.fields.code:
            self.line.anchored.append(Anchored(Part.COMMENT, label=reference.get(ID, "")))

    def _drawing(self, drawing: Element) -> None:
        if not self.fields.code:
            self.line.anchored.extend(read_drawing(drawing, self._parts, self._remarks))


def _nothing(element: Element) -> None:
    """For elements that hold no text."""


def _font(properties: Element | None) -> str:
    """The font that a run names, "" if it names none."""
    fonts = None if properties is None else properties.find(R_FONTS)
    return "" if fonts is None else fonts.get(_ASCII) or fonts.get(_H_ANSI) or ""


def _trimmed(element: Element, text: str) -> str:
    """Text without the spaces at its ends, which Word shows only where ``xml:space`` says so."""
    said = (one.get(_SPACE) for one in (element, *element.iterancestors()))
    return text if next(filter(None, said), "") == "preserve" else text.strip(" \t\r\n")
