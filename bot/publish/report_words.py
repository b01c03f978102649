"""The report's own words, in the languages of staff; those it shares come from the dashboard."""

from types import MappingProxyType

from bot.core.indicator_words import LANGUAGES
from bot.publish.board_words import Words
from bot.publish.board_words import words as of_board
from bot.publish.report_method import METHOD
from bot.publish.short_words import SHORT

_WORDS = {
    "report": ("Report", "Отчёт", "Есеп"),
    "report_of": ("Joldas: report, {}", "Joldas: отчёт, {}", "Joldas: есеп, {}"),
    "covers": (
        (
            "{first} to {last}, Asia/Almaty. Released: {weeks} of {all_weeks} weeks, {months} of "
            "{all_months} months."
        ),
        (
            "{first} – {last}, время Алматы. Опубликовано: недель {weeks} из {all_weeks}, месяцев "
            "{months} из {all_months}."
        ),
        (
            "{first} – {last}, Алматы уақыты. Жарияланған: {all_weeks} аптадан {weeks}, "
            "{all_months} айдан {months}."
        ),
    ),
    "missing": ("Not released: {}.", "Не опубликовано: {}.", "Жарияланбаған: {}."),
    "contents": ("Contents", "Содержание", "Мазмұны"),
    "made_of": (
        "Made of releases alone; the same releases give the same report. Content {}, codebook {}.",
        (
            "Сделано только из публикаций; те же публикации дают тот же отчёт. Содержание {}, "
            "словарь {}."
        ),
        (
            "Тек жарияланымдардан жасалған; сол жарияланымдардан дәл сондай есеп шығады. Мазмұн "
            "{}, анықтамалық {}."
        ),
    ),
    **SHORT,
    # what changed
    "changed": ("What changed", "Что изменилось", "Не өзгерді"),
    "changed_about": (
        (
            "Beside the period of the same length just before ({before}). By weeks ({now_weeks}, "
            "before {then_weeks}) where they can tell it, else by months."
        ),
        (
            "Рядом — такой же период перед этим ({before}). По неделям ({now_weeks}, до этого "
            "{then_weeks}), где они могут сказать, иначе по месяцам."
        ),
        (
            "Жанында – ұзақтығы бірдей алдыңғы кезең ({before}). Апталар ({now_weeks}, бұрын "
            "{then_weeks}) айта алса, солар бойынша, әйтпесе айлар бойынша."
        ),
    ),
    "totals": ("All in all", "В целом", "Жалпы алғанда"),
    "indicators": ("All indicators", "Все показатели", "Барлық көрсеткіш"),
    "indicator": ("Indicator", "Показатель", "Көрсеткіш"),
    "now": ("This period", "Этот период", "Осы кезең"),
    "then": ("Before", "До этого", "Бұған дейін"),
    "change": ("Change", "Изменение", "Өзгеріс"),
    "more": ("▲ more", "▲ больше", "▲ көп"),
    "less": ("▼ less", "▼ меньше", "▼ аз"),
    "same": ("no sure change", "без заметных изменений", "айқын өзгеріс жоқ"),
    "untold": ("—", "—", "—"),
    # where people stop
    "stops_worst": (
        "Questions, the worst first",
        "Вопросы, худшие сначала",
        "Сұрақтар, ең нашарынан бастап",
    ),
    "stops_rank": (
        (
            "The bars are how many stopped beyond the usual, at least: at half of the questions "
            "{usual} or less of those who reach one stop there. Only questions reached more than "
            "30 times."
        ),
        (
            "Полосы — сколько остановилось сверх обычного, не меньше: на половине вопросов "
            "останавливаются {usual} дошедших или меньше. Только вопросы, до которых дошли больше "
            "30 раз."
        ),
        (
            "Жолақтар – әдеттегіден тыс кемінде қаншасы тоқтағаны: сұрақтардың жартысында "
            "жеткеннің {usual} не одан азы тоқтайды. Тек 30-дан көп жеткен сұрақтар."
        ),
    ),
    "nothing_before": (
        "Nothing is released of the period before ({}), so there is nothing to compare with.",
        "За предыдущий период ({}) ничего не опубликовано, сравнить не с чем.",
        "Алдыңғы кезеңнен ({}) ештеңе жарияланбаған, салыстыратын ештеңе жоқ.",
    ),
    "few_before": (
        (
            "Of this period or the one before ({}) too little is released: there is nothing to "
            "compare with."
        ),
        ("Этот период или предыдущий ({}) опубликован далеко не весь: сравнить не с чем."),
        ("Осы кезең не алдыңғысы ({}) толық жарияланбаған: салыстыратын ештеңе жоқ."),
    ),
    "after": ("After pressing", "После кнопки", "Қай түймеден кейін"),
    "question": ("Question", "Вопрос", "Сұрақ"),
    "topic": ("Topic", "Тема", "Тақырып"),
    "arrived": ("Reached it", "Дошли", "Жетті"),
    "stopped": ("Stopped there", "Остановились", "Тоқтады"),
    "beyond": ("Beyond the usual, at least", "Сверх обычного, не меньше", "Әдеттен тыс, кемінде"),
    "page": ("Page", "Страница", "Бет"),
    # helpfulness
    "helpful": ("Did it help?", "Помогло ли?", "Көмектесті ме?"),
    "helpful_worst": (
        "Answers, the least helpful first",
        "Ответы, наименее полезные сначала",
        "Жауаптар, пайдасы азынан бастап",
    ),
    "helpful_none": (
        "No answer was rated often enough to tell.",
        "Ни один ответ не оценили достаточно часто, чтобы судить.",
        "Ешбір жауап баға беруге жететіндей жиі бағаланбаған.",
    ),
    "helpful_wide": (
        "Of {} more, rated more than 30 times, the range is too wide to tell.",
        "Ещё у {}, оценённых больше 30 раз, промежуток слишком широк.",
        "30-дан көп бағаланған тағы {} жауаптың аралығы тым кең.",
    ),
    **METHOD,
}


def words(language: str) -> Words:
    """Give the report's words in a language of staff, the dashboard's among them."""
    at = LANGUAGES.index(language)
    own = {name: said[at] for name, said in _WORDS.items()}
    return MappingProxyType({**of_board(language), **own})
