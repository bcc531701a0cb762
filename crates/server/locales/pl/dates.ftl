# Days, months (in the genitive, as they stand after the number of the day) and waiting times.

weekday-monday = poniedziałek
weekday-monday-short = pn
weekday-tuesday = wtorek
weekday-tuesday-short = wt
weekday-wednesday = środa
weekday-wednesday-short = śr
weekday-thursday = czwartek
weekday-thursday-short = cz
weekday-friday = piątek
weekday-friday-short = pt
weekday-saturday = sobota
weekday-saturday-short = so
weekday-sunday = niedziela
weekday-sunday-short = nd

month-1 = stycznia
month-1-short = sty
month-1-alone = styczeń
month-2 = lutego
month-2-short = lut
month-2-alone = luty
month-3 = marca
month-3-short = mar
month-3-alone = marzec
month-4 = kwietnia
month-4-short = kwi
month-4-alone = kwiecień
month-5 = maja
month-5-short = maj
month-5-alone = maj
month-6 = czerwca
month-6-short = cze
month-6-alone = czerwiec
month-7 = lipca
month-7-short = lip
month-7-alone = lipiec
month-8 = sierpnia
month-8-short = sie
month-8-alone = sierpień
month-9 = września
month-9-short = wrz
month-9-alone = wrzesień
month-10 = października
month-10-short = paź
month-10-alone = październik
month-11 = listopada
month-11-short = lis
month-11-alone = listopad
month-12 = grudnia
month-12-short = gru
month-12-alone = grudzień

date-day = { $weekday } { $day } { $month }
date-day-with-year = { $weekday } { $day } { $month } { $year }
date-plain = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short-day = { $weekday } { $day } { $month }
date-moment = { $day }, { $hour }

waiting-minutes = { $n } { $n ->
    [one] minuta
    [few] minuty
    [many] minut
   *[other] minuty
}
waiting-hours = { $n } { $n ->
    [one] godzina
    [few] godziny
    [many] godzin
   *[other] godziny
}
waiting-days = { $n } { $n ->
    [one] dzień
    [few] dni
    [many] dni
   *[other] dnia
}
