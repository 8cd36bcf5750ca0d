"""Which headers and footers does some page of a document show?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from docgen.model import Part
from docgen.read.docx_parts import Parts
from docgen.read.docx_xml import FOOTER_REFERENCE, HEADER_REFERENCE, RELATION, TYPE, Element
from docgen.read.numbering import W, is_on

_TITLE_PG, _EVEN_AND_ODD = W + "titlePg", W + "evenAndOddHeaders"


def shown_headers(sections: Sequence[Element], parts: Parts) -> Iterator[tuple[Part, str]]:
    """The names of the headers, then of the footers, that some of the ``sections`` (``w:sectPr``) shows, each part once."""
    titled = any(is_on(mark) for section in sections for mark in section.iterchildren(_TITLE_PG))
    for part, tag in ((Part.HEADER, HEADER_REFERENCE), (Part.FOOTER, FOOTER_REFERENCE)):
        done: set[str] = set()
        for section in sections:
            for reference in section.iterchildren(tag):
                kind = reference.get(TYPE, "default")
                relation = parts.relations.get(reference.get(RELATION + "id", ""))
                if relation is None or relation.external or relation.target in done:
                    continue
                if (kind == "first" and not titled) or (kind == "even" and not _even_pages_differ(parts)):
                    continue
                done.add(relation.target)
                yield part, relation.target


def _even_pages_differ(parts: Parts) -> bool:
    mark = None if parts.settings is None else parts.settings.find(_EVEN_AND_ODD)
    return mark is not None and is_on(mark)
