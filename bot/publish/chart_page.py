"""What the charts' templates need: where they are, and the words for the signs in a chart."""

from collections.abc import Iterable, Mapping
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from bot.core.disclosure import Span
from bot.publish.chart_shapes import BAR, patterns


@cache
def environment() -> Environment:
    """Give what writes the templates of charts."""
    made = Environment(
        loader=PackageLoader("bot.publish", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(bar_ink=BAR, patterns=patterns)
    return made


def explained(
    w: Mapping[str, str], spans: Iterable[Span | None], said: Iterable[str]
) -> list[tuple[str, str]]:
    """Explain each sign that stands in a chart."""
    signs = {"small": "<10", "withheld": "…", "unknown": "—"}
    there = list(said)
    found = [(sign, f"{sign} {w[name]}") for name, sign in signs.items() if sign in there]
    if any(one.startswith("≥") for one in there):
        found.append(("≥", f"≥ {w['least']}"))
    if any(span and span.low != span.high for span in spans):
        found.insert(0, ("hatch", w["between"]))
    return found
