# Costs: what money was spent on, and what is still to pay.

costs-title = Costs
costs-to-pay = To pay: { $sum }
costs-oldest = Only the oldest stand here, { $count } of them.
costs-of-year = In { $year }
costs-all = All
costs-none = No such costs were noted yet.

cost-new = Note a cost
cost-one = Cost
cost-activity = For which activity
cost-about-unpaid = For free help: tools, travel, insurance of volunteers. Material aid has pages of its own: decision, handover and receipt.
cost-about-paid = Only what the paid service cost. These costs are compared with the fees.
cost-about-economic = Only what economic activity cost.
cost-about-administration = What serves the whole organisation: rent, electricity, bookkeeping, bank charges.
cost-no-service = First approve the calculation of a service.
cost-no-activity = Choose the activity.
cost-line = Kind of cost
cost-day = Day
cost-note = For what
cost-note-hint = For example: inner tubes, 12 pieces. No names of people you help.
cost-bill = Number of the invoice or bill
cost-fund = Whose money
cost-fund-free = { $fund }, free: { $free }
cost-way = How it was paid
cost-way-bank = By transfer from the account
cost-way-cash = In cash from the box
cost-way-payable = Not paid yet
cost-save = Note the cost
cost-payment = Paid
cost-pay = It is paid
cost-pay-day = Day of the payment
cost-withdraw = Take the cost back
cost-withdraw-about = A mistake? A cost that is taken back counts no more, and what was paid returns to the fund. The entries stay in the books, with those beside them that reverse them.
cost-withdraw-reason = Why
cost-withdrawn = taken back: { $why }
cost-no-reason = Write why you take the cost back.
cost-no-kind = Choose the kind of cost.
cost-no-amount = Enter the amount.
cost-no-day = Enter the day.
cost-no-note = Enter what it was for.
cost-no-way = Choose how it was paid.

status-cost-due = to pay
status-cost-paid = paid
status-cost-withdrawn = taken back

history-cost-noted = Cost noted: { $on }
history-cost-paid = Cost paid: { $on }
history-cost-withdrawn = Cost taken back: { $on }

refusal-cost-aid = Material aid is no cost that is noted here. It has its decision, handover and receipt on the pages of aid.
refusal-cost-volunteers-work = The work of volunteers and participants is unpaid and costs nothing. Enter what was really paid for, such as travel.
refusal-cost-purpose-forbids = The money of this fund is for something else. Choose another fund.
refusal-cost-paid = This cost is paid already.
refusal-cost-withdrawn = This cost was taken back before.
refusal-cost-month-closed = The month { $month } is closed. Enter a day of an open month, and put the date of the invoice into the description.
refusal-cost-paid-before = The cost is of { $on }. Enter that day or a later one.
