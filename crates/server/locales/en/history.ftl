# What happened, as a trail reads; who did it and when stands beside the sentence.

history-account-registered = Account opened
history-account-changed = Account data changed: { $part ->
    [email] e-mail address
    [name] first name
    [language] language
   *[data] first name and language
}
history-account-erased = Account deleted
history-link-made = Link given out to { $kind ->
    [first-password] choose a password
   *[new-password] set a new password
}
history-email-confirmed = E-mail address confirmed
history-password-changed = Password changed
history-second-factor-set = Second sign-in factor turned on
history-second-factor-removed = Second sign-in factor turned off
history-sessions-revoked = Other devices signed out
history-card-codes-printed = Card with codes printed ({ $count })
history-role-granted = Role given: { $role ->
    [operator] portal operator
    [organiser] programme organiser
    [org_admin] organisation administrator
    [coordinator] coordinator
    [treasurer] treasurer
    [aid_officer] material aid officer
    [safeguarding_officer] child protection officer
   *[helper] office helper
}
history-role-revoked = Role taken back: { $role ->
    [operator] portal operator
    [organiser] programme organiser
    [org_admin] organisation administrator
    [coordinator] coordinator
    [treasurer] treasurer
    [aid_officer] material aid officer
    [safeguarding_officer] child protection officer
   *[helper] office helper
}

history-organisation-drafted = Application begun
history-organisation-changed = Part of the application changed: { $part ->
    [register] details and register number
    [representative] the person who signs
    [services] area and services
    [account] bank account
    [documents] documents
    [declarations] declarations
   *[other] the organisation’s details
}
history-organisation-submitted = Application sent to the organiser
history-review-began = The organiser began to check the application
history-changes-requested = The organiser asked for changes
history-organisation-approved = Organisation accepted; the data agreement waits for signatures
history-organisation-activated = The organisation is active in the programme
history-organisation-rejected = Organisation not accepted. Reason: { $reason }
history-organisation-suspended = Organisation suspended. Reason: { $reason }
history-organisation-resumed = Suspension lifted
history-organisation-leaving = The organisation is leaving the programme and takes no new requests
history-organisation-closed = The organisation has left the programme
history-file-added = File added: { $kind ->
    [statute] { file-kind-statute }
    [processing-agreement] { file-kind-processing-agreement }
    [standards] { file-kind-standards }
    [child-standards] { file-kind-child-standards }
    [agreement] { file-kind-agreement }
    [slip] { file-kind-slip }
   *[other] document
}
history-standards-adopted = Child protection standards adopted on { $on }
history-insurance-recorded = Insurance recorded from { $from } until { $until }

history-person-entered = Person entered
history-person-changed = Person’s details changed
history-person-joined = The person joined the programme
history-person-connected = { $how ->
    [card] The person got an account and a card of codes
   *[other] The person connected their account
}
history-person-disconnected = The person's account was disconnected
history-participation-paused = A break in taking part began
history-participation-resumed = The break in taking part ended
history-participation-ended = Taking part has ended. Reason: { $reason }
history-guardian-consented = The guardian signed the consent on { $on }
history-certificate-issued = Certificate number { $number } was issued
history-qualification-recorded = A qualification valid until { $until } was put on file
history-engagement-drafted = Agreement prepared, starting on { $starts }
history-agreement-read = Risks, rights and the data notice were read
history-agreement-signed = Agreement signed on { $on }, { $how ->
    [paper-scan] on paper with a scan
    [paper-attested] on paper, attested by the coordinator
    [qualified-pades] with a qualified signature
   *[documentary-click] by a click
}
history-engagement-activated = The agreement came into force
history-engagement-extended = Agreement extended
history-engagement-paused = A break in the agreement began
history-engagement-resumed = The break in the agreement ended
history-engagement-ended = The agreement has ended. Reason: { $reason }
history-screening-part-recorded = A part of the screening recorded
history-screening-decided = Screening finished
history-screening-viewed = The screening record was opened

history-offer-drafted = Offer prepared
history-offer-changed = Offer changed
history-offer-agreed = The participant agreed to the offer, { $how ->
    [spoken] by word of mouth
    [paper] on paper
   *[click] by a click
}
history-offer-looked-over = A second person looked at the offer
history-offer-published = Offer published, valid until { $until }
history-offer-paused = Offer paused
history-offer-uncalculated = Offer paused: no cost calculation is in force
history-offer-resumed = Offer shown again
history-offer-filled = The last free place was taken
history-offer-reopened = A place is free again
history-offer-expired = The offer has expired
history-offer-renewed = Offer confirmed as still valid until { $until }
history-offer-withdrawn = Offer withdrawn. Reason: { $reason }
history-offer-blocked = Offer taken down. Reason: { $reason }
history-slots-added = { $count ->
    [one] { $count } time added
   *[other] { $count } times added
}
history-slot-removed = Time removed: { $starts }

history-order-begun = Request begun { $channel ->
    [phone] on the phone
    [paper] on paper
    [in-person] in the office
    [api] from another site
   *[web] on the site
}
history-order-changed = { $part ->
    [when] The time in the request was changed
    [where] The place in the request was changed
    [contact] The contact in the request was changed
   *[what] The request was described differently
}
history-order-placed = Request sent { $channel ->
    [phone] on the phone
    [paper] on paper
    [in-person] in the office
    [api] from another site
   *[web] on the site
}
history-contact-confirmed = Contact confirmed
history-order-acknowledged = The organisation has read the request
history-order-taken = The organisation took the request
history-info-asked = The organisation asked a question
history-info-given = The question was answered
history-order-waitlisted = The request waits for a free time
history-order-referred = The request was passed to another organisation
history-order-served-for-free = The organisation helps for free, as an exception, though who asks works for profit
history-order-declined = The organisation cannot help. Reason: { $reason }
history-call-asked = Somebody asked for a call
history-terms-proposed = Terms proposed, version { $version }
history-terms-countered = Other terms proposed, version { $version }
history-terms-accepted = { $by ->
    [requester] The requester accepted the terms
   *[organisation] The organisation accepted the terms
}, version { $version }{ $how ->
    [phone] , on the phone
    [paper] , on paper
    [in-person] , in person
   *[web] {""}
}
history-terms-kept = What was agreed before stays, version { $version }
history-order-agreed = Both sides accepted the same terms, version { $version }
history-visit-planned = Order accepted for { $starts }
history-visit-moved = Time changed from { $from } to { $to }
history-visit-accepted = The participant confirmed that they will come
history-visit-declined = The participant cannot come; the organisation is looking for somebody else
history-visit-answer-taken = The organisation wrote down the participant’s answer, { $how ->
    [in-person] given in the office
   *[phone] given by phone
}
history-visit-started = The visit began
history-visit-called-off = Visit called off. Reason: { $reason }
history-visit-aborted = Visit broken off. Reason: { $reason }
history-no-show = The visit did not take place: { $who ->
    [guest] nobody came to the workshop
    [recipient] nobody was at home
   *[participant] nobody came
}. A new time can be booked
history-visit-finished = Visit finished after { $minutes } { $minutes ->
    [one] minute
   *[other] minutes
}
history-hours-entered = Hours entered: { $minutes } min
history-hours-approved = Hours approved: { $minutes } min
history-hours-returned = Hours given back to be corrected
history-hours-reversed = Hours reversed: { $minutes } min
history-order-reported-done = The work is done and waits for confirmation
history-order-confirmed = The work was confirmed
history-order-confirmed-with-remarks = The work was confirmed with remarks
history-order-auto-confirmed = Nobody objected, so the work counts as confirmed
history-order-disputed = Somebody said that something is wrong
history-complaint-answered = The organisation answered the complaint
history-work-redone = The work will be done again
history-order-closed = Case closed
history-order-cancelled = { $by ->
    [requester] The requester cancelled the request
   *[organisation] The organisation cancelled the request
}. Reason: { $reason }
history-order-stopped = Work stopped. Reason: { $reason }
history-order-expired = The request expired because nobody answered for a long time
history-letter-done = Letter or call done
history-company-registered = Company registered
history-company-changed = Contact or description of the company changed
history-company-point-ticked = Checked: { $point ->
    [nip] NIP
    [register] register
   *[representative] who acts for the company
}, { $how ->
    [extract] from an extract
   *[looked-up] in the register
}
history-company-point-unticked = Check taken back: { $point ->
    [nip] NIP
    [register] register
   *[representative] who acts for the company
}
history-company-verified = The company's data confirmed
history-company-activated = The company made its declaration and is active
history-company-suspended = Company suspended. Reason: { $reason }
history-company-resumed = Suspension lifted
history-company-closed = The company's part ended. Reason: { $reason }
history-listing-drafted = Offer written
history-listing-changed = Offer changed, it is a draft again
history-listing-sent = Offer sent to the moderator
history-listing-taken-back = The company took the offer back
history-listing-sent-back = The moderator sent the offer back. Reason: { $reason }
history-listing-published = The moderator published the offer, valid until { $until }
history-listing-paused = Offer paused
history-listing-resumed = Offer shown again
history-listing-expired = The offer is over
history-listing-blocked = The moderator took the offer down. Reason: { $reason }

history-message-received = A message came { $to ->
    [operator] to the operator
    [organisation] to the organisation
   *[organiser] to the organiser
}
history-message-answered = The message was dealt with
history-notice-received = Content was reported: { $kind ->
    [unlawful] it breaks the law
    [personal-data] data without consent
    [money] money for free help
    [children] a child may come to harm
    [offensive] it insults or threatens
   *[rules] against the terms of use
}
history-notice-decided = The report was decided: { $how ->
    [hidden] content hidden
    [removed] content removed
    [account-blocked] account blocked
   *[kept] content stays
}
history-legal-parameter-changed = A new value from { $from }. { $parameter }
history-offer-questioned = It was asked whether the offer is still valid. Last day: { $until }

history-campaign-opened = A campaign was opened
history-fund-closed = A campaign was closed
history-money-moved = Money was moved between funds, entry { $number }
history-money-moved-back = A transfer between funds was taken back, entry { $number }
history-cash-banked = Cash was paid into the bank, slip { $number }
history-cash-arrived = Cash from the box is on the account, entry { $number }
history-cash-deposit-withdrawn = A deposit of cash into the bank was taken back
history-month-closed = The month { $month } was closed in the books
history-donation-announced = A donor announced a donation and got a code
history-donation-booked = A donation was booked: { $way ->
    [cash] cash
    [in-kind] goods
   *[transfer] transfer
}
history-donation-acknowledged = The confirmation { $number } of a donation was issued
history-donation-returned = A donation was returned
history-donation-unexplained = It was not this donation. The payment waits to be explained again
history-donation-mistaken = This donation was typed by mistake
history-donation-forgotten = The announced donation never came. Its code and the donor's data were deleted
history-donation-reclassified = It was no donation but { $to ->
    [fee] a fee
    [grant] a grant
    [one-point-five] the 1.5 % of income tax
   *[income] other income
}
history-donor-seen = Somebody looked at a donor's data
history-donor-told = The donor knows that confirmation { $number } is void, { $how ->
    [letter] by letter
    [mail] by e-mail
    [phone] by telephone
   *[in-person] in person
}
history-donors-joined = Two donors were joined, donations moved: { $count }
history-people-asked = People of the offer asked to agree: { $count }
history-offer-unblocked = The offer came back after an objection
history-objection-made = The organisation objected to the decision
history-objection-decided = The operator answered the objection: { $how ->
    [granted] the organisation is right
   *[rejected] the decision stands
}
history-token-made = A program of the organisation got access
history-token-revoked = Access was taken from a program
history-category-given = The organisation chose the kind of help
history-statement-uploaded = A bank statement was uploaded
history-statement-booked = The statement was booked. Donations: { $donations }, to explain: { $unexplained }
history-statement-dropped = The statement was put away without booking
history-statement-profile-kept = A layout of CSV files was saved
history-statement-profile-forgotten = A layout of CSV files was removed
history-bank-line-explained = A payment was explained: { $kind ->
    [donation] donation
    [fee] fee
    [grant] grant
    [one-point-five] 1.5 % of income tax
    [aid-back] aid paid back
    [refund] refund from an office
   *[else] other income
}
history-bank-line-taken-back = The explanation of a payment was taken back
history-bank-line-sent-back = The payment was sent back by transfer
history-bank-line-reversed = The bank took a payment back
history-bank-line-missing = The bank took the payment back, but the fund no longer has the money
