"""The small-count rule: how an exact count becomes a figure that may be published.

0 to 9 is shown as `<10`, anything else to the nearest 5. A rate is made of figures alone.
"""

from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Literal

SMALL_BELOW = 10
"""A count below this is shown as `SMALL`; a link with fewer starts in a month is in `other`."""

NEAREST = 5
"""What other counts are rounded to."""

RATE_OVER = 30
"""A rate is told only where its denominator is over this."""

PROVED = 2
"""No count that is shown as `SMALL` may be proved to be at most this."""

SMALL: Literal["<10"] = "<10"
WITHHELD: Literal["…"] = "…"

Figure = int | Literal["<10", "…"]
"""What is published of a count: it rounded, that it is small, or nothing."""

RULES = MappingProxyType(
    {
        "small_below": SMALL_BELOW,
        "small": SMALL,
        "nearest": NEAREST,
        "withheld": WITHHELD,
        "rate_over": RATE_OVER,
        "proved": PROVED,
    }
)
"""The rules as they travel in each release."""


def shown(n: int) -> Figure:
    """Apply the rule to an exact count."""
    return SMALL if n < SMALL_BELOW else (n + NEAREST // 2) // NEAREST * NEAREST


def counts_behind(figure: Figure) -> tuple[int, int | None]:
    """Give the least and the greatest count that are shown so; None where there is no greatest."""
    if figure == WITHHELD:
        return 0, None
    if figure == SMALL:
        return 0, SMALL_BELOW - 1
    return max(SMALL_BELOW, int(figure) - NEAREST // 2), int(figure) + NEAREST // 2


@dataclass(frozen=True, slots=True)
class Span:
    """What figures say together: from `low` to `high`, the same where they say one number.

    `high` is None where a figure is withheld: at least `low`.
    """

    low: int
    high: int | None

    def __add__(self, other: "Span") -> "Span":
        """Add up."""
        known = self.high is not None and other.high is not None
        return Span(self.low + other.low, self.high + other.high if known else None)  # type: ignore[operator]

    def __sub__(self, other: "Span") -> "Span":
        """Take a part away from its whole."""
        low = 0 if other.high is None else max(0, self.low - other.high)
        return Span(low, None if self.high is None else max(0, self.high - other.low))


NOTHING = Span(0, 0)


@lru_cache(maxsize=4096)
def span(figure: Figure) -> Span:
    """Take a figure as what it says: a number as it stands, `<10` as 0 to 9."""
    if isinstance(figure, int):
        return Span(figure, figure)
    return Span(0, SMALL_BELOW - 1 if figure == SMALL else None)


def rate(top: Span, bottom: Span, *, times: int, most: int | None) -> Span | None:
    """Divide, in `times` of a whole (100: per cent), at most `most`.

    None where the denominator is not over `RATE_OVER`, or something is withheld.
    """
    if top.high is None or bottom.high is None or bottom.low <= RATE_OVER:
        return None
    low = _rounded(top.low * times, bottom.high)
    high = _rounded(top.high * times, bottom.low)
    return Span(low, high) if most is None else Span(min(low, most), min(high, most))


def _rounded(top: int, bottom: int) -> int:
    """Divide to the nearest whole number, halves up, without floating point."""
    return (2 * top + bottom) // (2 * bottom)
