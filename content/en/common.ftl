### Joldas: buttons and short notices, English
### reviewed: no

## Opening
pick-language = Choose your language
# $organisation: who runs this bot
home =
    <b>Joldas helps families who come to live in Kazakhstan.</b>
    Papers, school, work, urgent help: short questions, then what to do.

    It is free. It reports no one. It does not keep your name, phone or messages.
    Run by: { $organisation }.

    What do you need help with?

## The reply keyboard
# Shown once after the language is chosen, and after it is changed.
keyboard = These buttons stay below. Press <b>Urgent help</b> at any time.
    .menu = 🏠 Topics
    .language = 🌐 Language
    .urgent = 🆘 Urgent help
    .placeholder = Press a button or ask
language-changed = The language is now English.

## Controls under the dialog
control-back = ← Back
control-home = 🏠 Topics
control-more = ⋯ More
control-urgent = 🆘 Urgent help
control-return = ↩ My page
control-language = 🌐 Language
control-contacts = ☎️ Contacts
control-share = 📤 Share this page
control-keep = 📌 Keep this page
control-erase = 🗑 Erase this page
control-helpful = 👍 Helped
control-unhelpful = 👎 Did not help
control-change = ✏️ Change
control-show-ru = 🗣 Show in Russian
control-show-kk = 🗣 Show in Kazakh
# $number: a phone number that is copied when pressed
control-copy = 📋 { $number }
control-open = Open the guide

## On a screen
more = What would you like to do?
# $answer: the label of the button that the person pressed before
remembered = You said: { $answer }
heading-risk = Read this first
heading-next = What to do
heading-bring = Take with you
heading-cost = Cost and time
heading-why = Why
heading-contacts = Who can help
heading-source = Source
# $what: what is not sure. $whom: names of contacts
unconfirmed = Not confirmed: { $what } Ask: { $whom }.
# $month: name of a month. $year
collected = Collected in { $month } { $year }, not yet checked by a lawyer.
# $name, $month, $year
checked = Checked by { $name } in { $month } { $year }.
source-none = No source of law was found yet.
expired = This page may be out of date. Ask one of the contacts before you act.
draft = This translation is a draft. Nobody has checked it yet.
# $language: the language in which the page is shown
fallback = This page is not in your language yet. It is shown in: { $language }.
updated = This guide has changed. This is the nearest page.
# Said above the page in this language, for the person who works behind a desk
shown-for = A family shows you this page. It comes from Joldas, a free guide for families. Please help them with these steps.
# An answer was taken out; the contacts follow
withdrawn = We are correcting this page. It will be back. Until then, please ask:
month = -
    .m1 = January
    .m2 = February
    .m3 = March
    .m4 = April
    .m5 = May
    .m6 = June
    .m7 = July
    .m8 = August
    .m9 = September
    .m10 = October
    .m11 = November
    .m12 = December

## Contact cards
contact-for = For: { $what }
contact-hours = Hours: { $hours }
contact-languages = Languages: { $languages }
contact-address = Where: { $address }
contact-number = Number: { $number }
contact-no-number = The number is not confirmed yet.
# $month, $year
contact-collected = Collected in { $month } { $year }. Not yet called to check.
# $month, $year
contact-checked = We called to check in { $month } { $year }.

## Short notices
kept = Saved above. That copy will not change.
erased = Erased.
erase-failed = Telegram lets me erase only newer messages. Hold your finger on the message to delete it.
thanks = Thank you.
stale = This button is old. Please choose again.
only-buttons = I understand buttons and typed words. Please do not send names or papers here.

## Asking in one's own words
control-ask = ✍️ Ask in your own words
control-ask-none = None of these
# Under an answer that was offered for a question: was it this?
control-ask-right = ✅ This is it
control-ask-wrong = ❌ Not this
# Deletes the person's own message from the chat
control-unsay = 🗑 Delete what I typed
# No markup: a reply to this very text tells the language. It differs in every locale.
ask-prompt = Write your question as you would say it, in any language. Please write no names and no numbers of papers.
    .placeholder = Your question
ask-heard = Thank you. I looked for it.
ask-found = Perhaps it is one of these:
# It names the button control-ask-none
ask-unsure = I am not sure that I understood. Perhaps one of these? If not, press “None of these”.
# Below it stand whom to ask, and the topics
ask-nothing = I have no answer that is near enough to this. You can choose a topic, or ask a person.
# Above it stand the numbers to call
ask-distress = <b>Are you in danger? Call now.</b> The button below says what to do.
ask-safe = Help is here. You can delete what you typed.
unsaid = Deleted.

## Sharing a page
# Goes under the QR picture of a page; people forward it as it is. $title: of the page. $address: the link
share =
    <b>{ $title }</b>

    Point a phone camera at the picture, or open:
    { $address }

    Joldas is a free guide in Telegram for families who come to live in Kazakhstan. It reports no one and keeps no names.
shared = The picture with the link is below.

## Links, made by staff of the project
link-topic = Which topic is the link for?
link-page = Which page should it open?
link-language = In which language?
link-partner = Which partner hands it out?
# $partner: its name. $page: title of the page. $code: six signs
link-made =
    The link is registered. Forward the picture below.
    Partner: { $partner }
    Page: { $page }
    Code in the counts: { $code }
# The database is away: the link works, and is counted as one of nobody's
link-away = The counts cannot be reached now. Here is a link that works. It is counted without the partner.
link-no-plan = No running campaign in the plan names a partner. Please ask for one to be added to the plan.

## Posters, cards and handouts
# Large, beside the QR code
poster-scan = Point your phone's camera here
# $bot: its name at Telegram, which people type into the search field
poster-write = Or find @{ $bot } in Telegram
poster-privacy = It is free. It reports no one. It keeps no name and no phone number.
# $organisation: who hands it out
poster-by = By { $organisation }
# At the edge of a tear-off card
poster-cut = Cut here and take along

## The bot's own page at Telegram
# Plain text without tags. Telegram takes 64 signs of the name, 120 of the short text, 512 of the long one.
profile-name = Joldas: help for families in Kazakhstan
profile-short = Papers, school, work, urgent help: short questions, then what to do. Free. It reports no one.
profile-about =
    Joldas helps families who come to live in Kazakhstan.

    Registration and papers, school and kindergarten, work and pay, urgent help. You press buttons: short questions, then what to do and whom to ask.

    In Uzbek, Tajik, Kyrgyz, Kazakh, Russian and English.

    It is free. It reports no one. It does not keep your name, phone or messages.

    Danger to life? Press Urgent help: the numbers come first.
# Telegram's list of commands: one short line each
command-start = Start again
command-urgent = Urgent help
command-language = Choose the language
command-privacy = What the bot keeps, and what it does not

## The notice of /privacy
# It names two buttons: control-more and control-erase
privacy =
    <b>What Telegram sees</b>
    Telegram knows your account, and that you use this bot. It can also see what you press: unlike secret chats, chats with bots are not end-to-end encrypted.

    <b>What Joldas keeps</b>
    Only counts: how often a page was opened in a week, and in which language; how often a link or a poster led here. No name, phone number, account, message or time of a press. What you write to it, also after its name in other chats, reaches it, is answered, and is forgotten.

    <b>What Joldas never asks for</b>
    Your name, phone, address, papers or photos. Some questions are about a child's age or citizenship. You may skip them. The answer stays only in the buttons of this chat.

    <b>How to erase</b>
    A page: <b>More</b>, then <b>Erase this page</b>. Everything: delete this chat in Telegram. Whoever holds your phone can see this chat.
