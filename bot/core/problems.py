"""A mistake in the content, told so that an editor can mend it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.core.tree import Spot


class Severity(StrEnum):
    """An error keeps the content out of the bot; a warning is shown and waits."""

    ERROR = "error"
    WARNING = "warning"
    DRAFT = "draft"  # awaits a reviewer: told, and never in the way


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, where, and how to mend it. `node` and `locale` may be empty."""

    severity: Severity
    spot: Spot
    what: str
    mend: str
    node: str = ""
    locale: str = ""

    def __str__(self) -> str:
        """Give one line: file:line, severity, node, locale, what. Mend."""
        about = " ".join(part for part in (self.node, self.locale) if part)
        return (
            f"{self.spot.file}:{self.spot.line}: {self.severity}: "
            f"{about + ': ' if about else ''}{self.what} {self.mend}"
        )


def error(spot: Spot, what: str, mend: str, node: str = "", locale: str = "") -> Problem:
    """Make a problem that keeps the content out of the bot."""
    return Problem(Severity.ERROR, spot, what, mend, node, locale)


def warning(spot: Spot, what: str, mend: str, node: str = "", locale: str = "") -> Problem:
    """Make a problem that the bot can live with for a while."""
    return Problem(Severity.WARNING, spot, what, mend, node, locale)
