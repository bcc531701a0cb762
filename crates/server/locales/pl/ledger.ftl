# Księgi organizacji.

ledger-title = Księgi
ledger-entries = Zapisy
ledger-nothing = W tym roku nic jeszcze nie zaksięgowano.
ledger-number = Numer
ledger-cause = Za co
ledger-account = Konto
ledger-account-name = Nazwa konta
ledger-activity = Działalność
ledger-debit = Wn
ledger-credit = Ma
ledger-balance = Saldo
ledger-result = Przychody: { $income }. Koszty: { $cost }.
ledger-csv = Pobierz CSV
ledger-xlsx = Pobierz XLSX
ledger-months = Zamykanie miesięcy
ledger-closed-until = Ostatni zamknięty miesiąc: { $month }.
ledger-none-closed = Żaden miesiąc nie jest jeszcze zamknięty.
ledger-close-about = W zamkniętym miesiącu nic już nie przybędzie. Spóźnione zapisy wejdą do następnego.
ledger-close = Zamknij miesiąc: { $month }

activity-unpaid = Działalność nieodpłatna
activity-paid = Działalność odpłatna
activity-economic = Działalność gospodarcza
activity-administration = Koszty ogólne

ledger-on-bank = Bank
ledger-on-cash = Kasa
ledger-on-stock = Magazyn
ledger-on-receivable = Należności
ledger-on-unexplained = Wpłaty do wyjaśnienia
ledger-on-payable = Zobowiązania
ledger-on-on-the-way = Gotówka w drodze do banku
ledger-on-free = Środki wolne
ledger-on-reserved = Środki zarezerwowane
ledger-on-donations = Darowizny
ledger-on-donations-in-kind = Darowizny rzeczowe
ledger-on-fees = Opłaty
ledger-on-grants = Dotacje
ledger-on-other-income = Inne przychody
ledger-on-aid = Pomoc materialna
ledger-on-service-cost = Koszty usług
ledger-on-administration = Koszty ogólne

ledger-cause-bank-line = wpłata na konto
ledger-cause-donation = darowizna
ledger-cause-donation-in-kind = darowizna rzeczowa
ledger-cause-donation-returned = zwrot darowizny
ledger-cause-reclassified = zmiana rodzaju wpłaty
ledger-cause-not-donation = wpłata, która nie jest darowizną
ledger-cause-aid-reserved = rezerwacja na pomoc
ledger-cause-aid-released = zwolnienie rezerwacji
ledger-cause-aid-handed-over = przekazanie pomocy
ledger-cause-aid-recovered = zwrot pomocy
ledger-cause-stock-corrected = korekta magazynu
ledger-cause-fee-due = opłata za usługę
ledger-cause-fee-paid = zapłata za usługę
ledger-cause-fee-returned = zwrot opłaty
ledger-cause-cost-noted = koszt
ledger-cause-cost-paid = zapłata kosztu
ledger-cause-transfer = przeniesienie
ledger-cause-reversal = wycofanie zapisu

law-published-donations-zloty = Darowizny w roku powyżej tej kwoty organizacja podaje do wiadomości
law-named-donation-zloty = Osobę, która dała naraz więcej, wymienia się w CIT/D
law-named-donations-a-year-zloty = Osobę, która dała w roku więcej, wymienia się w CIT/D
law-announced-donation-months = Zapowiedzianą darowiznę, która nie przyszła, trzymamy tyle miesięcy

ledger-proof = Dowód sald
ledger-proof-about = Policzono { $lines } zapisów na kontach, stan na: { $moment }.
ledger-proof-sides = Wn: { $debit }. Ma: { $credit }.
ledger-proof-holds = Salda zgadzają się z zapisami co do grosza.
ledger-proof-differs = Salda nie zgadzają się z zapisami. Nic nie zginęło: zapisy są ważniejsze. Napisz do operatora portalu.
ledger-proof-kept = Saldo zapamiętane
ledger-proof-lines = Saldo z zapisów
