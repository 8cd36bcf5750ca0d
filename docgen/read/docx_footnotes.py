"""Which footnote or endnote does a reference mean, and which number does Word show for it?"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from docgen.model import Part
from docgen.read.docx_line import Anchored
from docgen.read.docx_parts import Parts
from docgen.read.docx_xml import ID, TYPE, VAL, Element, T
from docgen.read.numbering import W, format_number, number

_CUSTOM_MARK_FOLLOWS = W + "customMarkFollows"
_NUM_FMT, _NUM_START, _NUM_RESTART = W + "numFmt", W + "numStart", W + "numRestart"


class _NoteFormat(NamedTuple):
    """How a section numbers its notes; ``anew``: each section begins again."""

    kind: str
    start: int = 1
    anew: bool = False


_USUAL = {Part.FOOTNOTE: _NoteFormat("decimal"), Part.ENDNOTE: _NoteFormat("lowerRoman")}


class Footnotes:
    """The footnotes and endnotes of one document, counted as they are referred to."""

    def __init__(self, parts: Parts, prepare: Callable[[Element], None]) -> None:
        """``prepare`` gets the tree of a notes part ready to be walked."""
        self._parts = parts
        self._prepare = prepare
        self._sections: Sequence[Element] = ()
        self._section = 0
        self._counts = {Part.FOOTNOTE: 0, Part.ENDNOTE: 0}
        self._notes: dict[Part, dict[str, Element]] = {}
        self._read: set[tuple[Part, str]] = set()
        self._formats: dict[Part, list[_NoteFormat]] = {}

    def begin(self, sections: Sequence[Element]) -> None:
        """Begin with the first of the document's ``sections`` (``w:sectPr``)."""
        self._sections = sections

    def end_section(self) -> None:
        """Go on in the next section, which may count anew."""
        self._section += 1
        for part, count in self._counts.items():
            if count and self._format(part).anew:
                self._counts[part] = 0

    def refer(self, reference: Element, part: Part) -> Anchored | None:
        """The note that a ``reference`` means, with its number; None if there is none or it was given before."""
        name = reference.get(ID, "")
        note = self._elements(part).get(name)
        if note is None:
            return None
        if reference.get(_CUSTOM_MARK_FOLLOWS) in ("1", "true", "on"):
            following = reference.getnext()
            label = (following.text or "") if following is not None and following.tag == T else ""
        else:
            self._counts[part] += 1
            form = self._format(part)
            label = format_number(self._counts[part] + form.start - 1, form.kind)
        if (part, name) in self._read:  # once: a note may refer to itself
            return None
        self._read.add((part, name))
        return Anchored(part, (note,), label)

    def _elements(self, part: Part) -> dict[str, Element]:
        found = self._notes.get(part)
        if found is None:
            found = self._notes[part] = {}
            root = self._parts.root_of(f"{part.value}s")
            if root is not None:
                self._prepare(root)
                found.update((note.get(ID, ""), note) for note in root.iter(W + part.value) if note.get(TYPE, "normal") == "normal")
        return found

    def _format(self, part: Part) -> _NoteFormat:
        formats = self._formats.get(part)
        if formats is None:
            tag = W + part.value + "Pr"
            settings = self._parts.settings
            general = _read_format(None if settings is None else settings.find(tag), _USUAL[part])
            formats = [_read_format(section.find(tag), general) for section in self._sections] or [general]
            self._formats[part] = formats
        return formats[min(self._section, len(formats) - 1)]


def _read_format(element: Element | None, base: _NoteFormat) -> _NoteFormat:
    """``base`` with what ``w:footnotePr`` or ``w:endnotePr`` says."""
    kind, start, anew = base
    for child in () if element is None else element:
        if child.tag == _NUM_FMT:
            kind = child.get(VAL, kind)
        elif child.tag == _NUM_START:
            start = number(child.get(VAL), start) or start
        elif child.tag == _NUM_RESTART:
            anew = child.get(VAL) == "eachSect"
    return _NoteFormat(kind, start, anew)
