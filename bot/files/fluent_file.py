"""One .ftl file as the bot has it: its bundle, where each text stands, who signed it."""

import re
from bisect import bisect_left
from collections.abc import Mapping
from contextlib import suppress
from copy import copy
from dataclasses import dataclass, field
from datetime import date

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentNone
from fluent.syntax import FluentSerializer, ast

from bot.core.evidence import Checked
from bot.core.guide import TextError
from bot.core.problems import Problem, error
from bot.core.tree import Spot
from bot.files.fluent_checks import References, references

_REVIEWED = re.compile(r"^reviewed:\s*(?P<by>.+),\s*(?P<on>\d{4}-\d{2}-\d{2})\s*$", re.MULTILINE)


_SERIALIZER = FluentSerializer()


@dataclass(slots=True)
class Text:
    """One text of one locale: where it stands and what it looks at."""

    spot: Spot
    references: References


@dataclass(slots=True)
class FluentFile:
    """One .ftl file: its bundle, its messages, its texts by id, and who signed it, if anyone."""

    bundle: FluentBundle
    texts: dict[str, Text] = field(default_factory=dict)
    messages: dict[str, ast.Message | ast.Term] = field(default_factory=dict)
    signed: Checked | None = None


def load_file(
    resource: ast.Resource, source: str, shown: str, file: str, locale: str
) -> tuple[FluentFile, list[Problem]]:
    """Take in a parsed file, with its source. `shown`: its name in problems."""
    bundle = FluentBundle([locale], use_isolating=False)
    bundle.add_resource(resource)
    loaded = FluentFile(bundle)
    problems: list[Problem] = []
    lines = _Lines(source)
    seen: dict[str, int] = {}
    for entry in resource.body:
        if isinstance(entry, ast.ResourceComment):
            loaded.signed = loaded.signed or _signature(entry.content or "")
        if isinstance(entry, ast.Junk):
            at, reason = lines.of(entry), entry.annotations[0].message
            problems.append(
                error(
                    Spot(shown, at),
                    f"cannot be understood from here: {reason}.",
                    "Please compare the signs and the indentation with the texts around.",
                    locale=locale,
                )
            )
        if not isinstance(entry, ast.Message | ast.Term):
            continue
        name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
        line = lines.of(entry.id)  # the entry itself begins with its comment
        if name in seen:
            problems.append(
                error(
                    Spot(shown, line),
                    f"“{name}” stands here twice, first on line {seen[name]}.",
                    "Please remove or rename one of them.",
                    node=f"{file}/{name}",
                    locale=locale,
                )
            )
            continue
        seen[name] = line
        loaded.messages[name] = entry
        parts: list[tuple[str, ast.SyntaxNode, ast.Pattern | None]] = [("", entry.id, entry.value)]
        parts += [(f".{part.id.name}", part, part.value) for part in entry.attributes]
        for suffix, holder, pattern in parts:
            text_id = f"{file}/{name}{suffix}"
            spot = Spot(shown, lines.of(holder))
            if pattern is not None and text_id in loaded.texts:
                problems.append(
                    error(
                        spot,
                        f"the part “{suffix}” stands here twice.",
                        "Please remove or rename one of them.",
                        node=text_id,
                        locale=locale,
                    )
                )
            elif pattern is not None:
                loaded.texts[text_id] = Text(spot, references(pattern))
    return loaded, problems


def _signature(header: str) -> Checked | None:
    found = _REVIEWED.search(header)
    with suppress(ValueError):  # a day that no calendar has
        return Checked(found["by"], date.fromisoformat(found["on"])) if found else None
    return None


def wording_of(message: ast.Message | ast.Term) -> str:
    """Give a message as Fluent writes it, without its comment."""
    bare = copy(message)  # an edit is checked in a thread of its own, on the same messages
    bare.comment = None
    return _SERIALIZER.serialize_entry(bare)


class _Lines:
    def __init__(self, source: str) -> None:
        self._ends = [at for at, sign in enumerate(source) if sign == "\n"]

    def of(self, node: ast.SyntaxNode) -> int:
        return bisect_left(self._ends, node.span.start if node.span else 0) + 1


def put_together(bundle: FluentBundle, name: str, args: Mapping[str, str]) -> str:
    """Say a text. Raises TextError where Fluent would show a blank or a name."""
    message_id, _, attribute = name.partition(".")
    message = bundle.get_message(message_id)
    pattern = message.attributes[attribute] if attribute else message.value
    if pattern is None:
        raise TextError(f"{name} has parts but no text of its own")
    try:
        value, errors = bundle.format_pattern(pattern, dict(args))
    except RecursionError as failure:
        raise TextError(f"{name} is nested too deeply") from failure
    if errors or isinstance(value, FluentNone):
        raise TextError(f"{name} cannot be put together")
    return str(value)
