"""`joldas ask`: which answers a typed question is matched to, and why."""

import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.console import MISUSED, stop, tell
from bot.with_content import with_content

if TYPE_CHECKING:
    from bot.core.ask.found import Found
    from bot.core.guide import Guide

app = typer.Typer()

_WORDS = 6
"""Words that are named as having carried an answer."""


@app.command()
def ask(
    text: Annotated[str, typer.Argument(help="As a family would type it.")] = "",
    *,
    locale: Annotated[str, typer.Option(help="In which language answers are named.")] = "",
    explain: Annotated[bool, typer.Option(help="Say what carried each answer.")] = False,
    jsonl: Annotated[bool, typer.Option(help="Read JSON lines from stdin, write as many.")] = False,
) -> None:
    """Match a typed question to the answers. Nothing is written down anywhere."""
    if bool(text) == jsonl:
        stop(MISUSED, 'Please give one question: joldas ask --locale ru "…", or --jsonl < FILE')
    guide = _guide()
    if locale and locale not in guide.locales:
        stop(MISUSED, f"--locale {locale} is none of {', '.join(guide.locales)}.")
    if jsonl:
        for number, line in enumerate(sys.stdin, 1):
            if line.strip():
                typer.echo(json.dumps(_answered(guide, line, number, locale), ensure_ascii=False))
        return
    tell(_told(guide, text, locale or guide.matcher.tongue(text) or "en", explain=explain))


def _guide() -> "Guide":
    from bot.ask.learning import attentive

    refusal = "The content is not fit to be shown. Please mend it: joldas check"
    return attentive(with_content(refusal))


def _answered(guide: "Guide", line: str, number: int, locale: str) -> dict[str, Any]:
    try:
        asked = json.loads(line)
        text = asked["text"]
    except (ValueError, KeyError, TypeError):
        stop(MISUSED, f'Line {number} is not {{"id": …, "locale": …, "text": "…"}}.')
    if not isinstance(text, str):
        stop(MISUSED, f"Line {number}: its text is no text.")
    found = guide.matcher.find(text)
    return {
        "id": asked.get("id"),
        "locale": asked.get("locale") or locale or guide.matcher.tongue(text),
        "answers": [
            {"node": match.node, "score": round(match.score, 4)} for match in found.answers
        ],
        "confident": found.confident,
        "urgent": found.help_first,
    }


def _told(guide: "Guide", text: str, locale: str, *, explain: bool) -> Iterator[str]:
    found = guide.matcher.find(text)
    if found.help_first:
        yield f"Urgent help first: {found.urgent or 'a safe word'}"
    if not found.confident:
        yield "No answer is near enough. The nearest, which families are not shown:"
    for match in found.answers:
        title = guide.texts.find(match.node, locale, {})
        yield f"{match.score:.2f}  {match.node}  {title.text if title else ''}"
        if explain:
            carried = guide.matcher.carried(text, match.node)[:_WORDS]
            yield "      " + ", ".join(f"{word} {part:.2f}" for word, part in carried)
    if explain:
        yield from _reasons(guide, text, found)


def _reasons(guide: "Guide", text: str, found: "Found") -> Iterator[str]:
    yield f"Language of the question: {guide.matcher.tongue(text) or 'not clear'}"
    yield f"Sure by {found.sure:+.2f} (an answer is offered above 0)"
    yield f"Distress by {found.alarm:+.2f} (urgent help comes first above 0)"
