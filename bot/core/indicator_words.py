"""What indicators are called among staff, and what each cannot tell, in en, ru and kk.

Not Fluent texts: no family reads these, they change with the formula beside them, and neither a
translators' spreadsheet nor the check of plain words fits them.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

LANGUAGES = ("en", "ru", "kk")


class Said(NamedTuple):
    """The name of an indicator, and its limits in one sentence."""

    name: str
    limits: str


def _in(en: tuple[str, str], ru: tuple[str, str], kk: tuple[str, str]) -> Mapping[str, Said]:
    return MappingProxyType({"en": Said(*en), "ru": Said(*ru), "kk": Said(*kk)})


INDICATOR_WORDS: Mapping[str, Mapping[str, Said]] = MappingProxyType(
    {
        "starts": _in(
            ("Starts", "Starts, not people: who starts twice is counted twice."),
            ("Запуски", "Запуски, а не люди: кто запустил дважды, посчитан дважды."),
            ("Іске қосулар", "Адамдар емес, іске қосулар: екі рет қосқан екі рет саналады."),
        ),
        "starts-from-sharing": _in(
            (
                "Starts from sharing",
                "Only links made by the button “share”; word of mouth is not seen.",
            ),
            (
                "Запуски по совету знакомых",
                "Только ссылки кнопки «поделиться»; устный совет не виден.",
            ),
            (
                "Бөлісу арқылы қосылғандар",
                "Тек «бөлісу» түймесінің сілтемелері; ауызша кеңес көрінбейді.",
            ),
        ),
        "kept": _in(
            ("Kept", "Answers kept as a message; whether they are read again is not seen."),
            ("Сохранили", "Ответы, сохранённые сообщением; перечитывают ли их, не видно."),
            ("Сақтап қойғандар", "Хабарлама болып сақталған жауаптар; қайта оқылғаны көрінбейді."),
        ),
        "attributed-share": _in(
            (
                "Share of starts by a partner's link",
                "A link that was passed on by hand still counts for the partner it came from.",
            ),
            (
                "Доля запусков по ссылке партнёра",
                "Ссылка, переданная дальше, по-прежнему считается за партнёром.",
            ),
            (
                "Серіктес сілтемесімен қосылғандар үлесі",
                "Сілтеме басқаға берілсе де, сол серіктеске саналады.",
            ),
        ),
        "activation": _in(
            (
                "Activation",
                (
                    "Starts after which a topic or choice was pressed; a link may open an answer, "
                    "and who only reads it presses nothing."
                ),
            ),
            (
                "Активация",
                (
                    "Запуски, после которых нажали тему или вариант; ссылка может открыть ответ "
                    "сразу, и кто только прочёл его, ничего не нажал."
                ),
            ),
            (
                "Белсенділік",
                (
                    "Тақырып не жауап нұсқасы басылған іске қосулар; сілтеме жауапты бірден ашуы "
                    "мүмкін, оны тек оқыған адам ештеңе баспайды."
                ),
            ),
        ),
        "language-mix": _in(
            (
                "Languages",
                "Share of topics opened in each language; a second language may have been chosen.",
            ),
            (
                "Языки",
                "Доля тем, открытых на каждом языке; человек мог выбрать не родной язык.",
            ),
            (
                "Тілдер",
                "Әр тілде ашылған тақырыптардың үлесі; адам ана тілін таңдамауы мүмкін.",
            ),
        ),
        "topic-interest": _in(
            (
                "Interest in the topic",
                "Openings of a topic to 100 walks; one walk may open several.",
            ),
            (
                "Интерес к теме",
                "Открытий темы на 100 обходов; за один обход можно открыть несколько.",
            ),
            (
                "Тақырыпқа қызығушылық",
                "100 жүріске шаққанда тақырыптың ашылуы; бір жүрісте бірнешеуі ашылуы мүмкін.",
            ),
        ),
        "continuation": _in(
            (
                "Went on",
                "First choices to arrivals; a walk over a week's end is in both weeks.",
            ),
            (
                "Пошли дальше",
                "Первые выборы на вопросе к приходам; обход на границе недель попадает в обе.",
            ),
            (
                "Әрі қарай өткендер",
                "Сұраққа келгендердің алғашқы таңдауы; екі апталық жүріс екеуіне де кіреді.",
            ),
        ),
        "drop-off": _in(
            (
                "Stopped here",
                "Who stops may have found what was needed: the reason is not seen.",
            ),
            (
                "Остановились здесь",
                (
                    "Остановиться можно и потому, что всё нашлось, и потому, что отвлекли: причина "
                    "не видна."
                ),
            ),
            (
                "Осы жерде тоқтағандар",
                "Адам керегін тауып та, алаңдап та тоқтауы мүмкін: себебі көрінбейді.",
            ),
        ),
        "completion": _in(
            ("Reached an answer", "An answer was shown; whether it was understood is not seen."),
            ("Дошли до ответа", "Ответ был показан; понят ли он, не видно."),
            ("Жауапқа жеткендер", "Жауап көрсетілді; түсінікті болғаны көрінбейді."),
        ),
        "depth": _in(
            ("Choices to a walk", "An average: short and long walks are not told apart."),
            ("Выборов за обход", "Среднее: короткие и длинные обходы не различаются."),
            ("Бір жүрістегі таңдаулар", "Орташа мән: қысқа мен ұзақ жүріс ажыратылмайды."),
        ),
        "corrections": _in(
            (
                "Went back or chose again",
                "Many may mean a confusing question, or people who look around.",
            ),
            (
                "Вернулись или выбрали заново",
                "Много — либо вопрос непонятен, либо люди осматриваются.",
            ),
            (
                "Кері қайтқан не қайта таңдаған",
                "Көп болса, сұрақ түсініксіз не адамдар шолып жүр.",
            ),
        ),
        "helpful-rate": _in(
            ("Called helpful", "Of those who pressed yes or no; most press neither."),
            ("Назвали полезным", "Из тех, кто нажал да или нет; большинство не нажимает."),
            ("Пайдалы деп бағаланды", "Иә не жоқ басқандардың ішінде; көбі баспайды."),
        ),
        "response-rate": _in(
            (
                "Said whether it helped",
                "Yes or no to answers reached; where it is low, the helpful rate says little.",
            ),
            (
                "Ответили, помогло ли",
                (
                    "Нажатия да или нет к показанным ответам; если их мало, доля полезных говорит "
                    "мало."
                ),
            ),
            (
                "Көмектесті ме, жауап бергендер",
                (
                    "Көрсетілген жауаптарға шаққандағы иә не жоқ; аз болса, пайдалылық үлесі аз "
                    "айтады."
                ),
            ),
        ),
        "contact-interest": _in(
            ("Opened the contacts", "Calls cannot be seen, only that the contacts were opened."),
            ("Открыли контакты", "Звонки не видны, видно лишь, что контакты открыли."),
            ("Байланыс деректерін ашқандар", "Қоңыраулар көрінбейді, тек ашылғаны көрінеді."),
        ),
        "fallback-exposure": _in(
            (
                "Shown in another language",
                "Pages reached that lack a text in the language of the reader.",
            ),
            ("Показано на другом языке", "Страницы, где на языке читателя нет части текста."),
            ("Басқа тілде көрсетілген", "Оқырман тілінде мәтіннің бір бөлігі жоқ беттер."),
        ),
        "unreviewed-exposure": _in(
            ("Answers not checked", "Answers reached that no lawyer or native reader has signed."),
            ("Непроверенные ответы", "Показанные ответы без подписи юриста или носителя языка."),
            ("Тексерілмеген жауаптар", "Заңгер не тіл иесі қол қоймаған көрсетілген жауаптар."),
        ),
        "expired-exposure": _in(
            ("Answers out of date", "Answers reached after a fact they rest on had expired."),
            ("Устаревшие ответы", "Показанные ответы, у которых истёк срок одного из фактов."),
            ("Ескірген жауаптар", "Негізіндегі деректің мерзімі өткен көрсетілген жауаптар."),
        ),
        "stale-buttons": _in(
            ("Buttons that led nowhere", "Each was answered with the list of topics."),
            ("Кнопки, которые никуда не ведут", "На каждую показан список тем."),
            ("Ешқайда апармаған түймелер", "Әрқайсысына тақырыптар тізімі көрсетілді."),
        ),
        "hours-served": _in(
            ("Hours served", "A week has 168; in an hour that counts, it may have been away too."),
            ("Часов в работе", "В неделе 168; в посчитанном часе тоже мог быть перерыв."),
            ("Жұмыс істеген сағаттар", "Аптада 168; саналған сағатта да үзіліс болуы мүмкін."),
        ),
        "restarts": _in(
            ("Restarts", "Upgrades are among them."),
            ("Перезапуски", "Среди них и обновления."),
            ("Қайта іске қосу", "Олардың ішінде жаңартулар да бар."),
        ),
        "skipped-updates": _in(
            ("Updates not understood", "What they were is not kept."),
            ("Непонятые обновления", "Чем они были, не хранится."),
            ("Түсініксіз жаңартулар", "Олардың не екені сақталмайды."),
        ),
        "throttled": _in(
            ("Answered and not counted", "From chats that sent too many at once."),
            ("Отвечено, но не посчитано", "Из чатов, приславших слишком много сразу."),
            ("Жауап берілген, саналмаған", "Бірден тым көп жіберген чаттардан."),
        ),
    }
)
