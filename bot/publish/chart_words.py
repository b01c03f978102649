"""The charts' own words, in the languages of staff."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.core.indicator_words import LANGUAGES

_WORDS = {
    "figures": ("Figures", "Цифры", "Сандар"),
    "what": ("What", "Что", "Не"),
    "figure": ("Figure", "Значение", "Мәні"),
    "week": ("Week", "Неделя", "Апта"),
    "goal": ("Target", "Цель", "Мақсат"),
    "so_far": ("So far", "Сейчас", "Қазір"),
    "state": ("State", "Состояние", "Жағдайы"),
    "limits": ("What it cannot tell", "Чего не показывает", "Нені көрсетпейді"),
    "reached": ("reached", "достигнута", "жетті"),
    "below": ("not yet reached", "ещё не достигнута", "әлі жетпеді"),
    "open": ("cannot be told yet", "пока нельзя сказать", "әзірге айту мүмкін емес"),
    "pace": ("even pace", "ровный ход", "біркелкі қарқын"),
    "gap": (
        "the bot did not serve every hour",
        "бот работал не все часы",
        "бот барлық сағатта жұмыс істемеді",
    ),
    "between": (
        "somewhere in the hatched part",
        "где-то в заштрихованной части",
        "штрихталған бөліктің бір жерінде",
    ),
    "small": ("fewer than 10", "меньше 10", "10-нан аз"),
    "withheld": (
        "withheld, so that no small number can be worked out",
        "скрыто, чтобы нельзя было вычислить малое число",
        "аз сан есептеп шығарылмауы үшін жасырылған",
    ),
    "least": (
        "at least; the rest is withheld",
        "не меньше; остальное скрыто",
        "кемінде; қалғаны жасырылған",
    ),
    "unknown": (
        "cannot be told: too few, or not counted then",
        "нельзя сказать: слишком мало или тогда не считалось",
        "айту мүмкін емес: тым аз немесе ол кезде саналмаған",
    ),
    "bars_are": ("Bars: {}.", "Полосы: {}.", "Жолақтар: {}."),
    "lines_are": ("By week, {} to {}.", "По неделям, с {} по {}.", "Апта бойынша, {} – {}."),
    "arrived": ("reached it", "дошли", "жетті"),
    "stopped": (
        "of them chose nothing there",
        "из них ничего там не выбрали",
        "олардан онда ештеңе таңдамады",
    ),
    "stop_short": ("stopped", "остановились", "тоқтады"),
    "most_stop": (
        "Most stop at: {}.",
        "Чаще всего останавливаются: {}.",
        "Ең көп тоқтайтын жер: {}.",
    ),
    "wide": (
        "the wider, the more reached it",
        "чем шире, тем больше дошли",
        "қалың болған сайын көп жетті",
    ),
    "dashed": ("no number for this way", "для этого пути числа нет", "бұл жолға сан жоқ"),
    "shared": (
        "several questions lead to this answer; the figure is for all of them together",
        "к этому ответу ведут несколько вопросов; число — по всем вместе",
        "бұл жауапқа бірнеше сұрақ апарады; сан — бәріне бірге",
    ),
    "page": ("Page", "Страница", "Бет"),
    "question": ("Question", "Вопрос", "Сұрақ"),
    "answer": ("Answer", "Ответ", "Жауап"),
    "kind": ("Kind", "Вид", "Түрі"),
}

Words = Mapping[str, str]


def words(language: str) -> Words:
    """Give the charts' words in a language of staff."""
    at = LANGUAGES.index(language)
    return MappingProxyType({name: said[at] for name, said in _WORDS.items()})
