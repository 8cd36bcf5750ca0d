"""What do all steps of one walk through a document share?"""

from __future__ import annotations

from collections.abc import Callable

from docgen.model import ReadOptions
from docgen.read.docx_changes import changes_for
from docgen.read.docx_encoding import Letters
from docgen.read.docx_formats import Formats
from docgen.read.docx_parts import Parts
from docgen.read.docx_remarks import Remarks
from docgen.read.package import Package


class Walk:
    """The document's ``parts``, which ``changes`` count, and what is found on the way: ``formats``, ``letters``, ``remarks``."""

    __slots__ = ("changes", "formats", "letters", "limits", "parts", "remarks")

    def __init__(self, package: Package, main: str, options: ReadOptions, letters: Letters, words_before: Callable[[], str]) -> None:
        """``main`` names the main part; ``words_before`` gives the text before the place at which the reading is.

        Raises UnreadableError (encrypted, broken, too-large) and TooDeepError.
        """
        self.parts = Parts(package, main)
        self.changes = changes_for(options.revisions)
        self.formats = Formats(self.changes.original)
        self.letters = letters
        self.remarks = Remarks(words_before)
        self.limits = options.limits
