"""Nobody's name comes into the audit."""

import pytest

from bot.core.audit import label_of, unfit


@pytest.mark.parametrize(
    "label", ["office", "astana-2", "Rodnik office", "AB", "A. B.", "a-b", "School 12"]
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
        "=1+1",
        "x" * 25,
    ],
)
def test_unfit(label: str) -> None:
    """A name, a number, a line of a table and a novel may not, and are not repeated."""
    why = unfit(label)
    assert why
    assert not label.strip() or label not in why


def test_one_spelling() -> None:
    """However it is typed, the same label is the same in the audit."""
    assert {label_of(one) for one in ("Astana office", "astana-office", " astana  OFFICE ")} == {
        "astana-office"
    }
    assert label_of("A. B.") == "a-b"
