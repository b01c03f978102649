"""What tests of several folders use."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

from bot.telegram.models import import_aiogram
from tests.postgres import Postgres, running

# a machine that does other things too is slow, not wrong
settings.register_profile("ours", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ours")
import_aiogram()  # as the bot does, before a test names aiogram


_LONG = ("tests/rigs/", "tests/journeys/", "tests/test_cli", "tests/telegram/")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with files of few and long tests: left to the end, one worker would do them alone."""
    items.sort(key=lambda item: not item.nodeid.startswith(_LONG))


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Postgres]:
    """Run one PostgreSQL server for all tests that want one."""
    with running() as server:
        yield server


@pytest.fixture
def postgres(postgres_server: Postgres) -> str:
    """Make an empty PostgreSQL database for this test; gives its SQLAlchemy URL."""
    return postgres_server.fresh()
