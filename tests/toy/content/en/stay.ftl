### reviewed: Aigul Toy, 2026-11-24

topic = Staying here

need = What do you need?
    .help = One thing at a time.
    .days = How many days
    .papers = Papers
    .overstay = I stayed too long

citizenship = Which passport do you have?
    .eaeu = From a union country
    .visa-free = From a country without visas
    .unsaid = Prefer not to say

eaeu = What brings you?
    .job = A job
    .family = My family

papers = Which papers?
    .passport = My passport is lost
    .overstay = They are too old

days = How many days you may stay
    .next =
        { $citizenship ->
            [visa-free] 1. Count the days from the border.
           *[unknown] 1. Ask the friends how your days are counted.
        }
        2. Write the last day down.
    .why = A guest may stay for three days.

contract = With a contract
    .next = 1. Keep the contract.
    .why = It shows your days.

overstay = You stayed too long
    .risk = Do not go to the office alone. Talk to the friends first.
    .next = 1. Call the friends.
    .bring =
        { $age ->
            [y14-15] Your school card.
           *[unknown] Any paper with your photo.
        }
    .why = There may be a fine.
    .unsure = whether the shop closes for five years.

passport = Your passport is lost
    .next = 1. Tell the office.
    .why = A lost toy is told to the shop.
