# What happened, as a trail reads; who did it and when stands beside the sentence.

history-account-registered = Założono konto
history-account-changed = Zmieniono dane konta: { $part ->
    [email] adres e-mail
    [name] imię
    [language] język
   *[data] imię i język
}
history-account-erased = Usunięto konto
history-link-made = Wydano link do { $kind ->
    [first-password] wyboru hasła
   *[new-password] ustawienia nowego hasła
}
history-email-confirmed = Potwierdzono adres e-mail
history-password-changed = Zmieniono hasło
history-second-factor-set = Włączono drugi składnik logowania
history-second-factor-removed = Wyłączono drugi składnik logowania
history-sessions-revoked = Wylogowano inne urządzenia
history-card-codes-printed = Wydrukowano kartę z kodami ({ $count })
history-role-granted = Nadano rolę: { $role ->
    [operator] operator portalu
    [organiser] organizator programu
    [org_admin] administrator organizacji
    [coordinator] koordynator
    [treasurer] skarbnik
    [aid_officer] osoba od pomocy materialnej
    [safeguarding_officer] osoba od ochrony dzieci
   *[helper] pomocnik biura
}
history-role-revoked = Odebrano rolę: { $role ->
    [operator] operator portalu
    [organiser] organizator programu
    [org_admin] administrator organizacji
    [coordinator] koordynator
    [treasurer] skarbnik
    [aid_officer] osoba od pomocy materialnej
    [safeguarding_officer] osoba od ochrony dzieci
   *[helper] pomocnik biura
}

history-organisation-drafted = Zaczęto zgłoszenie organizacji
history-organisation-changed = Zmieniono część zgłoszenia: { $part ->
    [register] dane i numer w rejestrze
    [representative] osoba, która podpisuje
    [services] teren i usługi
    [account] konto bankowe
    [documents] dokumenty
    [declarations] oświadczenia
   *[other] dane organizacji
}
history-organisation-submitted = Wysłano zgłoszenie do organizatora
history-review-began = Organizator zaczął sprawdzać zgłoszenie
history-changes-requested = Organizator poprosił o poprawki
history-organisation-approved = Przyjęto organizację, czeka podpis umowy o danych
history-organisation-activated = Organizacja działa w programie
history-organisation-rejected = Nie przyjęto organizacji. Powód: { $reason }
history-organisation-suspended = Zawieszono organizację. Powód: { $reason }
history-organisation-resumed = Cofnięto zawieszenie organizacji
history-organisation-leaving = Organizacja odchodzi z programu i nie przyjmuje nowych próśb
history-organisation-closed = Organizacja odeszła z programu
history-file-added = Dodano plik: { $kind ->
    [statute] { file-kind-statute }
    [processing-agreement] { file-kind-processing-agreement }
    [standards] { file-kind-standards }
    [child-standards] { file-kind-child-standards }
    [agreement] { file-kind-agreement }
    [slip] { file-kind-slip }
   *[other] dokument
}
history-standards-adopted = Przyjęto standardy ochrony małoletnich, dzień: { $on }
history-insurance-recorded = Wpisano polisę na czas od { $from } do { $until }

history-person-entered = Wpisano osobę
history-person-changed = Zmieniono dane osoby
history-person-joined = Osoba dołączyła do programu
history-person-connected = { $how ->
    [card] Osoba dostała konto i kartę z kodami
   *[other] Osoba połączyła swoje konto
}
history-person-disconnected = Odłączono konto osoby
history-participation-paused = Zaczęła się przerwa w udziale
history-participation-resumed = Skończyła się przerwa w udziale
history-participation-ended = Zakończono udział. Powód: { $reason }
history-guardian-consented = Opiekun podpisał zgodę, dzień: { $on }
history-certificate-issued = Wydano zaświadczenie numer { $number }
history-qualification-recorded = Zapisano uprawnienie ważne do: { $until }
history-engagement-drafted = Przygotowano porozumienie od: { $starts }
history-agreement-read = Ryzyko, prawa i informacja o danych są przeczytane
history-agreement-signed = Podpisano porozumienie, dzień: { $on }, { $how ->
    [paper-scan] na papierze ze skanem
    [paper-attested] na papierze, potwierdza koordynator
    [qualified-pades] podpisem kwalifikowanym
   *[documentary-click] kliknięciem
}
history-engagement-activated = Porozumienie zaczęło obowiązywać
history-engagement-extended = Przedłużono porozumienie
history-engagement-paused = Zaczęła się przerwa w porozumieniu
history-engagement-resumed = Skończyła się przerwa w porozumieniu
history-engagement-ended = Zakończono porozumienie. Powód: { $reason }
history-screening-part-recorded = Wpisano część weryfikacji
history-screening-decided = Zakończono weryfikację
history-screening-viewed = Otwarto wpis weryfikacji

history-offer-drafted = Przygotowano ofertę
history-offer-changed = Zmieniono ofertę
history-offer-agreed = Uczestnik zgodził się na ofertę, { $how ->
    [spoken] ustnie
    [paper] na papierze
   *[click] kliknięciem
}
history-offer-looked-over = Druga osoba obejrzała ofertę
history-offer-published = Opublikowano ofertę, ważna do: { $until }
history-offer-paused = Wstrzymano ofertę
history-offer-uncalculated = Wstrzymano ofertę: brak obowiązującej kalkulacji kosztów
history-offer-resumed = Wznowiono ofertę
history-offer-filled = Zajęto ostatnie wolne miejsce
history-offer-reopened = Zwolniło się miejsce
history-offer-expired = Skończyła się ważność oferty
history-offer-renewed = Potwierdzono, że oferta jest aktualna, do: { $until }
history-offer-withdrawn = Wycofano ofertę. Powód: { $reason }
history-offer-blocked = Zdjęto ofertę. Powód: { $reason }
history-slots-added = { $count ->
    [one] Dodano { $count } termin
    [few] Dodano { $count } terminy
   *[other] Dodano { $count } terminów
}
history-slot-removed = Usunięto termin: { $starts }

history-order-begun = Zaczęto prośbę { $channel ->
    [phone] przez telefon
    [paper] na papierze
    [in-person] w biurze
    [api] z innej strony
   *[web] na stronie
}
history-order-changed = { $part ->
    [when] Zmieniono termin w prośbie
    [where] Zmieniono miejsce w prośbie
    [contact] Zmieniono kontakt w prośbie
   *[what] Zmieniono opis prośby
}
history-order-placed = Wysłano prośbę { $channel ->
    [phone] przez telefon
    [paper] na papierze
    [in-person] w biurze
    [api] z innej strony
   *[web] przez stronę
}
history-contact-confirmed = Potwierdzono kontakt
history-order-acknowledged = Organizacja przeczytała prośbę
history-order-taken = Organizacja wzięła prośbę do siebie
history-info-asked = Organizacja zadała pytanie
history-info-given = Przyszła odpowiedź na pytanie
history-order-waitlisted = Prośba czeka na wolny termin
history-order-referred = Prośbę przekazano innej organizacji
history-order-served-for-free = Organizacja pomoże bezpłatnie, wyjątkowo, choć prosi ktoś, kto działa dla zysku
history-order-declined = Organizacja nie może pomóc. Powód: { $reason }
history-call-asked = Ktoś prosi o telefon
history-terms-proposed = Zaproponowano warunki, wersja { $version }
history-terms-countered = Zaproponowano inne warunki, wersja { $version }
history-terms-accepted = { $by ->
    [requester] Zleceniodawca przyjął warunki
   *[organisation] Organizacja przyjęła warunki
}, wersja { $version }{ $how ->
    [phone] , przez telefon
    [paper] , na papierze
    [in-person] , osobiście
   *[web] {""}
}
history-terms-kept = Zostaje to, co ustalono wcześniej, wersja { $version }
history-order-agreed = Obie strony przyjęły te same warunki, wersja { $version }
history-visit-planned = Przyjęto zlecenie na: { $starts }
history-visit-moved = Zmieniono termin z: { $from } na: { $to }
history-visit-accepted = Uczestnik potwierdził, że przyjdzie
history-visit-declined = Uczestnik nie może przyjść, organizacja szuka kogoś innego
history-visit-answer-taken = Organizacja zapisała odpowiedź uczestnika, { $how ->
    [in-person] daną w biurze
   *[phone] daną przez telefon
}
history-visit-started = Zaczęła się wizyta
history-visit-called-off = Odwołano wizytę. Powód: { $reason }
history-visit-aborted = Przerwano wizytę. Powód: { $reason }
history-no-show = Wizyta się nie odbyła: { $who ->
    [guest] nikt nie przyszedł do warsztatu
    [recipient] nikogo nie było w domu
   *[participant] nikt nie przyszedł
}. Można umówić nowy termin
history-visit-finished = Skończono wizytę, trwała { $minutes } { $minutes ->
    [one] minutę
    [few] minuty
   *[other] minut
}
history-hours-entered = Wpisano godziny: { $minutes } min
history-hours-approved = Zatwierdzono godziny: { $minutes } min
history-hours-returned = Zwrócono wpis godzin do poprawy
history-hours-reversed = Cofnięto wpis godzin: { $minutes } min
history-order-reported-done = Praca jest zrobiona, czeka na potwierdzenie
history-order-confirmed = Potwierdzono, że praca jest zrobiona
history-order-confirmed-with-remarks = Potwierdzono pracę z uwagami
history-order-auto-confirmed = Nikt nie zgłosił uwag, więc praca jest potwierdzona
history-order-disputed = Zgłoszono, że coś jest nie tak
history-complaint-answered = Organizacja odpowiedziała na reklamację
history-work-redone = Praca będzie zrobiona jeszcze raz
history-order-closed = Zamknięto sprawę
history-order-cancelled = { $by ->
    [requester] Zleceniodawca odwołał prośbę
   *[organisation] Organizacja odwołała prośbę
}. Powód: { $reason }
history-order-stopped = Przerwano pracę. Powód: { $reason }
history-order-expired = Prośba wygasła, bo długo nikt nie odpowiadał
history-letter-done = Załatwiono list lub telefon
history-company-registered = Zarejestrowano firmę
history-company-changed = Zmieniono kontakt lub opis firmy
history-company-point-ticked = Sprawdzono: { $point ->
    [nip] NIP
    [register] rejestr
   *[representative] kto działa w imieniu firmy
}, { $how ->
    [extract] z odpisu
   *[looked-up] w rejestrze
}
history-company-point-unticked = Cofnięto sprawdzenie: { $point ->
    [nip] NIP
    [register] rejestr
   *[representative] kto działa w imieniu firmy
}
history-company-verified = Potwierdzono dane firmy
history-company-activated = Firma złożyła oświadczenie i działa
history-company-suspended = Zawieszono firmę. Powód: { $reason }
history-company-resumed = Cofnięto zawieszenie firmy
history-company-closed = Zakończono udział firmy. Powód: { $reason }
history-listing-drafted = Napisano ofertę
history-listing-changed = Zmieniono ofertę, jest znowu szkicem
history-listing-sent = Wysłano ofertę do moderatora
history-listing-taken-back = Firma cofnęła wysłanie oferty
history-listing-sent-back = Moderator zwrócił ofertę. Powód: { $reason }
history-listing-published = Moderator opublikował ofertę, ważna do: { $until }
history-listing-paused = Wstrzymano ofertę
history-listing-resumed = Wznowiono ofertę
history-listing-expired = Oferta się skończyła
history-listing-blocked = Moderator zdjął ofertę. Powód: { $reason }

history-message-received = Przyszła wiadomość { $to ->
    [operator] do operatora
    [organisation] do organizacji
   *[organiser] do organizatora
}
history-message-answered = Załatwiono wiadomość
history-notice-received = Przyszło zgłoszenie treści: { $kind ->
    [unlawful] łamie prawo
    [personal-data] czyjeś dane bez zgody
    [money] pieniądze za bezpłatną pomoc
    [children] dziecku może grozić krzywda
    [offensive] obraża albo grozi
   *[rules] niezgodne z regulaminem
}
history-notice-decided = Rozpatrzono zgłoszenie: { $how ->
    [hidden] treść ukryta
    [removed] treść usunięta
    [account-blocked] konto zablokowane
   *[kept] treść zostaje
}
history-legal-parameter-changed = Nowa wartość od dnia: { $from }. { $parameter }
history-offer-questioned = Zapytano, czy oferta jest nadal aktualna. Ostatni dzień: { $until }

history-campaign-opened = Otwarto zbiórkę na cel
history-fund-closed = Zamknięto zbiórkę na cel
history-money-moved = Przeniesiono pieniądze między funduszami, zapis { $number }
history-money-moved-back = Cofnięto przeniesienie między funduszami, zapis { $number }
history-cash-banked = Wpłacono gotówkę z kasy do banku, dowód { $number }
history-cash-arrived = Gotówka z kasy jest na koncie, zapis { $number }
history-cash-deposit-withdrawn = Cofnięto wpłatę gotówki do banku
history-month-closed = Zamknięto miesiąc { $month } w księgach
history-donation-announced = Darczyńca zapowiedział darowiznę i dostał kod
history-donation-booked = Zaksięgowano darowiznę: { $way ->
    [cash] gotówka
    [in-kind] rzeczy
   *[transfer] przelew
}
history-donation-acknowledged = Wydano potwierdzenie darowizny { $number }
history-donation-returned = Zwrócono darowiznę
history-donation-unexplained = To nie była ta darowizna. Wpłata znów czeka na wyjaśnienie
history-donation-mistaken = Tę darowiznę wpisano przez pomyłkę
history-donation-forgotten = Zapowiedziana darowizna nie przyszła. Usunięto jej kod i dane darczyńcy
history-donation-reclassified = To nie była darowizna, tylko { $to ->
    [fee] opłata
    [grant] dotacja
    [one-point-five] 1,5 % podatku
   *[income] inny wpływ
}
history-donor-seen = Obejrzano dane darczyńcy
history-donor-told = Darczyńca wie, że potwierdzenie { $number } jest nieważne, { $how ->
    [letter] z listu
    [mail] z e-maila
    [phone] przez telefon
   *[in-person] przy spotkaniu
}
history-donors-joined = Połączono dwóch darczyńców, przeniesione darowizny: { $count }
history-people-asked = Zapytano osoby z oferty o zgodę: { $count }
history-offer-unblocked = Oferta wróciła po odwołaniu
history-objection-made = Organizacja odwołała się od decyzji
history-objection-decided = Operator odpowiedział na odwołanie: { $how ->
    [granted] organizacja ma rację
   *[rejected] decyzja zostaje
}
history-token-made = Program organizacji dostał dostęp
history-token-revoked = Programowi odebrano dostęp
history-category-given = Organizacja wybrała rodzaj pomocy
history-statement-uploaded = Wgrano wyciąg bankowy
history-statement-booked = Zaksięgowano wyciąg. Darowizny: { $donations }, do wyjaśnienia: { $unexplained }
history-statement-dropped = Odłożono wyciąg bez księgowania
history-statement-profile-kept = Zapisano układ pliku CSV
history-statement-profile-forgotten = Usunięto układ pliku CSV
history-bank-line-explained = Wyjaśniono wpłatę: { $kind ->
    [donation] darowizna
    [fee] opłata
    [grant] dotacja
    [one-point-five] 1,5 % podatku
    [aid-back] zwrot pomocy
    [refund] zwrot z urzędu
   *[else] inny wpływ
}
history-bank-line-taken-back = Cofnięto wyjaśnienie wpłaty
history-bank-line-sent-back = Wpłatę odesłano przelewem
history-bank-line-reversed = Bank cofnął wpłatę
history-bank-line-missing = Bank cofnął wpłatę, ale w funduszu nie ma już tych pieniędzy
