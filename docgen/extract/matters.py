"""Which paragraphs tell of two matters, sentence by sentence, and what does each of them say for itself?"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from docgen.extract.drafts import Draft
from docgen.extract.passages import sentences
from docgen.extract.said import Said
from docgen.matching import Matcher
from docgen.model import Mention

T = TypeVar("T")

#: So firmly a sentence is of another area than the rest of its paragraph, and so many words it takes to be a task of its own.
_FIRMLY = 0.85
_WORDS = 12


def by_matter(draft: Draft, matcher: Matcher) -> list[Draft]:
    """A paragraph whose sentences are tasks of different areas as one draft for each area; any other draft as it is.

    A sentence that only assigns ("Phòng X chủ trì, xong trong năm 2023.") speaks for what stands before it, and for all that is assigned to nobody.
    """
    if draft.head or draft.why_not or len(draft.text.split()) < 2 * _WORDS:
        return [draft]
    told = [draft.text[a:b] for a, b in sentences(draft.text)]
    if len(told) < 2:
        return [draft]
    groups: dict[str, list[str]] = {}
    shared: list[str] = []
    last = ""
    for sentence in told:
        assigns = _only_assigns(draft.own, sentence)
        area = "" if assigns else _area(sentence, matcher)
        if assigns:
            shared.append(sentence)
        if area:
            groups.setdefault(area, []).append(sentence)
            last = area
        elif last:
            groups[last].append(sentence)
        else:
            return [draft]
    if len(groups) < 2:
        return [draft]
    texts = {area: " ".join(group) for area, group in groups.items()}
    if any(len(text.split()) < _WORDS or matcher.topics(text).area != area for area, text in texts.items()):
        return [draft]
    return [replace(draft, text=text, own=_own(draft.own, text, shared, [t for t in texts.values() if t is not text])) for text in texts.values()]


def _area(sentence: str, matcher: Matcher) -> str:
    """The area that a sentence is firmly about, "" where it is too short or not firm."""
    if len(sentence.split()) < _WORDS // 2:
        return ""
    found = matcher.topics(sentence).found
    return found[0].area if found and found[0].score >= _FIRMLY else ""


def _only_assigns(own: Said, sentence: str) -> bool:
    """Whether a sentence names a lead or a time and hardly anything else."""
    rest = sentence
    for quote in (*(m.quote for m in (*own.leads, *own.supporting, *own.silent)), *(m.quote for m in own.times)):
        rest = rest.replace(quote.text, " ")
    return rest != sentence and len(rest.split()) < _WORDS


def _own(own: Said, text: str, shared: Iterable[str], others: Iterable[str]) -> Said:
    """What of the paragraph's words speaks for one of its matters: its own, else what is shared; never what the others say."""
    elsewhere = "\n".join(others)
    for_all = "\n".join(shared)

    def kept(mentions: tuple[Mention[T], ...]) -> tuple[Mention[T], ...]:
        near = tuple(m for m in mentions if m.quote.text in text)
        return near or tuple(m for m in mentions if m.quote.text in for_all or m.quote.text not in elsewhere)

    return replace(own, leads=kept(own.leads), supporting=kept(own.supporting), silent=kept(own.silent), monitors=kept(own.monitors), times=kept(own.times))
