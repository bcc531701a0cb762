# Days, months (in the genitive, as they stand after the number of the day) and waiting times.

weekday-monday = понеділок
weekday-monday-short = пн
weekday-tuesday = вівторок
weekday-tuesday-short = вт
weekday-wednesday = середа
weekday-wednesday-short = ср
weekday-thursday = четвер
weekday-thursday-short = чт
weekday-friday = п’ятниця
weekday-friday-short = пт
weekday-saturday = субота
weekday-saturday-short = сб
weekday-sunday = неділя
weekday-sunday-short = нд

month-1 = січня
month-1-short = січ
month-1-alone = січень
month-2 = лютого
month-2-short = лют
month-2-alone = лютий
month-3 = березня
month-3-short = бер
month-3-alone = березень
month-4 = квітня
month-4-short = квіт
month-4-alone = квітень
month-5 = травня
month-5-short = трав
month-5-alone = травень
month-6 = червня
month-6-short = черв
month-6-alone = червень
month-7 = липня
month-7-short = лип
month-7-alone = липень
month-8 = серпня
month-8-short = серп
month-8-alone = серпень
month-9 = вересня
month-9-short = вер
month-9-alone = вересень
month-10 = жовтня
month-10-short = жовт
month-10-alone = жовтень
month-11 = листопада
month-11-short = лист
month-11-alone = листопад
month-12 = грудня
month-12-short = груд
month-12-alone = грудень

date-day = { $weekday } { $day } { $month }
date-day-with-year = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short-day = { $weekday } { $day } { $month }
date-moment = { $day }, { $hour }

waiting-minutes = { $n } { $n ->
    [one] хвилина
    [few] хвилини
    [many] хвилин
   *[other] хвилини
}
waiting-hours = { $n } { $n ->
    [one] година
    [few] години
    [many] годин
   *[other] години
}
waiting-days = { $n } { $n ->
    [one] день
    [few] дні
    [many] днів
   *[other] дня
}
