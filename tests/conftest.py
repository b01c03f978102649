"""What tests of several folders use."""

from collections.abc import Iterator

import pytest

from tests.postgres import Postgres, running


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """Run one PostgreSQL server for all tests that want one."""
    with running() as server:
        yield server


@pytest.fixture
def postgres(postgres_server: Postgres) -> str:
    """Make an empty PostgreSQL database for this test; gives its SQLAlchemy URL."""
    return postgres_server.fresh()
