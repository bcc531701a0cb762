# Why not, and the way onward. One sentence for each refusal of the rules.

refusal-words-empty = Write something in this field.
refusal-words-too-long = Shorten the text. It may have { $max } { $max ->
    [one] character
   *[other] characters
}, and it has { $length }.
refusal-words-control = The text holds hidden characters. Type it again by hand.
refusal-words-no-email = This does not look like an e-mail address. Correct it, for example: anna@example.org.
refusal-words-no-day = We cannot read this date. Write it like this: 24.11.2026.
refusal-words-no-time = There is no such time. Write it like this: 10:30.
refusal-words-no-phone = This does not look like a phone number. Write 9 digits, or a number with +.

refusal-organisation-wrong-step = This step cannot be taken now. Reload the page and see what comes next.
refusal-organisation-incomplete = One part is still missing: { $missing ->
    [register] details and register number
    [representative] the person who signs
    [services] area and services
    [account] bank account
    [documents] documents
   *[declarations] declarations
}. Complete it and send the application.
refusal-organisation-checklist-open = Tick every point of the list first. { $open ->
    [one] { $open } point is left.
   *[other] { $open } points are left.
}
refusal-organisation-no-processing-agreement = The signed data processing agreement is missing. Print it, sign it and add the scan.
refusal-organisation-no-coordinator = The organisation has no coordinator. Add one to the team.
refusal-organisation-not-active = This organisation is not active in the programme now. Choose another one nearby.
refusal-organisation-open-orders = Close the open orders first. { $count ->
    [one] { $count } order is still open.
   *[other] { $count } orders are still open.
}
refusal-organisation-no-standards = Work with children needs child protection standards. Add them in the organisation’s settings.
refusal-organisation-standards-lapsed = The child protection standards were due for review by { $since }. Review them and enter the new date.
refusal-organisation-no-verified-account = Donations wait for a verified bank account. Give its number and a document that confirms it.
refusal-organisation-no-reason = Choose a reason from the list.

refusal-person-unreachable = Say how this person can be reached: phone, e-mail, letter or a visit to the office.
refusal-person-too-young = Volunteering is possible from the age of { $from_age }. Invite this person when they reach it.
refusal-person-no-guardian = A person under age needs a guardian’s written consent. Enter the day the guardian signed it.
refusal-person-wrong-step = This step cannot be taken now. Reload the page and see what comes next.
refusal-connection-sheet-used = This sheet was used already. Ask the organisation for a new one.
refusal-connection-sheet-over = This sheet worked until { $until }. Ask the organisation for a new one.
refusal-connection-other-record = This account is already connected with somebody else in this organisation. Sign out and use your own account.
refusal-connection-not-connected = This account is already disconnected. Reload the page.
refusal-certificate-no-hours = No hours are approved yet. Approve hours first, then issue the certificate.

refusal-engagement-wrong-step = This step is not possible with this agreement. Reload the page and see what comes next.
refusal-engagement-ends-before-start = The agreement ends before it starts. Correct one of the dates.
refusal-engagement-not-in-writing = An agreement for more than 30 days, or without an end, must be in writing. Print it and enter the day of signing.
refusal-engagement-signed-late = The signature ({ $signed_on }) comes after the first day ({ $starts_on }). Move the start of the agreement.
refusal-engagement-not-insured = A short agreement needs accident insurance. No policy covers { $on }.
refusal-engagement-risk-not-read = This person has not yet confirmed the risk information. Let them read it and tick it.
refusal-engagement-rights-not-read = This person has not yet confirmed the rights and duties. Let them read them and tick them.
refusal-engagement-notice-not-read = This person has not yet confirmed the data notice. Let them read it and tick it.

refusal-screening-not-complete = This person may not work with children yet. Ask the child protection officer for the screening.
refusal-screening-lapsed = The screening for work with children lapsed on { $since }. Ask for a new one.
refusal-screening-not-eligible = This person may not work with children. Choose somebody else.
refusal-screening-part-missing = A part of the screening is missing: { $part ->
    [restricted-register] the register with restricted access
    [commission-register] the State Commission’s register
    [certificate] the criminal record certificate
    [residence] the statement on countries of residence
   *[foreign-documents] documents from other countries
}. Enter it and try again.
refusal-screening-in-future = This day has not come yet: { $day }. Correct the date.

refusal-offer-wrong-step = This is not possible with this offer now. Reload the page and see where it stands.
refusal-offer-not-agreed = This offer waits for the consent of the people it names. { $waiting ->
    [one] { $waiting } consent is missing.
   *[other] { $waiting } consents are missing.
} Ask them and record it.
refusal-offer-money-in-text = The help is free, so do not tie it to an amount. Remove the words “{ $found }”.
refusal-offer-too-long = An offer may last { $months } { $months ->
    [one] month
   *[other] months
} at most. Choose an earlier day; you can renew it later.
refusal-offer-in-past = This day has passed: { $until }. Choose a day in the future.
refusal-offer-paid-without-calculation = A paid offer needs an approved cost calculation within the declared scope. Approve one or choose free help.
refusal-offer-nobody-screened = Work with children needs a person with a complete screening. Add such a person to the offer.
refusal-offer-no-free-slot = This time is taken. Choose another, or write when it suits you.
refusal-offer-slot-in-past = This time has passed. Choose another.
refusal-offer-slot-taken = Somebody has booked this time. Agree another time with them first.
refusal-offer-slot-overlaps = Two times overlap. Change the hour of one of them.
refusal-offer-no-second-look = Ask a second person of the organisation to look at this offer.
refusal-offer-no-area = We cannot read this area. Give places, districts (powiat), or a radius of up to 100 km.
refusal-offer-no-reason = Choose a reason from the list.

refusal-order-wrong-step = This request cannot be changed like that any more. Reload the page and see what you can do.
refusal-order-unreachable = Give a phone number, an e-mail address or another way to reach you. Nobody can answer you without it.
refusal-order-too-many-open = You already have { $limit } open { $limit ->
    [one] request
   *[other] requests
}. Wait for one of them, or cancel one.
refusal-order-no-category = Choose what you need help with. If you do not know, choose “Something else”.
refusal-order-no-description = Write what you need and in which place. Two sentences are enough.
refusal-order-no-place = Give the name of your town or village. We use it to find help near you.
refusal-order-company-pays = Who works for profit usually pays for help. Call the organisation and ask what is possible.
refusal-order-economic-activity = Volunteers may not work in a business activity. Choose another kind of help.
refusal-order-already-taken = Somebody has taken this order already. See others nearby.
refusal-order-own-order = You cannot confirm your own order. Ask somebody else of the team.
refusal-order-not-agreed = Both sides must accept the same terms. Send a proposal or call.
refusal-order-done-in-future = The work cannot have ended in the future: { $on }. Correct the date.
refusal-order-too-late = It is too late for this answer. Call the organisation.
refusal-order-no-consent = First ask whether this person agrees to another organisation.
refusal-order-paid-without-calculation = Paid help needs a fee from a cost calculation. Name the fee or help for free.
refusal-order-company-limit = This year’s exceptions for companies and institutions that work for profit are used up ({ $limit }). Decline it or wait until January.
refusal-order-no-reason = Choose a reason from the list.

refusal-terms-other-version = The terms have changed in the meantime. Read version { $current } and answer that one.
refusal-terms-fee-in-unpaid = Free help has no fee. Remove the amount.
refusal-terms-nothing-proposed = Nothing has been proposed yet. Send your own proposal or wait.
refusal-terms-in-past = This day has passed: { $day }. Propose another time.

refusal-visit-wrong-step = This visit cannot be changed like that any more. Reload the page and see where it stands.
refusal-visit-nobody = Choose the person who will make the visit.
refusal-visit-not-taking-part = { $status ->
    [candidate] This person is not in the programme yet. Take them in or choose somebody else.
    [paused] This person has a break. Choose somebody else or end the break.
   *[other] This person has left the programme. Choose somebody else.
}
refusal-visit-no-agreement = This person has no valid agreement on { $on }. Extend it or choose somebody else.
refusal-visit-not-covered = This person’s agreement does not cover such work. Choose somebody else or change the agreement.
refusal-visit-overlap = This person has another visit at that time: { $at }. Choose another time or person.
refusal-visit-too-much-in-day = This is too much for one day. The limit is { $limit } { $limit ->
    [one] minute
   *[other] minutes
}. Choose another day or record the reason for an exception.
refusal-visit-too-much-in-week = This is too much for one week. The limit is { $limit } { $limit ->
    [one] minute
   *[other] minutes
}. Choose another week or record the reason for an exception.
refusal-visit-needs-pair = Two people make this visit, one of them an adult. Add a second person.
refusal-visit-needs-qualification = This work needs a qualification. Choose a person who has it, or enter the document.
refusal-visit-not-yet = The visit begins on { $starts }. Come back after that.
refusal-visit-no-signature = The signature on the visit slip is missing. Tick that the slip is signed.
refusal-visit-too-many-minutes = Enter between 1 and { $limit } minutes.
refusal-visit-in-past = This time has passed. Choose a later one.
refusal-visit-not-theirs = This person does not take part in this visit.
refusal-visit-no-reason = Choose a reason from the list.

refusal-hours-own-hours = Nobody approves their own hours. Ask somebody else of the team.
refusal-hours-wrong-step = This entry cannot be changed like that any more. Reload the page and see where it stands.
refusal-hours-wrong-length = Enter between 1 minute and 12 hours.
refusal-hours-in-future = This day has not come yet. Enter the hours after the work.
refusal-hours-not-reversible = Only an approved entry can be reversed, and only once.

refusal-complaint-already-answered = This complaint has been answered. Call if you want to add something.
refusal-company-wrong-step = This step cannot be done now. Reload the page and see what comes next.
refusal-company-nip-known = A company of this NIP is here already. Sign in to its account or write to the operator.
refusal-company-one-already = This account has a company already. Make another account for a second one.
refusal-company-checklist-open = Tick all points first. { $open ->
    [one] { $open } point is left.
   *[other] { $open } points are left.
}
refusal-company-not-active = The company cannot show offers now. Its page says what comes next.
refusal-company-no-reason = Choose a reason from the list.
refusal-company-not-declared = Tick the declaration. Without it we do not show offers.

refusal-listing-wrong-step = This step cannot be done now. Reload the page and see what comes next.
refusal-listing-job-advert = This looks like a job advert: “{ $found }”. Describe a service; look for workers at the labour office.
refusal-listing-too-long = A company's offer may last at most { $months } { $months ->
    [one] month
   *[other] months
}. Choose an earlier day.
refusal-listing-in-past = This day has passed: { $until }. Choose a later one.
refusal-listing-no-reason = Choose a reason from the list.
refusal-listing-too-many = The company has { $limit } offers already. Wait until one is over.

refusal-law-impossible = This value is not possible. Write a whole number from 0.
refusal-law-in-past = { $on } is past. Give today or a later day.
refusal-law-same-day = There is another value from { $on }. Give another day.
refusal-message-already-answered = Somebody has dealt with this message.
refusal-notice-already-decided = Somebody has decided on this report.
refusal-offer-slot-after-end = The offer ends earlier: { $until }. Choose an earlier day or renew it.
refusal-offer-too-many-slots = An offer may have at most { $limit } times at once. Add fewer weeks.
refusal-offer-person-in-text = The text has somebody's surname or phone: “{ $found }”. Remove it, a first name is enough.
refusal-offer-text-to-check = Check the marked words (places: { $count }). Mend them, or tick that they stay.
refusal-offer-agreed-in-future = This day has not come yet: { $on }. Correct the date.

refusal-money-no-amount = This is not an amount. Write it like this: 1 234,56.
refusal-money-no-grosze = This must be a whole number of grosze; 1250 is 12.50 złoty.
refusal-money-not-above-zero = The amount must be more than zero.
refusal-money-fractions = Grosze have two digits at most. Mend the amount, for example: 12,50.
refusal-money-too-much = This amount is too large. Check whether it has digits too many.

refusal-ledger-no-amount = There is nothing to book. Enter an amount above zero.
refusal-ledger-fund-short = This fund does not have that much free money. Check the fund and enter a smaller amount.
refusal-ledger-fund-closed = This fund is closed. Choose another one.
refusal-ledger-already-reversed = This entry was taken back before.
refusal-ledger-purpose-forbids = This money cannot be moved there. It serves its purpose alone. Choose other funds.
refusal-ledger-cash-short = There is not that much cash of this fund in the box. There is: { $found }.
refusal-ledger-in-future = That day has not come yet. Enter the day on which it was.
refusal-ledger-before-books = The first day in the books of your organisation: { $day }. Check the year of the date.
refusal-ledger-before-deposit = Day when this cash was carried to the bank: { $on }. Enter that day or a later one.
refusal-ledger-deposit-is = { $status ->
    [on-the-way] This cash is still on the way to the bank.
    [arrived] This cash is on the account already.
   *[withdrawn] This deposit was taken back already.
}
refusal-ledger-deposit-is-line = This cash stands on a statement already. First take back the explanation of that payment.
refusal-ledger-month-closed = The month { $month } is closed.
refusal-ledger-month-not-over = The month { $month } is not over. You can close it when it ends.
refusal-ledger-earlier-month-open = Close the month { $month } first.

refusal-donation-fund-takes-none = We take no donations for this purpose. Choose another one.
refusal-donation-already-booked = This donation is booked already.
refusal-donation-in-future = The day { $on } is still to come. Enter the day on which the donation came.
refusal-donation-not-accepted = Goods need a written acceptance. Enter the day on which it was signed.
refusal-donation-not-received = This donation has not come yet.
refusal-donation-already-confirmed = This donation has a confirmation. Print a duplicate.
refusal-donation-gone = This donation is gone: it went back or was something else.
refusal-donation-goods = Donated goods cannot be a fee or a grant.
refusal-donation-account-unverified = The organisation's account is not verified yet. Donations start once it is.
refusal-donation-names-somebody = A purpose cannot name a person or a request. Remove from the text: { $found }.
refusal-donation-same-donor = These are one entry already. Choose two different ones.
refusal-donation-not-by-hand = It was a transfer. Take it back on the page of bank payments.
refusal-donation-cash-short = The cash box holds less of this fund. It holds { $found }. If the cash was paid into the bank, choose the account.
refusal-donation-goods-shelved = These goods came into the store or were handed out, so the donation stays. If something goes back to the donor, take it out of the store by a correction with its reason.
refusal-donation-nothing-void = No confirmation of this donation is void.
refusal-donation-told-before = The donor knows already. Reload the page.
refusal-offer-nobody-to-ask = Everybody has agreed or was asked today. Wait for their answer until tomorrow.
refusal-objection-too-late = The time to object is over: { $until }. Write to the operator on the contact page.
refusal-objection-already-made = The objection to this decision has been sent. Load the page again to see the answer.
refusal-objection-already-decided = This objection has been answered. Load the page again.
refusal-token-no-scope = Choose a role for the program. No program reads the screening of people.
refusal-token-already-revoked = This program has lost its access already. Load the page again.

refusal-statement-no-file = Choose a file from the bank.
refusal-statement-too-large = The file has more than { $max } MB. Download a shorter time from the bank.
refusal-statement-waiting = The same file waits to be booked already.
refusal-statement-not-read = The file is not read yet. Wait a moment.
refusal-statement-doubtful = Read the notes on this file. If it is right, tick that and book it.
refusal-statement-faulty = This file cannot be booked. See the notes on its page.
refusal-statement-already-booked = This statement was booked or put away before.
refusal-statement-already-explained = Somebody said what this payment is already.
refusal-statement-not-explained = Nobody said what this payment is yet.
refusal-statement-taken-back-by-bank = This payment is gone: the bank took it back, or you sent it back.
refusal-statement-code-unknown = Your organisation has no such donation code.
refusal-statement-document-unknown = No document of this number waits for a payment.
refusal-statement-rest-is-explained = What came over with this transfer was explained or sent back already. Take that back first.
refusal-statement-rest-is-no-donation = It was paid over a fee, so it is no donation. Send it back, or ask for another transfer with a donation code.
refusal-statement-nothing-owed = Nobody owes this amount. First ask for the aid back on its page.
refusal-statement-fee-needs-document = A fee is known by its document alone. Give its number at “Payment of a document”.
refusal-statement-deposits-come-to = The cash you ticked comes to { $found }. Tick what comes to exactly the sum on the statement.
refusal-statement-cash-needs-deposit = Cash from the box is known by what was noted when it was carried to the bank. Note it on the page “Cash box”.
refusal-statement-no-such-payment = A fee of this sum that was noted by hand is no longer there. Load the page again and choose once more.
refusal-statement-no-layout = This layout cannot be read: { $reason }
refusal-statement-layout-incomplete = A layout needs a name, a header, a day and an amount.
