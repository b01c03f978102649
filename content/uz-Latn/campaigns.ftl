### Joldas: the key messages of the campaigns, Uzbek (Latin)
### reviewed: no

# One sentence each, large on posters and cards; its page: content/campaigns.yaml
kazakhstan-2026 = -
    .school-papers = Maktab shaxsiy raqam (ИИН) soʻrayaptimi, bolada esa yoʻqmi? Nimadan boshlashni oʻqing.
    .first-days = Yangi keldingizmi? Uy egasiga bugunoq ayting: kelganingiz haqida xabarnoma yuborsin.
    .pay = Ish haqingizni berishmayaptimi? Shikoyat qilishdan oldin shuni oʻqing.
    .danger = Hayot xavf ostidami? Istalgan payt 112 ga qoʻngʻiroq qiling. Boshqa raqamlar shu yerda.
    .any-question = Hujjat, maktab, ish: qisqa savollar, keyin nima qilish kerak. Bepul, oʻz tilingizda.
