"""Logs that hold no person: level, place in the code, class of an exception, our own words.

A library's message may carry a chat id or a whole update (aiogram's RetryAfter and
ClientDecodeError do), so no message, argument or traceback value of anybody else is written.
"""

import asyncio
import logging
import sys
import threading
from typing import Any

OURS = "joldas"
"""The logger whose messages are constants of this code, and are written."""


class Formatter(logging.Formatter):
    """Writes one line for each record."""

    def format(self, record: logging.LogRecord) -> str:
        """Give level, place and exception classes; the message only where it is ours."""
        raised = record.exc_info[1] if record.exc_info else None
        said = str(record.msg) if record.name == OURS and not record.args else ""
        parts = [record.levelname, f"{record.module}:{record.lineno}", said, *_classes(raised)]
        return " ".join(part for part in parts if part)


def set_up() -> logging.Logger:
    """Send everything that anybody logs, warns or dies of through the one formatter."""
    handler = logging.StreamHandler()
    handler.setFormatter(Formatter())
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False  # a failing log call prints its arguments
    ours = logging.getLogger(OURS)
    ours.setLevel(logging.INFO)

    def died(error: BaseException | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            logging.getLogger("crash").critical("", exc_info=error)

    # the main thread's end, a thread's (SQLite has one), and what nobody can catch
    sys.excepthook = lambda _, error, __: died(error)
    threading.excepthook = lambda end: died(end.exc_value)
    sys.unraisablehook = lambda end: died(end.exc_value)
    return ours


def of_loop(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """Log what an event loop reports, by its class only."""
    logging.getLogger("loop").error("", exc_info=context.get("exception"))


def _classes(raised: BaseException | None) -> list[str]:
    """Name an exception, what it holds and what it came from, with the line that raised it."""
    names = []
    while raised is not None:
        trace = raised.__traceback__
        while trace and trace.tb_next:
            trace = trace.tb_next
        place = f"@{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}" if trace else ""
        names.append(f"{type(raised).__name__}{place}")
        if isinstance(raised, BaseExceptionGroup):
            names += [name for one in raised.exceptions for name in _classes(one)]
        raised = raised.__cause__
    return names
