"""What an operator must still settle before real families come."""

from collections.abc import Iterator

from bot.core.evidence import Confidence
from bot.core.guide import Guide
from bot.core.problems import Problem, Severity, error
from bot.core.tree import Spot


def check_launch(guide: Guide) -> Iterator[Problem]:
    """Name who runs the bot, the facts to be checked, the numbers to be called; each once.

    Expired facts and unsigned files are told by the other checks.
    """
    project = guide.contacts.get("c_project")
    if project is None or not project.phones:
        yield error(
            project.spot if project else Spot("content/contacts.yaml", 1),
            "nobody is named who runs this bot and whom a family can talk to.",
            "Please fill in c_project, here and in content/<locale>/contacts.ftl.",
        )
    answers = list(guide.answers())
    used = {fact.id: fact for a in answers for fact in guide.facts_of(a)}
    unchecked = sorted(name for name, fact in used.items() if fact.checked is None)
    if unchecked:
        what = f"{len(unchecked)} of {len(used)} facts were not checked by a lawyer: "
        mend = "Please have each compared with the law; its header tells how to sign."
        yield _todo("content/facts.yaml", what + ", ".join(unchecked) + ".", mend)
    unsure = sorted(a.id for a in answers if guide.confidence(a) is Confidence.LOW)
    if unsure:
        what = f"{len(unsure)} answers say that something is not confirmed: {', '.join(unsure)}."
        yield _todo("content/facts.yaml", what, "Please ask a lawyer for these first.")
    people = {contact.id: contact for a in answers for contact in guide.contacts_of(a)}
    uncalled = sorted(name for name, contact in people.items() if contact.checked is None)
    if uncalled:
        what = f"{len(uncalled)} contacts were not called or visited: {', '.join(uncalled)}."
        mend = "Please call each, then add checked: {by: Name, on: 2026-12-01}."
        yield _todo("content/contacts.yaml", what, mend)


def _todo(file: str, what: str, mend: str) -> Problem:
    return Problem(Severity.DRAFT, Spot(file, 1), what, mend)
