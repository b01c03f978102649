"""The real guide, able to answer typed questions; made once."""

import pytest

from bot.ask.learning import attentive
from bot.core.guide import Guide
from tests.real import real_guide


@pytest.fixture(scope="session")
def guide() -> Guide:
    """Give the guide of the real content, with its matcher."""
    return attentive(real_guide())
