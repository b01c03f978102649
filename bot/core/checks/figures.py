"""Problems of figures: a number that no fact has, or one that differs between languages."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import product

from bot.core.figures import Reader, marked
from bot.core.guide import Guide, TextError
from bot.core.problems import Problem, error
from bot.core.states import source_locale
from bot.core.tree import Answer, Node, Tree, tree_of
from bot.core.words import ANSWER_PARTS, COMMON, CONTACT_PARTS

_ONE = {"1": ("one", "first")}
"""In a fact these are figures; in a text for families they are mostly ordinary words."""

_Found = dict[str, dict[str, Counter[str]]]
"""Remembered answers, written out → text id → its figures."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """Texts that belong together, and where their figures may come from.

    `sums`: the facts whose sums they may show. A language may say in one part of an answer what
    another says in the next, so the languages are compared by the whole.
    """

    parts: tuple[str, ...]
    allowed: frozenset[str]
    where: str
    phones: tuple[str, ...] = ()
    sums: tuple[str, ...] = ()


def check_figures(guide: Guide) -> Iterator[Problem]:
    """Find figures that no fact and no contact has, and those that differ between languages.

    The other languages are held against the one without a fallback.
    """
    readers = {locale: Reader(guide.numerals.get(locale, {})) for locale in guide.locales}
    source = source_locale(guide.locales) or ""
    known = Reader({**guide.numerals.get(source, {}), **_ONE})
    yield from _sums(guide, known)
    for asked in _asked(guide, known):
        given = _given(guide, asked)
        found = {of: _figures(guide, one, asked, of, given) for of, one in readers.items()}
        for locale in guide.locales:
            yield from _strange(guide, asked, locale, found[locale])
            if locale != source and source in found:
                yield from _different(guide, asked, (locale, source), found)


def _sums(guide: Guide, known: Reader) -> Iterator[Problem]:
    for amount in guide.amounts.values():
        fact = guide.facts.get(amount.fact)
        if fact is None or str(amount.base) not in known.read(fact.wording):
            what = f"its sum {amount.base} does not stand in the fact {amount.fact}."
            yield error(amount.spot, what, "Please compare it with content/facts.yaml.")
        elif fact.valid_until is None:
            what = f"the fact {amount.fact} does not say until when the sum is valid."
            yield error(amount.spot, what, "Please add valid_until to it in content/facts.yaml.")


def _asked(guide: Guide, known: Reader) -> Iterator[_Asked]:
    facts = {fact.id: frozenset(known.read(fact.wording)) for fact in guide.facts.values()}
    anywhere = frozenset[str]().union(*facts.values())
    for tree in guide.trees.values():
        below = _of_tree(guide, tree, facts, known)
        yield _Asked((f"{tree.id}/topic",), below, "no fact of this tree")
        for node in tree.nodes.values():
            yield from _of_node(guide, node, facts, below, known)
    for contact in guide.contacts.values():
        parts = tuple(f"contacts/{contact.id}.{part}" for part in CONTACT_PARTS)
        about, where = frozenset(known.read(contact.about)), "nothing said of it in contacts.yaml"
        yield _Asked((f"contacts/{contact.id}", *parts), about, where, contact.phones)
    for fact in guide.facts.values():
        # "the same law" in one fact is written out from its neighbour
        yield _Asked((f"sources/{fact.id}",), anywhere, "no fact")
    for campaign in guide.campaigns.values():
        for message in campaign.messages.values():
            yield _of_message(guide, campaign.text_id(message.id), message.page, facts, known)
    for name in COMMON:
        if not name.startswith("month"):
            yield _Asked((f"common/{name}",), frozenset(), "no fact")


def _of_tree(
    guide: Guide, tree: Tree, facts: Mapping[str, frozenset[str]], known: Reader
) -> frozenset[str]:
    """Give what its questions may say: the figures of its facts and of what it remembers."""
    keys = [question.remember for question in tree.questions() if question.remember]
    values = " ".join(value for key in keys for value in guide.ids.remembered.get(key, ()))
    rests_on = (facts.get(fact, frozenset()) for answer in tree.answers() for fact in answer.facts)
    return frozenset(known.read(values.replace("y", " "))).union(*rests_on)


def _of_node(
    guide: Guide,
    node: Node,
    facts: Mapping[str, frozenset[str]],
    below: frozenset[str],
    known: Reader,
) -> Iterator[_Asked]:
    if not isinstance(node, Answer):
        for part in ("", ".help", *(f".{choice.id}" for choice in node.choices)):
            yield _Asked((node.id + part,), below, "no fact of this tree")
        return
    contacts = guide.contacts_of(node)
    phones = tuple(phone for contact in contacts for phone in contact.phones)
    allowed = frozenset[str]().union(*(facts.get(fact, frozenset()) for fact in node.facts))
    about = known.read(" ".join(contact.about for contact in contacts))
    allowed |= {figure for figure in about if figure.startswith("@")}
    parts = tuple(f"{node.id}.{name}" for name in ANSWER_PARTS)
    where = "no fact and no contact of this answer"
    yield _Asked((node.id, *parts), allowed, where, phones, node.facts)


def _of_message(
    guide: Guide,
    text_id: str,
    page: str | None,
    facts: Mapping[str, frozenset[str]],
    known: Reader,
) -> _Asked:
    """Let a key message have the figures of the page that it leads to; the topics have none."""
    node = guide.node(page)
    if node is None:
        return _Asked((text_id,), frozenset(), "no fact")
    below = _of_tree(guide, guide.trees[tree_of(node.id)], facts, known)
    like = next(_of_node(guide, node, facts, below, known))
    return replace(like, parts=(text_id,), where=f"no fact and no contact of {node.id}")


def _given(guide: Guide, asked: _Asked) -> dict[str, dict[str, str]]:
    """Give what to put the texts together with, for each remembered answer that any looks at."""
    looked_at = {
        name
        for part in asked.parts
        for of in guide.locales
        for name in guide.texts.variables(part, of)
    }
    keys = [key for key in guide.ids.remembered if key in looked_at]
    others = dict.fromkeys(looked_at, "") | marked(guide.amounts)
    return {
        " ".join(given): others | dict(zip(keys, given, strict=True))
        for given in product(*(("unknown", *guide.ids.remembered[key]) for key in keys))
    }


def _figures(
    guide: Guide, reader: Reader, asked: _Asked, locale: str, given: Mapping[str, dict[str, str]]
) -> _Found:
    parts = [part for part in asked.parts if guide.texts.has(part, locale)]
    known: dict[str, Counter[str]] = {}  # most remembered answers change no word
    found: _Found = {said: {} for said in given}
    for said, args in given.items():
        for part in parts:
            try:
                words = guide.texts.find(part, locale, args)
            except TextError:
                continue  # told by its wording
            text = words.text if words else ""
            if text not in known:
                known[text] = reader.read(text, asked.phones)
            found[said][part] = known[text]
    return found


def _strange(guide: Guide, asked: _Asked, locale: str, found: _Found) -> Iterator[Problem]:
    seen = {(part, f) for parts in found.values() for part, read in parts.items() for f in read}
    for part, figure in sorted(seen):
        what, mend = "", "Please compare it with the facts, or name its fact in the tree."
        if figure.startswith("$"):
            amount = guide.amounts[figure[1:]]
            if amount.fact not in asked.sums:
                what = f"it shows {figure}, but the answer does not rest on {amount.fact}."
            elif amount.times > 1 and str(amount.times) not in asked.allowed:
                what = f"the {amount.times} of {figure} stands in {asked.where}."
        elif not figure.startswith("☎") and figure not in asked.allowed:
            what = f"the figure {_say(figure)} stands in {asked.where}."
        if what:
            yield error(guide.texts.spot(part, locale), what, mend, part, locale)


def _different(
    guide: Guide, asked: _Asked, pair: tuple[str, str], found: Mapping[str, _Found]
) -> Iterator[Problem]:
    locale, source = pair
    for given, parts in found[locale].items():
        here, there = _whole(parts), _whole(found[source].get(given, {}))
        if not parts or not found[source].get(given) or here == there:
            continue
        only = [("here", here - there), ("there", there - here)]
        more = "; ".join(f"only {where}: {_list(figures)}" for where, figures in only if figures)
        what = f"its figures differ from those in {source} ({more})."
        mend = "Please compare both with the facts."
        yield error(guide.texts.spot(asked.parts[0], locale), what, mend, asked.parts[0], locale)
        return


def _whole(parts: Mapping[str, Counter[str]]) -> Counter[str]:
    every = sum(parts.values(), Counter[str]())
    # a language may name the site where another names the office
    return Counter({figure: n for figure, n in every.items() if not figure.startswith("@")})


def _list(figures: Counter[str]) -> str:
    return ", ".join(_say(figure) for figure in sorted(figures.elements()))


def _say(figure: str) -> str:
    return f"{figure[1:]}th month" if figure.startswith("m") else figure.removeprefix("@")
