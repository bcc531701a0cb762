# The bookable times of an offer.

slot-title = Терміни пропозиції
slot-none = Ще немає термінів. Додай перший.
slot-add = Додати термін
slot-remove = Видалити
slot-day = День
slot-hour = Година
slot-hour-hint = Наприклад 10:00
slot-length = Скільки хвилин?
slot-seats = Скільки прохань у цей термін?
slot-seats-hint = Від 1 до 20
slot-weeks = Скільки тижнів поспіль?
slot-weeks-hint = 1 – лише цей день. У серії свята пропущено.
slot-no-day = Обери день.
slot-no-hour = Впиши годину.
slot-missing-hour = Цієї години немає в день: { $day }. Тоді переводять годинники.
slot-wrong-minutes = Впиши від 15 до 720 хвилин.
slot-wrong-seats = Впиши число від 1 до 20.
slot-wrong-weeks = Впиши число від 1 до 26.
slot-minutes = { $n } хв
slot-hours = { $n } год
slot-hours-minutes = { $hours } год { $minutes } хв
slot-free = { $n ->
    [one] { $n } вільне місце
    [few] { $n } вільні місця
   *[other] { $n } вільних місць
}
