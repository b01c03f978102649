"""How Python works in a bot's process: families come first, and memory goes back."""

import ctypes
import gc
import sys
from contextlib import suppress

_RARELY = (20_000, 20, 50)
"""New objects after which Python looks for garbage (its own 700, 10, 10), and so on for the older.

A press makes hundreds, next to none of them garbage of this kind: the looking was a third of the
time (`make bench`: 1.4 to 1.0 ms a press).
"""

_TURN = 0.0005
"""Seconds after which a thread that makes something for staff lets families in (its own 0.005).

A thread that writes a file lets go for a moment again and again, and each time the waiting begins
anew: with 0.005 a family waited 0.2 s for a workbook (`make years`).
"""

_MMAP_THRESHOLD = -3
"""M_MMAP_THRESHOLD of malloc.h."""

_LARGE = 128 * 1024
"""Bytes from which a piece of memory goes back when it is free: what glibc begins with.

It raises that by itself with each piece that is freed (mallopt(3)), and keeps what is below: after
some pages and a file of staff that was 45 MB (`make years`).
"""


def tune() -> None:
    """Set this process up. Where the C library is another one, it keeps memory as it likes."""
    gc.set_threshold(*_RARELY)
    sys.setswitchinterval(_TURN)
    with suppress(AttributeError, OSError, TypeError):
        ctypes.CDLL(None).mallopt(_MMAP_THRESHOLD, _LARGE)
