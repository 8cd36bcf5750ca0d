"""From where is a task quoted whose words are only a part of a line, or come from several cells?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from docgen.extract.drafts import Draft
from docgen.model import Quote


def requoted(draft: Draft, texts: Sequence[str]) -> tuple[Quote, ...]:
    """Stretches of a draft's text, each quoted from the place where it stands."""
    around = draft.pieces or (Quote(draft.text, draft.at, draft.where, draft.confidence),)
    found = ((next((q for q in around if _plain(text) in _plain(q.text)), None), text) for text in texts)
    return tuple(replace(quote, text=text) for quote, text in found if quote is not None)


def from_cells(part: str, cells: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """A row's task quoted from the cell that holds it, or from the cells that it was put together from."""
    words = _plain(part)
    whole = next((q for q in cells if words in _plain(q.text)), None)
    return (replace(whole, text=part),) if whole is not None else tuple(q for q in cells if q.text and _plain(q.text) in words)


def _plain(text: str) -> str:
    return " ".join(text.split())
