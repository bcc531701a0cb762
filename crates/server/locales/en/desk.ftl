# The panel of an organisation.

desk-menu = Panel menu
desk-today = Today
desk-messages = Messages
desk-overview = Overview
desk-organisation = Organisation
desk-application = Joining
desk-settings = Settings
desk-team = Team
desk-orders = Orders
desk-enter = Enter for somebody
desk-letters = Letters and calls
desk-hours = Hours
desk-overview-title = To do today
desk-to-do = Who waits
desk-nothing-waits = Nobody waits. Well done!
desk-enter-order = Somebody calls? Enter the order
desk-free-orders = { $n ->
    [one] { $n } request without an organisation
   *[other] { $n } requests without an organisation
}
desk-figure-waiting = { $n ->
    [one] thing to do
   *[other] things to do
}
desk-figure-open = { $n ->
    [one] order in hand
   *[other] orders in hand
}
desk-figure-done = { $n ->
    [one] visit done this month
   *[other] visits done this month
}
desk-column-task = Matter
desk-column-who = Who
desk-column-waits = Waits
desk-column-hour = Hour
desk-column-visit = Visit
desk-column-goes = Who goes
desk-visits-today = Visits: { $day }
desk-no-visits = Nobody goes anywhere today.
desk-task-submitted = New request: { $what }
desk-task-acknowledged = Answer: { $what }
desk-task-terms-countered = Another time from the requester: { $what }
desk-task-agreed = Plan the visit: { $what }
desk-task-disputed = Something is wrong: { $what }
desk-task-unwritten = Write down what was done: { $what }
desk-task-letter = Send a letter: { $what }
desk-task-office = Tell them in the office: { $what }
desk-task-call = Call: { $what }
desk-task-call-asked = Asks for a call: { $what }
desk-task-candidate = Somebody wants to join
desk-task-hours = Approve hours
desk-offers = Offers
desk-own-pages = Your pages
desk-public-page = The page of { $house }
desk-own-account = Your account
desk-task-offer-agreed = Everybody agreed, publish the offer: { $what }

desk-money-now = Money today
desk-money-months = The last twelve months
desk-aid-months = Aid in the last twelve months
desk-aid-free = The aid fund can still give: { $sum }
desk-column-month = Month
desk-column-aid = Aid
desk-column-costs = Costs
desk-column-asked = Requests
desk-column-granted = Granted
desk-column-refused = Refused
desk-column-handed-over = Handed over
desk-no-figures = Nothing has happened yet.
