"""The check: each fault that an editor can plant is named, with the node and the mend."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from bot.core.check import check
from bot.core.guide import Guide
from bot.core.ids import Ids, allot
from bot.core.problems import Severity
from bot.limits import TELEGRAM
from tests.core.planted import Fault, found, with_ids, with_locales, with_nodes, with_words
from tests.core.toy import (
    CONTACTS,
    IDS,
    STAY,
    TODAY,
    URGENT,
    WORK,
    answer,
    question,
    spot,
    toy,
    tree,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.tree import Node, Tree


def test_toy_has_no_problem() -> None:
    """The guide that all faults are planted in is clean, so that what is found was planted."""
    assert found(toy()) == []


FAULTS = {
    "start unknown": Fault(
        lambda: toy(replace(STAY, start="stay/nowhere"), WORK, URGENT),
        "start names stay/nowhere",
        "name a question",
    ),
    "dead end": Fault(
        lambda: with_nodes(question("stay/papers", passport="passport", overstay="nowhere")),
        "a dead end",
        "name a node of this file",
        "stay/papers",
    ),
    "one choice only": Fault(
        lambda: with_nodes(question("stay/papers", passport="passport")),
        "it has 1 choices",
        "2 to 7",
        "stay/papers",
    ),
    "question with two parents": Fault(
        lambda: with_nodes(question("stay/eaeu", job="contract", family="papers")),
        "two parents: stay/need and stay/eaeu",
        "copy the question",
        "stay/papers",
    ),
    "unreachable node": Fault(
        lambda: with_nodes(answer("stay/island")), "no path leads here", "Lead", "stay/island"
    ),
    "circle": Fault(
        lambda: with_nodes(question("stay/papers", passport="passport", again="need")),
        "a circle: stay/",
        "elsewhere",
    ),
    "far answer": Fault(
        lambda: with_nodes(
            question("stay/eaeu", job="contract", far="a"),
            question("stay/a", one="b", two="days"),
            answer("stay/b"),
        ),
        "5 presses from the topic",
        "within 4",
        "stay/b",
        severity=Severity.WARNING,
    ),
    "remembered key unknown": Fault(
        lambda: with_nodes(question("stay/papers", "shoes", passport="passport", b="overstay")),
        "shoes is not among the remembered",
        "take one from `remembered`",
        "stay/papers",
    ),
    "remembered value unknown": Fault(
        lambda: with_nodes(
            question(
                "stay/citizenship",
                "citizenship",
                eaeu="eaeu",
                visa_free="days",
                unsaid="days",
                moon="days",
            )
        ),
        "moon is not a value of citizenship",
        "unsaid, eaeu, visa-free",
        "stay/citizenship",
    ),
    "no prefer not to say": Fault(
        lambda: with_nodes(
            question("stay/citizenship", "citizenship", eaeu="eaeu", visa_free="days")
        ),
        "the choice unsaid is missing",
        "nobody must be made to say",
        "stay/citizenship",
    ),
    "urgent asks": Fault(
        lambda: toy(
            STAY,
            WORK,
            replace(
                URGENT,
                nodes={
                    **URGENT.nodes,
                    "urgent/now": question(
                        "urgent/now", "age", y14_15="danger", y16_17="taken", unsaid="taken"
                    ),
                },
            ),
        ),
        "never asks who someone is",
        "`remember` out",
        "urgent/now",
    ),
    "no urgent tree": Fault(
        lambda: toy(STAY, WORK, replace(URGENT, urgent=False)),
        "one urgent tree",
        "exactly one",
    ),
    "id missing": Fault(
        lambda: with_ids(nodes={k: v for k, v in IDS.nodes.items() if k != "stay/days"}),
        "no permanent number",
        "joldas ids",
        "stay/days",
    ),
    "id used twice": Fault(
        lambda: with_ids(nodes={**IDS.nodes, "stay/contract": 9}),
        "the number 9 is held by stay/days and stay/contract",
        "take the newer line out",
        "stay/contract",
    ),
    "second number of a question used": Fault(
        lambda: with_ids(nodes={**IDS.nodes, "stay/contract": 8}),
        "the number 8 is held by stay/papers and stay/contract",
        "joldas ids",
        "stay/contract",
    ),
    "number of a retired node used": Fault(
        lambda: with_ids(nodes={**IDS.nodes, "stay/contract": 13}),
        "the number 13 is held by stay/old and stay/contract",
        "take the newer line out",
        "stay/contract",
    ),
    "number without a node": Fault(
        lambda: with_ids(nodes={**IDS.nodes, "stay/ghost": 30}),
        "in no tree",
        "`retired`",
        "stay/ghost",
    ),
    "retired and yet there": Fault(
        lambda: with_ids(
            retired={**IDS.retired, "stay/days": 9}, heirs={**IDS.heirs, "stay/days": "stay/need"}
        ),
        "it is retired, and yet",
        "new name",
        "stay/days",
    ),
    "heir unknown": Fault(
        lambda: with_ids(heirs={"stay/old": "stay/nobody", "stay/older": "stay/passport"}),
        "its heir stay/nobody",
        "name a node",
        "stay/old",
    ),
    "third remembered answer": Fault(
        lambda: with_ids(remembered={**IDS.remembered, "zodiac": ("unsaid", "fish")}),
        "remembers 2 answers, not 3",
        "take one out",
    ),
    "locale without a number": Fault(
        lambda: with_ids(locales=("en", "ru")), "no permanent number", "append it", locale="ky"
    ),
    "fallback unknown": Fault(
        lambda: with_locales(en=None, ru="kk"),
        "its fallback kk",
        "name one of the locales",
        locale="ru",
    ),
    "fallbacks in a circle": Fault(
        lambda: with_locales(en="ru", ru="en"), "in a circle", "without a fallback", locale="en"
    ),
    "unknown fact": Fault(
        lambda: with_nodes(answer("stay/contract", facts=["f_law", "f_dream"])),
        "the fact f_dream is unknown",
        "content/facts.yaml",
        "stay/contract",
    ),
    "no fact": Fault(
        lambda: with_nodes(answer("stay/contract", facts=[], contacts=["c_ngo"])),
        "it rests on no fact",
        "name its facts",
        "stay/contract",
    ),
    "unknown contact": Fault(
        lambda: with_nodes(answer("stay/contract", contacts=["c_friend"])),
        "the contact c_friend is unknown",
        "content/contacts.yaml",
        "stay/contract",
    ),
    "see also nowhere": Fault(
        lambda: with_nodes(answer("stay/contract", see_also=["work/moon"])),
        "see_also names work/moon",
        "any tree",
        "stay/contract",
    ),
    "police first": Fault(
        lambda: with_nodes(answer("stay/contract", contacts=["c_police", "c_ngo"], risk=True)),
        "not one that keeps silent",
        "NGO",
        "stay/contract",
    ),
    "nobody to ask": Fault(
        lambda: with_nodes(answer("stay/contract", facts=["f_low"], contacts=["c_police"])),
        "nobody whom a family could ask",
        "add a contact",
        "stay/contract",
    ),
}


@pytest.mark.parametrize("name", FAULTS)
def test_fault_is_told_with_its_place_and_its_mend(name: str) -> None:
    """Each planted fault is named with severity, node and locale, and with how to mend it."""
    FAULTS[name].must_be_told()


ALONE = {
    "far answer",
    "id used twice",
    "heir unknown",
    "police first",
    "nobody to ask",
}


@pytest.mark.parametrize("name", sorted(ALONE))
def test_fault_is_told_once_and_nothing_beside_it(name: str) -> None:
    """A fault that breaks nothing else does not make the check talk of anything else."""
    problems = found(FAULTS[name].guide())
    assert len(problems) == 1, [str(problem) for problem in problems]


def test_expired_answer_warns_and_stops_a_launch() -> None:
    """Past its date an answer is a warning, and an error before a launch."""
    day = date(2026, 11, 25)
    for launch, severity in ((False, Severity.WARNING), (True, Severity.ERROR)):
        told = [p for p in found(toy(), day, launch=launch) if "expired: f_old" in p.what]
        assert [(p.severity, p.node) for p in told] == [(severity, "stay/days")]


@pytest.mark.parametrize("named", [True, False])
def test_launch_asks_who_runs_the_bot(named: bool) -> None:  # noqa: FBT001 - a case
    """Before a launch the organisation behind the bot must be there, with a number."""
    others = {name: one for name, one in CONTACTS.items() if name != "c_project"}
    guide = toy() if named else replace(toy(), contacts=others)
    told = [p for p in found(guide, launch=True) if "who runs this bot" in p.what]
    assert [p.severity for p in told] == [Severity.ERROR]
    assert not [p for p in found(guide) if "who runs this bot" in p.what]


def test_unsigned_files_are_drafts() -> None:
    """What awaits a reviewer is told, and is in nobody's way."""
    drafts = [p for p in check(toy(), TELEGRAM, TODAY) if p.severity is Severity.DRAFT]
    assert {(p.spot.file, p.locale) for p in drafts} >= {("content/ru/stay.ftl", "ru")}
    assert not [p for p in drafts if p.locale == "en"]


def test_errors_come_first_and_each_once() -> None:
    """Whoever reads the list from the top reads what matters first, and nothing twice."""
    guide = with_words("en", stay__contract=None, stay__kontract="A slip")
    problems = check(guide, TELEGRAM, TODAY)
    order = [list(Severity).index(problem.severity) for problem in problems]
    assert order == sorted(order)
    assert len(problems) == len(set(problems))


def test_retired_answer_keeps_its_number_to_itself_without_a_problem() -> None:
    """An answer that goes leaves one number behind; its neighbour's stays its own."""
    nodes = {k: v for k, v in IDS.nodes.items() if k != "stay/contract"}
    ids = replace(
        IDS,
        nodes=nodes,
        retired={**IDS.retired, "stay/contract": IDS.nodes["stay/contract"]},
        heirs={**IDS.heirs, "stay/contract": "stay/days"},
    )
    kept = {k: v for k, v in STAY.nodes.items() if k != "stay/contract"}
    kept["stay/eaeu"] = question("stay/eaeu", job="overstay", family="days")
    assert found(toy(replace(STAY, nodes=kept), WORK, URGENT, ids=ids)) == []


def letters(number: int) -> str:
    """Write a number without figures, which would have to stand in a fact."""
    return str(number).translate(str.maketrans("0123456789", "abcdefghij"))


def grown(answers: int) -> Guide:
    """Make a guide with a tree of so many answers, seven to a question, and their numbers."""
    made: list[Node] = [answer(f"big/a{letters(number)}") for number in range(answers)]
    heads = [node.id.partition("/")[2] for node in made]
    level = 0
    while len(heads) > 1:
        level += 1
        groups: Iterable[list[str]] = [heads[at : at + 7] for at in range(0, len(heads), 7)]
        groups = list(groups)
        if len(groups) > 1 and len(groups[-1]) == 1:
            groups[-1].append(groups[-2].pop())
        heads = [f"q{letters(level)}-{letters(at)}" for at in range(len(groups))]
        made += [
            question(f"big/{head}", **{f"c{letters(at)}": n for at, n in enumerate(group)})
            for head, group in zip(heads, groups, strict=True)
        ]
    big: Tree = tree(*made[::-1])
    trees = (big, URGENT)
    nodes = {name: number for name, number in IDS.nodes.items() if name in URGENT.nodes}
    ids = Ids(nodes, locales=IDS.locales, remembered=IDS.remembered)
    return toy(*trees, ids=replace(ids, nodes={**nodes, **allot(ids, trees)}))


def test_tree_of_500_nodes_says_plainly_that_the_buttons_are_full() -> None:
    """When the room in a button is spent, the check says that, once, and what to do."""
    guide = grown(430)
    assert len(guide.trees["big"].nodes) >= 500
    errors = [p for p in found(guide) if p.severity is Severity.ERROR]
    assert [p.what.partition(":")[0] for p in errors] == ["the buttons are full"]
    assert errors[0].spot == spot("dialogs/ids.yaml")
    assert "ask an engineer" in errors[0].mend


def test_tree_that_nearly_fills_the_buttons_warns() -> None:
    """Before the room is spent there is a warning, so that nobody is stopped over night."""
    told = [p for p in found(grown(195)) if "buttons are nearly full" in p.what]
    assert [p.severity for p in told] == [Severity.WARNING]
