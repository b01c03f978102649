### Joldas: buttons and short notices, Tajik
### reviewed: no

## Opening
pick-language = Забонро интихоб кунед
# $organisation: who runs this bot
home =
    <b>Joldas ба оилаҳое кӯмак мекунад, ки барои зиндагӣ ба Қазоқистон омадаанд.</b>
    Ҳуҷҷатҳо, мактаб, кор, кӯмаки таъҷилӣ: саволҳои кӯтоҳ, баъд мегӯем, ки чӣ бояд кард.

    Бепул аст. Бот дар бораи шумо ба ҳеҷ кас хабар намедиҳад. Ном, телефон ва паёмҳоятонро нигоҳ намедорад.
    Кори ботро мебарад: { $organisation }.

    Ба шумо дар кадом кор кӯмак лозим аст?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = Ин тугмаҳо дар поён мемонанд. Тугмаи <b>Кӯмаки таъҷилӣ</b>-ро ҳар вақт пахш кардан мумкин.
    .menu = 🏠 Мавзӯъҳо
    .language = 🌐 Забон
    .urgent = 🆘 Кӯмаки таъҷилӣ
    .placeholder = Тугмаро пахш кунед
language-changed = Акнун забон тоҷикӣ аст.

## Controls under the dialog
control-back = ← Ба қафо
control-home = 🏠 Мавзӯъҳо
control-more = ⋯ Боз
control-urgent = 🆘 Кӯмаки таъҷилӣ
control-return = ↩ Саҳифаи ман
control-language = 🌐 Забон
control-contacts = ☎️ Кӣ кӯмак мекунад
control-keep = 📌 Саҳифаро нигоҳ доштан
control-erase = 🗑 Саҳифаро пок кардан
control-helpful = 👍 Кӯмак кард
control-unhelpful = 👎 Кӯмак накард
control-change = ✏️ Дигар кардан
control-show-ru = 🗣 Ба русӣ нишон додан
control-show-kk = 🗣 Ба қазоқӣ нишон додан
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Роҳнаморо кушодан

## On a screen
more = Чӣ кор кардан мехоҳед?
# $answer: the label of the button that the person pressed before
remembered = Шумо гуфта будед: { $answer }
heading-risk = Аввал инро хонед
heading-next = Чӣ бояд кард
heading-bring = Бо худ гиред
heading-cost = Нарх ва вақт
heading-why = Барои чӣ
heading-contacts = Кӣ кӯмак карда метавонад
heading-source = Манбаъ
# $what: what is not sure. $whom: names of contacts
unconfirmed = Тасдиқ нашудааст: { $what } Аз инҳо пурсед: { $whom }.
# $month: name of a month, here already with its ending: "ноябри" (November of). $year
collected = Моҳи { $month } соли { $year } ҷамъ шудааст, ҳуқуқшинос ҳанӯз насанҷидааст.
# $name, $month, $year
checked = { $name } моҳи { $month } соли { $year } санҷидааст.
source-none = Манбаи қонунӣ ҳанӯз ёфт нашудааст.
expired = Шояд ин саҳифа кӯҳна шудааст. Пеш аз ҳар кор аз яке аз ҷойҳои дар поён навишташуда пурсед.
draft = Ин тарҷума ҳанӯз сиёҳнавис аст. Онро касе насанҷидааст.
# $language: the language in which the page is shown
fallback = Ин саҳифа ҳанӯз ба забони шумо нест. Ҳоло ба ин забон аст: { $language }.
updated = Ин роҳнамо дигар шудааст. Саҳифаи наздиктарин ҳамин аст.
# Said above the page in this language, for the person who works behind a desk
shown-for = Ин саҳифаро ба шумо як оила нишон медиҳад. Он аз Joldas аст, роҳнамои бепул барои оилаҳо. Лутфан, дар ин корҳо ба онҳо кӯмак кунед.
# An answer was taken out; the contacts follow
withdrawn = Мо ин саҳифаро дуруст карда истодаем. Баъд он боз пайдо мешавад. То он вақт аз инҳо пурсед:
# The months stand with the linking -и, because every text that shows one says "November of 2026".
month = -
    .m1 = январи
    .m2 = феврали
    .m3 = марти
    .m4 = апрели
    .m5 = майи
    .m6 = июни
    .m7 = июли
    .m8 = августи
    .m9 = сентябри
    .m10 = октябри
    .m11 = ноябри
    .m12 = декабри

## Contact cards
contact-for = Барои кӣ ва чӣ: { $what }
contact-hours = Вақти кор: { $hours }
contact-languages = Забонҳо: { $languages }
contact-address = Дар куҷо: { $address }
contact-number = Рақам: { $number }
contact-no-number = Рақами телефон ҳанӯз тасдиқ нашудааст.
# $month, $year
contact-collected = Моҳи { $month } соли { $year } ҷамъ шудааст. Ҳанӯз занг зада насанҷидаем.
# $month, $year
contact-checked = Моҳи { $month } соли { $year } занг зада санҷидем.

## Short notices
kept = Дар боло нигоҳ дошта шуд. Он нусха ҳамин хел мемонад.
erased = Пок шуд.
erase-failed = Telegram танҳо паёмҳои навро пок кардан мемонад. Паёмро пахш карда истед ва худатон пок кунед.
thanks = Раҳмат.
stale = Ин тугма кӯҳна шудааст. Лутфан, аз нав интихоб кунед.
only-buttons = Ман танҳо тугмаҳоро мефаҳмам. Лутфан, ба ин ҷо ном ё ҳуҷҷат нафиристед.
