### Joldas: the key messages of the campaigns, Kazakh
### reviewed: no

# One sentence each, large on posters and cards; its page: content/campaigns.yaml
kazakhstan-2026 = -
    .school-papers = Мектеп балаңыздың ЖСН-ін (ИИН) сұрай ма, ал ол жоқ па? Неден бастау керегін оқыңыз.
    .first-days = Жаңа келдіңіз бе? Үй иесіне бүгін айтыңыз: келгеніңіз туралы хабарлама жіберсін.
    .pay = Жалақыңызды бермей жүр ме? Шағымданбас бұрын мынаны оқыңыз.
    .danger = Өмірге қауіп төнді ме? Кез келген уақытта 112-ге қоңырау шалыңыз. Басқа нөмірлер осында.
    .any-question = Құжат, мектеп, жұмыс: қысқа сұрақ, сосын не істеу керегі. Тегін, өз тіліңізде.
