"""The project's own content, read once in each process: it takes a second, and is never changed."""

from functools import cache
from pathlib import Path

from bot.core.guide import Guide
from bot.files.content import load

ROOT = Path(__file__).parents[1]


@cache
def real_guide() -> Guide:
    """Give what families read."""
    loaded = load(ROOT / "dialogs", ROOT / "content")
    assert not loaded.broken, [str(problem) for problem in loaded.problems]
    return loaded.guide
