"""The real guide, able to answer typed questions; made once."""

import pytest

from bot.ask.learning import attentive
from bot.core.guide import Guide
from bot.files.content import load
from tests.rigs.asked import ROOT


@pytest.fixture(scope="session")
def guide() -> Guide:
    """Give the guide of the real content, with its matcher."""
    return attentive(load(ROOT / "dialogs", ROOT / "content").guide)
