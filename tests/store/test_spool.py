"""The spool keeps counts on the local disk, and tells nobody more than it must."""

import resource
import signal
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from bot.store.spool import Spool
from tests.store.keeping import cell

ADD = """
import os, resource, signal, sys
from collections import Counter
from pathlib import Path
from bot.store.spool import Spool
spool = Spool(Path(sys.argv[1]))
if sys.argv[2] == "full":
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_000, 40_000))
for number in range(100_000):
    spool.add({key: Counter({("quality_day", "2026-11-23", f"u{key}"): 1})
               for key in range(50 * number, 50 * number + 50)})
    print(number, flush=True)
    if sys.argv[2] == "kill" and number == 2:
        os.kill(os.getpid(), signal.SIGKILL)
"""


def adding(path: Path, how: str) -> subprocess.CompletedProcess[str]:
    """Let another process add, fifty keys at a time, until it dies."""
    return subprocess.run(  # noqa: S603 - our own
        [sys.executable, "-c", ADD, str(path), how],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_killed(tmp_path: Path) -> None:
    """What `add` took is there after the process was killed."""
    path = tmp_path / "spool.db"
    assert adding(path, "kill").returncode == -signal.SIGKILL
    spool = Spool(path)
    assert spool.size() == 150
    assert spool.first(2) == {0: cell("u0"), 1: cell("u1")}


def test_disk_full(tmp_path: Path) -> None:
    """A disk without room refuses a batch as a whole, and loses none of those before it."""
    path = tmp_path / "spool.db"
    done = adding(path, "full")
    assert "Error" in done.stderr
    assert Spool(path).size() == 50 * len(done.stdout.split())
    assert resource.getrlimit(resource.RLIMIT_FSIZE)[0] != 40_000


def test_first_word_holds(tmp_path: Path) -> None:
    """A key that is there stays as it is; what is dropped is gone, and the lowest come first."""
    spool = Spool(tmp_path / "deep" / "er" / "spool.db")
    assert (spool.size(), spool.first(5)) == (0, {})
    spool.add({5: cell("a"), -7: cell("b", 3)})
    spool.add({5: cell("other"), 6: cell("c")})
    assert spool.first(2) == {-7: cell("b", 3), 5: cell("a")}
    spool.drop([-7, 5, 99])
    assert spool.first(5) == {6: cell("c")}


def test_for_the_owner_alone(tmp_path: Path) -> None:
    """Nobody else on the machine reads it: exact counts."""
    path = tmp_path / "spool.db"
    Spool(path).add({5: cell("a")})
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_what_it_holds(tmp_path: Path) -> None:
    """An update's id and its counts are all there is, and no byte of them after `drop`."""
    path = tmp_path / "spool.db"
    spool = Spool(path)
    key = 0x0123456789ABCD
    spool.add({key: cell("lingering")})
    with sqlite3.connect(path) as connection:
        assert [row[1:3] for row in connection.execute("PRAGMA table_info(waiting)")] == [
            ("key", "INTEGER"),
            ("tally", "TEXT"),
        ]
        assert connection.execute("SELECT * FROM waiting").fetchall() == [
            (key, '[["quality_day", "2026-11-23", "lingering", 1]]')
        ]
    connection.close()
    # as SQLite writes a row's number: seven bits in a byte, the highest bit of all but the last set
    number = bytes(key >> 7 * at & 127 | (128 if at else 0) for at in range(6, -1, -1))
    needles = (b"lingering", number, key.to_bytes(8), str(key).encode())
    assert needles[0] in path.read_bytes()
    assert number in path.read_bytes()
    spool.drop([key])
    for file in tmp_path.iterdir():
        assert not [needle for needle in needles if needle in file.read_bytes()]


@pytest.mark.parametrize("damage", [b"this is no database" * 200, b"SQLite format 3\0" * 300])
def test_damaged(tmp_path: Path, damage: bytes) -> None:
    """A damaged file is said to be so by each call, as an error that the ledger knows."""
    path = tmp_path / "spool.db"
    path.write_bytes(damage)
    spool = Spool(path)
    for call in (spool.size, lambda: spool.first(1), lambda: spool.add({1: cell("a")})):
        with pytest.raises(sqlite3.Error):
            call()
