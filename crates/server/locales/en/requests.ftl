# The requester's side of an order: opening it, following it, acting on it.

case-title = My request
open-about = Enter the number of the request and the phone or e-mail that was given.
open-number = Number of the request
open-number-hint = For example: PW-4827-3951
open-number-missing = Enter the number of the request.
open-number-wrong = There is a mistake in the number. Check the digits, there are 8 or 9.
open-contact = Phone or e-mail
open-contact-hint = The same as in the request
open-contact-missing = Enter a phone number or an e-mail address.
open-nothing = We have no request with this number and contact. Check both.
open-open = Show the request
open-over = The request is closed in this browser. Number and contact open it again.
open-kept = This has not been sent yet. Copy the text and open the request again:
open-no-number = No number at hand?
open-call-me = I do not have the number, call me back
open-new = Want to ask for something new?
open-new-link = Ask for help

call-about = We will call during working hours and find your request.
call-note = What is it about?
call-note-hint = For example: when you asked and what for
call-send = Ask for a call
call-asked = Noted. We will call you.
call-asked-about = We will call within two working days.

case-you = you
case-host = Helping you: { $host }
case-company-pays = A company and an institution that works for profit pay the organisation its costs. The organisation names the price in the terms.
case-company-free = The organisation helps for free, as an exception. For a company or an institution that works for profit this may be taxable income. Ask your accountant.
case-visit = Agreed visit
case-visit-who = Who will come
case-visit-host = Who will be waiting
case-visit-word = Word at the door
case-visit-about = Ask for this word before you open the door. Pay nobody at the door.
case-note = From the organisation:
case-question = The organisation asks
case-answer = Your answer
case-answer-missing = Write an answer.
case-answer-send = Send the answer
case-terms = Terms
case-terms-suit = Does this suit you?
case-terms-yes = Yes, it does
case-terms-earlier = Earlier versions
case-terms-version = Version { $version }.
case-done = Is everything done?
case-remarks = Remarks
case-remarks-hint = Only the organisation will see them.
case-done-yes = Yes, it is done
case-wrong = Something is wrong
case-complaint = What was wrong
case-complaint-answer = The organisation’s answer:
case-can = What you can do
case-counter = Another time
case-change = Change the description or contact
case-call-off = Cancel the request
case-call-me = Call me
case-called = The organisation knows that you are waiting for a call.
case-other-offers = See other offers
case-said = Your request
case-history = What has happened
case-shut = Close the request on this device
case-shut-about = Not your device? Close the request when you have finished.

thanks-title = Thank you for letting us help one another.
thanks-nothing-to-pay = You do not have to pay anything.

counter-about = Say when suits you. The organisation will answer whether it can.
counter-day = Day
counter-hour = Hour
counter-hour-hint = For example: 10:30
counter-note = Or in your own words
counter-note-hint = For example: any Tuesday afternoon
counter-send = Send the proposal
counter-no-day = Enter the day too.
counter-passed = This hour has passed. Enter a later one.
counter-nothing = Enter a day, or say when suits you.
counter-on-day = A better day: { $day }.

dispute-about = The organisation will read this and answer within 14 days.
dispute-what = What is wrong?
dispute-hint = Say what happened and what should be different.
dispute-missing = Say in a few words what is wrong.
dispute-send = Send

call-off-why = Why are you cancelling?
call-off-hint = That is all right. Somebody else will get the time.
call-off-keep = Keep the request

change-save = Save the changes
change-leave = Leave it as it is

contact-confirm-title = Your e-mail address
contact-confirm-about = Confirm that this is your address. It is about the request:
contact-confirm = I confirm
contact-confirmed = The address is confirmed.
contact-confirmed-about = From now on we will write to you by e-mail.

next-enquiry = The request has not been sent. Finish it by { $day }.
next-open = Organisations nearby are reading your request. Somebody will answer by { $day }.
next-submitted = The organisation will answer by { $day }. There is nothing you need to do.
next-acknowledged = The organisation is looking for somebody who can help. The request waits until { $day } at most.
next-needs-info = It is your turn. Answer by { $day }.
next-terms-proposed = It is your turn. Answer the proposal by { $day }.
next-terms-countered = The organisation will answer your proposal by { $day }.
next-agreed = Everything is agreed. The organisation is choosing a person and will confirm the visit by { $day }.
next-scheduled = Somebody will come at the agreed time.
next-scheduled-workshop = Come at the agreed time: { $address }.
next-in-progress = The work is going on. We will ask you to confirm when it is done.
next-reported-done = It is your turn. Without an answer the work counts as good after { $day }.
next-confirmed = The case will close by itself on { $day }. Until then you can still tell us about a problem.
next-disputed = The organisation will look into it and answer by { $day }.
next-closed = The case is closed. There is nothing more you need to do.
next-declined = This organisation cannot help. Ask somebody else nearby.
next-cancelled = The request is cancelled. You can send a new one at any time.
next-stopped = The work was stopped. Call the organisation if you still need help.
next-expired = Nobody answered for a long time, so the request has expired. You can send a new one.
