"""What the tests of the editors' files share."""

from pathlib import Path

import pytest

from tests.files.editor import Editor


@pytest.fixture
def editor(tmp_path: Path) -> Editor:
    """Copy the toy content for this test."""
    return Editor(tmp_path)
