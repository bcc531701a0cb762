# Taking an order on.

take-on-title = Take on order { $number }
take-on-agreed = The terms are agreed: { $when }. Choose who goes.
take-on-accepted = The requester chose { $when } and accepted the terms of the offer. Choose who goes.
take-on-who = Who goes?
take-on-no-people = Nobody belongs to your organisation yet.
take-on-add-people = Enter a participant
take-on-when = Time and terms
take-on-day = Day
take-on-hour = Hour
take-on-hour-hint = For example 10:00
take-on-minutes = How many minutes?
take-on-minutes-hint = From 15 to 720
take-on-terms = Terms
take-on-terms-hint = What you will do, where, who buys parts.
take-on-by-phone = The requester said yes on the telephone
take-on-by-phone-hint = Read the terms aloud. Without a yes we send them to be accepted.
take-on-beyond = Reason for more than the usual hours
take-on-beyond-hint = Only when somebody exceeds the hours of a day or week.
take-on-button = Take on and plan
take-on-nobody = Choose who goes.
take-on-no-day = Write the day.
take-on-no-hour = Write the hour.
take-on-no-minutes = Write how long it takes.
take-on-no-terms = Write the terms.
take-on-missing-hour = There is no such hour on that day. The clocks change. Choose another.
