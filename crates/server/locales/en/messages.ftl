# What is written to people: mails, letters and calls. For each: one line, what happened, and what happens next.

mail-opening-call = Hello, I am calling from: { $host }.
mail-open-case = See your request
mail-open-day = Open “My day”
mail-open-hours = See your hours
mail-open-offers = See the offer
mail-open-desk = Open it in the panel
mail-fact-question = Question
mail-fact-reason = Reason
mail-fact-note = From the organisation
mail-fact-answer = The organisation’s answer
mail-fact-summary = The offer in one sentence

# The one mail to an address that nobody has proven.

mail-address-question-subject = Confirm your e-mail address
mail-address-question = Somebody gave this address in the request for help { $number }.
mail-address-question-next = If it was you, confirm the address. From then on we write to you here.
mail-address-question-do = Confirm the address
mail-address-question-not-you = It was not you? Do nothing. We will not write about it again.

# To whoever asks for help.

mail-order-placed-subject = We have your request { $number }
mail-order-placed = Your request has arrived. Its number is { $number }, please keep it.
mail-order-acknowledged-subject = Request { $number }: the organisation has read it
mail-order-acknowledged = { $host } has your request.
mail-order-taken-subject = Request { $number }: an organisation takes care of it
mail-order-taken = { $host } takes care of your request.
mail-order-waitlisted-subject = Request { $number } waits for a free time
mail-order-waitlisted = Nobody is free now. Your request waits its turn.
mail-order-referred-subject = Request { $number }: another organisation
mail-order-referred = As you agreed, { $host } has your request now.
mail-order-served-for-free-subject = Request { $number }: help without a fee
mail-order-served-for-free = { $host } will help you for free, as an exception. For a company or an institution that works for profit such help may be taxable income. Ask your accountant.
mail-info-asked-subject = Request { $number }: we have a question
mail-info-asked = { $host } must know something before it can help.
mail-order-declined-subject = Request { $number }: this organisation cannot help
mail-order-declined = { $host } cannot help you. We are sorry.
mail-order-declined-next = Perhaps somebody else can. Look for an offer nearby or send a new request.
mail-terms-proposed-subject = Request { $number }: a proposal, please answer
mail-terms-proposed = { $host } proposes how and when to help. Does it suit you?
mail-terms-kept-subject = Request { $number }: it stays as it was
mail-terms-kept = The change did not work out. What was agreed before stays.
mail-order-agreed-subject = Request { $number }: everything is agreed
mail-order-agreed = You and { $host } have agreed on the same.
mail-visit-planned-subject = Request { $number }: the visit is arranged
mail-visit-planned = We have arranged a visit: { $when }.
mail-visit-planned-next = At the door, ask for the word. It does not suit you? Change the time on the page, or call.
mail-visit-moved-subject = Request { $number }: the visit has a new time
mail-visit-moved = The visit has moved. The new time: { $when }.
mail-visit-moved-next = At the door, ask for the word. It does not suit you? Change the time on the page, or call.
mail-visit-soon-subject = Request { $number }: the visit is soon
mail-visit-soon = A reminder of the visit: { $when }.
mail-visit-soon-next = At the door, ask for the word. You will not be there? Call the organisation.
mail-visit-come = Come at the agreed time. It does not suit you? Change the time on the page, or call.
mail-visit-declined-subject = Request { $number }: somebody else is needed
mail-visit-declined = The person who was to come cannot. This visit will not take place. We are looking for somebody else.
mail-visit-called-off-subject = Request { $number }: the visit is called off
mail-visit-called-off = The visit will not take place. We are sorry.
mail-visit-called-off-next = The organisation will propose a new time. You may call it, too.
mail-visit-aborted-subject = Request { $number }: the work was broken off
mail-visit-aborted = The work had to be broken off.
mail-visit-aborted-next = The organisation will propose a new time. You may call it, too.
mail-no-show-subject = Request { $number }: the visit did not take place
mail-no-show = { $who ->
    [guest] We waited at the agreed time. It does not matter.
    [recipient] We were at the door and nobody opened. It does not matter.
   *[participant] Nobody came from us. We are sorry.
}
mail-no-show-next = A new time can be arranged. Call the organisation when it suits you.
mail-order-reported-done-subject = Request { $number }: is everything done?
mail-order-reported-done = The work is done. Confirm it, or write what is wrong.
mail-confirm-soon-subject = Request { $number }: we wait for your word
mail-confirm-soon = Was the work done well? We do not know yet.
mail-order-auto-confirmed-subject = Request { $number }: the work is confirmed
mail-order-auto-confirmed = There were no remarks. We take it that the work was done well.
mail-complaint-answered-subject = Request { $number }: an answer to what you wrote
mail-complaint-answered = { $host } answers what was wrong.
mail-work-redone-subject = Request { $number }: we will do it again
mail-work-redone = { $host } will do the work again.
mail-work-redone-next = The organisation will arrange a new time with you.
mail-order-closed-subject = Request { $number }: the case is closed
mail-order-closed = The case is closed. Thank you, it is good that we can help each other.
mail-order-closed-next = There is nothing left for you to do.
mail-order-cancelled-subject = Request { $number }: the organisation called it off
mail-order-cancelled = { $host } cannot help after all. We are sorry.
mail-order-cancelled-next = Perhaps somebody else can. Look for an offer nearby or send a new request.
mail-order-stopped-subject = Request { $number }: the work was stopped
mail-order-stopped = The work was stopped and nobody will finish it.
mail-order-stopped-next = You still need help? Call the organisation or send a new request.
mail-order-expired-subject = Request { $number } has expired
mail-order-expired = There was no answer for a long time, so the request has expired.
mail-order-expired-next = You still need help? Look for an offer nearby or send a new request.

# To the people who go.

mail-go-planned-subject = You have a visit: { $when }
mail-go-planned = You go on a visit: { $what }, { $when }.
mail-go-planned-next = In “My day” you say whether you will come. The address is there, too.
mail-go-planned-offline = Tell us whether you will come: by phone or in the office. The address is on the visit card. The organisation will give it to you.
mail-go-moved-subject = The visit has a new time: { $when }
mail-go-moved = Your visit has moved: { $what }, { $when }.
mail-go-moved-next = You cannot come then? Say so in “My day”. Nothing changes because of it.
mail-go-moved-offline = You cannot come then? Say so by phone or in the office. Nothing changes because of it.
mail-go-soon-subject = A reminder of the visit: { $when }
mail-go-soon = A reminder: { $what }, { $when }.
mail-go-soon-next = The address and the word for the door are in “My day”.
mail-go-soon-offline = The address and the word for the door are on the visit card. You do not have it? Call, or come to the office.
mail-go-called-off-subject = The visit is called off: { $when }
mail-go-called-off = This visit will not take place: { $what }, { $when }. Do not go there.
mail-go-called-off-next = The organisation will be in touch about the next one.
mail-hours-returned-subject = Please correct your hours
mail-hours-returned = The coordinator asks you to correct an entry in your hours.
mail-hours-returned-next = Correct the entry, or call the organisation.
mail-hours-returned-offline = Call, or come to the office. We will correct it together.
mail-ask-offer-subject = Would you like to help with this offer?
mail-ask-offer = { $host } asks whether you will take part in the offer “{ $title }”.
mail-ask-offer-next = Read it and answer. You would rather not? That is a good answer too, nobody asks why.
mail-ask-offer-offline = Answer by phone or in the office. You would rather not? That is a good answer too, nobody asks why.

# To those who work: no names here, the page behind the link has them.

mail-desk-order-placed-subject = New request { $number }: { $what }
mail-desk-order-placed = Somebody asks for help: { $what }, { $place }. Answer by { $day }.
mail-desk-order-free-subject = A request nearby: { $what }
mail-desk-order-free = Somebody nearby asks for help: { $what }, { $place }. Nobody has taken it yet. You may take it.
mail-desk-order-changed-subject = Request { $number }: a change
mail-desk-order-changed = The requester changed something: { $what }. See whether the plan still fits.
mail-desk-info-given-subject = Request { $number }: an answer
mail-desk-info-given = The requester answered the question: { $what }. It is your turn.
mail-desk-terms-countered-subject = Request { $number }: another proposal
mail-desk-terms-countered = The requester would like another time or other terms: { $what }. Please answer.
mail-desk-order-agreed-subject = Request { $number }: the terms are accepted
mail-desk-order-agreed = The requester accepted the terms: { $what }. Choose who goes and plan the visit.
mail-desk-visit-declined-subject = Request { $number }: somebody cannot come
mail-desk-visit-declined = Whoever was to go cannot: { $what }. Find somebody else or move the visit.
mail-desk-remarks-subject = Request { $number }: confirmed with remarks
mail-desk-remarks = The requester confirmed the work and added remarks: { $what }. Please read them.
mail-desk-disputed-subject = Request { $number }: something is wrong
mail-desk-disputed = The requester writes that something is wrong: { $what }. Answer by { $day }.
mail-desk-cancelled-subject = Request { $number }: called off
mail-desk-cancelled = The requester called the request off: { $what }. Reason: { $reason }. The time is free again.
mail-desk-stopped-subject = Request { $number }: the work was stopped
mail-desk-stopped = The requester stopped the work: { $what }. Reason: { $reason }.
mail-desk-expired-subject = Request { $number } has expired
mail-desk-expired = The request has expired, since nothing happened for too long: { $what }, { $place }.
mail-desk-call-asked-subject = Somebody asks for a call
mail-desk-call-asked = Somebody waits for a call. The number is in the queue of letters and calls.
mail-desk-candidate-subject = Somebody wants to join
mail-desk-candidate = Somebody wants to join your organisation. Call them by { $day }.
mail-desk-offer-questioned-subject = Does the offer still hold?
mail-desk-offer-questioned = The offer “{ $title }” ends on { $day }. Renew it if you still help.
mail-desk-offer-expired-subject = An offer has ended
mail-desk-offer-expired = The offer “{ $title }” is no longer shown. You can publish it again.
mail-desk-offer-blocked-subject = An offer was taken down
mail-desk-offer-blocked = The offer “{ $title }” is no longer shown. Reason: { $reason }.
mail-desk-offer-objection-subject = Objection about an offer
mail-desk-offer-objection = The organisation objects to taking down the offer “{ $title }”. Read it and answer.
mail-desk-offer-answer-subject = Answer to the objection
mail-desk-offer-answer = The operator answered the objection about the offer “{ $title }”. The reasons are on the offer’s page.
mail-desk-message-subject = A new message
mail-desk-message = Somebody wrote to you. Read it and answer.

# Short messages from the organisation's own phone: one message long, Polish without its marks.

sms-visit = Pomoc Wzajemna: request { $number }. Visit { $day } at { $hour }. Word at the door: { $word }. Tel. { $phone }
sms-visit-short = Request { $number }. Visit { $day } at { $hour }. Word: { $word }
sms-visit-workshop = Pomoc Wzajemna: request { $number }. Come on { $day } at { $hour }: { $address }. Tel. { $phone }
sms-visit-workshop-short = Request { $number }. Come to us on { $day } at { $hour }
sms-number = Pomoc Wzajemna: the number of your request is { $number }. Tel. { $phone }
sms-number-short = The number of your request: { $number }
