"""The codebook: what every column, event and indicator means, as plain values for files."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from bot.core.disclosure import RULES
from bot.core.events import MEANINGS, TABLES
from bot.core.indicator_words import INDICATOR_WORDS
from bot.core.indicators import INDICATORS, Formula, Term
from bot.core.release import ALL, REGISTERED

DIMENSIONS = {
    "source": (
        "the link that the walk began by, or direct, share, inline, resumed, other; "
        "other holds the links with fewer starts in the month than the least that is shown"
    ),
    "tree": "the topic",
    "node": "a question or an answer",
    "locale": "the language that was read",
    "event": "what was counted",
    ALL: "added up over this column, and rounded from the true total",
    REGISTERED: "all links of partners, those within other too",
    "-": "counted where there is none",
}
"""What stands in the columns of a release."""


def codebook() -> dict[str, Any]:
    """Give all definitions, in English."""
    return {
        "rules": dict(RULES),
        "columns": DIMENSIONS,
        "tables": {
            name: {
                "columns": list(table.dimensions),
                "events": {event: MEANINGS[event] for event in sorted(table.events)},
            }
            for name, table in TABLES.items()
        },
        "indicators": {
            one.id: {
                "unit": one.unit,
                "formulas": {by: spelled(formula) for by, formula in one.formulas.items()},
                "name": INDICATOR_WORDS[one.id]["en"].name,
                "limits": INDICATOR_WORDS[one.id]["en"].limits,
            }
            for one in INDICATORS.values()
        },
    }


def version() -> str:
    """Give a name to the codebook: 12 digits that change with any definition."""
    said = json.dumps(codebook(), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()[:12]


def spelled(formula: Formula) -> str:
    """Write a formula as people read it: `(back + again) ÷ choose`."""
    top = _sum(formula.top)
    if not formula.bottom:
        return top
    return f"{'1 - ' if formula.rest else ''}{top} ÷ {_sum(formula.bottom)}"


def _sum(terms: Iterable[Term]) -> str:
    said = ""
    for term in terms:
        at = "".join(f" [{name} {one}]" for name, one in term.at.items())
        said += f"{' - ' if term.minus else ' + ' if said else ''}{term.table}.{term.event}{at}"
    return f"({said})" if " + " in said or " - " in said else said
