"""The content that the crowd walks: the real one, with a few wants, so that each is counted.

It is read here a second time, by other code than the bot's, for the truth must not lean on what
it judges.
"""

import re
import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parents[2]
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_WITHIN = re.MULTILINE | re.DOTALL
_TEXT = re.compile(r"^([a-z][\w-]*) *=|^ +\.([a-z][\w-]*) *=", re.MULTILINE)

_CYRILLIC_KEYS = {"menu": "🏠 Мавзулар", "language": "🌐 Тил", "urgent": "🆘 Шошилинч ёрдам"}
"""What the keys of uz-Cyrl say, which is made from uz-Latn."""


@dataclass(frozen=True)
class Node:
    """A node as its file has it."""

    id: str
    choices: dict[str, str] | None
    remember: str | None
    see_also: tuple[str, ...]
    facts: tuple[str, ...]
    contacts: tuple[str, ...]
    risk: bool = False

    @property
    def tree(self) -> str:
        """The tree it stands in."""
        return self.id.partition("/")[0]


@dataclass
class World:
    """Everything that the truth has to know of dialogs/ and content/."""

    dialogs: Path
    content: Path
    nodes: dict[str, Node] = field(default_factory=dict)
    urgent_start: str = ""
    numbers: dict[int, str] = field(default_factory=dict)
    heirs: dict[str, str] = field(default_factory=dict)
    all_locales: list[str] = field(default_factory=list)
    remembered: dict[str, list[str]] = field(default_factory=dict)
    locales: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    texts: dict[str, set[str]] = field(default_factory=dict)
    signed: set[tuple[str, str]] = field(default_factory=set)
    keys: dict[str, tuple[str, str]] = field(default_factory=dict)

    def in_another_language(self, node: Node, locale: str) -> bool:
        """Tell whether some of a node's page is missing in a locale and there in its fallback."""
        # a part that need not be there never comes from another language than the title
        parts = node.choices or ("next", "why", *["risk"] * node.risk)
        asked = [node.id, *(f"{node.id}.{part}" for part in parts)]
        asked += [f"contacts/{contact}" for contact in node.contacts]
        asked += [f"sources/{f}" for f in node.facts if self.facts[f]["source"] != "-"]
        asked += node.see_also
        there = set[str]()
        fallback = self.locales[locale].get("fallback")
        while fallback:
            there |= self.texts[fallback]
            fallback = self.locales[fallback].get("fallback")
        return any(text not in self.texts[locale] and text in there for text in asked)

    def is_unreviewed(self, node: Node, locale: str) -> bool:
        """Tell whether its texts are not signed, or one of its facts was never checked."""
        unchecked = any("checked" not in self.facts[fact] for fact in node.facts)
        return (locale, node.tree) not in self.signed or unchecked

    def is_expired(self, node: Node, today: date) -> bool:
        """Tell whether one of its facts is past its day."""
        return any(
            date.fromisoformat(self.facts[fact].get("valid_until", "9999-01-01")) < today
            for fact in node.facts
        )


def make_world(folder: Path) -> World:
    """Copy dialogs/ and content/ there, with wants, and read them."""
    dialogs, content = folder / "dialogs", folder / "content"
    shutil.copytree(ROOT / "dialogs", dialogs)
    shutil.copytree(ROOT / "content", content)
    _retire(dialogs / "ids.yaml")
    world = World(dialogs, content)
    _read_trees(world)
    _spoil(world)
    _read_content(world)
    return world


def _load(path: Path) -> Any:  # noqa: ANN401 - whatever YAML holds
    return yaml.load(path.read_text("utf-8"), _LOADER)  # noqa: S506 - it makes strings only


def _save(path: Path, data: object) -> None:
    path.write_text(yaml.dump(data, allow_unicode=True, sort_keys=False), "utf-8")


def _retire(path: Path) -> None:
    """Have a node that is gone: the first answer stands in for it."""
    ids = _load(path)
    last = max(int(n) for n in ids["nodes"].values())
    heir = next(node for node in ids["nodes"] if node.endswith("/no-iin"))
    ids["retired"] = {"schooling/gone": {"number": last + 3, "heir": heir}}
    _save(path, ids)


def _spoil(world: World) -> None:
    """Leave out the urgent texts of one locale, sign some files, check and expire some facts."""
    (world.content / "uz-Latn" / "urgent.ftl").unlink()
    for locale in ("en", "ru"):
        path = world.content / locale / "schooling.ftl"
        path.write_text(
            path.read_text("utf-8").replace("reviewed: no", "reviewed: A Reviewer, 2026-11-20", 1),
            "utf-8",
        )
    path = world.content / "facts.yaml"
    held = _load(path)
    answers = [node for node in world.nodes.values() if node.choices is None]
    for fact in {fact for node in answers[::2] for fact in node.facts}:
        held["facts"][fact]["checked"] = {"by": "A Lawyer", "on": "2026-11-20"}
    for fact in {fact for node in answers[::5] for fact in node.facts[:1]}:
        held["facts"][fact]["valid_until"] = "2026-01-31"
    _save(path, held)


def _read_trees(world: World) -> None:
    for path in sorted(world.dialogs.glob("*.yaml")):
        if path.name == "ids.yaml":
            continue
        tree = _load(path)
        name = tree["tree"]

        def whole(node: str, name: str = name) -> str:
            return node if "/" in node else f"{name}/{node}"

        for node, q in tree["questions"].items():
            choices = {choice: whole(target) for choice, target in q["choices"].items()}
            made = Node(whole(node), choices, q.get("remember"), (), (), ())
            world.nodes[made.id] = made
        for node, a in tree["answers"].items():
            see, facts, contacts = (tuple(a.get(k, ())) for k in ("see_also", "facts", "contacts"))
            risk = a.get("risk") == "yes"
            made = Node(whole(node), None, None, see, facts, contacts, risk)
            world.nodes[made.id] = made
        if tree.get("urgent") == "yes":
            world.urgent_start = whole(tree["start"])
    ids = _load(world.dialogs / "ids.yaml")
    world.numbers = {int(number): node for node, number in ids["nodes"].items()}
    world.numbers |= {int(gone["number"]): node for node, gone in ids["retired"].items()}
    world.heirs = {node: gone["heir"] for node, gone in ids["retired"].items()}
    world.all_locales = ids["locales"]
    world.remembered = ids["remembered"]


def _read_content(world: World) -> None:
    world.locales = _load(world.content / "locales.yaml")["locales"]
    world.facts = _load(world.content / "facts.yaml")["facts"]
    for locale, declared in world.locales.items():
        world.texts[locale] = set()
        # its texts are made from another's, and nobody signed how
        derived = declared.get("derived")
        for path in (world.content / (derived or locale)).glob("*.ftl"):
            source = path.read_text("utf-8")
            if not derived and re.search(r"^### reviewed: .+, \d", source, re.MULTILINE):
                world.signed.add((locale, path.stem))
            message = ""
            for found in _TEXT.finditer(source):
                message = found[1] or message
                part = "" if found[1] else f".{found[2]}"
                world.texts[locale].add(f"{path.stem}/{message}{part}")
        if derived:
            world.keys |= {label: (locale, key) for key, label in _CYRILLIC_KEYS.items()}
            continue
        common = (world.content / locale / "common.ftl").read_text("utf-8")
        for key in ("menu", "language", "urgent"):
            label = re.search(rf"^keyboard =.*?^ +\.{key} = (.+?) *$", common, _WITHIN)
            if label is None:
                raise ValueError(f"no key {key} in {locale}")
            world.keys[label[1]] = (locale, key)
