"""How well typed questions are answered, on a set by other hands; `make asked` prints it all."""

import random
import time

import pytest

from bot.core.guide import Guide
from tests.rigs import asked, dirt

LOCALES = ("en", "kk", "ky", "ru", "tg", "uz-Cyrl", "uz-Latn")
KINDS = {
    "stripped": dirt.stripped,
    "script": dirt.other_script,
    "typos": dirt.typos,
    "together": dirt.together,
}


@pytest.mark.parametrize("locale", LOCALES)
def test_the_right_answer_is_among_three(guide: Guide, locale: str) -> None:
    """Questions find their answer, strange ones none, and distress its help, in each script."""
    score = asked.measure(guide, asked.dev()[locale])
    assert score.three >= 0.97 * score.asked
    assert score.first >= 0.90 * score.asked
    assert score.strange_sure <= 0.05 * score.strange
    assert score.helped >= 0.98 * score.distress
    assert score.alarmed <= 0.03 * score.ordinary
    assert score.inline_three >= 0.90 * score.inline


@pytest.mark.parametrize("name", asked.LATER)
def test_sets_that_came_later(guide: Guide, name: str) -> None:
    """On short questions, and on those that nobody saw, the floors hold over all languages."""
    scores = [asked.measure(guide, told) for told in asked.later(name).values()]

    def all_(name: str) -> int:
        return sum(getattr(score, name) for score in scores)

    assert len(scores) == len(LOCALES)
    assert all_("three") >= 0.97 * all_("asked")
    assert all_("first") >= 0.90 * all_("asked")
    assert all_("strange_sure") <= 0.05 * all_("strange")
    assert all_("helped") >= 0.98 * all_("distress")
    assert all_("alarmed") <= 0.03 * all_("ordinary")
    assert all_("plain_alarmed") <= 0.03 * all_("plain")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("locale", LOCALES)
def test_dirt_costs_little(guide: Guide, locale: str, kind: str) -> None:
    """Other letters, another script, slips and lost spaces cost five points at most."""
    clean, soiled = asked.dirty(guide, locale, asked.dev()[locale], KINDS[kind])
    assert clean.three - soiled.three <= 0.05 * clean.asked
    assert clean.first - soiled.first <= 0.05 * max(20, clean.asked)


def test_the_language_is_heard(guide: Guide) -> None:
    """Nineteen of twenty questions whose language is recognised at all get the right one."""
    heard = [
        (locale, guide.matcher.tongue(one["text"]))
        for locale, told in asked.dev().items()
        for one in told["questions"]
    ]
    known = [(locale, said) for locale, said in heard if said]
    assert len(known) >= 0.85 * len(heard)
    assert sum(locale == said for locale, said in known) >= 0.95 * len(known)


def test_no_text_takes_long(guide: Guide) -> None:
    """However odd a text is, it is answered, and in processor time for dozens of questions."""
    chance = random.Random(2)  # noqa: S311 - pretend people
    letters = "абвгқөўabc зшо'ʻ123😂\u200b\u202e\n<>&;"
    odd = [
        "",
        " ",
        "😂😂😂",
        "\u200b\u200d",
        "\u202e\u0647\u062c\u0648",
        "+7 701 234 56 78",
        "<b>&amp;</b>",
    ]
    odd += ["'; DROP TABLE sources; --", "\ud83d", "\x00", "школа " * 680]
    odd += ["".join(chance.choices(letters, k=4096)) for _ in range(20)]
    before = time.process_time()
    for text in odd:
        guide.matcher.find(text)
        guide.matcher.tongue(text)
    assert time.process_time() - before < 0.03 * len(odd)


def test_the_worst_part_of_a_story_counts(guide: Guide) -> None:
    """A cry for help in the middle of a long calm story brings urgent help."""
    calm = "мы ищем школу для сына и хотим узнать какие нужны документы "
    found = guide.matcher.find(calm * 12 + "муж избивает меня и грозит убить " + calm * 12)
    assert found.urgent == "urgent/danger"
    assert not guide.matcher.find(calm * 24).help_first


def test_a_safe_word_opens_help(guide: Guide) -> None:
    """A safe word, alone and in any case, opens urgent help; inside a sentence it does not."""
    word = guide.distress["ru"].safe[0].text
    assert guide.matcher.find(f"  {word.upper()}! ").safe
    assert not guide.matcher.find(f"где растёт {word} в городе").safe
