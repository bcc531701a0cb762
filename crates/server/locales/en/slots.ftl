# The bookable times of an offer.

slot-title = Times of the offer
slot-none = There are no times yet. Add the first one.
slot-add = Add a time
slot-remove = Remove
slot-day = Day
slot-hour = Hour
slot-hour-hint = For example 10:00
slot-length = How many minutes?
slot-seats = How many requests at this time?
slot-seats-hint = From 1 to 20
slot-weeks = How many weeks in a row?
slot-weeks-hint = 1 is this day only. A series leaves out holidays.
slot-no-day = Choose a day.
slot-no-hour = Enter the hour.
slot-missing-hour = This hour does not exist on { $day }. The clocks change.
slot-wrong-minutes = Enter 15 to 720 minutes.
slot-wrong-seats = Enter a number from 1 to 20.
slot-wrong-weeks = Enter a number from 1 to 26.
slot-minutes = { $n } min
slot-hours = { $n } h
slot-hours-minutes = { $hours } h { $minutes } min
slot-free = { $n ->
    [one] { $n } free place
   *[other] { $n } free places
}
