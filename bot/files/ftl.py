"""A .ftl file as it is written: the words of each text, and a way to change a few of them.

A change replaces the span of its own words and nothing else, so that comments, order, blank
lines and all other texts keep every byte. fluent.syntax could write the whole file anew, but in
its own style.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.files.fluent_checks import References, references

_MARK = "\ufeff"
_STEP = 4
"""Spaces by which a message's words stand in from its name, and a part from its message."""

NEW = "### reviewed: no\n"
"""How a file begins that was not there."""


class UnreadableError(Exception):
    """A file that is no text, or no .ftl file; says which, why, and what to do."""


class UnwritableError(ValueError):
    """Words that cannot stand in a .ftl file; says why, in a half sentence."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words stand: from after the `=` to the last sign; `indent` of words on own lines."""

    start: int
    end: int
    indent: int
    words: str


@dataclass(slots=True)
class Ftl:
    """A file of texts. Names are as in text ids: `no-iin`, `no-iin.next`, `-term`."""

    source: str
    mark: str = ""
    comments: dict[str, str] = field(default_factory=dict)  # by message
    _places: dict[str, _Place] = field(default_factory=dict)
    _spans: dict[str, tuple[int, int]] = field(default_factory=dict)  # after `=`, to the last part

    def __post_init__(self) -> None:
        """Find every text; of those that stand there twice, the first, as the bot does."""
        for entry in FluentParser(with_spans=True).parse(self.source).body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            if name in self._spans:
                continue
            self._spans[name] = (_equals(self.source, entry), _span(entry).end)
            if entry.comment and entry.comment.content:
                self.comments[name] = entry.comment.content
            if entry.value is not None:
                self._places[name] = _place(self.source, entry, entry.value, _STEP)
            for part in entry.attributes:
                place = _place(self.source, part, part.value, 2 * _STEP)
                self._places.setdefault(f"{name}.{part.id.name}", place)

    @property
    def words(self) -> dict[str, str]:
        """Give the words of every text as written, braces and all, without the indentation."""
        return {name: place.words for name, place in self._places.items()}

    def changed(self, changes: Mapping[str, str]) -> "Ftl":
        """Give the file with other or new words; new parts and messages come last.

        Raises UnwritableError where the words would not read back as they are meant.
        """
        edits: list[tuple[int, int, str]] = []
        new: dict[str, list[str]] = {}
        for name, words in changes.items():
            place = self._places.get(name)
            message, _, part = name.partition(".")
            if place:
                edits.append((place.start, place.end, _written(words, place.indent)))
            elif message in self._spans:
                after_name, end = self._spans[message]
                text = f"\n{' ' * _STEP}.{part} ={_written(words, 2 * _STEP)}"
                edits.append(
                    (end, end, text) if part else (after_name, after_name, _written(words, _STEP))
                )
            else:
                lines = new.setdefault(message, [f"{message} ="])
                if part:
                    lines.append(f"\n{' ' * _STEP}.{part} ={_written(words, 2 * _STEP)}")
                else:
                    lines[0] += _written(words, _STEP)
        after = self.source
        line_end = "\r\n" if "\r\n" in after else "\n"
        # from the last to the first, and of those at one place the last one first
        for start, end, text in sorted(edits, key=lambda edit: edit[0])[::-1]:
            after = after[:start] + text.replace("\n", line_end) + after[end:]
        if new and after and not after.endswith("\n"):
            after += line_end
        after += "".join(f"\n{''.join(lines)}\n".replace("\n", line_end) for lines in new.values())
        made = Ftl(after, self.mark)
        if made.words != {**self.words, **changes} or made.comments != self.comments:
            raise UnwritableError("it would not read back as it is meant")
        return made

    def encoded(self) -> bytes:
        """Give the bytes of the file."""
        return (self.mark + self.source).encode()


def read(path: Path) -> Ftl:
    """Read a file, or the beginning of one where there is none. Raises UnreadableError."""
    if not path.exists():
        return Ftl(NEW)
    try:
        source = path.read_bytes().decode("utf-8")
        mark = _MARK if source.startswith(_MARK) else ""
        return Ftl(source.removeprefix(mark), mark)
    except (OSError, UnicodeError, RecursionError) as failure:
        raise UnreadableError(
            f"{path} cannot be read ({failure.__class__.__name__}). "
            "Please mend it first: joldas check"
        ) from failure


def understood(words: str) -> References:
    """Tell what words look at. Raises UnwritableError where they are no text, or more than one."""
    source = f"text ={_written(words, _STEP)}\n"
    try:
        body = FluentParser(with_spans=True).parse(source).body
    except RecursionError as failure:
        raise UnwritableError("it is nested too deeply") from failure
    wrong = next((entry for entry in body if isinstance(entry, ast.Junk)), None)
    if wrong is not None:
        raise UnwritableError(_plain(words, wrong.annotations[0].message))
    found = body[0] if len(body) == 1 else None
    if not isinstance(found, ast.Message) or found.value is None or found.attributes:
        raise UnwritableError(_plain(words, "it is more than one text"))
    if _place(source, found, found.value, _STEP).words != words:
        raise UnwritableError("it would not read back as it is meant")
    return references(found.value)


def _plain(words: str, reason: str | None) -> str:
    starts = [line[0] for line in words.split("\n")[bool("\n" not in words) :] if line]
    special = next((sign for sign in starts if sign in ".*[}"), None)
    if special and "{" not in words:
        return f"a line begins with {special}, which means something else there"
    if words.count("{") != words.count("}"):
        return "the braces { } do not come in pairs"
    return f"its braces cannot be understood ({(reason or '').rstrip('.')})"


def _written(words: str, indent: int) -> str:
    if "\n" not in words:
        return f" {words}"
    lines = words.split("\n")
    return "".join(f"\n{' ' * indent}{line}" if line else "\n" for line in lines)


def _place(
    source: str,
    holder: ast.Message | ast.Term | ast.Attribute,
    pattern: ast.Pattern,
    indent: int,
) -> _Place:
    start = _equals(source, holder)
    first, end = _span(pattern).start, _span(pattern).end
    own_lines = "\n" in source[start:first]
    lines = source[first:end].replace("\r\n", "\n").split("\n")
    lines = [line.rstrip() for line in lines]
    measured = [line for line in lines[not own_lines :] if line]
    cut = min((len(line) - len(line.lstrip(" ")) for line in measured), default=0)
    head = lines[0][cut:] if own_lines else lines[0].lstrip()
    words = "\n".join([head, *(line[cut:] for line in lines[1:])])
    return _Place(start, end, cut if own_lines else indent, words)


def _equals(source: str, holder: ast.Message | ast.Term | ast.Attribute) -> int:
    return source.index("=", _span(holder.id).end) + 1


def _span(node: ast.BaseNode) -> ast.Span:
    span = getattr(node, "span", None)
    assert isinstance(span, ast.Span)  # noqa: S101 - the parser was asked for spans
    return span
