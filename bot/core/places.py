"""Where each text appears, in words for a translator who does not see the trees."""

from collections.abc import Iterator

from bot.core.guide import Guide
from bot.core.tree import Node, Question, tree_of
from bot.core.words import LABELS

_PARTS = {
    "risk": "“Read this first”",
    "next": "“What to do”",
    "bring": "“Take with you”",
    "cost": "“Cost and time”",
    "why": "“Why”",
    "unsure": "ends the sentence “Not confirmed: …”",
    "what-for": "what they help with",
    "hours": "when they are open",
    "languages": "which languages they speak",
    "address": "where they are",
}


def where(guide: Guide, text_id: str) -> str:
    """Say where a text appears: its tree, what it is, and on which buttons."""
    file, _, rest = text_id.partition("/")
    name, _, part = rest.partition(".")
    node = guide.node(f"{file}/{name}")
    if node:
        return f"{file}: {'; '.join(_of_node(guide, node, part))}"
    match file:
        case "common":
            kind = "a button" if rest in LABELS else "a notice or heading"
            return f"all trees: {'a month in a date' if name == 'month' else kind}"
        case "contacts":
            return f"contact: {_PARTS.get(part, part) or 'name'}{_used(guide, file, name)}"
        case "sources":
            return f"source of law{_used(guide, file, name)}"
        case "campaigns":
            campaign = guide.campaigns.get(name)
            message = campaign.messages.get(part) if campaign else None
            leads = f", leads to {message.page or 'the topics'}" if message else ""
            return f"printed on posters and cards{leads}"
        case _:
            shown = "button in the list of topics" if rest == "topic" else "not shown anywhere"
            return f"{file}: {shown}"


def _of_node(guide: Guide, node: Node, part: str) -> Iterator[str]:
    if isinstance(node, Question):
        choice = next((choice for choice in node.choices if choice.id == part), None)
        if choice:
            yield f"button under the question {node.id.partition('/')[2]}, opens {choice.next}"
        else:
            yield "line under the question" if part == "help" else "question"
        return
    yield f"answer, {_PARTS.get(part, part)}" if part else "title of an answer"
    linked = [answer.id for answer in guide.answers() if node.id in answer.see_also]
    if linked and not part:
        yield f"also a button under {', '.join(linked)}"


def _used(guide: Guide, file: str, name: str) -> str:
    nodes = [
        answer.id
        for answer in guide.answers()
        if name in (answer.contacts if file == "contacts" else answer.facts)
    ]
    trees = dict.fromkeys(map(tree_of, nodes))
    count = f"{len(nodes)} {'answer' if len(nodes) == 1 else 'answers'}"
    return f"; in {count} of {', '.join(trees)}" if nodes else ""
