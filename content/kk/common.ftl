### Joldas: buttons and short notices, Kazakh
### reviewed: no

## Opening
pick-language = Тілді таңдаңыз
# $organisation: who runs this bot
home =
    <b>Joldas Қазақстанға көшіп келген отбасыларға көмектеседі.</b>
    Құжат, мектеп, жұмыс, шұғыл көмек: қысқа сұрақ қоямыз, сосын не істеу керегін айтамыз.

    Бұл тегін. Бот сіз туралы ешкімге хабарламайды. Атыңызды, телефоныңызды, жазғаныңызды сақтамайды.
    Ботты жүргізетін ұйым: { $organisation }.

    Сізге қай жағынан көмек керек?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = Бұл батырмалар төменде тұра береді. <b>Шұғыл көмек</b> батырмасын кез келген уақытта баса аласыз.
    .menu = 🏠 Тақырыптар
    .language = 🌐 Тілді таңдау
    .urgent = 🆘 Шұғыл көмек
    .placeholder = Түймені басыңыз не сұраңыз
language-changed = Енді тіл — қазақша.

## Controls under the dialog
control-back = ← Артқа
control-home = 🏠 Басына
control-more = ⋯ Тағы
control-urgent = 🆘 Шұғыл көмек
control-return = ↩ Бетіме қайту
control-language = 🌐 Тілді таңдау
control-contacts = ☎️ Кім көмектеседі
control-share = 📤 Бетті бөлісу
control-keep = 📌 Бетті сақтау
control-erase = 🗑 Бетті өшіру
control-helpful = 👍 Көмектесті
control-unhelpful = 👎 Көмектеспеді
control-change = ✏️ Өзгерту
control-show-ru = 🗣 Орысша көрсету
control-show-kk = 🗣 Қазақша көрсету
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Анықтамалықты ашу

## On a screen
more = Не істегіңіз келеді?
# $answer: the label of the button that the person pressed before
remembered = Сіздің жауабыңыз: { $answer }
heading-risk = Алдымен мынаны оқыңыз
heading-next = Не істеу керек
heading-bring = Өзіңізбен бірге ала барыңыз
heading-cost = Бағасы мен уақыты
heading-why = Неге бұлай
heading-contacts = Кім көмектеседі
heading-source = Дереккөз
# $what: what is not sure. $whom: names of contacts
unconfirmed = Расталмаған: { $what } Мына жерден сұраңыз: { $whom }.
# $month: name of a month, here already with its ending: "қарашада" (in November). $year
collected = { $year } жылғы { $month } жиналған. Заңгер әлі тексерген жоқ.
# $name, $month, $year
checked = { $name } { $year } жылғы { $month } тексерді.
source-none = Заңдағы дереккөзі әзірге табылмады.
expired = Бұл бет ескірген болуы мүмкін. Бірдеңе істемес бұрын төмендегілердің бірінен сұраңыз.
draft = Бұл аударма — әлі жоба. Оны ешкім тексерген жоқ.
# $language: the language in which the page is shown
fallback = Бұл бет сіздің тіліңізде әлі жоқ. Қазір мына тілде көрсетіліп тұр: { $language }.
updated = Анықтамалық өзгерді. Бұл — сіз іздегенге ең жақын бет.
# Said above the page in this language, for the person who works behind a desk
shown-for = Бұл бетті сізге бір отбасы көрсетіп тұр. Бет Joldas-тан алынған, ол — отбасыларға арналған тегін анықтамалық. Төмендегі қадамдарды орындауға көмектесіп жіберуіңізді сұраймыз.
# An answer was taken out; the contacts follow
withdrawn = Бұл бетті түзетіп жатырмыз. Ол қайта шығады. Әзірге мына жерден сұраңыз:
# The months stand in the locative, because every text that shows one says "in November".
month = -
    .m1 = қаңтарда
    .m2 = ақпанда
    .m3 = наурызда
    .m4 = сәуірде
    .m5 = мамырда
    .m6 = маусымда
    .m7 = шілдеде
    .m8 = тамызда
    .m9 = қыркүйекте
    .m10 = қазанда
    .m11 = қарашада
    .m12 = желтоқсанда

## Contact cards
contact-for = Не бойынша көмектеседі: { $what }
contact-hours = Жұмыс уақыты: { $hours }
contact-languages = Тілдері: { $languages }
contact-address = Қайда: { $address }
contact-number = Нөмірі: { $number }
contact-no-number = Нөмірі әлі расталмаған.
# $month, $year
contact-collected = { $year } жылғы { $month } жиналған. Қоңырау шалып, әлі тексерген жоқпыз.
# $month, $year
contact-checked = { $year } жылғы { $month } қоңырау шалып тексердік.

## Short notices
kept = Жоғарыда сақталды. Ол көшірме өзгермейді.
erased = Өшірілді.
erase-failed = Telegram тек жаңа хабарларды өшіруге рұқсат береді. Өшіру үшін хабарды саусағыңызбен басып тұрыңыз.
thanks = Рахмет.
stale = Бұл батырма ескі. Қайтадан таңдаңызшы.
only-buttons = Мен түймелер мен жазылған сөзді түсінемін. Мұнда аты-жөн мен құжат жібермеңіз.

## Asking in one's own words
control-ask = ✍️ Өз сөзіңізбен сұраңыз
control-ask-none = Ешқайсысы емес
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ Дәл осы
control-ask-wrong = ❌ Бұл емес
# Deletes the person's own message from the chat
control-unsay = 🗑 Жазғанымды өшіру
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Сұрағыңызды кез келген тілде, айтқандай етіп жазыңыз. Аты-жөн мен құжат нөмірін жазбаңыз.
    .placeholder = Сіздің сұрағыңыз
ask-heard = Рақмет. Іздеп көрдім.
ask-found = Мүмкін, осылардың бірі шығар:
# It names the button control-ask-none
ask-unsure = Дұрыс түсіндім бе, білмеймін. Мүмкін, осылардың бірі шығар? Олай болмаса, «Ешқайсысы емес» деген түймені басыңыз.
# Below it stand whom to ask, and the topics
ask-nothing = Бұған жақын жауап менде жоқ. Тақырып таңдаңыз не адамнан сұраңыз.
# Above it stand the numbers to call
ask-distress = <b>Сізге қауіп төніп тұр ма? Қазір қоңырау шалыңыз.</b> Төмендегі түйме не істеу керегін айтады.
ask-safe = Көмек осында. Жазғаныңызды өшіруге болады.
unsaid = Өшірілді.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Телефон камерасын суретке бағыттаңыз немесе мына сілтемені ашыңыз:
    { $address }

    Joldas — Қазақстанға көшіп келген отбасыларға арналған Telegram-дағы тегін анықтамалық. Ол сіз туралы ешкімге хабарламайды, атыңызды сақтамайды.
shared = Сілтемесі бар сурет төменде.

## Links, made by staff of the project
link-topic = Сілтеме қай тақырыпқа керек?
link-page = Сілтеме қай бетті ашсын?
link-language = Қай тілде?
link-partner = Сілтемені қай серіктес таратады?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    Сілтеме тіркелді. Төмендегі суретті жібере беріңіз.
    Серіктес: { $partner }
    Бет: { $page }
    Есептегі коды: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = Есеп жүргізетін база қазір ашылмай тұр. Мына сілтеме бәрібір жұмыс істейді. Бірақ серіктестің атына есептелмейді.
link-no-plan = Жоспардағы жүріп жатқан науқандарда серіктес көрсетілмеген. Жоспарға серіктес қосуды сұраңыз.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Телефон камерасын осыған бағыттаңыз
# $bot: its name at Telegram, which people type into the search field
poster-write = Немесе Telegram-нан іздеңіз: @{ $bot }
poster-privacy = Тегін. Бот сіз туралы ешкімге хабарламайды. Атыңыз бен телефоныңызды сақтамайды.
# $organisation: who hands it out
poster-by = Дайындаған: { $organisation }
# At the edge of a tear-off card
poster-cut = Қиып алып, ала кетіңіз

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: Қазақстандағы отбасыларға көмек
profile-short = Құжат, мектеп, жұмыс, шұғыл көмек: қысқа сұрақ, сосын не істеу керегі. Тегін. Сіз туралы ешкімге хабарламайды.
profile-about =
    Joldas Қазақстанға көшіп келген отбасыларға көмектеседі.

    Құжат пен тіркеу, мектеп пен балабақша, жұмыс пен жалақы, шұғыл көмек. Батырмаларды басасыз: алдымен қысқа сұрақ қоямыз, сосын не істеу керегін, кімге бару керегін айтамыз.

    Өзбек, тәжік, қырғыз, қазақ, орыс, ағылшын тілдерінде.

    Тегін. Бот сіз туралы ешкімге хабарламайды. Атыңызды, телефоныңызды, жазғаныңызды сақтамайды.

    Өмірге қауіп төнсе, «Шұғыл көмек» батырмасын басыңыз: нөмірлер сонда.
# Telegram's list of commands: one short line each
command-start = Басынан бастау
command-urgent = Шұғыл көмек
command-language = Тілді таңдау
command-privacy = Бот нені сақтайды, нені сақтамайды

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>Telegram нені көреді</b>
    Telegram аккаунтыңызды және осы ботты қолданып жүргеніңізді біледі. Қай батырманы басқаныңызды да көре алады: құпия чаттан бөлек, ботпен чат толық шифрланбайды.

    <b>Joldas нені сақтайды</b>
    Тек сандарды: бет бір аптада неше рет және қай тілде ашылған, сілтеме не плакат арқылы ботқа неше рет кірген. Атыңыз, телефоныңыз, аккаунтыңыз, жазғаныңыз, қай сәтте басқаныңыз сақталмайды. Оған жазғаныңыз, басқа чатта оның атынан кейін жазғаныңыз да оған жетеді. Ол жауап береді де, бірден ұмытады.

    <b>Joldas нені ешқашан сұрамайды</b>
    Атыңызды, телефоныңызды, мекенжайыңызды, құжатыңызды, суретіңізді. Кейде баланың жасын немесе азаматтықты сұрайды. Жауап бермесеңіз де болады. Жауабыңыз тек осы чаттың батырмаларында қалады.

    <b>Қалай өшіруге болады</b>
    Бір бетті: <b>Тағы</b>, сосын <b>Бетті өшіру</b>. Бәрін: Telegram-да осы чатты жойыңыз. Телефоныңызды қолына алған адам осы чатты көре алады.
