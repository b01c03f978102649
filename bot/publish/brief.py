"""The newest week and month in a few sentences, for staff in the chat, and what `/export` says."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from html import escape
from types import MappingProxyType

from bot.core.guide import Guide
from bot.core.indicator_words import LANGUAGES
from bot.core.links import Source
from bot.core.periods import Kind, Period
from bot.core.release import Release
from bot.core.stretches import Stretch, stretch
from bot.publish import board_words
from bot.publish.board import View
from bot.publish.board_period import first_due
from bot.publish.called import Called
from bot.publish.report_short import sentences

_KINDS: tuple[Kind, ...] = ("week", "month")
_HOW_TO_READ = 2
"""Lines of the dashboard's method that say what a figure is."""

_ROOM = 1700
"""Signs of the sentences about a stretch: two of them, and all else, are one message of 4,096."""

_WORDS = {
    "week": ("Week {}", "Неделя {}", "{} аптасы"),
    "month": ("Month {}", "Месяц {}", "{} айы"),
    "more": (
        "Charts, languages and sources: the dashboard. A file of all figures: /export",
        "Графики, языки и источники: панель. Файл со всеми цифрами: /export",
        "Графиктер, тілдер мен дереккөздер: тақта. Барлық сандар файлы: /export",
    ),
    "another": (
        "Another time or kind: /export 2026-Q4 csv (or json, xlsx)",
        "Другой период или вид: /export 2026-Q4 csv (или json, xlsx)",
        "Басқа кезең не түр: /export 2026-Q4 csv (не json, xlsx)",
    ),
    "no_time": (
        "This is no time. A week is written 2026-W48, a month 2026-11, a quarter 2026-Q4.",
        "Такого периода нет. Неделя пишется 2026-W48, месяц 2026-11, квартал 2026-Q4.",
        "Мұндай кезең жоқ. Апта 2026-W48, ай 2026-11, тоқсан 2026-Q4 деп жазылады.",
    ),
    "nothing_of": (
        "Nothing is released of {0}. What there is goes from {1} to {2}.",
        "За {0} ничего не опубликовано. Есть с {1} по {2}.",
        "{0} бойынша ештеңе жарияланбаған. Бары: {1} – {2}.",
    ),
    "too_large": (
        "This is too large for a message. Please name a shorter time, or use the dashboard.",
        "Файл слишком велик для сообщения. Назовите период короче или откройте панель.",
        "Файл хабарлама үшін тым үлкен. Қысқарақ кезең жазыңыз не тақтаны ашыңыз.",
    ),
}


def language_of(locale: str) -> str:
    """Give the language of staff that a locale stands for: Russian where it is none of theirs."""
    return locale if locale in LANGUAGES else "ru"


def words(language: str) -> Mapping[str, str]:
    """Give the words of these messages, the dashboard's among them."""
    at = LANGUAGES.index(language)
    own = {name: said[at] for name, said in _WORDS.items()}
    return MappingProxyType({**board_words.words(language), **own})


def nothing(language: str, now: datetime) -> str:
    """Say that nothing is released yet, and from which day on the first can be: HTML."""
    w = words(language)
    return f"<b>{w['nothing']}</b>\n{w['nothing_about'].format(first_due(now))}"


def newest(known: Iterable[Period]) -> list[Stretch]:
    """Give the newest week and the newest month, of those that there are."""
    listed = sorted(known, key=lambda one: one.last)
    names = {one.kind: one.name for one in listed}
    return [stretch(names[kind]) for kind in _KINDS if kind in names]


def brief(
    guide: Guide,
    links: Sequence[Source],
    language: str,
    releases: Sequence[Release],
    of: Iterable[Stretch],
) -> str:
    """Tell of each stretch what a reader must not miss, and how to read it: HTML for Telegram."""
    return "\n\n".join(_parts(guide, Called(guide, links, language), language, releases, of))


def _parts(
    guide: Guide,
    called: Called,
    language: str,
    releases: Sequence[Release],
    of: Iterable[Stretch],
) -> Iterator[str]:
    w = words(language)
    for one in of:
        view = View(guide, called, language, one, releases)
        head = f"<b>{w[one.unit].format(one.name)}</b> ({one.first} – {one.last})"
        yield "\n".join([head, *_fitting(sentences(view))])
    how = w["method_lines"].splitlines()[:_HOW_TO_READ]
    yield f"<i>{escape(' '.join(how), quote=False)}</i>"
    yield w["more"]


def _fitting(found: Iterable[str]) -> Iterator[str]:
    """Give sentences as lines, as long as there is room; those that matter most come first."""
    left = _ROOM
    for said in found:
        left -= len(said) + len("• \n")
        if left < 0:
            yield "• …"
            return
        yield f"• {said}"
