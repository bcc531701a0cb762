# Koszty: na co poszły pieniądze i co jest jeszcze do zapłaty.

costs-title = Koszty
costs-to-pay = Do zapłaty: { $sum }
costs-oldest = Tu są tylko najstarsze, razem { $count }.
costs-of-year = W roku { $year }
costs-all = Wszystkie
costs-none = Nie zapisano jeszcze takich kosztów.

cost-new = Zapisz koszt
cost-one = Koszt
cost-activity = Na jaką działalność
cost-about-unpaid = Na bezpłatną pomoc: narzędzia, dojazdy, ubezpieczenie wolontariuszy. Pomoc materialna ma swoje strony: decyzję, wydanie i pokwitowanie.
cost-about-paid = Tylko to, co kosztowała usługa odpłatna. Te koszty porównujemy z opłatami.
cost-about-economic = Tylko to, co kosztowała działalność gospodarcza.
cost-about-administration = Wspólne dla całej organizacji: czynsz, prąd, księgowość, opłaty bankowe.
cost-no-service = Najpierw zatwierdź kalkulację usługi.
cost-no-activity = Wybierz, na jaką działalność.
cost-line = Rodzaj kosztu
cost-day = Dzień
cost-note = Za co
cost-note-hint = Na przykład: dętki, 12 sztuk. Bez nazwisk osób, którym pomagacie.
cost-bill = Numer faktury lub rachunku
cost-fund = Z jakich pieniędzy
cost-fund-free = { $fund }, wolne: { $free }
cost-way = Jak to zapłacono
cost-way-bank = Przelewem z konta
cost-way-cash = Gotówką z kasy
cost-way-payable = Jeszcze nie zapłacono
cost-save = Zapisz koszt
cost-payment = Zapłacono
cost-pay = Zapłacono
cost-pay-day = Dzień zapłaty
cost-withdraw = Wycofaj koszt
cost-withdraw-about = Pomyłka? Wycofany koszt przestaje się liczyć, a zapłata wraca do funduszu. Zapisy w księgach zostają, obok stają te, które je cofają.
cost-withdraw-reason = Dlaczego
cost-withdrawn = wycofany: { $why }
cost-no-reason = Napisz, dlaczego wycofujesz koszt.
cost-no-kind = Wybierz rodzaj kosztu.
cost-no-amount = Wpisz kwotę.
cost-no-day = Wpisz dzień.
cost-no-note = Wpisz, za co to jest.
cost-no-way = Wybierz, jak to zapłacono.

status-cost-due = do zapłaty
status-cost-paid = zapłacony
status-cost-withdrawn = wycofany

history-cost-noted = Zapisano koszt: { $on }
history-cost-paid = Zapłacono koszt: { $on }
history-cost-withdrawn = Wycofano koszt: { $on }

refusal-cost-aid = Pomoc materialna nie jest kosztem, który się tu zapisuje. Ma decyzję, wydanie i pokwitowanie na stronach pomocy.
refusal-cost-volunteers-work = Praca wolontariuszy i uczestników jest bezpłatna i nic nie kosztuje. Wpisz to, za co naprawdę zapłacono, na przykład dojazd.
refusal-cost-purpose-forbids = Pieniądze tego funduszu służą czemu innemu. Wybierz inny fundusz.
refusal-cost-paid = Ten koszt jest już zapłacony.
refusal-cost-withdrawn = Ten koszt jest już wycofany.
refusal-cost-month-closed = Miesiąc { $month } jest już zamknięty. Wpisz dzień z otwartego miesiąca, a datę faktury podaj w opisie.
refusal-cost-paid-before = Koszt jest z dnia { $on }. Wpisz ten dzień albo późniejszy.
