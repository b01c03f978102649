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
    .placeholder = Press a button
language-changed = The language is now English.

## Controls under the dialog
control-back = ← Back
control-home = 🏠 Topics
control-more = ⋯ More
control-urgent = 🆘 Urgent help
control-return = ↩ My page
control-language = 🌐 Language
control-contacts = ☎️ Contacts
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
only-buttons = I understand only buttons. Please do not send names or papers here.
