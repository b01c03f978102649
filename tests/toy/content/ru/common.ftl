### reviewed: no
pick-language = Выберите язык
keyboard = Кнопки остаются внизу.
    .menu = Темы
    .language = Язык
    .urgent = Срочная помощь
    .placeholder = Нажмите кнопку
fallback = Этой страницы ещё нет на вашем языке. Она показана на языке: { $language }.
