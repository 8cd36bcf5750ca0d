"""How is a call left behind that doesn't return?

The call runs in a daemon thread, which works for an import, a sleep and a
read that blocks, from any thread, and doesn't keep the process from ending.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


class HungError(Exception):
    """A call did not return in its time."""


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
