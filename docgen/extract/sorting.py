"""What do all steps share that sort a plan's lines and rows into tasks and what speaks for them?"""

from __future__ import annotations

from docgen.extract.drafts import Found, Stretch
from docgen.extract.own_words import OwnWords
from docgen.extract.surroundings import Surroundings
from docgen.extract.words import Words
from docgen.model import Passage, Quote
from docgen.outline import Node, Outline
from docgen.tables import TaskTable


class Sorting:
    """A plan's ``outline``, ``words`` that read it, and what has been ``found`` in it so far.

    ``last_table`` is the kind of section in which the last task table stood, and what was read in it.
    """

    __slots__ = ("around", "found", "last_table", "outline", "own", "words")

    def __init__(self, outline: Outline, words: Words) -> None:
        self.outline = outline
        self.words = words
        self.around = Surroundings(outline, words)
        self.own = OwnWords(outline, words)
        self.found = Found()
        self.last_table: tuple[str, TaskTable] | None = None

    def stretch(self, node: Node, text: str | None = None) -> Stretch:
        """A line, or some words of it, and where it stands."""
        return Stretch(node, node.text if text is None else text, self.outline.place(node), self.outline.where(node))

    def set_aside(self, kind: str, node: Node) -> None:
        """Keep a line that is no task with the reason why."""
        if node.text.strip():
            self.found.passages.append(Passage(kind, Quote(node.text, self.outline.place(node), self.outline.where(node), node.confidence)))
