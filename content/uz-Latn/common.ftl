### Joldas: buttons and short notices, Uzbek (Latin)
### reviewed: no

## Opening
pick-language = Tilni tanlang
# $organisation: who runs this bot
home =
    <b>Joldas Qozogʻistonga koʻchib kelgan oilalarga yordam beradi.</b>
    Hujjatlar, maktab, ish, shoshilinch yordam: qisqa savollar, keyin nima qilish kerakligi.

    Bepul. Hech kim haqida hech qayerga xabar bermaydi. Ismingiz, telefoningiz va xabarlaringizni saqlamaydi.
    Botni yuritadi: { $organisation }.

    Sizga qaysi ishda yordam kerak?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = Bu tugmalar pastda turadi. <b>Shoshilinch yordam</b> tugmasini istalgan payt bosing.
    .menu = 🏠 Mavzular
    .language = 🌐 Til
    .urgent = 🆘 Shoshilinch yordam
    .placeholder = Tugmani bosing yoki soʻrang
language-changed = Endi til: oʻzbekcha.

## Controls under the dialog
control-back = ← Orqaga
control-home = 🏠 Mavzular
control-more = ⋯ Yana
control-urgent = 🆘 Shoshilinch yordam
control-return = ↩ Sahifamga
control-language = 🌐 Til
control-contacts = ☎️ Kim yordam beradi
control-share = 📤 Sahifani ulashish
control-keep = 📌 Sahifani saqlash
control-erase = 🗑 Sahifani oʻchirish
control-helpful = 👍 Yordam berdi
control-unhelpful = 👎 Yordam bermadi
control-change = ✏️ Oʻzgartirish
control-show-ru = 🗣 Ruscha koʻrsatish
control-show-kk = 🗣 Qozoqcha koʻrsatish
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Yoʻriqnomani ochish

## On a screen
more = Nima qilmoqchisiz?
# $answer: the label of the button that the person pressed before
remembered = Siz aytgan javob: { $answer }
heading-risk = Avval shuni oʻqing
heading-next = Nima qilish kerak
heading-bring = Oʻzingiz bilan olib boring
heading-cost = Narxi va vaqti
heading-why = Nima uchun
heading-contacts = Kim yordam beradi
heading-source = Manba
# $what: what is not sure. $whom: names of contacts
unconfirmed = Tasdiqlanmagan: { $what } Shu yerdan soʻrang: { $whom }.
# $month: name of a month, here already with its ending: "noyabrda" (in November). $year
collected = { $year }-yil { $month } yigʻilgan, huquqshunos hali tekshirmagan.
# $name, $month, $year
checked = { $name } { $year }-yil { $month } tekshirgan.
source-none = Qonundagi manbasi hali topilmagan.
expired = Bu sahifa eskirgan boʻlishi mumkin. Ish boshlashdan oldin quyidagilardan biridan soʻrang.
draft = Bu tarjima hali qoralama. Uni hech kim tekshirmagan.
# $language: the language in which the page is shown
fallback = Bu sahifa hali sizning tilingizda yoʻq. Hozir shu tilda koʻrinadi: { $language }.
updated = Bu yoʻriqnoma oʻzgargan. Mana eng yaqin sahifa.
# Said above the page in this language, for the person who works behind a desk
shown-for = Bu sahifani sizga bir oila koʻrsatyapti. U oilalar uchun bepul Joldas qoʻllanmasidan. Iltimos, ularga shu ishlarda yordam bering.
# An answer was taken out; the contacts follow
withdrawn = Bu sahifani tuzatyapmiz. U qaytadi. Hozircha bu yerdan soʻrang:
# The months stand in the locative, because every text that shows one says "in November".
month = -
    .m1 = yanvarda
    .m2 = fevralda
    .m3 = martda
    .m4 = aprelda
    .m5 = mayda
    .m6 = iyunda
    .m7 = iyulda
    .m8 = avgustda
    .m9 = sentabrda
    .m10 = oktabrda
    .m11 = noyabrda
    .m12 = dekabrda

## Contact cards
contact-for = Qaysi ishda yordam beradi: { $what }
contact-hours = Ish vaqti: { $hours }
contact-languages = Tillar: { $languages }
contact-address = Manzil: { $address }
contact-number = Raqam: { $number }
contact-no-number = Telefon raqami hali tasdiqlanmagan.
# $month, $year
contact-collected = { $year }-yil { $month } yigʻilgan. Hali qoʻngʻiroq qilib tekshirilmagan.
# $month, $year
contact-checked = Qoʻngʻiroq qilib tekshirdik: { $year }-yil { $month }.

## Short notices
kept = Yuqorida saqlandi. Bu nusxa oʻzgarmaydi.
erased = Oʻchirildi.
erase-failed = Telegram faqat yangi xabarlarni oʻchirishga ruxsat beradi. Xabarni bosib turing va oʻzingiz oʻchiring.
thanks = Rahmat.
stale = Bu tugma eskirgan. Iltimos, qaytadan tanlang.
only-buttons = Men tugmalarni va yozilgan soʻzlarni tushunaman. Iltimos, ism va hujjat yubormang.

## Asking in one's own words
control-ask = ✍️ Oʻz soʻzingiz bilan soʻrang
control-ask-none = Bularning hech biri emas
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ Xuddi shu
control-ask-wrong = ❌ Bu emas
# Deletes the person's own message from the chat
control-unsay = 🗑 Yozganimni oʻchirish
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Savolingizni istalgan tilda, aytganingizdek yozing. Iltimos, ism va hujjat raqamini yozmang.
    .placeholder = Savolingiz
ask-heard = Rahmat. Izlab koʻrdim.
ask-found = Balki shulardan biridir:
# It names the button control-ask-none
ask-unsure = Toʻgʻri tushundimmi, bilmayman. Balki shulardan biridir? Boʻlmasa, “Bularning hech biri emas” tugmasini bosing.
# Below it stand whom to ask, and the topics
ask-nothing = Menda bunga yaqin javob yoʻq. Mavzuni tanlang yoki odamdan soʻrang.
# Above it stand the numbers to call
ask-distress = <b>Xavf ostidamisiz? Hozir qoʻngʻiroq qiling.</b> Pastdagi tugma nima qilishni aytadi.
ask-safe = Yordam shu yerda. Yozganingizni oʻchirsa boʻladi.
unsaid = Oʻchirildi.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Telefon kamerasini rasmga tuting yoki shuni oching:
    { $address }

    Joldas – Qozogʻistonga koʻchib kelgan oilalar uchun Telegramdagi bepul yoʻriqnoma. U hech kim haqida hech qayerga xabar bermaydi, ismingizni saqlamaydi.
shared = Havolali rasm pastda.

## Links, made by staff of the project
link-topic = Havola qaysi mavzuga kerak?
link-page = Havola qaysi sahifani ochsin?
link-language = Qaysi tilda?
link-partner = Havolani qaysi hamkor tarqatadi?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    Havola roʻyxatga olindi. Pastdagi rasmni yuboravering.
    Hamkor: { $partner }
    Sahifa: { $page }
    Hisobdagi kodi: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = Hisob yuritadigan baza hozir ochilmayapti. Bu havola baribir ishlaydi. Faqat hamkorsiz hisoblanadi.
link-no-plan = Rejadagi birorta joriy kampaniyada hamkor koʻrsatilmagan. Rejaga hamkor qoʻshishni soʻrang.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Telefon kamerasini shu yerga tuting
# $bot: its name at Telegram, which people type into the search field
poster-write = Yoki Telegramdan qidiring: @{ $bot }
poster-privacy = Bepul. Bot hech kim haqida hech qayerga xabar bermaydi. Ism va telefoningizni saqlamaydi.
# $organisation: who hands it out
poster-by = Tayyorladi: { $organisation }
# At the edge of a tear-off card
poster-cut = Qirqib oling va olib keting

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: Qozogʻistondagi oilalarga yordam
profile-short = Hujjat, maktab, ish, shoshilinch yordam: nima qilishni aytadi. Bepul. Hech kim haqida hech qayerga xabar bermaydi.
profile-about =
    Joldas Qozogʻistonga koʻchib kelgan oilalarga yordam beradi.

    Hujjat va roʻyxatdan oʻtish, maktab va bogʻcha, ish va ish haqi, shoshilinch yordam. Tugmalarni bosasiz: avval qisqa savollar, keyin nima qilish va kimga murojaat qilish kerakligini aytamiz.

    Oʻzbek, tojik, qirgʻiz, qozoq, rus va ingliz tillarida.

    Bepul. Bot hech kim haqida hech qayerga xabar bermaydi. Ismingiz, telefoningiz va xabarlaringizni saqlamaydi.

    Hayot xavf ostida boʻlsa, “Shoshilinch yordam” tugmasini bosing: raqamlar oʻsha yerda.
# Telegram's list of commands: one short line each
command-start = Boshidan boshlash
command-urgent = Shoshilinch yordam
command-language = Tilni tanlash
command-privacy = Bot nimani saqlaydi, nimani saqlamaydi

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>Telegram nimani koʻradi</b>
    Telegram akkauntingizni va shu botdan foydalanishingizni biladi. Nimani bosganingizni ham koʻra oladi: maxfiy chatdan farqli, bot bilan chat toʻliq shifrlanmaydi.

    <b>Joldas nimani saqlaydi</b>
    Faqat sonlarni: sahifa bir haftada necha marta va qaysi tilda ochildi, havola yoki plakat orqali necha marta kirildi. Ism, telefon, akkaunt, xabar va tugma bosilgan vaqt saqlanmaydi. Unga yozganingiz, boshqa chatda uning nomidan keyin yozganingiz ham unga yetib boradi. U javob beradi va darhol unutadi.

    <b>Joldas nimani hech qachon soʻramaydi</b>
    Ismingiz, telefoningiz, manzilingiz, hujjatingiz va suratingizni. Baʼzan bolaning yoshini yoki fuqarolikni soʻraydi. Javob bermasangiz ham boʻladi. Javobingiz faqat shu chat tugmalarida qoladi.

    <b>Qanday oʻchirish mumkin</b>
    Bitta sahifani: <b>Yana</b>, keyin <b>Sahifani oʻchirish</b>. Hammasini: Telegramda shu chatni oʻchiring. Telefoningizni qoʻliga olgan odam shu chatni koʻra oladi.
