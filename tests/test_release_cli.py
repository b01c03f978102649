"""`joldas release` as an operator types it: once, whole, and the same everywhere."""

import asyncio
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app
from bot.console import MISUSED, OK, WRONG
from bot.core.events import Tally, day_of, periods
from bot.store import releases
from bot.store.database import open_engine
from bot.store.spool import Spool
from tests.filled import filled
from tests.postgres import Postgres

TOY = Path(__file__).parent / "toy"
SQLITE = "sqlite+aiosqlite:///var/joldas.db"
SAID = re.compile(r"^(\d{4}-W?\d\d) +.* ([0-9a-f]{12})$", re.MULTILINE)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Work in an empty folder, on the toy content."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("JOLDAS_DATABASE_URL", raising=False)
    monkeypatch.setenv("JOLDAS_DIALOGS", str(TOY / "dialogs"))
    monkeypatch.setenv("JOLDAS_CONTENT", str(TOY / "content"))
    return tmp_path


def joldas(*words: str) -> Result:
    """Run the command; it never ends in an exception of its own."""
    done = CliRunner().invoke(app, words)
    assert done.exception is None or isinstance(done.exception, SystemExit)
    return done


def have(url: str = SQLITE, *, weeks: int = 3) -> None:
    """Make a database in which something was counted on each of the last days."""
    tally: Tally = Counter()
    today = day_of(datetime.now(UTC))
    for ago in range(7 * weeks):
        spelt = periods(today - timedelta(days=ago))
        for event, n in (("start", 9 + ago % 5), ("engage", 7), ("finish", 1 + ago % 3)):
            tally["counts_by_source_day", spelt["day"], "direct", event] += n
        for event, n in (("topic", 5), ("finish", 1 + ago % 3)):
            tally["counts_by_language_week", spelt["week"], "en", "stay", event] += n
        tally["quality_day", spelt["day"], "hour_served"] += 24
    filled(tally, url)


def audited(url: str = SQLITE) -> list[releases.Deed]:
    """Read what the audit holds."""

    async def look() -> list[releases.Deed]:
        engine = open_engine(url)
        async with engine.connect() as connection:
            found = await releases.audited(connection)
        await engine.dispose()
        return found

    return asyncio.run(look())


def bodies(url: str = SQLITE) -> list[bytes]:
    """Read the bytes of all releases."""

    async def look() -> list[bytes]:
        engine = open_engine(url)
        async with engine.connect() as connection:
            found = await releases.listed(connection)
        await engine.dispose()
        return [one.body for one in found]

    return asyncio.run(look())


def test_once() -> None:
    """What is over for two days is released, and once; asking again gives the same, and no more."""
    have()
    first = joldas("release", "--by", "office-almaty")
    assert first.exit_code == OK, first.output
    made = SAID.findall(first.stdout)
    assert any("W" in name for name, _ in made)
    assert periods(day_of(datetime.now(UTC)))["week"] not in dict(made), "it is not over"
    held = bodies()
    assert len(held) == len(made)
    for _ in range(100):
        again = joldas("release")
        assert again.exit_code == OK
        assert "Nothing is due" in again.stdout
    assert bodies() == held
    assert SAID.findall(joldas("release", "--list").stdout) == made
    told = {(one.label, one.deed, one.sha256[:12]) for one in audited()}
    assert told == {("office-almaty", "release", sha) for _, sha in made}


def test_the_same_everywhere(postgres_server: Postgres, monkeypatch: pytest.MonkeyPatch) -> None:
    """PostgreSQL releases the same bytes as SQLite, and so does a database that was restored."""
    have()
    made = SAID.findall(joldas("release").stdout)
    assert made
    held = bodies()
    kept = joldas("backup", "--out", "kept.jsonl")
    assert kept.exit_code == OK, kept.output
    url = postgres_server.fresh()
    have(url)
    monkeypatch.setenv("JOLDAS_DATABASE_URL", url)
    assert SAID.findall(joldas("release").stdout) == made
    assert bodies(url) == held
    restored = postgres_server.fresh()
    monkeypatch.setenv("JOLDAS_DATABASE_URL", restored)
    assert joldas("restore", "kept.jsonl").exit_code == OK
    assert bodies(restored) == held
    assert SAID.findall(joldas("release", "--list").stdout) == made
    assert "Nothing is due" in joldas("release").stdout


@pytest.mark.parametrize(
    ("zone", "seed"), [("Pacific/Kiritimati", "1"), ("America/Anchorage", "4242")]
)
def test_on_another_machine(home: Path, zone: str, seed: str) -> None:
    """In another folder, zone and process, with sets in another order, it is the same bytes."""
    have()
    there = home / "elsewhere" / "var"
    there.mkdir(parents=True)
    shutil.copy("var/joldas.db", there)
    assert joldas("release").exit_code == OK
    done = subprocess.run(
        [sys.executable, "-m", "bot", "release"],
        cwd=there.parent,
        env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed},
        check=False,
        capture_output=True,
    )
    assert done.returncode == OK, done.stderr
    assert bodies(f"sqlite+aiosqlite:///{there}/joldas.db") == bodies() != []


def test_a_rehearsal_writes_nothing() -> None:
    """With --dry-run all is said and nothing is released."""
    have()
    tried = joldas("release", "--dry-run")
    assert "Nothing was written." in tried.stdout
    assert "Nothing is released yet." in joldas("release", "--list").stdout
    assert SAID.findall(joldas("release").stdout) == SAID.findall(tried.stdout)


def test_not_while_counts_wait(home: Path) -> None:
    """While counts wait on the local disk, nothing is released, for it would never be mended."""
    have()
    Spool(home / "var" / "spool.db").add({1: Counter({("quality_day", "2026-11-01", "x"): 1})})
    refused = joldas("release")
    assert refused.exit_code == WRONG
    assert "Counts still wait" in refused.stderr
    assert "Nothing is released yet." in joldas("release", "--list").stdout


def test_a_person_is_no_label() -> None:
    """The audit takes the label of an office and nothing that is written like a name."""
    for name in ("Гульнара Каримова", "gulnara-karimova", "gulnara"):
        refused = joldas("release", "--by", name)
        assert refused.exit_code == MISUSED
        assert "office" in refused.stderr
        assert name not in refused.stderr


def test_nothing_counted() -> None:
    """Where there is no database yet, that is no error, and none is made."""
    assert "Nothing is due" in joldas("release").stdout
    assert not Path("var/joldas.db").exists()
