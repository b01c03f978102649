"""The words of the report in short: its first sentences."""

from types import MappingProxyType

SHORT = MappingProxyType(
    {
        "short": (
            "In short",
            "Коротко",
            "Қысқаша",
        ),
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
        "s_few": (
            (
                "<b>{now}</b> starts. Of this period or the one before ({before}) too little is "
                "released: there is nothing to compare with."
            ),
            (
                "Запусков: <b>{now}</b>. Этот период или предыдущий ({before}) опубликован "
                "далеко не весь: сравнить не с чем."
            ),
            (
                "Іске қосу: <b>{now}</b>. Осы кезең не алдыңғысы ({before}) толық жарияланбаған: "
                "салыстыратын ештеңе жоқ."
            ),
        ),
        "s_on": (
            (
                "Of 100 starts, <b>{activation}</b> went on to a topic or a choice; of 100 "
                "topics opened, <b>{completion}</b> reached an answer."
            ),
            (
                "Из 100 запусков до темы или выбора дошли <b>{activation}</b>; из 100 открытых "
                "тем до ответа — <b>{completion}</b>."
            ),
            (
                "100 іске қосудан тақырыпқа не таңдауға <b>{activation}</b> жетті; ашылған 100 "
                "тақырыптан жауапқа – <b>{completion}</b>."
            ),
        ),
        "s_stop": (
            (
                "<b>Most people stop at “{question}”</b> ({way}): {share} of {arrived} chose "
                "nothing there. At half of all questions it is {usual} or less."
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
                "<b>{topic}</b> is completed least in {languages}; at half of the languages "
                "{usual} or more of the openings reach an answer."
            ),
            (
                "<b>{topic}</b>: реже всего доходят до ответа на языках: {languages}; на "
                "половине языков — {usual} или больше."
            ),
            (
                "<b>{topic}</b>: жауапқа ең аз жететін тілдер: {languages}; тілдердің жартысында "
                "– {usual} не одан көп."
            ),
        ),
        "s_weakest": (
            (
                "<b>Weakest {channel} of {all}:</b> {source}: {starts} starts (months: "
                "{months}){rate}. Strongest: {strongest}: {most} starts{most_rate}."
            ),
            (
                "<b>Слабее всех из {all} (вид: {channel}):</b> {source}: запусков {starts} "
                "(месяцев: {months}){rate}. Сильнее всех: {strongest}: запусков {most}{most_rate}."
            ),
            (
                "<b>{all} ішінен ең әлсізі (түрі: {channel}):</b> {source}: {months} айда іске "
                "қосу {starts}{rate}. Ең күштісі: {strongest}: іске қосу {most}{most_rate}."
            ),
        ),
        "s_went_on": (
            ", of which {} went on",
            ", из которых {} продолжили",
            ", соның {} жалғастырды",
        ),
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
        "s_below": (
            "Not yet: {targets}.",
            "Ещё нет: {targets}.",
            "Әлі жетпеген: {targets}.",
        ),
        "s_open": (
            "Cannot be told: {targets}.",
            "Нельзя сказать: {targets}.",
            "Айту мүмкін емес: {targets}.",
        ),
        "s_care": (
            (
                "Of the answers that families were shown, <b>{unreviewed}</b> were checked by no "
                "lawyer or native reader, and <b>{expired}</b> rested on a fact that was out of "
                "date."
            ),
            (
                "Из показанных семьям ответов <b>{unreviewed}</b> не проверял ни юрист, ни "
                "носитель языка, <b>{expired}</b> опирались на устаревший факт."
            ),
            (
                "Отбасыларға көрсетілген жауаптардың <b>{unreviewed}</b> заңгер де, тіл иесі де "
                "тексермеген, <b>{expired}</b> ескірген дерекке сүйенген."
            ),
        ),
        "s_gaps": (
            (
                "Days on which the bot did not serve every hour, so some starts may be missing: "
                "{days}."
            ),
            "Дни, когда бот работал не все часы и часть запусков могла не попасть в счёт: {days}.",
            "Бот барлық сағатта жұмыс істемеген, кейбір қосу саналмауы мүмкін күндер: {days}.",
        ),
        "s_nothing": (
            "Nothing of this period is released yet.",
            "За этот период пока ничего не опубликовано.",
            "Бұл кезеңнен әзірге ештеңе жарияланған жоқ.",
        ),
    }
)
"""In en, ru and kk, the languages of staff."""
