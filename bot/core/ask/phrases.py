"""What families say, written down beforehand: the phrases and the words of distress of a locale."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from bot.core.evidence import Checked
from bot.core.tree import Spot

NONE = "none"
"""In the phrases: what no answer covers."""

CALM = "calm"
"""In the words of distress: the same words meant harmlessly."""

DISTRESS = MappingProxyType(
    {
        "violence": "urgent/danger",
        "threat": "urgent/danger",
        "held": "urgent/held",
        "child": "urgent/child",
        "self-harm": "urgent/self-harm",
    }
)
"""The classes of distress, each with the urgent answer that it leads to."""

LEAST = 14
"""Phrasings of an answer in a locale; fewer do not show how differently people ask."""


@dataclass(frozen=True, slots=True)
class Said:
    """A phrase as somebody would type it, and where it stands."""

    text: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class Phrases:
    """All that was written down for a locale. `spot` is the file's own.

    `answers` has the phrases by answer, `none` those that no answer covers.
    """

    locale: str
    spot: Spot
    answers: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    none: tuple[Said, ...] = ()
    reviewed: Checked | None = None


@dataclass(frozen=True, slots=True)
class Distress:
    """The words of distress of a locale.

    `classes` has messages of people in fear by class (`DISTRESS`), `calm` harmless ones, `stems`
    beginnings of words, alone or in a row, that mean distress by themselves, and `safe` the
    safe words: agreed on beforehand, neutral, and opening urgent help.
    """

    locale: str
    spot: Spot
    classes: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    calm: tuple[Said, ...] = ()
    stems: tuple[Said, ...] = ()
    safe: tuple[Said, ...] = ()
    reviewed: Checked | None = None


BESIDE = frozenset(
    {"labour/forced", "labour/passport-taken", "labour/child-danger", "registration/asylum"}
)
"""Answers that are not urgent help and speak of the same things: they say nothing of calm."""
