### reviewed: no
pick-language = Тилди тандаңыз
keyboard = Баскычтар ылдыйда калат.
    .menu = Темалар
    .language = Тил
    .urgent = Шашылыш жардам
    .placeholder = Баскычты басыңыз
