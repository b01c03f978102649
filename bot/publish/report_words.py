"""The report's own words, in the languages of staff; those it shares come from the dashboard."""

from types import MappingProxyType

from bot.core.indicator_words import LANGUAGES
from bot.publish.board_words import Words
from bot.publish.board_words import words as of_board
from bot.publish.report_method import METHOD

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
    # in short
    "short": ("In short", "Коротко", "Қысқаша"),
    "s_starts": (
        "<b>{now}</b> starts; {then} in the period before ({before}).",
        "Запусков: <b>{now}</b>; в предыдущем периоде ({before}): {then}.",
        "Іске қосу: <b>{now}</b>; алдыңғы кезеңде ({before}): {then}.",
    ),
    "s_first": (
        "<b>{now}</b> starts. Nothing is released of the period before ({before}).",
        "Запусков: <b>{now}</b>. За предыдущий период ({before}) ничего не опубликовано.",
        "Іске қосу: <b>{now}</b>. Алдыңғы кезеңнен ({before}) ештеңе жарияланбаған.",
    ),
    "s_on": (
        (
            "Of 100 starts, <b>{activation}</b> went on to a topic or a choice; of 100 topics "
            "opened, <b>{completion}</b> reached an answer."
        ),
        (
            "Из 100 запусков до темы или выбора дошли <b>{activation}</b>; из 100 открытых тем до "
            "ответа — <b>{completion}</b>."
        ),
        (
            "100 іске қосудан тақырыпқа не таңдауға <b>{activation}</b> жетті; ашылған 100 "
            "тақырыптан жауапқа – <b>{completion}</b>."
        ),
    ),
    "s_stop": (
        (
            "<b>Most people stop at “{question}”</b> ({way}): {share} of {arrived} chose nothing "
            "there. At half of all questions it is {usual} or less."
        ),
        (
            "<b>Чаще всего останавливаются на вопросе «{question}»</b> ({way}): {share} из "
            "{arrived} ничего не выбрали. На половине вопросов — {usual} или меньше."
        ),
        (
            "<b>Ең көп «{question}» сұрағында тоқтайды</b> ({way}): {arrived} ішінен {share} "
            "ештеңе таңдамады. Сұрақтардың жартысында бұл – {usual} не одан аз."
        ),
    ),
    "s_then": (
        "<b>Then at “{question}”</b> ({way}): {share} of {arrived}.",
        "<b>Затем на вопросе «{question}»</b> ({way}): {share} из {arrived}.",
        "<b>Одан кейін «{question}» сұрағында</b> ({way}): {arrived} ішінен {share}.",
    ),
    "s_even": (
        "No question stands out: at none do clearly more people stop than at the others.",
        "Ни один вопрос не выделяется: нигде не останавливаются заметно чаще, чем на других.",
        "Ешбір сұрақ ерекшеленбейді: ешқайсысында басқалардан айқын көп тоқтамайды.",
    ),
    "s_spoken": (
        (
            "<b>{topic}</b> is completed least in {languages}; at half of the languages {usual} or "
            "more of the openings reach an answer."
        ),
        (
            "<b>{topic}</b>: реже всего доходят до ответа на языках: {languages}; на половине "
            "языков — {usual} или больше."
        ),
        (
            "<b>{topic}</b>: жауапқа ең аз жететін тілдер: {languages}; тілдердің жартысында – "
            "{usual} не одан көп."
        ),
    ),
    "s_weakest": (
        (
            "<b>Weakest {channel} of {all}:</b> {source}: {starts} starts (months: {months})"
            "{rate}. Strongest: {strongest}: {most} starts{most_rate}."
        ),
        (
            "<b>Слабее всех из {all} (вид: {channel}):</b> {source}: запусков {starts} за "
            "{months} мес.{rate}. Сильнее всех: {strongest}: запусков {most}{most_rate}."
        ),
        (
            "<b>{all} ішінен ең әлсізі (түрі: {channel}):</b> {source}: {months} айда іске қосу "
            "{starts}{rate}. Ең күштісі: {strongest}: іске қосу {most}{most_rate}."
        ),
    ),
    "s_went_on": (", of which {} went on", ", из которых {} продолжили", ", соның {} жалғастырды"),
    "s_plan": (
        "Against the plan, {reached} of {all} targets are reached.",
        "По плану достигнуто целей: {reached} из {all}.",
        "Жоспар бойынша {all} мақсаттың {reached} орындалды.",
    ),
    "s_plan_of": (
        "Against the plan ({of}), {reached} of {all} targets are reached by the whole bot.",
        "По плану ({of}) всем ботом достигнуто целей: {reached} из {all}.",
        "Жоспар бойынша ({of}) бүкіл бот {all} мақсаттың {reached} орындады.",
    ),
    "s_below": ("Not yet: {targets}.", "Ещё нет: {targets}.", "Әлі жетпеген: {targets}."),
    "s_open": (
        "Cannot be told: {targets}.",
        "Нельзя сказать: {targets}.",
        "Айту мүмкін емес: {targets}.",
    ),
    "s_gaps": (
        "Days on which the bot did not serve every hour, so some starts may be missing: {days}.",
        "Дни, когда бот работал не все часы и часть запусков могла не попасть в счёт: {days}.",
        "Бот барлық сағатта жұмыс істемеген, кейбір қосу саналмауы мүмкін күндер: {days}.",
    ),
    "s_nothing": (
        "Nothing of this period is released yet.",
        "За этот период пока ничего не опубликовано.",
        "Бұл кезеңнен әзірге ештеңе жарияланған жоқ.",
    ),
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
        "No answer was rated more than 30 times.",
        "Ни один ответ не оценили больше 30 раз.",
        "Ешбір жауап 30-дан көп бағаланбаған.",
    ),
    **METHOD,
}


def words(language: str) -> Words:
    """Give the report's words in a language of staff, the dashboard's among them."""
    at = LANGUAGES.index(language)
    own = {name: said[at] for name, said in _WORDS.items()}
    return MappingProxyType({**of_board(language), **own})
