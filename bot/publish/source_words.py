"""The words of what stands side by side: links and what each brought, topics and languages."""

from types import MappingProxyType

SOURCES = MappingProxyType(
    {
        "strongest": ("Most starts", "Больше всего запусков", "Ең көп қосылғандар"),
        "weakest": (
            "Fewest starts among links",
            "Меньше всего запусков по ссылкам",
            "Сілтемелердің ішінде ең азы",
        ),
        "sources_about": (
            (
                "By whole months; pages of weeks cover other days, and their totals differ. A "
                "link with fewer than 10 starts in a month is counted in “other links” that "
                "month: it had 0 to 9, or was not in use yet."
            ),
            (
                "По целым месяцам; недели охватывают другие дни, и итоги у них иные. Ссылка, у "
                "которой за месяц меньше 10 запусков, считается в «прочих»: у неё было от 0 до "
                "9, или ею ещё не пользовались."
            ),
            (
                "Толық айлар бойынша; апталар басқа күндерді қамтиды, жиыны өзгеше. Айына 10-нан "
                "аз қосылған сілтеме «басқаларда» саналады: онда 0-ден 9-ға дейін болған не ол "
                "әлі қолданылмаған."
            ),
        ),
        "source": ("Source", "Источник", "Көз"),
        "every_source": (
            "Every source, month by month",
            "Все источники по месяцам",
            "Барлық көздер, ай сайын",
        ),
        "total": ("Total", "Всего", "Барлығы"),
        "spoken": (
            "Of 100 openings of a topic, those that reached an answer, by language",
            "Из 100 открытий темы дошли до ответа, по языкам",
            "Тақырыптың 100 ашылуынан жауапқа жеткені, тілдер бойынша",
        ),
        "spoken_about": (
            (
                "▼ stands where a language is 10 points or more below what half of the languages "
                "reach in this topic, — where too few opened it. The reason is not seen: read the "
                "texts with somebody who speaks it."
            ),
            (
                "▼ стоит там, где язык на 10 пунктов или больше ниже того, чего в этой теме "
                "достигает половина языков, — где её открыли слишком редко. Причины не видно: "
                "прочтите тексты с тем, кто на нём говорит."
            ),
            (
                "▼ – бұл тақырыпта тілдердің жартысы жететін деңгейден 10 пункт не одан да төмен "
                "тіл, — – тым аз ашылған. Себебі көрінбейді: мәтіндерді сол тілде сөйлейтін "
                "адаммен бірге оқыңыз."
            ),
        ),
        "engaged_about": (
            (
                "“Went on”: a topic or choice was pressed after the start. Walks that were taken "
                "up again at an old message had no start here and are not in it."
            ),
            (
                "«Продолжили»: после запуска нажали тему или вариант. Обходы, продолженные со "
                "старого сообщения, здесь не запускались и не входят."
            ),
            (
                "«Жалғастырды»: іске қосқан соң тақырып не таңдау басылды. Ескі хабарламадан "
                "жалғасқан жүрістер мұнда іске қосылмаған, есепке кірмейді."
            ),
        ),
        "rarely": (
            "Few or none, so that only a range can be told: {}.",
            "Мало или ничего, поэтому можно назвать лишь промежуток: {}.",
            "Аз не мүлде жоқ, сондықтан тек аралығын айтуға болады: {}.",
        ),
        "link": ("Link", "Ссылка", "Сілтеме"),
        "opens": ("It opens", "Открывает", "Не ашады"),
        "list_of_topics": ("the topics", "темы", "тақырыптар"),
        "alike": (
            "Links of one kind, side by side",
            "Ссылки одного вида рядом",
            "Бір түрлі сілтемелер қатар",
        ),
        "alike_about": (
            (
                "Posters beside posters, cards beside cards; the fewest starts first. Compare "
                "“activation” only between links that open alike: who reads an answer that a link "
                "opened presses nothing."
            ),
            (
                "Плакаты рядом с плакатами, карточки с карточками; сначала меньше всего запусков. "
                "«Активацию» сравнивайте только у ссылок, открывающих похожее: кто читает ответ, "
                "открытый ссылкой, ничего не нажимает."
            ),
            (
                "Плакат плакатпен, карточка карточкамен қатар; алдымен қосылуы азы. "
                "«Белсенділікті» ұқсас бет ашатын сілтемелер арасында ғана салыстырыңыз: сілтеме "
                "ашқан жауапты оқыған адам ештеңе баспайды."
            ),
        ),
        "other_campaigns": (
            "Links of other campaigns ({})",
            "Ссылки других кампаний ({})",
            "Басқа науқандардың сілтемелері ({})",
        ),
        "left_out": (
            (
                "Of the links only those of “{}” are listed; what the {} links of other campaigns "
                "brought stands in one row."
            ),
            (
                "Из ссылок перечислены только ссылки кампании «{}»; что принесли ссылки других "
                "кампаний ({}), стоит в одной строке."
            ),
            (
                "Сілтемелерден тек «{}» науқанынікі көрсетілген; басқа науқандардың сілтемелері "
                "({}) бір жолда."
            ),
        ),
        "all_starts": ("All starts", "Все запуски", "Барлық іске қосу"),
        "adds_up": (
            (
                "The last row is the released total of these months. Each row is rounded for "
                "itself: those with a number add up to {rows}, the total is {total}. A link that "
                "stands as <10 is within “other links” already."
            ),
            (
                "Последняя строка — опубликованный итог этих месяцев. Каждая строка округлена "
                "сама по себе: строки с числом дают {rows}, итог — {total}. Ссылка с <10 уже "
                "входит в «прочие»."
            ),
            (
                "Соңғы жол – осы айлардың жарияланған жиынтығы. Әр жол өзінше дөңгелектенген: саны "
                "бар жолдардың қосындысы – {rows}, жиынтық – {total}. <10 тұрған сілтеме "
                "«басқалардың» ішінде."
            ),
        ),
    }
)
"""In en, ru and kk, the languages of staff."""
