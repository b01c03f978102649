"""Beginnings of words that mean distress by themselves, found anywhere in a text."""

from collections import defaultdict
from collections.abc import Iterable

from bot.core.ask.fold import fold_all

SHORTEST = 4
"""Letters of a folded stem; shorter ones begin too many words."""


class Stems:
    """Finds stems, of one word or of several in a row, of which the last may go on."""

    def __init__(self, stems: Iterable[str]) -> None:
        """Take them as an editor writes them; those too short are for the check to tell."""
        self._by_beginning: defaultdict[str, list[str]] = defaultdict(list)
        for stem in set(fold_all(stems)):
            if len(stem) >= SHORTEST:
                self._by_beginning[stem[:SHORTEST]].append(stem)

    def found(self, folded: str) -> str | None:
        """Give a stem that the folded text has."""
        at = 0
        while True:
            for stem in self._by_beginning.get(folded[at : at + SHORTEST], ()):
                if folded.startswith(stem, at):
                    return stem
            at = folded.find(" ", at) + 1
            if not at:
                return None
