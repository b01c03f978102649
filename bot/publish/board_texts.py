"""The dashboard's sentences: how to read it, how to open it, and what may go wrong."""

from types import MappingProxyType

TEXTS = MappingProxyType(
    {
        # how to read it
        "method": (
            "How to read these figures",
            "Как читать эти цифры",
            "Бұл сандарды қалай оқу керек",
        ),
        "method_lines": (
            (
                "They count starts and presses, never people: nobody is known again.\n"
                "0 to 9 stands as <10; any other count to the nearest 5. A total is rounded "
                "from the true "
                "total, so parts need not add up to it.\n"
                "A rate is made of rounded figures, and only where more than 30 stand below "
                "the line.\n"
                "… is withheld, so that no small count can be worked out from the others.\n"
                "Only closed weeks and months are shown, as they were released; they never change."
            ),
            (
                "Считаются запуски и нажатия, а не люди: никого не узнают.\n"
                "От 0 до 9 пишется <10, остальное — с точностью до 5. Итог округлён от "
                "точного итога, "
                "поэтому части могут не складываться в него.\n"
                "Доля считается по округлённым числам и только там, где в знаменателе больше 30.\n"
                "… скрыто, чтобы малое число нельзя было вычислить по остальным.\n"
                "Видны только закрытые недели и месяцы, как они опубликованы; они не меняются."
            ),
            (
                "Адамдар емес, іске қосулар мен басулар саналады: ешкім танылмайды.\n"
                "0–9 аралығы <10 деп, қалғаны 5-ке дейін дөңгелектеніп жазылады. Жиынтық нақты "
                "жиынтықтан дөңгелектенеді, сондықтан бөліктердің қосындысы өзгеше болуы мүмкін.\n"
                "Үлес дөңгелектелген сандардан және бөлімі 30-дан асқанда ғана есептеледі.\n"
                "… – аз сан басқаларынан есептеп шығарылмауы үшін жасырылған.\n"
                "Тек жабық апталар мен айлар жарияланған күйінде көрсетіледі; олар өзгермейді."
            ),
        ),
        # nothing yet
        "nothing": (
            "Nothing is released yet",
            "Пока ничего не опубликовано",
            "Әзірге ештеңе жарияланған жоқ",
        ),
        "nothing_about": (
            (
                "The first week can be released from {} on, two days after its end: `joldas "
                "release`. "
                "Until then nothing is shown here, because unfinished counts could point to "
                "one family."
            ),
            (
                "Первую неделю можно опубликовать с {}, через два дня после её конца: "
                "`joldas release`. "
                "До того здесь ничего нет: неполный счёт мог бы указать на одну семью."
            ),
            (
                "Алғашқы аптаны {} бастап, ол аяқталғаннан кейін екі күннен соң жариялауға болады: "
                "`joldas release`. Оған дейін мұнда ештеңе жоқ: аяқталмаған есеп бір отбасын "
                "көрсетіп "
                "қоюы мүмкін."
            ),
        ),
        # the door
        "open": ("Open the dashboard", "Открыть панель", "Тақтаны ашу"),
        "secret": ("Secret", "Секрет", "Құпия сөз"),
        "secret_help": (
            "The one that whoever runs the bot gave you (JOLDAS_DASHBOARD_SECRET).",
            "Тот, что дал вам администратор бота (JOLDAS_DASHBOARD_SECRET).",
            "Ботты жүргізуші берген (JOLDAS_DASHBOARD_SECRET).",
        ),
        "label": ("Label for the audit", "Подпись для журнала", "Журналға белгі"),
        "label_help": (
            (
                "Your office or initials, not your name: “astana-office”, “A. B.”. It is "
                "kept only if you "
                "download a file: the label, the file's fingerprint, the day."
            ),
            (
                "Офис или инициалы, не имя: «astana-office», «A. B.», латиницей. "
                "Сохраняется, только "
                "если вы скачаете "
                "файл: подпись, отпечаток файла, день."
            ),
            (
                "Кеңсе немесе инициалдар, есім емес: «astana-office», «A. B.», латын "
                "әріптерімен. Тек файл жүктесеңіз "
                "сақталады: белгі, файл таңбасы, күн."
            ),
        ),
        "wrong_secret": (
            "That is not the secret. Look for spaces before and after it, and try again.",
            "Это не тот секрет. Проверьте пробелы в начале и в конце и попробуйте ещё раз.",
            "Құпия сөз дұрыс емес. Басы мен соңындағы бос орындарды қарап, қайта көріңіз.",
        ),
        "wrong_label": (
            (
                "This label may be somebody's name or number, or is longer than 24 signs. "
                "Please take your "
                "office or initials."
            ),
            (
                "Эта подпись похожа на имя или номер, не латиницей или длиннее 24 знаков. "
                "Напишите офис или "
                "инициалы."
            ),
            (
                "Бұл белгі біреудің есіміне не нөміріне ұқсайды, латынша емес немесе 24 "
                "таңбадан ұзын. "
                "Кеңсені не "
                "инициалдарды жазыңыз."
            ),
        ),
        "busy": (
            "Too many tries at once. Please wait ten seconds, and try again.",
            "Слишком много попыток сразу. Подождите десять секунд и попробуйте ещё раз.",
            "Бір мезетте әрекет тым көп. Он секунд күтіп, қайта көріңіз.",
        ),
        "not_safe": (
            (
                "This address is not safe for a secret. Please open the dashboard by https, "
                "or on the "
                "machine itself (ssh tunnel)."
            ),
            (
                "По этому адресу секрет вводить небезопасно. Откройте панель по https или с "
                "самой машины "
                "(ssh-туннель)."
            ),
            (
                "Бұл мекенжайда құпия сөз енгізу қауіпті. Тақтаны https арқылы немесе "
                "машинаның өзінен "
                "(ssh-туннель) ашыңыз."
            ),
        ),
        "leave": ("Leave", "Выйти", "Шығу"),
        "left": (
            "You are out: an hour without a page ends a visit, and so does “Leave”.",
            "Вы вышли: час без страниц заканчивает посещение, как и «Выйти».",
            "Сіз шықтыңыз: бір сағат бет ашылмаса немесе «Шығу» басылса, кіру аяқталады.",
        ),
        "away": (
            (
                "The figures cannot be read now. Families are answered all the same. Please "
                "try again in "
                "a minute."
            ),
            "Сейчас цифры прочитать нельзя. Семьям бот отвечает. Попробуйте через минуту.",
            (
                "Қазір сандарды оқу мүмкін емес. Бот отбасыларға жауап беріп тұр. Бір "
                "минуттан кейін "
                "қайта көріңіз."
            ),
        ),
        "changed": (
            (
                "A release was changed after it had been published, so it is not shown. "
                "Please tell "
                "whoever runs the bot."
            ),
            (
                "Публикация была изменена после выхода и потому не показана. Сообщите "
                "тому, кто ведёт "
                "бота."
            ),
            (
                "Жарияланым шыққаннан кейін өзгертілген, сондықтан көрсетілмейді. Ботты "
                "жүргізушіге "
                "хабарлаңыз."
            ),
        ),
        "no_room": (
            "The file cannot be made: the server's disk is full. Please tell whoever runs the bot.",
            "Файл сделать нельзя: на диске сервера нет места. Сообщите тому, кто ведёт бота.",
            "Файлды жасау мүмкін емес: сервер дискісінде орын жоқ. Ботты жүргізушіге хабарлаңыз.",
        ),
        "missing": ("There is no such page.", "Такой страницы нет.", "Мұндай бет жоқ."),
        "foreign": (
            "This came from another page and was not taken. Please go back and press again.",
            "Это пришло с другой страницы и не принято. Вернитесь и нажмите ещё раз.",
            "Бұл басқа беттен келді, қабылданбады. Артқа қайтып, қайта басыңыз.",
        ),
    }
)
"""In en, ru and kk, the languages of staff."""
