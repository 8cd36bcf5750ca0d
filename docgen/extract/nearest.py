"""Which tasks does a bullet or a row say again? All tasks, kept so that one question costs no walk over the plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set
from functools import cached_property
from typing import TYPE_CHECKING

from docgen.extract.drafts import Draft
from docgen.matching import Shelf, Similarity
from docgen.model import Topics
from docgen.outline import Outline
from docgen.text import fold

if TYPE_CHECKING:
    from numpy import float64, intp
    from numpy.typing import NDArray

#: Two texts this alike speak of the same thing whatever their topics.
SAME = 0.55
#: Two texts this alike do so where the words of one don't tell what it is about.
_SAME_UNTOLD = 0.4
#: So many texts are compared one by one.
_FEW = 30
#: A point below such a line counts with it.
_SHORT_LINES = frozenset({"dash", "bullet", "letter", "letter."})


class Tasks:
    """The drafts of a plan's tasks by node, by number and by what they say."""

    def __init__(self, drafts: Sequence[Draft], outline: Outline, similarity: Similarity, topics: Callable[[Draft], Topics]) -> None:
        self.drafts = tuple(drafts)
        self.outline = outline
        self.similarity = similarity
        self.topics = topics

    # ------------------------------------------------------------------ by place

    @cached_property
    def _by_node(self) -> dict[int, list[int]]:
        out: dict[int, list[int]] = {}
        for place, draft in enumerate(self.drafts):
            out.setdefault(draft.node.index, []).append(place)
        return out

    def at(self, *nodes: int) -> list[Draft]:
        """The drafts at these nodes, in order."""
        places = [place for node in nodes for place in self._by_node.get(node, ())]
        return [self.drafts[place] for place in sorted(places)]

    def at_or_below(self, node: int) -> list[Draft]:
        """The drafts at a node and below it, in order."""
        return self.at(node, *(n.index for n in self.outline.below(node)))

    @cached_property
    def _by_number(self) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        for place, draft in enumerate(self.drafts):
            if draft.source == "row" and draft.label:
                out.setdefault(fold(draft.label), []).append(place)
        return out

    def numbered(self, keys: Sequence[str]) -> list[Draft]:
        """Table rows whose number column shows one of ``keys``, in order."""
        places = {place for key in keys for place in self._by_number.get(key.strip("()"), ())}
        return [self.drafts[place] for place in sorted(places)]

    # ------------------------------------------------------------------ by what they say

    def _line_above(self, draft: Draft) -> str:
        """The short line above a draft that counts with it, "" where there is none."""
        parent = self.outline.nodes[draft.node.parent] if draft.node.parent >= 0 else None
        return parent.text if parent is not None and parent.table is None and parent.scheme in _SHORT_LINES else ""

    @cached_property
    def _parents(self) -> list[str]:
        return [self._line_above(draft) for draft in self.drafts]

    def alike_to(self, text: str, draft: Draft) -> float:
        """How alike ``text`` and one of the drafts are, as :meth:`alike` says it of all."""
        own = self.similarity.between(text, draft.text)
        above = self._line_above(draft)
        return max(own, 0.8 * self.similarity.between(text, above)) if above else own

    def alike_to_each(self, text: str, drafts: Sequence[Draft]) -> list[float]:
        """:meth:`alike_to` of ``text`` and each of some of the drafts; of many all at once."""
        if len(drafts) <= _FEW:
            return [self.alike_to(text, draft) for draft in drafts]
        found = self.alike(text)
        return [float(found[self._places[id(draft)]]) for draft in drafts]

    @cached_property
    def _places(self) -> dict[int, int]:
        return {id(draft): place for place, draft in enumerate(self.drafts)}

    @cached_property
    def _texts(self) -> Shelf:
        return self.similarity.shelf([d.text for d in self.drafts])

    @cached_property
    def _lines_above(self) -> tuple[Shelf, NDArray[intp]]:
        """The different lines above, and for each draft which of them is its own; the last is nobody's."""
        import numpy as np

        lines = {text: number for number, text in enumerate(dict.fromkeys(filter(None, self._parents)))}
        own = np.array([lines.get(text, len(lines)) for text in self._parents], dtype=np.intp)
        return self.similarity.shelf(list(lines)), own

    def alike(self, text: str) -> NDArray[float64]:
        """How alike ``text`` and each draft are, 0.0 to 1.0; a point below a short line counts with that line."""
        import numpy as np

        found = self._texts.alike(text)
        lines, own = self._lines_above
        if lines.size:
            found = np.maximum(found, 0.8 * np.append(lines.alike(text), 0.0)[own])
        return found

    @cached_property
    def _about(self) -> tuple[dict[str, NDArray[float64]], list[str | None], NDArray[float64]]:
        """For each sub-task 1.0 where a draft addresses it; the drafts' areas; 1.0 where a draft counts."""
        import numpy as np

        subtasks: dict[str, NDArray[float64]] = {}
        areas: list[str | None] = []
        for place, draft in enumerate(self.drafts):
            topics = self.topics(draft)
            areas.append(topics.area)
            for topic in topics.found:
                subtasks.setdefault(topic.subtask, np.zeros(len(self.drafts)))[place] = 1.0
        return subtasks, areas, np.array([not d.why_not for d in self.drafts], dtype=float)

    @cached_property
    def _areas(self) -> dict[str | None, NDArray[float64]]:
        import numpy as np

        listed = self._about[1]
        return {area: np.array([one == area for one in listed], dtype=float) for area in dict.fromkeys(listed)}

    def scored(self, text: str, leaning: Mapping[str, float], area: str | None, areas: Set[str]) -> list[tuple[float, Draft]]:
        """(score, draft) of the tasks that ``text`` may restate.

        ``leaning`` says how firmly it is about which sub-tasks (0.0 to 1.0), ``area`` which area it
        is most about, ``areas`` which others it may be about.
        """
        import numpy as np

        subtasks, _, counting = self._about
        nothing = np.zeros(len(self.drafts))
        alike = self.alike(text)
        shared = nothing
        for subtask, firmness in leaning.items():
            if subtask in subtasks:
                shared = np.maximum(shared, firmness * subtasks[subtask])
        same_area = self._areas.get(area, nothing) > 0
        near_area = sum((self._areas[one] for one in areas if one in self._areas), nothing) > 0
        by_topic = (shared > 0) & (same_area | (alike >= 0.2)) & ((shared == 1.0) | (alike >= 0.12))
        untold = self._areas.get(None, nothing) > 0
        by_words = (alike >= SAME) | (near_area & (alike >= 0.3)) | (untold & (alike >= _SAME_UNTOLD))
        score = np.where(by_topic, 0.35 * shared + alike, alike)
        chosen = np.nonzero((by_topic | by_words) & (counting > 0))[0]
        return [(float(score[place]), self.drafts[place]) for place in chosen]
