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
    .placeholder = Press a button or ask
language-changed = The language is now English.
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
share =
    <b>{ $title }</b>
    Point a phone camera at the picture, or open:
    { $address }
    It is free. It reports no one and keeps no names.
shared = The picture with the link is below.
link-topic = Which topic is the link for?
link-page = Which page should it open?
link-language = In which language?
link-partner = Which partner hands it out?
link-made =
    The link is registered.
    Partner: { $partner }
    Page: { $page }
    Code in the counts: { $code }
link-away = The counts cannot be reached now. This link works, and is counted without the partner.
link-no-plan = No running campaign in the plan names a partner.
poster-scan = Point your phone's camera here
poster-write = Or find @{ $bot } in Telegram
poster-privacy = It is free. It reports no one. It keeps no name and no phone number.
poster-by = By { $organisation }
poster-cut = Cut here and take along
profile-name = Joldas: help for families
profile-short = Short questions, then what to do. Free. It reports no one.
profile-about =
    Joldas helps families who come to live in Kazakhstan.
    Danger to life? Press Urgent help.
command-start = Start again
command-urgent = Urgent help
command-language = Choose the language
command-privacy = What the bot keeps, and what it does not
privacy =
    <b>What Telegram sees</b>
    Your account, and what you press.
    <b>What Joldas keeps</b>
    Only counts.
