"""Which tracked changes count, and what was there before them?"""

from __future__ import annotations

from dataclasses import dataclass

from docgen.read.docx_xml import (
    CELL_DEL,
    CELL_INS,
    CELL_MERGE,
    FOOTER_REFERENCE,
    HEADER_REFERENCE,
    NUM_PR,
    PPR,
    RPR,
    SECT_PR,
    TCPR,
    TRPR,
    Element,
    T,
)
from docgen.read.numbering import W


@dataclass(frozen=True, slots=True)
class Changes:
    """The elements around text, or marks in properties, of tracked changes, by what becomes of what they stand for.

    ``original``: it is read as before the changes; ``dropped`` and ``shown`` are elements, ``row_dropped`` and
    ``cell_dropped`` the marks in the properties of a row and a cell that isn't there.
    """

    original: bool
    dropped: frozenset[str]
    shown: frozenset[str]
    row_dropped: str
    cell_dropped: str

    def merge(self, change: Element) -> tuple[str, bool]:
        """How a tracked merge of cells (``w:cellMerge``) lets a cell go together with the one above it, as ``w:vMerge`` says it ("" if
        it doesn't), and whether that is a change."""
        now, before = change.get(_MERGE_NOW), change.get(_MERGE_BEFORE)
        return {"rest": "restart", "cont": "continue"}.get(before if self.original else now, ""), "cont" in (now, before)


_NEW, _OLD = (W + "ins", W + "moveTo"), (W + "del", W + "moveFrom")
TRACKED = frozenset((*_NEW, *_OLD))
"""All elements that say that something was put in, taken out or moved."""

_MERGE_NOW, _MERGE_BEFORE = W + "vMerge", W + "vMergeOrig"
_ACCEPTED = Changes(False, frozenset(_OLD), frozenset(_NEW), _OLD[0], CELL_DEL)
_ORIGINAL = Changes(True, frozenset(_NEW), frozenset(_OLD), _NEW[0], CELL_INS)


def changes_for(revisions: str) -> Changes:
    """The changes as ``ReadOptions.revisions`` asks for them: "original" undoes them, all else accepts them."""
    return _ORIGINAL if revisions == "original" else _ACCEPTED


#: What a tracked change of properties leaves alone: other changes and parts of their own.
_NOT_CHANGED = {
    RPR: TRACKED,
    PPR: frozenset((RPR, SECT_PR)),
    TCPR: frozenset((CELL_INS, CELL_DEL, CELL_MERGE)),
    TRPR: frozenset((_NEW[0], _OLD[0])),
    SECT_PR: frozenset((HEADER_REFERENCE, FOOTER_REFERENCE)),
}
_CHANGES = tuple(f"{W}{name}Change" for name in ("rPr", "pPr", "tcPr", "trPr", "tblPr", "tblGrid", "sectPr"))
_DELETED = {W + "delText": T, W + "delInstrText": W + "instrText"}


def undo_changes(root: Element) -> None:
    """Make the properties in a tree what they were before tracked changes of them, and deleted text text again."""
    for change in list(root.iter(*_CHANGES)):
        properties = change.getparent()
        if properties is None:  # the second of two, where there may be one
            continue
        kept = _NOT_CHANGED.get(properties.tag, frozenset())
        before = list(change[0]) if len(change) else []
        properties[:] = [child for child in properties if child.tag in kept] + before
    for mark in list(root.iter(_NEW[0])):
        numbered = mark.getparent()
        if numbered.tag == NUM_PR and numbered.getparent() is not None:  # a paragraph that was put into a list
            numbered.getparent().remove(numbered)
    for element in list(root.iter(*_DELETED)):
        element.tag = _DELETED[element.tag]
