"""Which plugins are there, what does each answer, and what did one that failed cost?

Readers, the agency register and task areas all come in through the entry point
group ``docgen``, ours by the same door as a stranger's.  Each plugin is loaded,
registered and asked on its own, within a time limit: what one does wrong costs
that one its answer, is kept as a :class:`~docgen.model.Failure`, and touches nobody else.

Ours are called in this process.  A stranger's is imported and called in a process of its own (where there
is fork): it may exit, crash, take all memory or print, and the run goes on without it.
"""

from __future__ import annotations

import io
import pickle
import re
import sys
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
    RubbishError,
    area_taken,
    describe,
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
from docgen.watchdog import CAN_FORK, DiedError, HungError, Servant, within

GROUP = "docgen"
OWN = "docgen"
LOAD_SECONDS = 20.0
ASK_SECONDS = 60.0
MEMORY = 1536 * 2**20  # bytes that a stranger's plugin may take
_HUNG = "did not return"
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
    blocked: tuple[str, ...] = ()
    ask_seconds: float = ASK_SECONDS
    load_seconds: float = LOAD_SECONDS
    memory: int = MEMORY
    hung: set[str] = field(default_factory=set)  #: plugins that once didn't return, and aren't asked again
    _serving: bool = False  # in a stranger's own process: no interrupt is the user's
    _apart: dict[str, _Apart] = field(default_factory=dict)
    _hooks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _owners: dict[str, str] = field(default_factory=dict)
    _models: tuple[tuple[str, TopicModel], ...] = ()

    def read(self, path: str, options: ReadOptions) -> Reading:
        """Ask the readers in turn for ``path``; the first that answers wins.

        Runs inside a reading worker, which has the time limit.
        """
        failures: list[Failure] = []
        for name in self._implementing("docgen_read"):
            try:
                document = self._read_by(name, path, options)
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
            decisions = self._asked(owner, "docgen_check", plan=plan, area=area)
            _expect_decisions(decisions, area)
        except KeyboardInterrupt:
            raise
        except BaseException as error:
            return Checked(failures=(self._failure(owner, "check", error, area.key),))
        return Checked(tuple(sorted(decisions, key=lambda d: ASPECTS.index(d.aspect))))

    def wake(self) -> None:
        """See that the strangers' plugins can be asked in this process: one that died is begun again, unless it hung.

        Called before each plan, in the main thread.  Whatever goes wrong is said when the plugin is asked.
        """
        for name, apart in self._apart.items():
            if name not in self.hung and not _ASKED_FOR_PLANS.isdisjoint(apart.hooks):
                apart.wake()

    def remember(self, failures: Iterable[Failure]) -> None:
        """Learn from ``failures`` that happened in a copy of this process which plugins aren't to be asked again."""
        self.hung |= {one.plugin for one in failures if one.plugin in self._apart and one.error.startswith(f"TimeoutError: {_HUNG}")}

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
        return self._hooks.get(name, ())

    # -- loading

    def _load(self, entry: metadata.EntryPoint) -> None:
        """Load and register one entry point; leave nothing of it behind if that fails."""
        origin = _origin(entry)
        if entry.name in self.origins:
            self._fail(name_taken(origin, self.origins[entry.name]))
            return
        self.origins[entry.name] = origin
        if origin.distribution != OWN and CAN_FORK:
            failed = self._load_apart(entry)
        else:
            failed = self._load_here(entry, partial(self._within, entry.load, self.load_seconds))
        if failed is not None:
            doing, error = failed
            self._fail(self._failure(entry.name, doing, error))
            del self.origins[entry.name]

    def _load_here(self, entry: metadata.EntryPoint, load: Callable[[], object]) -> tuple[str, BaseException] | None:
        """Import and register a plugin in this process; at what it failed, and how."""
        doing = "load"
        try:
            plugin = load()
            doing = "register"
            self.manager.register(plugin, entry.name)
            self.manager.check_pending()
            self._hooks[entry.name] = _hooks_in(self.manager, entry.name)
            expect(bool(self._hooks[entry.name]), "it implements no hook of docgen")
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt) and not self._serving:
                raise
            if self.manager.has_plugin(entry.name):
                self.manager.unregister(name=entry.name)
            return doing, error
        return None

    def _load_apart(self, entry: metadata.EntryPoint) -> tuple[str, BaseException] | None:
        """Begin a process for a stranger's plugin; at what it failed, and how."""
        apart = _Apart(entry, self.memory, self.load_seconds)
        apart.wake()
        if apart.failed is None:
            self._apart[entry.name] = apart
            self._hooks[entry.name] = apart.hooks
        return apart.failed

    def _collect(self, hook: str, doing: str) -> Iterator[tuple[str, Any]]:
        """Ask every plugin that implements ``hook``, and give (plugin, answer) where all its answers are allowed."""
        for name in self._implementing(hook):
            try:
                answers = self._asked(name, hook)
                _expect_all(answers, hook)
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
        for name, area in self._collect("docgen_area", "area"):
            if area.key in found:
                self._fail(area_taken(area.key, self.origins[name], self.owner(area.key)))
            else:
                found[area.key] = area
                self._owners[area.key] = name
        self.areas = tuple(sorted(found.values(), key=lambda area: natural(area.key)))
        self.agencies = tuple(a for _, a in self._collect("docgen_agencies", "agencies"))
        self.directives = tuple(d for _, d in self._collect("docgen_directive", "directive"))
        self._models = tuple(self._collect("docgen_topics", "topics"))

    # -- asking

    def _implementing(self, hook: str) -> list[str]:
        """Names of the plugins that implement ``hook``, in the order they were loaded."""
        return [name for name in self.origins if hook in self._hooks[name]]

    def _asked(self, name: str, hook: str, **arguments: object) -> tuple[Any, ...]:
        """Everything that plugin ``name`` answers to ``hook``, in its time and where it lives; one that hung once isn't asked again."""
        if name in self.hung:
            raise TimeoutError("it did not return before and was not asked again")
        apart = self._apart.get(name)
        try:
            if apart is None:
                return self._within(partial(self._all, name, hook, **arguments))
            answers = apart.ask((hook, arguments), self.ask_seconds)
        except TimeoutError:
            if self.origins[name].distribution != OWN:  # ours hangs for one plan's sake
                self.hung.add(name)
            raise
        if hook == "docgen_topics":
            return tuple(_FarModel(partial(self._asked_model, name, place)) for place in range(len(answers)))
        return tuple(answers)

    def _asked_model(self, name: str, place: int, question: str, *texts: str) -> Any:
        """What the topic model at ``place`` of a stranger's plugin answers."""
        if name in self.hung:
            raise TimeoutError("it did not return before and was not asked again")
        try:
            return self._apart[name].ask(("model", {"place": place, "question": question, "texts": texts}), self.ask_seconds)
        except TimeoutError:
            self.hung.add(name)
            raise

    def _read_by(self, name: str, path: str, options: ReadOptions) -> Any:
        """What the reader ``name`` makes of ``path``; a stranger's in a process of this worker's, so that its end can be pinned on it."""
        if name not in self._apart:
            return self._ask(name, "docgen_read", path=path, options=options)
        apart = self._apart[name]
        apart = _Apart(apart.entry, apart.memory, apart.seconds, session=False)
        try:
            apart.wake()
            return apart.ask(("docgen_read", {"path": path, "options": options}), self.ask_seconds)
        finally:
            apart.end()

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
            raise TimeoutError(f"{_HUNG} within {seconds:g} s") from None

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


def _expect_decisions(decisions: tuple[Any, ...], area: Area) -> None:
    expect(bool(decisions), f"docgen_check gave no decision for area {area.key}")
    for decision in decisions:
        expect_decision(decision, area)
    expect(len({d.aspect for d in decisions}) == len(decisions), "docgen_check decided one aspect twice")


_ALLOWED: dict[str, Callable[[object], bool]] = {
    "docgen_area": is_area,
    "docgen_agencies": is_agency,
    "docgen_directive": lambda answer: isinstance(answer, Directive),
    "docgen_topics": _is_model,
}
_HOOKS = ("docgen_read", "docgen_agencies", "docgen_directive", "docgen_area", "docgen_topics", "docgen_check")
_ASKED_FOR_PLANS = frozenset({"docgen_topics", "docgen_check"})


def _expect_all(answers: tuple[Any, ...], hook: str) -> None:
    for answer in answers:
        expect(_ALLOWED[hook](answer), f"{hook} gave {kind(answer)}")


def _hooks_in(manager: pluggy.PluginManager, name: str) -> tuple[str, ...]:
    """The hooks that the plugin registered as ``name`` implements."""
    return tuple(hook for hook in _HOOKS if any(impl.plugin_name == name for impl in getattr(manager.hook, hook).get_hookimpls()))


def _new_manager() -> pluggy.PluginManager:
    manager = pluggy.PluginManager(GROUP)
    manager.add_hookspecs(hooks)
    return manager


# --------------------------------------------------------------------------- a stranger's plugin


@dataclass(slots=True)
class _Apart:
    """A stranger's plugin, which lives in a process of its own."""

    entry: metadata.EntryPoint
    memory: int
    seconds: float  # for its import
    session: bool = True
    hooks: tuple[str, ...] = ()
    failed: tuple[str, BaseException] | None = None  # at what it failed when it was begun, and how
    servant: Servant | None = None

    def wake(self) -> None:
        """Begin the process, unless it lives and is this process's own."""
        if self.servant is not None and self.servant.here:
            return
        self.failed = None
        try:
            self.servant = Servant(partial(_Served, self.entry), self.memory, session=self.session)
            kind_, value = self._ask(("load", {}), self.seconds)
        except (OSError, RubbishError) as error:  # a TimeoutError is an OSError
            self.failed = ("load", error)
            return
        if kind_ == "failed":
            doing, words = value
            self.failed = (doing, RubbishError(words))
            self.end()
        else:
            self.hooks = tuple(value)

    def ask(self, question: tuple[str, dict[str, Any]], seconds: float) -> Any:
        """What it answers; raises :class:`TimeoutError`, :class:`RubbishError` in its words, or what a reader may raise."""
        if self.failed is not None:
            raise self.failed[1]
        kind_, value = self._ask(question, seconds)
        if kind_ == "failed":
            raise RubbishError(value)
        if kind_ == "raised":
            raise value
        return value

    def end(self) -> None:
        """End its process."""
        if self.servant is not None:
            self.servant.end()

    def _ask(self, question: tuple[str, dict[str, Any]], seconds: float) -> tuple[str, Any]:
        if self.servant is None:
            raise RubbishError("its process has not begun")
        try:
            answer = self.servant.ask(pickle.dumps(question, pickle.HIGHEST_PROTOCOL), seconds)
        except HungError:
            raise TimeoutError(f"{_HUNG} within {seconds:g} s") from None
        except DiedError as error:
            raise RubbishError(str(error)) from None
        try:
            kind_, value = _Answer(io.BytesIO(answer)).load()
        except RubbishError:
            raise
        except Exception as error:  # a value that unpacks badly
            raise RubbishError(f"its answer can't be understood: {describe(error)}") from None
        return kind_, value


class _Answer(pickle.Unpickler):
    """Unpacks an answer, and imports nothing for it: what the plugin's module does on import stays in its process."""

    def find_class(self, module: str, name: str) -> Any:
        if module not in sys.modules and module.partition(".")[0] != OWN:
            raise RubbishError(f"its answer holds a {module}.{name}, which docgen doesn't know")
        return super().find_class(module, name)


class _Served:
    """The plugin in its own process: makes an answer, in bytes, of each question."""

    def __init__(self, entry: metadata.EntryPoint) -> None:
        self.entry = entry
        self.plugins = Plugins(_new_manager(), _serving=True)
        self.models: tuple[TopicModel, ...] = ()

    def __call__(self, question: bytes) -> bytes:
        try:
            hook, arguments = pickle.loads(question)
            return self._packed("answer", self._answer(hook, arguments)) if hook != "load" else self._load()
        except UnreadableError as error:
            return self._packed("raised", error)
        except (MemoryError, RecursionError) as error:
            if hook == "docgen_read":
                return self._packed("raised", error)  # too much for it: the file's doing, not the reader's
            return self._packed("failed", describe(error) if str(error) else f"{type(error).__name__}: it took too much memory")
        except BaseException as error:  # whatever it raises is its failure
            return self._packed("failed", describe(error))

    def _load(self) -> bytes:
        failed = self.plugins._load_here(self.entry, self.entry.load)
        if failed is not None:
            doing, error = failed
            return self._packed("failed", (doing, describe(error)))
        return self._packed("answer", self.plugins._hooks[self.entry.name])

    def _answer(self, hook: str, arguments: dict[str, Any]) -> Any:
        if hook == "model":
            return self._ask_model(**arguments)
        name = self.entry.name
        if hook == "docgen_read":
            document = self.plugins._ask(name, hook, **arguments)
            expect(document is None or isinstance(document, Document), f"docgen_read gave {kind(document)}, not a Document")
            return document
        answers = self.plugins._all(name, hook, **arguments)
        if hook == "docgen_check":
            _expect_decisions(answers, arguments["area"])
        else:
            _expect_all(answers, hook)
        if hook == "docgen_topics":
            self.models = answers
            return tuple(range(len(answers)))
        return answers

    def _ask_model(self, place: int, question: str, texts: tuple[str, ...]) -> Any:
        if not self.models:  # a process begun anew
            self._answer("docgen_topics", {})
        model = self.models[place]
        if question == "areas":
            return frozenset(model.areas)
        if question == "topics":
            return _topics_only(model.topics(*texts))
        if question == "leanings":
            return _topics_only(model.leanings(*texts)) if isinstance(model, Leaning) else ()
        return tuple(map(str, model.words_for(*texts))) if isinstance(model, Explaining) else ()

    @staticmethod
    def _packed(kind_: str, value: object) -> bytes:
        try:
            return pickle.dumps((kind_, value), pickle.HIGHEST_PROTOCOL)
        except Exception as error:  # a value that can't be sent
            return pickle.dumps(("failed", f"its answer can't be sent: {describe(error)}"), pickle.HIGHEST_PROTOCOL)


@dataclass(frozen=True, slots=True)
class _FarModel:
    """A stranger's topic model, asked in its process."""

    ask: Callable[..., Any]

    @property
    def areas(self) -> frozenset[str]:
        return frozenset(self.ask("areas"))

    def topics(self, text: str, context: str = "") -> tuple[Topic, ...]:
        return tuple(self.ask("topics", text, context))

    def leanings(self, text: str, context: str = "") -> tuple[Topic, ...]:
        return tuple(self.ask("leanings", text, context))

    def words_for(self, text: str, label: str) -> tuple[str, ...]:
        return tuple(self.ask("words_for", text, label))


# --------------------------------------------------------------------------- loading


def load(
    *,
    block: Iterable[str] = (),
    entries: Iterable[metadata.EntryPoint] | None = None,
    load_seconds: float = LOAD_SECONDS,
    ask_seconds: float = ASK_SECONDS,
    memory: int = MEMORY,
) -> Plugins:
    """Load the installed plugins and ask them for their areas and agencies.

    ``block`` names entry points to leave out, unloaded.  ``entries`` stands in
    for the installed ones.  ``load_seconds`` is how long one plugin's import may take,
    ``ask_seconds`` how long one answer may, ``memory`` how many bytes a stranger's plugin may take.
    Never raises for what a plugin does; see :attr:`Plugins.failures`.
    """
    plugins = Plugins(_new_manager(), ask_seconds=ask_seconds, load_seconds=load_seconds, memory=memory)
    blocked = set(block)
    for entry in in_order(metadata.entry_points(group=GROUP) if entries is None else entries):
        if entry.name not in blocked:
            plugins._load(entry)
        else:
            plugins.blocked += (entry.name,)
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
