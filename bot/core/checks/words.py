"""Problems of the words: unused, empty, too long for their place, badly marked up."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from bot.core.guide import Guide, TextError
from bot.core.markup import read, units
from bot.core.problems import Problem, error, warning
from bot.core.tree import Node, Question
from bot.core.wanted import wanted
from bot.core.words import ANSWER_PARTS, COMMON, CONTACT_PARTS, REPLY_KEYS

TOASTS = frozenset({"common/erased", "common/erase-failed", "common/thanks"})
"""The texts that Telegram shows for a moment over the chat."""

PLACEHOLDER = "common/keyboard.placeholder"
_PROMPT = "common/ask-prompt"
"""The text in the empty field where one would type."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram takes. Lengths in UTF-16 units but for data and payload: bytes."""

    text: int
    entities: int
    data: int
    copy: int
    buttons: int
    row: int
    toast: int
    placeholder: int
    payload: int


def check_words(guide: Guide, limits: Limits) -> Iterator[Problem]:
    """Find unused, over-long and broken texts, in every locale."""
    rooms = {want.text_id: want.label for want in wanted(guide) if want.label}
    linked = {target for answer in guide.answers() for target in answer.see_also}
    plain = rooms.keys() | linked
    for locale in guide.locales:
        for text_id in guide.texts.ids(locale):
            if text_id.partition("/")[2].startswith("-"):
                continue  # a Fluent term: it is seen only inside other texts
            spot = guide.texts.spot(text_id, locale)
            try:
                said = wordings(guide, text_id, locale)
            except TextError as failure:
                mend = "Please compare its variables with content/README.md."
                yield error(spot, f"{failure}.", mend, text_id, locale)
                continue
            for html in said:
                found = (
                    *_markup(html, _place(text_id) if text_id in plain else ""),
                    *_length(html, text_id, rooms.get(text_id, 0), limits),
                )
                for what, mend in found:
                    yield error(spot, what, mend, text_id, locale)
        yield from _unused(guide, locale)
    yield from _keys(guide)


def wordings(guide: Guide, text_id: str, locale: str) -> list[str]:
    """Say a text for all remembered answers that it looks at. Raises TextError."""
    money = guide.money()
    looked_at = sorted(guide.texts.variables(text_id, locale) - set(money))
    values = [("unknown", *guide.ids.remembered.get(name, ())) for name in looked_at]
    said = (
        guide.texts.find(text_id, locale, money | dict(zip(looked_at, given, strict=True)))
        for given in product(*values)
    )
    return list(dict.fromkeys(words.text for words in said if words))


def _place(text_id: str) -> str:
    return "is printed on posters" if text_id.startswith("campaigns/") else "stands on a button"


def _markup(html: str, plain: str) -> Iterator[tuple[str, str]]:
    """Find what is wrong with tags; `plain` tells of a place where there are none."""
    text, tags, wrong = read(html)
    for what in wrong:
        yield f"{what}.", "Please open and close <b> and <i> in pairs; write &lt; for <."
    if not text.strip():
        yield "it is empty.", "Please write it."
    if plain and tags:
        yield f"it {plain}, where there is no markup.", "Please take the tags out."


def _length(html: str, text_id: str, label: int, limits: Limits) -> Iterator[tuple[str, str]]:
    text = read(html)[0]
    if label and len(text) > label:
        better = ", better 30" if _place(text_id) == _place("") else ""
        what = f"it {_place(text_id)} and has {len(text)} signs."
        yield what, f"Please keep it to {label}{better}."
    toast = limits.toast if text_id in TOASTS else 0
    most = limits.placeholder if text_id == PLACEHOLDER else toast
    if most and units(text) > most:
        yield f"it has {units(text)} signs.", f"Telegram takes {most}."


def _unused(guide: Guide, locale: str) -> Iterator[Problem]:
    for text_id in guide.texts.ids(locale):
        if not _is_used(guide, text_id):
            yield warning(
                guide.texts.spot(text_id, locale),
                "nothing shows this text.",
                "Please check its name against the tree, or remove it.",
                text_id,
                locale,
            )


def _is_used(guide: Guide, text_id: str) -> bool:
    file, _, rest = text_id.partition("/")
    name, _, part = rest.partition(".")
    node = guide.node(f"{file}/{name}")
    match file:
        case _ if name.startswith("-"):
            return True
        case "common":
            return rest in COMMON or rest == "month"
        case "contacts":
            return name in guide.contacts and (not part or part in CONTACT_PARTS)
        case "sources":
            return name in guide.facts and not part
        case "campaigns":
            campaign = guide.campaigns.get(name)
            return campaign is not None and (not part or part in campaign.messages)
        case _:
            return rest == "topic" or (node is not None and part in {"", *_parts(node)})


def _parts(node: Node) -> tuple[str, ...]:
    if isinstance(node, Question):
        return ("help", *(choice.id for choice in node.choices))
    return ANSWER_PARTS


def _keys(guide: Guide) -> Iterator[Problem]:
    """Find keys, and prompts, with the same words: a reply to one must tell the language."""
    taken: dict[str, str] = {}
    telling = {f"common/keyboard.{key}": f"the key {key}" for key in REPLY_KEYS}
    telling[_PROMPT] = "the prompt"
    for locale in guide.locales:
        for text_id, name in telling.items():
            try:
                words = guide.texts.find(text_id, locale, {})
            except TextError:
                continue  # told by its wording
            if text_id == _PROMPT and not guide.texts.has(text_id, locale):
                continue  # its fallback's prompt is answered in the fallback
            this = f"{name} in {locale}"
            if words and taken.setdefault(words.text, this) != this:
                yield error(
                    guide.texts.spot(text_id, locale),
                    f"{taken[words.text]} has the same words; a press or a reply could not "
                    "tell the language.",
                    "Please say it otherwise in one of them.",
                    text_id,
                    locale,
                )
