"""What a typed text asks for, as the matcher tells it."""

from dataclasses import dataclass
from typing import Protocol

_DOUBTFUL = -1.8
"""How far from sure an answer may be, and still be shown with a word of doubt."""

BEST = 3
"""Answers that are offered."""


@dataclass(frozen=True, slots=True)
class Match:
    """An answer, and how near the text is to it, from 0 to 1."""

    node: str
    score: float


@dataclass(frozen=True, slots=True)
class Found:
    """What a text asks for.

    `answers` has the three nearest, also where the text is near to none. They are shown where it
    is `confident`; where they are only `possible`, with the words that the bot is not sure.
    `urgent` names the urgent answer where the text tells of distress. `safe`: it is a safe word.
    `sure` and `alarm` say by how much, above 0 for yes.
    """

    answers: tuple[Match, ...] = ()
    confident: bool = False
    urgent: str | None = None
    safe: bool = False
    sure: float = 0.0
    alarm: float = 0.0

    @property
    def possible(self) -> bool:
        """Tell whether the answers are worth showing to somebody who is told of the doubt."""
        return bool(self.answers) and self.sure > _DOUBTFUL

    @property
    def help_first(self) -> bool:
        """Tell whether urgent help comes before everything else."""
        return self.safe or self.urgent is not None


class Matcher(Protocol):
    """Finds answers. It never raises, whatever was typed, and keeps nothing of it."""

    def find(self, text: str) -> Found:
        """Find what a text asks for."""

    def tongue(self, text: str) -> str | None:
        """Name the locale that a text is written in; None where it could be one or another."""

    def carried(self, text: str, node: str) -> list[tuple[str, float]]:
        """Give each folded word of a text with what it brings to an answer, most first."""


class Deaf:
    """A matcher that knows no phrases."""

    def find(self, text: str) -> Found:  # noqa: ARG002 - see above
        """Find nothing."""
        return Found()

    def tongue(self, text: str) -> str | None:  # noqa: ARG002 - see above
        """Recognise nothing."""
        return None

    def carried(self, text: str, node: str) -> list[tuple[str, float]]:  # noqa: ARG002 - see above
        """Explain nothing."""
        return []
