"""The command line: quick, and plain about what is wrong."""

import asyncio
import json
import math
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from aiohttp.test_utils import TestServer

from bot.console import MISUSED, OK, WRONG
from bot.preview.server import BotApi, make_app

ROOT = Path(__file__).parents[1]
Done = subprocess.CompletedProcess[str]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Give a folder to work in, with a copy of the content."""
    for name in ("dialogs", "content"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that somebody else listens on."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield int(server.getsockname()[1])


def environment(**settings: str) -> dict[str, str]:
    """Give the environment without any JOLDAS_*, but these and a free port."""
    # bytecode may be kept, or each call would compile aiogram again
    left = ("JOLDAS_", "PYTHONDONTWRITEBYTECODE")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(left)}
    wanted = {"LISTEN": "127.0.0.1:0", **settings}
    return {
        **kept,
        "PYTHONPATH": str(ROOT),
        "COLUMNS": "100",
        **{f"JOLDAS_{name}": value for name, value in wanted.items()},
    }


def joldas(home: Path, *words: str, **settings: str) -> Done:
    """Run the command; nothing it says may be a traceback, or longer than a screen."""
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "bot", *words],
        cwd=home,
        env=environment(**settings),
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr + done.stdout
    assert len(done.stderr.splitlines()) <= 24
    assert "hunter2" not in done.stderr + done.stdout
    return done


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (["--help"], OK),
        (["check"], OK),
        (["check", "--launch"], WRONG),
        (["check", "--today", "tomorrow"], MISUSED),
        (["dance"], MISUSED),
        (["preview", "--port", "65536"], MISUSED),
        (["ids"], OK),
    ],
)
def test_exit_codes(home: Path, words: list[str], code: int) -> None:
    """0 is done, 1 is wrong content, 2 is a wrong call."""
    assert joldas(home, *words).returncode == code


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, "JOLDAS_BOT_TOKEN is not set"),
        ({"BOT_TOKEN": "hunter2"}, "JOLDAS_BOT_TOKEN"),
        ({"BOT_TOKEN": "1:x", "DATABASE_URL": "mysql://a:hunter2@h/d"}, "JOLDAS_DATABASE_URL"),
        ({"BOT_TOKEN": "1:hunter2", "LISTEN": "localhost:99999"}, "JOLDAS_LISTEN"),
        ({"MODE": "hunter2"}, "JOLDAS_MODE"),
    ],
)
def test_wrong_settings(home: Path, settings: dict[str, str], said: str) -> None:
    """A wrong setting is named on one line, without its value."""
    done = joldas(home, "run", **settings)
    assert done.returncode == MISUSED
    assert said in done.stderr
    assert done.stdout == ""


def test_port_in_use(home: Path, taken: int) -> None:
    """A port that is in use is said to be, with what to do."""
    done = joldas(home, "preview", "--port", str(taken))
    assert done.returncode == MISUSED
    assert "in use" in done.stderr
    assert "JOLDAS_LISTEN" in done.stderr


def test_broken_content(home: Path) -> None:
    """The bot does not start on broken content; it names file and line, and `check` exits 1."""
    with (home / "content" / "en" / "common.ftl").open("a") as texts:
        texts.write("\nbroken = { $what\n")
    started = joldas(home, "run", BOT_TOKEN="1:hunter2")
    assert started.returncode == WRONG
    assert "common.ftl:" in started.stdout
    assert "joldas check" in started.stderr
    checked = joldas(home, "check", "--json")
    assert checked.returncode == WRONG
    told = json.loads(checked.stdout)
    assert told["errors"] == sum(one["severity"] == "error" for one in told["problems"]) > 0


def test_check_for_programs(home: Path) -> None:
    """`check --strict --json` counts the answers of each language and lists what is unsigned."""
    checked = joldas(home, "check", "--strict", "--json")
    told = json.loads(checked.stdout)
    assert checked.returncode == OK, told["problems"]
    assert (told["errors"], told["warnings"]) == (0, 0)
    covered = told["coverage"]
    assert (covered["answers"], covered["locales"]) == (80, 7)
    for locale, states in covered["states"].items():
        assert states["missing"] == 0, locale
        assert sum(states.values()) == 80, locale
        assert told["drafts"][locale] or states["reviewed"] == 80, locale


def test_no_content(tmp_path: Path) -> None:
    """Where there is no content at all, that is an error, and nothing worse."""
    assert joldas(tmp_path, "check").returncode == WRONG


@pytest.fixture
async def strange() -> AsyncIterator[str]:
    """Run a Bot API server that knows another token."""
    server = TestServer(make_app(BotApi("42:other"), problems=list), host="127.0.0.1")
    await server.start_server()
    yield f"http://127.0.0.1:{server.port}"
    await server.close()


async def test_unknown_token(home: Path, strange: str) -> None:
    """A token that Telegram does not know ends the bot, with what to do about it."""

    def run() -> Done:
        return joldas(home, "run", BOT_TOKEN="42:hunter2", API_BASE=strange)

    done = await asyncio.to_thread(run)
    assert done.returncode == MISUSED
    assert "BotFather" in done.stderr


def test_ids(home: Path) -> None:
    """`ids` gives new nodes their numbers, at the end of the list, and changes no other line."""
    file = home / "dialogs" / "ids.yaml"
    before = file.read_text()
    lines = before.rstrip("\n").split("\n")
    last = lines[-1].strip().partition(":")[0]
    file.write_text("\n".join(lines[:-1]) + "\n")
    shorter = file.read_text()
    done = joldas(home, "ids")
    assert done.returncode == OK
    assert last in done.stdout
    assert file.read_text().startswith(shorter)
    assert len(file.read_text().splitlines()) == len(before.splitlines())
    assert joldas(home, "ids").stdout.startswith("0 new numbers")


@pytest.mark.parametrize(("words", "limit"), [(["--help"], 0.5), (["check"], 4.0)])
def test_quick(home: Path, words: list[str], limit: float) -> None:
    """Help comes within 0.5 s, a check of seven languages within 4 s; neither imports aiogram.

    Twice as long is let pass, for machines that are busy with other things.
    """
    look = (
        "import sys\nfrom bot.cli import app\n"
        f"try:\n    app({words!r})\nexcept SystemExit:\n    pass\n"
        "print([m for m in ('aiogram', 'aiohttp', 'sqlalchemy') if m in sys.modules])"
    )
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", look],
        cwd=home,
        env=environment(),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines()[-1] == "[]"
    took = math.inf
    for _ in range(3):
        begun = time.perf_counter()
        joldas(home, *words)
        took = min(took, time.perf_counter() - begun)
        if took < limit:
            break
    print(f"joldas {' '.join(words)}: {took:.2f} s")  # noqa: T201 - shown with -s
    assert took < 2 * limit
