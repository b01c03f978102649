"""Problems of the words: missing, unused, empty, too long for their place, badly marked up."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from bot.core.guide import Confidence, Guide, TextError
from bot.core.markup import read, units
from bot.core.problems import Problem, Severity, error, warning
from bot.core.tree import Question, Spot
from bot.core.words import ANSWER_PARTS, COMMON, CONTACT_PARTS, LABELS, REPLY_KEYS

LABEL = 48
"""Signs on a button. Telegram has no limit; a phone 360 points wide cuts longer ones."""

KEY = 24
"""Signs on a key of the reply keyboard, where two stand side by side."""

_TOASTS = frozenset({"common/erased", "common/erase-failed", "common/thanks"})


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


class _Wanted(NamedTuple):
    text_id: str
    spot: Spot  # where it is asked for
    label: int = 0  # the most signs, where it stands on a button


def check_words(guide: Guide, limits: Limits) -> Iterator[Problem]:
    """Find missing, unused, over-long and broken texts, in every locale."""
    wanted = list(_wanted(guide))
    labels = {want.text_id: want.label for want in wanted if want.label}
    linked = {
        target
        for tree in guide.trees.values()
        for answer in tree.answers()
        for target in answer.see_also
    }
    for locale in guide.locales:
        yield from _missing(guide, wanted, locale)
        for text_id in guide.texts.ids(locale):
            if text_id.partition("/")[2].startswith("-"):
                continue  # a Fluent term: it is seen only inside other texts
            spot = guide.texts.spot(text_id, locale)
            try:
                wordings = _wordings(guide, text_id, locale)
            except TextError as failure:
                mend = "Please compare its variables with content/README.md."
                yield error(spot, f"{failure}.", mend, text_id, locale)
                continue
            for html in wordings:
                found = (
                    *_markup(html, on_button=text_id in labels or text_id in linked),
                    *_length(html, text_id, labels.get(text_id, 0), limits),
                )
                for what, mend in found:
                    yield error(spot, what, mend, text_id, locale)
        yield from _unused(guide, locale)
        yield from _unsigned(guide, locale)
    yield from _keys(guide)


def _wanted(guide: Guide) -> Iterator[_Wanted]:
    start = next((locale.spot for locale in guide.locales.values()), Spot("content", 1))
    for name in COMMON:
        most = KEY if name.startswith("keyboard.") else LABEL if name in LABELS else 0
        yield _Wanted(f"common/{name}", start, most if name != "keyboard.placeholder" else 0)
    contacts: dict[str, Spot] = {"c_project": start}
    facts: dict[str, Spot] = {}
    for tree in guide.trees.values():
        if not tree.urgent:
            yield _Wanted(f"{tree.id}/topic", tree.spot, LABEL)
        for node in tree.nodes.values():
            yield _Wanted(node.id, node.spot)
            if isinstance(node, Question):
                for choice in node.choices:
                    yield _Wanted(f"{node.id}.{choice.id}", choice.spot, LABEL)
                continue
            doubtful = guide.confidence(node) is Confidence.LOW
            parts = ["next", "why", *["risk"] * node.risk, *["unsure"] * doubtful]
            yield from (_Wanted(f"{node.id}.{part}", node.spot) for part in parts)
            contacts |= {name: node.spot for name in node.contacts if name in guide.contacts}
            facts |= {
                name: node.spot
                for name in node.facts
                if name in guide.facts and guide.facts[name].source != "-"
            }
    for name, spot in contacts.items():
        yield _Wanted(f"contacts/{name}", spot)
        yield _Wanted(f"contacts/{name}.what-for", spot)
    yield from (_Wanted(f"sources/{name}", spot) for name, spot in facts.items())


def _missing(guide: Guide, wanted: list[_Wanted], locale: str) -> Iterator[Problem]:
    for want in wanted:
        if guide.texts.has(want.text_id, locale):
            continue
        spot = guide.texts.spot(want.text_id, locale)
        what = f"the text is missing (asked for in {want.spot.file}:{want.spot.line})."
        mend = f"Please write {want.text_id.partition('/')[2]} there."
        if guide.locales[locale].fallback is None:
            yield error(spot, what, mend, want.text_id, locale)
        else:
            mend += " Until then another language is shown."
            yield warning(spot, what, mend, want.text_id, locale)


def _wordings(guide: Guide, text_id: str, locale: str) -> list[str]:
    """Say a text for all remembered answers that it looks at. Raises TextError."""
    looked_at = sorted(guide.texts.variables(text_id, locale))
    values = [("unknown", *guide.ids.remembered.get(name, ())) for name in looked_at]
    said = (
        guide.texts.find(text_id, locale, dict(zip(looked_at, given, strict=True)))
        for given in product(*values)
    )
    return list(dict.fromkeys(words.text for words in said if words))


def _markup(html: str, *, on_button: bool) -> Iterator[tuple[str, str]]:
    text, tags, wrong = read(html)
    for what in wrong:
        yield f"{what}.", "Please open and close <b> and <i> in pairs; write &lt; for <."
    if not text.strip():
        yield "it is empty.", "Please write it."
    if on_button and tags:
        yield "it stands on a button, where there is no markup.", "Please take the tags out."


def _length(html: str, text_id: str, label: int, limits: Limits) -> Iterator[tuple[str, str]]:
    text = read(html)[0]
    if label and len(text) > label:
        what = f"it stands on a button and has {len(text)} signs."
        yield what, f"Please keep it to {label}, better 30."
    toast = limits.toast if text_id in _TOASTS else 0
    most = limits.placeholder if text_id == "common/keyboard.placeholder" else toast
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
        case _ if isinstance(node, Question):
            return part in {"", "help", *(choice.id for choice in node.choices)}
        case _:
            return rest == "topic" or (node is not None and part in {"", *ANSWER_PARTS})


def _keys(guide: Guide) -> Iterator[Problem]:
    """Find keys with the same words: a press on a key must tell the key and the language."""
    taken: dict[str, str] = {}
    for locale in guide.locales:
        for key in REPLY_KEYS:
            text_id = f"common/keyboard.{key}"
            try:
                words = guide.texts.find(text_id, locale, {})
            except TextError:
                continue  # told by its wording
            if words and taken.setdefault(words.text, f"{key} in {locale}") != f"{key} in {locale}":
                yield error(
                    guide.texts.spot(text_id, locale),
                    f"the key {taken[words.text]} has the same words; a press on it could not "
                    "tell the language.",
                    "Please say it otherwise in one of them.",
                    text_id,
                    locale,
                )


def _unsigned(guide: Guide, locale: str) -> Iterator[Problem]:
    for file in ("common", *guide.trees, "contacts", "sources"):
        if not guide.texts.reviewed(file, locale):
            yield Problem(
                Severity.DRAFT,
                guide.texts.spot(f"{file}/", locale),
                "nobody has signed this file.",
                "A reviewer signs in its header: ### reviewed: Name, 2026-12-01",
                locale=locale,
            )
