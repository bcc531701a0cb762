# Days, months and waiting times.

weekday-monday = Monday
weekday-monday-short = Mon
weekday-tuesday = Tuesday
weekday-tuesday-short = Tue
weekday-wednesday = Wednesday
weekday-wednesday-short = Wed
weekday-thursday = Thursday
weekday-thursday-short = Thu
weekday-friday = Friday
weekday-friday-short = Fri
weekday-saturday = Saturday
weekday-saturday-short = Sat
weekday-sunday = Sunday
weekday-sunday-short = Sun

month-1 = January
month-1-short = Jan
month-1-alone = January
month-2 = February
month-2-short = Feb
month-2-alone = February
month-3 = March
month-3-short = Mar
month-3-alone = March
month-4 = April
month-4-short = Apr
month-4-alone = April
month-5 = May
month-5-short = May
month-5-alone = May
month-6 = June
month-6-short = Jun
month-6-alone = June
month-7 = July
month-7-short = Jul
month-7-alone = July
month-8 = August
month-8-short = Aug
month-8-alone = August
month-9 = September
month-9-short = Sep
month-9-alone = September
month-10 = October
month-10-short = Oct
month-10-alone = October
month-11 = November
month-11-short = Nov
month-11-alone = November
month-12 = December
month-12-short = Dec
month-12-alone = December

date-day = { $weekday } { $day } { $month }
date-day-with-year = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short-day = { $weekday } { $day } { $month }
date-moment = { $day }, { $hour }

waiting-minutes = { $n } { $n ->
    [one] minute
   *[other] minutes
}
waiting-hours = { $n } { $n ->
    [one] hour
   *[other] hours
}
waiting-days = { $n } { $n ->
    [one] day
   *[other] days
}
