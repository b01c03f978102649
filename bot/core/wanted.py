"""The texts that a guide asks for: where each is asked for, and how much room it has."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.core.campaign import LONGEST_MESSAGE
from bot.core.evidence import Confidence
from bot.core.guide import Guide
from bot.core.tree import Question, Spot
from bot.core.words import COMMON, LABELS

LABEL = 48
"""Signs on a button. Telegram has no limit; a phone 360 points wide cuts longer ones."""

KEY = 24
"""Signs on a key of the reply keyboard, where two stand side by side."""


class Wanted(NamedTuple):
    """A text that must be there. `label`: the most signs, on a button or in print, else 0."""

    text_id: str
    spot: Spot
    label: int = 0


def wanted(guide: Guide) -> Iterator[Wanted]:
    """List every text that is asked for: the bot's own, then tree by tree, then the rest."""
    start = next((locale.spot for locale in guide.locales.values()), Spot("content", 1))
    for name in COMMON:
        most = KEY if name.startswith("keyboard.") else LABEL if name in LABELS else 0
        yield Wanted(f"common/{name}", start, most if name != "keyboard.placeholder" else 0)
    contacts: dict[str, Spot] = {"c_project": start}
    facts: dict[str, Spot] = {}
    for tree in guide.trees.values():
        if not tree.urgent:
            yield Wanted(f"{tree.id}/topic", tree.spot, LABEL)
        for node in tree.nodes.values():
            yield Wanted(node.id, node.spot)
            if isinstance(node, Question):
                for choice in node.choices:
                    yield Wanted(f"{node.id}.{choice.id}", choice.spot, LABEL)
                continue
            doubtful = guide.confidence(node) is Confidence.LOW
            parts = ["next", "why", *["risk"] * node.risk, *["unsure"] * doubtful]
            yield from (Wanted(f"{node.id}.{part}", node.spot) for part in parts)
            contacts |= {name: node.spot for name in node.contacts if name in guide.contacts}
            facts |= {
                name: node.spot
                for name in node.facts
                if name in guide.facts and guide.facts[name].source != "-"
            }
    for name, spot in contacts.items():
        yield Wanted(f"contacts/{name}", spot)
        yield Wanted(f"contacts/{name}.what-for", spot)
    yield from (Wanted(f"sources/{name}", spot) for name, spot in facts.items())
    for campaign in guide.campaigns.values():
        for name in campaign.messages:
            spot = campaign.spot("messages", name)
            yield Wanted(campaign.text_id(name), spot, LONGEST_MESSAGE)


def text_files(guide: Guide) -> tuple[str, ...]:
    """Name the files of texts in each language, in the order in which they are read."""
    return ("common", *guide.trees, "contacts", "sources", *["campaigns"] * bool(guide.campaigns))
