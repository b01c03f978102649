"""Sums of money: kept in one place, said by a variable, and only as long as their fact is valid."""

from dataclasses import dataclass

from bot.core.tree import Spot

_SPACE = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum in whole tenge, by the name of its variable: `mci`, or `mci-10` for ten times as much.

    `base` is the sum as the fact has it, `times` how often it is taken.
    """

    name: str
    tenge: int
    base: int
    times: int
    fact: str
    spot: Spot


def money(tenge: int) -> str:
    """Write a sum as all our languages do, with a space that does not break: 43 250."""
    return f"{tenge:,}".replace(",", _SPACE)
