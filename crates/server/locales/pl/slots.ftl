# The bookable times of an offer.

slot-title = Terminy oferty
slot-none = Nie ma jeszcze terminów. Dodaj pierwszy.
slot-add = Dodaj termin
slot-remove = Usuń
slot-day = Dzień
slot-hour = Godzina
slot-hour-hint = Na przykład 10:00
slot-length = Ile minut?
slot-seats = Ile próśb w tym terminie?
slot-seats-hint = Od 1 do 20
slot-weeks = Ile tygodni z rzędu?
slot-weeks-hint = 1 to tylko ten dzień. W serii święta są pominięte.
slot-no-day = Wybierz dzień.
slot-no-hour = Wpisz godzinę.
slot-missing-hour = Tej godziny nie ma w dniu: { $day }. Zmienia się wtedy czas.
slot-wrong-minutes = Wpisz od 15 do 720 minut.
slot-wrong-seats = Wpisz liczbę od 1 do 20.
slot-wrong-weeks = Wpisz liczbę od 1 do 26.
slot-minutes = { $n } min
slot-hours = { $n } godz.
slot-hours-minutes = { $hours } godz. { $minutes } min
slot-free = { $n ->
    [one] { $n } wolne miejsce
    [few] { $n } wolne miejsca
   *[other] { $n } wolnych miejsc
}
