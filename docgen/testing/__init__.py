"""Does a checker notice what matters, and nothing else? A kit for tests of areas, readers and plans.

A compliant plan is changed in one *fact* (its task is removed, its lead swapped, its deadline moved …): exactly
the decision on that fact must flip.  Or it is changed in its *form* alone (numbers, order, spelling, capitals, table or
prose, Word or pdf): no decision may flip.

::

    bench, plan = Bench(), document(TEXT)
    before = bench.check(plan)
    for change in changes(plan, "2.7", bench):
        assert verify(change, before, bench.check(change.document)) == []

The changes are made where the checker itself found the area's tasks, leads and deadlines; start
from a plan of which you know that it is read rightly.
"""

from docgen.testing.changes import Bench, Change, changes, compliant, facts_of, forms_of, verify
from docgen.testing.documents import as_docx, as_pdf, document

__all__ = ["Bench", "Change", "as_docx", "as_pdf", "changes", "compliant", "document", "facts_of", "forms_of", "verify"]
