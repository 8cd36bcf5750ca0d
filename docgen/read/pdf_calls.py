"""How is pdfium asked about each of many characters and objects, at little cost?

A call through ctypes takes several times as long as pdfium needs to answer it: each argument is
converted, the interpreter's lock is given away and taken back.  Here neither is done.
"""

from __future__ import annotations

import ctypes
from array import array
from collections import deque
from collections.abc import Sequence
from itertools import repeat
from typing import Any

import pypdfium2.raw as raw

_AT_ONCE = 2048
_ROOM = ctypes.create_string_buffer(16 * _AT_ONCE)  # where pdfium puts its answers: four floats or two doubles each
_FIRST = [ctypes.byref(_ROOM, 16 * i) for i in range(_AT_ONCE)]
_SECOND = [ctypes.byref(_ROOM, 16 * i + 8) for i in range(_AT_ONCE)]

address = ctypes.c_void_p.from_param
"""A handle, as :func:`fast` functions take it."""


def fast(function: Any, result: Any) -> Any:
    """The same C function, for calls by the thousand: it takes whole numbers (a C int each) and addresses as they are."""
    return ctypes.PYFUNCTYPE(result)(ctypes.cast(function, ctypes.c_void_p).value or 0)


_unicode = fast(raw.FPDFText_GetUnicode, ctypes.c_uint)
_loose_box = fast(raw.FPDFText_GetLooseCharBox, ctypes.c_int)
_origin = fast(raw.FPDFText_GetCharOrigin, ctypes.c_int)


def codes_of(textpage: Any, count: int) -> list[int]:
    """The code points of the first ``count`` characters."""
    return list(map(_unicode, repeat(textpage, count), range(count)))


def boxes_of(textpage: Any, count: int) -> list[float]:
    """Left, top, right and bottom of each of the first ``count`` characters, in page space."""
    found = array("f")
    for start in range(0, count, _AT_ONCE):
        some = range(start, min(start + _AT_ONCE, count))
        ctypes.memset(_ROOM, 0, 16 * len(some))
        deque(map(_loose_box, repeat(textpage), some, _FIRST), maxlen=0)
        found.frombytes(memoryview(_ROOM)[: 16 * len(some)])
    return found.tolist()


def origins_of(textpage: Any, indices: Sequence[int]) -> list[float]:
    """The x and y at which each of some characters stands on its baseline, in page space."""
    found = array("d")
    for start in range(0, len(indices), _AT_ONCE):
        some = indices[start : start + _AT_ONCE]
        ctypes.memset(_ROOM, 0, 16 * len(some))
        deque(map(_origin, repeat(textpage), some, _FIRST, _SECOND), maxlen=0)
        found.frombytes(memoryview(_ROOM)[: 16 * len(some)])
    return found.tolist()
