### Joldas: the key messages of the campaigns, Kyrgyz
### reviewed: no

# One sentence each, large on posters and cards; its page: content/campaigns.yaml
kazakhstan-2026 = -
    .school-papers = Мектеп жеке номер (ИИН) сурап, балаңызда ал жокпу? Эмнеден баштоону окуңуз.
    .first-days = Жаңы келдиңизби? Үй ээсине бүгүн айтыңыз: келгениңиз тууралуу билдирүү берсин.
    .pay = Айлык акыңызды бербей жатышабы? Даттануудан мурда муну окуңуз.
    .danger = Өмүргө коркунуч барбы? Каалаган убакта 112 номерине чалыңыз. Башка номерлер бул жерде.
    .any-question = Документ, мектеп, жумуш: кыска суроо, анан эмне кылуу керек. Акысыз, өз тилиңизде.
