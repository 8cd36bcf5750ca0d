"""Which plugins are there, what does each answer, and what did one that failed cost?

Readers, the agency register and task areas all come in through the entry point
group ``docgen``, ours by the same door as a stranger's.  Each plugin is loaded,
registered and asked on its own, within a time limit: what one does wrong costs
that one its answer, is kept as a :class:`~docgen.model.Failure`, and touches nobody else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial
from importlib import metadata
from itertools import islice
from typing import Any, TypeVar

import pluggy

from docgen import hooks
from docgen.contract import (
    ASPECTS,
    Origin,
    area_taken,
    expect,
    expect_decision,
    failure,
    is_agency,
    is_area,
    kind,
    name_taken,
    unread,
    unreadable,
)
from docgen.matching import Explaining, Leaning
from docgen.model import (
    Agency,
    Area,
    Decision,
    Directive,
    Document,
    Failure,
    Plan,
    ReadOptions,
    Topic,
    TopicModel,
    Unreadable,
    UnreadableError,
)
from docgen.watchdog import HungError, within

GROUP = "docgen"
OWN = "docgen"
LOAD_SECONDS = 20.0
ASK_SECONDS = 60.0
MOST_ANSWERS = 20_000  # more answers than this to one question is a generator that doesn't end

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one file gave: a document, or why there is none; and the readers that failed."""

    document: Document | None = None
    unreadable: Unreadable | None = None
    failures: tuple[Failure, ...] = ()


@dataclass(frozen=True, slots=True)
class Checked:
    """What the owner of one area decided, or how it failed."""

    decisions: tuple[Decision, ...] = ()
    failures: tuple[Failure, ...] = ()


@dataclass(slots=True)
class Plugins:
    """The installed plugins.  Make one with :func:`load`.

    ``areas`` are in the order of their keys, each with one owner; ``failures``
    are those of loading and of the hooks that are asked once a run.
    """

    manager: pluggy.PluginManager
    origins: dict[str, Origin] = field(default_factory=dict)
    areas: tuple[Area, ...] = ()
    agencies: tuple[Agency, ...] = ()
    directives: tuple[Directive, ...] = ()
    failures: tuple[Failure, ...] = ()
    ask_seconds: float = ASK_SECONDS
    _owners: dict[str, str] = field(default_factory=dict)
    _models: tuple[tuple[str, TopicModel], ...] = ()

    def read(self, path: str, options: ReadOptions) -> Reading:
        """Ask the readers in turn for ``path``; the first that answers wins.

        Runs inside a reading worker, which has the time limit.
        """
        failures: list[Failure] = []
        for name in self._implementing("docgen_read"):
            try:
                document = self._ask(name, "docgen_read", path=path, options=options)
                if document is None:
                    continue
                expect(isinstance(document, Document), f"docgen_read gave {kind(document)}, not a Document")
                return Reading(document, failures=tuple(failures))
            except UnreadableError as error:
                return Reading(unreadable=unreadable(path, error), failures=tuple(failures))
            except (KeyboardInterrupt, MemoryError, RecursionError):
                raise  # too much for the worker, which says so: the file's doing, not the reader's
            except BaseException as error:
                failures.append(self._failure(name, "read", error))
        return Reading(unreadable=unread(path, bool(failures)), failures=tuple(failures))

    def check(self, plan: Plan, area: Area) -> Checked:
        """Ask the owner of ``area`` for its decisions on ``plan``; all of them or its failure."""
        owner = self._owners[area.key]
        try:
            decisions = self._within(partial(self._all, owner, "docgen_check", plan=plan, area=area))
            expect(bool(decisions), f"docgen_check gave no decision for area {area.key}")
            for decision in decisions:
                expect_decision(decision, area)
            expect(len({d.aspect for d in decisions}) == len(decisions), "docgen_check decided one aspect twice")
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return Checked(failures=(self._failure(owner, "check", error, area.key),))
        return Checked(tuple(sorted(decisions, key=lambda d: ASPECTS.index(d.aspect))))

    def models(self) -> tuple[GuardedModel, ...]:
        """The topic models, each made safe to ask; a new guard for each plan."""
        return tuple(GuardedModel(model, self.origins[name]) for name, model in self._models)

    def owner(self, area: str) -> Origin:
        """Whose plugin decides ``area``."""
        return self.origins[self._owners[area]]

    def versions(self) -> tuple[tuple[str, str], ...]:
        """(distribution, version) of docgen and of every plugin's distribution, docgen first."""
        own = (OWN, _own_version())
        others = {(o.distribution, o.version) for o in self.origins.values() if o.distribution != OWN}
        return (own, *sorted(others))

    def hooks_of(self, name: str) -> tuple[str, ...]:
        """The hooks that plugin ``name`` implements."""
        return tuple(hook for hook in _HOOKS if name in self._implementing(hook))

    # -- loading

    def _load(self, entry: metadata.EntryPoint, seconds: float) -> None:
        """Load and register one entry point; leave nothing of it behind if that fails."""
        origin = _origin(entry)
        if entry.name in self.origins:
            self._fail(name_taken(origin, self.origins[entry.name]))
            return
        self.origins[entry.name] = origin
        doing = "load"
        try:
            plugin = self._within(entry.load, seconds)
            doing = "register"
            self.manager.register(plugin, entry.name)
            self.manager.check_pending()
            expect(bool(self.hooks_of(entry.name)), "it implements no hook of docgen")
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self._fail(self._failure(entry.name, doing, error))
            if self.manager.has_plugin(entry.name):
                self.manager.unregister(name=entry.name)
            del self.origins[entry.name]

    def _collect(self, hook: str, doing: str, allowed: Callable[[object], bool]) -> Iterator[tuple[str, Any]]:
        """Ask every plugin that implements ``hook``, and give (plugin, answer) where all its answers are ``allowed``."""
        for name in self._implementing(hook):
            try:
                answers = self._within(partial(self._all, name, hook))
                for answer in answers:
                    expect(allowed(answer), f"{hook} gave {kind(answer)}")
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                self._fail(self._failure(name, doing, error))
                continue
            for answer in answers:
                yield name, answer

    def _collect_all(self) -> None:
        """Ask for areas, agencies, directives and topic models, ours first; an area's key taken twice stays with the first."""
        found: dict[str, Area] = {}
        for name, area in self._collect("docgen_area", "area", is_area):
            if area.key in found:
                self._fail(area_taken(area.key, self.origins[name], self.owner(area.key)))
            else:
                found[area.key] = area
                self._owners[area.key] = name
        self.areas = tuple(sorted(found.values(), key=lambda area: natural(area.key)))
        self.agencies = tuple(a for _, a in self._collect("docgen_agencies", "agencies", is_agency))
        self.directives = tuple(d for _, d in self._collect("docgen_directive", "directive", lambda answer: isinstance(answer, Directive)))
        self._models = tuple(self._collect("docgen_topics", "topics", _is_model))

    # -- asking

    def _implementing(self, hook: str) -> list[str]:
        """Names of the plugins that implement ``hook``, in the order they were loaded."""
        theirs = {impl.plugin_name for impl in getattr(self.manager.hook, hook).get_hookimpls()}
        return [name for name in self.origins if name in theirs]

    def _ask(self, name: str, hook: str, **arguments: object) -> Any:
        """Call ``hook`` of plugin ``name`` alone; what it answers, None if nothing."""
        others = [plugin for other, plugin in self.manager.list_name_plugin() if other != name and plugin is not None]
        answer = self.manager.subset_hook_caller(hook, others)(**arguments)
        # A firstresult hook gives its answer itself, any other a list of them.
        return answer[0] if isinstance(answer, list) and answer else answer or None

    def _all(self, name: str, hook: str, **arguments: object) -> tuple[Any, ...]:
        """Everything that plugin ``name`` answers to ``hook``: one value, or all that it yields."""
        answer = self._ask(name, hook, **arguments)
        if answer is None:
            return ()
        if not isinstance(answer, Iterable) or isinstance(answer, (str, bytes)):
            return (answer,)
        answers = tuple(islice(answer, MOST_ANSWERS + 1))
        expect(len(answers) <= MOST_ANSWERS, f"{hook} gave more than {MOST_ANSWERS} answers")
        return answers

    def _within(self, call: Callable[[], T], seconds: float | None = None) -> T:
        """Return ``call()``, or raise :class:`TimeoutError` when it takes too long."""
        seconds = self.ask_seconds if seconds is None else seconds
        try:
            return within(seconds, call)
        except HungError:
            raise TimeoutError(f"did not return within {seconds:g} s") from None

    # -- failing

    def _failure(self, name: str, doing: str, error: BaseException, area: str = "") -> Failure:
        return failure(self.origins[name], doing, error, area)

    def _fail(self, *failures: Failure) -> None:
        self.failures += failures


@dataclass(slots=True)
class GuardedModel:
    """A plugin's topic model that can't hurt anybody: once it has failed, it knows no area.

    ``failure`` says how; a plan extracted with a model that failed on the
    way is to be extracted again without it.
    """

    model: TopicModel
    origin: Origin
    failure: Failure | None = None

    @property
    def areas(self) -> frozenset[str]:
        """Keys of the areas that the model knows; none once it has failed."""
        return frozenset() if self.failure else self._try(lambda: frozenset(self.model.areas), frozenset())

    def topics(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """The model's topics of ``text``; none once it has failed."""
        return () if self.failure else self._try(lambda: self._topics(text, context), ())

    def leanings(self, text: str, context: str = "") -> tuple[Topic, ...]:
        """What the model holds for likely only, where it says so; none once it has failed."""
        return () if self.failure else self._try(lambda: self._leanings(text, context), ())

    def words_for(self, text: str, label: str) -> tuple[str, ...]:
        """The words of ``text`` that speak for ``label``, where the model can tell; none once it has failed."""
        return () if self.failure else self._try(lambda: self._words_for(text, label), ())

    def _topics(self, text: str, context: str) -> tuple[Topic, ...]:
        return _topics_only(self.model.topics(text, context))

    def _leanings(self, text: str, context: str) -> tuple[Topic, ...]:
        return _topics_only(self.model.leanings(text, context)) if isinstance(self.model, Leaning) else ()

    def _words_for(self, text: str, label: str) -> tuple[str, ...]:
        return tuple(map(str, self.model.words_for(text, label))) if isinstance(self.model, Explaining) else ()

    def _try(self, call: Callable[[], T], otherwise: T) -> T:
        try:
            return call()
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            self.failure = failure(self.origin, "topics", error)
            return otherwise


def _topics_only(answer: Iterable[Topic]) -> tuple[Topic, ...]:
    topics = tuple(answer)
    if not all(isinstance(topic, Topic) for topic in topics):
        expect(False, f"topics gave {kind(topics)}")
    return topics


def _is_model(answer: object) -> bool:
    return hasattr(answer, "areas") and callable(getattr(answer, "topics", None))


_HOOKS = ("docgen_read", "docgen_agencies", "docgen_directive", "docgen_area", "docgen_topics", "docgen_check")


def load(
    *,
    block: Iterable[str] = (),
    entries: Iterable[metadata.EntryPoint] | None = None,
    load_seconds: float = LOAD_SECONDS,
    ask_seconds: float = ASK_SECONDS,
) -> Plugins:
    """Load the installed plugins and ask them for their areas and agencies.

    ``block`` names entry points to leave out, unloaded.  ``entries`` stands in
    for the installed ones.  ``load_seconds`` is how long one plugin's import may take,
    ``ask_seconds`` how long one answer may.  Never raises for what a plugin does;
    see :attr:`Plugins.failures`.
    """
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(hooks)
    plugins = Plugins(manager, ask_seconds=ask_seconds)
    blocked = set(block)
    for entry in in_order(metadata.entry_points(group=GROUP) if entries is None else entries):
        if entry.name not in blocked:
            plugins._load(entry, load_seconds)
    plugins._collect_all()
    return plugins


def in_order(entries: Iterable[metadata.EntryPoint]) -> list[metadata.EntryPoint]:
    """Entry points as they are loaded: docgen's own first, then by distribution and name."""

    def rank(entry: metadata.EntryPoint) -> tuple[bool, str, list[tuple[int, str]]]:
        origin = _origin(entry)
        return origin.distribution != OWN, origin.distribution, natural(entry.name)

    return sorted(entries, key=rank)


def natural(key: str) -> list[tuple[int, str]]:
    """A sort key that counts: "2.9" before "2.10"."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", key) if part]


def _origin(entry: metadata.EntryPoint) -> Origin:
    dist = entry.dist
    if dist is None:
        return Origin(entry.name, entry.value, "?", "")
    return Origin(entry.name, entry.value, re.sub(r"[-_.]+", "-", dist.name).lower(), dist.version)


def _own_version() -> str:
    from docgen import __version__

    return __version__
