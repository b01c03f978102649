"""How figures are written for staff: as a number, `<10`, a range, `≥`, `…` or `—`, no finer."""

from bot.core.disclosure import SMALL, SMALL_BELOW, WITHHELD, Span
from bot.core.indicators import Unit

UNKNOWN = "—"
"""Stands where nothing can be said."""

_SMALL = Span(0, SMALL_BELOW - 1)
_HARD = "\N{NO-BREAK SPACE}"
_TENTHS = 10
_WIDE = 30
"""Points of a range of per cent that is too wide to be of use."""


def told(span: Span | None, unit: Unit = "count", language: str = "en") -> str:
    """Write what figures say together, as briefly as fits beside a bar."""
    if span is None:
        return UNKNOWN
    if span.high is None:
        return f"≥{_HARD}{_number(span.low, unit, language)}" if span.low else WITHHELD
    if span == _SMALL and unit == "count":
        return SMALL
    low, high = (_number(value, unit, language) for value in (span.low, span.high))
    said = low if low == high else f"{low}–{high}"
    return f"{said}{_HARD}%" if unit == "percent" else said


def vague(span: Span | None, unit: Unit = "count") -> bool:
    """Tell whether a range says next to nothing: a count from none on, a share of any size."""
    if span is None or span.low == span.high:
        return False
    if unit == "count":
        return span.low == 0
    return span.high is None or (unit == "percent" and span.high - span.low > _WIDE)


def number(value: int) -> str:
    """Write a whole number, its thousands apart."""
    return f"{value:,}".replace(",", _HARD)


def _number(value: int, unit: Unit, language: str) -> str:
    if unit != "tenths":
        return number(value)
    whole, tenth = divmod(value, _TENTHS)
    return f"{number(whole)}{'.' if language == 'en' else ','}{tenth}"
