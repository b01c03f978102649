"""Logs hold no person: whatever a library says, raises or warns, only its class is written."""

import os
import subprocess
import sys

import pytest

_ID, _NAME, _WORDS = "5847000123", "dilnoza_k", "my-son-has-no-papers"

_PROGRAM = """
import asyncio, gc, json, logging, sys, threading, warnings
from aiogram.exceptions import ClientDecodeError, TelegramMigrateToChat, TelegramRetryAfter
from aiogram.methods import SendMessage
from bot import logs

ID, NAME, WORDS = int(sys.argv[2]), sys.argv[3], sys.argv[4]
ours = logs.set_up()
if sys.argv[1] == "stock":
    logging.getLogger().handlers[0].setFormatter(logging.Formatter())
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
    sys.unraisablehook = sys.__unraisablehook__

call = SendMessage(chat_id=ID, text=WORDS)
for error in (
    TelegramRetryAfter(call, "Flood", 3),
    TelegramMigrateToChat(call, "Upgraded", ID),
    ClientDecodeError("Failed", ValueError(WORDS), {"chat": {"id": ID, "username": NAME}}),
):
    try:
        try:
            raise error
        except Exception as first:
            raise KeyError(NAME) from first
    except KeyError as second:
        group = ExceptionGroup(WORDS, [second, OSError(NAME)])
        logging.getLogger("aiogram.dispatcher").error("update %s of %s", ID, NAME, exc_info=second)
        logging.getLogger("aiogram.event").warning(f"{ID} {WORDS}")
        logging.getLogger("joldas").warning("answer %s", NAME)
        logging.getLogger("asyncio").error("", exc_info=group)
logging.getLogger("aiohttp.access").info("GET /%s", ID)
logging.getLogger("aiogram").error("%d", NAME)  # a call that cannot be put together
warnings.warn(f"unknown update {ID} {NAME}", RuntimeWarning)
ours.info("our_own_word")


class Bad:
    def __del__(self) -> None:
        raise ValueError(NAME)


def thread() -> None:
    raise ValueError(WORDS)


async def loop() -> None:
    running = asyncio.get_running_loop()
    if sys.argv[1] != "stock":
        running.set_exception_handler(logs.of_loop)

    async def forgotten() -> None:
        local = {"id": ID}
        raise LookupError(local, WORDS)

    running.call_soon(lambda: 1 / (ID - ID) if NAME else None)
    task = running.create_task(forgotten(), name=NAME)
    await asyncio.sleep(0.01)
    del task
    gc.collect()
    running.call_exception_handler({"message": f"of {ID}", "future": NAME})


asyncio.run(loop())
Bad()
started = threading.Thread(target=thread, name=NAME)
started.start()
started.join()
raise RuntimeError(f"{ID} {NAME} {WORDS}") from ClientDecodeError("x", ValueError(NAME), {"id": ID})
"""


def _stderr(formatter: str) -> str:
    done = subprocess.run(  # noqa: S603 - our own program, above
        [sys.executable, "-c", _PROGRAM, formatter, _ID, _NAME, _WORDS],
        capture_output=True,
        check=False,
        timeout=60,
        # bytecode may be kept, or each call would compile aiogram again
        env={name: it for name, it in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
    )
    assert done.stdout == b""
    assert done.returncode == 1
    return done.stderr.decode()


def test_nothing_of_anybody() -> None:
    """No id, name or word is written, by whatever way it comes; the class and the place are."""
    written = _stderr("ours")
    for leak in (_ID, f"{int(_ID):x}", _NAME, _WORDS, "Traceback"):
        assert leak not in written
    for needed in (
        *("TelegramRetryAfter", "TelegramMigrateToChat", "ClientDecodeError", "KeyError"),
        *("ExceptionGroup", "OSError", "ZeroDivisionError", "LookupError", "RuntimeError"),
        *("WARNING", "ERROR", "CRITICAL", "our_own_word"),
    ):
        assert needed in written
    lines = written.splitlines()
    assert len(lines) > 20
    assert all(len(line) < 300 for line in lines)


def test_the_look_is_sharp() -> None:
    """The same program with Python's own formatter and hooks writes every one of them."""
    written = _stderr("stock")
    for leak in (_ID, _NAME, _WORDS, "Traceback"):
        assert leak in written


@pytest.mark.parametrize("kind", ["warning", "thread", "unraisable"])
def test_each_way_is_closed(kind: str) -> None:
    """Warnings, dying threads and destructors each end in one line without their message."""
    program = {
        "warning": "import warnings; warnings.warn('secret-5847')",
        "thread": "import threading\ndef f(): raise ValueError('secret-5847')\n"
        "t = threading.Thread(target=f, name='secret-5847'); t.start(); t.join()",
        "unraisable": "class A:\n def __del__(self): raise ValueError('secret-5847')\nA()",
    }[kind]
    done = subprocess.run(  # noqa: S603 - our own program, above
        [sys.executable, "-c", f"from bot.logs import set_up\nset_up()\n{program}"],
        capture_output=True,
        check=True,
        timeout=60,
    )
    assert b"5847" not in done.stderr
    assert done.stderr.count(b"\n") == 1
