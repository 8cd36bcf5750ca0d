"""How do agencies, deadlines and assignments stand on a spaCy ``Doc``?

Three components put what the grammars of this package find into ``doc.spans``, so that
they can be combined with any other component, rule matcher or visualiser:

===================  ====================  ==========================  ==========================
component            ``doc.spans[...]``    label of a span             value
===================  ====================  ==========================  ==========================
docgen_deadlines     ``"deadlines"``       kind ("by", "recurring")    ``span._.deadline``
docgen_agencies      ``"agencies"``        "known", "unknown" or       ``span._.agency``
                                           "collective"
docgen_assignments   ``"assignments"``     role ("lead", "supporting"  ``span._.agency``,
                                           …)                          ``span._.assignment``
===================  ====================  ==========================  ==========================

``doc._.issued_on`` and ``doc._.year`` complete dates written without a year; ``doc._.role``
("prose", "label", "cell") says where the text stands.  No model and no pyvi are needed.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from docgen.agencies import Register
from docgen.language.deadlines import Role, find_deadlines
from docgen.language.lazy_spacy import import_spacy
from docgen.model import Submitter

TOKENIZER = "docgen.Tokenizer.v1"


def blank() -> Any:
    """A spaCy ``Language`` for Vietnamese with docgen's tokenizer and no component."""
    spacy = _registered()
    return spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": TOKENIZER}}})


def pipeline(register: Register | None = None, *, home: Submitter | None = None, issued_on: date | None = None) -> Any:
    """A spaCy ``Language`` that finds deadlines and, with a ``register``, agencies and their roles.

    ``home`` is the submitter (whose "Phòng Y tế" is meant), ``issued_on`` the plan's date:
    years are completed and agencies looked up as of that day.
    """
    nlp = blank()
    nlp.add_pipe("docgen_deadlines").issued_on = issued_on
    if register is not None:
        agencies = nlp.add_pipe("docgen_agencies")
        agencies.register, agencies.home, agencies.on = register, home, issued_on
        nlp.add_pipe("docgen_assignments")
    return nlp


class Deadlines:
    """Puts the times of tasks into ``doc.spans["deadlines"]``."""

    def __init__(self, issued_on: date | None = None) -> None:
        self.issued_on = issued_on

    def __call__(self, doc: Any) -> Any:
        times = find_deadlines(doc.text, role=Role(doc._.role), issued_on=doc._.issued_on or self.issued_on, year=doc._.year)
        group = []
        for time in times:
            span = doc.char_span(time.start, time.end, label=time.deadline.kind, alignment_mode="expand")
            span._.deadline = time.deadline
            group.append(span)
        doc.spans["deadlines"] = group
        return doc


class Agencies:
    """Puts the agencies named in a text into ``doc.spans["agencies"]``; without a register none."""

    def __init__(self) -> None:
        self.register: Register | None = None
        self.home: Submitter | None = None
        self.on: date | None = None

    def __call__(self, doc: Any) -> Any:
        from docgen.language.agencies import find_agencies

        group = []
        on = doc._.issued_on or self.on
        for found in find_agencies(doc.text, self.register, home=self.home, on=on) if self.register is not None else ():
            label = "collective" if found.ref.collective else "known" if found.ref.agency is not None else "unknown"
            span = doc.char_span(found.start, found.end, label=label, alignment_mode="expand")
            span._.agency = found.ref
            group.append(span)
        doc.spans["agencies"] = group
        return doc


class Assignments:
    """Puts each agency with the role that the text gives it into ``doc.spans["assignments"]``."""

    def __call__(self, doc: Any) -> Any:
        from docgen.language.agency_scan import AgencySpan
        from docgen.language.assignments import find_assignments

        agencies = [AgencySpan(s.start_char, s.end_char, s._.agency) for s in doc.spans.get("agencies", ())]
        group = []
        for assignment in find_assignments(doc.text, agencies):
            agency = agencies[assignment.index]
            span = doc.char_span(agency.start, agency.end, label=assignment.role.value, alignment_mode="expand")
            span._.assignment = assignment
            group.append(span)
        doc.spans["assignments"] = group
        return doc


@cache
def _registered() -> Any:
    """spaCy, with docgen's tokenizer, components and extensions made known to it once."""
    spacy = import_spacy()
    from spacy.language import Language
    from spacy.tokens import Doc, Span

    from docgen.language.tokenizer import Tokenizer

    def tokenizer() -> Any:
        return lambda nlp: Tokenizer(nlp.vocab)

    def deadlines(nlp: Any, name: str) -> Deadlines:
        return Deadlines()

    def agencies(nlp: Any, name: str) -> Agencies:
        return Agencies()

    def assignments(nlp: Any, name: str) -> Assignments:
        return Assignments()

    spacy.registry.tokenizers.register(TOKENIZER, func=tokenizer)
    Language.factory("docgen_deadlines", assigns=["doc.spans", "span._.deadline"], func=deadlines)
    Language.factory("docgen_agencies", assigns=["doc.spans", "span._.agency"], func=agencies)
    Language.factory("docgen_assignments", requires=["doc.spans"], assigns=["doc.spans", "span._.assignment"], func=assignments)
    for name, default in (("issued_on", None), ("year", None), ("role", "prose")):
        Doc.set_extension(name, default=default, force=True)
    for name in ("deadline", "agency", "assignment"):
        Span.set_extension(name, default=None, force=True)
    return spacy
