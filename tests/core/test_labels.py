"""The detector against labels that others wrote without seeing it.

First scores, as it was then: labels.yaml 36 of 40 persons and 36 of 40 honest ones, after which
whole kinds of mistakes were mended; labels-2.yaml, by another hand, 19 of 20 and 19 of 20.
"""

from pathlib import Path

import pytest
import yaml

from bot.core.persons import person_in

SETS = {
    name: yaml.safe_load((Path(__file__).parent / name).read_text("utf-8"))
    for name in ("labels.yaml", "labels-2.yaml")
}


@pytest.mark.parametrize("label", [one for held in SETS.values() for one in held["persons"]])
def test_a_person_is_refused(label: str) -> None:
    """A label that marks one person or family is refused, and it is said why."""
    assert person_in(label)


@pytest.mark.parametrize("label", [one for held in SETS.values() for one in held["honest"]])
def test_a_place_is_taken(label: str) -> None:
    """A place, an institution, an occasion is taken."""
    assert person_in(label) is None
