"""From where does a task inherit its lead and its deadline? The order of verdicts.md, section 3.

own words and row → group line → headings → reference by number or agency's
heading → annex row → a sentence for every task.  Every step lets what it
hears reach the tasks; :mod:`docgen.extract.levels` tells which of it counts.
"""

from __future__ import annotations

from docgen.extract.annex import hear_rows
from docgen.extract.by_number import hear_field, hear_numbers
from docgen.extract.drafts import Found
from docgen.extract.duties import hear_duties, hear_pieces
from docgen.extract.every_task import hear_in_general, hear_schedules
from docgen.extract.groups import hear_lines
from docgen.extract.headings import hear_agency_headings, hear_headings
from docgen.extract.joining import Joining
from docgen.extract.own_closing import hear_agency_times, lend_times
from docgen.extract.results import draw_up
from docgen.extract.schedules import hear_schedule_pieces
from docgen.extract.told import settle_told
from docgen.extract.words import Words
from docgen.matching import Matcher
from docgen.model import Task
from docgen.outline import Outline


def join_tasks(outline: Outline, words: Words, matcher: Matcher, found: Found) -> tuple[Task, ...]:
    """All tasks of a plan with their leads, supporting agencies and deadlines."""
    joining = Joining(outline, words, matcher, found)
    hear_agency_headings(joining)
    hear_lines(joining)
    hear_headings(joining, joining.tasks.drafts)
    lend_times(joining)
    _hear_sentences(joining)
    settle_told(joining)
    hear_schedules(joining)
    leading = hear_duties(joining)
    hear_rows(joining)
    hear_pieces(joining, leading)
    hear_schedule_pieces(joining)
    hear_agency_times(joining)
    return draw_up(joining)


def _hear_sentences(joining: Joining) -> None:
    """Sentences speak for tasks by number, by field, or for all of them; bullets only for those that they name."""
    for draft in joining.statements:
        hear_numbers(joining, draft)
        hear_field(joining, draft)
        hear_in_general(joining, draft)
    stated = set(map(id, joining.statements))
    for draft in joining.duties:
        if id(draft) not in stated:
            hear_numbers(joining, draft)
            hear_field(joining, draft)
