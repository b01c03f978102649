### Joldas: the key messages of the campaigns, Tajik
### reviewed: no

# One sentence each, large on posters and cards; its page: content/campaigns.yaml
kazakhstan-2026 = -
    .school-papers = Мактаб рақами шахсӣ (ИИН) мепурсаду кӯдакатон надорад? Хонед, ки аз чӣ сар кунед.
    .first-days = Нав омадед? Имрӯз хоҳиш кунед, ки соҳибхона хабарномаи омадан диҳад.
    .pay = Маошатонро намедиҳанд? Пеш аз шикоят инро хонед.
    .danger = Ҷон дар хатар аст? Ҳар вақт ба 112 занг занед. Рақамҳои дигар дар ин ҷост.
    .any-question = Ҳуҷҷат, мактаб, кор: саволҳои кӯтоҳ, баъд чӣ бояд кард. Бепул, ба забони худатон.
