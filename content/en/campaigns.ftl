### Joldas: the key messages of the campaigns, English
### reviewed: no

# One sentence each, large on posters and cards; its page: content/campaigns.yaml
kazakhstan-2026 = -
    .school-papers = School asks for an IIN (ИИН) and your child has none? See where to start.
    .first-days = Just arrived? Ask your host today for the arrival notice. Here is how.
    .pay = Not paid for your work? Read this before you complain.
    .danger = Danger to life? Call 112, day or night. Other numbers are here.
    .any-question = Papers, school, work: short questions, then what to do. Free, in your language.
