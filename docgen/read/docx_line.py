"""What is collected of a displayed paragraph while it is read?"""

from __future__ import annotations

from dataclasses import dataclass, field

from docgen.model import Part
from docgen.read.docx_looks import Look
from docgen.read.docx_xml import Element


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
        text = "".join(self.bits[begin:])
        bare = text.strip()
        if bare and not (bare.startswith("[") and bare.endswith("]")):
            self.bits[begin:] = [text.replace(bare, f"[{bare}]")]
