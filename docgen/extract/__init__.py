"""What does the plan commit whom to, and by when? From an outline to a :class:`~docgen.model.Plan`."""

from __future__ import annotations

from collections.abc import Sequence

from docgen.agencies import Register
from docgen.head import named_submitter, read_submitter
from docgen.matching import Matcher
from docgen.model import Directive, Plan
from docgen.number_and_date import read_date, read_number
from docgen.outline import Outline
from docgen.relevance import weigh
from docgen.short_names import with_short_names


def extract_plan(
    outline: Outline, register: Register, matcher: Matcher | None = None, submitter: str | None = None, directives: Sequence[Directive] = ()
) -> Plan:
    """Return the plan in ``outline``: submitter, number, date and tasks.

    ``register`` knows the agencies, ``matcher`` the areas (without one, tasks
    are joined by their words alone), ``submitter`` overrides what the head says.
    """
    from docgen.extract.collecting import collect
    from docgen.extract.inherit import join_tasks
    from docgen.extract.words import Words

    number = read_number(outline)
    issued = read_date(outline)
    on = issued.value if issued else None
    written = (number.value or number.quote.text) if number else None
    who = named_submitter(submitter, register, on) if submitter else read_submitter(outline, register, written, on)
    words = Words(with_short_names(register, outline.document, who, on), who, on, recognised=any(page.ocr for page in outline.document.pages))
    found = collect(outline, words)
    tasks = join_tasks(outline, words, matcher or Matcher(()), found)
    plan = Plan(outline.document, who, number, issued, outline.sections, tasks, tuple(found.passages), outline.title)
    return weigh(plan, matcher.areas if matcher else (), directives)
