# Taking an order on.

take-on-title = Przyjmij zlecenie { $number }
take-on-agreed = Warunki są uzgodnione: { $when }. Wybierz, kto pójdzie.
take-on-accepted = Proszący wybrał termin { $when } i przyjął warunki oferty. Wybierz, kto pójdzie.
take-on-who = Kto pójdzie?
take-on-no-people = Nikt jeszcze nie należy do Waszej organizacji.
take-on-add-people = Wpisz uczestnika
take-on-when = Termin i warunki
take-on-day = Dzień
take-on-hour = Godzina
take-on-hour-hint = Na przykład 10:00
take-on-minutes = Ile minut?
take-on-minutes-hint = Od 15 do 720
take-on-terms = Warunki
take-on-terms-hint = Co zrobicie, gdzie, kto kupuje części.
take-on-by-phone = Proszący zgodził się przez telefon
take-on-by-phone-hint = Przeczytaj warunki na głos. Bez zgody wyślemy je do akceptacji.
take-on-beyond = Powód pracy ponad zwykły czas
take-on-beyond-hint = Tylko gdy ktoś przekroczy limit godzin dnia lub tygodnia.
take-on-button = Przyjmij i zaplanuj
take-on-nobody = Wybierz, kto pójdzie.
take-on-no-day = Wpisz dzień.
take-on-no-hour = Wpisz godzinę.
take-on-no-minutes = Wpisz, ile to potrwa.
take-on-no-terms = Wpisz warunki.
take-on-missing-hour = Tej godziny tego dnia nie ma. Zmienia się czas. Wybierz inną.
