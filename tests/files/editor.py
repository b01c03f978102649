"""An editor at work on a copy of the toy content: changes files, and reads what is wrong."""

import shutil
from datetime import date
from pathlib import Path

from bot.core.check import check, ordered
from bot.core.problems import Problem, Severity
from bot.files.content import Loaded, load
from bot.limits import TELEGRAM

TOY = Path(__file__).parent.parent / "toy"
LAST_DAY = date(2026, 11, 24)
"""The last day on which every fact of the toy is valid."""


class Editor:
    """A copy of the toy content, to be changed by hand."""

    def __init__(self, folder: Path) -> None:
        shutil.copytree(TOY, folder, dirs_exist_ok=True)
        self.folder = folder

    def replace(self, file: str, old: str, new: str) -> None:
        """Change words that stand in a file; the first of them where there are several."""
        path = self.folder / file
        text = path.read_text("utf-8")
        assert old in text, f"{old!r} is not in {file}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    def write(self, file: str, text: str | bytes) -> None:
        """Write a whole file."""
        (self.folder / file).write_bytes(text if isinstance(text, bytes) else text.encode())

    def line(self, file: str, text: str) -> int:
        """Tell which line begins with a text, counted from 1."""
        lines = (self.folder / file).read_text("utf-8").splitlines()
        return next(at for at, line in enumerate(lines, 1) if line.startswith(text))

    def load(self) -> Loaded:
        """Read the copy, as the bot does."""
        return load(self.folder / "dialogs", self.folder / "content")

    def problems(self, today: date = LAST_DAY) -> list[Problem]:
        """Read and check the copy."""
        loaded = self.load()
        return ordered([*loaded.problems, *check(loaded.guide, TELEGRAM, today)])

    def told(self) -> list[Problem]:
        """Tell what stands in the way, without what merely follows from it."""
        return [
            problem
            for problem in self.problems()
            if problem.severity is Severity.ERROR or "expired" in problem.what
            if "not every screen could be made" not in problem.what
        ]
