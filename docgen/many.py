"""How are many plans checked at once, and what is lost when a process dies? Only the plan it was at.

Work goes to forked processes in batches and comes back item by item, so that what
was finished stays.  Nothing that the work needs is sent: it was there before the fork.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from typing import Any, Generic, TypeVar

from docgen.watchdog import die_with_parent, how_it_ended, kill_all

PATIENCE = 4.0  # seconds that a process gets to end those that it started

T = TypeVar("T")
R = TypeVar("R")
Work = Callable[[Sequence[T]], Iterator[R]]


@dataclass(frozen=True, slots=True)
class Lost:
    """An item whose process died, or whose result couldn't be sent; ``why`` in one line."""

    why: str


@dataclass(slots=True)
class _Batch(Generic[T]):
    """A process at work on ``items``, each with its place in the whole."""

    process: Any
    answers: Connection
    items: deque[tuple[int, T]]


def in_processes(items: Sequence[T], work: Work[T, R], *, workers: int | None = None, batch: int = 25) -> Iterator[tuple[int, R | Lost]]:
    """Yield (place, result) for all ``items`` as they are finished.

    ``work`` gets some of the items and yields one result for each, in order.  An item
    at which its process dies is :class:`Lost`; those behind it go to another process.
    """
    workers = workers or os.cpu_count() or 1
    size = max(1, min(batch, -(-len(items) // workers)))
    numbered = list(enumerate(items))
    waiting = deque(deque(numbered[at : at + size]) for at in range(0, len(numbered), size))
    running: dict[Connection, _Batch[T]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < workers:
                started = _start(waiting.popleft(), work)
                running[started.answers] = started
            # A reader's process may hold a copy of the pipe beyond the worker's end, so the end itself is waited for too.
            ready = wait([*running, *(one.process.sentinel for one in running.values())])
            for answers, one in list(running.items()):
                if answers in ready or (one.process.sentinel in ready and answers.poll()):
                    try:
                        result = answers.recv()
                    except (EOFError, OSError):
                        pass
                    else:
                        yield one.items.popleft()[0], result
                        continue
                elif one.process.sentinel not in ready:
                    continue
                del running[answers]
                one.process.join()
                if one.items:
                    yield one.items.popleft()[0], Lost(how_it_ended(one.process.exitcode or 0))
                if one.items:
                    waiting.appendleft(one.items)
    finally:
        for one in running.values():
            one.process.terminate()
        for one in running.values():
            one.process.join(PATIENCE)
            if one.process.exitcode is None:
                kill_all(one.process.pid, all_groups=False)


def _start(items: deque[tuple[int, T]], work: Work[T, R]) -> _Batch[T]:
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(theirs, [item for _, item in items], work, os.getpid()), daemon=False)
    process.start()
    theirs.close()
    return _Batch(process, ours, items)


def _child(answers: Connection, items: Sequence[T], work: Work[T, R], parent: int) -> None:
    """Send each result as soon as it is there; end without running anything of the parent's."""
    code = 1
    die_with_parent(parent)
    interrupt = _Interrupt()
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, interrupt)
    with suppress(KeyboardInterrupt):
        for result in work(items):
            try:
                answers.send(result)
            except (BrokenPipeError, ConnectionError):
                break
            except Exception as error:  # a value of a plugin's that can't be pickled
                answers.send(Lost(f"{type(error).__name__}: {error}"))
        code = 0
    answers.close()
    os._exit(code)


class _Interrupt:
    """Ends this process as Ctrl-C does, so that what is being read is ended too, and by force where that is not heard."""

    def __init__(self) -> None:
        self.heard = False

    def __call__(self, number: int, frame: object) -> None:
        if self.heard:  # once is enough: Ctrl-C reaches all of a terminal's processes, and the parent tells us again
            return
        self.heard = True
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.setitimer(signal.ITIMER_REAL, PATIENCE / 2)
        raise KeyboardInterrupt
