# The parameters of the law and of the programme, as the operator reads them.

law-written-agreement-after-days = An agreement for more days than this must be in writing
law-volunteer-from-age = A volunteer is at least this many years old
law-adult-from-age = From this age no guardian’s consent is needed
law-screening-months = A screening for work with children is valid for this many months
law-connection-days = A sheet that connects a person with an account works for this many days
law-standards-months = Child protection standards are reviewed every this many months
law-offer-months = An offer lasts at most this many months
law-listing-months = A company's offer lasts at most so many months
law-company-listings = A company has at most so many offers at a time
law-open-free-orders = One person may have this many open free requests
law-company-orders-a-year = An organisation may take this many free orders of companies in a year
law-acknowledge-working-days = The organisation answers within this many working days
law-order-expires-days = A request nobody answers expires after this many days
law-confirm-days = After this many days work counts as confirmed
law-close-days = A confirmed case closes after this many days
law-complaint-days = A complaint is answered within this many days
law-complicated-complaint-days = A complicated complaint is answered within this many days
law-minutes-a-day = One person works at most this many minutes a day
law-minutes-a-week = One person works at most this many minutes a week
law-minor-minutes-a-day = A minor works at most this many minutes a day
law-address-hours-after = The address is shown for this many hours after a visit
law-second-factor-days = Staff set a second sign-in factor within this many days
law-small-organisation-staff = A small organisation has at most this many staff
law-message-months = A message to the programme is kept this many months
law-notice-months = A report of content is kept this many months after the decision
law-notice-name-months = Who reported content is known this many months after the decision

law-unit-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
law-unit-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
law-unit-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
law-unit-working-days = { $n ->
    [one] { $n } working day
   *[other] { $n } working days
}
law-unit-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
law-unit-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
law-unit-orders = { $n ->
    [one] { $n } request
   *[other] { $n } requests
}
law-unit-listings = { $n ->
    [one] { $n } offer
   *[other] { $n } offers
 }
law-unit-people = { $n ->
    [one] { $n } person
   *[other] { $n } people
}
law-ask-offer-days = Days before its end when we ask whether an offer is still valid

law-unit-zloty = PLN { $n }
law-unit-percent = { $n } %
law-objection-months = An objection to a decision of the operator is possible for this many months
