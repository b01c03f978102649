"""The dashboard's own words, in the languages of staff."""

from collections.abc import Mapping
from types import MappingProxyType

from bot.core.indicator_words import LANGUAGES
from bot.publish.board_texts import TEXTS
from bot.publish.source_words import SOURCES

NAMES = MappingProxyType({"en": "English", "ru": "Русский", "kk": "Қазақша"})
"""The languages of staff, in their own words."""

_WORDS = {
    "dashboard": ("Joldas: dashboard", "Joldas: панель", "Joldas: тақта"),
    "language": ("Language", "Язык", "Тіл"),
    "skip": ("To the figures", "К цифрам", "Сандарға өту"),
    "pages": ("Pages", "Страницы", "Беттер"),
    # pages
    "overview": ("Overview", "Обзор", "Шолу"),
    "trend": ("Trend", "По неделям", "Апталар"),
    "languages": ("Languages", "Языки", "Тілдер"),
    "topics": ("Topics", "Темы", "Тақырыптар"),
    "stops": ("Where people stop", "Где останавливаются", "Қай жерде тоқтайды"),
    "sources": ("Sources", "Источники", "Көздер"),
    "quality": ("Data quality", "Качество данных", "Деректер сапасы"),
    "downloads": ("Downloads", "Скачать", "Жүктеп алу"),
    # the period
    "period": ("Period", "Период", "Кезең"),
    "show": ("Show", "Показать", "Көрсету"),
    "years": ("Years", "Годы", "Жылдар"),
    "quarters": ("Quarters", "Кварталы", "Тоқсандар"),
    "months": ("Months", "Месяцы", "Айлар"),
    "weeks": ("Weeks", "Недели", "Апталар"),
    "holds": (
        "{} to {}. Released in it: weeks {}, months {}.",
        "{} – {}. Опубликовано: недель {}, месяцев {}.",
        "{} – {}. Жарияланған: апта – {}, ай – {}.",
    ),
    "campaign": ("Campaign", "Кампания", "Науқан"),
    "all": ("All", "Все", "Барлығы"),
    "topic": ("Topic", "Тема", "Тақырып"),
    # overview
    "at_a_glance": ("At a glance", "Коротко", "Қысқаша"),
    "before": ("before: {}", "до этого: {}", "бұған дейін: {}"),
    "before_is": (
        (
            "“Before” is the stretch of the same length just before: {}. — stands where too little "
            "of either is released."
        ),
        (
            "«До этого» — такой же отрезок непосредственно перед этим: {}. Где опубликовано "
            "слишком мало того или другого, стоит —."
        ),
        (
            "«Бұған дейін» – тура алдындағы ұзақтығы бірдей кезең: {}. Екеуінің бірінен тым аз "
            "жарияланса, — тұрады."
        ),
    ),
    "plan": ("Campaign against its plan", "Кампания и её план", "Науқан және оның жоспары"),
    "plan_about": (
        (
            "{} · {} to {} · released up to {}. Counts are of the whole bot, not of these links "
            "alone, and since the first day, not of the period chosen above."
        ),
        (
            "{} · {} – {} · опубликовано по {}. Счёт — по всему боту, а не только по этим ссылкам, "
            "и с первого дня, а не за период выше."
        ),
        (
            "{} · {} – {} · {} дейін жарияланған. Есеп – осы сілтемелер ғана емес, бүкіл бот "
            "бойынша, жоғарыдағы кезең емес, алғашқы күннен бастап."
        ),
    ),
    "plans": (
        "Campaigns against their plans",
        "Кампании и их планы",
        "Науқандар және олардың жоспары",
    ),
    "plans_about": (
        (
            "Campaigns that run at once are held against the same figures, those of the whole bot. "
            "What each one's links brought stands with the sources."
        ),
        (
            "Кампании, идущие одновременно, сверяются с одними и теми же цифрами — всего бота. Что "
            "принесли ссылки каждой, видно в источниках."
        ),
        (
            "Бір мезгілде жүретін науқандар бірдей сандармен – бүкіл бот сандарымен салыстырылады. "
            "Әрқайсысының сілтемелері не әкелгені көздерде тұр."
        ),
    ),
    "sample": (
        "This plan is a sample: its targets are invented.",
        "Этот план — образец: цели в нём придуманы.",
        "Бұл жоспар – үлгі: мақсаттары ойдан алынған.",
    ),
    "no_plan": (
        "No campaign of the plan falls into this period.",
        "На этот период не приходится ни одна кампания плана.",
        "Бұл кезеңге жоспардағы бірде-бір науқан түспейді.",
    ),
    "targets": ("Targets", "Цели", "Мақсаттар"),
    # trend
    "starts_week": (
        "Starts and walks that went on",
        "Запуски и продолжившие",
        "Іске қосу және жалғастыру",
    ),
    "starts": ("Starts", "Запуски", "Іске қосулар"),
    "engaged": ("Went on", "Продолжили", "Жалғастырды"),
    "answers_week": ("Answers reached", "Дошли до ответа", "Жауапқа жеткендер"),
    "answers": ("Answers reached", "Ответов показано", "Көрсетілген жауаптар"),
    "finished": ("First answer of a walk", "Первый ответ прохода", "Жүрістің алғашқы жауабы"),
    "no_weeks": (
        "No week of this period is released yet.",
        "Ни одна неделя этого периода ещё не опубликована.",
        "Бұл кезеңнің бірде-бір аптасы әлі жарияланған жоқ.",
    ),
    "no_months": (
        "No month of this period is released yet. Sources are published by whole months.",
        "Ни один месяц этого периода ещё не опубликован. Источники публикуются по целым месяцам.",
        "Бұл кезеңнің бірде-бір айы әлі жарияланған жоқ. Көздер толық айлар бойынша жарияланады.",
    ),
    # topics, stops, sources
    "topics_by_language": (
        "Topics opened, by language",
        "Открыто тем, по языкам",
        "Ашылған тақырыптар, тілдер бойынша",
    ),
    "topics_opened": ("Topics opened", "Открыто тем", "Ашылған тақырыптар"),
    "share": ("Share", "Доля", "Үлесі"),
    "stops_map": ("The way through the topic", "Путь по теме", "Тақырып бойынша жол"),
    "stops_about": (
        (
            "How often each question and answer was reached, and at a question how many per "
            "cent chose "
            "nothing there. Nobody is followed from one walk to the next."
        ),
        (
            "Как часто доходили до каждого вопроса и ответа и сколько процентов на вопросе "
            "ничего не "
            "выбрали. Никого не узнают при следующем проходе."
        ),
        (
            "Әр сұрақ пен жауапқа қанша рет жеткені және сұрақта неше пайызы ештеңе таңдамағаны. "
            "Келесі жүрісте ешкім танылмайды."
        ),
    ),
    "worst": (
        "Questions where most stop, all topics",
        "Вопросы, где чаще всего останавливаются",
        "Ең көп тоқтайтын сұрақтар",
    ),
    "worst_about": (
        "Only questions that were reached more than 30 times.",
        "Только вопросы, до которых дошли больше 30 раз.",
        "Тек 30-дан көп жеткен сұрақтар.",
    ),
    # quality
    "hours": (
        "Hours served, by week",
        "Часов в работе, по неделям",
        "Жұмыс істеген сағат, апта бойынша",
    ),
    "hours_about": (
        "A week has 168 hours. In an hour that was not served somebody may have waited uncounted.",
        "В неделе 168 часов. В час без работы кто-то мог ждать и не попасть в счёт.",
        "Аптада 168 сағат. Жұмыс істемеген сағатта біреу күтіп, санаққа кірмеуі мүмкін.",
    ),
    "gap_days": ("Days with gaps", "Дни с перерывами", "Үзілісі бар күндер"),
    "no_gaps": (
        "None: every hour of the released weeks was served.",
        "Нет: бот работал каждый час опубликованных недель.",
        "Жоқ: жарияланған апталардың әр сағатында бот жұмыс істеді.",
    ),
    "exposure": (
        "Answers that families should read with care",
        "Ответы, к которым нужна осторожность",
        "Сақтықпен оқылатын жауаптар",
    ),
    "events": ("What disturbed the counting", "Что мешало счёту", "Санауға не кедергі болды"),
    "late_update": (
        "Answered more than 30 s late",
        "Ответ позже чем через 30 с",
        "30 с-тан кеш жауап",
    ),
    "database_away": ("Outages of the database", "Перебои базы данных", "Деректер қоры үзілісі"),
    "spooled_update": ("Counts that waited on disk", "Счёт ждал на диске", "Дискіде күткен есеп"),
    "unsaved_update": (
        "Counts that waited in memory only",
        "Счёт ждал только в памяти",
        "Тек жадта күткен есеп",
    ),
    # downloads
    "take": (
        "Take the figures of this period away",
        "Забрать цифры за этот период",
        "Осы кезеңнің сандарын алу",
    ),
    "take_about": (
        (
            "Each file holds the releases of the period as they were published, with the codebook, "
            "the rules, the version of the content and the days with gaps."
        ),
        (
            "В каждом файле — публикации за период, как они вышли, со словарём, правилами, версией "
            "содержания и днями с перерывами."
        ),
        (
            "Әр файлда кезеңнің жарияланымдары сол күйінде: анықтамалық, ережелер, мазмұн нұсқасы "
            "және үзілісі бар күндер бар."
        ),
    ),
    "audited": (
        "That “{}” took a file, its fingerprint and the day are kept in the audit. Nothing else.",
        "В журнале останется: кто («{}») взял файл, его отпечаток и день. Больше ничего.",
        "Журналда қалатыны: файлды кім («{}») алғаны, файлдың таңбасы және күні. Басқа ештеңе жоқ.",
    ),
    "csv": (
        "CSV, in a ZIP with its codebook",
        "CSV, в ZIP со словарём",
        "CSV, анықтамалығымен ZIP ішінде",
    ),
    "xlsx": ("Excel workbook", "Книга Excel", "Excel кітабы"),
    "json": (
        "JSON, a Frictionless Data Package",
        "JSON, пакет данных Frictionless",
        "JSON, Frictionless деректер бумасы",
    ),
    **SOURCES,
    **TEXTS,
}

Words = Mapping[str, str]


def words(language: str) -> Words:
    """Give the dashboard's words in a language of staff."""
    at = LANGUAGES.index(language)
    return MappingProxyType({name: said[at] for name, said in _WORDS.items()})
