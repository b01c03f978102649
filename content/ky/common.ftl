### Joldas: buttons and short notices, Kyrgyz
### reviewed: no

## Opening
pick-language = Тилди тандаңыз
# $organisation: who runs this bot
home =
    <b>Joldas Казакстанга көчүп келген үй-бүлөлөргө жардам берет.</b>
    Документ, мектеп, жумуш, шашылыш жардам: кыска суроолорго жооп бересиз, анан эмне кылууну айтабыз.

    Акысыз. Сиз тууралуу эч кимге кабар бербейт. Атыңызды, телефонуңузду, жазганыңызды сактабайт.
    Ботту жүргүзгөн уюм: { $organisation }.

    Сизге кайсы жагынан жардам керек?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = Бул баскычтар ылдыйда турат. <b>Шашылыш жардам</b> баскычын каалаган убакта басыңыз.
    .menu = 🏠 Темалар тизмеси
    .language = 🌐 Тилди тандоо
    .urgent = 🆘 Шашылыш жардам
    .placeholder = Баскычты басыңыз же сураңыз
language-changed = Эми тил — кыргызча.

## Controls under the dialog
control-back = ← Артка
control-home = 🏠 Темалар
control-more = ⋯ Дагы
control-urgent = 🆘 Шашылыш жардам
control-return = ↩ Барагыма кайтуу
control-language = 🌐 Тил
control-contacts = ☎️ Ким жардам берет
control-share = 📤 Баракты бөлүшүү
control-keep = 📌 Баракты сактоо
control-erase = 🗑 Баракты өчүрүү
control-helpful = 👍 Жардам берди
control-unhelpful = 👎 Жардам берген жок
control-change = ✏️ Өзгөртүү
control-show-ru = 🗣 Орусча көрсөтүү
control-show-kk = 🗣 Казакча көрсөтүү
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Колдонмону ачуу

## On a screen
more = Эмне кылгыңыз келет?
# $answer: the label of the button that the person pressed before
remembered = Сиздин жообуңуз: { $answer }
heading-risk = Адегенде муну окуңуз
heading-next = Эмне кылуу керек
heading-bring = Ала барыңыз
heading-cost = Баасы жана убактысы
heading-why = Эмне үчүн
heading-contacts = Ким жардам берет
heading-source = Булагы
# $what: what is not sure. $whom: names of contacts
unconfirmed = Тастыкталган эмес: { $what } Булардан сураңыз: { $whom }.
# $month: name of a month, in the nominative. $year
collected = { $year }-жылдын { $month } айында чогултулган, юрист азырынча текшере элек.
# $name, $month, $year
checked = Текшерген: { $name }, { $year }-жылдын { $month } айы.
source-none = Мыйзамдагы булагы азырынча табыла элек.
expired = Бул барак эскирип калышы мүмкүн. Иш баштоодон мурда жардам берүүчүлөрдүн биринен сурап алыңыз.
draft = Бул котормо азырынча каралама. Аны эч ким текшере элек.
# $language: the language in which the page is shown
fallback = Бул барак сиздин тилиңизде азырынча жок. Барактын тили: { $language }.
updated = Бул колдонмо өзгөрдү. Мына эң жакын барак.
# Said above the page in this language, for the person who works behind a desk
shown-for = Бул баракты сизге бир үй-бүлө көрсөтүп жатат. Ал Joldas деген акысыз колдонмодон алынган. Ушул кадамдарда аларга жардам берип коюңузчу.
# An answer was taken out; the contacts follow
withdrawn = Бул баракты оңдоп жатабыз. Ал кайра чыгат. Ага чейин булардан сураңыз:
month = -
    .m1 = январь
    .m2 = февраль
    .m3 = март
    .m4 = апрель
    .m5 = май
    .m6 = июнь
    .m7 = июль
    .m8 = август
    .m9 = сентябрь
    .m10 = октябрь
    .m11 = ноябрь
    .m12 = декабрь

## Contact cards
contact-for = Кандай маселе менен: { $what }
contact-hours = Иш убактысы: { $hours }
contact-languages = Тилдери: { $languages }
contact-address = Кайда: { $address }
contact-number = Номери: { $number }
contact-no-number = Номери азырынча тастыктала элек.
# $month, $year
contact-collected = { $year }-жылдын { $month } айында чогултулган. Азырынча чалып текшериле элек.
# $month, $year
contact-checked = { $year }-жылдын { $month } айында чалып текшердик.

## Short notices
kept = Жогоруда сакталды. Ал көчүрмө өзгөрбөйт.
erased = Өчүрүлдү.
erase-failed = Telegram мага жаңы билдирүүлөрдү гана өчүртөт. Өчүрүү үчүн билдирүүнү бармагыңыз менен басып туруңуз.
thanks = Рахмат.
stale = Бул баскыч эскирип калган. Кайра тандап коюңузчу.
only-buttons = Мен баскычтарды жана жазылган сөздү түшүнөм. Бул жерге ысым же кагаз жибербеңиз.

## Asking in one's own words
control-ask = ✍️ Өз сөзүңүз менен сураңыз
control-ask-none = Булардын бири да эмес
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ Дал ушул
control-ask-wrong = ❌ Бул эмес
# Deletes the person's own message from the chat
control-unsay = 🗑 Жазганымды өчүрүү
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Сурооңузду каалаган тилде, айткандай кылып жазыңыз. Ысым жана документтин номерин жазбаңыз.
    .placeholder = Сиздин сурооңуз
ask-heard = Рахмат. Издеп көрдүм.
ask-found = Балким, булардын бири:
# It names the button control-ask-none
ask-unsure = Туура түшүндүмбү, билбейм. Балким, булардын биридир? Андай болбосо, «Булардын бири да эмес» баскычын басыңыз.
# Below it stand whom to ask, and the topics
ask-nothing = Менде буга жакын жооп жок. Теманы тандаңыз же адамдан сураңыз.
# Above it stand the numbers to call
ask-distress = <b>Коркунучтасызбы? Азыр чалыңыз.</b> Төмөнкү баскыч эмне кылуу керегин айтат.
ask-safe = Жардам ушул жерде. Жазганыңызды өчүрсө болот.
unsaid = Өчүрүлдү.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Телефондун камерасын сүрөткө каратыңыз же муну ачыңыз:
    { $address }

    Joldas — Казакстанга көчүп келген үй-бүлөлөр үчүн Telegramдагы акысыз колдонмо. Ал сиз тууралуу эч кимге кабар бербейт, атыңызды сактабайт.
shared = Шилтемеси бар сүрөт ылдыйда.

## Links, made by staff of the project
link-topic = Шилтеме кайсы темага керек?
link-page = Шилтеме кайсы баракты ачсын?
link-language = Кайсы тилде?
link-partner = Шилтемени кайсы өнөктөш таратат?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    Шилтеме катталды. Төмөнкү сүрөттү жөнөтө бериңиз.
    Өнөктөш: { $partner }
    Барак: { $page }
    Эсептеги коду: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = Эсеп жүргүзгөн база азыр ачылбай жатат. Бул шилтеме баары бир иштейт. Бирок өнөктөшсүз эсептелет.
link-no-plan = Пландагы жүрүп жаткан кампанияларда өнөктөш көрсөтүлгөн эмес. Планга өнөктөш кошууну сураныңыз.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Телефондун камерасын ушуга каратыңыз
# $bot: its name at Telegram, which people type into the search field
poster-write = Же Telegramдан издеңиз: @{ $bot }
poster-privacy = Акысыз. Бот сиз тууралуу эч кимге кабар бербейт. Атыңызды, телефонуңузду сактабайт.
# $organisation: who hands it out
poster-by = Даярдаган: { $organisation }
# At the edge of a tear-off card
poster-cut = Кесип алып, ала кетиңиз

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: Казакстандагы үй-бүлөлөргө жардам
profile-short = Документ, мектеп, жумуш, шашылыш жардам: эмне кылуу керегин айтат. Акысыз. Сиз тууралуу эч кимге кабар бербейт.
profile-about =
    Joldas Казакстанга көчүп келген үй-бүлөлөргө жардам берет.

    Документ жана каттоо, мектеп жана бала бакча, жумуш жана айлык акы, шашылыш жардам. Баскычтарды басасыз: адегенде кыска суроолор, анан эмне кылууну, кимге кайрылууну айтабыз.

    Өзбек, тажик, кыргыз, казак, орус, англис тилдеринде.

    Акысыз. Бот сиз тууралуу эч кимге кабар бербейт. Атыңызды, телефонуңузду, жазганыңызды сактабайт.

    Өмүргө коркунуч болсо, «Шашылыш жардам» баскычын басыңыз: номерлер ошол жерде.
# Telegram's list of commands: one short line each
command-start = Башынан баштоо
command-urgent = Шашылыш жардам
command-language = Тилди тандоо
command-privacy = Бот эмнени сактайт, эмнени сактабайт

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>Telegram эмнени көрөт</b>
    Telegram аккаунтуңузду жана ушул ботту колдонгонуңузду билет. Кайсы баскычты басканыңызды да көрө алат: жашыруун чаттан айырмаланып, бот менен чат толук шифрленбейт.

    <b>Joldas эмнени сактайт</b>
    Санды гана: барак бир аптада канча жолу жана кайсы тилде ачылды, шилтеме же плакат менен канча жолу кирилди. Атыңыз, телефонуңуз, аккаунтуңуз, жазганыңыз, качан басканыңыз сакталбайт. Ага жазганыңыз, башка чатта анын атынан кийин жазганыңыз да ага жетет. Ал жооп берет да, дароо унутат.

    <b>Joldas эмнени эч качан сурабайт</b>
    Атыңызды, телефонуңузду, дарегиңизди, документиңизди, сүрөтүңүздү. Кээде баланын жашын же жарандыкты сурайт. Жооп бербесеңиз да болот. Жообуңуз ушул чаттын баскычтарында гана калат.

    <b>Кантип өчүрсө болот</b>
    Бир баракты: <b>Дагы</b>, анан <b>Баракты өчүрүү</b>. Баарын: Telegramдан ушул чатты өчүрүңүз. Телефонуңузду колуна алган киши бул чатты көрө алат.
