"""How does one bad file cost only itself?

Each file is read in a forked process with limits on memory, processor time and
wall-clock time.  Whatever happens there (a hang, a crash in C, all memory
eaten), the caller gets a document or one clear line, and nothing is left running.

The process is forked by :func:`start`, which imports nothing: call it first, and what
takes long to import is imported while the file is being read.  Where there is no
fork (Windows), the file is read in the calling process, without limits.
"""

from __future__ import annotations

import os
import pickle
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from glob import escape, glob
from typing import IO, Any, Generic, NoReturn, TypeVar

from docgen import watchdog
from docgen.model import Message, ReadOptions, UnreadableError
from docgen.watchdog import die_with_parent, forget_signals, kill_all, limit, limit_memory

T = TypeVar("T")
Read = Callable[[str, ReadOptions], T]

CAN_FORK = watchdog.CAN_FORK
#: Folders that a reader makes for itself in the temporary folder begin with this and its process's number, and are removed with it.
FOLDER = "docgen-convert-"
in_worker = False  # is this process one that reads a file?
_AHEAD = 4  # so many files a worker may be read before their turn
_DONE = b"1"
_OWN_EXIT = 86  # the child's exit code when it could not even say what went wrong


class ReaderFailedError(Exception):
    """A reader raised what it may not raise: its own failure, not the file's.

    ``error`` is the exception in one line ("KeyError: '2.7'"), ``trace`` the
    traceback for a log.
    """

    def __init__(self, error: str, trace: str = "") -> None:
        super().__init__(error)
        self.error = error
        self.trace = trace

    def __reduce__(self) -> tuple[type[ReaderFailedError], tuple[str, str]]:
        return (ReaderFailedError, (self.error, self.trace))


# --------------------------------------------------------------------------- one file


def read_isolated(path: str, options: ReadOptions, read: Read[T]) -> T:
    """Return ``read(path, options)``, called in a process of its own.

    Raises what ``read`` raises as :class:`~docgen.model.UnreadableError`; the same with
    ``timeout``, ``too-large`` (memory) or ``crashed`` when the process came to grief; and
    :class:`ReaderFailedError` for any other exception, or a result that can't be sent.
    """
    return start(path, options, read).result()


def start(path: str, options: ReadOptions, read: Read[T]) -> Pending[T]:
    """Begin to read ``path`` in a process of its own and return at once.

    ``read`` runs in a copy of this process: it needs no pickling, only its result does.
    """
    if not CAN_FORK:
        return _InProcess(path, options, read)
    return _fork(path, options, read)


class Pending(Generic[T]):
    """A file being read.  Ask for its :meth:`result` once, or :meth:`cancel` it."""

    def result(self) -> T:
        """Wait for the end of reading; return or raise as :func:`read_isolated` does."""
        raise NotImplementedError

    def finished(self) -> bool:
        """Would :meth:`result` return at once?"""
        return False

    def cancel(self) -> None:
        """Stop reading and leave nothing behind; harmless when it has ended."""


@dataclass(slots=True, eq=False)
class _InProcess(Pending[T]):
    """Reading where there is no fork: in the calling process, when asked."""

    path: str
    options: ReadOptions
    read: Read[T]

    def result(self) -> T:
        try:
            return self.read(self.path, self.options)
        except (UnreadableError, KeyboardInterrupt):
            raise
        except MemoryError as error:
            raise _too_large(self.options) from error
        except RecursionError as error:
            raise _too_deep() from error
        except BaseException as error:
            raise ReaderFailedError(_one_line(error), traceback.format_exc()) from error


@dataclass(slots=True, eq=False)
class _Forked(Pending[T]):
    """A child process: ``done`` becomes readable when it has stored its answer in ``answer``, or died."""

    options: ReadOptions
    pid: int
    done: int
    answer: IO[bytes]
    deadline: float

    def result(self) -> T:
        try:
            late = not self._wait(self.deadline - time.monotonic())
            finished = not late and os.read(self.done, 1) == _DONE
            status = self._end(all_groups=not finished)
            if finished:
                return self._answer()
        finally:
            self.cancel()
        raise _died(status, late, self.options)

    def cancel(self) -> None:
        self._end(all_groups=True)
        if self.done >= 0:
            os.close(self.done)
            self.answer.close()
            self.done = -1

    def finished(self) -> bool:
        return self.done < 0 or time.monotonic() >= self.deadline or self._wait(0.0)

    def _wait(self, seconds: float) -> bool:
        """Wait for the answer or the end of the child; False if it is still reading after ``seconds``."""
        poll = select.poll()  # select() itself knows only descriptors below 1024
        poll.register(self.done, select.POLLIN)
        return bool(poll.poll(max(0.0, seconds) * 1000))

    def _end(self, all_groups: bool) -> int:
        """Kill the process and all that it started, and return its exit status.

        ``all_groups`` also finds what it put in groups and folders of their own: a reader that
        ended well has seen to those itself.
        """
        if self.pid <= 0:
            return 0
        status = kill_all(self.pid, all_groups)
        if all_groups:
            for folder in glob(os.path.join(escape(tempfile.gettempdir()), f"{FOLDER}{self.pid}-*")):
                shutil.rmtree(folder, ignore_errors=True)
        self.pid = -1
        return status

    def _answer(self) -> T:
        self.answer.seek(0)
        try:
            kind, value = pickle.load(self.answer)
        except Exception as error:  # cut short, or a class that unpickles badly
            raise ReaderFailedError(f"its answer can't be understood: {_one_line(error)}") from error
        if kind == "raised":
            raise value
        return value  # type: ignore[no-any-return]  # what read returned, on the other side


def _fork(path: str, options: ReadOptions, read: Read[T]) -> Pending[T]:
    """Fork the process that reads ``path``."""
    done, tell = os.pipe()
    answer = _store()
    deadline = time.monotonic() + options.limits.seconds
    parent = os.getpid()
    for stream in (sys.stdout, sys.stderr):
        with suppress(AttributeError, OSError, ValueError):
            stream.flush()
    with warnings.catch_warnings():
        # Threads of numpy's don't hold anything that the child needs.
        warnings.simplefilter("ignore", DeprecationWarning)
        pid = os.fork()
    if pid == 0:
        _child(path, options, read, tell, answer, parent)
    os.close(tell)
    return _Forked(options, pid, done, answer, deadline)


def _store() -> IO[bytes]:
    """Where the child leaves its answer; a pipe alone would block it until asked.  In memory where that can be, whatever the disk."""
    if hasattr(os, "memfd_create"):
        with suppress(OSError):
            return open(os.memfd_create("docgen-answer"), "w+b")
    return tempfile.TemporaryFile()


# --------------------------------------------------------------------------- in the child


def _child(path: str, options: ReadOptions, read: Read[Any], tell: int, answer: IO[bytes], parent: int) -> NoReturn:
    """Read, store the answer, and end without running anything of the parent's."""
    global in_worker
    code = _OWN_EXIT
    try:
        in_worker = True
        os.setsid()  # a group of its own: what it starts can be ended with it
        die_with_parent(parent)
        _forget_parent(keep=(tell, answer.fileno()))
        _limit(options)
        answer.write(_ask(path, options, read))
        answer.flush()
        os.write(tell, _DONE)
        code = 0
    finally:
        os._exit(code)


def _ask(path: str, options: ReadOptions, read: Read[Any]) -> bytes:
    """Call ``read`` and pack what it returned or raised."""
    try:
        try:
            return pickle.dumps(("read", read(path, options)), pickle.HIGHEST_PROTOCOL)
        except UnreadableError as error:
            return _raised(error)
        except MemoryError:
            return _raised(_too_large(options))
        except RecursionError:
            return _raised(_too_deep())
        except BaseException as error:  # whatever a plugin raises, SystemExit too, is its failure
            return _raised(ReaderFailedError(_one_line(error), traceback.format_exc()))
    except MemoryError:  # packing needs memory as well
        return _raised(_too_large(options))


def _raised(error: Exception) -> bytes:
    return pickle.dumps(("raised", error), pickle.HIGHEST_PROTOCOL)


def _forget_parent(keep: tuple[int, ...]) -> None:
    """Undo what was inherited: signal handlers, and output streams that a library might write to."""
    forget_signals()
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in {0, 1, 2}.difference(keep):
        os.dup2(nothing, stream)
    sys.stdout = sys.stderr = open(os.devnull, "w")  # noqa: SIM115  # for the rest of this process


def _limit(options: ReadOptions) -> None:
    """Set the limits.  The alarm ends the child on time even when nobody is waiting for it."""
    import resource

    seconds = options.limits.seconds
    signal.setitimer(signal.ITIMER_REAL, max(0.001, seconds))
    limit_memory(options.limits.memory)
    limit(resource.RLIMIT_CPU, int(seconds) * (os.cpu_count() or 1) + 1)


# --------------------------------------------------------------------------- many files


def read_many(
    paths: Iterable[str], options: ReadOptions, read: Read[T], workers: int | None = None
) -> Iterator[tuple[str, T | UnreadableError | ReaderFailedError]]:
    """Read ``paths``, ``workers`` at once, and yield each with what came of it, in the order given.

    ``workers`` is the number of cores if not given.  A slow file doesn't hold up those
    behind it, but only a few finished ones wait for it: memory doesn't grow with the
    number of files.  What ``read`` needs is best imported before: each process is a copy of this one.
    """
    workers = max(1, workers or os.cpu_count() or 1)
    begun: deque[tuple[str, Pending[T]]] = deque()
    left = iter(paths)
    path = next(left, None)
    try:
        while begun or path is not None:
            running = [pending for _, pending in begun if not pending.finished()]
            if path is not None and len(running) < workers and len(begun) < workers * _AHEAD:
                begun.append((path, start(path, options, read)))
                path = next(left, None)
            elif begun[0][1] in running and len(begun) < workers * _AHEAD and path is not None:
                _wait_for_any(running)
            else:
                first, pending = begun[0]
                answer = _outcome(pending)
                begun.popleft()
                yield first, answer
    finally:
        for _, pending in begun:
            pending.cancel()


def _wait_for_any(running: Iterable[Pending[Any]]) -> None:
    """Wait until one of ``running`` has ended, or is to be ended."""
    children = [pending for pending in running if isinstance(pending, _Forked)]
    poll = select.poll()
    for child in children:
        poll.register(child.done, select.POLLIN)
    left = min((child.deadline for child in children), default=0.0) - time.monotonic()
    poll.poll(max(0.0, left) * 1000)


def _outcome(pending: Pending[T]) -> T | UnreadableError | ReaderFailedError:
    try:
        return pending.result()
    except (UnreadableError, ReaderFailedError) as error:
        return error


# --------------------------------------------------------------------------- what is said


def _one_line(error: BaseException) -> str:
    try:
        text = " ".join(str(error).split())[:300]
    except Exception:  # an exception whose own text raises
        text = ""
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _died(status: int, late: bool, options: ReadOptions) -> UnreadableError:
    """Why the child gave no answer, by how it ended."""
    number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
    if late or number in (signal.SIGALRM, signal.SIGXCPU):
        seconds = f"{options.limits.seconds:g}"
        return UnreadableError(
            "timeout",
            Message(
                f"đọc quá {seconds} giây nên đã dừng; hãy tách nhỏ tệp hoặc tăng giới hạn thời gian (limits.seconds).",
                f"reading took more than {seconds} s and was stopped; split the file or raise the time limit (limits.seconds).",
            ),
        )
    if number == signal.SIGKILL:  # not by us: what the system does when memory runs out
        return _too_large(options)
    how = signal.Signals(number).name if number else f"exit {os.waitstatus_to_exitcode(status)}"
    if number in (signal.SIGABRT, signal.SIGTRAP, signal.SIGILL):  # what a library in C does where there is no memory for it
        memory = f"{options.limits.memory / 2**20:.0f}"
        return UnreadableError(
            "crashed",
            Message(
                f"bộ đọc đã bỏ dở tệp này ({how}): tệp hỏng, hoặc cần hơn {memory} MiB bộ nhớ (limits.memory); "
                "hãy mở và lưu lại dưới dạng .docx.",
                f"its reader gave up ({how}): it is damaged, or needs more than {memory} MiB of memory (limits.memory); "
                "open it and save it as .docx.",
            ),
        )
    return UnreadableError(
        "crashed",
        Message(
            f"tiến trình đọc tệp này đã dừng đột ngột ({how}); tệp có thể hỏng, hãy mở và lưu lại dưới dạng .docx.",
            f"the process reading it ended abruptly ({how}); the file may be damaged, open it and save it as .docx.",
        ),
    )


def _too_large(options: ReadOptions) -> UnreadableError:
    limit = f"{options.limits.memory / 2**20:.0f}"
    return UnreadableError(
        "too-large",
        Message(
            f"cần hơn {limit} MiB bộ nhớ để đọc tệp này; hãy tách nhỏ tệp hoặc tăng giới hạn bộ nhớ (limits.memory).",
            f"reading it needs more than {limit} MiB of memory; split the file or raise the memory limit (limits.memory).",
        ),
    )


def _too_deep() -> UnreadableError:
    return UnreadableError(
        "crashed",
        Message(
            "cấu trúc của tệp lồng nhau quá sâu nên không đọc được; hãy mở và lưu lại dưới dạng .docx.",
            "its structure is nested too deeply to be read; open it and save it as .docx.",
        ),
    )
