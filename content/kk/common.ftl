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
    .placeholder = Батырманы басыңыз
language-changed = Енді тіл — қазақша.

## Controls under the dialog
control-back = ← Артқа
control-home = 🏠 Басына
control-more = ⋯ Тағы
control-urgent = 🆘 Шұғыл көмек
control-return = ↩ Бетіме қайту
control-language = 🌐 Тілді таңдау
control-contacts = ☎️ Кім көмектеседі
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
only-buttons = Мен тек батырмаларды түсінемін. Бұл жерге аты-жөн мен құжат жібермеңізші.
