"""The machine of faults and crashes for a moment; `python -m tests.rigs.machine` goes on."""

import pytest

from tests.rigs.machine import run


@pytest.mark.parametrize("number", range(3))
def test_any_history(number: int) -> None:
    """Whatever happens to queue, bot, database and disk, an update is counted exactly once."""
    run(number, steps=100)
