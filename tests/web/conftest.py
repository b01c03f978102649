"""The content and the releases of the dashboard's tests, made once."""

import pytest

from bot.core.guide import Guide
from tests.released import quarter
from tests.web.board import Archive, guide


@pytest.fixture(scope="session")
def content() -> Guide:
    """Read the content once."""
    return guide()


@pytest.fixture(scope="session")
def story(content: Guide) -> Archive:
    """Release the quarter once."""
    return Archive(quarter(content))


@pytest.fixture
def archive(story: Archive) -> Archive:
    """Give the archive as it was at first."""
    story.notes.clear()
    story.asked.clear()
    story.at_once = 0
    story.away = story.changed = False
    return story
