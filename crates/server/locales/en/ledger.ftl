# The books of an organisation.

ledger-title = Books
ledger-entries = Entries
ledger-nothing = Nothing was booked this year yet.
ledger-number = Number
ledger-cause = What for
ledger-account = Account
ledger-account-name = Name of the account
ledger-activity = Activity
ledger-debit = Debit
ledger-credit = Credit
ledger-balance = Balance
ledger-result = Income: { $income }. Costs: { $cost }.
ledger-csv = Download CSV
ledger-xlsx = Download XLSX
ledger-months = Closing months
ledger-closed-until = Closed up to and including { $month }.
ledger-none-closed = No month is closed yet.
ledger-close-about = Nothing more comes into a closed month. Late entries go into the next one.
ledger-close = Close { $month }

activity-unpaid = Unpaid activity
activity-paid = Paid activity
activity-economic = Economic activity
activity-administration = Overhead

ledger-on-bank = Bank
ledger-on-cash = Cash box
ledger-on-stock = Stock
ledger-on-receivable = Receivables
ledger-on-unexplained = Payments to explain
ledger-on-payable = Payables
ledger-on-on-the-way = Cash on the way to the bank
ledger-on-free = Free money
ledger-on-reserved = Reserved money
ledger-on-donations = Donations
ledger-on-donations-in-kind = Donations in kind
ledger-on-fees = Fees
ledger-on-grants = Grants
ledger-on-other-income = Other income
ledger-on-aid = Material aid
ledger-on-service-cost = Cost of services
ledger-on-administration = Overhead

ledger-cause-bank-line = payment to the account
ledger-cause-donation = donation
ledger-cause-donation-in-kind = donation in kind
ledger-cause-donation-returned = return of a donation
ledger-cause-reclassified = change of what a payment is
ledger-cause-not-donation = payment that is no donation
ledger-cause-aid-reserved = reservation for aid
ledger-cause-aid-released = release of a reservation
ledger-cause-aid-handed-over = aid handed over
ledger-cause-aid-recovered = aid given back
ledger-cause-stock-corrected = correction of the stock
ledger-cause-fee-due = fee for a service
ledger-cause-fee-paid = payment of a fee
ledger-cause-fee-returned = return of a fee
ledger-cause-cost-noted = cost
ledger-cause-cost-paid = payment of a cost
ledger-cause-transfer = transfer
ledger-cause-reversal = reversal

law-published-donations-zloty = Donations of a year above this sum are published
law-named-donation-zloty = A person who gave more at once is named in CIT/D
law-named-donations-a-year-zloty = A person who gave more in a year is named in CIT/D
law-announced-donation-months = An announced donation that never came is kept so many months

ledger-proof = Proof of the balances
ledger-proof-about = { $lines } lines were counted, as of { $moment }.
ledger-proof-sides = Debit: { $debit }. Credit: { $credit }.
ledger-proof-holds = The balances are what the lines say, to the grosz.
ledger-proof-differs = The balances are not what the lines say. Nothing is lost: the lines count. Write to the operator of the portal.
ledger-proof-kept = Balance kept
ledger-proof-lines = Balance of the lines
