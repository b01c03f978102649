### Joldas: кнопки и короткие сообщения, русский
### reviewed: no

## Opening
pick-language = Выберите язык
# $organisation: who runs this bot
home =
    <b>Joldas помогает семьям, которые приехали жить в Казахстан.</b>
    Документы, школа, работа, срочная помощь: короткие вопросы, а потом — что делать.

    Это бесплатно. Бот никому о вас не сообщает. Ваше имя, телефон и сообщения он не хранит.
    За работу бота отвечает: { $organisation }.

    С чем вам помочь?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = Эти кнопки останутся внизу. Кнопку <b>Срочная помощь</b> можно нажать в любой момент.
    .menu = 🏠 Темы
    .language = 🌐 Язык
    .urgent = 🆘 Срочная помощь
    .placeholder = Нажмите кнопку или спросите
language-changed = Теперь язык — русский.

## Controls under the dialog
control-back = ← Назад
control-home = 🏠 Темы
control-more = ⋯ Ещё
control-urgent = 🆘 Срочно
control-return = ↩ Вернуться
control-language = 🌐 Язык
control-contacts = ☎️ Контакты
control-share = 📤 Поделиться страницей
control-keep = 📌 Сохранить страницу
control-erase = 🗑 Стереть страницу
control-helpful = 👍 Помогло
control-unhelpful = 👎 Не помогло
control-change = ✏️ Изменить
control-show-ru = 🗣 Показать по-русски
control-show-kk = 🗣 Показать по-казахски
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Открыть справочник

## On a screen
more = Что вы хотите сделать?
# $answer: the label of the button that the person pressed before
remembered = Ваш ответ: { $answer }
heading-risk = Сначала прочтите это
heading-next = Что делать
heading-bring = Возьмите с собой
heading-cost = Цена и время
heading-why = Почему
heading-contacts = Кто может помочь
heading-source = Источник
# $what: what is not sure. $whom: names of contacts
unconfirmed = Не подтверждено: { $what } Уточните здесь: { $whom }.
# $month: name of a month. $year
collected = Собрано: { $month } { $year }. Юрист ещё не проверял.
# $name, $month, $year
checked = Проверено: { $name }, { $month } { $year }.
source-none = Источник в законе пока не найден.
expired = Эта страница могла устареть. Прежде чем что-то делать, спросите у одного из контактов.
draft = Этот перевод — черновик. Его ещё никто не проверял.
# $language: the language in which the page is shown
fallback = Этой страницы на вашем языке пока нет. Язык страницы: { $language }.
updated = Справочник изменился. Это самая близкая страница.
# Said above the page in this language, for the person who works behind a desk
shown-for = Эту страницу вам показывает семья. Она из Joldas, бесплатного справочника для семей. Пожалуйста, помогите ей сделать эти шаги.
# An answer was taken out; the contacts follow
withdrawn = Мы исправляем эту страницу. Она вернётся. А пока спросите здесь:
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
contact-for = С чем обращаться: { $what }
contact-hours = Часы работы: { $hours }
contact-languages = Языки: { $languages }
contact-address = Где: { $address }
contact-number = Номер: { $number }
contact-no-number = Номер пока не подтверждён.
# $month, $year
contact-collected = Собрано: { $month } { $year }. Мы ещё не звонили и не проверяли.
# $month, $year
contact-checked = Мы позвонили и проверили: { $month } { $year }.

## Short notices
kept = Сохранено выше. Эта копия не изменится.
erased = Стёрто.
erase-failed = Telegram разрешает мне стирать только новые сообщения. Чтобы удалить, нажмите на сообщение и держите палец.
thanks = Спасибо.
stale = Это старая кнопка. Выберите, пожалуйста, ещё раз.
only-buttons = Я понимаю кнопки и слова. Не присылайте, пожалуйста, имена и документы.

## Asking in one's own words
control-ask = ✍️ Спросить своими словами
control-ask-none = Ничего из этого
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ Это оно
control-ask-wrong = ❌ Не то
# Deletes the person's own message from the chat
control-unsay = 🗑 Удалить, что я написал(а)
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Напишите вопрос так, как сказали бы вслух, на любом языке. Не пишите, пожалуйста, имена и номера документов.
    .placeholder = Ваш вопрос
ask-heard = Спасибо, вот что нашлось.
ask-found = Возможно, это что-то из этого:
# It names the button control-ask-none
ask-unsure = Не знаю, правильно ли понял вопрос. Может быть, что-то из этого? Если нет, нажмите «Ничего из этого».
# Below it stand whom to ask, and the topics
ask-nothing = У меня нет достаточно близкого ответа. Выберите тему или спросите человека.
# Above it stand the numbers to call
ask-distress = <b>Вы в опасности? Звоните сейчас.</b> Кнопка ниже скажет, что делать.
ask-safe = Помощь здесь. То, что вы написали, можно удалить.
unsaid = Удалено.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Наведите камеру телефона на картинку или откройте:
    { $address }

    Joldas — бесплатный справочник в Telegram для семей, которые приехали жить в Казахстан. Он никому о вас не сообщает и не хранит имён.
shared = Картинка со ссылкой — ниже.

## Links, made by staff of the project
link-topic = Для какой темы нужна ссылка?
link-page = Какую страницу она откроет?
link-language = На каком языке?
link-partner = Какой партнёр будет её раздавать?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    Ссылка зарегистрирована. Перешлите картинку, она ниже.
    Партнёр: { $partner }
    Страница: { $page }
    Код в подсчётах: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = Подсчёты сейчас недоступны. Вот ссылка, она работает. Переходы по ней посчитаются, но без партнёра.
link-no-plan = В плане нет действующей кампании с партнёром. Попросите добавить его в план.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Наведите сюда камеру телефона
# $bot: its name at Telegram, which people type into the search field
poster-write = Или найдите в Telegram: @{ $bot }
poster-privacy = Бесплатно. Бот никому о вас не сообщает. Имя и телефон не хранит.
# $organisation: who hands it out
poster-by = Подготовлено: { $organisation }
# At the edge of a tear-off card
poster-cut = Отрежьте и возьмите с собой

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: помощь семьям в Казахстане
profile-short = Документы, школа, работа, срочная помощь: короткие вопросы, потом — что делать. Бесплатно. Никому о вас не сообщает.
profile-about =
    Joldas помогает семьям, которые приехали жить в Казахстан.

    Документы и регистрация, школа и детский сад, работа и зарплата, срочная помощь. Нажимайте кнопки: сначала короткие вопросы, потом — что делать и куда обратиться.

    На узбекском, таджикском, кыргызском, казахском, русском и английском.

    Бесплатно. Бот никому о вас не сообщает. Ваше имя, телефон и сообщения он не хранит.

    Жизнь в опасности? Нажмите «Срочная помощь»: номера телефонов там сразу.
# Telegram's list of commands: one short line each
command-start = Начать сначала
command-urgent = Срочная помощь
command-language = Выбрать язык
command-privacy = Что бот хранит, а что нет

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>Что видит Telegram</b>
    Telegram знает ваш аккаунт и то, что вы пользуетесь этим ботом. Он может видеть и то, что вы нажимаете: в отличие от секретных чатов, чаты с ботами не защищены сквозным шифрованием.

    <b>Что хранит Joldas</b>
    Только подсчёты: сколько раз за неделю открыли страницу и на каком языке, сколько раз пришли по ссылке или плакату. Без имени, телефона, аккаунта, сообщений и времени нажатия. То, что вы ему пишете, и то, что пишете после его имени в других чатах, доходит до него. Он отвечает и сразу забывает.

    <b>Чего Joldas никогда не просит</b>
    Ваше имя, телефон, адрес, документы, фотографии. Иногда он спрашивает возраст ребёнка или гражданство. Можно не отвечать. Ответ остаётся только в кнопках этого чата.

    <b>Как стереть</b>
    Страницу: <b>Ещё</b>, потом <b>Стереть страницу</b>. Всё сразу: удалите этот чат в Telegram. Тот, у кого в руках ваш телефон, может увидеть этот чат.
