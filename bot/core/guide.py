"""The guide: everything that families can be shown, loaded and linked together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from bot.core.amounts import Amount, money
from bot.core.ask.found import Deaf, Matcher
from bot.core.ask.phrases import Distress, Phrases
from bot.core.campaign import Campaign
from bot.core.evidence import Checked, Confidence, Contact, Fact
from bot.core.ids import Ids
from bot.core.lexicon import Numerals, Term
from bot.core.tree import Answer, Node, Question, Spot, Tree, tree_of


@dataclass(frozen=True, slots=True)
class Locale:
    """A language as families choose it: its own name, and what is shown where a text is missing.

    `telegram` holds the codes of Telegram's interface languages that point to it. `derived`
    names the locale whose texts it spells by rules, where nobody writes it.
    """

    id: str
    name: str
    spot: Spot
    fallback: str | None = None
    telegram: tuple[str, ...] = ()
    derived: str | None = None


def fallbacks(locales: Mapping[str, Locale], locale_id: str) -> list[Locale]:
    """Give a locale and those shown where it lacks a text, each once, in their order."""
    chain: list[Locale] = []
    asked = locales.get(locale_id)
    while asked and asked not in chain:
        chain.append(asked)
        asked = locales.get(asked.fallback) if asked.fallback else None
    return chain


@dataclass(frozen=True, slots=True)
class Words:
    """A text, and the locale in which it was found."""

    text: str
    locale: str


class TextError(Exception):
    """A text that cannot be shown: missing in every locale, or broken."""


class Texts(Protocol):
    """The words, by text id: `schooling/no-iin`, `schooling/no-iin.next`, `common/home`."""

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say it in this locale or in its fallback; None where there is no such text.

        Raises TextError when the text is there but cannot be put together.
        """

    def has(self, text_id: str, locale: str) -> bool:
        """Tell whether this very locale has the text."""

    def variables(self, text_id: str, locale: str) -> frozenset[str]:
        """Name the variables that the text uses in this very locale."""

    def spot(self, text_id: str, locale: str) -> Spot:
        """Tell where the text stands, or where it is missing from."""

    def signed(self, file: str, locale: str) -> Checked | None:
        """Tell who signed the file of this locale, and when."""

    def wording(self, message_id: str, locale: str) -> str | None:
        """Give a whole message of this very locale, all its texts in one, for comparison."""

    def made_from(self, message_id: str, locale: str) -> str | None:
        """Give the fingerprint of the source that this translation was made from, if known."""

    def ids(self, locale: str) -> Sequence[str]:
        """List every text id of this locale."""


@dataclass(frozen=True, slots=True)
class Guide:
    """All trees, facts, contacts and words of one moment."""

    trees: Mapping[str, Tree]
    ids: Ids
    facts: Mapping[str, Fact]
    contacts: Mapping[str, Contact]
    locales: Mapping[str, Locale]
    texts: Texts
    amounts: Mapping[str, Amount] = field(default_factory=dict)
    numerals: Mapping[str, Numerals] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    campaigns: Mapping[str, Campaign] = field(default_factory=dict)
    phrases: Mapping[str, Phrases] = field(default_factory=dict)
    distress: Mapping[str, Distress] = field(default_factory=dict)
    matcher: Matcher = field(default_factory=Deaf, repr=False, compare=False)
    _parents: dict[str, tuple[str, ...]] = field(default_factory=dict, repr=False, compare=False)
    _money: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    def money(self) -> dict[str, str]:
        """Give each sum as its variable is said; remembered, for every page asks."""
        if len(self._money) != len(self.amounts):
            self._money.update({one.name: money(one.tenge) for one in self.amounts.values()})
        return self._money

    def node(self, node_id: str | None) -> Node | None:
        """Find a node by its whole id."""
        tree = self.trees.get(tree_of(node_id)) if node_id else None
        return tree.nodes.get(node_id) if tree and node_id else None

    def answers(self) -> Iterator[Answer]:
        """Give the answers of all trees, in their order."""
        return (answer for tree in self.trees.values() for answer in tree.answers())

    def contacts_of(self, answer: Answer) -> list[Contact]:
        """Give the contacts that an answer names; one that is not there is told by the check."""
        return [self.contacts[name] for name in answer.contacts if name in self.contacts]

    def facts_of(self, answer: Answer) -> list[Fact]:
        """Give the facts that an answer rests on; one that is not there is told by the check."""
        return [self.facts[name] for name in answer.facts if name in self.facts]

    def parents(self, node_id: str) -> tuple[str, ...]:
        """Name the questions that lead to a node; remembered, for it is asked at each press."""
        if node_id not in self._parents:
            tree = self.trees.get(tree_of(node_id))
            self._parents[node_id] = tree.parents(node_id) if tree else ()
        return self._parents[node_id]

    def is_urgent(self, node_id: str | None) -> bool:
        """Tell whether a node belongs to an urgent tree."""
        tree = self.trees.get(tree_of(node_id)) if node_id else None
        return bool(tree and tree.urgent)

    def is_told(self, node_id: str | None) -> bool:
        """Tell whether a node is an answer that may be shown."""
        node = self.node(node_id)
        return isinstance(node, Answer) and node.withdrawn is None

    def urgent_start(self) -> str | None:
        """Name the node that the urgent button opens."""
        return next((tree.start for tree in self.trees.values() if tree.urgent), None)

    def asks(self, tree_id: str, key: str) -> Question | None:
        """Find the question of a tree that remembers this key."""
        tree = self.trees.get(tree_id)
        return next((q for q in tree.questions() if q.remember == key), None) if tree else None

    def confidence(self, answer: Answer) -> Confidence:
        """Give the confidence of the weakest fact of an answer."""
        return min((fact.confidence for fact in self.facts_of(answer)), default=Confidence.LOW)

    def expired(self, answer: Answer, today: date) -> bool:
        """Tell whether a fact of this answer is past its last valid day."""
        untils = (fact.valid_until for fact in self.facts_of(answer))
        return any(until is not None and until < today for until in untils)

    def unchecked(self, answer: Answer) -> bool:
        """Tell whether a fact of this answer was never checked by a named lawyer."""
        return any(fact.checked is None for fact in self.facts_of(answer))
