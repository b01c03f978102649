"""The small-count rule, and what may be said of figures."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.disclosure import SMALL, WITHHELD, Span, counts_behind, rate, shown, span


@pytest.mark.parametrize(
    ("count", "figure"),
    [(0, SMALL), (9, SMALL), (10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1002, 1000)],
)
def test_rule(count: int, figure: object) -> None:
    """0 to 9 is hidden, everything else goes to the nearest 5."""
    assert shown(count) == figure


@given(st.integers(0, 10_000))
def test_counts_behind(count: int) -> None:
    """What is behind a figure is exactly what is shown as it."""
    low, high = counts_behind(shown(count))
    assert high is not None
    assert low <= count <= high
    assert {shown(low), shown(high)} == {shown(count)}
    assert shown(high + 1) != shown(count)
    assert low == 0 or shown(low - 1) != shown(count)


def test_withheld_says_nothing() -> None:
    """Behind a withheld figure may be anything."""
    assert counts_behind(WITHHELD) == (0, None)
    assert span(WITHHELD) + span(20) == Span(20, None)


def test_rate() -> None:
    """A rate is of figures, over 30 only, and as wide as what is hidden makes it."""
    assert rate(span(20), span(40), times=100, most=100) == Span(50, 50)
    assert rate(span(25), span(30), times=100, most=100) is None
    assert rate(span(35), span(35), times=100, most=100) == Span(100, 100)
    assert rate(span(SMALL), span(40), times=100, most=100) == Span(0, 23)
    assert rate(span(40), span(40) + span(SMALL), times=100, most=100) == Span(82, 100)
    assert rate(span(45), span(40), times=100, most=100) == Span(100, 100)
    assert rate(span(45), span(40), times=100, most=None) == Span(113, 113)
    assert rate(span(WITHHELD), span(40), times=100, most=100) is None
    assert rate(span(20), span(WITHHELD), times=100, most=100) is None


def test_part_of_a_whole() -> None:
    """What is taken away from a whole never makes less than nothing."""
    assert span(40) - span(15) == Span(25, 25)
    assert span(10) - span(SMALL) == Span(1, 10)
    assert span(SMALL) - span(10) == Span(0, 0)
    assert span(40) - span(WITHHELD) == Span(0, 40)
