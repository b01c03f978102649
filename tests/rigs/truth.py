"""The truth: what the counters must hold, by the words of `core.events`, press by press.

It keeps its own account of each walk (what was engaged in, reached and answered before a screen
was drawn) and never looks at the bits that the bot keeps in its buttons. Of a button it reads
the action and the places; its locale and source it only compares with its own account.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, timezone

from bot.core.events import TABLES
from tests.rigs.world import DIGITS, World

Row = tuple[str, ...]
_SOURCES = ("direct", "other", "share", "inline", "resumed", "test")
_CODES = {"": "direct", "s": "share", "i": "inline", "r": "resumed", "t": "test"}
_ACTIONS = "tcsgbhurolLBmkpeynRKSaqwAD"
_OF_ANSWERS = {
    "k": "contact",
    "p": "keep",
    "y": "helpful",
    "n": "unhelpful",
    "q": "ask_right",
}
_ALMATY = timezone(timedelta(hours=5))  # the whole of Kazakhstan, since 1 March 2024


def today() -> date:
    """Tell the day in Almaty."""
    return datetime.now(UTC).astimezone(_ALMATY).date()


def until_midnight() -> float:
    """Give the seconds until the day ends in Almaty."""
    now = datetime.now(UTC).astimezone(_ALMATY)
    ends = datetime.combine(now.date() + timedelta(days=1), datetime.min.time(), _ALMATY)
    return (ends - now).total_seconds()


@dataclass(frozen=True)
class Walk:
    """What a walk had come to when a screen was drawn. `locale` is None until it was chosen."""

    locale: str | None
    source: str
    engaged: bool = False
    reached: frozenset[str] = frozenset()
    answered: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Places:
    """What the truth reads from a button."""

    action: str
    node: str | None
    came_from: str | None
    locale: str
    source: str
    remembered: dict[str, str]


@dataclass(frozen=True)
class Question:
    """A typed text, and what by common sense it is: about a tree, and of distress, or neither."""

    text: str
    tree: str | None = None
    distress: bool = False


QUESTIONS = (
    Question("ребёнка без ИИН не берут в школу, что делать", "schooling"),
    Question("хозяин не платит зарплату уже третий месяц", "labour"),
    Question("bolamni maktabga olishmayapti, hujjati yoʻq", "schooling"),
    Question("баламды мектепке албай жатат, иштеги ИИНи жок", "schooling"),
    Question("how do I register at the address where I live", "registration"),
    Question("меня избивает муж, помогите", "urgent", distress=True),
    Question("кто сегодня выиграл футбол"),
    Question("asdf 123 !!"),
)
"""What families type. Which words are found is measured elsewhere; these are beyond doubt."""


@dataclass
class Truth:
    """Counts what happens; `rows` is what the database must hold."""

    world: World
    rows: Counter[Row] = field(default_factory=Counter)
    contradictions: list[str] = field(default_factory=list)
    again: bool = False
    """Whether the press that comes now is a tap that was counted already."""
    day: Callable[[], date] = today
    """Tells the day in Almaty."""
    links: Mapping[str, int] = field(default_factory=dict)
    """The numbers of registered links by their codes."""

    def start(self, payload: str) -> Walk:
        """Count a /start with this payload; gives the walk that begins."""
        locale, node, source = self._link(payload)
        walk = Walk(locale, source)
        self._count(walk, "start")
        return self._enter(walk, node, {}) if locale and node else walk

    def key(self, locale: str, key: str) -> Walk:
        """Count a press on a key of the reply keyboard."""
        walk = Walk(locale, "resumed")
        return self._urgent(walk, None) if key == "urgent" else walk

    def said(self) -> Walk:
        """Begin the walk that follows typed text, a sticker and the like: nothing is counted."""
        return Walk(None, "resumed")

    def asked(self, locale: str, question: Question) -> None:
        """Count a typed text that was answered in this locale."""
        sure = question.tree is not None
        walk = Walk(locale, "resumed")
        self._count(walk, "ask_matched" if sure else "ask_unmatched", question.tree or "-")
        if question.distress:
            self.quality("ask_distress")

    def quality(self, event: str) -> None:
        """Count something about the bot itself."""
        self._add("quality_day", {"event": event})

    def ran(self, starts: int, hours: int) -> None:
        """Count how often the bot was started, and in how many hours of the clock it was there."""
        for event in ["process_restart"] * starts + ["hour_served"] * hours:
            self.quality(event)

    def stale(self) -> Walk:
        """Count a button that leads nowhere known."""
        self.quality("stale_button")
        return self.said()

    def press(self, walk: Walk, data: str, label: str) -> Walk:
        """Count a press on a button of a screen that was drawn at this point of a walk."""
        at = self.places(data)
        if at is None:
            raise ValueError(f"the bot drew a button that is none: {data}")
        chosen = next((k for k, v in self.world.locales.items() if v["name"] == label), None)
        walk = replace(walk, locale=chosen if at.action in "LB" else walk.locale or at.locale)
        if (walk.locale, walk.source) != (at.locale, at.source):
            self.contradictions.append(f"{at} in {walk.locale}, {walk.source}")
        return self._do(walk, at)

    def _do(self, walk: Walk, at: Places) -> Walk:
        node = self.world.nodes[at.node] if at.node else None
        tree = node.tree if node else "-"
        match at.action:
            case "t" | "a" if node:
                return self._enter(self._engage(walk), node.id, at.remembered)
            case "c" if node:
                return self._choice(walk, at)
            case "s" if node:
                elsewhere = at.came_from and at.came_from.partition("/")[0] != tree
                go = self._enter if elsewhere else self._reach
                return go(walk, node.id, at.remembered)
            case "b" if node:
                self._count(walk, "back", tree, node.id)
            case "u":
                return self._urgent(walk, node.id if node else None)
            case "L" | "B":
                self._count(walk, "language", tree)
                if at.action == "B" and node:
                    return self._enter(walk, node.id, at.remembered)
            case "k" | "p" | "y" | "n" | "q" if node and node.choices is None:
                name = _OF_ANSWERS[at.action]
                self._count(walk, name, tree, node.id)
        return walk

    def _choice(self, walk: Walk, at: Places) -> Walk:
        question = self.world.nodes.get(at.came_from or "")
        if question and question.choices is not None:
            walk = self._engage(walk)
            if question.id not in walk.reached:
                self._count(walk, "arrive", question.tree, question.id)
            name = "again" if question.id in walk.answered else "choose"
            self._count(walk, name, question.tree, question.id)
            came = {question.id}
            walk = replace(walk, answered=walk.answered | came, reached=walk.reached | came)
        return self._reach(walk, at.node or "", at.remembered)

    def _urgent(self, walk: Walk, node: str | None) -> Walk:
        self._count(walk, "urgent", node.partition("/")[0] if node else "-", node or "-")
        return self._enter(self._engage(walk), self.world.urgent_start, {})

    def _engage(self, walk: Walk) -> Walk:
        if not walk.engaged:
            self._count(walk, "engage")
        return replace(walk, engaged=True)

    def _enter(self, walk: Walk, node: str, remembered: dict[str, str]) -> Walk:
        self._count(walk, "topic", node.partition("/")[0])
        return self._reach(walk, node, remembered)

    def _reach(self, walk: Walk, place: str, remembered: dict[str, str]) -> Walk:
        world = self.world
        node = world.nodes[place]
        # a question that was answered before is not asked again
        while node.choices and (known := remembered.get(node.remember or "")) in node.choices:
            node = world.nodes[node.choices[known]]
        if node.id in walk.reached:
            return walk
        self._count(walk, "arrive", node.tree, node.id)
        locale = walk.locale or ""
        if world.in_another_language(node, locale):
            self._count(walk, "fallback", node.tree)
        if node.choices is None:
            self._count(walk, "answer", node.tree)
            before = (world.nodes[one] for one in walk.reached)
            if not any(one.choices is None and one.tree == node.tree for one in before):
                self._count(walk, "finish", node.tree)
            if world.is_unreviewed(node, locale):
                self._count(walk, "unreviewed", node.tree)
            if world.is_expired(node, self.day()):
                self._count(walk, "expired", node.tree)
        return replace(walk, reached=walk.reached | {node.id})

    def _count(self, walk: Walk, event: str, tree: str = "-", node: str = "-") -> None:
        if walk.source == "test":
            return
        known = {"source": walk.source, "locale": walk.locale or "", "tree": tree, "node": node}
        for name, table in TABLES.items():
            if event in table.events:
                self._add(name, {**known, "event": event})

    def _add(self, name: str, known: dict[str, str]) -> None:
        if self.again:
            return
        day, table = self.day(), TABLES[name]
        year, week, _ = day.isocalendar()
        periods = {"day": f"{day}", "week": f"{year}-W{week:02}", "month": f"{day}"[:7]}
        self.rows[(name, periods[table.period], *(known[one] for one in table.dimensions))] += 1

    def places(self, data: str) -> Places | None:
        """Read a button by the layout in `core.position`; None where it leads nowhere known."""
        if len(data) < 15 or data[0] != "1" or data[1] not in _ACTIONS or set(data) - set(DIGITS):
            return None
        one = [DIGITS.index(digit) for digit in data]
        number, locale = one[2] * 64 + one[3], one[10]
        node, came_from = self._living(number), self._living(one[4] * 64 + one[5])
        if (number and not node) or not 0 < locale <= len(self.world.all_locales):
            return None
        name = self.world.all_locales[locale - 1]
        if name not in self.world.locales:
            return None
        said = {
            key: values[digit - 1]
            for (key, values), digit in zip(self.world.remembered.items(), one[13:15], strict=True)
            if 0 < digit <= len(values)
        }
        return Places(data[1], node, came_from, name, self._source(one[11] * 64 + one[12]), said)

    def _source(self, number: int) -> str:
        if number < len(_SOURCES):
            return _SOURCES[number]
        return next((code for code, known in self.links.items() if known == number), "other")

    def _living(self, number: int) -> str | None:
        node = self.world.numbers.get(number)
        return self.world.heirs.get(node or "", node)

    def _link(self, payload: str) -> tuple[str | None, str | None, str]:
        """Read a start payload: version, locale, two digits of node, code of the source."""
        if not payload:
            return None, None, "direct"
        if len(payload) < 4 or payload[0] != "1" or set(payload[1:4]) - set(DIGITS):
            return None, None, "other"
        if not (payload[4:].isalnum() and payload.isascii()) and payload[4:]:
            return None, None, "other"
        locale, high, low = (DIGITS.index(digit) for digit in payload[1:4])
        name = self.world.all_locales[locale - 1] if 0 < locale <= 7 else None
        asked = name if name in self.world.locales else None
        code = payload[4:]
        source = code if code in self.links else _CODES.get(code, "other")
        return asked, self._living(high * 64 + low), source
