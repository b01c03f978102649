### reviewed: no

need = Сизге эмне керек?
    .days = Канча күн
