"""YAML as plain strings, lists and mappings, each part with its line.

PyYAML's BaseLoader keeps `no` the word "no". Anchors and aliases are refused: they are a
language of their own, and a few lines of them can fill the memory. So is deep nesting, which
would end the whole process inside the C loader: it is refused before anything is put together.
"""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import yaml

from bot.core.evidence import Checked
from bot.core.problems import Problem, error
from bot.core.tree import Spot

# the C loader reads the facts ten times faster, where PyYAML was built with it
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_DEEPEST = 20
"""Levels of lists and mappings; our own files have five."""

_SIGNED = re.compile(r"(?P<by>.+),\s*(?P<on>\d{4}-\d{2}-\d{2})")

_OPEN = (
    yaml.BlockMappingStartToken,
    yaml.BlockSequenceStartToken,
    yaml.FlowMappingStartToken,
    yaml.FlowSequenceStartToken,
)
_CLOSE = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)

Data = str | list["Data"] | dict[str, "Data"]
Key = tuple[str | int, ...]


@dataclass(slots=True)
class Plain:
    """A file as read: its data, and the line of every part by its path of keys."""

    file: str
    data: dict[str, Data] = field(default_factory=dict)
    lines: dict[Key, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def spot(self, *path: str | int) -> Spot:
        """Give the place of a part, or of the nearest part above it."""
        while path and path not in self.lines:
            path = path[:-1]
        return Spot(self.file, self.lines.get(path, 1))


def signed(said: str) -> Checked | None:
    """Read a signature, `Name, 2026-12-01`; None where it is none."""
    found = _SIGNED.fullmatch(said)
    with suppress(ValueError):  # a day that no calendar has
        return Checked(found["by"], date.fromisoformat(found["on"])) if found else None
    return None


def read(path: Path, shown: str, *, needed: bool = True) -> Plain:
    """Read a YAML file whose whole is a mapping. `shown` is its name in problems.

    Where it is not `needed`, no file is as good as an empty one.
    """
    plain = Plain(shown)
    if not needed and not path.exists():
        return plain
    node: yaml.Node | None = None
    try:
        # a byte order mark, which some editors put first, is no part of the text
        text = path.read_text("utf-8-sig")
        _refuse(plain, text)
        if not plain.problems:
            node = yaml.compose(text, Loader=_LOADER)
    except (OSError, UnicodeDecodeError) as failure:
        plain.problems.append(
            error(
                plain.spot(),
                f"cannot be read ({failure.__class__.__name__}).",
                "Please save the file again as UTF-8 text.",
            )
        )
    except yaml.YAMLError as failure:
        mark = getattr(failure, "problem_mark", None)
        reason = getattr(failure, "problem", None) or "it holds a sign that no text has"
        plain.problems.append(
            error(
                Spot(shown, mark.line + 1 if mark else 1),
                f"is not good YAML: {reason}.",
                "Please compare the indentation, colons and quotes with the lines around.",
            )
        )
    if plain.problems:
        return plain
    if not isinstance(node, yaml.MappingNode):
        plain.problems.append(
            error(plain.spot(), "does not hold names with values.", "Please begin as in README.md.")
        )
        return plain
    plain.data = _mapping(plain, node, ())
    return plain


def _refuse(plain: Plain, text: str) -> None:
    depth = 0
    for token in yaml.scan(text, Loader=_LOADER):
        depth += isinstance(token, _OPEN) - isinstance(token, _CLOSE)
        line = token.start_mark.line + 1
        if isinstance(token, yaml.AnchorToken | yaml.AliasToken):
            what = "uses an anchor (&) or an alias (*)."
            plain.problems.append(
                error(Spot(plain.file, line), what, "Please write the words out.")
            )
        if depth > _DEEPEST:
            what = "is nested too deeply."
            plain.problems.append(
                error(Spot(plain.file, line), what, "Please begin as in README.md.")
            )
            return


def _mapping(plain: Plain, node: yaml.MappingNode, path: Key) -> dict[str, Data]:
    data: dict[str, Data] = {}
    for key_node, value_node in node.value:
        key = str(key_node.value)
        line = key_node.start_mark.line + 1
        here = (*path, key)
        if key in data:
            plain.problems.append(
                error(
                    Spot(plain.file, line),
                    f"“{key}” stands here twice, first on line {plain.lines[here]}.",
                    "Please remove or rename one of them.",
                )
            )
            continue
        plain.lines[here] = line
        data[key] = _value(plain, value_node, here)
    return data


def _value(plain: Plain, node: yaml.Node, path: Key) -> Data:
    if isinstance(node, yaml.MappingNode):
        return _mapping(plain, node, path)
    if isinstance(node, yaml.SequenceNode):
        items: list[Data] = []
        for at, item in enumerate(node.value):
            plain.lines[(*path, at)] = item.start_mark.line + 1
            items.append(_value(plain, item, (*path, at)))
        return items
    return str(node.value)
