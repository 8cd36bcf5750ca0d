"""What is collected of a displayed paragraph while it is read?"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from docgen.model import Part
from docgen.read.docx_looks import Look
from docgen.read.docx_xml import Element

#: The places before the first sign of a text and after its last.
_FIRST, _LAST = re.compile(r"(?=\S)"), re.compile(r"(?<=\S)(?=\s*\Z)")


@dataclass(frozen=True, slots=True)
class Anchored:
    """What hangs on a paragraph: text boxes, notes, comments.

    It is ``elements`` to be read, or ``texts`` that stand there plainly; ``label`` is a note's number or a comment's id.
    """

    part: Part
    elements: tuple[Element, ...] = ()
    label: str = ""
    texts: tuple[str, ...] = ()


@dataclass(slots=True)
class Line:
    """The text of one displayed paragraph, in ``bits``.

    ``length``, ``bold`` and ``italic`` count letters; ``label`` is its number, set with ``look`` once it is known whose
    line it is; ``old`` says which bits stand in a font from before Unicode, and in which.
    """

    bits: list[str] = field(default_factory=list)
    length: int = 0
    bold: int = 0
    italic: int = 0
    label: str = ""
    look: Look | None = None
    anchored: list[Anchored] = field(default_factory=list)
    old: dict[int, str] | None = None

    def bracket(self, begin: int) -> None:
        """Make a prompt that nobody filled in, which stands in the bits from ``begin`` on, recognisable: "[Chọn ngày]"."""
        bits = self.bits  # none is joined with another: ``old`` counts them
        said = [index for index in range(begin, len(bits)) if bits[index].strip()]
        if said and not (bits[said[0]].lstrip().startswith("[") and bits[said[-1]].rstrip().endswith("]")):
            bits[said[0]] = _FIRST.sub("[", bits[said[0]], count=1)
            bits[said[-1]] = _LAST.sub("]", bits[said[-1]], count=1)
