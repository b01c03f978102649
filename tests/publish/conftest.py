"""What the tests of the book share."""

import time
from pathlib import Path

import pytest

from bot.publish.transcript import pages, write
from tests.files.editor import Editor
from tests.real import real_guide


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    """Copy the toy content for this test."""
    return Editor(tmp_path / "toy")


@pytest.fixture(scope="session")
def book(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the book of what families read; within 20 s, as an editor would wait for it."""
    begun = time.perf_counter()
    guide = real_guide()
    made = dict(pages(guide, "0123456789ab", guide.locales))
    took = time.perf_counter() - begun
    assert took < 20
    print(f"{len(made)} pages in {took:.1f} s")  # noqa: T201 - shown with -s
    folder = tmp_path_factory.mktemp("book")
    assert write(made, folder) == []
    return folder
