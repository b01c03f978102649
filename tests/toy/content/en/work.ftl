### reviewed: no

topic = Work

age = How old are you?
    .y14-15 = 14–15
    .y16-17 = 16–17
    .unsaid = Prefer not to say

teen = What is it about?
    .pay = They do not pay
    .hours = Too many hours

unpaid = They do not pay you
    .risk = A complaint may bring a check of your papers.
    .next = 1. Talk to the friends before you complain.
    .why = Work is paid.

rules = Rules of work
    .next = 1. Ask the office.
    .why = There are rules.
