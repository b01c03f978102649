"""A small guide built in Python, words that say their own names, and a family that presses."""

import string
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from bot.core import walk
from bot.core.buttons import Button, Kind, Screen
from bot.core.events import Event  # noqa: TC001 - a dataclass field is no annotation alone
from bot.core.evidence import Checked, Confidence, Contact, Fact
from bot.core.guide import Guide, Locale, TextError, Words, fallbacks
from bot.core.ids import Ids
from bot.core.position import Codec, Position
from bot.core.screens import screen
from bot.core.tree import Answer, Choice, Node, Question, Spot, Tree, tree_of
from bot.core.turn import Turn
from bot.core.words import COMMON

TODAY = date(2026, 11, 25)
COLLECTED = date(2026, 11, 23)


def spot(file: str) -> Spot:
    """Name a place in a file; the line does not matter here."""
    return Spot(file, 1)


def question(node_id: str, remember: str | None = None, **choices: str) -> Question:
    """Make a question; `a_b="c"` is the choice a-b, which leads to c of the same tree."""
    tree, here = tree_of(node_id), spot(f"dialogs/{tree_of(node_id)}.yaml")
    made = tuple(
        Choice(name.replace("_", "-"), f"{tree}/{target}", here) for name, target in choices.items()
    )
    return Question(node_id, made, here, remember)


def answer(
    node_id: str,
    *,
    facts: Sequence[str] = ("f_law",),
    contacts: Sequence[str] = ("c_ngo",),
    see_also: Sequence[str] = (),
    risk: bool = False,
) -> Answer:
    """Make an answer that rests on a good fact and names an NGO, unless told otherwise."""
    here = spot(f"dialogs/{tree_of(node_id)}.yaml")
    return Answer(node_id, here, tuple(facts), tuple(contacts), tuple(see_also), risk)


def tree(*nodes: Node, urgent: bool = False) -> Tree:
    """Make a tree that starts with its first node."""
    name = tree_of(nodes[0].id)
    by_id = {node.id: node for node in nodes}
    return Tree(name, nodes[0].id, by_id, spot(f"dialogs/{name}.yaml"), urgent)


STAY = tree(
    question("stay/need", days="citizenship", papers="papers", overstay="overstay"),
    question("stay/citizenship", "citizenship", eaeu="eaeu", visa_free="days", unsaid="days"),
    question("stay/eaeu", job="contract", family="days"),
    question("stay/papers", passport="passport", overstay="overstay"),
    answer("stay/days", facts=["f_law", "f_old"]),
    answer("stay/contract", see_also=["work/age"]),
    answer("stay/overstay", facts=["f_low"], contacts=["c_ngo", "c_police"], risk=True),
    answer("stay/passport", see_also=["stay/overstay", "urgent/danger"]),
)
WORK = tree(
    question("work/age", "age", y14_15="teen", y16_17="teen", unsaid="rules"),
    question("work/teen", pay="unpaid", hours="rules"),
    answer("work/unpaid", see_also=["stay/overstay"]),
    answer("work/rules", facts=["f_plain"]),
)
URGENT = tree(
    question("urgent/now", danger="danger", taken="taken"),
    answer("urgent/danger", contacts=["c_112", "c_ngo"]),
    answer("urgent/taken", contacts=["c_112"], see_also=["urgent/danger"]),
    urgent=True,
)

IDS = Ids(
    # the answers stand side by side, as they do in real life: 9, 10, 11, 12 …
    nodes={
        "stay/need": 1,
        "stay/citizenship": 3,
        "stay/eaeu": 5,
        "stay/papers": 7,
        "stay/days": 9,
        "stay/contract": 10,
        "stay/overstay": 11,
        "stay/passport": 12,
        "work/age": 15,
        "work/teen": 17,
        "work/unpaid": 19,
        "work/rules": 20,
        "urgent/now": 21,
        "urgent/danger": 23,
        "urgent/taken": 24,
    },
    heirs={"stay/old": "stay/older", "stay/older": "stay/passport"},
    retired={"stay/old": 13, "stay/older": 14},
    locales=("en", "ru", "ky", "tg"),
    remembered={
        "age": ("unsaid", "y14-15", "y16-17"),
        "citizenship": ("unsaid", "eaeu", "visa-free"),
    },
)


def fact(name: str, **parts: object) -> Fact:
    """Make a fact of medium confidence that nobody has checked, unless told otherwise."""
    plain = Fact(
        name, "-", "Law 1", Confidence.MEDIUM, COLLECTED, spot("content/facts.yaml"), None, None
    )
    return replace(plain, **parts)  # type: ignore[arg-type] # each test names real parts


FACTS = {
    one.id: one
    for one in (
        fact("f_law", confidence=Confidence.HIGH, checked=Checked("A. B.", date(2026, 11, 24))),
        fact("f_plain", source="-"),
        fact("f_low", confidence=Confidence.LOW),
        fact("f_old", valid_until=date(2026, 11, 24)),
    )
}
CONTACTS = {
    name: Contact(name, kind, phones, COLLECTED, spot("content/contacts.yaml"))
    for name, kind, phones in (
        ("c_ngo", "ngo", ("+7 700 000 00 01",)),
        ("c_police", "police", ("102",)),
        ("c_112", "emergency", ("112",)),
        ("c_project", "operator", ()),
    )
}
LOCALES = {
    locale.id: locale
    for locale in (
        Locale("en", "English", spot("content/locales.yaml"), None, ("en",)),
        Locale("ru", "Русский", spot("content/locales.yaml"), "en", ("ru",)),
        Locale("ky", "Кыргызча", spot("content/locales.yaml"), "ru", ("ky",)),
    )
}


@dataclass
class FakeTexts:
    """The `Texts` of the core: `{name}` stands for a variable."""

    locales: Mapping[str, Locale]
    words: dict[str, dict[str, str]]
    signatures: set[tuple[str, str]] = field(default_factory=set)
    stamps: dict[tuple[str, str], str] = field(default_factory=dict)

    def find(self, text_id: str, locale: str, args: Mapping[str, str]) -> Words | None:
        """Say it in the first locale of the chain that has it."""
        for asked in fallbacks(self.locales, locale):
            if text_id in self.words[asked.id]:
                try:
                    return Words(self.words[asked.id][text_id].format_map(args), asked.id)
                except KeyError as failure:
                    raise TextError(f"{text_id} asks for {failure}") from failure
        return None

    def has(self, text_id: str, locale: str) -> bool:
        """Tell whether this very locale has it."""
        return text_id in self.words[locale]

    def variables(self, text_id: str, locale: str) -> frozenset[str]:
        """Name what stands in braces."""
        parts = string.Formatter().parse(self.words[locale].get(text_id, ""))
        return frozenset(name for _, name, _, _ in parts if name)

    def spot(self, text_id: str, locale: str) -> Spot:
        """Name the file."""
        return spot(f"content/{locale}/{text_id.partition('/')[0]}.ftl")

    def signed(self, file: str, locale: str) -> Checked | None:
        """Tell whether the test signed it."""
        return Checked("A. B.", COLLECTED) if (file, locale) in self.signatures else None

    def wording(self, message_id: str, locale: str) -> str | None:
        """Give the message with its parts."""
        said = self.words[locale]
        whole = [said[name] for name in said if name.partition(".")[0] == message_id]
        return "\n".join(whole) or None

    def made_from(self, message_id: str, locale: str) -> str | None:
        """Give what the test stamped."""
        return self.stamps.get((message_id, locale))

    def ids(self, locale: str) -> Sequence[str]:
        """List them."""
        return list(self.words[locale])


def words_for(guide: Guide, locale: str) -> dict[str, str]:
    """Give every text that is asked for, each saying its own name and its variables."""
    names = {f"common/{name}": sorted(variables) for name, variables in COMMON.items()}
    named: list[str] = [f"sources/{name}" for name in guide.facts]
    for contact in guide.contacts:
        named += [f"contacts/{contact}", f"contacts/{contact}.what-for"]
    for one in guide.trees.values():
        named += [] if one.urgent else [f"{one.id}/topic"]
        for node in one.nodes.values():
            named.append(node.id)
            if isinstance(node, Question):
                named += [f"{node.id}.{choice.id}" for choice in node.choices]
            else:
                named += [f"{node.id}.next", f"{node.id}.why"]
                named += [f"{node.id}.risk"] * node.risk
                named += [f"{node.id}.unsure"] * (guide.confidence(node) is Confidence.LOW)
    names |= {name: [] for name in named}
    ending = "" if locale == "en" else f" ({locale})"
    said = {
        name: " ".join([name, *(f"{{{variable}}}" for variable in variables)]) + ending
        for name, variables in names.items()
    }
    # short enough for their places
    keys = {f"common/keyboard.{key}": f"{key}{ending}" for key in ("menu", "language", "urgent")}
    return said | keys


def texts(guide: Guide) -> FakeTexts:
    """Give words in full in English and Russian; in Kyrgyz only the bot's own and one question."""
    words = {locale: words_for(guide, locale) for locale in guide.locales}
    words["ky"] = {
        name: text
        for name, text in words.get("ky", {}).items()
        if name.startswith(("common/", "stay/need", "contacts/", "sources/"))
        or name.endswith("/topic")
    }
    files = ("common", "contacts", "sources", *guide.trees)
    return FakeTexts(guide.locales, words, {(file, "en") for file in files})


def toy(*trees: Tree, ids: Ids = IDS) -> Guide:
    """Make the toy guide, or the same with other trees."""
    by_id = {one.id: one for one in trees or (STAY, WORK, URGENT)}
    bare = FakeTexts({}, {})
    guide = Guide(by_id, ids, FACTS, CONTACTS, LOCALES, bare)
    return replace(guide, texts=texts(guide))


class Family:
    """Presses the buttons on its screen, as a family does, and remembers what was counted."""

    def __init__(self, guide: Guide | None = None, *, today: date = TODAY) -> None:
        self.guide = guide or toy()
        self.codec = Codec(self.guide.ids)
        self.today = today
        self.all: Counter[Event] = Counter()
        self.turn = Turn(Position("en"))
        self._show(self.turn)

    def start(self, payload: str = "") -> "Family":
        """Press a start link; without a language in it, the languages come."""
        link = self.codec.read_payload(payload)
        position = Position(link.locale or "en", link.node, source=link.source)
        return self._show(walk.start(self.guide, position, asked=link.locale is not None))

    def press(self, *names: str) -> "Family":
        """Press buttons one after the other, each named by a word of its label."""
        for name in names:
            self.press_data(self.button(name).value)
        return self

    def press_data(self, data: str) -> "Family":
        """Press a button of an older message."""
        pressed = self.codec.read(data)
        assert pressed is not None, data
        return self._show(walk.press(self.guide, pressed))

    def button(self, name: str) -> Button:
        """Find a button on the screen."""
        found = [button for button in self.buttons() if name in button.label.split()]
        assert len(found) == 1, f"{name} is not among {[b.label for b in self.buttons()]}"
        return found[0]

    def buttons(self) -> list[Button]:
        """List all buttons on the screen that press."""
        rows = self.screen.rows
        return [button for row in rows for button in row if button.kind is Kind.PRESS]

    def offers(self, name: str) -> bool:
        """Tell whether such a button stands on the screen."""
        return any(name in button.label.split() for button in self.buttons())

    @property
    def node(self) -> str | None:
        """Where the family stands; None on the topics."""
        return self.turn.position.node

    @property
    def counted(self) -> list[tuple[str, str, str]]:
        """What the last press counted."""
        events: Iterable[Event] = (*self.turn.events, *self.screen.exposures)
        return [(event.name, event.tree, event.node) for event in events]

    def _show(self, turn: Turn) -> "Family":
        self.turn = turn
        self.screen: Screen = screen(self.guide, self.codec, turn, self.today)
        self.all.update((*turn.events, *self.screen.exposures))
        return self


BACK, HOME, URGENT_HELP, RETURN = (
    f"common/control-{name}" for name in ("back", "home", "urgent", "return")
)
MORE, LANGUAGE, CHANGE = (f"common/control-{name}" for name in ("more", "language", "change"))
