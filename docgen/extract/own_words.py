"""What do a line's own words assign, with its footnotes and with what it repeats of the lines above?"""

from __future__ import annotations

import re

from docgen.extract.drafts import Draft, Stretch
from docgen.extract.said import Said
from docgen.extract.words import Words
from docgen.language.assignments import segments
from docgen.language.deadlines import year_of
from docgen.outline import Outline
from docgen.tables import is_ditto

_FIRST_OF_VALUE = re.compile(r"[;,]|\.\s")


class OwnWords:
    """Reads the lines of a plan in their order, for "như trên" repeats the last one."""

    __slots__ = ("_lately", "outline", "words")

    def __init__(self, outline: Outline, words: Words) -> None:
        self.outline = outline
        self.words = words
        self._lately: dict[str, Stretch] = {}  # field → the last labelled stretch of it

    def of(self, line: Stretch | Draft) -> Said:
        """What a line's words and its footnotes assign; "quý II" is of the year in the nearest heading."""
        node = line.node
        year = next((y for step in self.outline.ancestors(node) if (y := year_of(step.text)) is not None), None)
        said = self.words.said(line.text, line.at, line.where, year=year, confidence=node.confidence) + self._repeated(line, "own")
        for note in node.notes:
            inner = self.words.said(note.text, note.at, f"{line.where}, {note.where}", year=year)
            said += Said(inner.leads, inner.supporting, inner.silent, inner.monitors, inner.times, bool(inner.times) or inner.explicit)
        return said

    def for_group(self, line: Stretch) -> Said:
        """What a line without lines below it says for the group around it, if it only assigns."""
        return self.words.said(line.text, line.at, line.where, confidence=line.node.confidence, via="group") + self._repeated(line, "group")

    def _repeated(self, line: Stretch | Draft, via: str) -> Said:
        """What "Cơ quan chủ trì: như trên" repeats of the last line above with such a label."""
        out = Said()
        for segment in segments(line.text):
            if segment.field not in {"lead", "supporting", "time"}:
                continue
            if not is_ditto(_FIRST_OF_VALUE.split(line.text[segment.start : segment.end], maxsplit=1)[0]):
                self._lately[segment.field] = Stretch(line.node, line.text[segment.label : segment.end], line.at, line.where)
            elif segment.field in self._lately:
                above = self._lately[segment.field]
                out += self.words.said(above.text, above.at, above.where, via=via)
        return out
