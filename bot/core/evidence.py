"""What answers rest on: facts with their sources, and contacts."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum

from bot.core.tree import Spot


class Confidence(IntEnum):
    """How sure a fact is; the weakest fact decides for its answer."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3


NOT_FOR_QUESTIONS = frozenset({"emergency", "police", "migration"})
"""Kinds of contact that nobody is sent to just to ask."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Who confirmed a fact or a contact, and when."""

    by: str
    on: date


@dataclass(frozen=True, slots=True)
class Fact:
    """One statement of law or practice, with where it was found. `source` is "-" if nowhere.

    `applies_to`, `seen` (where the statement was read) and `seen_date` are in an editor's words.
    """

    id: str
    statement: str
    source: str
    confidence: Confidence
    collected: date
    spot: Spot
    checked: Checked | None = None
    valid_until: date | None = None
    applies_to: str = ""
    seen: str = ""
    seen_date: str = ""

    @property
    def wording(self) -> str:
        """Everything that is said of it; the figures of texts are held against it."""
        return f"{self.applies_to} {self.statement} {self.source} {self.seen_date}"


@dataclass(frozen=True, slots=True)
class Contact:
    """Whom to turn to. `kind` says what sort of office it is; `phones` may be empty.

    `checked`: who called the number or went to the door, and when. `about`: what the editors
    noted of it, in English.
    """

    id: str
    kind: str
    phones: tuple[str, ...]
    collected: date
    spot: Spot
    checked: Checked | None = None
    about: str = ""
