"""What the check found, in numbers: for a program, and in a few lines for a person."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from bot.core.coverage import coverage
from bot.core.guide import Guide
from bot.core.problems import Problem, Severity
from bot.core.states import State
from bot.core.tree import Answer


def answers_by_state(guide: Guide) -> dict[str, Counter[State]]:
    """Count the answers of each locale by the state of their words."""
    counts: dict[str, Counter[State]] = {locale: Counter() for locale in guide.locales}
    for message, locale, found in coverage(guide):
        if isinstance(guide.node(message), Answer):
            counts[locale][found] += 1
    return counts


def for_programs(guide: Guide, problems: Sequence[Problem]) -> dict[str, Any]:
    """Give everything as plain data: counts, coverage, drafts by locale, each problem."""
    kinds = Counter(problem.severity for problem in problems)
    drafts: dict[str, list[str]] = {locale: [] for locale in guide.locales}
    for problem in problems:
        if problem.severity is Severity.DRAFT and problem.locale in drafts:
            drafts[problem.locale].append(problem.spot.file)
    return {
        "errors": kinds[Severity.ERROR],
        "warnings": kinds[Severity.WARNING],
        "coverage": {
            "answers": len(list(guide.answers())),
            "locales": len(guide.locales),
            "states": {
                locale: {str(one): counts[one] for one in State}
                for locale, counts in answers_by_state(guide).items()
            },
        },
        "drafts": drafts,
        "problems": [asdict(problem) for problem in problems],
    }


def for_people(guide: Guide, problems: Sequence[Problem], *, launch: bool = False) -> Iterator[str]:
    """Give a line for each problem, then what is still a draft, what is there, and the sum."""
    for problem in problems:
        general = problem.severity is Severity.DRAFT and not problem.locale
        if problem.severity is not Severity.DRAFT or (launch and general):
            yield str(problem)
    unsigned = Counter(p.locale for p in problems if p.severity is Severity.DRAFT and p.locale)
    if unsigned:
        files = ", ".join(f"{locale} {n} files" for locale, n in unsigned.items())
        yield f"Drafts, not signed by a reviewer yet: {files}"
    told = {
        locale: counts.total() - counts[State.MISSING]
        for locale, counts in answers_by_state(guide).items()
    }
    if told:
        answers = len(list(guide.answers()))
        each = ", ".join(f"{locale} {n}" for locale, n in told.items())
        yield f"Answers in each language, of {answers}: {each}"
    n = Counter(str(problem.severity) for problem in problems)
    yield f"{n['error']} errors, {n['warning']} warnings, {n['draft']} drafts"
