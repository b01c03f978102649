### reviewed: no
c_ngo = Toy friends
    .what-for = everything
    .hours = day and night
c_office = Toy office
    .what-for = papers
c_police = Toy police
    .what-for = theft
c_112 = Toy rescue
    .what-for = danger
c_project = Toy project
    .what-for = this bot
