"""Problems of what answers rest on: facts, contacts, links to other answers."""

from collections.abc import Iterator
from datetime import date

from bot.core.evidence import NOT_FOR_QUESTIONS, Confidence
from bot.core.guide import Guide
from bot.core.problems import Problem, error, warning
from bot.core.tree import Answer

SAFE_FIRST = frozenset({"ngo", "international", "helpline"})
"""Kinds of contact that may stand first where going to an office is a risk."""


def check_sources(guide: Guide, today: date, *, launch: bool) -> Iterator[Problem]:
    """Find unknown facts, contacts and links, expired facts, and a risky first door."""
    for answer in guide.answers():
        yield from _unknown(guide, answer)
        yield from _expired(guide, answer, today, launch=launch)
        yield from _doors(guide, answer)
        yield from _withdrawn(answer)


def _unknown(guide: Guide, answer: Answer) -> Iterator[Problem]:
    unknown = [("fact", name) for name in answer.facts if name not in guide.facts]
    unknown += [("contact", name) for name in answer.contacts if name not in guide.contacts]
    for what, name in unknown:
        yield error(
            answer.spot,
            f"the {what} {name} is unknown.",
            f"Please take its name from content/{what}s.yaml.",
            answer.id,
        )
    if not answer.facts:
        yield error(
            answer.spot,
            "it rests on no fact.",
            "Please name its facts, from content/facts.yaml.",
            answer.id,
        )
    for target in answer.see_also:
        if guide.node(target) is None:
            yield error(
                answer.spot,
                f"see_also names {target}, which is not there.",
                "Please name a node of any tree.",
                answer.id,
            )


def _withdrawn(answer: Answer) -> Iterator[Problem]:
    if answer.withdrawn is not None:
        yield warning(
            answer.spot,
            f"it is withdrawn: {answer.withdrawn}",
            "Please mend it and take `withdrawn` out; until then families read whom to ask.",
            answer.id,
        )


def _expired(guide: Guide, answer: Answer, today: date, *, launch: bool) -> Iterator[Problem]:
    if guide.expired(answer, today):
        old = [
            fact.id
            for fact in guide.facts_of(answer)
            if fact.valid_until and fact.valid_until < today
        ]
        yield (error if launch else warning)(
            answer.spot,
            f"it has expired: {', '.join(old)}.",
            "Please check the fact and set a new valid_until.",
            answer.id,
        )


def _doors(guide: Guide, answer: Answer) -> Iterator[Problem]:
    kinds = [contact.kind for contact in guide.contacts_of(answer)]
    if answer.risk and kinds[:1] not in [[kind] for kind in SAFE_FIRST]:
        yield error(
            answer.spot,
            "it may put a family at risk, and its first contact is not one that keeps silent.",
            "Please name an NGO, a helpline or an international organisation first.",
            answer.id,
        )
    if guide.confidence(answer) is Confidence.LOW and NOT_FOR_QUESTIONS.issuperset(kinds):
        yield error(
            answer.spot,
            "something in it is not confirmed, and it names nobody whom a family could ask.",
            "Please add a contact that is not the emergency line, the police or the migration "
            "service.",
            answer.id,
        )
