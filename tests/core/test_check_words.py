"""The check of words: missing, too long, badly marked up, ambiguous; each with its mend."""

import pytest

from bot.core.problems import Severity
from tests.core.planted import Fault, found, with_words

FAULTS = {
    "missing text": Fault(
        lambda: with_words("en", stay__contract_DOT_next=None),
        "the text is missing",
        "write contract.next",
        "stay/contract.next",
        "en",
    ),
    "missing text with a fallback": Fault(
        lambda: with_words("ru", stay__contract_DOT_next=None),
        "1 text is missing: contract.next.",
        "another language is shown",
        "stay",
        "ru",
        Severity.WARNING,
    ),
    "empty text": Fault(
        lambda: with_words("ru", stay__contract=" "),
        "it is empty",
        "write it",
        "stay/contract",
        "ru",
    ),
    "unused text": Fault(
        lambda: with_words("en", stay__kontract="A slip"),
        "nothing shows this",
        "check its name",
        "stay/kontract",
        "en",
        Severity.WARNING,
    ),
    "HTML not closed": Fault(
        lambda: with_words("en", stay__contract_DOT_why="<b>why"),
        "<b> is not closed",
        "in pairs",
        "stay/contract.why",
        "en",
    ),
    "HTML not closed in an optional part": Fault(
        lambda: with_words("en", stay__need_DOT_help="<i>help"),
        "<i> is not closed",
        "in pairs",
        "stay/need.help",
        "en",
    ),
    "markup on a button": Fault(
        lambda: with_words("en", stay__need_DOT_days="<b>days</b>"),
        "no markup",
        "tags out",
        "stay/need.days",
        "en",
    ),
    "markup in a title that is a link elsewhere": Fault(
        lambda: with_words("en", work__age="<b>age</b>"),
        "no markup",
        "tags out",
        "work/age",
        "en",
    ),
    "button too long": Fault(
        lambda: with_words("en", stay__need_DOT_days="d" * 49),
        "has 49 signs",
        "keep it to 48",
        "stay/need.days",
        "en",
    ),
    "key too long": Fault(
        lambda: with_words("en", common__keyboard_DOT_menu="m" * 25),
        "has 25 signs",
        "keep it to 24",
        "common/keyboard.menu",
        "en",
    ),
    "toast too long": Fault(
        lambda: with_words("en", common__thanks="🆘" * 101),
        "it has 202 signs",
        "Telegram takes 200",
        "common/thanks",
        "en",
    ),
    "placeholder too long": Fault(
        lambda: with_words("en", common__keyboard_DOT_placeholder="p" * 65),
        "it has 65 signs",
        "Telegram takes 64",
        "common/keyboard.placeholder",
        "en",
    ),
    "screen too long": Fault(
        lambda: with_words("en", stay__contract_DOT_why="w" * 4000),
        "its screen has",
        "shorter",
        "stay/contract",
        "en",
    ),
    "too many tags": Fault(
        lambda: with_words("en", stay__contract_DOT_why="<b>w</b>" * 100),
        "tags; Telegram takes 100",
        "shorter",
        "stay/contract",
        "en",
    ),
    "same key in two languages": Fault(
        lambda: with_words("ru", common__keyboard_DOT_menu="menu"),
        "the key menu in en has the same words",
        "otherwise",
        "common/keyboard.menu",
        "ru",
    ),
    "same prompt in two languages": Fault(
        lambda: with_words("ru", common__ask_prompt="common/ask-prompt"),
        "the prompt in en has the same words",
        "otherwise",
        "common/ask-prompt",
        "ru",
    ),
    "same words on two keys": Fault(
        lambda: with_words("ru", common__keyboard_DOT_urgent="menu (ru)"),
        "the key menu in ru has the same words",
        "otherwise",
        "common/keyboard.urgent",
        "ru",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_with_its_place_and_its_mend(name: str) -> None:
    """Each planted fault is named with severity, node and locale, and with how to mend it."""
    FAULTS[name].must_be_told()


ALONE = {
    "missing text with a fallback",
    "unused text",
    "HTML not closed",
    "markup on a button",
    "button too long",
    "screen too long",
    "same words on two keys",
}


@pytest.mark.parametrize("name", sorted(ALONE))
def test_fault_is_told_once_and_nothing_beside_it(name: str) -> None:
    """A fault that breaks nothing else does not make the check talk of anything else."""
    problems = found(FAULTS[name].guide())
    assert len(problems) == 1, [str(problem) for problem in problems]


def test_text_that_cannot_be_put_together_does_not_stop_the_check() -> None:
    """A key of the keyboard with a slip in it leaves room for every other problem."""
    guide = with_words("ru", common__keyboard_DOT_menu="{who}", stay__need_DOT_help="<b>")
    assert "<b> is not closed." in [problem.what for problem in found(guide)]
