"""`joldas backup` and `joldas restore` as an operator types them."""

import asyncio
import json
import stat
import subprocess
import sys
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from bot.core.events import Tally
from bot.store.backup import FORMAT
from bot.store.books import counts
from bot.store.database import open_engine
from tests.filled import filled

# Asia/Almaty is five hours ahead; two days off, it is over or not over there in any case
NOW = datetime.now(UTC).date()
OVER = ("quality_day", (NOW - timedelta(days=2)).isoformat(), "stale_button")
RUNNING = ("quality_day", (NOW + timedelta(days=2)).isoformat(), "stale_button")
FILE = Path("counts.jsonl")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, with no other database than the one in it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JOLDAS_DATABASE_URL", raising=False)
    return tmp_path


def joldas(*words: str) -> Result:
    """Run the command; it never ends in an exception of its own, or tells a secret."""
    done = CliRunner().invoke(app, words)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    assert "hunter2" not in done.output
    assert len(done.stderr.splitlines()) <= 24
    return done


def held(url: str = "sqlite+aiosqlite:///var/joldas.db") -> Tally:
    """Read the counts of a database."""

    async def look() -> Tally:
        engine = open_engine(url)
        async with engine.connect() as connection:
            found = await counts(connection)
        await engine.dispose()
        return found

    return asyncio.run(look())


def wipe(home: Path) -> None:
    """Delete the database with all that lies beside it."""
    for file in (home / "var").iterdir():
        file.unlink()


def test_backup_wipe_restore(home: Path, postgres: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Counts come back after a wipe; twice does no harm; PostgreSQL takes them too."""
    filled(Counter({OVER: 4, RUNNING: 2}))
    done = joldas("backup", "--out", str(FILE))
    assert done.exit_code == OK
    assert done.stdout.startswith("1 counts of periods that ended before 20")
    wipe(home)
    assert joldas("restore", str(FILE)).stdout == "1 counts are restored; 0 were there already.\n"
    assert held() == Counter({OVER: 4})
    assert joldas("restore", str(FILE)).stdout == "0 counts are restored; 1 were there already.\n"
    assert held() == Counter({OVER: 4})
    monkeypatch.setenv("JOLDAS_DATABASE_URL", postgres)
    assert joldas("restore", str(FILE)).exit_code == OK
    assert held(postgres) == Counter({OVER: 4})


def test_the_day_is_that_of_almaty() -> None:
    """The file says on which day it was made, and by which Joldas."""
    filled(Counter({OVER: 1}))
    before = (datetime.now(UTC) + timedelta(hours=5)).date()
    assert joldas("backup", "--out", str(FILE)).exit_code == OK
    after = (datetime.now(UTC) + timedelta(hours=5)).date()
    header = json.loads(FILE.read_text("utf-8").partition("\n")[0])
    assert before <= date.fromisoformat(header["made"]) <= after
    assert (header["joldas_backup"], header["joldas"]) == (FORMAT, "0.1.0")


def test_only_the_owner_may_read_it() -> None:
    """Exact numbers are not for everybody on the machine."""
    filled(Counter({OVER: 1}))
    assert joldas("backup", "--out", str(FILE)).exit_code == OK
    assert stat.S_IMODE(FILE.stat().st_mode) == 0o600


def test_no_backup_is_overwritten() -> None:
    """A file that is there already is left as it is."""
    filled(Counter({OVER: 1}))
    FILE.write_text("precious")
    assert joldas("backup", "--out", str(FILE)).exit_code == MISUSED
    assert FILE.read_text() == "precious"


def test_a_full_disk_leaves_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A backup that could not be written whole is not left for whole."""
    filled(Counter({OVER: 1}))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    done = joldas("backup", "--out", "later/counts.jsonl")
    assert (done.exit_code, "No such file" in done.stderr) == (MISUSED, True)
    done = joldas("backup", "--out", str(FILE))
    assert (done.exit_code, "No space left" in done.stderr) == (MISUSED, True)
    assert not FILE.exists()


@pytest.mark.parametrize(
    "words", [["backup"], ["restore"], ["restore", "nowhere.jsonl"], ["restore", "."]]
)
def test_wrong_calls(home: Path, words: list[str]) -> None:
    """Without a file, or with none that can be read, the call is wrong, and nothing is made."""
    assert joldas(*words).exit_code == MISUSED
    assert list(home.iterdir()) == []


def test_no_database(home: Path) -> None:
    """Where there is no database there is no backup, and no database afterwards."""
    done = joldas("backup", "--out", str(FILE))
    assert (done.exit_code, "no database yet" in done.stderr) == (WRONG, True)
    assert list(home.iterdir()) == []


def test_damaged_file(home: Path) -> None:
    """A file that was cut is refused before there is a database."""
    filled(Counter({OVER: 1}))
    joldas("backup", "--out", str(FILE))
    wipe(home)
    FILE.write_bytes(FILE.read_bytes()[:-20])
    done = joldas("restore", str(FILE))
    assert done.exit_code == WRONG
    assert "counts.jsonl: It is cut or changed" in done.stderr
    assert "Nothing was written." in done.stderr
    assert list((home / "var").iterdir()) == []


def test_other_numbers() -> None:
    """Counts that contradict the database are refused, with which."""
    filled(Counter({OVER: 1}))
    joldas("backup", "--out", str(FILE))
    filled(Counter({OVER: 1}))
    done = joldas("restore", str(FILE))
    assert done.exit_code == WRONG
    assert f"first in quality_day of {OVER[1]}" in done.stderr
    assert held() == Counter({OVER: 2})


def test_a_newer_database(monkeypatch: pytest.MonkeyPatch) -> None:
    """Into a database that a newer Joldas made, an older one restores nothing, and says why."""
    filled(Counter({OVER: 1}))
    joldas("backup", "--out", str(FILE))
    monkeypatch.setenv("JOLDAS_DATABASE_URL", "sqlite+aiosqlite:///newer.db")
    assert joldas("restore", str(FILE)).exit_code == OK

    async def age() -> None:
        engine = open_engine("sqlite+aiosqlite:///newer.db")
        async with engine.begin() as connection:
            await connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'next'")
        await engine.dispose()

    asyncio.run(age())
    done = joldas("restore", str(FILE))
    assert (done.exit_code, "newer Joldas made the database" in done.stderr) == (WRONG, True)


def test_database_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """A database that cannot be reached is said to be away, without its address or password."""
    filled(Counter({OVER: 1}))
    joldas("backup", "--out", str(FILE))
    away = "postgresql+psycopg://hunter2:hunter2@127.0.0.1:1/hunter2"
    monkeypatch.setenv("JOLDAS_DATABASE_URL", away)
    for words in (["backup", "--out", "other.jsonl"], ["restore", str(FILE)]):
        done = joldas(*words)
        assert done.exit_code == WRONG
        assert "JOLDAS_DATABASE_URL" in done.stderr
    assert not Path("other.jsonl").exists()


def test_without_telegram() -> None:
    """Neither command imports aiogram, which takes seconds."""
    filled(Counter({OVER: 1}))
    look = (
        "import sys\nfrom bot.cli import app\n"
        "for words in (['backup', '--out', 'a.jsonl'], ['restore', 'a.jsonl']):\n"
        "    app(words, standalone_mode=False)\n"
        "print([m for m in ('aiogram', 'aiohttp', 'telegram') if m in sys.modules])"
    )
    root = str(Path(__file__).parents[1])
    done = subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-c", look],
        env={"PYTHONPATH": root},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stdout.splitlines()[-1] == "[]"
