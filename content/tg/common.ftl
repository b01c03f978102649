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
    .placeholder = Тугмаро зер кунед ё пурсед
language-changed = Акнун забон тоҷикӣ аст.

## Controls under the dialog
control-back = ← Ба қафо
control-home = 🏠 Мавзӯъҳо
control-more = ⋯ Боз
control-urgent = 🆘 Кӯмаки таъҷилӣ
control-return = ↩ Саҳифаи ман
control-language = 🌐 Забон
control-contacts = ☎️ Кӣ кӯмак мекунад
control-share = 📤 Ба дигарон фиристодан
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
only-buttons = Ман тугмаҳо ва сухани навишташударо мефаҳмам. Лутфан ном ва ҳуҷҷат нафиристед.

## Asking in one's own words
control-ask = ✍️ Бо сухани худ пурсед
control-ask-none = Ҳеҷ кадоме аз инҳо
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ Ҳамин аст
control-ask-wrong = ❌ Ин не
# Deletes the person's own message from the chat
control-unsay = 🗑 Навиштаамро нест кун
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Саволатонро бо ҳар забон, чунон ки мегӯед, нависед. Лутфан ном ва рақами ҳуҷҷатро нанависед.
    .placeholder = Саволи шумо
ask-heard = Ташаккур. Ман ҷустуҷӯ кардам.
ask-found = Шояд яке аз инҳост:
# It names the button control-ask-none
ask-unsure = Намедонам, ки дуруст фаҳмидам ё не. Шояд яке аз инҳост? Агар не, «Ҳеҷ кадоме аз инҳо»-ро зер кунед.
# Below it stand whom to ask, and the topics
ask-nothing = Ман ҷавоби наздик надорам. Мавзӯъро интихоб кунед ё аз одам пурсед.
# Above it stand the numbers to call
ask-distress = <b>Шумо дар хатаред? Ҳозир занг занед.</b> Тугмаи поён мегӯяд, ки чӣ бояд кард.
ask-safe = Кӯмак дар ин ҷост. Навиштаатонро нест кардан мумкин.
unsaid = Нест карда шуд.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Камераи телефонро ба расм равона кунед ё инро кушоед:
    { $address }

    Joldas роҳнамои бепул дар Telegram аст, барои оилаҳое, ки барои зиндагӣ ба Қазоқистон омадаанд. Дар бораи шумо ба ҳеҷ кас хабар намедиҳад ва номатонро нигоҳ намедорад.
shared = Расм бо пайванд дар поён аст.

## Links, made by staff of the project
link-topic = Пайванд барои кадом мавзӯъ лозим аст?
link-page = Пайванд кадом саҳифаро кушояд?
link-language = Ба кадом забон?
link-partner = Пайвандро кадом шарик паҳн мекунад?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    Пайванд сабт шуд. Расми поёнро ба дигарон фиристед.
    Шарик: { $partner }
    Саҳифа: { $page }
    Рамз дар ҳисоб: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = Ҳоло ба базаи ҳисоб пайваст шуда намешавад. Ин пайванд ба ҳар ҳол кор мекунад. Аммо он бе шарик ҳисоб мешавад.
link-no-plan = Дар нақша ягон маъракаи ҷорӣ шарик надорад. Хоҳиш кунед, ки шарикро ба нақша дароранд.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Камераи телефонро ба ин ҷо равона кунед
# $bot: its name at Telegram, which people type into the search field
poster-write = Ё дар Telegram ҷӯед: @{ $bot }
poster-privacy = Бепул аст. Бот дар бораи шумо ба ҳеҷ кас хабар намедиҳад. Ном ва телефонатонро нигоҳ намедорад.
# $organisation: who hands it out
poster-by = Омода кард: { $organisation }
# At the edge of a tear-off card
poster-cut = Бурида гиреду бо худ баред

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: кӯмак ба оилаҳо дар Қазоқистон
profile-short = Ҳуҷҷат, мактаб, кор, кӯмаки таъҷилӣ: мегӯяд, ки чӣ бояд кард. Бепул. Дар бораи шумо ба ҳеҷ кас хабар намедиҳад.
profile-about =
    Joldas ба оилаҳое кӯмак мекунад, ки барои зиндагӣ ба Қазоқистон омадаанд.

    Ҳуҷҷатҳо ва бақайдгирӣ, мактаб ва боғча, кор ва маош, кӯмаки таъҷилӣ. Тугмаҳоро пахш мекунед: аввал саволҳои кӯтоҳ, баъд мегӯем, ки чӣ бояд кард ва ба кӣ муроҷиат кунед.

    Ба забонҳои ӯзбекӣ, тоҷикӣ, қирғизӣ, қазоқӣ, русӣ ва англисӣ.

    Бепул аст. Бот дар бораи шумо ба ҳеҷ кас хабар намедиҳад. Ном, телефон ва паёмҳоятонро нигоҳ намедорад.

    Ҷон дар хатар бошад, тугмаи «Кӯмаки таъҷилӣ»-ро пахш кунед: рақамҳо дар он ҷост.
# Telegram's list of commands: one short line each
command-start = Аз аввал сар кардан
command-urgent = Кӯмаки таъҷилӣ
command-language = Забонро интихоб кардан
command-privacy = Бот чиро нигоҳ медорад ва чиро не

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>Telegram чиро мебинад</b>
    Telegram аккаунти шуморо ва аз ин бот истифода бурданатонро медонад. Он ҳамчунин дида метавонад, ки чиро пахш мекунед: чат бо бот, баръакси чати махфӣ, пурра рамзгузорӣ намешавад.

    <b>Joldas чиро нигоҳ медорад</b>
    Танҳо шумораҳоро: дар як ҳафта саҳифа чанд бор ва ба кадом забон кушода шуд, бо пайванд ё плакат чанд бор омаданд. Ном, телефон, аккаунт, паём ва вақти пахш кардани тугма нигоҳ дошта намешавад. Он чи ба ӯ менависед, ҳамчунин пас аз номи ӯ дар чатҳои дигар, ба ӯ мерасад. Ӯ ҷавоб медиҳад ва дарҳол фаромӯш мекунад.

    <b>Joldas чиро ҳеҷ гоҳ намепурсад</b>
    Ном, телефон, суроға, ҳуҷҷат ва сурати шуморо. Баъзан синни кӯдак ё шаҳрвандиро мепурсад. Ҷавоб надиҳед ҳам мешавад. Ҷавобатон танҳо дар тугмаҳои ҳамин чат мемонад.

    <b>Чӣ тавр пок кардан мумкин</b>
    Як саҳифаро: <b>Боз</b>, баъд <b>Саҳифаро пок кардан</b>. Ҳамаашро: ин чатро дар Telegram пок кунед. Касе, ки телефонатонро ба даст гирад, ин чатро дида метавонад.
