"""content/<locale>/made-from.yaml: which wording of its source each translation was made from."""

import os
import re
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bot.core.problems import Problem, error
from bot.files.plain import read

_NAME = "made-from.yaml"
_STAMP = re.compile(r"[0-9a-f]{8}")
_HEAD = """\
# From which wording of its source each text of this language was made.
# Written by joldas texts confirm and joldas texts import; please do not edit.
"""


def load_stamps(folder: Path) -> tuple[dict[str, str], list[Problem]]:
    """Read the stamps of a locale's folder, by message id; none where there is no such file."""
    path = folder / _NAME
    if not path.exists():
        return {}, []
    plain = read(path, f"{folder.parent.name}/{folder.name}/{_NAME}")
    stamps = {name: str(value) for name, value in plain.data.items()}
    plain.problems += [
        error(
            plain.spot(name),
            f"{name}: “{value}” is no stamp.",
            "Please take the line out, then run "
            f"joldas texts confirm --locale {folder.name} {name}",
            locale=folder.name,
        )
        for name, value in stamps.items()
        if not _STAMP.fullmatch(value)
    ]
    return stamps, plain.problems


def save_stamps(folder: Path, stamps: Mapping[str, str]) -> None:
    """Write the stamps of a locale's folder, sorted, so that a change is a small diff."""
    lines = (f"{name}: {stamp}\n" for name, stamp in sorted(stamps.items()))
    replace(folder / _NAME, (_HEAD + "".join(lines)).encode())


def replace(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, even if the machine stops meanwhile."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as file:
        try:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            Path(file.name).chmod(path.stat().st_mode & 0o777 if path.exists() else 0o644)
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
