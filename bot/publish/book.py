"""What stands in the book of one language: read off the bot's own screens, button by button."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property
from hashlib import sha256

from markupsafe import Markup

from bot.core import pages, walk
from bot.core.buttons import Button, Kind
from bot.core.cards import cards
from bot.core.evidence import Checked, Fact
from bot.core.guide import Guide
from bot.core.position import Action, Codec, Position
from bot.core.screens import screen
from bot.core.states import State, message_of, state
from bot.core.tree import Answer, Node, Question, Spot, Tree
from bot.core.turn import Turn
from bot.core.voice import Voice
from bot.core.words import ANSWER_PARTS
from bot.publish.maps import Map, Way, draw
from bot.publish.paths import Path, paths
from bot.publish.safe import safe
from bot.publish.wordings import Wording, choosy, wordings

NO_DAY = date.min
"""The day for which the book is made: nothing has expired, so the book is the same every day."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button under a text: where it leads, or what it copies, or neither."""

    label: str
    to: str | None = None
    copies: str | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A node in the book. `lang` is the locale in which its text was found.

    `expires`: the last day without a warning, and the warning; `taken`: a withdrawn text.
    """

    id: str
    number: int
    title: str
    lang: str
    state: State
    question: bool
    wordings: tuple[Wording, ...]
    buttons: tuple[Pressed, ...]
    paths: tuple[Path, ...]
    linked_from: tuple[str, ...]
    facts: tuple[Fact, ...] = ()
    contacts: tuple[str, ...] = ()
    expires: tuple[date, Markup] | None = None
    withdrawn: str | None = None
    taken: Markup | None = None
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A tree in the book. `remembered`: a question, and the lines that its replies add."""

    tree: Tree
    title: str
    questions: tuple[Section, ...]
    answers: tuple[Section, ...]
    remembered: tuple[tuple[str, tuple[Markup, ...]], ...]
    drawing: Map


@dataclass(frozen=True, slots=True)
class Card:
    """A contact's card, the locale of its text, and the answers that name it."""

    id: str
    html: Markup
    lang: str
    named_in: tuple[str, ...]


class Book:
    """One locale's book."""

    def __init__(self, guide: Guide, locale: str) -> None:
        """Read nothing yet."""
        self.guide = guide
        self.locale = locale
        self._codec = Codec(guide.ids)
        self._voice = Voice(guide, Position(locale))
        self._headings: dict[str, str] = {}

    def first_screen(self) -> Markup:
        """Give the first screen."""
        home = screen(self.guide, self._codec, Turn(Position(self.locale)), NO_DAY)
        return safe(home.text)

    def title(self, tree: Tree) -> str:
        """Name a tree by the button that opens it."""
        return self._voice.label("common/control-urgent" if tree.urgent else f"{tree.id}/topic")

    def states(self, tree: Tree) -> list[tuple[State, int]]:
        """Count the nodes of a tree by the state of their texts, the worst first."""
        counts = Counter(state(self.guide, node, self.locale) for node in tree.nodes)
        return [(found, counts[found]) for found in State if counts[found]]

    def signed(self, tree: Tree) -> Checked | None:
        """Tell who signed the texts of a tree, and when."""
        return self.guide.texts.signed(tree.id, self.locale)

    def chapter(self, tree: Tree) -> Chapter:
        """Read a tree."""
        # by number: whoever holds the printed map finds a section as a page of a book
        nodes = sorted(tree.nodes, key=self.guide.ids.number)
        sections = {node: self._section(node) for node in nodes}
        titles = {node: section.title for node, section in sections.items()}
        ways = {
            section.id: [Way(button.label, button.to) for button in section.buttons if button.to]
            for section in sections.values()
            if section.question
        }
        return Chapter(
            tree,
            self.title(tree),
            tuple(section for section in sections.values() if section.question),
            tuple(section for section in sections.values() if not section.question),
            tuple(self._remembered(tree)),
            draw(tree.start, titles, ways),
        )

    def cards(self) -> Iterator[Card]:
        """Give the card of each contact that an answer names, in the order of the file."""
        answers = list(self.guide.answers())
        for name in self.guide.contacts:
            named_in = tuple(answer.id for answer in answers if name in answer.contacts)
            if named_in:
                alone = Answer("-", Spot("", 0), contacts=(name,))
                html = safe(cards(self.guide, self._voice, alone))
                yield Card(name, html, self._lang(f"contacts/{name}"), named_in)

    def heading(self, node: str) -> str:
        """Give the title of a node or a contact as it stands on a button."""
        if node not in self._headings:
            self._headings[node] = self._voice.label(node)
        return self._headings[node]

    def _section(self, name: str) -> Section:
        node = self.guide.node(name)
        if node is None:
            raise LookupError(name)
        position = Position(self.locale, name)
        made = screen(self.guide, self._codec, Turn(position), NO_DAY)
        buttons = (self._pressed(button) for row in made.rows for button in row)
        every = any(_says(node, text_id) for text_id in self._choosy)
        section = Section(
            id=name,
            number=self.guide.ids.number(name),
            title=self.heading(name),
            lang=self._lang(name),
            state=state(self.guide, name, self.locale),
            question=isinstance(node, Question),
            wordings=tuple(wordings(self.guide, self._codec, position, NO_DAY, every=every)),
            buttons=tuple(button for button in buttons if button),
            paths=tuple(self._paths.get(name, ())),
            linked_from=tuple(self._linked(name)),
        )
        return self._answered(section, node) if isinstance(node, Answer) else section

    def _answered(self, section: Section, node: Answer) -> Section:
        position = Position(self.locale, node.id)
        taken = pages.answer(self.guide, self._voice, node, position, NO_DAY)
        return replace(
            section,
            facts=tuple(self.guide.facts[fact] for fact in node.facts),
            contacts=node.contacts,
            expires=self._expires(node),
            withdrawn=node.withdrawn,
            taken=safe(taken) if node.withdrawn else None,
            mark=self._mark(node, section.wordings),
        )

    def _pressed(self, button: Button) -> Pressed | None:
        if button.kind is Kind.COPY:
            return Pressed(button.label, copies=button.value)
        press = self._codec.read(button.value)
        if press and press.action in (Action.CHOOSE, Action.SEE):
            return Pressed(button.label, walk.press(self.guide, press).position.node)
        return Pressed(button.label) if press and press.action is Action.CONTACTS else None

    @cached_property
    def _paths(self) -> Mapping[str, list[Path]]:
        return paths(self.guide, self._codec, self.locale, NO_DAY)

    @cached_property
    def _choosy(self) -> frozenset[str]:
        return choosy(self.guide, self.locale)

    def _linked(self, name: str) -> Iterator[str]:
        yield from (answer.id for answer in self.guide.answers() if name in answer.see_also)

    def _lang(self, text_id: str) -> str:
        voice = Voice(self.guide, Position(self.locale))
        voice.say(text_id)
        return next((locale.id for locale in voice.elsewhere()), self.locale)

    def _remembered(self, tree: Tree) -> Iterator[tuple[str, tuple[Markup, ...]]]:
        for asked in tree.questions():
            if asked.remember:
                here = Position(self.locale, next(node for node in tree.nodes if node != asked.id))
                said = (
                    pages.remembered(self.guide, self._voice, here.remember(asked.remember, c.id))
                    for c in asked.choices
                )
                yield self.heading(asked.id), tuple(safe(line) for lines in said for line in lines)

    def _expires(self, node: Answer) -> tuple[date, Markup] | None:
        days = sorted(fact.valid_until for fact in self.guide.facts.values() if fact.valid_until)
        for day in days:
            if self.guide.expired(node, day + timedelta(1)):
                return day, safe(self._voice.common("expired"))
        return None

    def _mark(self, node: Answer, read: tuple[Wording, ...]) -> str:
        """Mark what a lawyer signs: words, facts and numbers, but not whether it was signed."""
        parts: list[object] = [node.contacts, node.see_also]
        for wording in read:
            voice = Voice(self.guide, Position(self.locale, node.id, remembered=wording.remembered))
            parts += [voice.say(node.id), *(voice.part(node.id, part) for part in ANSWER_PARTS)]
        facts = (self.guide.facts[name] for name in node.facts)
        parts += [(fact.id, fact.statement, fact.source, str(fact.valid_until)) for fact in facts]
        parts += [self.guide.contacts[name].phones for name in node.contacts]
        digest = sha256(repr(parts).encode()).hexdigest()
        return f"{digest[:4]}-{digest[4:8]}"


def _says(node: Node, text_id: str) -> bool:
    """Tell whether a node's screen may say a text."""
    name = message_of(text_id)
    if name == node.id or isinstance(node, Question):
        return name == node.id
    parts = {*(f"sources/{one}" for one in node.facts), *(f"contacts/{c}" for c in node.contacts)}
    return name in parts or text_id in node.see_also
