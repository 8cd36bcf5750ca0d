"""How is a call survived that doesn't return, or that ends the process it runs in?

:func:`within` is for docgen's own code: the call runs in a daemon thread, which works for an import, a
sleep and a read that blocks, from any thread, and doesn't keep the process from ending.

:class:`Servant` is for a stranger's: it runs in a process of its own, which may exit,
crash, eat its memory or write to stdout, and nothing of ours is touched by it.
"""

from __future__ import annotations

import contextlib
import ctypes
import faulthandler
import os
import select
import signal
import sys
import time
import warnings
import weakref
from collections.abc import Callable, Iterator
from threading import Lock, Thread
from typing import NoReturn, TypeVar

T = TypeVar("T")
#: What answers in the other process: made there, asked and answering in bytes.
Answerer = Callable[[bytes], bytes]

CAN_FORK = hasattr(os, "fork") and sys.platform != "darwin"  # forking a Mac process that used a framework crashes it
_SET_DEATH_SIGNAL = 1  # PR_SET_PDEATHSIG of Linux's prctl
_GLANCE = 0.2  # so often a silent process is looked after: what it started may hold its pipe open beyond its end
_CHUNK = 2**20


class HungError(Exception):
    """A call did not return in its time."""


class DiedError(Exception):
    """The process that was asked has ended; the text says how."""


# --------------------------------------------------------------------------- in a thread


def within(seconds: float, call: Callable[[], T]) -> T:
    """Return ``call()``, run in a thread of its own that is left behind after ``seconds``.

    Raises what ``call`` raises, and :class:`HungError` when it doesn't return.
    """
    outcome: list[tuple[T, None] | tuple[None, BaseException]] = []

    def run() -> None:
        try:
            outcome.append((call(), None))
        except BaseException as error:  # handed to the caller below, whatever it is
            outcome.append((None, error))

    thread = Thread(target=run, name="docgen-plugin", daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        # Stops a loop in Python; one that sleeps or waits in C stays behind, as a daemon.
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread.ident or 0), ctypes.py_object(SystemExit))
        raise HungError
    value, error = outcome[0]
    if error is not None:
        raise error
    return value  # type: ignore[return-value]  # no error, so it is call()'s own


# --------------------------------------------------------------------------- in a process


class Servant:
    """A forked process that answers questions, one at a time, and costs nobody but itself.

    ``make`` is called there and gives what answers.  ``memory`` are the bytes that it may take beyond what was inherited.
    With ``session`` it begins a session of its own, so that all it starts can be ended with it; without, a group only.
    Best made in the main thread: it dies with the thread that made it.
    """

    def __init__(self, make: Callable[[], Answerer], memory: int, *, session: bool = True) -> None:
        their_questions, self._questions = os.pipe()
        self._answers, their_answers = os.pipe()
        self._owner = os.getpid()
        self._asking = Lock()
        self._ended: str | None = None
        _flush()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # threads of numpy's don't hold anything that the child needs
            pid = os.fork()
        if pid == 0:
            _serve(self._owner, make, their_questions, their_answers, memory, session)
        os.close(their_questions)
        os.close(their_answers)
        self._pid = pid
        self._finalizer = weakref.finalize(self, _finish, self._owner, pid, (self._questions, self._answers))

    @property
    def here(self) -> bool:
        """Can it be asked from this process?  A copy made by a fork can't: the pipes are the first one's."""
        return self._ended is None and self._owner == os.getpid()

    def ask(self, question: bytes, seconds: float) -> bytes:
        """What it answers; raises :class:`HungError` after ``seconds`` and :class:`DiedError` when its process ends.

        Whatever is raised, it has ended: half a conversation can't be gone on with.
        """
        if not self.here or not self._asking.acquire(blocking=False):
            self.end()  # somebody who was left behind still waits for an answer
            raise DiedError(self._ended or "its process is another's")
        try:
            deadline = time.monotonic() + seconds
            try:
                _send(self._questions, question)
                return _receive(self._answers, deadline, self._gone)
            except (EOFError, OSError):
                self._end(wait=1.0)
                raise DiedError(self._ended or "its process ended") from None
            except BaseException:  # hung, or interrupted
                self.end()
                raise
        finally:
            self._asking.release()

    def end(self) -> None:
        """End it, with all that it started; harmless when it has ended."""
        self._end()

    def _gone(self) -> bool:
        """Has it ended?  It isn't waited for yet: until then nobody else gets its number."""
        try:
            told = os.waitid(os.P_PID, self._pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:
            return True
        if told is not None:
            self._ended = how_it_ended(told.si_status if told.si_code == os.CLD_EXITED else -told.si_status)
        return told is not None

    def _end(self, wait: float = 0.0) -> None:
        """End it; one that closed its pipe gets ``wait`` seconds to say how it ends by itself."""
        if self._owner != os.getpid() or not self._finalizer.alive:
            return
        deadline = time.monotonic() + wait
        while self._ended is None and not self._gone() and time.monotonic() < deadline:
            time.sleep(0.01)
        self._ended = self._ended or "its process was ended"
        self._finalizer()


def how_it_ended(code: int) -> str:
    """A process's end in words: its exit code, negative for a signal."""
    if code >= 0:
        return f"its process ended with status {code}"
    return f"its process ended with signal {-code}"


def _finish(owner: int, pid: int, pipes: tuple[int, ...]) -> None:
    """End the process ``pid`` and all that it started; only who made it may."""
    if os.getpid() != owner:
        return
    kill_all(pid)
    for pipe in pipes:
        with contextlib.suppress(OSError):
            os.close(pipe)


def kill_all(pid: int, all_groups: bool = True) -> int:
    """Kill our child ``pid`` and all that it started, and return its exit status.

    ``all_groups`` also finds what it put in groups of their own.  A process that
    has died keeps its number until it is waited for, so nobody else is hit.
    """
    if all_groups:
        for one in _session(pid):
            with contextlib.suppress(OSError):
                os.kill(one, signal.SIGKILL)
    for kill in (os.killpg, os.kill):  # the group is missing if it died before making one
        with contextlib.suppress(OSError):
            kill(pid, signal.SIGKILL)
    try:
        return os.waitpid(pid, 0)[1]
    except ChildProcessError:  # the caller ignores SIGCHLD
        return 0


def _session(leader: int) -> Iterator[int]:
    """The processes of the session that ``leader`` began, where the system tells."""
    with contextlib.suppress(OSError):
        for name in os.listdir("/proc"):
            if name.isdigit():
                with contextlib.suppress(OSError, IndexError), open(f"/proc/{name}/stat", "rb") as file:
                    # "pid (name) state parent group session …"; the name may hold anything
                    if int(file.read().rpartition(b")")[2].split()[3]) == leader:
                        yield int(name)


# --------------------------------------------------------------------------- in the child


def die_with_parent(parent: int, by: int = signal.SIGKILL) -> None:
    """Let the system send this process the signal ``by`` when ``parent`` dies, however it does (Linux; elsewhere nothing)."""
    if not sys.platform.startswith("linux"):
        return
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_SET_DEATH_SIGNAL, int(by), 0, 0, 0)
    if parent and os.getppid() != parent:  # it died before that
        os._exit(1)


def limit_memory(memory: int) -> None:
    """Let this process take ``memory`` bytes of address space beyond what it has."""
    import resource

    limit(resource.RLIMIT_AS, _address_space() + memory)
    limit(resource.RLIMIT_CORE, 0)


def limit(what: int, most: int) -> None:
    """Set one of the system's limits, never above a limit that was set before."""
    import resource

    _, hard = resource.getrlimit(what)
    if hard != resource.RLIM_INFINITY:
        most = min(most, hard)
    with contextlib.suppress(ValueError, OSError, OverflowError):
        resource.setrlimit(what, (most, most))


def _address_space() -> int:
    """The bytes of address space in use; inherited from the parent, they are not the child's cost."""
    try:
        with open("/proc/self/statm") as file:
            return int(file.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError, IndexError):
        return 0


def forget_signals() -> None:
    """Undo what was inherited of the parent's signal handling."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGALRM, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    signal.set_wakeup_fd(-1)
    faulthandler.disable()  # a crash here is told in one line, by the parent


def _serve(parent: int, make: Callable[[], Answerer], questions: int, answers: int, memory: int, session: bool) -> NoReturn:
    """Answer until nobody asks any more; end without running anything of the parent's."""
    code = 1
    try:
        if session:
            os.setsid()
        else:
            os.setpgid(0, 0)
        die_with_parent(parent)
        forget_signals()
        import fcntl

        questions, answers = (fcntl.fcntl(pipe, fcntl.F_DUPFD_CLOEXEC, 3) for pipe in (questions, answers))
        _no_stdout()
        limit_memory(memory)
        answer = make()
        while True:
            question = _receive(questions)
            said = answer(question)
            _flush()
            _send(answers, said)
    except EOFError:
        code = 0
    except BaseException:  # nobody to tell: the parent sees the end
        pass
    finally:
        os._exit(code)


def _no_stdout() -> None:
    """What is written to stdout goes to stderr: the report stands alone on stdout.  There is nothing to read from stdin."""
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    try:
        os.dup2(2, 1)
    except OSError:  # there is no stderr
        os.dup2(nothing, 1)
        os.dup2(nothing, 2)


def _flush() -> None:
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(AttributeError, OSError, ValueError):
            stream.flush()


# --------------------------------------------------------------------------- what goes through the pipes


def _send(pipe: int, content: bytes) -> None:
    left = memoryview(len(content).to_bytes(8, "big") + content)
    while left:
        left = left[os.write(pipe, left[:_CHUNK]) :]


def _receive(pipe: int, deadline: float | None = None, gone: Callable[[], bool] = bool) -> bytes:
    """One message; raises :class:`EOFError` at the end and :class:`HungError` at the ``deadline``."""
    return _read(pipe, int.from_bytes(_read(pipe, 8, deadline, gone), "big"), deadline, gone)


def _read(pipe: int, length: int, deadline: float | None, gone: Callable[[], bool]) -> bytes:
    content = bytearray()
    poll = select.poll()  # select() itself knows only descriptors below 1024
    poll.register(pipe, select.POLLIN)
    while len(content) < length:
        if deadline is not None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise HungError
            if not poll.poll(1000 * min(left, _GLANCE)):
                if gone():
                    raise EOFError
                continue
        piece = os.read(pipe, min(_CHUNK, length - len(content)))
        if not piece:
            raise EOFError
        content += piece
    return bytes(content)
