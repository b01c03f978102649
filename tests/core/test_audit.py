"""Nobody's name comes into the audit."""

import pytest

from bot.core.audit import unfit


@pytest.mark.parametrize(
    "label", ["office", "astana-2", "Rodnik office", "AB", "А.Б.", "R&D Almaty"]
)
def test_fit(label: str) -> None:
    """An office, a place and initials may stand in the audit."""
    assert unfit(label) is None


@pytest.mark.parametrize(
    "label",
    [
        "Aigul",
        "Nurlan S.",
        "Айгуль Сериковна",
        "+7 701 123 45 67",
        "",
        " ",
        "a\nb",
        "=1+1",
        "x" * 25,
    ],
)
def test_unfit(label: str) -> None:
    """A name, a number, a line of a table and a novel may not, and are not repeated."""
    why = unfit(label)
    assert why
    assert not label.strip() or label not in why
