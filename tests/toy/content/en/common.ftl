### Toy: the bot's own words
### reviewed: Aigul Toy, 2026-11-24

pick-language = Choose your language
home =
    <b>Joldas helps families who come to live in Kazakhstan.</b>
    School, papers, urgent help: short questions, then what to do.
    It is free. It reports no one. It does not keep your name, phone or messages.
    Run by: { $organisation }.
    What do you need help with?
keyboard = These buttons stay below. Press <b>Urgent help</b> at any time.
    .menu = 🏠 Topics
    .language = 🌐 Language
    .urgent = 🆘 Urgent help
    .placeholder = Press a button
language-changed = The language is now English.
control-back = ← Back
control-home = 🏠 Topics
control-more = ⋯ More
control-urgent = 🆘 Urgent help
control-return = ↩ My page
control-language = 🌐 Language
control-contacts = ☎️ Contacts
control-keep = 📌 Keep this page
control-erase = 🗑 Erase this page
control-helpful = 👍 This helped
control-unhelpful = 👎 This did not help
control-change = ✏️ Change
control-show-ru = Show in Russian
control-show-kk = Show in Kazakh
control-copy = Copy { $number }
control-open = Open the guide
more = What would you like to do?
remembered = You said: { $answer }
heading-risk = Read this first
heading-next = What to do
heading-bring = Take with you
heading-cost = Cost and time
heading-why = Why
heading-contacts = Who can help
heading-source = Source
unconfirmed = Not confirmed: { $what } Ask: { $whom }.
collected = Collected in { $month } { $year }, not yet checked by a lawyer.
checked = Checked by { $name } in { $month } { $year }.
source-none = No source of law was found yet.
expired = This page may be out of date. Ask one of the contacts before you act.
draft = This translation is a draft. Nobody has checked it yet.
fallback = This page is not in your language yet. It is shown in: { $language }.
shown-for = A family shows you this page. Please help them with these steps.
withdrawn = We are correcting this page. Until then, please ask:
updated = This guide has changed. This is the nearest page.
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
contact-for = For: { $what }
contact-hours = Hours: { $hours }
contact-languages = Languages: { $languages }
contact-address = Where: { $address }
contact-number = Number: { $number }
contact-no-number = The number is not confirmed yet.
contact-collected = Collected in { $month } { $year }. Not yet called to check.
contact-checked = Called to check in { $month } { $year }.
kept = Saved above. That copy will not change.
erased = Erased.
erase-failed = Telegram lets me erase only newer messages. Hold your finger on the message to delete it.
thanks = Thank you.
stale = This button is old. Please choose again.
only-buttons = I understand only buttons. Please do not send names or papers here.
