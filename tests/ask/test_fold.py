"""A text is the same from every keyboard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.ask.fold import fold, fold_all


@pytest.mark.parametrize(
    "alike",
    [
        ("балам мектепке алмай жатыр", "balam mektepke almai zhatyr", "balam mektepke almay jatyr"),
        ("Кӯдакро ба мактаб намегиранд", "кудакро ба мактаб намегиранд", "kudakro ba maktab "),
        ("xoʻjayin yoʻq", "xo'jayin yo'q", "xojayin yoq", "хўжайин йўқ"),
        ("школа", "ШКОЛА", "shkola", "шшкола", "шко\u200bла", "шко́ла"),
        ("ребёнок", "ребенок", "rebenok"),
    ],
)
def test_letters_of_all_keyboards(alike: tuple[str, ...]) -> None:
    """Spellings of one thing in other letters, scripts and cases fold alike."""
    first, *others = (fold(text) for text in alike)
    assert all(first.startswith(other) or other == first for other in others), alike


def test_what_says_nothing_goes() -> None:
    """Emoji, other alphabets and telephone numbers leave nothing; an age stays."""
    assert fold("😂 +77012345678 שלום") == ""
    assert fold("сыну 7лет") == "sino 7 let"


@given(st.lists(st.text(max_size=40), min_size=1, max_size=5))
def test_many_at_once_are_as_each_alone(texts: list[str]) -> None:
    """Whatever is typed, the texts of one call stay apart, and hold letters and digits only."""
    folded = fold_all(texts)
    assert folded == [fold(text) for text in texts]
    assert all(set(one) <= set("abcdefghijklmnopqrstuvwxyz0123456789 ") for one in folded)
