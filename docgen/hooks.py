"""What can a plugin do? The hooks, each with its contract.

A plugin implements any of them with ``@docgen.hookimpl`` and is found by the
entry point group ``docgen``.  Plugins are asked one at a time: one that raises
loses its own answer, is named in the report, and makes the run incomplete
(exit 4); the others are not touched.
"""

from __future__ import annotations

from collections.abc import Iterable

import pluggy

from docgen.model import Agency, Area, Decision, Directive, Document, Plan, ReadOptions, TopicModel

hookspec = pluggy.HookspecMarker("docgen")
hookimpl = pluggy.HookimplMarker("docgen")


@hookspec(firstresult=True)
def docgen_read(path: str, options: ReadOptions) -> Document | None:
    """Read ``path`` into a :class:`~docgen.model.Document`, or return None if it isn't this reader's.

    Called once a file, in a worker process with limits.  Judge by content,
    not by suffix.  May raise :class:`~docgen.model.UnreadableError` for a file
    that is this reader's and can't be read: exit 3, the other files go on.
    Any other exception is the plugin's failure.
    """


@hookspec
def docgen_area() -> Area | Iterable[Area]:
    """The task area (or areas) that this plugin decides.

    Called once a run, before any file is read.  A key taken by
    two plugins is reported with both owners and checked by the first.
    """


@hookspec
def docgen_check(plan: Plan, area: Area) -> Iterable[Decision]:
    """Decide ``area`` for ``plan``: coverage, lead and deadline, each with its evidence.

    Called once for each plan and each area of this plugin.  May be a
    generator.  One that raises, or yields no decision for its area, has failed:
    its area isn't checked, the run is incomplete.
    """


@hookspec
def docgen_agencies() -> Iterable[Agency]:
    """Agencies to add to the register, with their names, level, life and competence.

    Called once a run.  Names that another plugin registered already keep their first meaning.
    """


@hookspec
def docgen_topics() -> TopicModel | None:
    """A model that tells which sub-tasks of this plugin's areas a text addresses.

    Called once a run.  Areas that no model knows are matched by the phrases in
    their data.  One that raises leaves its areas to the phrases and makes the run incomplete.
    """


@hookspec
def docgen_directive() -> Directive | None:
    """The directive that this plugin's areas belong to: how it is cited, the targets it sets.

    Called once a run, for the findings on the plan as a whole.  One that raises loses
    those findings and makes the run incomplete.
    """
