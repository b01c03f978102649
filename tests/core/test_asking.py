"""The check of what families type, on the toy guide."""

from dataclasses import replace

from bot.core.ask.phrases import DISTRESS, Distress, Phrases, Said
from bot.core.checks.asking import check_asking
from bot.core.guide import Guide
from bot.core.problems import Severity
from bot.core.tree import Spot
from tests.core.toy import toy


def said(name: str, count: int) -> tuple[Said, ...]:
    """Make so many different phrases, one on each line of a file."""
    return tuple(Said(f"{name} {at} да", Spot("p.yaml", at + 1)) for at in range(count))


def full() -> Guide:
    """Make a toy guide that has enough of everything in each locale that is written."""
    guide = toy()
    written = [one.id for one in guide.locales.values() if not one.derived]
    phrases = {
        locale: Phrases(
            locale,
            Spot("p.yaml", 1),
            {one.id: said(f"{locale} {one.id}", 14) for one in guide.answers()},
            said(f"{locale} none", 40),
        )
        for locale in written
    }
    distress = {
        locale: Distress(
            locale,
            Spot("d.yaml", 1),
            {name: said(name, 30) for name in DISTRESS},
            said("calm", 30),
            (Said("избива", Spot("d.yaml", 2)),),
            (Said("чайник", Spot("d.yaml", 3)),),
        )
        for locale in written
    }
    return replace(guide, phrases=phrases, distress=distress)


def told(guide: Guide) -> list[str]:
    """Give what is wrong, drafts and the toy's missing urgent answers aside."""
    return [
        str(one)
        for one in check_asking(guide)
        if one.severity is not Severity.DRAFT and not one.node.startswith("urgent/")
    ]


def test_a_guide_that_has_enough_is_not_blamed() -> None:
    """Fourteen phrases, forty strange texts and thirty messages of each kind are enough."""
    assert told(full()) == []
    assert told(toy()) == []


def test_each_fault_is_told_with_its_place() -> None:
    """Too few, twice, unknown, too short, and a safe word that people use are all named."""
    guide = full()
    locale, file = next(iter(guide.phrases.items()))
    words = guide.distress[locale]
    first, second, *_ = file.answers
    answers = {
        **file.answers,
        first: file.answers[first][:13],
        second: (*file.answers[second], Said(file.answers[first][0].text, Spot("p.yaml", 99))),
        "stay/nowhere": said("nowhere", 14),
    }
    broken = replace(
        guide,
        phrases={**guide.phrases, locale: replace(file, answers=answers, none=file.none[:5])},
        distress={
            **guide.distress,
            locale: replace(
                words,
                classes={**words.classes, "held": words.classes["held"][:3]},
                stems=(Said("бей", Spot("d.yaml", 5)),),
                safe=(Said("Да!", Spot("d.yaml", 6)),),
            ),
        },
    )
    found = "\n".join(told(broken))
    for part in (
        f"p.yaml:1: warning: {first} {locale}: has 13 phrases",
        f"p.yaml:99: warning: {second} {locale}:",
        "stay/nowhere",
        "none has 5 texts",
        "held has 3 messages",
        "d.yaml:5: warning",
        "d.yaml:6: warning",
    ):
        assert part in found, part
